//! Nobody sees or changes what is another's, and an officer who leaves takes nothing along.

use identity::roles::{self, Ending};
use testkit::on_each_engine;

use super::stage::{HOST, Stage};

#[test]
fn neighbours_strangers_and_visitors_find_no_such_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let case = stage.sent();
        let one = case.replace("/saker/tilskudd/sak/", "/soknad/");
        let nobody = stage.house.browser(HOST);
        for person in [&stage.neighbour, &stage.stranger] {
            let browser = stage.as_person(person);
            for rest in ["", "/steg/1", "/se-over", "/sendt", "/brev", "/trekk"] {
                assert_eq!(browser.get(&format!("{one}{rest}")).status, 404, "{rest}");
            }
            for rest in [
                "/steg/1", "/lagre/1", "/se-over", "/trekk", "/signer", "/svar/x",
            ] {
                let path = format!("{one}{rest}");
                assert_eq!(
                    browser.post(&path, &[("answer", "x")]).status,
                    404,
                    "{rest}"
                );
            }
            assert_eq!(browser.get(&case).status, 403);
            assert_eq!(browser.get(&stage.cockpit()).status, 403);
            let list = format!("/nb/min-forening/{}/tilskudd", stage.choir);
            assert_eq!(browser.get(&list).status, 403);
            for rest in ["ta", "mangler", "notat", "innstill", "vedtak", "angre"] {
                let path = format!("{case}/{rest}");
                assert_eq!(
                    browser.post(&path, &[("amount", "1")]).status,
                    403,
                    "{rest}"
                );
            }
        }
        assert!(nobody.get(&one).path.contains("/logg-inn"));
        assert!(nobody.get(&case).path.contains("/logg-inn"));
        assert_eq!(stage.states(), ["sent"]);
    });
}

#[test]
fn staff_see_no_drafts() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let one = stage.begin(&browser, &stage.choir, "");
        let staff = stage.as_person(&stage.staff);
        assert_eq!(staff.get(&super::stage::case(&one)).status, 404);
        assert_eq!(staff.get(&one).status, 404);
        assert!(
            !staff
                .get(&stage.cockpit())
                .text()
                .contains("Sandvik blandakor")
        );
    });
}

#[test]
fn an_officer_who_leaves_takes_nothing_along() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let one = stage.begin(&browser, &stage.choir, "");
        let clock = &*stage.town.clock;
        stage
            .town
            .db
            .write_now(|conn| {
                for held in roles::in_association(conn, clock, &stage.choir)? {
                    if held.person == stage.chair {
                        roles::end(conn, clock, &held.role.id, Ending::Withdrawn)?;
                    }
                }
                Ok::<_, db::Error>(())
            })
            .expect("the role can end");
        assert_eq!(browser.get(&format!("{one}/steg/1")).status, 404);
        let jon = stage.as_person(&stage.treasurer);
        stage.send(&jon, &one);
        assert_eq!(stage.states(), ["sent"]);
    });
}

#[test]
fn every_opening_of_an_attachment_by_staff_is_recorded() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.chair);
        let one = stage.begin(&browser, &stage.choir, "");
        stage.fill(&browser, &one);
        let path = format!("{one}/vedlegg/quote");
        browser.send_files(&path, &[], &[("a-quote", "tilbud.txt", b"30 000 kr")]);
        let staff = stage.as_person(&stage.staff);
        let file = browser.get(&format!("{one}/steg/3")).link("tilbud.txt");
        assert_eq!(staff.get(&file).status, 404, "a draft's");
        browser.post(&format!("{one}/se-over"), &[]);
        assert_eq!(staff.get(&file).status, 200);
        let opened = "SELECT action AS it FROM audit WHERE action = 'grants.open_file'";
        assert_eq!(stage.told(opened).len(), 1);
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(neighbour.get(&file).status, 404);
    });
}
