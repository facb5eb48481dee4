//! Who may book what in Fjordvik: rules as a middling municipality has them.
//!
//! Associations book rooms at once and halls with an answer from the municipality, take spare hours
//! at short notice, and ask for weekly times. Anybody may have a party when somebody grown up answers
//! for it. Storage is kept for weeks to a year.

use jiff::civil::Date;
use kernel::Money;

use crate::{
    model::{BookingRule, CancelStep, OccurrenceKind, PremisesKind, TenantKind},
    time::DAY,
};

/// The rules of premises of a kind, from a date.
pub fn rules(kind: PremisesKind, from: Date) -> Vec<BookingRule> {
    if kind == PremisesKind::Storage {
        return [TenantKind::Association, TenantKind::Municipality]
            .map(|tenant| keeping(tenant, from))
            .to_vec();
    }
    let own = BookingRule {
        most_minutes: 14 * 60,
        days_ahead: 730,
        displacement_days: 0,
        ..BookingRule::usual(TenantKind::Municipality, from)
    };
    let mut rules = vec![own];
    if kind != PremisesKind::Workshop {
        rules.push(anybody(kind, from));
    }
    if kind != PremisesKind::Hall {
        rules.extend(of_associations(!is_large(kind), from));
    }
    rules
}

/// What associations may do in halls: the same in all of them, and so much in all together.
pub fn of_halls(from: Date) -> Vec<BookingRule> {
    let limited = of_associations(false, from).into_iter();
    limited
        .map(|rule| BookingRule {
            week_minutes: Some(30 * 60),
            ..rule
        })
        .collect()
}

fn of_associations(at_once: bool, from: Date) -> [BookingRule; 3] {
    let single = BookingRule {
        at_once,
        cancel_steps: steps(&[(24, 100), (3 * 24, 50)]),
        ..BookingRule::usual(TenantKind::Association, from)
    };
    let spare = BookingRule {
        kinds: vec![OccurrenceKind::Spare],
        days_ahead: 14,
        notice_minutes: 0,
        most_minutes: 120,
        at_once: true,
        cancel_steps: Vec::new(),
        ..single.clone()
    };
    let weekly = BookingRule {
        kinds: vec![OccurrenceKind::Recurring],
        days_ahead: 400,
        notice_minutes: 3 * DAY,
        at_once: false,
        cancel_steps: Vec::new(),
        ..single.clone()
    };
    [single, spare, weekly]
}

/// Large rooms are let by somebody, not by themselves.
fn is_large(kind: PremisesKind) -> bool {
    use PremisesKind::{Culture, Hall, House};
    matches!(kind, Hall | Culture | House)
}

fn anybody(kind: PremisesKind, from: Date) -> BookingRule {
    let rule = BookingRule {
        days_ahead: 60,
        at_once: false,
        least_age: Some(18),
        cancel_steps: steps(&[(24, 100), (14 * 24, 50)]),
        ..BookingRule::usual(TenantKind::Anybody, from)
    };
    if kind == PremisesKind::House {
        BookingRule {
            days_ahead: 365,
            most_minutes: 12 * 60,
            needs_responsible: true,
            deposit: Money::from_kroner(1000),
            ..rule
        }
    } else {
        rule
    }
}

/// Whole days, from a week to a year and a bit.
fn keeping(tenant: TenantKind, from: Date) -> BookingRule {
    BookingRule {
        kinds: vec![OccurrenceKind::Storage],
        days_ahead: 365,
        notice_minutes: 0,
        least_minutes: 7 * DAY,
        most_minutes: 370 * DAY,
        grid_minutes: DAY,
        ..BookingRule::usual(tenant, from)
    }
}

fn steps(steps: &[(i32, i32)]) -> Vec<CancelStep> {
    let step = |(hours_before, percent): &(i32, i32)| CancelStep {
        hours_before: *hours_before,
        percent: *percent,
    };
    steps.iter().map(step).collect()
}
