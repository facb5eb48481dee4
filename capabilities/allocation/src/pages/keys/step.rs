//! One step of a draft: a form of its own for each kind, with nothing in it that the kind does not need.
//!
//! For those who handle grants; every form is complete without script.

use askama::Template;
use associations::vocabulary;
use axum::{body::Bytes, extract::Path};
use web::{
    Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done, see_other,
};

use super::{
    one::refused,
    read::{KINDS, UNITS, step_of},
    written::{TIERS, fields_of},
};
use crate::{
    access::Action,
    actions,
    engine::{Figure, STEPS_AT_MOST},
    model::KeyVersion,
    pages::{allowed, version_of},
    words::figure_name,
};

#[derive(Template)]
#[template(path = "keys/step.html")]
struct StepPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    here: String,
    heading: String,
    lead: String,
    kind: &'static str,
    at: Option<usize>,
    version: i64,
    written: Fields,
    errors: FormErrors,
}

/// Everything that can be counted in a form.
pub fn figures() -> Vec<Figure> {
    let aged = upkeep::model::Band::ALL.into_iter().map(|band| {
        let (from, to) = band.ages();
        Figure::Aged(from, to)
    });
    let mut figures: Vec<Figure> = Figure::plain().collect();
    // After all members, before women and men.
    figures.splice(2..2, aged);
    figures
}

/// The form.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    allowed(&visit, Action::WriteKeys)?;
    let asked = Fields::read(visit.query().as_bytes());
    if !asked.has("nr") && !asked.has("slag") {
        // Somebody loaded the address of the form again.
        return Ok(see_other(&visit.to(&format!("/saker/nokler/{id}"))));
    }
    let version = visit.read(move |_, conn| draft_of(conn, &id)).await?;
    let (kind, at, written) = match asked.one("nr").parse::<usize>() {
        Ok(at) => {
            let step = version.key.steps.get(at).ok_or(PageError::NotFound)?;
            (step.word(), Some(at), fields_of(step))
        }
        Err(_) => (kind_of(&asked)?, None, Fields::default()),
    };
    shown(&visit, &version, (kind, at), written, FormErrors::new())
}

/// Saves it.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::WriteKeys)?;
    let fields = Fields::read(&body);
    let version = visit.read(move |_, conn| draft_of(conn, &id)).await?;
    let kind = kind_of(&fields)?;
    let at = fields.one("nr").parse::<usize>().ok();
    let mut changed = version.clone();
    changed.version = fields.version().unwrap_or_default();
    match step_of(visit.say(), kind, &fields) {
        Err(errors) => return shown(&visit, &changed, (kind, at), fields, errors),
        Ok(step) => match at {
            Some(at) => {
                let place = changed.key.steps.get_mut(at).ok_or(PageError::Changed)?;
                if place.word() != kind {
                    return Err(PageError::Changed);
                }
                *place = step;
            }
            None if changed.key.steps.len() >= STEPS_AT_MOST => {
                let mut errors = FormErrors::new();
                errors.add("kind", visit.say().t("alloc-fault-too-many"));
                return shown(&visit, &changed, (kind, at), fields, errors);
            }
            None => changed.key.add(step),
        },
    }
    let path = visit.to(&format!("/saker/nokler/{}", changed.id));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::change(conn, parts, &permit, &changed).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("alloc-done-step")))
}

fn draft_of(conn: &mut db::Conn, id: &str) -> Result<KeyVersion, PageError> {
    let version = version_of(conn, id)?;
    if version.is_draft() {
        Ok(version)
    } else {
        Err(PageError::NotFound)
    }
}

fn kind_of(fields: &Fields) -> Result<&'static str, PageError> {
    let asked = fields.one("slag");
    let known = KINDS.into_iter().find(|kind| *kind == asked);
    known.ok_or(PageError::NotFound)
}

// texts: alloc-title-* alloc-about-*
fn shown(
    visit: &Visit,
    version: &KeyVersion,
    (kind, at): (&'static str, Option<usize>),
    written: Fields,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let title = say.t(&format!("alloc-title-{kind}")).into_owned();
    let key = visit.to(&format!("/saker/nokler/{}", version.id));
    let here = format!("{key}/steg");
    let asked = match at {
        Some(at) => format!("nr={at}"),
        None => format!("slag={kind}"),
    };
    let crumb = |words: String, path: String| Crumb { words, path };
    let name = crate::words::written(say, &version.of.name).to_owned();
    let status = errors.status();
    let form = StepPage {
        visit,
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(name, key),
            crumb(title.clone(), format!("{here}?{asked}")),
        ],
        here,
        heading: title,
        lead: say.t(&format!("alloc-about-{kind}")).into_owned(),
        kind,
        at,
        version: version.version,
        written,
        errors,
    };
    page(&form, status)
}

