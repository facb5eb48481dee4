//! An event takes time that others have: all or nothing, one message each, with the notice the rules
//! demand; what is taken instead, and what comes back when the event is called off.

use std::sync::Arc;

use access::Actor;
use bookings::desk::{
    access::{Action, may},
    actions::{EventPlan, Hand, arrange, fingerprint, touched},
};
use testkit::{Browser, on_each_engine};
use venues::{Venues, model::State};

use crate::stage::{FAR, NEAR, Stage, hours, permit, version};

const NEW: &str = "/nb/saker/arrangement/ny";

fn form<'a>(day: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let event = [
        ("title", "Vårmønstring"),
        ("reason", "Korpsene i regionen trenger hele hallen."),
        ("day-day", day),
        ("day-month", "3"),
        ("day-year", "2026"),
        ("from", "17"),
        ("to", "21"),
        ("setup", "60"),
        ("clear", "60"),
        ("rooms-1-set", "whole"),
        ("rooms-2-set", "stage"),
    ];
    [event.as_slice(), more].concat()
}

/// Sends the preview's own form.
fn arranged(browser: &Browser<'_>, fields: &[(&str, &str)], reason: &str) -> (u16, String) {
    let preview = browser.post(NEW, fields);
    assert_eq!(preview.status, 200, "{}", preview.text());
    let seen = preview.attributes("input[name=seen]", "value");
    let sure = [
        ("seen", seen[0].as_str()),
        ("do", "arrange"),
        ("override", reason),
    ];
    let done = browser.send_form(NEW, &[fields, &sure].concat());
    let there = done.headers().get("location");
    let there = there.and_then(|it| it.to_str().ok()).unwrap_or_default();
    (done.status().as_u16(), there.to_owned())
}

#[test]
fn a_week_lost_to_an_event_keeps_the_event_as_its_cause() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (series, weekly) = stage.has_weekly(&stage.choir);
        let before = stage.missing(&series);
        let (status, _) = arranged(&stage.as_staff(), &form("30", &[]), "");
        assert_eq!(status, 303);
        let mut missing = stage.missing(&series);
        missing.retain(|it| !before.contains(it));
        let [(date, cause, reason)] = missing.as_slice() else {
            panic!("one date is lost: {missing:?}");
        };
        assert_eq!((*date, cause.as_str()), (FAR, "taken"));
        assert!(!reason.is_empty(), "and it says to what");
        let lost = weekly
            .iter()
            .filter(|it| stage.occurrence(&it.id).state == State::Displaced);
        assert_eq!(lost.count(), 1, "the other weeks are theirs still");
    });
}

#[test]
fn everybody_touched_gets_one_message_and_chooses_another_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let choir = [
            stage.has(&stage.choir, "a", hours(FAR, 18, 20)),
            // While it is cleared away.
            stage.has(&stage.choir, "stage", hours(FAR, 21, 22)),
        ];
        let club = stage.has(&stage.club, "b", hours(FAR, 18, 19));
        let untouched = stage.has(&stage.club, "b", hours(FAR, 22, 23));
        let browser = stage.as_staff();
        let preview = browser.post(NEW, &form("30", &[]));
        let text = preview.text();
        assert!(text.contains("tar 3 tider"), "{text}");
        assert!(text.contains("leietakere som mister tid: 2"), "{text}");
        assert_eq!(stage.letters(), [""; 0], "a preview tells nobody");
        let (status, there) = arranged(&browser, &form("30", &[]), "");
        assert_eq!(status, 303);

        for it in [&choir[0], &choir[1], &club] {
            assert_eq!(stage.occurrence(&it.id).state, State::Displaced);
        }
        assert_eq!(stage.occurrence(&untouched.id).state, State::Granted);
        let mut letters = stage.letters();
        letters.sort();
        assert_eq!(
            letters,
            [
                "ingrid@example.no: Vårmønstring trenger 2 tider dere har",
                "nils@example.no: Vårmønstring trenger tid dere har",
            ]
        );
        assert_eq!(stage.tasks(), ["bookings.lost_time", "bookings.lost_time"]);

        // Opening it is the receipt.
        let event = browser.get(&there);
        assert_eq!(
            event.text().matches("Ikke sett ennå").count(),
            2,
            "{}",
            event.text()
        );
        let notice = stage.told(&format!(
            "SELECT id AS it FROM booking_notice WHERE held_by = '{}'",
            stage.club
        ));
        let message = format!("/nb/mistet-tid/{}", notice[0]);
        assert_eq!(stage.as_person(&stage.officer).get(&message).status, 404);
        let hers = stage.as_person(&stage.neighbour);
        let page = hers.get(&message);
        assert!(
            page.text().contains("Korpsene i regionen"),
            "{}",
            page.text()
        );
        let event = browser.get(&there);
        assert_eq!(event.text().matches("Ikke sett ennå").count(), 1);

        // One click takes another time; it must be one of those offered.
        let offered = page.attributes("button[name=answer]", "value");
        let answer = |which: &str| {
            let fields = [
                ("time", club.id.clone()),
                ("version", version(&page)),
                ("answer", which.to_owned()),
            ];
            let fields = fields
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            hers.send_form(&message, &fields).status()
        };
        let starts = club.period.starts.timestamp().as_second();
        let own = format!("{starts} {} b", starts + 3600);
        assert_eq!(answer(&own), 409, "the event has that time");
        assert_eq!(answer(&offered[0]), 303);
        let new = stage.told("SELECT new_id AS it FROM booking_lost_time WHERE new_id IS NOT NULL");
        let new = stage.occurrence(&new[0]);
        assert_eq!(
            (new.state, new.held_by),
            (State::Granted, Some(stage.club.clone()))
        );
        assert_eq!(stage.tasks(), ["bookings.lost_time"]);
        assert_eq!(answer(&offered[0]), 409, "once is enough");
    });
}

