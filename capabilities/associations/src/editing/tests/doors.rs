//! Who reaches the pages, and who does not.

use super::*;

#[test]
fn nobody_but_those_who_may_reaches_the_pages() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (choir, other) = (stage.id(CHOIR).0, stage.id("Aasen lag 12").0);
        let staff = Of::Municipality { unit: None };
        let of = |id: &str| Of::Association(id.to_owned());
        let everything = Scope::ALL;
        let stranger = stage.town.person("Per Fremmed", "per@fjordvik.example");
        let ended = stage.town.person("Anne Ferdig", "anne@fjordvik.example");
        stage.town.give_role(&ended, &choir, RoleKind::Chair);
        let over = stage.town.db.write_now(|conn| {
            let clock = &*stage.town.clock;
            let role = roles::of_person(conn, clock, &ended)?.remove(0);
            roles::end(conn, clock, &role.id, roles::Ending::Withdrawn)
        });
        assert!(over.expect("an end"));
        let refused = [
            stage.house.browser(HOST).sign_in(&stage.town, &stranger),
            stage.house.browser(HOST).sign_in(&stage.town, &ended),
            as_somebody(&stage, RoleKind::Chair, of(&other), &everything, &[]),
            as_somebody(
                &stage,
                RoleKind::Delegate,
                of(&choir),
                &[Scope::Booking],
                &[],
            ),
            as_somebody(&stage, RoleKind::Reader, staff.clone(), &[], &[]),
            as_somebody(
                &stage,
                RoleKind::CaseOfficer,
                staff.clone(),
                &[],
                &["upkeep"],
            ),
        ];
        let nobody = stage.house.browser(HOST);
        let pages = [
            "",
            "/om",
            "/aktiviteter",
            "/grupper",
            "/moteplasser",
            "/praktisk",
            "/lenker",
            "/logo",
            "/kontaktpersoner",
        ];
        for after in pages {
            let path = path(&stage, after);
            for browser in &refused {
                assert_eq!(browser.send("GET", &path, &[], "").status(), 403, "{path}");
                if !after.is_empty() && after != "/logo" {
                    let sent = browser.send_form(&path, &[("do", "save"), ("version", "1")]);
                    assert_eq!(sent.status(), 403, "{path}");
                }
            }
            let sent = nobody.send("GET", &path, &[], "");
            assert_eq!(sent.status(), 303, "{path} asks to sign in");
        }
        let before = version(&stage);
        let undone = refused[2].send_form(&path(&stage, "/angre"), &[("version", &before)]);
        assert_eq!(undone.status(), 403);
        let hidden = format!("/nb/min-forening/{}/profil", stage.id("Hemmelig orden"));
        assert_eq!(
            refused[0].send("GET", &hidden, &[], "").status(),
            404,
            "it is as if it were not there"
        );
        assert_eq!(version(&stage), before);
        let allowed = [
            as_somebody(
                &stage,
                RoleKind::Delegate,
                of(&choir),
                &[Scope::Profile],
                &[],
            ),
            as_somebody(&stage, RoleKind::CaseOfficer, staff, &[], &["associations"]),
        ];
        for browser in &allowed {
            for after in pages {
                for language in ["nb", "nn", "en"] {
                    let path = path(&stage, after).replacen("nb", language, 1);
                    assert_eq!(browser.get(&path).status, 200, "{path}");
                }
            }
        }
    });
}
