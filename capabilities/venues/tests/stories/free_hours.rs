//! A booking lies inside a free hour exactly when it would be granted: for any premises, rules,
//! diary and asker, also on the nights when the clocks change.

use jiff::{ToSpan as _, civil::Date};
use kernel::Instant;
use prices::UserCategory;
use proptest::prelude::*;
use venues::{
    Venues,
    availability::{Asker, Booked, Diary, Standing, Taken, decide, free_hours, free_hours_of_all},
    model::{
        BookingRule, Closure, Layer, Occurrence, OccurrenceKind, OpeningRule, Premises, SignIn,
        Site, State, TenantKind,
    },
    time::{DAY, Period, civil, instant},
};

use crate::stage::{MONDAY, hall};

/// An ordinary Monday, both nights when the clocks change, and a holiday.
const DATES: [Date; 4] = [
    MONDAY,
    jiff::civil::date(2026, 3, 29),
    jiff::civil::date(2026, 10, 25),
    jiff::civil::date(2026, 4, 3),
];

fn is_a_night(date: Date) -> bool {
    Period::on(date, 0, DAY).minutes() != i64::from(DAY)
}

#[derive(Clone, Debug)]
struct Case {
    date: Date,
    premises: Premises,
    asker: Asker,
    diary: Diary,
    set: usize,
    booking: (i32, i32),
}

prop_compose! {
    fn a_rule()(
        least in 1..4_i32, more in 0..20_i32, grid in prop::sample::select(vec![5, 5, 15, 20, 60]),
        notice in 0..300_i32, days_ahead in 0..4_i32, ahead_opens in 0..DAY,
        opens in prop::option::weighted(0.1, -600..600_i64),
        week in prop::option::weighted(0.2, 60..600_i32),
        season in prop::option::weighted(0.1, 60..600_i32),
        (strong, age, confirmed) in (
            prop::bool::weighted(0.3), prop::option::weighted(0.2, 15..20_i32),
            prop::bool::weighted(0.3)),
        spare in prop::bool::weighted(0.2),
    ) -> (BookingRule, Option<i64>) {
        let kinds = if spare { vec![OccurrenceKind::Spare, OccurrenceKind::Single] } else { vec![] };
        let rule = BookingRule {
            least_minutes: least * grid,
            most_minutes: (least + more) * grid,
            grid_minutes: grid,
            notice_minutes: notice,
            days_ahead,
            ahead_opens,
            week_minutes: week,
            season_minutes: season,
            sign_in: if strong { SignIn::Strong } else { SignIn::Email },
            least_age: age,
            confirmed_only: confirmed,
            kinds,
            ..BookingRule::usual(TenantKind::Association, DATES[0].saturating_sub(90.days()))
        };
        (rule, opens)
    }
}

prop_compose! {
    fn a_standing()(
        signed_in in prop::bool::weighted(0.95), strongly in prop::bool::weighted(0.8),
        confirmed in prop::option::of(prop::bool::weighted(0.8)), age in prop::option::of(15..25_i32),
        booked in prop::option::of(0..500_i64),
    ) -> (Standing, Option<i64>) {
        let standing = Standing { signed_in, strongly, confirmed, age, ..Standing::unknown() };
        (standing, booked)
    }
}

/// What they have already that week, so many minutes long.
fn booked(premises: &Premises, date: Date, minutes: i64) -> Booked {
    let starts = instant(date, 0);
    let one = Occurrence {
        id: "before".into(),
        series: None,
        set: premises.sets[0].id.clone(),
        kind: OccurrenceKind::Single,
        held_by: Some("band".into()),
        title: String::new(),
        period: Period {
            starts,
            ends: starts.plus_seconds(minutes * 60),
        },
        before_minutes: 0,
        after_minutes: 0,
        state: State::Granted,
        held_until: None,
        reason: String::new(),
        version: 1,
    };
    let venues = Venues::of(vec![Site::default()], vec![premises.clone()]);
    Booked::of(&venues, [&one])
}

