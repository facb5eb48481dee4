//! A hall in thirds and a pitch in eights and thirds, for the tests of this crate.

use std::collections::BTreeSet;

use access::{Actor, Permit};
use jiff::civil::{Date, date};
use prices::UserCategory;
use testkit::{Fresh, TestTown};
use venues::{
    Venues,
    access::{Action, For, may},
    actions,
    availability::Asker,
    model::{
        Atom, BookingRule, Layer, LettableSet, OpeningRule, Premises, PremisesKind, Site,
        TenantKind,
    },
    time::Period,
};

/// A Monday in the week after the one tests play in.
pub const MONDAY: Date = date(2026, 3, 16);

/// A town with a hall and a pitch, and everything in memory.
pub struct Stage {
    pub town: TestTown,
    pub venues: Venues,
}

impl Stage {
    pub fn set(fresh: &Fresh) -> Self {
        let town = TestTown::fjordvik(fresh, &[venues::capability()]);
        let parts = (
            &*town.clock as &dyn kernel::Clock,
            &*town.ids as &dyn kernel::Ids,
        );
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
            for premises in [hall(), pitch()] {
                actions::add_premises(conn, parts, &permit(Action::Describe), &premises)?;
            }
            venues::all(conn)
        });
        let (sites, premises) = made.expect("premises can be added");
        Self {
            venues: Venues::of(sites, premises),
            town,
        }
    }

    pub fn place(&self, set: &str) -> (&Premises, &LettableSet) {
        self.venues.with_set(set).expect("a set of the stage")
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
