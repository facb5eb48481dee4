//! Founding an association without number, and its number later.

use ::access::RoleKind;
use testkit::{national::number, on_each_engine};

use super::{HOST, Stage};

const NEW: [(&str, &str); 4] = [
    ("name", "Sandvik strikkekafé"),
    ("purpose", "Vi strikker sammen annenhver tirsdag."),
    ("activity", "knitting"),
    ("place", "Sandvik bibliotek"),
];

#[test]
fn one_that_is_alike_is_shown_before_anything_is_written() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.browser(&stage.person("Oda Nygård"));
        let page = browser.get("/nb/ny-forening?navn=sandvik+blandakor");
        assert_eq!(page.texts("#alike h2"), ["Er det en av disse?"]);
        assert!(page.text().contains("Sandvik blandakor"));
        let part = browser.fragment("/nb/ny-forening?navn=strikkekafe+xyz", "alike");
        assert!(
            part.text().contains("Ingen i registeret ligner"),
            "{}",
            part.body
        );
        let next = browser.get(&part.link("Gå videre"));
        assert_eq!(next.attributes("#name", "value"), ["strikkekafe xyz"]);
    });
}

#[test]
fn staff_say_yes_and_the_founder_is_chair_of_what_she_wrote() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (founder, clerk) = (stage.person("Oda Nygaard"), stage.person("Marit Lunde"));
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let browser = stage.browser(&founder);
        let sent = browser.send_files("/nb/ny-forening/skriv", &NEW, &[]);
        assert_eq!(
            sent.status(),
            303,
            "{}",
            String::from_utf8_lossy(sent.body())
        );
        let id = stage.id("Sandvik strikkekafé");
        let status = browser.get(&format!("/nb/ny-forening/{id}"));
        assert!(
            status
                .text()
                .contains("Kommunen svarer innen 19. mars 2026.")
        );
        let public = format!("/nb/forening/{id}");
        let anybody = stage.house.browser(HOST);
        assert_eq!(anybody.get(&public).status, 404, "nobody sees it yet");
        assert_eq!(browser.get(&format!("/nb/min-forening/{id}")).status, 404);
        let other = stage.browser(&stage.person("Ola Fremmed"));
        assert_eq!(other.get(&format!("/nb/ny-forening/{id}")).status, 404);
        assert_eq!(stage.tasks(), ["officers.founding"]);

        let desk = format!("/nb/saker/ny-forening/{id}");
        let staff = stage.browser(&clerk);
        let page = staff.get(&desk);
        assert!(
            page.text().contains("Strikking og hekling"),
            "{}",
            page.text()
        );
        let yes = staff.post(&format!("{desk}/svar"), &[("answer", "yes")]);
        assert!(yes.text().contains("Godkjent"), "{}", yes.text());
        let page = anybody.get(&public);
        assert_eq!(page.status, 200);
        assert!(
            page.text()
                .contains("Vi strikker sammen annenhver tirsdag.")
        );
        assert!(page.text().contains("Sandvik bibliotek"));
        assert_eq!(browser.get(&format!("/nb/min-forening/{id}")).status, 200);
        let letter = stage.letter("officers.founding_approved");
        assert_eq!(letter.to, "oda.nygaard@post.example");
        let again = staff.post(&format!("{desk}/svar"), &[("answer", "yes")]);
        assert_eq!(again.status, 409);
    });
}

#[test]
fn a_no_has_a_reason_and_leaves_no_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (founder, clerk) = (stage.person("Oda Nygaard"), stage.person("Marit Lunde"));
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let browser = stage.browser(&founder);
        browser.send_files("/nb/ny-forening/skriv", &NEW, &[]);
        let id = stage.id("Sandvik strikkekafé");
        let desk = format!("/nb/saker/ny-forening/{id}/svar");
        let staff = stage.browser(&clerk);
        assert_eq!(staff.post(&desk, &[("answer", "no")]).status, 422);
        staff.post(
            &desk,
            &[("answer", "no"), ("reason", "Den finnes allerede.")],
        );
        let status = browser.get(&format!("/nb/ny-forening/{id}"));
        assert!(
            status
                .text()
                .contains("Svaret var nei: Den finnes allerede.")
        );
        assert!(
            stage
                .letter("officers.founding_refused")
                .written
                .contains("finnes allerede")
        );
        assert!(stage.tasks().is_empty());
    });
}

#[test]
fn it_gets_its_number_and_keeps_all_it_has() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (founder, clerk) = (stage.person("Oda Nygaard"), stage.person("Marit Lunde"));
        stage.town.employ(&clerk, RoleKind::CaseOfficer, None);
        let browser = stage.browser(&founder);
        browser.send_files("/nb/ny-forening/skriv", &NEW, &[]);
        let id = stage.id("Sandvik strikkekafé");
        let staff = stage.browser(&clerk);
        staff.post(
            &format!("/nb/saker/ny-forening/{id}/svar"),
            &[("answer", "yes")],
        );
        let form = format!("/nb/min-forening/{id}/organisasjonsnummer");
        assert_eq!(browser.post(&form, &[("number", "123")]).status, 422);
        let wanted = number(2);
        let page = browser.post(&form, &[("number", wanted.as_str())]);
        assert!(
            page.text().contains("Kommunen ser på det."),
            "{}",
            page.text()
        );
        let desk = format!("/nb/saker/organisasjonsnummer/{id}");
        let page = staff.get(&desk);
        assert!(page.text().contains("Nordstranda IL"), "{}", page.text());
        let page = staff.post(&format!("{desk}/slaa-sammen"), &[]);
        assert!(
            page.text().contains("er knyttet til organisasjonsnummeret"),
            "{}",
            page.text()
        );
        let own = browser.get(&format!("/nb/min-forening/{id}"));
        assert_eq!(own.status, 200, "the role is there");
        let all = stage
            .town
            .db
            .read_now(associations::all)
            .expect("a register");
        let joined = all
            .into_iter()
            .find(|it| it.id.0 == id)
            .expect("it is there");
        assert_eq!(joined.organisation_number, Some(wanted));
        assert!(!stage.tasks().contains(&"officers.number".to_owned()));
        assert_eq!(browser.get(&form).status, 404, "it has a number now");
    });
}
