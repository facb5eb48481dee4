//! A municipality for one test: a new database, a clock that stands still, ids that count.

use std::sync::Arc;

use db::{Db, Location, Migration};
use kernel::{FrozenClock, Municipality, SteppedIds};
use texts::Catalog;
use web::{Capability, Town, TownRefusal};

use crate::{Fresh, frozen_clock};

/// A municipality with its tables made, and nothing in them yet.
pub struct TestTown {
    /// Its profile as it was made.
    pub profile: Municipality,
    /// Its database.
    pub db: Db,
    /// Shows [`crate::a_thursday`] until it is set.
    pub clock: Arc<FrozenClock>,
    /// Counts up.
    pub ids: Arc<SteppedIds>,
    location: Location,
    migrations: Vec<Migration>,
}

impl TestTown {
    /// Makes the municipality that `profile` describes, with the tables of `capabilities`.
    pub fn new(fresh: &Fresh, profile: Municipality, capabilities: &[Capability]) -> Self {
        let location = fresh.location();
        let migrations = migrations(capabilities);
        let db = Db::create(&location, &migrations, &profile).expect("a new database");
        Self {
            profile,
            db,
            clock: Arc::new(frozen_clock()),
            ids: Arc::new(SteppedIds::default()),
            location,
            migrations,
        }
    }

    /// Fjordvik, number 9999: nothing known but its name.
    pub fn fjordvik(fresh: &Fresh, capabilities: &[Capability]) -> Self {
        let profile = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        Self::new(fresh, profile, capabilities)
    }

    /// The steps that made the tables.
    pub fn migrations(&self) -> &[Migration] {
        &self.migrations
    }

    /// Opens it as it is opened in service, over the same clock and ids.
    pub fn open(&self, words: Arc<Catalog>) -> Result<Town, TownRefusal> {
        Town::open(
            &self.location,
            &self.profile.number,
            &self.migrations,
            words,
            self.clock.clone(),
            self.ids.clone(),
        )
    }
}

/// The platform's tables and those of `capabilities`, in order.
fn migrations(capabilities: &[Capability]) -> Vec<Migration> {
    [db::MIGRATIONS, access::MIGRATIONS, jobs::MIGRATIONS]
        .into_iter()
        .chain(capabilities.iter().map(|capability| capability.migrations))
        .flatten()
        .copied()
        .collect()
}
