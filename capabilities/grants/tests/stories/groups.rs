//! Groups: of an association, which its chair or treasurer signs for; and without number, for which a
//! person answers.

use access::RoleKind;
use testkit::on_each_engine;

use super::stage::Stage;

#[test]
fn what_a_group_sends_waits_for_the_chair_or_treasurer() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let deputy = stage.town.person("Tuva Lien", "tuva@example.no");
        stage
            .town
            .give_role(&deputy, &stage.choir, RoleKind::DeputyChair);
        let browser = stage.as_person(&deputy);
        let application = stage.begin(&browser, &stage.choir, "Barnekoret");
        let page = stage.send(&browser, &application);
        assert!(
            page.text().contains("Venter på signatur"),
            "{}",
            page.text()
        );
        assert_eq!(stage.states(), ["unsigned"]);
        assert_eq!(
            browser.post(&format!("{application}/signer"), &[]).status,
            403
        );
        let treasurer = stage.as_person(&stage.treasurer);
        let page = treasurer.post(&format!("{application}/signer"), &[]);
        assert!(
            page.text().contains("Søknaden er signert og sendt"),
            "{}",
            page.text()
        );
        assert_eq!(stage.states(), ["sent"]);
        let open = "SELECT kind AS it FROM task WHERE state = 'open'";
        assert!(stage.told(open).is_empty());
    });
}

#[test]
fn a_group_without_number_applies_through_a_person_where_the_scheme_allows() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.stranger);
        let path = format!("/nb/tilskudd/{}/sok", stage.round);
        let page = browser.post(&path, &[("who", "group"), ("group", "")]);
        assert_eq!(page.status, 422);
        let page = browser.post(&path, &[("who", "me")]);
        assert_eq!(page.status, 422, "this scheme is for groups, not persons");
        let application = stage.begin(&browser, "group", "Strikkeklubben");
        stage.send(&browser, &application);
        let mine = browser.get("/nb/min-side/tilskudd");
        assert!(mine.text().contains("Strikkeklubben"), "{}", mine.text());
        let chair = stage.as_person(&stage.chair);
        assert_eq!(chair.get(&application).status, 404);
    });
}
