//! The story of an association that lets the last day pass: it meets what it was told of, where
//! everybody sees it, and everything is as before when it confirms.

use ::access::RoleKind;
use axum::http::StatusCode;
use db::settings;
use testkit::on_each_engine;

use super::{HOST, Stage};
use crate::{
    following::follow,
    model::{ConfirmationRules, Consequences},
    nightly::remind_all,
};

const LIST: &str = "/nb/foreninger?q=sandvik+blandakor";
const OPEN: [&str; 3] = [
    "/api/v1/associations?q=sandvik%20blandakor",
    "/api/v1/associations.csv",
    "/nb/foreninger.csv",
];

fn decide(stage: &Stage, version: i64, overdue: Consequences, dormant: Consequences) {
    let rules = ConfirmationRules {
        overdue,
        dormant,
        ..ConfirmationRules::default()
    };
    let (db, clock) = (&stage.town.db, &*stage.town.clock);
    db.write_now(|conn| settings::put(conn, clock, version, &rules, None))
        .expect("a setting");
}

fn morning(stage: &Stage, day: &str) {
    stage.on(day);
    let town = stage.served();
    remind_all(&town).expect("letters");
    stage
        .town
        .db
        .write_now(|conn| follow(conn, &town))
        .expect("a morning");
}

#[test]
fn an_association_that_is_late_meets_what_it_was_told_of_and_comes_back_when_it_confirms() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        stage.club_since("2030-01-01");
        let marked = Consequences {
            marked: true,
            no_applications: true,
            ..Consequences::default()
        };
        let hidden = Consequences {
            hidden: true,
            no_applications: true,
            no_bookings: true,
            ..Consequences::default()
        };
        decide(&stage, 0, marked, hidden);
        let kari = stage.person("Kari", RoleKind::Chair);
        let public = stage.house.browser(HOST);
        let page = format!("/nb/forening/{}", stage.choir);
        let api = format!("/api/v1/associations/{}", stage.choir);

        // Told a month before, both of being marked and of being left out.
        morning(&stage, "2026-03-02");
        let letters = stage.mails();
        let told = &letters.last().expect("a letter").2;
        assert!(told.contains("det står i den åpne lista at dere ikke har bekreftet"));
        assert!(told.contains("dere står ikke i den åpne lista"), "{told}");
        assert!(!public.get(LIST).body.contains("Ikke bekreftet i år"));

        // The day after the last day it is marked; the neighbour is not.
        morning(&stage, "2026-04-02");
        assert!(public.get(LIST).body.contains("Ikke bekreftet i år"));
        let neighbour = public.get("/nb/foreninger?q=aasen");
        assert!(!neighbour.body.contains("Ikke bekreftet i år"));
        let shown = public.get(&page).body;
        assert!(shown.contains("innen fristen 1. april 2026"), "{shown}");
        for path in [&api, OPEN[0]] {
            let told = public.get(path).body;
            assert!(
                told.contains("\"unconfirmed_since\":\"2026-04-01\""),
                "{told}"
            );
        }
        assert!(public.get(OPEN[2]).body.contains("Ikke bekreftet i år"));

        // A year later it sleeps: in no list, search, file or open data, but not lost.
        morning(&stage, "2027-04-01");
        assert!(
            !public
                .get("/nb/foreninger")
                .body
                .contains("Sandvik blandakor")
        );
        for path in [LIST, OPEN[0], OPEN[1], OPEN[2]] {
            let told = public.get(path).body;
            assert!(!told.contains(&stage.choir), "{path}: {told}");
        }
        assert_eq!(public.get(&api).status, StatusCode::NOT_FOUND);
        let asleep = public.get(&page);
        assert_eq!(asleep.status, StatusCode::OK);
        assert!(
            asleep.body.contains("står ikke i lista nå"),
            "{}",
            asleep.body
        );
        assert!(asleep.body.contains("noindex"));

        // She confirms, and all is as before at once.
        let browser = stage.signed_in(&kari);
        let sent = browser.post(&stage.path("/bekreft"), &[("due", "2026-04-01")]);
        assert_eq!(sent.status, StatusCode::OK);
        assert!(public.get(LIST).body.contains(&stage.choir));
        assert!(public.get(&page).body.contains("<h1"));
        assert!(!public.get(&page).body.contains("står ikke i lista nå"));
        assert_eq!(public.get(&api).status, StatusCode::OK);
        morning(&stage, "2027-04-02");
        assert!(!public.get(LIST).body.contains("Ikke bekreftet i år"));
    });
}

#[test]
fn where_the_municipality_has_decided_nothing_of_it_nothing_follows() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.confirmed_on("2025-03-10");
        let public = stage.house.browser(HOST);
        for day in ["2026-04-02", "2027-04-01"] {
            morning(&stage, day);
            let list = public.get(LIST).body;
            assert!(list.contains(&stage.choir) && !list.contains("Ikke bekreftet i år"));
        }
        // A rule that comes is followed the morning after, and one that goes too.
        let hidden = Consequences {
            hidden: true,
            ..Consequences::default()
        };
        decide(&stage, 0, Consequences::default(), hidden);
        morning(&stage, "2027-04-02");
        assert!(!public.get(LIST).body.contains(&stage.choir));
        decide(&stage, 1, Consequences::default(), Consequences::default());
        morning(&stage, "2027-04-03");
        assert!(public.get(LIST).body.contains(&stage.choir));
    });
}
