//! Activities, groups and places, without script.

use super::*;

#[test]
fn activities_are_confirmed_declined_and_searched() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let page = path(&stage, "/aktiviteter");
        let (version, key) = (version(&stage), "gardening");
        let found = browser.post(
            &page,
            &[
                ("version", &version),
                ("chosen", "gospel-choir"),
                ("words", "strikk"),
                ("do", "search"),
            ],
        );
        assert!(
            found.attributes("input[name=chosen]", "value").len() > 1,
            "{}",
            found.text()
        );
        let kept = found.attributes("input[name=chosen][checked]", "value");
        assert_eq!(kept, ["gospel-choir"]);
        let saved = browser.post(
            &page,
            &[
                ("version", &version),
                ("answer-gospel-choir", "no"),
                ("chosen", "nobody-knows-this"),
                ("chosen", "knitting"),
                ("do", "save"),
            ],
        );
        assert_eq!(saved.status, 200, "{key}");
        let id = stage.id(CHOIR);
        let association = stage
            .town
            .db
            .read_now(|conn| store::one(conn, &id))
            .expect("a register")
            .expect("the choir");
        let layer = association.own_layer();
        assert!(
            layer.declined.contains(&"gospel-choir".to_owned()),
            "{layer:?}"
        );
        assert!(!layer.chosen.contains(&"nobody-knows-this".to_owned()));
    });
}

#[test]
fn rows_come_and_go_without_script_and_what_is_wrong_is_said_at_the_row() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let (page, version) = (path(&stage, "/grupper"), version(&stage));
        let more = browser.post(
            &page,
            &[
                ("version", &version),
                ("groups-1-name", "Hovedkoret"),
                ("add", "groups"),
            ],
        );
        assert_eq!(
            more.attributes("input[name^=groups][name$=-name]", "id"),
            ["groups-1-name", "groups-2-name"]
        );
        let wrong = browser.post(
            &page,
            &[
                ("version", &version),
                ("groups-1-name", "Hovedkoret"),
                ("groups-2-from", "ni"),
                ("groups-2-meets", "fredag"),
            ],
        );
        assert_eq!(wrong.status, 422);
        assert_eq!(
            wrong.attributes(".ds-error-summary a", "href"),
            ["#groups-2-name", "#groups-2-from"]
        );
        let places = path(&stage, "/moteplasser");
        let home = browser.post(
            &places,
            &[
                ("version", &version),
                ("places-1-name", "Hos Kari"),
                ("places-1-address", "c/o Kari Moe"),
            ],
        );
        assert_eq!(home.status, 422);
        let saved = browser.post(
            &page,
            &[
                ("version", &version),
                ("groups-1-name", "Småkoret"),
                ("groups-1-from", "6"),
                ("groups-1-to", "9"),
                ("groups-1-gender", "female"),
                ("groups-1-para", "yes"),
                ("groups-1-size", "14"),
                ("do", "save"),
            ],
        );
        assert_eq!(saved.status, 200);
        let text = stage
            .house
            .browser(HOST)
            .get(&stage.path("nb", CHOIR, ""))
            .text();
        assert!(
            text.contains("Småkoret") && text.contains("Jenter og kvinner") && text.contains("6–9"),
            "{text}"
        );
    });
}
