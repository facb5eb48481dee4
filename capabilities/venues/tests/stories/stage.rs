//! A hall in thirds and a pitch in eights and thirds, for the tests of this crate.

use std::collections::BTreeSet;

use access::{Actor, Permit};
use db::Conn;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types};
use jiff::civil::{Date, date};
use kernel::{Clock, Ids, Instant};
use prices::UserCategory;
use testkit::{Fresh, TestTown};
use venues::{
    Venues,
    access::{Action, For, may},
    actions,
    availability::Asker,
    model::{
        Atom, BookingRule, Layer, LettableSet, Occurrence, OpeningRule, Premises, PremisesKind,
        Site, TenantKind,
    },
    store,
    time::Period,
};

/// A Monday in the week after the one tests play in.
pub const MONDAY: Date = date(2026, 3, 16);

/// A row of the table of what is taken.
#[derive(QueryableByName, Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    #[diesel(sql_type = sql_types::Text)]
    pub occurrence_id: String,
    #[diesel(sql_type = sql_types::BigInt)]
    pub atom: i64,
    #[diesel(sql_type = sql_types::Timestamp)]
    pub starts: Instant,
    #[diesel(sql_type = sql_types::Timestamp)]
    pub ends: Instant,
}

/// A town with a hall and a pitch, and everything in memory.
pub struct Stage {
    pub town: TestTown,
    pub venues: Venues,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        Self::of(fresh, &[hall(), pitch()])
    }

    /// A town with these premises.
    pub fn of(fresh: &Fresh, all: &[Premises]) -> Self {
        Self::with(fresh, &[venues::capability()], all)
    }

    /// The same, with the tables of these capabilities.
    pub fn with(fresh: &Fresh, capabilities: &[web::Capability], all: &[Premises]) -> Self {
        let town = TestTown::fjordvik(fresh, capabilities);
        let parts = (&*town.clock as &dyn Clock, &*town.ids as &dyn Ids);
        let made: Result<_, db::Error> = town.db.write_now(|conn| {
            let site = Site {
                id: "site".into(),
                name: "Sandvikhallen".into(),
                position: Some(kernel::Position {
                    latitude: 62.37,
                    longitude: 6.025,
                }),
                ..Site::default()
            };
            actions::add_site(conn, parts, &permit(Action::Describe), &site)?;
            for premises in all {
                actions::add_premises(conn, parts, &permit(Action::Describe), premises)?;
            }
            venues::all(conn)
        });
        let (sites, premises) = made.expect("premises can be added");
        Self {
            venues: Venues::of(sites, premises),
            town,
        }
    }

    /// The same stage with these rules on its hall and no others.
    pub fn with_rules(fresh: &Fresh, rules: Vec<BookingRule>) -> Self {
        let mut all = [hall(), pitch()];
        all[0].rules = rules;
        Self::of(fresh, &all)
    }

    /// The set with this id.
    pub fn set_of(&self, id: &str) -> &LettableSet {
        self.venues.with_set(id).expect("a set of the stage").1
    }

    /// Does something in one transaction, with the clock and the ids of the town.
    pub fn write<T, E: From<db::Error>>(
        &self,
        work: impl FnOnce(&mut Conn, (&dyn Clock, &dyn Ids)) -> Result<T, E>,
    ) -> Result<T, E> {
        let parts = (&*self.town.clock as &dyn Clock, &*self.town.ids as &dyn Ids);
        self.town.db.write_now(|conn| work(conn, parts))
    }

    /// Reads something.
    pub fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, db::Error>) -> T {
        self.town.db.read_now(work).expect("it can be read")
    }

    /// An occurrence as it is now.
    pub fn now(&self, id: &str) -> Occurrence {
        let found = self.read(|conn| store::occurrence(conn, id));
        found.expect("occurrences are never deleted")
    }

    /// Lets minutes pass.
    pub fn wait(&self, minutes: i64) {
        let now = self.town.clock.now();
        self.town.clock.set(now.plus_seconds(minutes * 60));
    }

    /// So many minutes from now.
    pub fn in_minutes(&self, minutes: i64) -> Instant {
        self.town.clock.now().plus_seconds(minutes * 60)
    }

    /// The table of what is taken, in order.
    pub fn kept(&self) -> Vec<Kept> {
        let asked = "SELECT occurrence_id, atom, starts, ends FROM occupancy ORDER BY atom, starts";
        self.read(|conn| Ok(sql_query(asked).load(conn)?))
    }
}

pub fn permit(action: Action) -> Permit<Action> {
    may(&Actor::Operator, action, &For::NOBODY).expect("the operator may")
}

/// An association that asks while times are given out.
pub fn asker(held_by: &str) -> Asker {
    Asker {
        held_by: Some(held_by.to_owned()),
        now: None,
        ..Asker::looking(UserCategory::AdultAssociation, testkit::a_thursday())
    }
}

/// Some hours of a date.
pub fn hours(date: Date, from: i32, to: i32) -> Period {
    Period::on(date, from * 60, to * 60)
}

pub fn hall() -> Premises {
    let sets = [
        ("a", "Bane A", vec![1]),
        ("b", "Bane B", vec![2]),
        ("c", "Bane C", vec![3]),
        ("ab", "To tredeler", vec![1, 2]),
        ("whole", "Hele hallen", vec![1, 2, 3]),
    ];
    let sets = sets.map(|(id, name, atoms)| set(id, name, atoms, 15));
    premises("hall", PremisesKind::Hall, 3, sets.to_vec())
}

pub fn pitch() -> Premises {
    let eights = (0..8).map(|at| (format!("eight-{at}"), (at * 3 + 1..=at * 3 + 3).collect()));
    let thirds = (0..3).map(|at| (format!("third-{at}"), (at * 8 + 1..=at * 8 + 8).collect()));
    let sets = eights
        .chain(thirds)
        .map(|(id, atoms)| set(&id, &id, atoms, 0));
    premises("pitch", PremisesKind::Pitch, 24, sets.collect())
}

fn set(id: &str, name: &str, atoms: Vec<i64>, after_minutes: i32) -> LettableSet {
    let most_people = i32::try_from(atoms.len()).ok().map(|atoms| atoms * 30);
    LettableSet {
        id: id.into(),
        name: name.into(),
        layout: String::new(),
        atoms: BTreeSet::from_iter(atoms),
        most_people,
        before_minutes: 0,
        after_minutes,
    }
}

fn premises(id: &str, kind: PremisesKind, atoms: i64, sets: Vec<LettableSet>) -> Premises {
    let atoms = (1..=atoms).map(|number| Atom {
        number,
        name: format!("del {number}"),
    });
    Premises {
        id: id.into(),
        site: "site".into(),
        name: id.into(),
        kind,
        about: String::new(),
        closed_on_holidays: true,
        atoms: atoms.collect(),
        sets,
        facts: Vec::new(),
        suits: Vec::new(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 15 * 60,
            closes: 22 * 60,
        }],
        closures: Vec::new(),
        rules: vec![BookingRule {
            most_minutes: 240,
            days_ahead: 60,
            ..BookingRule::usual(TenantKind::Association, date(2026, 1, 1))
        }],
    }
}
