//! A scheme's guidelines. What is saved is a new version from a day; rounds that have not opened and
//! that open after that day take it on, and what was sent keeps the version it was sent under.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use identity::units;
use upkeep::model::DocumentKind;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done, see_other};

use super::scheme_written::{RULES, Written};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    goals,
    model::{Guidelines, Hearing, Kind, Need, Scheme, Terms},
    store,
};

#[derive(Template)]
#[template(path = "staff/arrange/scheme.html")]
struct SchemePage<'a> {
    visit: &'a Visit,
    scheme: Scheme,
    guidelines: Guidelines,
    /// Questions that may be asked from a sum: code and words.
    blocks: Vec<(String, String)>,
    /// Units that may own it.
    units: Vec<Choice>,
    /// Goals it may serve.
    goals: Vec<Choice>,
    /// Revisions that were sent for comment, or will be: words and path.
    hearings: Vec<(String, String)>,
    written: Written,
    errors: FormErrors,
}

struct Read {
    units: Vec<Choice>,
    goals: Vec<Choice>,
    hearings: Vec<Hearing>,
    scheme: Scheme,
    guidelines: Guidelines,
    blocks: Vec<(String, String)>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let read = read(&visit, id).await?;
    let today = kernel::today(&*visit.town().clock);
    let codes: Vec<String> = read.blocks.iter().map(|(code, _)| code.clone()).collect();
    let written = Written::of(&read.guidelines.terms, &codes, today);
    shown(&visit, read, written, FormErrors::new())
}

/// Writes a new version.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let read = read(&visit, id).await?;
    let codes: Vec<String> = read.blocks.iter().map(|(code, _)| code.clone()).collect();
    let written = Written::read(&fields, &codes);
    let mut errors = FormErrors::new();
    let seen = fields
        .version()
        .and_then(|it| i32::try_from(it).ok())
        .unwrap_or_default();
    let Some((terms, from_on)) = written.parse(visit.say(), &mut errors) else {
        return shown(&visit, read, written, errors);
    };
    let terms = Terms {
        report: read.guidelines.terms.report.clone(),
        ..terms
    };
    let path = visit.to(&format!("/saker/tilskudd/ordning/{}", read.scheme.id));
    let scheme = read.scheme;
    if fields.has("hear") {
        let made = visit
            .write(move |town, conn| {
                let hand = Hand::new(town, &permit);
                let proposed = (&terms, from_on, seen);
                Ok::<_, PageError>(actions::propose(conn, &hand, &scheme, proposed)?)
            })
            .await?;
        return Ok(see_other(&format!("{path}/horing/{}", made.id)));
    }
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            let made = actions::new_guidelines(conn, &hand, &scheme, &terms, from_on, seen);
            made.map_err(|not_done: NotDone| PageError::from(not_done))
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-guidelines")))
}

