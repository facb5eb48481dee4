//! Only those who work with grants see keys, numbers and runs: not strangers, not chairs of the very
//! associations, not the municipality's people of other rooms.

use access::{Of, RoleKind, Source};
use identity::roles::{self, NewRole};
use testkit::on_each_engine;

use crate::stage::{HOST, Stage, key};

#[test]
fn nobody_else_gets_through_any_door() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let version = stage.draft("Drift", key(1_000, 100));
        let fields = [
            ("title", "Hemmelig prøve"),
            ("parts-1-key", version.id.as_str()),
            ("parts-1-pot", "100 000"),
            ("aar", "2025"),
        ];
        let run = stage.marit().post("/nb/saker/kjoring", &fields);
        let run = run.path.split('?').next().expect("a path").to_owned();
        let chair = stage.town.person("Ingrid Solbakken", "");
        stage.town.give_role(&chair, &stage.ids[0], RoleKind::Chair);
        let stranger = stage.town.person("Kari Moe", "");
        let caretaker = stage.town.person("Ola Bakke", "");
        let reader = stage.town.person("Anne Revisor", "");
        stage.town.employ(&reader, RoleKind::Reader, None);
        stage.write(|conn, (clock, ids)| {
            let new = NewRole {
                person: caretaker.clone(),
                kind: RoleKind::CaseOfficer,
                of: Of::Municipality { unit: None },
                scopes: Vec::new(),
                capabilities: vec!["venues".to_owned()],
                source: Source::Operator,
                given_by: None,
                until: None,
            };
            roles::give(conn, clock, ids, &new).map(|_| ())
        });
        let pages = [
            "/nb/saker/nokler".to_owned(),
            format!("/nb/saker/nokler/{}", version.id),
            format!("/nb/saker/nokler/{}/steg?nr=0", version.id),
            "/nb/saker/kjoring".to_owned(),
            run.clone(),
            format!("{run}/tall"),
            format!("{run}/forening/{}", stage.ids[0]),
            format!("{run}/tabell.csv"),
            format!("{run}/tabell.xlsx"),
            format!("{run}/kjoring.json"),
        ];
        let forms = [
            "/nb/saker/nokler".to_owned(),
            format!("/nb/saker/nokler/{}", version.id),
            format!("/nb/saker/nokler/{}/steg", version.id),
            format!("/nb/saker/nokler/{}/vedta", version.id),
            format!("/nb/saker/nokler/{}/forkast", version.id),
            format!("/nb/saker/nokler/{}/ny", version.id),
            "/nb/saker/kjoring".to_owned(),
        ];
        for person in [&chair, &stranger, &caretaker, &reader] {
            let browser = stage.house.browser(HOST).sign_in(&stage.town, person);
            for path in &pages {
                let answer = browser.send("GET", path, &[], "");
                assert!([403, 404].contains(&answer.status().as_u16()), "{path}");
                let body = String::from_utf8_lossy(answer.body()).into_owned();
                assert!(
                    !body.contains("Hemmelig") && !body.contains("Nordstranda"),
                    "{path}"
                );
            }
            for path in &forms {
                let status = browser
                    .send_form(path, &[("version", "1")])
                    .status()
                    .as_u16();
                assert!([403, 404].contains(&status), "{path}: {status}");
            }
        }
        let nobody = stage.house.browser(HOST);
        for path in &pages {
            let answer = nobody.send("GET", path, &[], "");
            let to = answer.headers().get("location").expect("a way to sign in");
            assert!(
                to.to_str().expect("letters").contains("/logg-inn"),
                "{path}"
            );
        }
        for path in &pages {
            assert_eq!(
                stage.marit().send("GET", path, &[], "").status().as_u16(),
                200,
                "{path}"
            );
        }
    });
}

#[test]
fn a_person_is_handed_what_she_made_and_told_what_is_kept() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.marit().post("/nb/saker/nokler", &[("name", "Drift")]);
        let rights = allocation::capability().person;
        let staff = stage.staff.clone();
        let (handed, kept) = stage.write(|conn, (clock, _)| {
            let handed = (rights.export)(conn, &staff)?;
            Ok((handed, (rights.erase)(conn, clock, &staff)?))
        });
        assert_eq!(handed["keys"].as_array().map(Vec::len), Some(1));
        assert_eq!(kept, ["allocation-kept-by-law"]);
    });
}
