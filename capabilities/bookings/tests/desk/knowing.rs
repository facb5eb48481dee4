//! What whoever answers a request knows: what it displaces, who else wants the time, and how the tenant
//! has used what it had.

use bookings::{model::LostDate, store};
use testkit::on_each_engine;
use venues::{Venues, actions as time};

use crate::stage::{FAR, NEAR, Stage, hours, permit, staff_for};

/// The lines of a section of the page about a request.
fn lines(stage: &Stage, booking: &str, section: &str) -> Vec<String> {
    let page = stage
        .as_staff()
        .get(&format!("/nb/saker/reservasjoner/{booking}"));
    assert_eq!(page.status, 200);
    page.texts(section)
}

const RIVALS: &str = "section[aria-labelledby=rivals] li";
const PAST: &str = "section[aria-labelledby=past] dl div";
const IN_THE_WAY: &str = "section[aria-labelledby=times] tbody td li";

#[test]
fn a_request_shows_what_it_displaces_and_who_else_wants_the_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        assert_eq!(lines(&stage, &asked.id, RIVALS), [""; 0]);
        assert_eq!(lines(&stage, &asked.id, IN_THE_WAY), [""; 0]);

        // The club waits for just that time, and has asked for it among others and not had it.
        let nils = stage.as_person(&stage.neighbour);
        let club = format!("a-{}", stage.club);
        let wait = [
            ("who", club.as_str()),
            ("set", "a"),
            ("date", "2026-03-30"),
            ("from", "18:00"),
            ("to", "20:00"),
        ];
        let waits = nils.post("/nb/varsler/ledig", &wait);
        assert!(waits.text().contains("Vi sier fra"), "{}", waits.text());
        let other = stage.asks(&stage.club, &[("b", hours(NEAR, 18, 20))]);
        let period = hours(FAR, 19, 21);
        let lost = LostDate {
            id: "lost".into(),
            booking_id: other.id.clone(),
            set_id: "whole".into(),
            starts: period.starts,
            ends: period.ends,
            reason: "Noen andre har tida".into(),
        };
        let kept = stage
            .town
            .db
            .write_now(|conn| store::bookings::add_lost(conn, &lost));
        kept.expect("a lost date");
        assert_eq!(
            lines(&stage, &asked.id, RIVALS),
            [
                "Én står på venteliste for mandag 30. mars 2026 kl. 18–20.",
                "Aasen IL ba om mandag 30. mars 2026 kl. 18–20 og fikk ikke tida.",
            ]
        );
        assert_eq!(lines(&stage, &other.id, RIVALS), [""; 0], "not its own");

        // The choir's time is proposed elsewhere, and its wish is in somebody's way.
        let town = stage.served();
        let moved = stage.town.db.write_now(|conn| {
            let venues = town.kept::<Venues>(conn).expect("premises");
            let times = store::bookings::times(conn, &asked.id)?;
            let it = venues::store::occurrence(conn, &times[0].occurrence_id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let (to, choir) = (("b", hours(FAR, 18, 20)), staff_for(Some(&stage.choir)));
            let it = it.expect("its time");
            Ok::<_, db::Error>(time::move_to(
                conn,
                parts,
                &permit(),
                &venues,
                &choir,
                &it,
                to,
            ))
        });
        moved.expect("a database").expect("the other half is free");
        stage.has(&stage.club, "a", hours(FAR, 19, 21));
        assert_eq!(
            lines(&stage, &asked.id, IN_THE_WAY),
            ["Øving, mandag 30. mars 2026 kl. 19–21"]
        );
    });
}

#[test]
fn a_request_shows_what_the_tenant_did_with_what_it_had() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let new = lines(&stage, &asked.id, "section[aria-labelledby=past] p");
        assert_eq!(new, ["Har ikke lånt noe før."]);
        // Six times of the choir: two come, two were used, one was released, one was nobody at.
        let states = ["granted", "granted", "used", "used", "released", "not_used"];
        for (day, state) in (0..).zip(states) {
            let date = NEAR.saturating_add(jiff::Span::new().days(day));
            let it = stage.has(&stage.choir, "b", hours(date, 18, 20));
            stage.run(&format!(
                "UPDATE occurrence SET state = '{state}' WHERE id = '{}'",
                it.id
            ));
        }
        // One of another, and one of long ago, are not the choir's last year.
        stage.has(&stage.club, "a", hours(NEAR, 18, 20));
        let refused = stage.asks(&stage.choir, &[("a", hours(NEAR, 20, 21))]);
        let old = stage.asks(&stage.choir, &[("a", hours(NEAR, 21, 22))]);
        for id in [&refused.id, &old.id] {
            stage.run(&format!(
                "UPDATE booking SET state = 'refused' WHERE id = '{id}'"
            ));
        }
        stage.run(&format!(
            "UPDATE booking SET made_at = '2025-03-01 10:00:00' WHERE id = '{}'",
            old.id
        ));
        assert_eq!(
            lines(&stage, &asked.id, PAST),
            [
                "Kommende tider2",
                "Brukt2",
                "Ikke møtt1",
                "Avbestilt siste døgn før0",
                "Frigitt til andre1",
                "Avslag1",
            ]
        );
    });
}
