//! Pages for those who work with grants: keys and their steps, trials side by side, and why each
//! association gets what it gets. Nobody else sees them.

mod keys;
mod runs;
pub use runs::rows::rows;
mod sums;

use access::Permit;
use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use web::{PageError, Visit};

use crate::{
    access::{Action, may},
    model::{AllocationRun, KeptSnapshot, KeyVersion},
    store,
    words::Teller,
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/nokler", get(keys::all::show).post(keys::all::begin))
        .route(
            "/saker/nokler/{version}",
            get(keys::one::show).post(keys::one::save),
        )
        .route(
            "/saker/nokler/{version}/steg",
            get(keys::step::show).post(keys::step::save),
        )
        .route(
            "/saker/nokler/{version}/vedta",
            post(keys::deciding::decide),
        )
        .route(
            "/saker/nokler/{version}/forkast",
            post(keys::deciding::discard),
        )
        .route("/saker/nokler/{version}/ny", post(keys::deciding::next))
        .route("/saker/kjoring", get(runs::new::show).post(runs::new::run))
        .route("/saker/kjoring/{run}", get(runs::one::show))
        .route("/saker/kjoring/{run}/tall", get(runs::numbers::show))
        .route(
            "/saker/kjoring/{run}/forening/{association}",
            get(runs::reasons::show),
        )
        .route("/saker/kjoring/{run}/tabell.csv", get(runs::files::csv))
        .route("/saker/kjoring/{run}/tabell.xlsx", get(runs::files::xlsx))
        .route("/saker/kjoring/{run}/kjoring.json", get(runs::files::json))
}

fn allowed(visit: &Visit, action: Action) -> Result<Permit<Action>, PageError> {
    Ok(may(&visit.actor(), action)?)
}

fn teller(visit: &Visit) -> Teller<'_> {
    Teller {
        say: visit.say(),
        municipality: &visit.profile().municipality,
    }
}

fn version_of(conn: &mut Conn, id: &str) -> Result<KeyVersion, PageError> {
    store::keys::one(conn, id)?.ok_or(PageError::NotFound)
}

fn run_of(conn: &mut Conn, id: &str) -> Result<(AllocationRun, KeptSnapshot), PageError> {
    let run = store::runs::one(conn, id)?.ok_or(PageError::NotFound)?;
    let snapshot = store::snapshots::one(conn, &run.snapshot)?;
    Ok((run, snapshot.ok_or(PageError::NotFound)?))
}

/// What a version is called where it is chosen: name, number, and where it stands.
fn version_name(visit: &Visit, version: &KeyVersion) -> String {
    let say = visit.say();
    let name = crate::words::written(say, &version.of.name);
    let number = version.number.to_string();
    let words = [("name", name), ("number", number.as_str())];
    let id = if version.is_draft() {
        texts::id("alloc-version-draft")
    } else {
        texts::id("alloc-version-named")
    };
    say.ta(id, &words)
}
