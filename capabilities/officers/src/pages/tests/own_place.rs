//! Min forening: what waits, in words; the calendar; the page after access ended.

use ::access::{RoleKind, Scope};
use identity::roles;
use jiff::civil::date;
use tasks::{Addressee, NewTask};
use testkit::on_each_engine;

use super::{CHOIR, HOST, Stage};

fn open(stage: &Stage, scope: Scope, kind: &str, due: Option<jiff::civil::Date>) {
    let (id, town) = (stage.id(CHOIR), &stage.town);
    let new = NewTask {
        kind,
        subject: &id,
        addressee: Addressee::Association {
            id: id.clone(),
            scope,
        },
        association: Some(&id),
        title: "officers-task-ends",
        remark: "officers-task-ends-why",
        words: &[("association", CHOIR)],
        path: &format!("/min-forening/{id}/min-tilgang"),
        due_on: due,
    };
    let opened = town
        .db
        .write_now(|conn| tasks::open(conn, &*town.clock, &*town.ids, &new));
    opened.expect("a task");
}

#[test]
fn what_waits_comes_first_and_what_is_urgent_is_said_in_words() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        stage.officer("Per Hansen", CHOIR, RoleKind::Manager);
        let own = format!("/nb/min-forening/{}", stage.id(CHOIR));
        let page = stage.browser(&chair).get(&own);
        assert_eq!(page.heading(), "Hei, Kari. Ingenting haster.");
        assert!(page.text().contains("Ingenting venter på dere nå."));

        open(
            &stage,
            Scope::Officers,
            "test.soon",
            Some(date(2026, 3, 15)),
        );
        open(
            &stage,
            Scope::Officers,
            "test.over",
            Some(date(2026, 3, 10)),
        );
        open(
            &stage,
            Scope::Officers,
            "test.later",
            Some(date(2026, 6, 1)),
        );
        let page = stage.browser(&chair).get(&own);
        assert_eq!(page.heading(), "Hei, Kari. To ting haster litt.");
        assert_eq!(
            page.texts(".dates .soon"),
            ["Fristen gikk ut for 2 dager siden.", "3 dager igjen."]
        );
        assert_eq!(page.texts(".dates .ds-button").len(), 2);
        assert!(page.text().contains("Per Hansen"), "{}", page.text());
        assert!(page.text().contains("(deg)"));
    });
}

#[test]
fn a_delegate_is_asked_for_what_she_may_do_and_sees_no_more() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let accountant = stage.officer("Gro Helland", CHOIR, RoleKind::Accountant);
        open(&stage, Scope::Booking, "test.booking", None);
        open(&stage, Scope::Grants, "test.grants", None);
        let own = format!("/nb/min-forening/{}", stage.id(CHOIR));
        let page = stage.browser(&accountant).get(&own);
        assert_eq!(page.texts(".dates > li").len(), 1);
        assert_eq!(page.texts(".tabs a"), ["Oversikt"]);
        let status = |after: &str| {
            stage
                .browser(&accountant)
                .get(&format!("{own}{after}"))
                .status
        };
        // She sees who can do what, and can change nothing there.
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let list = stage.browser(&accountant).get(&format!("{own}/tilganger"));
        assert_eq!(list.status, 200);
        assert!(list.text().contains("Kari Nordmann"), "{}", list.text());
        assert!(!list.body.contains("kari.nordmann@post.example"));
        assert!(list.attributes(".wrap form", "action").is_empty());
        let role = |person: &::access::PersonId| {
            let (db, clock) = (&stage.town.db, &*stage.town.clock);
            let held = db.read_now(|conn| roles::of_person(conn, clock, person));
            held.expect("roles")[0].id.clone()
        };
        assert_eq!(status(&format!("/tilganger/{}", role(&chair))), 403);
        assert_eq!(status("/tilganger/ny"), 403);
        assert_eq!(status("/arsmote"), 403);
        assert_eq!(status("/min-tilgang"), 200);
        assert_eq!(status("/ferdig"), 200);
    });
}

