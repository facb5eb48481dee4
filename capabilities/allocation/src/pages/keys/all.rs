//! Every key with its versions, and the latest runs, for those who work with grants.
//!
//! A key in force is never changed: the way on is a new version, which is tried beside it first.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::Translated;
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, page, see_other};

use crate::{
    access::Action,
    actions,
    engine::Key,
    model::{AllocationRun, KeyState, KeyVersion, RunPurpose},
    pages::{allowed, sums},
    store, words,
};

#[derive(Template)]
#[template(path = "keys/all.html")]
struct AllPage<'a> {
    visit: &'a Visit,
    keys: Vec<ShownKey>,
    runs: Vec<ShownRun>,
    name: String,
    errors: FormErrors,
}

struct ShownKey {
    name: String,
    versions: Vec<ShownVersion>,
}

struct ShownVersion {
    path: String,
    words: String,
    about: String,
    state: State,
    state_words: String,
}

struct ShownRun {
    path: String,
    title: String,
    words: String,
    is_final: bool,
}

const RUNS_SHOWN: i64 = 20;

/// The page.
pub async fn show(visit: Visit) -> PageResult {
    allowed(&visit, Action::See)?;
    shown(&visit, String::new(), FormErrors::new()).await
}

/// Begins a key with a name and no steps.
pub async fn begin(visit: Visit, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::WriteKeys)?;
    let name = Fields::read(&body).one("name").to_owned();
    if name.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("name", visit.say().t("alloc-error-name"));
        return shown(&visit, name, errors).await;
    }
    let name = Translated {
        nb: name,
        ..Translated::default()
    };
    let made = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let made = actions::new_key(conn, parts, &permit, name, Key::default())?;
            Ok::<_, PageError>(made)
        })
        .await?;
    Ok(see_other(&visit.to(&format!("/saker/nokler/{}", made.id))))
}

async fn shown(visit: &Visit, name: String, errors: FormErrors) -> PageResult {
    let (versions, runs) = visit
        .read(|_, conn| {
            let versions = store::keys::all(conn)?;
            Ok((versions, store::runs::latest(conn, RUNS_SHOWN)?))
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let all = AllPage {
        keys: keys_of(visit, &versions),
        runs: runs.iter().map(|run| run_of(visit, run)).collect(),
        visit,
        name,
        errors,
    };
    page(&all, status)
}

fn keys_of(visit: &Visit, versions: &[KeyVersion]) -> Vec<ShownKey> {
    let today = kernel::today(&*visit.town().clock);
    versions
        .chunk_by(|a, b| a.of.id == b.of.id)
        .map(|of_key| {
            let in_force = KeyVersion::in_force(of_key, today).map(|one| one.id.as_str());
            let shown = |one: &KeyVersion| version_of(visit, one, in_force == Some(&one.id), today);
            ShownKey {
                name: words::written(visit.say(), &of_key[0].of.name).to_owned(),
                versions: of_key.iter().map(shown).collect(),
            }
        })
        .collect()
}

fn version_of(
    visit: &Visit,
    one: &KeyVersion,
    in_force: bool,
    today: jiff::civil::Date,
) -> ShownVersion {
    let say = visit.say();
    let (state, id) = match one.state {
        KeyState::Draft => (State::Open, texts::id("alloc-state-draft")),
        _ if in_force => (State::Good, texts::id("alloc-state-in-force")),
        _ if one.from_on.is_some_and(|from| from > today) => {
            (State::Waiting, texts::id("alloc-state-coming"))
        }
        _ => (State::Out, texts::id("alloc-state-past")),
    };
    let steps = i64::try_from(one.key.steps.len()).unwrap_or_default();
    ShownVersion {
        path: visit.to(&format!("/saker/nokler/{}", one.id)),
        words: say.ta("alloc-version", &[("number", &one.number.to_string())]),
        about: match decided_words(visit, one) {
            Some(decided) => decided,
            None => say.tn("alloc-steps", steps),
        },
        state,
        state_words: say.t(id).into_owned(),
    }
}

/// «Vedtatt av kommunestyret 11. desember 2025, sak 25/01482. Gjelder fra 1. januar 2026.»
pub fn decided_words(visit: &Visit, one: &KeyVersion) -> Option<String> {
    let say = visit.say();
    let (decided, from) = one.decided_on.zip(one.from_on)?;
    let arguments = [
        ("by", one.decided_by.clone()),
        ("day", say.date(decided)),
        ("from", say.date(from)),
        ("case", one.case_number.clone()),
    ];
    let arguments = arguments
        .each_ref()
        .map(|(name, text)| (*name, text.as_str()));
    let id = if one.case_number.is_empty() {
        return Some(say.ta("alloc-decided", &arguments[..3]));
    } else {
        texts::id("alloc-decided-case")
    };
    Some(say.ta(id, &arguments))
}

fn run_of(visit: &Visit, run: &AllocationRun) -> ShownRun {
    let say = visit.say();
    let day = say.date(run.made_at.in_oslo().date());
    let pot = sums::plain(say, run.outcome.pot());
    ShownRun {
        path: visit.to(&format!("/saker/kjoring/{}", run.id)),
        title: run.title.clone(),
        words: say.ta("alloc-run-words", &[("day", &day), ("pot", &pot)]),
        is_final: run.purpose == RunPurpose::Final,
    }
}
