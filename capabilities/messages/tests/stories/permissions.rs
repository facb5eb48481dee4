//! Who may and who may not: for each thing, somebody who may does it, and everybody else is refused.

use access::{PersonId, RoleKind};
use testkit::on_each_engine;

use crate::stage::Stage;

struct People {
    chair: PersonId,
    neighbour: PersonId,
    accountant: PersonId,
    reader: PersonId,
}

fn people(stage: &Stage) -> People {
    let chair = stage.chair("Nordre Mannskor", "Jon Aas", "jon@example.no");
    let neighbour = stage.chair("Nordre Barnekor", "Liv Dal", "liv@example.no");
    let accountant = stage.town.person("Kari Bø", "kari@example.no");
    let id = stage.id("Nordre Mannskor").to_owned();
    stage.town.give_role(&accountant, &id, RoleKind::Accountant);
    let reader = stage.town.person("Ole Ny", "ole@fjordvik.example");
    stage.town.employ(&reader, RoleKind::Reader, None);
    People {
        chair,
        neighbour,
        accountant,
        reader,
    }
}

#[test]
fn an_inbox_is_for_those_who_read_the_associations_messages() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let people = people(&stage);
        let inbox = format!("/nb/min-forening/{}/meldinger", stage.id("Nordre Mannskor"));
        let hers = stage.as_person(&people.chair);
        let letter = [
            ("subject", "Hemmelig"),
            ("body", "Bare for oss."),
            ("unit", ""),
        ];
        let file = [("files", "notat.txt", &b"Internt notat\n"[..])];
        assert_eq!(
            hers.send_files(&format!("{inbox}/ny"), &letter, &file)
                .status(),
            303
        );
        let thread = hers.get(&inbox).link("Hemmelig");
        let attached = hers.get(&thread).link("notat.txt");
        let form = format!("{inbox}/ny");
        for person in [
            &people.neighbour,
            &people.accountant,
            &people.reader,
            &stage.officer,
        ] {
            let browser = stage.as_person(person);
            for path in [&inbox, &thread, &attached, &form] {
                assert_eq!(browser.send("GET", path, &[], "").status(), 403, "{path}");
            }
            for path in [&form, &thread] {
                assert_eq!(
                    browser.send_files(path, &letter, &[]).status(),
                    403,
                    "{path}"
                );
            }
        }
        // The neighbour's own address, with somebody else's thread.
        let own = format!("/nb/min-forening/{}/meldinger", stage.id("Nordre Barnekor"));
        let crossed = thread.replace(&inbox, &own);
        let neighbour = stage.as_person(&people.neighbour);
        assert_eq!(neighbour.send("GET", &crossed, &[], "").status(), 404);
        assert_eq!(
            neighbour
                .send("GET", &attached.replace(&inbox, &own), &[], "")
                .status(),
            404
        );
        for path in [&inbox, &thread, &attached] {
            let answer = stage.visitor().send("GET", path, &[], "");
            assert!(
                matches!(answer.status().as_u16(), 303 | 401),
                "{path} {}",
                answer.status()
            );
        }
    });
}

#[test]
fn a_reader_sees_how_messages_went_and_changes_nothing() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let people = people(&stage);
        let staff = stage.as_staff();
        let text = [
            ("kind", "service"),
            ("subject_nb", "Møte"),
            ("body_nb", "Kom."),
        ];
        let there = stage.write(&staff, &[], &text);
        let reader = stage.as_person(&people.reader);
        assert_eq!(reader.get("/nb/saker/utsendelser").status, 200);
        assert_eq!(reader.get(&there).status, 200);
        let deeds = ["/send", "/prov", "/stopp", "/slett", "/ta-ut", "/hvem"];
        for deed in deeds {
            let answer = reader.send_form(&format!("{there}{deed}"), &[("version", "2")]);
            assert_eq!(answer.status(), 403, "{deed}");
        }
        assert_eq!(
            reader
                .send_files(&format!("{there}/tekst"), &text, &[])
                .status(),
            403
        );
        for path in ["/nb/saker/meldinger", "/nb/saker/kunngjoringer"] {
            assert_eq!(reader.send("GET", path, &[], "").status(), 403, "{path}");
        }
        let chair = stage.as_person(&people.chair);
        assert_eq!(chair.send("GET", &there, &[], "").status(), 403);
        assert_eq!(stage.mail(), []);
    });
}

#[test]
fn what_a_person_wrote_is_handed_out_and_her_name_is_taken_off_when_she_is_erased() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let people = people(&stage);
        let inbox = format!("/nb/min-forening/{}/meldinger", stage.id("Nordre Mannskor"));
        let hers = stage.as_person(&people.chair);
        let letter = [
            ("subject", "Spørsmål"),
            ("body", "Om nøkler."),
            ("unit", ""),
        ];
        hers.send_files(&format!("{inbox}/ny"), &letter, &[]);
        let rights = messages::capability().person;
        let export = |conn: &mut db::Conn| (rights.export)(conn, &people.chair);
        let held = stage.town.db.read_now(export).expect("an export");
        assert_eq!(held["written"][0]["text"], "Om nøkler.");
        let erase = |conn: &mut db::Conn| (rights.erase)(conn, &*stage.town.clock, &people.chair);
        let kept = stage.town.db.write_now(erase).expect("an erasure");
        assert_eq!(kept, ["messages-kept-posts"]);
        assert!(stage.town.db.read_now(export).expect("an export").is_null());
        let again = stage.chair("Nordre Mannskor", "Ny Leder", "ny@example.no");
        let browser = stage.as_person(&again);
        let page = browser.get(&browser.get(&inbox).link("Spørsmål"));
        assert!(
            page.text().contains("Noen, Nordre Mannskor"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Om nøkler."));
    });
}