#[test]
fn later_than_the_rule_allows_somebody_must_say_why_and_it_is_on_the_trail() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let choir = stage.has(&stage.choir, "a", hours(NEAR, 18, 20));
        let browser = stage.as_staff();
        let fields = form("16", &[]);
        let preview = browser.post(NEW, &fields);
        assert!(preview.text().contains("For sent: regelen krever 14 dager"));
        let (status, _) = arranged(&browser, &fields, "");
        assert_eq!(status, 422);
        assert_eq!(stage.occurrence(&choir.id).state, State::Granted);
        let (status, there) = arranged(&browser, &fields, "Kongen kommer.");
        assert_eq!(status, 303);
        assert_eq!(stage.occurrence(&choir.id).state, State::Displaced);
        let trail = "SELECT action AS it FROM audit WHERE action = 'bookings.desk_override_notice'";
        assert_eq!(stage.told(trail).len(), 1);
        let event = browser.get(&there).text();
        assert!(event.contains("Kongen kommer."), "{event}");
        // Two hours at two hundred kroner, by the rule of the day.
        assert!(event.contains("400 kr"), "{event}");
    });
}

#[test]
fn when_one_of_the_premises_cannot_be_had_nothing_is_taken_and_nobody_told() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        // Easter Monday: closed, so the event cannot have its premises whatever gives way.
        let easter = jiff::civil::date(2026, 4, 7);
        let choir = stage.has(&stage.choir, "a", hours(easter, 18, 20));
        let browser = stage.as_staff();
        let fields = form(
            "6",
            &[
                ("until-day", "7"),
                ("until-month", "4"),
                ("until-year", "2026"),
            ],
        );
        let fields: Vec<_> = fields
            .into_iter()
            .map(|(name, value)| (name, if name == "day-month" { "4" } else { value }))
            .collect();
        let (status, _) = arranged(&browser, &fields, "");
        assert_eq!(status, 422);
        assert_eq!(stage.occurrence(&choir.id).state, State::Granted);
        let untouched = [
            "SELECT id AS it FROM booking_event",
            "SELECT id AS it FROM booking_notice",
            "SELECT occurrence_id AS it FROM booking_lost_time",
            "SELECT id AS it FROM occurrence WHERE kind = 'event'",
        ];
        for query in untouched {
            assert_eq!(stage.told(query), [""; 0], "{query}");
        }
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(stage.tasks(), [""; 0]);
    });
}