prop_compose! {
    fn a_case()(
        date in prop::sample::select(DATES.to_vec()),
        (rule, rule_opens) in a_rule(),
        (standing, booked_minutes) in a_standing(),
        asks in prop::option::weighted(0.7, -3600..500_i64),
        (by_staff, kind) in (prop::bool::weighted(0.1), prop::sample::select(vec![
            OccurrenceKind::Single, OccurrenceKind::Spare, OccurrenceKind::Recurring,
            OccurrenceKind::OwnUse,
        ])),
        windows in prop::collection::vec((0..280_i32, 1..120_i32), 1..3),
        (closed, holidays) in (prop::bool::weighted(0.05), prop::bool::weighted(0.2)),
        uses in prop::collection::vec(
            (0..3_i64, 0..288_i32, 1..40_i32, 0..3_usize, (0..30_i32, 0..100_i32),
             prop::option::weighted(0.3, -100..100_i64)), 0..9),
        (set, before, after) in (0..5_usize, 0..40_i32, 0..90_i32),
        booking in (0..288_i32, 1..48_i32),
    ) -> Case {
        // The nights when the clocks change are short: all happens in their first hours.
        let night = |step: i32| if is_a_night(date) { step % 60 } else { step };
        let now: Option<Instant> = asks.map(|minutes| instant(date, 0).plus_seconds(minutes * 60 + 7));
        let mut premises = hall();
        let opens_at = rule_opens.zip(now).map(|(minutes, now)| now.plus_seconds(minutes * 60));
        premises.rules = vec![BookingRule { opens_at, ..rule }];
        premises.closed_on_holidays = holidays;
        premises.opening = windows.into_iter().map(|(opens, length)| OpeningRule {
            layer: Layer::Week,
            tenant: TenantKind::Anybody,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: night(opens) * 5,
            closes: (night(opens) + length).min(288) * 5,
        }).collect();
        if closed {
            let reason = "Maling".to_owned();
            premises.closures = vec![Closure { from_on: date, to_on: date, reason }];
        }
        for it in &mut premises.sets {
            (it.before_minutes, it.after_minutes) = (before, after);
        }
        let mut rows: Vec<(i64, Taken)> = Vec::new();
        for (at, (atom, begins, steps, who, buffers, held)) in (0..).zip(uses) {
            // Real minutes, so that some begin in the hour that comes twice.
            let starts = instant(date, 0).plus_seconds(i64::from(night(begins)) * 300);
            let period = Period { starts, ends: starts.plus_seconds(i64::from(steps) * 300) };
            let kept = period.widened(buffers.0, buffers.1);
            let taken = Taken {
                occurrence: format!("{at}"),
                held_by: [None, Some("band".to_owned()), Some("choir".to_owned())][who].clone(),
                title: String::new(),
                period,
                kept,
                held_until: held.zip(now).map(|(minutes, now)| now.plus_seconds(minutes * 60)),
            };
            // Of uses that meet the first stays, as the tables would have it.
            if !rows.iter().any(|(other, it)| *other == atom + 1 && it.kept.meets(kept)) {
                rows.push((atom + 1, taken));
            }
        }
        let diary = now.map_or_else(|| Diary::of(rows.clone()), |now| Diary::of(rows.clone()).at(now));
        let standing = match booked_minutes {
            Some(minutes) => Standing { booked: booked(&premises, date, minutes), ..standing },
            None => standing,
        };
        let asker = Asker {
            tenant: TenantKind::Association,
            category: UserCategory::AdultAssociation,
            kind,
            held_by: Some("band".into()),
            now,
            standing,
            by_staff,
        };
        let opens = night(booking.0);
        Case { date, premises, asker, diary, set, booking: (opens * 5, (opens + booking.1) * 5) }
    }
}

/// Whether the length, the steps and the sums of a booking are as the rule has them; the rest is
/// what free hours are to say.
fn fits(case: &Case, period: Period, opens: i32, closes: i32) -> bool {
    let Some(rule) = case.premises.rules.first() else {
        return false;
    };
    if case.asker.by_staff {
        return true;
    }
    let length = period.minutes();
    let own = [case.premises.id.clone()];
    let booked = &case.asker.standing.booked;
    let room =
        |most: Option<i32>, had: i64| most.is_none_or(|most| had + length <= i64::from(most));
    (i64::from(rule.least_minutes)..=i64::from(rule.most_minutes)).contains(&length)
        && opens % rule.grid_minutes == 0
        && closes % rule.grid_minutes == 0
        && room(rule.week_minutes, booked.in_week(&own, case.date))
        && room(rule.season_minutes, booked.in_season(&own, case.date))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_booking_lies_in_a_free_hour_exactly_when_it_is_granted(case in a_case()) {
        let set = &case.premises.sets[case.set];
        let days = (case.date, case.date);
        let free = free_hours(&case.premises, set, &case.asker, days, &case.diary);
        let of_all = free_hours_of_all(&case.premises, &case.asker, days, &case.diary);
        prop_assert_eq!(&of_all[case.set].1, &free);
        let period = Period::on(case.date, case.booking.0, case.booking.1);
        let answer = decide(&case.premises, set, &case.asker, period, &case.diary);
        let (_, opens) = civil(period.starts);
        let closes = match civil(period.ends) {
            (end, minute) if end == case.date => minute,
            (_, 0) => DAY,
            // Over midnight; free hours are of one date.
            _ => return Ok(()),
        };
        let shown = free.iter().any(|it| it.opens <= opens && closes <= it.closes);
        let expected = period.starts < period.ends && shown && fits(&case, period, opens, closes);
        prop_assert_eq!(answer.is_ok(), expected, "{:?} {:?}", answer, free);
        // And no hour is shown of which nothing can be had.
        for it in free.iter().filter(|_| !is_a_night(case.date)) {
            let least = if case.asker.by_staff { 1 } else { case.premises.rules[0].least_minutes };
            let first = Period::on(it.date, it.opens, it.opens + least);
            let answer = decide(&case.premises, set, &case.asker, first, &case.diary);
            prop_assert!(answer.is_ok(), "{:?} of {:?}", answer, it);
        }
    }
}

