//! A municipality for one test: a new database, a clock that stands still, ids that count.

use std::sync::{Arc, Mutex};

use access::{Of, PersonId, RoleKind, Source};
use db::{Db, Location, Migration};
use identity::{people, roles, sessions};
use kernel::{FrozenClock, Language, Municipality, SteppedIds};
use texts::Catalog;
use web::{Capability, Circle, Outside, Town, TownRefusal};

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
    outside: Mutex<Option<Outside>>,
    circles: Vec<&'static Circle>,
    demo: bool,
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
            outside: Mutex::default(),
            circles: web::circles(capabilities),
            demo: false,
        }
    }

    /// The same town, which reaches this outside itself once it is served.
    #[must_use]
    pub fn reaching(self, outside: Outside) -> Self {
        Self {
            outside: Mutex::new(Some(outside)),
            ..self
        }
    }

    /// The same town, served as the demonstration.
    #[must_use]
    pub fn as_demo(self) -> Self {
        Self { demo: true, ..self }
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

    /// A person who has no role yet.
    pub fn person(&self, name: &str, email: &str) -> PersonId {
        let (clock, ids) = (&*self.clock, &*self.ids);
        let made = self
            .db
            .write_now(|conn| people::make(conn, clock, ids, (name, email), Language::Nb));
        made.expect("a person can be made").id
    }

    /// Gives a person a role in an association, with the usual scopes for its kind.
    pub fn give_role(&self, person: &PersonId, association: &str, kind: RoleKind) {
        self.give(person, kind, Of::Association(association.to_owned()));
    }

    /// Makes a person one of the municipality's own, for every capability.
    pub fn employ(&self, person: &PersonId, kind: RoleKind, unit: Option<&str>) {
        let unit = unit.map(str::to_owned);
        self.give(person, kind, Of::Municipality { unit });
    }

    fn give(&self, person: &PersonId, kind: RoleKind, of: Of) {
        let (clock, ids) = (&*self.clock, &*self.ids);
        let new = roles::NewRole {
            person: person.clone(),
            kind,
            of,
            scopes: kind.usual_scopes().to_vec(),
            capabilities: Vec::new(),
            source: Source::Staff,
            given_by: None,
            until: None,
        };
        self.db
            .write_now(|conn| roles::give(conn, clock, ids, &new))
            .expect("a role can be given");
    }

    /// Begins a session for a person and gives back the token for the cookie.
    pub(crate) fn session_of(&self, person: &PersonId) -> String {
        let (clock, ids) = (&*self.clock, &*self.ids);
        let signed_in = sessions::SignedIn {
            person,
            issuer: people::BY_EMAIL,
            strength: sessions::Strength::Email,
            provider_sid: None,
            id_token: None,
            device: "a test",
        };
        let begun = self
            .db
            .write_now(|conn| sessions::begin(conn, clock, ids, &signed_in));
        begun.expect("a session can begin").0
    }

    /// Opens it as it is opened in service, over the same clock and ids.
    pub fn open(&self, words: Arc<Catalog>) -> Result<Town, TownRefusal> {
        let town = Town::open(
            &self.location,
            &self.profile.number,
            &self.migrations,
            words,
            self.clock.clone(),
            self.ids.clone(),
        )?;
        let town = if self.demo { town.as_demo() } else { town };
        let town = town.knowing(self.circles.clone());
        let outside = self.outside.lock().ok().and_then(|mut it| it.take());
        Ok(match outside {
            Some(outside) => town.reaching(outside),
            None => town,
        })
    }
}

/// The platform's tables and those of `capabilities`, in order.
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
