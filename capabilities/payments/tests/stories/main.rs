//! What people do with grants after they were given: paying, reporting, changing, paying back.

mod asked;
mod attesting;
mod billing;
mod crash;
mod doors;
mod ends;
mod free_use;
mod granted;
mod paying;
mod persons;
mod project;
mod reporting;
#[path = "../../../grants/tests/stage/mod.rs"]
mod stage;
mod stepping_aside;
mod the_demonstration;

use axum::routing::get;
use web::Capability;

/// The rooms the stories are told in.
pub fn capabilities() -> Vec<Capability> {
    vec![
        associations::capability(),
        upkeep::capability(),
        allocation::capability(),
        councils::capability(),
        grants::capability(),
        payments::capability(),
        testkit::beside(|| {
            stage::around()
                .merge(testkit::figures())
                .route("/soknad/{id}/klage", get(|| async {}))
                .route("/saker/klager/ny/{application}", get(|| async {}))
                .route("/saker/klager/pakke/{application}", get(|| async {}))
        }),
    ]
}
