//! Rules are dated data: who may book, when, how far ahead and how much, and each no says which.

use jiff::{ToSpan as _, civil::Date};
use kernel::Money;
use prices::UserCategory;
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{self, Refused, Wish},
    availability::{Asker, Booked, Diary, Refusal, Standing, decide, free_hours},
    model::{BookingRule, CancelStep, OccurrenceKind, SignIn, TenantKind},
    store::{self, RuleOf},
    time::instant,
};

use crate::stage::{MONDAY, Stage, asker, hall, hours, permit};

const FROM: Date = jiff::civil::date(2026, 1, 1);

fn rule() -> BookingRule {
    BookingRule::usual(TenantKind::Association, FROM)
}

fn band() -> Asker {
    Asker {
        held_by: Some("band".into()),
        ..Asker::looking(UserCategory::YouthAssociation, testkit::a_thursday())
    }
}

/// What is said to somebody who asks for an hour on a Monday, and whether any hour is shown to her.
fn answer(rule: BookingRule, asker: &Asker, date: Date) -> Result<(), Refusal> {
    let mut hall = hall();
    hall.rules = vec![rule];
    let (set, diary) = (&hall.sets[0], Diary::default());
    let answer = decide(&hall, set, asker, hours(date, 18, 19), &diary);
    let shown = !free_hours(&hall, set, asker, (date, date), &diary).is_empty();
    assert_eq!(answer.is_ok(), shown, "{answer:?}");
    answer
}

#[test]
fn who_asks_must_have_signed_in_be_old_enough_and_confirmed_and_staff_need_not() {
    let standing = Standing::unknown;
    for (rule, standing, refusal) in [
        (
            rule(),
            Standing {
                signed_in: false,
                ..standing()
            },
            Refusal::NeedsSignIn { strongly: false },
        ),
        (
            BookingRule {
                sign_in: SignIn::Strong,
                ..rule()
            },
            Standing {
                strongly: false,
                ..standing()
            },
            Refusal::NeedsSignIn { strongly: true },
        ),
        (
            BookingRule {
                least_age: Some(18),
                ..rule()
            },
            Standing {
                age: Some(17),
                ..standing()
            },
            Refusal::TooYoung(18),
        ),
        (
            BookingRule {
                confirmed_only: true,
                ..rule()
            },
            Standing {
                confirmed: Some(false),
                ..standing()
            },
            Refusal::NotConfirmed,
        ),
    ] {
        // Whoever only looks is refused nothing that could be otherwise.
        assert_eq!(answer(rule.clone(), &band(), MONDAY), Ok(()));
        let asker = Asker { standing, ..band() };
        assert_eq!(answer(rule.clone(), &asker, MONDAY), Err(refusal));
        let by_staff = Asker {
            by_staff: true,
            ..asker
        };
        assert_eq!(answer(rule, &by_staff, MONDAY), Ok(()));
    }
}

#[test]
fn a_date_opens_at_its_hour_so_many_days_before_or_all_at_once() {
    let today = kernel::today(&testkit::frozen_clock());
    let rolling = BookingRule {
        days_ahead: 14,
        ahead_opens: 18 * 60,
        ..rule()
    };
    let fourteen = today.saturating_add(14.days());
    let at_six = instant(today, 18 * 60);
    assert_eq!(
        answer(rolling.clone(), &band(), fourteen),
        Err(Refusal::NotOpenYet(at_six))
    );
    let evening = Asker {
        now: Some(at_six),
        ..band()
    };
    assert_eq!(answer(rolling.clone(), &evening, fourteen), Ok(()));
    let day_after = fourteen.saturating_add(1.day());
    assert_eq!(
        answer(rolling, &evening, day_after),
        Err(Refusal::TooFarAhead(14))
    );
    let all = BookingRule {
        opens_at: Some(at_six),
        ..rule()
    };
    assert_eq!(
        answer(all.clone(), &band(), MONDAY),
        Err(Refusal::NotOpenYet(at_six))
    );
    assert_eq!(answer(all, &evening, MONDAY), Ok(()));
}

