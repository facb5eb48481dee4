//! What can be lent in the stories of the desk: a hall in two halves, and a stage that asks for a deposit.

use std::collections::BTreeSet;

use access::Actor;
use jiff::civil::date;
use testkit::TestTown;
use venues::{
    access::{Action, For, may},
    actions as time,
    model::{
        Atom, BookingRule, Layer, LettableSet, OpeningRule, Premises, PremisesKind, Site,
        TenantKind,
    },
};

/// Describes all of it.
pub fn premises(town: &TestTown) {
    let describe = may(&Actor::Operator, Action::Describe, &For::NOBODY).expect("the operator may");
    let made: Result<_, db::Error> = town.db.write_now(|conn| {
        let parts = (&*town.clock as _, &*town.ids as _);
        let site = Site {
            id: "site".into(),
            name: "Sandvikhallen".into(),
            position: Some(kernel::Position {
                latitude: 62.37,
                longitude: 6.025,
            }),
            ..Site::default()
        };
        time::add_site(conn, parts, &describe, &site)?;
        time::add_premises(conn, parts, &describe, &hall())?;
        time::add_premises(conn, parts, &describe, &stage_room())
    });
    made.expect("premises can be added");
}

/// A house with one room that an association lets itself.
pub fn house_of(town: &TestTown, owner: &str) {
    house_called(town, owner, ("house", "Klubbhuset", "lounge", "Peisestua"));
}

/// A house with one room, by their ids and names.
pub fn house_called(
    town: &TestTown,
    owner: &str,
    (house, name, set, room_name): (&str, &str, &str, &str),
) {
    let describe = may(&Actor::Operator, Action::Describe, &For::NOBODY).expect("the operator may");
    let made: Result<_, db::Error> = town.db.write_now(|conn| {
        let parts = (&*town.clock as _, &*town.ids as _);
        let site = Site {
            id: house.into(),
            name: name.into(),
            owner: Some(owner.to_owned()),
            ..Site::default()
        };
        time::add_site(conn, parts, &describe, &site)?;
        let sets = [(set, room_name, vec![1])];
        let id = format!("{set}-room");
        let mut lounge = room(&id, room_name, PremisesKind::Culture, 1, &sets);
        lounge.site = house.into();
        time::add_premises(conn, parts, &describe, &lounge)
    });
    made.expect("a house can be added");
}

fn hall() -> Premises {
    let sets = [
        ("a", "Bane A", vec![1]),
        ("b", "Bane B", vec![2]),
        ("whole", "Hele hallen", vec![1, 2]),
    ];
    room("hall", "Storhallen", PremisesKind::Hall, 2, &sets)
}

fn stage_room() -> Premises {
    let sets = [("stage", "Scenen", vec![1])];
    room("culture", "Kultursalen", PremisesKind::Culture, 1, &sets)
}

fn room(
    id: &str,
    name: &str,
    kind: PremisesKind,
    atoms: i64,
    sets: &[(&str, &str, Vec<i64>)],
) -> Premises {
    let set = |(id, name, atoms): &(&str, &str, Vec<i64>)| LettableSet {
        id: (*id).into(),
        name: (*name).into(),
        layout: String::new(),
        atoms: BTreeSet::from_iter(atoms.clone()),
        most_people: Some(100),
        before_minutes: 0,
        after_minutes: 0,
    };
    let atoms = (1..=atoms).map(|number| Atom {
        number,
        name: format!("del {number}"),
    });
    let rule = |tenant| BookingRule {
        at_once: false,
        deposit: match kind {
            PremisesKind::Culture => kernel::Money::from_kroner(500),
            _ => kernel::Money::ZERO,
        },
        ..BookingRule::usual(tenant, date(2026, 1, 1))
    };
    Premises {
        id: id.into(),
        site: "site".into(),
        name: name.into(),
        kind,
        closed_on_holidays: true,
        atoms: atoms.collect(),
        sets: sets.iter().map(set).collect(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 8 * 60,
            closes: 23 * 60,
        }],
        rules: [
            TenantKind::Association,
            TenantKind::Anybody,
            TenantKind::Municipality,
        ]
        .map(rule)
        .to_vec(),
        about: String::new(),
        facts: Vec::new(),
        suits: Vec::new(),
        closures: Vec::new(),
    }
}
