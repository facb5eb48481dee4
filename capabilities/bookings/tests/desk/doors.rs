//! Who comes in: staff with premises as their duty; each tenant to her own, and to nobody else's.

use testkit::on_each_engine;

use crate::stage::{FAR, HOST, Stage, hours, version};

#[test]
fn the_desk_is_for_staff_and_a_reservation_for_its_tenant() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let desk = format!("/nb/saker/reservasjoner/{}", asked.id);
        let reply = format!("/nb/reservasjon/{}/svar", asked.id);
        let version = version(&stage.as_staff().get(&desk));
        let all = [
            "/nb/saker/reservasjoner".to_owned(),
            "/nb/saker/reservasjoner/ny".to_owned(),
            "/nb/saker/reservasjoner/standardsvar".to_owned(),
            "/nb/saker/arrangement".to_owned(),
            "/nb/saker/arrangement/ny".to_owned(),
            desk.clone(),
        ];
        let grant = [
            ("version", version.as_str()),
            ("words", "Nei"),
            ("do", "refuse"),
        ];
        for path in &all {
            assert_ne!(stage.house.browser(HOST).get(path).status, 200, "{path}");
            assert_eq!(
                stage.as_person(&stage.officer).get(path).status,
                403,
                "{path}"
            );
        }
        // Not even the tenant decides on her own request.
        let hers = stage.as_person(&stage.officer);
        assert_eq!(hers.send_form(&desk, &grant).status(), 403);
        assert_eq!(hers.get(&reply).status, 200);
        // To the neighbour it does not exist.
        let neighbour = stage.as_person(&stage.neighbour);
        assert_eq!(neighbour.get(&reply).status, 404);
        let words = [("version", version.as_str()), ("words", "Vi tar den")];
        assert_eq!(neighbour.send_form(&reply, &words).status(), 404);
        assert_ne!(stage.house.browser(HOST).get(&reply).status, 200);
        assert_eq!(stage.letters(), [""; 0]);
    });
}

#[test]
fn standard_answers_are_changed_by_staff_and_inserted_in_a_request() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let asked = stage.asks(&stage.choir, &[("a", hours(FAR, 18, 20))]);
        let browser = stage.as_staff();
        let path = "/nb/saker/reservasjoner/standardsvar";
        let version = version(&browser.get(path));
        let one = [
            ("version", version.as_str()),
            ("answers-1-name", "Innesko"),
            ("answers-1-nb", "Bruk innesko i hallen."),
            ("answers-1-nn", "Bruk innesko i hallen, er de snille."),
        ];
        assert_eq!(browser.send_form(path, &one).status(), 303);
        assert_eq!(
            browser.send_form(path, &one).status(),
            409,
            "it was changed since"
        );
        let insert = [("words", "Hei."), ("standard", "0"), ("do", "insert")];
        let page = browser.post(&format!("/nb/saker/reservasjoner/{}", asked.id), &insert);
        assert_eq!(
            page.texts("textarea#words"),
            ["Hei. Bruk innesko i hallen."]
        );
    });
}
