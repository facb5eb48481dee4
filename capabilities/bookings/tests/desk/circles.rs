//! The circles that messages to many choose by: who has time at a site, and who has had it, from rows of
//! reservations as they are.

use std::collections::BTreeSet;

use testkit::on_each_engine;

use crate::{
    rooms::house_of,
    stage::{FAR, NEAR, Stage, hours, version},
};

const DAY: i64 = 86_400;

/// Who belongs to a circle of a site now.
fn belongs(stage: &Stage, code: &str, site: &str) -> BTreeSet<String> {
    let town = stage.served();
    let circle = town.circle(code).expect("the circle is offered");
    let read = stage
        .town
        .db
        .read_now(|conn| (circle.belonging)(&town, conn, site));
    read.expect("a database")
}

fn only(association: &str) -> BTreeSet<String> {
    BTreeSet::from([association.to_owned()])
}

#[test]
fn who_has_time_belongs_before_it_and_a_year_after_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        house_of(&stage.town, &stage.club);
        stage.has(&stage.choir, "a", hours(NEAR, 18, 20));
        for site in ["anywhere", "site"] {
            assert_eq!(belongs(&stage, "venues-ahead", site), only(&stage.choir));
            assert!(belongs(&stage, "venues-used", site).is_empty());
        }
        assert!(belongs(&stage, "venues-ahead", "house").is_empty());
        assert!(belongs(&stage, "venues-ahead", "torn-down").is_empty());
        stage.wait(7 * DAY);
        assert!(belongs(&stage, "venues-ahead", "anywhere").is_empty());
        assert_eq!(belongs(&stage, "venues-used", "site"), only(&stage.choir));
        assert!(belongs(&stage, "venues-used", "house").is_empty());
        stage.wait(366 * DAY);
        assert!(belongs(&stage, "venues-used", "anywhere").is_empty());
    });
}

#[test]
fn who_asks_belongs_when_she_is_granted_it_and_no_more_when_it_is_given_up() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.club, &[("b", hours(FAR, 18, 20))]);
        assert!(
            belongs(&stage, "venues-ahead", "site").is_empty(),
            "it waits for an answer"
        );
        let staff = stage.as_staff();
        let here = format!("/nb/saker/reservasjoner/{}", asked.id);
        let page = staff.get(&here);
        let grant = page.attributes("input[name=grant]", "value");
        let seen = version(&page);
        let fields = [
            ("version", seen.as_str()),
            ("grant", grant[0].as_str()),
            ("do", "grant"),
        ];
        assert_eq!(staff.send_form(&here, &fields).status(), 303);
        assert_eq!(belongs(&stage, "venues-ahead", "site"), only(&stage.club));

        let nils = stage.as_person(&stage.neighbour);
        let give_up = format!("/nb/reservasjon/{}/avlys", asked.id);
        let page = nils.get(&give_up);
        let time = page.attributes("input[name=time]", "value").remove(0);
        let fields = [("time", time.as_str()), ("sum", "0")];
        assert_eq!(nils.send_form(&give_up, &fields).status(), 303);
        assert!(belongs(&stage, "venues-ahead", "site").is_empty());
    });
}

#[test]
fn a_time_lost_to_an_event_makes_nobody_belong_but_whoever_arranges() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        house_of(&stage.town, &stage.club);
        stage.has(&stage.choir, "lounge", hours(FAR, 18, 20));
        let nils = stage.as_person(&stage.neighbour);
        let event = [
            ("title", "Basar"),
            ("reason", "Vi trenger huset."),
            ("day-day", "30"),
            ("day-month", "3"),
            ("day-year", "2026"),
            ("from", "17"),
            ("to", "21"),
            ("rooms-1-set", "lounge"),
        ];
        let new = "/nb/saker/arrangement/ny";
        let preview = nils.post(new, &event);
        let seen = preview.attributes("input[name=seen]", "value");
        let sure = [("seen", seen[0].as_str()), ("do", "arrange")];
        let done = nils.send_form(new, &[event.as_slice(), &sure].concat());
        assert_eq!(done.status(), 303);
        assert_eq!(belongs(&stage, "venues-ahead", "house"), only(&stage.club));
    });
}