/// The property above would hold as well if nothing were ever free; here half of it is.
#[test]
fn free_hours_are_what_is_left_between_uses_and_their_buffers() {
    let hall = hall();
    let use_of = |from: i32, to: i32, who: &str| {
        let period = Period::on(MONDAY, from * 60, to * 60);
        let taken = Taken {
            occurrence: format!("{who}-{from}"),
            held_by: Some(who.into()),
            title: String::new(),
            period,
            kept: period.widened(0, 15),
            held_until: None,
        };
        (1, taken)
    };
    let diary = Diary::of([use_of(16, 17, "choir"), use_of(19, 20, "band")]);
    let band = Asker {
        held_by: Some("band".into()),
        ..Asker::looking(UserCategory::AdultAssociation, testkit::a_thursday())
    };
    let free = free_hours(&hall, &hall.sets[0], &band, (MONDAY, MONDAY), &diary);
    let free: Vec<(i32, i32)> = free.iter().map(|it| (it.opens, it.closes)).collect();
    // The band clears away before the choir comes, waits for the choir to clear away, and needs no
    // room before and after itself.
    assert_eq!(free, [(900, 945), (1035, 1140), (1200, 1320)]);
}

/// At three o'clock on the night of 25 October it is two once more. A use that begins the second
/// time it is ten past two leaves the first hour free, and most of what the clock calls two.
#[test]
fn the_hour_that_comes_twice_is_free_until_its_second_time() {
    let night = DATES[2];
    let mut hall = hall();
    hall.opening[0].opens = 0;
    let starts = instant(night, 0).plus_seconds(190 * 60);
    assert_eq!(civil(starts), (night, 130));
    let period = Period {
        starts,
        ends: starts.plus_seconds(3600),
    };
    let taken = Taken {
        occurrence: "late".into(),
        held_by: Some("choir".into()),
        title: String::new(),
        period,
        kept: period,
        held_until: None,
    };
    let diary = Diary::of([(1, taken)]);
    let band = Asker {
        now: None,
        ..Asker::looking(UserCategory::AdultAssociation, starts)
    };
    let mut set = hall.sets[0].clone();
    set.after_minutes = 0;
    let free = free_hours(&hall, &set, &band, (night, night), &diary);
    let free: Vec<(i32, i32)> = free.iter().map(|it| (it.opens, it.closes)).collect();
    assert_eq!(free, [(0, 165), (195, 1320)]);
    let until = |closes| {
        let period = Period::on(night, 60, closes);
        decide(&hall, &set, &band, period, &diary).is_ok()
    };
    assert!(until(165));
    // Three o'clock is after it has begun; ten past three when it has ended.
    assert!(!until(180));
}

/// On the night of 29 March three o'clock follows on two. A window that opens in the hour that is left
/// out opens at three.
#[test]
fn a_window_that_opens_in_the_hour_left_out_opens_after_it() {
    let night = DATES[1];
    let mut hall = hall();
    (hall.opening[0].opens, hall.opening[0].closes) = (170, 225);
    let band = Asker {
        now: None,
        ..Asker::looking(UserCategory::AdultAssociation, instant(night, 0))
    };
    let free = free_hours(&hall, &hall.sets[0], &band, (night, night), &Diary::of([]));
    let free: Vec<(i32, i32)> = free.iter().map(|it| (it.opens, it.closes)).collect();
    assert_eq!(free, [(180, 225)]);
}
