//! What can be lent in these stories: a hall in halves that is granted at once, a house that staff answer
//! for, and a store lent by the day.

use std::collections::BTreeSet;

use access::Actor;
use jiff::civil::date;
use kernel::Money;
use testkit::TestTown;
use venues::{
    access::{Action, For, may},
    actions as time,
    model::{
        Atom, BookingRule, CancelStep, Closure, Layer, LettableSet, OccurrenceKind, OpeningRule,
        Premises, PremisesKind, Site, TenantKind,
    },
};

/// A hall in halves, a house and a store.
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
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("hall", "Storhallen", PremisesKind::Hall, true),
        )?;
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("house", "Grendehuset", PremisesKind::House, false),
        )?;
        time::add_premises(
            conn,
            parts,
            &describe,
            &room("store", "Boden", PremisesKind::Storage, true),
        )?;
        let autumn = Closure {
            from_on: date(2026, 10, 5),
            to_on: date(2026, 10, 9),
            reason: "Høstferie".into(),
        };
        let named = ("Skolerute", "school");
        time::add_calendar(conn, parts, &describe, named, &[autumn], &["hall".into()])?;
        Ok(())
    });
    made.expect("premises can be added");
}

/// Whole days, from a week to a year.
fn keeping() -> BookingRule {
    const DAY: i32 = 24 * 60;
    BookingRule {
        kinds: vec![OccurrenceKind::Storage],
        notice_minutes: 0,
        least_minutes: 7 * DAY,
        most_minutes: 366 * DAY,
        grid_minutes: DAY,
        ..BookingRule::usual(TenantKind::Association, date(2026, 1, 1))
    }
}

/// A room in halves; granted at once, or by staff.
fn room(id: &str, name: &str, kind: PremisesKind, at_once: bool) -> Premises {
    let prefix = match id {
        "hall" => "",
        "store" => "store-",
        _ => "house-",
    };
    let sets = [
        ("a", "Bane A", vec![1]),
        ("b", "Bane B", vec![2]),
        ("whole", "Hele hallen", vec![1, 2]),
    ];
    let sets = sets.map(|(id, name, atoms)| LettableSet {
        id: format!("{prefix}{id}"),
        name: name.into(),
        layout: String::new(),
        atoms: BTreeSet::from_iter(atoms),
        most_people: Some(100),
        before_minutes: 0,
        after_minutes: 15,
    });
    let atoms = (1..=2).map(|number| Atom {
        number,
        name: format!("del {number}"),
    });
    let rule = |tenant| BookingRule {
        // Somebody who borrows a whole house for herself must be of age.
        least_age: (id == "house" && tenant == TenantKind::Anybody).then_some(18),
        at_once,
        deposit: Money::ZERO,
        cancel_steps: vec![CancelStep {
            hours_before: 48,
            percent: 50,
        }],
        needs_responsible: tenant == TenantKind::Anybody,
        ..BookingRule::usual(tenant, date(2026, 1, 1))
    };
    Premises {
        id: id.into(),
        site: "site".into(),
        name: name.into(),
        kind,
        about: String::new(),
        closed_on_holidays: true,
        atoms: atoms.collect(),
        sets: sets.to_vec(),
        facts: Vec::new(),
        suits: Vec::new(),
        opening: vec![OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: 8 * 60,
            closes: 23 * 60,
        }],
        closures: Vec::new(),
        rules: if kind == PremisesKind::Storage {
            vec![keeping()]
        } else {
            vec![
                rule(TenantKind::Anybody),
                rule(TenantKind::Association),
                BookingRule {
                    kinds: vec![OccurrenceKind::Recurring],
                    days_ahead: 500,
                    ..rule(TenantKind::Association)
                },
                BookingRule {
                    kinds: vec![OccurrenceKind::Spare],
                    notice_minutes: 0,
                    days_ahead: 14,
                    ..BookingRule::usual(TenantKind::Association, date(2026, 1, 1))
                },
            ]
        },
    }
}
