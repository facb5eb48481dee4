//! What a scheme's report asks for: accounts, numbers that become figures, a file, and questions of its own.
//!
//! It is a part of the guidelines: what is saved is a new version from a day, and a grant is reported on by
//! the version it was applied for under. For the municipality's own people; complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::report_written::Written;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Guidelines, NUMBERS, ReportForm, Scheme, Terms},
    store,
};

#[derive(Template)]
#[template(path = "staff/arrange/report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    scheme: Scheme,
    guidelines: Guidelines,
    written: Written,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let (scheme, guidelines) = read(&visit, id).await?;
    let today = kernel::today(&*visit.town().clock);
    let written = Written::of(&guidelines.terms.reported(scheme.kind), today);
    shown(&visit, (scheme, guidelines), written, FormErrors::new())
}

/// Writes a new version; or shows it with a question more or less.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let (scheme, guidelines) = read(&visit, id).await?;
    let mut written = Written::read(&fields);
    let mut errors = FormErrors::new();
    if fields.has("add") || fields.has("remove") {
        if fields.has("add") {
            written.rows.push(super::report_written::Row::default());
        }
        return shown(&visit, (scheme, guidelines), written, errors);
    }
    let seen = fields.version().ok_or(PageError::Changed)?;
    let Some((form, from_on)) = written.parse(visit.say(), &mut errors) else {
        return shown(&visit, (scheme, guidelines), written, errors);
    };
    let path = visit.to(&format!("/saker/tilskudd/ordning/{}/rapport", scheme.id));
    let terms = Terms {
        report: Some(form),
        ..guidelines.terms
    };
    let seen = i32::try_from(seen).map_err(|_| PageError::Changed)?;
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            let made = actions::new_guidelines(conn, &hand, &scheme, &terms, from_on, seen);
            made.map_err(|not_done: NotDone| PageError::from(not_done))
        })
        .await?;
    Ok(see_done(&path, texts::id("grantdesk-done-guidelines")))
}

async fn read(visit: &Visit, id: String) -> Result<(Scheme, Guidelines), PageError> {
    visit
        .read(move |_, conn| {
            let scheme = store::schemes::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let guidelines = store::schemes::newest_guidelines(conn, &id)?;
            Ok((scheme, guidelines.ok_or(PageError::NotFound)?))
        })
        .await
}

fn shown(
    visit: &Visit,
    (scheme, guidelines): (Scheme, Guidelines),
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let shown = ReportPage {
        visit,
        scheme,
        guidelines,
        written,
        errors,
    };
    page(&shown, status)
}

impl ReportPage<'_> {
    fn base(&self) -> String {
        let id = &self.scheme.id;
        self.visit.to(&format!("/saker/tilskudd/ordning/{id}"))
    }

    fn name(&self) -> &str {
        self.guidelines.terms.named(self.visit.language())
    }

    fn number(&self) -> i64 {
        self.guidelines.number.into()
    }

    fn version(&self) -> String {
        let say = self.visit.say();
        let number = self.guidelines.number.to_string();
        let from = say.date(self.guidelines.from_on);
        let words = [("number", number.as_str()), ("from", from.as_str())];
        say.ta("grantdesk-version-from", &words)
    }

    // texts: grantdesk-number-* grantdesk-asked-*
    /// The numbers that become figures: field, words, and whether each is asked for.
    fn numbers(&self) -> Vec<(String, String, Vec<Choice>)> {
        let say = self.visit.say();
        let all = NUMBERS.into_iter().zip(&self.written.numbers);
        all.map(|(code, need)| {
            let choices = ["", "optional", "always"].map(|word| {
                let id = if word.is_empty() { "no" } else { word };
                let words = say.t(&format!("grantdesk-asked-{id}"));
                Choice::new(word, words).chosen(word == need)
            });
            let words = say.t(&format!("grantdesk-number-{code}")).into_owned();
            (format!("number-{code}"), words, choices.into())
        })
        .collect()
    }

    // texts: grantdesk-block-*
    fn kinds(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        ReportForm::KINDS
            .map(|word| {
                let words = say.t(&format!("grantdesk-block-{word}"));
                Choice::new(word, words).chosen(word == chosen)
            })
            .into()
    }

    #[expect(clippy::unused_self, reason = "a template asks its page")]
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn row(&self, at: &usize, part: &str) -> String {
        format!("own-{at}-{part}")
    }
}
