//! My page: what is hers, and nobody else's.

use ::access::{RoleKind, Scope};
use identity::{people, roles};
use testkit::on_each_engine;

use super::{Stage, another};

#[test]
fn she_changes_what_is_hers_and_is_told_when_it_moved() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari", "kari@example.no");
        let browser = stage.signed_in(&person);
        let form = [
            ("version", "1"),
            ("name", "Kari Nordmann"),
            ("phone", "91 00 00 01"),
            ("language", "en"),
        ];
        let page = browser.post("/nb/min-side/meg", &form);
        assert_eq!(page.heading(), "Kari Nordmann");
        for told in ["91 00 00 01", "English", "Nyheter på e-postNei"] {
            let text = page.text().replace('\u{a0}', " ");
            assert!(text.contains(told), "{told}: {text}");
        }
        assert_eq!(browser.post("/nb/min-side/meg", &form).status, 409);
        let wrong = [("version", "2"), ("name", ""), ("phone", "ring meg")];
        let page = browser.post("/nb/min-side/meg", &wrong);
        assert_eq!(page.status, 422);
        assert_eq!(page.attributes("#phone", "value"), ["ring meg"]);
        assert_eq!(
            page.attributes("[aria-invalid=true]", "id"),
            ["name", "phone"]
        );
    });
}

#[test]
fn another_address_is_hers_when_she_has_shown_that_she_reads_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser();
        stage.come(&browser, "old@example.no");
        browser.post("/nb/logg-inn/navn", &[("name", "Kari")]);
        browser.post("/nb/min-side/epost", &[("email", "new@example.no")]);
        let code = stage.code();
        let wrong = browser.post("/nb/min-side/epost/kode", &[("code", &another(&code))]);
        assert_eq!(wrong.status, 422);
        assert!(
            browser
                .get("/nb/min-side")
                .text()
                .contains("old@example.no")
        );
        let page = browser.post("/nb/min-side/epost/kode", &[("code", &code)]);
        assert!(page.text().contains("new@example.no"));
        // She comes back by the new one; the old one is somebody new.
        assert_eq!(
            stage.come(&stage.browser(), "new@example.no").heading(),
            "Kari"
        );
        let page = stage.come(&stage.browser(), "old@example.no");
        assert_eq!(page.heading(), "Hva heter du?");
    });
}

#[test]
fn an_address_somebody_signs_in_with_is_not_taken_over() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.come(&stage.browser(), "kari@example.no");
        let browser = stage.browser();
        stage.come(&browser, "per@example.no");
        browser.post("/nb/min-side/epost", &[("email", "kari@example.no")]);
        let page = browser.post("/nb/min-side/epost/kode", &[("code", &stage.code())]);
        assert_eq!(page.status, 422);
        assert!(
            page.text()
                .contains("Noen logger allerede inn med denne adressen")
        );
        assert!(
            browser.get("/nb/min-side/opplysninger.json").json()["people"]["email"]
                == "per@example.no"
        );
    });
}

#[test]
fn she_ends_one_session_and_then_all() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari", "kari@example.no");
        let stranger = stage.town.person("Per", "per@example.no");
        let (here, there) = (stage.signed_in(&person), stage.signed_in(&person));
        let pers = stage.signed_in(&stranger);
        let page = here.get("/nb/min-side/innlogginger");
        let ids = page.attributes("[name=end]", "value");
        assert_eq!(ids.len(), 2);
        // Not somebody else's.
        let path = "/nb/min-side/innlogginger";
        assert_eq!(pers.post(path, &[("end", &ids[0])]).status, 404);
        let other = page
            .texts("li h2")
            .iter()
            .position(|device| !device.contains("her du er nå"))
            .expect("the other one");
        here.post(path, &[("end", &ids[other])]);
        assert_eq!(there.get("/nb/min-side").heading(), "Logg inn");
        assert_eq!(here.get("/nb/min-side").heading(), "Kari");
        let third = stage.signed_in(&person);
        let page = here.post(path, &[("everywhere", "yes")]);
        assert_eq!(page.heading(), "Du er logget ut");
        assert_eq!(third.get("/nb/min-side").heading(), "Logg inn");
        assert_eq!(pers.get("/nb/min-side").heading(), "Per");
    });
}