#[test]
fn the_association_is_remembered_and_the_header_shows_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let both = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        let club = stage.id(super::CLUB);
        stage.town.give_role(&both, &club, RoleKind::Treasurer);
        let browser = stage.browser(&both);
        assert!(
            browser
                .get("/nb")
                .text()
                .contains(&format!("Du handler for {CHOIR}"))
        );
        browser.get(&format!("/nb/min-forening/{club}"));
        let page = browser.get("/nb/foreninger");
        assert!(page.text().contains("Du handler for Nordstranda IL"));
        assert!(browser.get("/nb/min-forening").path.ends_with(&club));
    });
}

#[test]
fn the_calendar_has_what_waits_until_it_is_ended_or_renewed() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let chair = stage.officer("Kari Nordmann", CHOIR, RoleKind::Chair);
        open(
            &stage,
            Scope::Officers,
            "test.soon",
            Some(date(2026, 3, 15)),
        );
        open(&stage, Scope::Officers, "test.never", None);
        let (browser, id) = (stage.browser(&chair), stage.id(CHOIR));
        let own = format!("/nb/min-forening/{id}/kalender");
        let made = browser.post(&own, &[]);
        let address = made.texts("code.written").concat();
        let at = |address: &str| address.replace(&format!("http://{HOST}"), "");
        assert!(!format!("{:?}", stage.letters()).contains("/kalender/"));
        let stranger = stage.house.browser(HOST);
        let feed = stranger.get(&at(&address));
        assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
        for line in [
            "BEGIN:VCALENDAR\r\n",
            "VERSION:2.0\r\n",
            "PRODID:-//Samspill//Samspill//NO\r\n",
            "DTSTART;VALUE=DATE:20260315\r\n",
            "DTSTAMP:20260312T090000Z\r\n",
            "SUMMARY:Sandvik blandakor: En tilgang går snart ut\r\n",
        ] {
            assert!(feed.body.contains(line), "{line} is not in {}", feed.body);
        }
        assert_eq!(feed.body.matches("BEGIN:VEVENT").count(), 1);
        let longest = feed.body.split("\r\n").map(str::len).max();
        assert!(longest.is_some_and(|longest| longest <= 75), "{longest:?}");

        let again = browser.post(&own, &[]).texts("code.written").concat();
        assert_eq!(stranger.get(&at(&address)).status, 404, "the old address");
        assert_eq!(stranger.get(&at(&again)).status, 200);
        browser.post(&format!("{own}/avslutt"), &[]);
        assert_eq!(stranger.get(&at(&again)).status, 404);

        let last = browser.post(&own, &[]).texts("code.written").concat();
        let town = &stage.town;
        let ended = town.db.write_now(|conn| {
            let held = roles::in_association(conn, &*town.clock, &id)?;
            roles::end(
                conn,
                &*town.clock,
                &held[0].role.id,
                roles::Ending::Withdrawn,
            )
        });
        assert!(ended.expect("a role"));
        assert_eq!(stranger.get(&at(&last)).status, 404, "without a role");
    });
}

#[test]
fn whoever_had_access_learns_that_it_ended_and_a_stranger_learns_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (once, stranger) = (stage.person("Tuva Lien"), stage.person("Ola Fremmed"));
        let (id, town) = (stage.id(CHOIR), &stage.town);
        town.give_role(&once, &id, RoleKind::BoardMember);
        let ended = town.db.write_now(|conn| {
            let held = roles::in_association(conn, &*town.clock, &id)?;
            roles::end(conn, &*town.clock, &held[0].role.id, roles::Ending::Expired)
        });
        assert!(ended.expect("a role"));
        let own = format!("/nb/min-forening/{id}");
        let page = stage.browser(&once).get(&own);
        assert_eq!(page.status, 404);
        assert_eq!(
            page.heading(),
            "Du har ikke lenger tilgang til Sandvik blandakor"
        );
        assert!(
            page.text()
                .contains("varte til 12. mars 2026. Siste dag var nådd.")
        );
        let page = stage.browser(&stranger).get(&own);
        assert_eq!(page.status, 404);
        assert!(!page.text().contains("Sandvik"), "{}", page.text());
        let none = stage.browser(&stranger).get("/nb/min-forening");
        assert_eq!(none.heading(), "Du handler ikke for noen forening ennå");
    });
}
