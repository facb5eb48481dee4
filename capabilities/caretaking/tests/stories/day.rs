//! The caretaker's day: who comes, telephones that are looked at, marks.

use testkit::on_each_engine;

use super::stage::{HOST, Stage, TODAY};

const DAY: &str = "/nb/vaktmester?sted=site";

#[test]
fn the_day_tells_who_comes_and_names_no_private_person_until_asked_for() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        stage.has_another_house();
        stage.choir_has("a", 18, 20);
        let party = stage.parent_has("b", 15, 17);
        let browser = stage.as_staff();
        let sites = browser.get("/nb/vaktmester");
        assert_eq!(sites.link("Sandvikhallen"), DAY);
        let page = browser.get(DAY);
        assert_eq!(
            page.texts("main h3"),
            ["15–17 Privat", "18–20 Sandvik blandakor"]
        );
        assert!(
            !page.body.contains("40 00 00 00"),
            "a telephone is not shown unasked"
        );
        let looked = "SELECT COALESCE(seen_person_id, '') AS it FROM audit \
                      WHERE action = 'caretaking.see_day'";
        assert_eq!(stage.told(looked), [""; 0]);
        let page = browser.get(&format!("{DAY}&telefon={}", party.id));
        assert!(page.body.contains("40 00 00 00"), "{}", page.text());
        assert_eq!(stage.told(looked), std::slice::from_ref(&stage.parent.0));
        let tomorrow = browser.get(&format!("{DAY}&dag=2026-03-13"));
        assert!(
            tomorrow.text().contains("Ingen har tid her"),
            "{}",
            tomorrow.text()
        );
    });
}

#[test]
fn it_is_marked_from_the_time_begins_and_put_right_by_who_saw_the_last_mark() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        let browser = stage.as_staff();
        assert_eq!(
            stage.mark(&browser, &it.id, "no", "0"),
            409,
            "it has not begun"
        );
        stage.at(TODAY, 18 * 60 + 20);
        let browser = stage.as_staff();
        assert_eq!(stage.mark(&browser, &it.id, "no", "0"), 303);
        assert_eq!(stage.states(), ["not_used"]);
        assert_eq!(
            stage.mark(&browser, &it.id, "yes", "0"),
            409,
            "somebody marked it since"
        );
        assert_eq!(stage.mark(&browser, &it.id, "yes", "1"), 303);
        assert_eq!(stage.states(), ["used"]);
        assert!(browser.get(DAY).text().contains("De kom"));
    });
}

#[test]
fn the_day_is_for_those_who_work_with_premises() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        stage.at(TODAY, 19 * 60);
        let hers = stage.as_person(&stage.officer);
        for path in [DAY, "/nb/saker/skader", "/nb/saker/oppmote"] {
            assert_eq!(hers.get(path).status, 403, "{path}");
            let nobody = stage.house.browser(HOST).send("GET", path, &[], "");
            assert_eq!(nobody.status(), 303, "{path}: sign in first");
        }
        assert_eq!(stage.mark(&hers, &it.id, "no", "0"), 403);
        assert_eq!(stage.states(), ["granted"]);
    });
}

#[test]
fn whoever_lets_the_house_sees_and_marks_who_comes_there_and_nowhere_else() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let it = stage.choir_has("a", 18, 20);
        let party = stage.parent_has("b", 15, 17);
        stage.has_another_house();
        stage.at(TODAY, 18 * 60 + 20);
        let nils = stage.as_person(&stage.neighbour);
        assert_eq!(nils.get("/nb/vaktmester").status, 403);
        assert_eq!(nils.get(DAY).status, 403);
        stage.club_lets("house");
        let page = nils.get("/nb/vaktmester");
        assert!(
            page.texts("h1")[0].starts_with("Klubbhuset"),
            "her own alone, at once"
        );
        let other = nils.get(DAY);
        assert!(
            !other.body.contains("Sandvik blandakor"),
            "{}",
            other.text()
        );
        let phone = format!("{DAY}&telefon={}", party.id);
        assert_eq!(nils.get(&phone).status, 403, "no telephone either");
        assert_eq!(stage.mark(&nils, &it.id, "yes", "0"), 403);
        stage.club_lets("site");
        let sites = nils.get("/nb/vaktmester");
        assert_eq!(
            sites.texts("main ul.rows a"),
            ["Sandvikhallen", "Klubbhuset"],
            "where somebody comes today stands first"
        );
        assert!(nils.get(DAY).text().contains("Sandvik blandakor"));
        assert_eq!(stage.mark(&nils, &it.id, "yes", "0"), 303);
        assert_eq!(stage.states(), ["granted", "used"]);
        let hers = stage.as_person(&stage.officer);
        assert_eq!(hers.get(DAY).status, 403, "the tenant sees nothing of it");
    });
}