#[test]
fn a_fault_in_the_middle_undoes_all_of_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let choir = stage.has(&stage.choir, "a", hours(FAR, 18, 20));
        let club = stage.has(&stage.club, "stage", hours(FAR, 18, 20));
        let town = stage.served();
        let plan = EventPlan {
            title: "Vårmønstring".into(),
            held_by: None,
            reason: "Plass".into(),
            from_on: FAR,
            until_on: FAR,
            opens: 17 * 60,
            closes: 21 * 60,
            setup_minutes: 0,
            clear_minutes: 0,
            sets: vec!["whole".into(), "stage".into()],
        };
        // The table of lost times refuses the second: what came before it must be gone as well.
        let row = format!(
            "INSERT INTO booking_lost_time (occurrence_id, notice_id, notice_days, in_time, \
             compensation, state, version) VALUES ('{}', 'n', 0, TRUE, 0, 'open', 1)",
            club.id
        );
        stage.run("INSERT INTO booking_event (id, title, reason, from_on, until_on, opens, closes, \
             setup_minutes, clear_minutes, override_reason, state, made_at, version) VALUES ('e', 'x', \
             'x', '2026-01-01', '2026-01-01', 0, 1, 0, 0, '', 'planned', '2026-01-01 00:00:00', 1)");
        stage.run(
            "INSERT INTO booking_notice (id, event_id, reason, told_name, told_phone, letters, told_at) \
             VALUES ('n', 'e', '', '', '', 0, '2026-01-01 00:00:00')",
        );
        stage.run(&row);
        let who = stage.who();
        let permit_desk = may(&who, Action::Arrange).expect("staff may");
        let time = permit();
        let done: Result<(), db::Error> = stage.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let hand = Hand {
                town: &town,
                venues: &venues,
                permit: &permit_desk,
                time: &time,
            };
            let seen = fingerprint(&touched(conn, &town, &venues, &plan)?);
            match arrange(conn, &hand, &plan, &seen, "") {
                Ok(_) => Ok(()),
                Err(fault) => Err(db::Error::Failed(fault.to_string())),
            }
        });
        assert!(done.is_err(), "the table refuses");
        for it in [&choir, &club] {
            assert_eq!(stage.occurrence(&it.id).state, State::Granted);
        }
        assert_eq!(stage.letters(), [""; 0]);
        assert_eq!(stage.tasks(), [""; 0]);
        assert_eq!(stage.told("SELECT id AS it FROM booking_event"), ["e"]);
    });
}

#[test]
fn what_was_not_looked_at_is_not_taken() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has(&stage.choir, "a", hours(FAR, 18, 20));
        let browser = stage.as_staff();
        let fields = form("30", &[]);
        let preview = browser.post(NEW, &fields);
        let seen = preview.attributes("input[name=seen]", "value");
        let club = stage.has(&stage.club, "b", hours(FAR, 18, 20));
        let sure = [("seen", seen[0].as_str()), ("do", "arrange")];
        let page = browser.post(NEW, &[fields.as_slice(), &sure].concat());
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("Aasen IL"),
            "the list is that of now: {}",
            page.text()
        );
        assert_eq!(stage.occurrence(&club.id).state, State::Granted);
    });
}

#[test]
fn an_event_called_off_offers_the_time_back_before_anybody_else() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let choir = stage.has(&stage.choir, "a", hours(FAR, 18, 20));
        let browser = stage.as_staff();
        let (_, there) = arranged(&browser, &form("30", &[]), "");
        let page = browser.get(&there);
        let path = there.split('?').next().expect("a path");
        let off = format!("{path}/avlys");
        let fields = [("version", version(&page))];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        assert_eq!(browser.send_form(&off, &fields).status(), 303);
        assert_eq!(browser.send_form(&off, &fields).status(), 409);
        let letters = stage.letters();
        assert_eq!(
            letters.last().map(String::as_str),
            Some("ingrid@example.no: Vårmønstring er avlyst: dere kan få tida tilbake")
        );
        assert_eq!(
            stage.told("SELECT state AS it FROM occurrence WHERE kind = 'event'"),
            ["cancelled", "cancelled"]
        );
        // Nobody else can have it meanwhile.
        let held = stage.told("SELECT back_id AS it FROM booking_lost_time");
        assert_eq!(stage.occurrence(&held[0]).state, State::Held);

        let notice = stage.told("SELECT id AS it FROM booking_notice");
        let message = format!("/nb/mistet-tid/{}", notice[0]);
        let hers = stage.as_person(&stage.officer);
        let page = hers.get(&message);
        assert!(
            page.text().contains("Vårmønstring er avlyst"),
            "{}",
            page.text()
        );
        let back = [
            ("time", choir.id.clone()),
            ("version", version(&page)),
            ("answer", "back".to_owned()),
        ];
        let back = back.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(hers.send_form(&message, &back).status(), 303);
        let again = stage.occurrence(&held[0]);
        assert_eq!((again.state, again.period), (State::Granted, choir.period));
        assert_eq!(again.held_by, Some(stage.choir.clone()));
        assert_eq!(stage.tasks(), [""; 0]);
    });
}

impl Stage {
    fn who(&self) -> Actor {
        let who = self.town.db.read_now(|conn| {
            let clock = &*self.town.clock;
            identity::who(conn, clock, &self.staff, false)
        });
        Actor::Person(Arc::new(who.expect("a person").expect("she is there")))
    }
}