#[test]
fn the_nearest_rule_decides() {
    use OccurrenceKind::{Single, Spare};
    use UserCategory::{AdultAssociation as Adult, YouthAssociation as Youth};
    let mut hall = hall();
    let named = |id: &str, rule: BookingRule| BookingRule {
        id: id.into(),
        ..rule
    };
    let group = venues::model::RuleGroup {
        id: "halls".into(),
        name: "Haller".into(),
        premises: ["hall".to_owned()].into(),
    };
    let spare = vec![Spare];
    let ended = MONDAY.saturating_sub(1.day());
    let july = jiff::civil::date(2026, 7, 1);
    hall.rules = vec![
        named(
            "group",
            BookingRule {
                group: Some(group),
                from_on: MONDAY,
                ..rule()
            },
        ),
        named("own", rule()),
        named(
            "later",
            BookingRule {
                from_on: july,
                ..rule()
            },
        ),
        named(
            "spare",
            BookingRule {
                kinds: spare,
                ..rule()
            },
        ),
        named(
            "ended",
            BookingRule {
                until_on: Some(ended),
                from_on: MONDAY,
                ..rule()
            },
        ),
        named(
            "youth",
            BookingRule {
                category: Some(UserCategory::YouthAssociation),
                ..rule()
            },
        ),
    ];
    let found = |category, kind, on| {
        let rule = hall.rule_for(TenantKind::Association, category, kind, on);
        rule.map(|rule| rule.id.clone())
    };
    assert_eq!(found(Adult, Single, MONDAY).as_deref(), Some("own"));
    assert_eq!(found(Adult, Spare, MONDAY).as_deref(), Some("spare"));
    assert_eq!(found(Adult, Single, july).as_deref(), Some("later"));
    assert_eq!(found(Youth, Single, july).as_deref(), Some("youth"));
    let none = hall.rule_for(TenantKind::Anybody, UserCategory::Private, Single, MONDAY);
    assert_eq!(none, None);
    hall.rules
        .retain(|rule| rule.id == "spare" || rule.id == "group");
    let weekly = band().asking_for(OccurrenceKind::Recurring);
    let ask = |asker: &Asker, date| {
        let it = venues::availability::rule_for(&hall, asker, date);
        it.map(|rule| rule.id.clone())
    };
    assert_eq!(ask(&weekly, MONDAY), Ok("group".into()));
    let before = MONDAY.saturating_sub(1.day());
    assert_eq!(
        ask(&weekly, before),
        Err(Refusal::NotThisKind(OccurrenceKind::Recurring))
    );
    let private = Asker::looking(UserCategory::Private, testkit::a_thursday());
    assert_eq!(ask(&private, MONDAY), Err(Refusal::NotForThem));
}

