//! Stories of grants, on both engines: applying, writing together, last days, handling, deciding,
//! telling; and what nobody else may see.

mod advising;
mod applying;
mod arranging;
mod closed;
mod deadlines;
mod demonstration;
mod doors;
mod duplicates;
mod figures;
mod free_use;
mod goals;
mod groups;
mod handling;
mod hearing;
mod keeping;
mod lasting;
mod letters;
mod listed;
mod opening;
mod sitting;
#[path = "../stage/mod.rs"]
mod stage;
mod standing_in;
mod stepping_aside;
mod telling;
mod together;
mod told_only;
mod waiving;
mod weighing;
mod years;

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
        testkit::beside(|| {
            stage::around()
                .route("/soknad/{id}/klage", get(|| async {}))
                .route("/saker/klager/ny/{application}", get(|| async {}))
                .route("/saker/klager/pakke/{application}", get(|| async {}))
                .route("/min-side/tilskudd/oppfolging", get(|| async {}))
        }),
    ]
}
