//! Who may book what in Fjordvik: rules as a middling municipality has them.
//!
//! Associations book rooms at once and halls with an answer from the municipality, take spare hours
//! at short notice, and ask for weekly times. Anybody may have a party when somebody grown up answers
//! for it and agrees to the house rules. Storage is kept for weeks to a year.

use jiff::civil::{Date, date};
use kernel::{Money, Translated};

use crate::{
    model::{BookingRule, CancelStep, OccurrenceKind, PremisesKind, TenantKind, TermsVersion},
    time::DAY,
};

/// The house rules that tenants agree to.
const HOUSE: &str = "house";

/// The house rules, as they were worded first and as they are worded now.
pub fn wordings() -> [TermsVersion; 2] {
    let wording = |version, from_on, nb: &str, nn: &str, en: &str| TermsVersion {
        id: HOUSE.into(),
        version,
        from_on,
        title: Translated {
            nb: "Husregler for kommunens lokaler".into(),
            nn: "Husreglar for lokala til kommunen".into(),
            en: "House rules of the municipality's premises".into(),
        },
        text: Translated {
            nb: nb.into(),
            nn: nn.into(),
            en: en.into(),
        },
    };
    [
        wording(
            1,
            date(2024, 1, 1),
            "Rydd og sett møblene tilbake. Ta med søppelet ut. Hold rømningsveier fri.",
            "Rydd og set møblane tilbake. Ta med søppelet ut. Hald rømmingsvegar frie.",
            "Tidy up and put the furniture back. Take the rubbish out. Keep escape routes clear.",
        ),
        wording(
            2,
            date(2025, 1, 1),
            "Rydd og sett møblene tilbake. Ta med søppelet ut. Hold rømningsveier fri. Den som \
             har ansvaret, er til stede hele tida, kjenner slokkeutstyret og ringer 110 hvis det \
             brenner. Det er ikke lov å selge alkohol uten bevilling.",
            "Rydd og set møblane tilbake. Ta med søppelet ut. Hald rømmingsvegar frie. Den som har \
             ansvaret, er til stades heile tida, kjenner sløkkjeutstyret og ringjer 110 om det \
             brenn. Det er ikkje lov å selje alkohol utan løyve.",
            "Tidy up and put the furniture back. Take the rubbish out. Keep escape routes clear. \
             Whoever is responsible is present all the time, knows the extinguishers and calls \
             110 in case of fire. Alcohol must not be sold without a licence.",
        ),
    ]
}

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
        // Somebody has to answer first.
        notice_minutes: 3 * DAY,
        at_once: false,
        least_age: Some(18),
        terms: Some(HOUSE.into()),
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
