//! Stories of complaints, on both engines: from a page and on paper, late ones, changed by the first body
//! or sent on and answered, by others than those who decided; everything of a case in one file, and each
//! step of it given to the archive, with the papers of its round as a case of their own.

mod afterwards;
mod again;
mod archiving;
mod aside;
mod chairing;
mod complaining;
mod formula;
mod packing;
mod resting;
mod rounds_archived;
mod shape;
#[path = "../../../grants/tests/stage/mod.rs"]
mod stage;
mod told;

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
        complaints::capability(),
        testkit::beside(stage::around),
    ]
}