/// Keeps which unit owns the scheme, which goals it serves, and whether new rounds are made of it.
pub async fn keep(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let path = visit.to(&format!("/saker/tilskudd/ordning/{id}"));
    let seen = fields.version().ok_or(PageError::Changed)?;
    let (unit, closed) = (fields.one("unit").to_owned(), fields.one("closed") == "yes");
    let chosen: Vec<String> = fields.all("goal").into_iter().map(str::to_owned).collect();
    let asking = visit.clone();
    visit
        .write(move |town, conn| {
            let before = store::schemes::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let is_known = units::all(conn)?.iter().any(|one| one.key == unit);
            let changed = Scheme {
                unit: if is_known { unit } else { String::new() },
                closed,
                goals: goals::kept(&asking, conn, &before.goals, &chosen)?,
                version: seen,
                ..before
            };
            actions::keep_scheme(conn, &Hand::new(town, &permit), &changed)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-kept")))
}

/// «Sendt på høring 3. mars 2026», and where it is.
fn hearing_line(visit: &Visit, it: &Hearing) -> (String, String) {
    let say = visit.say();
    let (id, at) = match it.sent_at {
        Some(at) => (texts::id("grantdesk-hearing-sent"), at),
        None => (texts::id("grantdesk-hearing-written"), it.made_at),
    };
    let day = say.date(at.in_oslo().date());
    let path = format!("/saker/tilskudd/ordning/{}/horing/{}", it.scheme, it.id);
    (say.ta(id, &[("day", &day)]), visit.to(&path))
}

/// The units of the municipality, the one with this key chosen.
pub fn unit_choices(
    conn: &mut Conn,
    language: kernel::Language,
    chosen: &str,
) -> Result<Vec<Choice>, PageError> {
    let all = units::all(conn)?.into_iter();
    let choice = |unit: units::Unit| {
        let is_it = unit.key == chosen;
        Choice::new(&unit.key, unit.name(language)).chosen(is_it)
    };
    Ok(all.map(choice).collect())
}

async fn read(visit: &Visit, id: String) -> Result<Read, PageError> {
    let (language, asking) = (visit.language(), visit.clone());
    visit
        .read(move |_, conn| {
            let scheme = store::schemes::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let guidelines = store::schemes::newest_guidelines(conn, &id)?;
            let form = store::schemes::newest_form(conn, &id)?.ok_or(PageError::NotFound)?;
            let blocks = form.form.blocks().filter(|block| block.need == Need::BySum);
            Ok(Read {
                hearings: store::hearings::of_scheme(conn, &id)?,
                units: unit_choices(conn, language, &scheme.unit)?,
                goals: goals::choices(&asking, conn, &scheme.goals)?,
                scheme,
                guidelines: guidelines.ok_or(PageError::NotFound)?,
                blocks: blocks
                    .map(|block| (block.code.clone(), block.asked(language).to_owned()))
                    .collect(),
            })
        })
        .await
}

fn shown(visit: &Visit, read: Read, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = SchemePage {
        visit,
        scheme: read.scheme,
        guidelines: read.guidelines,
        blocks: read.blocks,
        units: read.units,
        goals: read.goals,
        hearings: read
            .hearings
            .iter()
            .map(|it| hearing_line(visit, it))
            .collect(),
        written,
        errors,
    };
    page(
        &shown,
        if status.is_success() {
            StatusCode::OK
        } else {
            status
        },
    )
}

impl SchemePage<'_> {
    fn title(&self) -> &str {
        let named = self.guidelines.terms.named(self.visit.language());
        if named.is_empty() {
            &self.scheme.code
        } else {
            named
        }
    }

    /// Whether it is told about only.
    fn is_told(&self) -> bool {
        self.scheme.kind == Kind::Information
    }

    fn base(&self) -> String {
        let id = &self.scheme.id;
        self.visit.to(&format!("/saker/tilskudd/ordning/{id}"))
    }

    fn number(&self) -> i64 {
        i64::from(self.guidelines.number)
    }

    fn version(&self) -> String {
        let say = self.visit.say();
        let number = self.guidelines.number.to_string();
        let from = say.date(self.guidelines.from_on);
        let words = [("number", number.as_str()), ("from", from.as_str())];
        say.ta("grantdesk-version-from", &words)
    }

    // texts: grantdesk-text-*
    fn text_fields(&self) -> Vec<(String, String, String, bool)> {
        let say = self.visit.say();
        let mut all = Vec::new();
        for (name, three) in &self.written.texts {
            for (tag, value) in ["nb", "nn", "en"].into_iter().zip(three) {
                let what = say.t(&format!("grantdesk-text-{name}"));
                let language = say.t(&format!("grantdesk-in-{tag}"));
                let words = format!("{what} ({language})");
                let is_long = *name != "name";
                all.push((format!("{name}-{tag}"), words, value.clone(), is_long));
            }
        }
        all
    }

    // texts: grantdesk-rule-* grantdesk-in-*
    fn rules(&self) -> Vec<Choice> {
        let say = self.visit.say();
        RULES
            .map(|word| {
                let on = self.written.rules.iter().any(|one| one == word);
                Choice::new(word, say.t(&format!("grantdesk-rule-{word}"))).chosen(on)
            })
            .into()
    }

    fn documents(&self) -> Vec<Choice> {
        let say = self.visit.say();
        DocumentKind::ALL
            .map(|kind| {
                let on = self.written.documents.iter().any(|one| one == kind.word());
                let words = say.t(&format!("grants-document-{}", kind.word()));
                Choice::new(kind.word(), words).chosen(on)
            })
            .into()
    }

    fn sums_from(&self) -> Vec<(String, String, String)> {
        let blocks = self.blocks.iter().zip(&self.written.requirements);
        blocks
            .map(|((code, words), (_, sum))| (format!("from-{code}"), words.clone(), sum.clone()))
            .collect()
    }
}
