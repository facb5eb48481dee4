//! Times are moved, split, taken over and taken back: whole, or not at all.

use jiff::ToSpan as _;
use prices::UserCategory;
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{self, Refused, Wish},
    availability::{Asker, Refusal},
    model::{BookingRule, Occurrence, OccurrenceKind, State, TenantKind},
    store,
    time::Period,
};

use crate::stage::{MONDAY, Stage, asker, hours, permit};

fn give(stage: &Stage, who: &str, wish: &Wish<'_>) -> Result<Occurrence, Refused> {
    let permit = permit(Action::GiveTime);
    stage.write(|conn, parts| {
        actions::give_time(conn, parts, &permit, &stage.venues, &asker(who), wish)
    })
}

fn training(set: &str, from: i32, to: i32) -> Wish<'_> {
    Wish::once(set, hours(MONDAY, from, to), "Trening")
}

fn move_to(
    stage: &Stage,
    it: &Occurrence,
    set: &str,
    period: Period,
) -> Result<Occurrence, Refused> {
    let permit = permit(Action::GiveTime);
    stage.write(|conn, parts| {
        let asker = asker("band");
        actions::move_to(
            conn,
            parts,
            &permit,
            &stage.venues,
            &asker,
            it,
            (set, period),
        )
    })
}

fn events(stage: &Stage) -> Vec<(String, String)> {
    use diesel::RunQueryDsl as _;
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        kind: String,
        #[diesel(sql_type = diesel::sql_types::Text)]
        subject: String,
    }
    let asked = "SELECT kind, subject FROM event ORDER BY number";
    let rows: Vec<Row> = stage.read(|conn| Ok(diesel::sql_query(asked).load(conn)?));
    rows.into_iter().map(|it| (it.kind, it.subject)).collect()
}

#[test]
fn a_time_is_lengthened_into_itself_and_moved_elsewhere_or_stays_as_it_was() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let mine = give(&stage, "band", &training("a", 17, 19)).expect("it is free");
        give(&stage, "choir", &training("a", 20, 21)).expect("it is free");
        let longer = Period::on(MONDAY, 16 * 60, 19 * 60 + 45);
        let mine = move_to(&stage, &mine, "a", longer).expect("its own time is no obstacle");
        assert_eq!((mine.period, mine.version), (longer, 2));
        let before = stage.kept();
        let into_them = hours(MONDAY, 18, 20);
        let refused = move_to(&stage, &mine, "a", into_them).expect_err("the choir clears in");
        assert!(matches!(
            refused,
            Refused::Cannot {
                refusal: Refusal::Taken(_),
                ..
            }
        ));
        assert_eq!((stage.kept(), stage.now(&mine.id)), (before, mine.clone()));
        let moved = move_to(&stage, &mine, "whole", hours(MONDAY, 15, 17)).expect("it is free");
        assert_eq!(
            stage
                .kept()
                .iter()
                .filter(|it| it.occurrence_id == mine.id)
                .count(),
            3
        );
        let stale = move_to(&stage, &mine, "b", hours(MONDAY, 18, 19));
        assert!(matches!(stale, Err(Refused::ChangedMeanwhile)));
        assert_eq!(stage.now(&mine.id), moved);
    });
}

#[test]
fn a_split_time_keeps_the_rules_of_length_and_each_half_goes_its_own_way() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let whole = give(&stage, "band", &training("a", 18, 20)).expect("it is free");
        let permit = permit(Action::GiveTime);
        let split = |at: i32| {
            let at = Period::on(MONDAY, at, at + 1).starts;
            stage.write(|conn, parts| {
                let asker = asker("band");
                actions::split(conn, parts, &permit, &stage.venues, &asker, &whole, at)
            })
        };
        let short = split(18 * 60 + 15).expect_err("a quarter is too short");
        assert!(matches!(
            short,
            Refused::Cannot {
                refusal: Refusal::TooShort(30),
                ..
            }
        ));
        assert_eq!(stage.now(&whole.id), whole);
        let (first, second) = split(19 * 60).expect("two hours are long enough");
        assert_eq!(first.period.ends, second.period.starts);
        let end = |it: &Occurrence, to| {
            stage.write(|conn, parts| actions::end(conn, parts, &permit, it, to, "Cup"))
        };
        end(&second, State::Released).expect("it is theirs");
        let after = stage.now(&second.id);
        assert_eq!(
            (after.state, after.reason.as_str()),
            (State::Released, "Cup")
        );
        give(&stage, "choir", &training("a", 19, 20)).expect_err("the band clears away first");
        let later = Wish::once("a", Period::on(MONDAY, 1155, 1215), "Kor");
        give(&stage, "choir", &later).expect("it was released");
        let told = events(&stage);
        let released = ("venues.released".to_owned(), second.id.clone());
        assert!(told.contains(&released), "{told:?}");
        let again = end(&after, State::Cancelled);
        assert!(matches!(again, Err(Refused::WrongState("released"))));
    });
}

