//! The list of what Samspill can do. Read this first.
//!
//! Each capability is a crate under `capabilities/` and hands in one value, its manifest
//! (`web::Capability`): pages, tables, texts, jobs, permissions, personal data. What the program
//! serves, stores, says and does at night is put together here from those values, and from nothing
//! else.

use std::sync::Arc;

use db::Migration;
use jobs::Work;
use texts::{Catalog, CatalogProblem};
use web::Capability;

/// Every capability, in the order of the main menu.
pub fn all() -> Vec<Capability> {
    vec![
        associations::capability(),
        venues::capability(),
        prices::capability(),
        bookings::capability(),
        openings::capability(),
        caretaking::capability(),
        people::capability(),
        officers::capability(),
        upkeep::capability(),
        allocation::capability(),
        councils::capability(),
        grants::capability(),
        complaints::capability(),
        payments::capability(),
        strategy::capability(),
        followup::capability(),
        messages::capability(),
        casework::capability(),
    ]
}

/// The steps that make the tables: the platform's own first.
pub fn migrations(capabilities: &[Capability]) -> Vec<Migration> {
    let platform = [
        db::MIGRATIONS,
        access::MIGRATIONS,
        jobs::MIGRATIONS,
        identity::MIGRATIONS,
        tasks::MIGRATIONS,
        documents::MIGRATIONS,
    ];
    platform
        .into_iter()
        .chain(capabilities.iter().map(|capability| capability.migrations))
        .flatten()
        .copied()
        .collect()
}

/// Every text, in every language.
pub fn catalog(capabilities: &[Capability]) -> Result<Arc<Catalog>, CatalogProblem> {
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(capabilities.iter().map(|capability| capability.texts))
        .collect();
    Catalog::new(&sources).map(Arc::new)
}

/// What is done in the background.
pub fn work(capabilities: &[Capability]) -> Work {
    capabilities
        .iter()
        .map(|capability| Work {
            kinds: (capability.jobs)(),
            subscribers: (capability.subscribers)(),
            schedule: capability.schedule.to_vec(),
        })
        .fold(Work::default(), Work::and)
        .and(Work {
            // Forgetting people asks every capability to forget them.
            kinds: vec![people::forgetting(
                capabilities
                    .iter()
                    .map(|capability| capability.person)
                    .collect(),
            )],
            ..Work::default()
        })
}