#[test]
fn she_sees_and_takes_along_what_is_known_of_her() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari Nordmann", "kari@example.no");
        stage.town.employ(&person, RoleKind::Reader, None);
        let browser = stage.signed_in(&person);
        let page = browser.get("/nb/min-side/opplysninger");
        for told in ["Kari Nordmann", "kari@example.no", "Ingen har sett på dem"] {
            assert!(page.text().contains(told), "{told}: {}", page.text());
        }
        let file = browser.get("/nb/min-side/opplysninger.json");
        assert_eq!(file.json()["people"]["name"], "Kari Nordmann");
        assert_eq!(file.json()["people"]["roles"][0]["role"], "reader");
        assert_eq!(file.headers["cache-control"], "no-store");
        assert_eq!(
            stage
                .browser()
                .get("/nb/min-side/opplysninger.json")
                .heading(),
            "Logg inn"
        );
    });
}

#[test]
fn erasing_shows_what_happens_first_and_leaves_nobody_behind() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let town = &stage.town;
        let person = town.person("Kari Nordmann", "kari@example.no");
        town.employ(&person, RoleKind::CaseOfficer, None);
        let browser = stage.signed_in(&person);
        let page = browser.get("/nb/min-side/slett");
        assert!(page.text().contains("Sporet av hva som er gjort"));
        assert!(page.text().contains("At noen har hatt rollene dine"));
        // Looking does nothing.
        assert_eq!(browser.get("/nb/min-side").heading(), "Kari Nordmann");
        stage.minutes_pass(11);
        assert_eq!(browser.post("/nb/min-side/slett", &[]).status, 401);
        let browser = stage.signed_in(&person);
        let page = browser.post("/nb/min-side/slett", &[]);
        assert_eq!(page.heading(), "Du er logget ut");
        town.db
            .read_now(|conn| {
                let gone = people::one(conn, &person)?.expect("the line stays");
                assert_eq!((gone.name.as_str(), gone.email.as_str()), ("", ""));
                assert!(gone.anonymised_at.is_some());
                assert!(roles::of_person(conn, &*town.clock, &person)?.is_empty());
                assert!(identity::sessions::alive(conn, &*town.clock, &person)?.is_empty());
                assert!(people::known_as(conn, &person)?.is_empty());
                Ok::<_, db::Error>(())
            })
            .expect("read");
        let (to, letter) = stage.letters().pop().expect("a receipt");
        assert_eq!(to, "kari@example.no");
        assert!(letter.to_string().contains("Sporet av hva som er gjort"));
    });
}

#[test]
fn one_acts_only_for_associations_one_has_a_role_in() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = stage.town.person("Kari Nordmann", "kari@example.no");
        let file = fresh.folder().join("entities.json");
        let choir = testkit::national::Entity::new(1, "SANDVIK BLANDAKOR");
        testkit::national::write(&file, &[choir.0]);
        let sources = associations::actions::ImportSources {
            entities: associations::national::Source::parse(&file.display().to_string())
                .expect("a path"),
            voluntary: None,
        };
        let (db, clock, ids) = (&stage.town.db, &*stage.town.clock, &*stage.town.ids);
        let actor = ::access::Actor::Operator;
        associations::actions::import_national(db, clock, ids, &actor, &sources, &mut |_| {})
            .expect("a reading");
        let browser = stage.signed_in(&person);
        let list = browser.get("/api/v1/associations").json();
        let id = list["items"][0]["id"].as_str().expect("an id").to_owned();
        let wear = |browser: &testkit::Browser<'_>| {
            browser.send_form("/nb/min-side/handle-for", &[("id", &id)])
        };
        assert_eq!(wear(&browser).status(), 403);
        stage.town.give_role(&person, &id, RoleKind::Treasurer);
        let page = browser.get("/nb/min-side");
        assert!(
            page.text().contains("Sandvik blandakor kasserer"),
            "{}",
            page.text()
        );
        for (scope, title) in [
            (Scope::Account, "people-me"),
            (Scope::Officers, "people-sessions"),
        ] {
            let task = tasks::NewTask {
                kind: "people.test",
                subject: title,
                addressee: tasks::Addressee::Association {
                    id: id.clone(),
                    scope,
                },
                association: Some(&id),
                title,
                remark: "",
                words: &[],
                path: "/min-side/meg",
                due_on: Some(jiff::civil::date(2026, 3, 10)),
            };
            db.write_now(|conn| tasks::open(conn, clock, ids, &task))
                .expect("a task");
        }
        // What waits on the association waits on her, when it is hers to do.
        let waits = browser.get("/nb/min-side").texts(".dates li");
        let [only] = waits.as_slice() else {
            panic!("{waits:?}")
        };
        assert!(only.contains("Sandvik blandakor"), "{only}");
        let late = "Fristen gikk ut for 2 dager siden.";
        assert!(only.contains(late), "{only}");
        let answer = wear(&browser);
        assert_eq!(answer.status(), 303);
        assert_eq!(
            answer.headers()["location"],
            format!("/nb/min-forening/{id}").as_str()
        );
    });
}