#[test]
fn a_person_who_splits_her_stay_needs_no_room_between_its_halves() {
    on_each_engine(|fresh| {
        let rule = BookingRule::usual(TenantKind::Anybody, MONDAY);
        let stage = Stage::with_rules(fresh, vec![rule]);
        let permit = permit(Action::GiveTime);
        let her = Asker {
            now: None,
            ..Asker::looking(UserCategory::Private, testkit::a_thursday())
        };
        let (whole, middle) = (hours(MONDAY, 18, 20), hours(MONDAY, 19, 20).starts);
        let halves = stage.write(|conn, parts| {
            let venues = &stage.venues;
            let wish = Wish::once("a", whole, "Privat arrangement");
            let it = actions::give_time(conn, parts, &permit, venues, &her, &wish)?;
            let outside = actions::split(conn, parts, &permit, venues, &her, &it, whole.ends);
            assert!(outside.is_err());
            actions::split(conn, parts, &permit, venues, &her, &it, middle)
        });
        let (first, second) = halves.expect("it is hers");
        let kept = stage.kept();
        assert_eq!((kept[0].ends, kept[1].starts), (middle, middle));
        assert_eq!(
            (first.period.ends, second.period.ends),
            (middle, whole.ends)
        );
    });
}

/// A day far enough ahead for any notice.
fn later(stage: &Stage) -> jiff::civil::Date {
    kernel::today(&*stage.town.clock).saturating_add(30.days())
}

fn cup(period: Period) -> [Wish<'static>; 2] {
    let wish = |set| Wish {
        kind: OccurrenceKind::Event,
        around: Some((60, 30)),
        ..Wish::once(set, period, "Cup")
    };
    [wish("whole"), wish("third-0")]
}

#[test]
fn an_event_over_two_premises_takes_over_what_is_in_its_way_with_notice_or_not_at_all() {
    on_each_engine(|fresh| {
        let stage = Stage::with_rules(
            fresh,
            vec![
                BookingRule {
                    displacement_days: 21,
                    ..BookingRule::usual(TenantKind::Association, MONDAY)
                },
                BookingRule::usual(TenantKind::Municipality, MONDAY),
            ],
        );
        let day = later(&stage);
        let one = Wish {
            period: hours(day, 18, 20),
            ..training("a", 18, 20)
        };
        let two = Wish {
            period: hours(day, 20, 22),
            ..training("b", 20, 22)
        };
        let inside = give(&stage, "band", &one).expect("it is free");
        // Not in the time of the event, but in the half hour after it.
        let beside = give(&stage, "choir", &two).expect("it is free");
        let permit = permit(Action::GiveTime);
        let attempt = |displaced: &[Occurrence]| {
            let now = stage.in_minutes(0);
            let staff = Asker::staff(
                UserCategory::AdultAssociation,
                Some("club".into()),
                Some(now),
            );
            stage.write(|conn, parts| {
                let wishes = cup(hours(day, 17, 20));
                let displaced = (displaced, "Cup");
                let venues = &stage.venues;
                actions::take_over_all(conn, parts, &permit, venues, &staff, &wishes, displaced)
            })
        };
        let before = (stage.kept(), events(&stage));
        let refused = attempt(std::slice::from_ref(&inside)).expect_err("the choir is in the way");
        assert!(matches!(
            refused,
            Refused::Cannot {
                refusal: Refusal::Taken(_),
                ..
            }
        ));
        assert_eq!((stage.kept(), events(&stage)), before);
        assert_eq!(stage.now(&inside.id), inside);
        let both = [inside.clone(), beside.clone()];
        stage.wait(10 * 24 * 60);
        let late = attempt(&both).expect_err("20 days are too few");
        assert!(matches!(
            late,
            Refused::Cannot {
                refusal: Refusal::TooLateToDisplace(21),
                ..
            }
        ));
        stage.wait(-24 * 60);
        let taken = attempt(&both).expect("21 days will do");
        assert_eq!(taken.len(), 2);
        for it in &both {
            assert_eq!(stage.now(&it.id).state, State::Displaced);
        }
        let kept = stage.kept();
        assert_eq!(kept.len(), 3 + 8);
        for row in kept {
            let whole = Period::on(day, 16 * 60, 20 * 60 + 30);
            assert_eq!((row.starts, row.ends), (whole.starts, whole.ends));
        }
        let displaced = events(&stage);
        let displaced = displaced
            .iter()
            .filter(|(kind, _)| kind == "venues.displaced");
        assert_eq!(displaced.count(), 2);
        // Somebody changed one of them first.
        assert!(matches!(attempt(&both), Err(Refused::ChangedMeanwhile)));
    });
}

