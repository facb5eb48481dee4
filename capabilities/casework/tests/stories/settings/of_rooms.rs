//! Rules of other rooms, decided from their own description; who may decide; every version kept.

use std::sync::Arc;

use access::RoleKind;
use testkit::on_each_engine;

use super::{
    Desk, filled,
    noise::{Due, Rules},
    pairs,
};

const ALL: [&str; 7] = [
    "",
    "/kontakt",
    "/utseende",
    "/tekster",
    "/bydeler",
    "/aktiviteter",
    "/stoy",
];

#[test]
fn the_rules_of_another_room_are_decided_from_their_description() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let tone = desk.tone();
        let there = "/nb/saker/innstillinger/stoy";
        let form = tone.get(there);
        let mut fields = filled(
            &form,
            &[
                ("days", "14"),
                ("strict", "yes"),
                ("asks", "accounts"),
                ("due", "after"),
                ("due-after-days", "45"),
            ],
            "save",
        );
        fields.push(("due-fixed-month".to_owned(), "4".to_owned()));
        let saved = tone.post(there, &pairs(&fields));
        let decided = Rules {
            days: 14,
            strict: true,
            asks: vec!["accounts".to_owned()],
            due: Due::After { days: 45 },
        };
        assert_eq!(desk.rules(), decided);
        assert!(
            saved.text().contains("Før: 30 dagerNå: 14 dager"),
            "{}",
            saved.text()
        );
        let back = saved.attributes("main a[href*=\"/tilbake/\"]", "href");
        let asked = tone.get(&back[0]);
        tone.post(&back[0], &pairs(&filled(&asked, &[], "")));
        assert_eq!(desk.rules(), Rules::default());
        assert_eq!(desk.trail("noise.rules").len(), 2);
    });
}

#[test]
fn nobody_but_administrators_reads_or_changes_settings() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let marit = desk.town.person("Marit Lunde", "marit@fjordvik.example");
        desk.town.employ(&marit, RoleKind::CaseOfficer, None);
        let kari = desk.town.person("Kari Moe", "kari@fjordvik.example");
        let sign_in = |person| {
            desk.house
                .browser("fjordvik.example")
                .sign_in(&desk.town, person)
        };
        let (marit, kari) = (sign_in(&marit), sign_in(&kari));
        for part in ALL {
            let path = format!("/nb/saker/innstillinger{part}");
            assert_eq!(
                desk.tone().send("GET", &path, &[], "").status(),
                200,
                "{path}"
            );
            assert_eq!(marit.send("GET", &path, &[], "").status(), 403, "{path}");
            assert_eq!(kari.send("GET", &path, &[], "").status(), 403, "{path}");
            let nobody = desk.house.browser("fjordvik.example");
            assert_eq!(nobody.send("GET", &path, &[], "").status(), 303, "{path}");
        }
        let form = desk.tone().get("/nb/saker/innstillinger/kontakt");
        let fields = filled(&form, &[("phone", "22 22 22 22")], "save");
        for browser in [&marit, &kari] {
            let answer = browser.send_form("/nb/saker/innstillinger/kontakt", &pairs(&fields));
            assert_eq!(answer.status(), 403);
        }
        assert_eq!(desk.profile().contact.phone, "");
        let menu = marit.get("/nb/saker").text();
        assert!(
            !menu.contains("Innstillinger"),
            "what she may not, she is not shown"
        );
        assert!(
            desk.tone()
                .get("/nb/saker")
                .text()
                .contains("Innstillinger")
        );
    });
}

#[test]
fn what_the_operator_reads_in_is_kept_among_the_versions() {
    on_each_engine(|fresh| {
        let desk = Desk::new(fresh);
        let mut profile = desk.profile();
        profile.contact.visit = "Kaigata 1".to_owned();
        let permit = casework::access::may(
            &access::Actor::Operator,
            casework::access::Action::Settings,
            "",
        );
        let permit = permit.expect("the operator may");
        let (clock, ids) = (Arc::clone(&desk.town.clock), Arc::clone(&desk.town.ids));
        let made = desk.town.db.write_now(|conn| {
            let with = (&*clock as &dyn kernel::Clock, &*ids as &dyn kernel::Ids);
            casework::actions::change_profile(
                conn,
                with,
                &permit,
                "municipality.profile",
                0,
                &profile,
            )
        });
        assert_eq!(
            made.expect("it is saved"),
            Some(2),
            "how it was made is the first"
        );
        let page = desk.tone().get("/nb/saker/innstillinger/kontakt").text();
        assert!(
            page.contains("Driftsansvarlig") && page.contains("Kaigata 1"),
            "{page}"
        );
        assert_eq!(desk.trail("municipality.profile")[0].actor, "operator");
    });
}