// texts: alloc-portion-choice-* alloc-limit-choice-* alloc-surplus-choice-* alloc-method-* alloc-ties-choice-* alloc-to-*
impl StepPage<'_> {
    fn is(&self, kinds: &str) -> bool {
        kinds.split(' ').any(|kind| kind == self.kind)
    }

    fn one(&self, name: &str) -> String {
        self.written.one(name).to_owned()
    }

    fn chosen(&self, name: &str, prefix: &str, words: &[&str]) -> Vec<Choice> {
        let now = self.written.one(name);
        let choice = |word: &&str| {
            let text = self.visit.say().t(&format!("{prefix}-{word}"));
            Choice::new(*word, text).chosen(*word == now)
        };
        words.iter().map(choice).collect()
    }

    fn portions(&self) -> Vec<Choice> {
        let words: &[&str] = if self.kind == "set-aside" {
            &["fixed", "pot"]
        } else {
            &["rest", "fixed", "pot", "of-rest"]
        };
        self.chosen("portion", "alloc-portion-choice", words)
    }

    fn limits(&self) -> Vec<Choice> {
        self.chosen("limit", "alloc-limit-choice", &["fixed", "pot", "last"])
    }

    fn surpluses(&self) -> Vec<Choice> {
        self.chosen("surplus", "alloc-surplus-choice", &["shared", "left"])
    }

    fn methods(&self) -> Vec<Choice> {
        self.chosen("method", "alloc-method", &["remainder", "nearest", "down"])
    }

    fn ties(&self) -> Vec<Choice> {
        self.chosen("ties", "alloc-ties-choice", &["members", "name", "last"])
    }

    fn tos(&self) -> Vec<Choice> {
        self.chosen("to", "alloc-to", &["kept", "largest"])
    }

    fn units(&self) -> Vec<Choice> {
        let now = self.written.one("unit");
        let now = if now.is_empty() { "100" } else { now };
        let choice = |ore: i64| {
            let words = self.visit.say().money(kernel::Money::from_ore(ore));
            Choice::new(ore.to_string(), words).chosen(ore.to_string() == now)
        };
        UNITS.into_iter().map(choice).collect()
    }

    fn figures(&self, name: &str) -> Vec<Choice> {
        let now = self.written.one(name);
        let choice = |figure: Figure| {
            let code = figure.to_string();
            let chosen = code == now;
            Choice::new(code, figure_name(self.visit.say(), &figure)).chosen(chosen)
        };
        figures().into_iter().map(choice).collect()
    }

    /// Name, label and value of the weight of everything that can be counted.
    fn weights(&self) -> Vec<(String, String, String)> {
        let weight = |figure: Figure| {
            let name = format!("weight-{figure}");
            let value = self.written.one(&name).to_owned();
            (name, figure_name(self.visit.say(), &figure), value)
        };
        figures().into_iter().map(weight).collect()
    }

    /// Number and names of the rows of tiers.
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    fn tiers(&self) -> Vec<(usize, String, String)> {
        (1..=TIERS)
            .map(|at| (at, format!("tier-{at}-from"), format!("tier-{at}-sum")))
            .collect()
    }

    fn areas(&self) -> Vec<Choice> {
        let language = self.visit.language();
        let now = self.written.all("areas");
        let districts = &self.visit.profile().municipality.districts;
        let choice = |district: &kernel::District| {
            Choice::new(&district.key, district.name_in(language))
                .chosen(now.contains(&district.key.as_str()))
        };
        districts.iter().map(choice).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        let language = self.visit.language();
        let now = self.written.all("kinds");
        let choice = |group: &vocabulary::Group| {
            Choice::new(group.key, group.name(language)).chosen(now.contains(&group.key))
        };
        vocabulary::Group::all().iter().map(choice).collect()
    }

    fn has_who(&self) -> bool {
        let named = ["areas", "kinds", "least_figure", "below_figure"];
        named.iter().any(|name| !self.written.one(name).is_empty())
            || named.iter().any(|name| !self.errors.of(name).is_empty())
    }
}
