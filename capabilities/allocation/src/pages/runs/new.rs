//! A new trial: which key, how much, on which numbers, and what it is compared with.
//!
//! The numbers are taken from the register and frozen, so that the keys that are compared stand on the
//! same ones and the run can be made again.

use std::collections::HashMap;

use askama::Template;
use associations::vocabulary;
use axum::{body::Bytes, http::StatusCode};
use web::{Choice, Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::new_form::{Known, last_numbers, parts_of, read};
use crate::{
    access::Action,
    actions::{self, NewRun},
    engine::{Plan, Refusal},
    model::{KeyVersion, RunPurpose},
    pages::{allowed, version_name},
    store,
    taking::{Wanted, take},
    words::refusal_words,
};

#[derive(Template)]
#[template(path = "runs/new.html")]
struct NewPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    here: String,
    versions: Vec<KeyVersion>,
    written: Fields,
    rows: Vec<usize>,
    errors: FormErrors,
}

/// The form.
pub async fn show(visit: Visit) -> PageResult {
    allowed(&visit, Action::Run)?;
    let asked = Fields::read(visit.query().as_bytes());
    let versions = visit.read(|_, conn| Ok(store::keys::all(conn)?)).await?;
    let year = kernel::today(&*visit.town().clock).year() - 1;
    let key = versions.iter().find(|one| one.id == asked.one("nokkel"));
    let mut fields = vec![("aar".to_owned(), year.to_string())];
    if let Some(key) = key {
        fields.push(("parts-1-key".to_owned(), key.id.clone()));
        let today = kernel::today(&*visit.town().clock);
        let same = versions.iter().filter(|one| one.of.id == key.of.id);
        if let Some(in_force) = KeyVersion::in_force(same, today).filter(|one| one.id != key.id) {
            fields.push(("mot".to_owned(), in_force.id.clone()));
        }
        let name = version_name(&visit, key);
        let title = visit.say().ta("alloc-trial-of", &[("name", &name)]);
        fields.push(("title".to_owned(), title));
    }
    let written: Fields = fields.into_iter().collect();
    shown(&visit, versions, written, FormErrors::new())
}

/// What came of running it: the run, or why not and by which key.
enum Came {
    Run(String),
    Refused(Refusal, bool),
}

/// Freezes the numbers and runs it; the key it is compared with first.
pub async fn run(visit: Visit, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::Run)?;
    let fields = Fields::read(&body);
    let (versions, numbers) = visit
        .read(|_, conn| {
            let versions = store::keys::all(conn)?;
            let all = associations::all(conn)?;
            let number = |one: &associations::model::Association| {
                let number = one.organisation_number.as_ref()?;
                Some((number.as_str().to_owned(), one.id.0.clone()))
            };
            let numbers: HashMap<String, String> = all.iter().filter_map(number).collect();
            Ok((versions, numbers))
        })
        .await?;
    if fields.has("add") || fields.has("remove") {
        return shown(&visit, versions, fields, FormErrors::new());
    }
    let today = kernel::today(&*visit.town().clock);
    let known = Known {
        versions: &versions,
        numbers: &numbers,
        this_year: today.year(),
    };
    let trial = match read(visit.say(), &fields, &known) {
        Ok(trial) => trial,
        Err(errors) => return shown(&visit, versions, fields, errors),
    };
    let municipality = visit.profile().municipality.clone();
    let wanted = Wanted {
        year: trial.year,
        last: last_numbers(&trial.last, &numbers, today),
        ..Wanted::default()
    };
    let came = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let content = take(conn, &municipality, &wanted)?;
            let snapshot = actions::freeze(conn, parts, &permit, trial.year, content)?;
            let mut against = None;
            if let Some(version) = &trial.against {
                let mut plan: Plan = trial.plan.clone();
                for part in &mut plan.parts {
                    part.key = version.key.clone();
                    part.blend = None;
                }
                let new = NewRun {
                    title: format!("{} {}", version.of.name.nb, version.number),
                    key_version: Some(version.id.clone()),
                    plan,
                    ..NewRun::default()
                };
                match actions::run(conn, parts, &permit, &snapshot, new)? {
                    Ok(run) => against = Some(run.id),
                    Err(why) => return Ok(Came::Refused(why, true)),
                }
            }
            let new = NewRun {
                title: trial.title,
                purpose: RunPurpose::Trial,
                key_version: Some(trial.version),
                against,
                plan: trial.plan,
                ..NewRun::default()
            };
            Ok::<_, PageError>(match actions::run(conn, parts, &permit, &snapshot, new)? {
                Ok(run) => Came::Run(run.id),
                Err(why) => Came::Refused(why, false),
            })
        })
        .await?;
    match came {
        Came::Run(id) => {
            let path = visit.to(&format!("/saker/kjoring/{id}"));
            Ok(see_done(&path, texts::id("alloc-done-run")))
        }
        Came::Refused(why, is_other) => {
            let mut errors = FormErrors::new();
            let field = if is_other { "mot" } else { "parts-1-pot" };
            errors.add(field, refusal_words(visit.say(), &why));
            shown(&visit, versions, fields, errors)
        }
    }
}

fn shown(
    visit: &Visit,
    versions: Vec<KeyVersion>,
    written: Fields,
    errors: FormErrors,
) -> PageResult {
    let say = visit.say();
    let here = visit.to("/saker/kjoring");
    let crumb = |words: String, path: String| Crumb { words, path };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let form = NewPage {
        visit,
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(say.t("alloc-new-trial").into_owned(), here.clone()),
        ],
        here,
        versions,
        rows: parts_of(&written),
        written,
        errors,
    };
    page(&form, status)
}

impl NewPage<'_> {
    fn one(&self, name: &str) -> String {
        self.written.one(name).to_owned()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    #[expect(clippy::unused_self, reason = "a template asks its page")]
    fn name(&self, row: &usize, part: &str) -> String {
        format!("parts-{row}-{part}")
    }

    fn versions(&self, name: &str) -> Vec<Choice> {
        let now = self.written.one(name);
        let choice = |version: &KeyVersion| {
            let words = version_name(self.visit, version);
            Choice::new(&version.id, words).chosen(version.id == now)
        };
        self.versions.iter().map(choice).collect()
    }

    fn areas(&self, name: &str) -> Vec<Choice> {
        let now = self.written.one(name);
        let language = self.visit.language();
        let districts = &self.visit.profile().municipality.districts;
        let choice = |one: &kernel::District| {
            Choice::new(&one.key, one.name_in(language)).chosen(one.key == now)
        };
        districts.iter().map(choice).collect()
    }

    fn kinds(&self, name: &str) -> Vec<Choice> {
        let now = self.written.one(name);
        let language = self.visit.language();
        let choice = |one: &vocabulary::Group| {
            Choice::new(one.key, one.name(language)).chosen(one.key == now)
        };
        vocabulary::Group::all().iter().map(choice).collect()
    }

    /// Whether a part says more than a key and a pot.
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn is_special(&self, row: &usize) -> bool {
        let parts = ["name", "area", "kind", "old", "percent", "through"];
        parts.iter().any(|part| {
            let name = self.name(row, part);
            !self.written.one(&name).is_empty() || !self.errors.of(&name).is_empty()
        })
    }
}
