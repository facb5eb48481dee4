//! What is shown free can be booked, what is not cannot, and every no has its reason.

use jiff::civil::date;
use prices::UserCategory;
use venues::{
    availability::{Asker, Diary, Refusal, Taken, decide},
    model::{Closure, OccurrenceKind, Rhythm, Series, TenantKind},
    plan::plan,
    time::{Period, instant},
};

use crate::stage::{MONDAY, hall};

fn asker() -> Asker {
    Asker {
        held_by: Some("band".into()),
        ..Asker::looking(UserCategory::AdultAssociation, testkit::a_thursday())
    }
}

fn taken(who: &str, at: i32, steps: i32) -> Taken {
    let period = Period::on(MONDAY, at * 15, (at + steps) * 15);
    Taken {
        occurrence: format!("{who}-{at}"),
        held_by: Some(who.into()),
        title: "Trening".into(),
        period,
        kept: period.widened(0, 15),
        held_until: None,
    }
}

#[test]
fn every_no_names_its_reason() {
    let mut hall = hall();
    hall.closures = vec![Closure {
        from_on: date(2026, 3, 24),
        to_on: date(2026, 3, 25),
        reason: "Golvet blir lakkert".into(),
    }];
    let diary = Diary::of([(1, taken("choir", 72, 4))]);
    let ask = |asker: &Asker, day, from: i32, to: i32| {
        decide(
            &hall,
            &hall.sets[0],
            asker,
            Period::on(day, from, to),
            &diary,
        )
    };
    let band = asker();
    // A quarter to clear away fits in before the choir.
    assert_eq!(ask(&band, MONDAY, 960, 1065), Ok(()));
    for (day, from, to, refusal) in [
        (MONDAY, 960, 975, Refusal::TooShort(30)),
        (MONDAY, 900, 1200, Refusal::TooLong(240)),
        (MONDAY, 965, 1080, Refusal::OffGrid(15)),
        (MONDAY, 1080, 960, Refusal::NotOneDay),
        (date(2026, 3, 11), 960, 1080, Refusal::Past),
        (date(2026, 6, 1), 960, 1080, Refusal::TooFarAhead(60)),
        (
            date(2026, 4, 2),
            960,
            1080,
            Refusal::Holiday("maundy-thursday"),
        ),
        (
            date(2026, 3, 25),
            960,
            1080,
            Refusal::Closed("Golvet blir lakkert".into()),
        ),
        (
            MONDAY,
            840,
            960,
            Refusal::OutsideHours(Some(venues::model::Layer::Week)),
        ),
        (
            MONDAY,
            1110,
            1170,
            Refusal::Taken(Box::new(taken("choir", 72, 4))),
        ),
        // Their quarter to clear away is theirs as well.
        (
            MONDAY,
            1140,
            1200,
            Refusal::Taken(Box::new(taken("choir", 72, 4))),
        ),
    ] {
        assert_eq!(ask(&band, day, from, to), Err(refusal));
    }
    let late = Asker {
        now: Some(instant(MONDAY, 900)),
        ..asker()
    };
    assert_eq!(ask(&late, MONDAY, 960, 1080), Err(Refusal::TooSoon(120)));
    let anybody = Asker {
        tenant: TenantKind::Anybody,
        ..asker()
    };
    assert_eq!(ask(&anybody, MONDAY, 960, 1080), Err(Refusal::NotForThem));
}

#[test]
fn a_year_of_thursdays_stays_at_six_and_each_lost_date_has_its_cause() {
    let mut hall = hall();
    hall.closures = vec![Closure {
        from_on: date(2026, 10, 5),
        to_on: date(2026, 10, 9),
        reason: "Høstferie".into(),
    }];
    let series = Series {
        id: "s".into(),
        set: "a".into(),
        kind: OccurrenceKind::Recurring,
        held_by: Some("band".into()),
        title: "Øving".into(),
        weekday: 4,
        rhythm: Rhythm::Every,
        opens: 18 * 60,
        closes: 20 * 60,
        from_on: date(2026, 8, 20),
        until_on: date(2027, 6, 20),
        except: Vec::new(),
    };
    let other = Period::on(date(2026, 11, 19), 19 * 60, 21 * 60);
    let diary = Diary::of([(
        1,
        Taken {
            period: other,
            kept: other,
            ..taken("choir", 72, 4)
        },
    )]);
    let asker = Asker {
        now: None,
        ..asker()
    };
    let plan = plan(&hall, &hall.sets[0], &asker, &series, &diary);
    let missing: Vec<_> = plan
        .missing
        .iter()
        .map(|it| {
            (
                it.date.to_string(),
                it.cause.cause().0,
                it.cause.cause().1.to_owned(),
            )
        })
        .collect();
    let told = |date: &str, cause, reason: &str| (date.to_owned(), cause, reason.to_owned());
    assert_eq!(
        missing,
        [
            told("2026-10-08", "closed", "Høstferie"),
            told("2026-11-19", "taken", "Trening"),
            told("2027-03-25", "holiday", "maundy-thursday"),
            told("2027-05-06", "holiday", "ascension-day"),
        ]
    );
    assert_eq!(plan.granted.len() + plan.missing.len(), 44);
    for period in plan.granted {
        assert_eq!(venues::time::civil(period.starts).1, 18 * 60);
        assert_eq!(period.minutes(), 120);
    }
}