#[test]
fn everything_a_rule_says_is_kept_and_an_old_rule_ends() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let full = BookingRule {
            category: Some(UserCategory::Commercial),
            kinds: vec![OccurrenceKind::Single, OccurrenceKind::Event],
            until_on: Some(MONDAY),
            sign_in: SignIn::Strong,
            confirmed_only: true,
            least_age: Some(18),
            opens_at: Some(testkit::a_thursday()),
            days_ahead: 30,
            ahead_opens: 480,
            notice_minutes: 60,
            least_minutes: 60,
            most_minutes: 300,
            grid_minutes: 30,
            week_minutes: Some(600),
            season_minutes: Some(6000),
            at_once: true,
            at_once_hours: Some((480, 1320)),
            terms: Some("hus".into()),
            needs_responsible: true,
            deposit: Money::from_kroner(1000),
            cancel_steps: vec![CancelStep {
                hours_before: 24,
                percent: 100,
            }],
            displacement_days: 21,
            ..BookingRule::usual(TenantKind::Anybody, FROM)
        };
        let permit = permit(Action::Describe);
        let both = ["hall".to_owned(), "pitch".to_owned()];
        let written = stage.write(|conn, parts| {
            let group = actions::add_rule_group(conn, parts, &permit, "Alle", &both)?;
            let group = RuleOf::Group(&group);
            actions::add_rule(conn, parts, &permit, &group, &full)
        });
        let id = written.expect("a rule can be added");
        let read = |of: &str| {
            let (_, premises) = stage.read(store::all);
            let premises = premises.into_iter().find(|it| it.id == of);
            let rules = premises.expect("it is there").rules;
            rules
                .into_iter()
                .find(|rule| rule.id == id)
                .expect("its rule")
        };
        for of in ["hall", "pitch"] {
            let rule = read(of);
            let group = rule.group.clone().expect("a group");
            assert_eq!((group.name.as_str(), &*group.premises), ("Alle", &both[..]));
            assert_eq!(
                BookingRule {
                    id: String::new(),
                    group: None,
                    ..rule
                },
                full
            );
        }
        let until = MONDAY.saturating_sub(7.days());
        let ended = stage.write(|conn, parts| actions::end_rule(conn, parts, &permit, &id, until));
        assert!(ended.expect("it can be ended"));
        assert_eq!(read("hall").until_on, Some(until));
    });
}

#[test]
fn a_limit_is_counted_over_the_group_each_week_anew_and_within_one_basket() {
    on_each_engine(|fresh| {
        let stage = Stage::with_rules(fresh, Vec::new());
        let describe = permit(Action::Describe);
        let both = ["hall".to_owned(), "pitch".to_owned()];
        let limited = BookingRule {
            week_minutes: Some(300),
            ..rule()
        };
        let made: Result<_, db::Error> = stage.write(|conn, parts| {
            let group = actions::add_rule_group(conn, parts, &describe, "Alle", &both)?;
            actions::add_rule(conn, parts, &describe, &RuleOf::Group(&group), &limited)?;
            store::all(conn)
        });
        let (sites, premises) = made.expect("a rule can be added");
        let venues = venues::Venues::of(sites, premises);
        let give = permit(Action::GiveTime);
        let all = |asker: &Asker, wishes: &[Wish<'_>]| {
            stage.write(|conn, parts| {
                actions::give_times(conn, parts, &give, &venues, asker, wishes)
            })
        };
        let two_hours = |set, date| Wish::once(set, hours(date, 18, 20), "Øving");
        let next = MONDAY.saturating_add(7.days());
        let week = [
            two_hours("a", MONDAY),
            two_hours("a", MONDAY.saturating_add(1.day())),
            two_hours("a", MONDAY.saturating_add(2.days())),
        ];
        let refused = all(&asker("band"), &week).expect_err("six hours are too many");
        assert!(
            matches!(
                refused,
                Refused::Cannot {
                    refusal: Refusal::TooMuchThisWeek(300),
                    ..
                }
            ),
            "{refused}"
        );
        let taken = all(&asker("band"), &week[..2]).expect("four hours");
        let standing = Standing {
            booked: Booked::of(&venues, &taken),
            ..Standing::unknown()
        };
        let again = Asker {
            standing,
            ..asker("band")
        };
        let hour = |date| Wish::once("a", hours(date, 15, 16), "Øving");
        let sunday = MONDAY.saturating_add(6.days());
        all(&again, &[two_hours("a", sunday)]).expect_err("six hours are too many");
        all(&again, &[two_hours("a", next)]).expect("another week");
        all(&again, &[hour(sunday)]).expect("the fifth hour");
        // Its own time does not count against the one that is moved.
        let moved = stage.write(|conn, parts| {
            let to = ("a", hours(MONDAY, 17, 20));
            actions::move_to(conn, parts, &give, &venues, &again, &taken[0], to)
        });
        moved.expect("five hours, still");
    });
}
