//! What other rooms hear of times: granted, undone, displaced, released, nobody came. Ids only.

use std::sync::{Arc, Mutex};

use jobs::{Subscriber, Work, Worker, mail::NoMailer};
use prices::UserCategory;
use serde_json::{Value, json};
use testkit::on_each_engine;
use venues::{
    access::Action,
    actions::{self, Refused, Wish},
    availability::Asker,
    model::{BookingRule, Occurrence, OccurrenceKind, Rhythm, Series, State, TenantKind},
    store,
};

use crate::stage::{MONDAY, Stage, asker, hours, permit};

/// As docs/guides/reserve-from-a-program.md names them.
const KINDS: &[&str] = &[
    "venues.booking_granted",
    "venues.grant_undone",
    "venues.displaced",
    "venues.released",
    "venues.no_show",
];

type Heard = (String, String, Value);

/// Hands out what waits to a room that listens to everything, and gives back what it heard.
fn heard(stage: &Stage) -> Vec<Heard> {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let listens = Arc::clone(&heard);
    let subscriber = Subscriber::new("elsewhere.listen", KINDS, move |_, event| {
        let one = (
            event.kind.clone(),
            event.subject.clone(),
            event.payload.read()?,
        );
        listens.lock().expect("nobody panicked").push(one);
        Ok(())
    });
    let work = Work {
        subscribers: vec![subscriber],
        ..Work::default()
    };
    let town = &stage.town;
    let (db, clock, ids) = (town.db.clone(), town.clock.clone(), town.ids.clone());
    let worker = Worker::new(db, clock, ids, work, Arc::new(NoMailer));
    for _ in 0..2 {
        worker.run_due_once().expect("a pass");
    }
    let all = heard.lock().expect("nobody panicked");
    all.clone()
}

/// What is told of one time.
fn of_one(kind: &str, it: &Occurrence) -> Heard {
    let payload = json!({
        "association": it.held_by,
        "series": it.series,
        "set": it.set,
        "occurrences": [it.id],
    });
    (kind.to_owned(), it.id.clone(), payload)
}

/// An association and a private person may book the hall.
fn open_to_all(fresh: &testkit::Fresh) -> Stage {
    let rules = [TenantKind::Association, TenantKind::Anybody];
    let rules = rules.map(|tenant| BookingRule::usual(tenant, MONDAY));
    Stage::with_rules(fresh, rules.to_vec())
}

fn wish(set: &str, from: i32, to: i32) -> Wish<'_> {
    Wish::once(set, hours(MONDAY, from, to), "Trening")
}

#[test]
fn who_listens_hears_that_a_time_is_somebodys_when_it_is_and_not_while_it_is_held() {
    on_each_engine(|fresh| {
        let stage = open_to_all(fresh);
        let (permit, venues) = (permit(Action::GiveTime), &stage.venues);
        let until = stage.in_minutes(15);
        let held = stage.write(|conn, parts| {
            let her = Asker {
                now: None,
                ..Asker::looking(UserCategory::Private, testkit::a_thursday())
            };
            let mine = asker("band");
            actions::hold(
                conn,
                parts,
                &permit,
                venues,
                &mine,
                &wish("b", 15, 16),
                until,
            )?;
            actions::hold(
                conn,
                parts,
                &permit,
                venues,
                &her,
                &wish("a", 18, 20),
                until,
            )
        });
        let held: Occurrence = held.map_err(|it: Refused| it).expect("it is free");
        assert_eq!(heard(&stage), []);
        let settle = |it: &Occurrence, to| {
            let done = stage
                .write(|conn, parts| actions::settle(conn, parts, &permit, it, to))
                .map_err(|it: Refused| it);
            done.expect("it is hers")
        };
        let asked = settle(&held, State::Requested);
        assert_eq!(heard(&stage), [], "asking is not having");
        let granted = settle(&asked, State::Granted);
        // A person is nobody's business: the association is nobody.
        assert_eq!(granted.held_by, None);
        assert_eq!(
            heard(&stage),
            [of_one("venues.booking_granted", &granted)],
            "and once"
        );
        assert_eq!(heard(&stage), [], "what is heard is heard");
        let undone = stage.write(|conn, parts| actions::ask_again(conn, parts, &permit, &granted));
        let undone: Occurrence = undone.map_err(|it: Refused| it).expect("by mistake");
        assert_eq!(heard(&stage), [of_one("venues.grant_undone", &undone)]);
    });
}

#[test]
fn a_series_is_told_once_with_all_its_times() {
    on_each_engine(|fresh| {
        let stage = open_to_all(fresh);
        let series = Series {
            id: "weekly".into(),
            set: "ab".into(),
            kind: OccurrenceKind::Recurring,
            held_by: Some("band".into()),
            title: "Øving".into(),
            weekday: 1,
            rhythm: Rhythm::Every,
            opens: 18 * 60,
            closes: 20 * 60,
            from_on: MONDAY,
            until_on: jiff::civil::date(2026, 3, 30),
            except: Vec::new(),
        };
        let permit = permit(Action::GiveTime);
        let given = stage.write(|conn, parts| {
            let (venues, asker) = (&stage.venues, asker("band"));
            actions::give_series(conn, parts, &permit, venues, &asker, &series)
        });
        given.map_err(|it: Refused| it).expect("three Mondays");
        let all = stage.read(|conn| store::of_series(conn, "weekly"));
        let ids: Vec<&str> = all.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), 3);
        let payload = json!({
            "association": "band", "series": "weekly", "set": "ab", "occurrences": ids,
        });
        let told = ("venues.booking_granted".into(), "weekly".into(), payload);
        assert_eq!(heard(&stage), [told]);
    });
}

#[test]
fn who_listens_hears_what_became_of_a_time_and_who_took_it() {
    on_each_engine(|fresh| {
        let stage = open_to_all(fresh);
        let (permit, venues) = (permit(Action::GiveTime), &stage.venues);
        let given = stage.write(|conn, parts| {
            let mut give = |who: &str, wish: &Wish<'_>| {
                actions::give_time(conn, parts, &permit, venues, &asker(who), wish)
            };
            Ok::<_, Refused>([
                give("band", &wish("a", 18, 20))?,
                give("choir", &wish("b", 18, 20))?,
                give("club", &wish("c", 18, 20))?,
                give("club", &wish("c", 15, 16))?,
            ])
        });
        let [released, displaced, missed, cancelled] = given.expect("they are free");
        assert_eq!(heard(&stage).len(), 4);
        let took = stage.write(|conn, parts| {
            let end = State::Released;
            actions::end(conn, parts, &permit, &released, end, "Cup")?;
            actions::cancel(conn, parts, &permit, &cancelled)?;
            actions::mark(conn, parts, &permit, &missed, State::NotUsed)?;
            let gives_way = (std::slice::from_ref(&displaced), "Cup");
            let (cup, arranger) = (wish("b", 18, 20), asker("arranger"));
            actions::take_over(conn, parts, &permit, venues, &arranger, &cup, gives_way)
        });
        let took: Occurrence = took.map_err(|it: Refused| it).expect("an event");
        // Giving a time up is between the tenant and the municipality; nobody else is told.
        assert_eq!(
            heard(&stage),
            [
                of_one("venues.released", &released),
                of_one("venues.no_show", &missed),
                of_one("venues.displaced", &displaced),
                of_one("venues.booking_granted", &took),
            ]
        );
    });
}