#[test]
fn whoever_listens_is_told_when_a_time_is_granted_and_not_while_it_is_held() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let granted = |id: &str| ("venues.booking_granted".to_owned(), id.to_owned());
        let given = give(&stage, "band", &training("a", 17, 18)).expect("it is free");
        assert_eq!(events(&stage), [granted(&given.id)]);
        let permit = permit(Action::GiveTime);
        let held: Result<_, Refused> = stage.write(|conn, parts| {
            let (venues, asker) = (&stage.venues, asker("choir"));
            let until = stage.in_minutes(15);
            let wish = training("b", 18, 19);
            actions::hold(conn, parts, &permit, venues, &asker, &wish, until)
        });
        let held = held.expect("it is free");
        let settle = |it: &Occurrence, to| -> Occurrence {
            let settled: Result<_, Refused> =
                stage.write(|conn, parts| actions::settle(conn, parts, &permit, it, to));
            settled.expect("it can be settled")
        };
        let asked = settle(&held, State::Requested);
        assert_eq!(events(&stage).len(), 1, "nothing is granted yet");
        settle(&asked, State::Granted);
        assert_eq!(events(&stage), [granted(&given.id), granted(&held.id)]);
    });
}

#[test]
fn use_and_no_show_can_be_marked_and_put_right() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let given = give(&stage, "band", &training("a", 18, 20)).expect("it is free");
        let permit = permit(Action::GiveTime);
        let mark = |it: &Occurrence, to| {
            stage.write(|conn, parts| actions::mark(conn, parts, &permit, it, to))
        };
        let absent = mark(&given, State::NotUsed).expect("it is over");
        let told = ("venues.no_show".to_owned(), given.id.clone());
        assert_eq!(events(&stage).last(), Some(&told));
        let present = mark(&absent, State::Used).expect("they were there after all");
        assert_eq!(stage.now(&given.id), present);
        assert!(matches!(
            mark(&present, State::Granted),
            Err(Refused::WrongState(_))
        ));
        assert_eq!(stage.kept().len(), 1);
    });
}

#[test]
fn merged_associations_hold_together_what_they_held_and_part_again() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        give(&stage, "band", &training("a", 17, 18)).expect("it is free");
        give(
            &stage,
            "choir",
            &Wish::once("a", Period::on(MONDAY, 1095, 1155), "Kor"),
        )
        .expect("it is free");
        let house = venues::model::Site {
            id: "house".into(),
            name: "Grendehuset".into(),
            owner: Some("choir".into()),
            ..venues::model::Site::default()
        };
        let describe = permit(Action::Describe);
        stage
            .write(|conn, parts| actions::add_site(conn, parts, &describe, &house))
            .expect("a house");
        let lets = |stage: &Stage| {
            let (sites, _) = stage.read(venues::all);
            let house = sites.iter().find(|it| it.id == "house");
            house.and_then(|it| it.owner.clone()).expect("somebody")
        };
        let capability = venues::capability();
        let (kept, held) = (stage.kept(), |stage: &Stage, who: &str| {
            let from = stage.in_minutes(0);
            stage
                .read(|conn| store::of_association(conn, who, from))
                .len()
        });
        let coming = stage.read(|conn| store::Coming::read(conn, None));
        let moved = stage
            .town
            .db
            .write_now(|conn| (capability.merge)(conn, "choir", "band"))
            .expect("they merge");
        assert_eq!((held(&stage, "band"), held(&stage, "choir")), (2, 0));
        assert_eq!(lets(&stage), "band");
        let now = stage.in_minutes(0);
        let after = stage.read(|conn| coming.after(conn, now)).diary(now);
        assert!(
            after
                .of_atom(1)
                .all(|it| it.held_by.as_deref() == Some("band"))
        );
        stage
            .town
            .db
            .write_now(|conn| (capability.unmerge)(conn, "choir", "band", &moved))
            .expect("they part");
        assert_eq!((held(&stage, "band"), held(&stage, "choir")), (1, 1));
        assert_eq!(stage.kept(), kept);
        assert_eq!(lets(&stage), "choir");
    });
}
