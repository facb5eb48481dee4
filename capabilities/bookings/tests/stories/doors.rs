//! Nobody sees or changes what is another's.

use testkit::on_each_engine;

use super::stage::{HOST, Stage};

#[test]
fn neighbours_and_visitors_find_no_such_page() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.officer);
        let who = format!("a-{}", stage.choir);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), &who);
        stage.send(&browser, &form, &who);
        let neighbour = stage.as_person(&stage.neighbour);
        let nobody = stage.house.browser(HOST);
        for rest in [
            "",
            "/kvittering",
            "/endre",
            "/avlys",
            "/se-over",
            "/kalender.ics",
        ] {
            let path = format!("{form}{rest}");
            assert_eq!(neighbour.get(&path).status, 404, "{path}");
            assert!(nobody.get(&path).path.contains("/logg-inn"), "{path}");
        }
        for rest in [
            "/forleng",
            "/slipp",
            "/legg-til",
            "/endre",
            "/avlys",
            "/trekk",
            "/se-over",
        ] {
            let path = format!("{form}{rest}");
            let sent = [("time", "x"), ("sum", "0")];
            assert_eq!(neighbour.post(&path, &sent).status, 404, "{path}");
        }
        let list = format!("/nb/min-forening/{}/reservasjoner", stage.choir);
        assert_eq!(neighbour.get(&list).status, 403);
        assert_eq!(
            stage.told("SELECT state AS it FROM occurrence"),
            ["granted"]
        );
    });
}

#[test]
fn a_private_calendar_holds_no_person_and_ends_with_its_address() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = stage.as_person(&stage.parent);
        let form = stage.hold(&browser, "a", ("15:00", "18:00"), "me");
        stage.send(&browser, &form, "me");
        let page = browser.post("/nb/min-side/reservasjoner/kalender", &[]);
        let address = page
            .texts("code.address")
            .first()
            .expect("an address")
            .clone();
        let path = address.split(HOST).nth(1).expect("a path").to_owned();
        let nobody = stage.house.browser(HOST);
        let calendar = nobody.get(&path);
        assert_eq!(calendar.status, 200);
        let written = calendar.body.clone();
        assert!(written.contains("DTSTART:20260321T140000Z"), "{written}");
        assert!(!written.contains("Oda"), "{written}");
        browser.post("/nb/min-side/reservasjoner/kalender/avslutt", &[]);
        assert_eq!(nobody.get(&path).status, 404);
    });
}
