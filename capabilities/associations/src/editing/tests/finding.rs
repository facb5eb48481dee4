//! Looking up the address of a meeting place: by a button, from a source the municipality has chosen.

use addresses::AddressFile;
use std::sync::Arc;

use super::*;

/// A stage in a municipality that can look addresses up.
fn with_addresses(fresh: &testkit::Fresh) -> Stage {
    Stage::reaching(fresh, || web::Outside {
        addresses: Arc::new(AddressFile::holding(
            r#"{"adresser": [
                {"adressetekst": "Skoleveien 4", "postnummer": "9991", "poststed": "SANDVIK", "kommunenummer": "9999",
                 "representasjonspunkt": {"lat": 62.3447, "lon": 5.8531}},
                {"adressetekst": "Skoleveien 40", "postnummer": "9991", "poststed": "SANDVIK", "kommunenummer": "9999"}]}"#,
        )),
        ..web::Outside::nothing()
    })
}

fn places(stage: &Stage) -> Vec<crate::model::MeetingPlace> {
    let id = stage.id(CHOIR);
    let found = stage.town.db.read_now(|conn| store::one(conn, &id));
    let association = found.expect("a register").expect("the choir");
    association.own_layer().profile.meeting_places
}

#[test]
fn an_address_is_found_by_a_button_chosen_by_another_and_comes_with_its_point() {
    on_each_engine(|fresh| {
        let stage = with_addresses(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let (page, version) = (path(&stage, "/moteplasser"), version(&stage));
        let written = [
            ("version", version.as_str()),
            ("places-1-name", "Skolen"),
            ("places-1-address", "skoleveien 4"),
            ("places-2-name", "Kirken"),
        ];
        let found = browser.post(&page, &[&written[..], &[("find", "places-1")]].concat());
        let offered = found.attributes("button[name=use]", "value");
        assert_eq!(
            offered,
            [
                "places-1 62.3447 5.8531 Skoleveien 4, 9991 Sandvik",
                "places-1 - - Skoleveien 40, 9991 Sandvik"
            ]
        );
        let kept = found.attributes("input[name=places-2-name]", "value");
        assert_eq!(kept, ["Kirken"], "nothing written is lost");
        let chosen = browser.post(&page, &[&written[..], &[("use", &offered[0])]].concat());
        let address = chosen.attributes("input[name=places-1-address]", "value");
        assert_eq!(address, ["Skoleveien 4, 9991 Sandvik"]);
        let point = chosen.attributes("input[name=places-1-point]", "value");
        let save = |address: &str| {
            let form = [
                ("version", version.as_str()),
                ("places-1-name", "Skolen"),
                ("places-1-address", address),
                ("places-1-point", point[0].as_str()),
                ("do", "save"),
            ];
            assert_eq!(browser.post(&page, &form).status, 200);
        };
        save(&address[0]);
        let position = places(&stage)[0].position.expect("a point");
        assert!((position.latitude - 62.3447).abs() < 1e-9);
    });
}

#[test]
fn a_point_counts_only_for_the_address_it_came_with() {
    on_each_engine(|fresh| {
        let stage = with_addresses(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let form = [
            ("version", version(&stage)),
            ("places-1-name", "Skolen".into()),
            ("places-1-address", "Et annet sted 1".into()),
            (
                "places-1-point",
                "62.3447 5.8531 Skoleveien 4, 9991 Sandvik".into(),
            ),
            ("do", "save".into()),
        ];
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(
            browser.post(&path(&stage, "/moteplasser"), &form).status,
            200
        );
        assert_eq!(places(&stage)[0].position, None);
    });
}

#[test]
fn what_cannot_be_looked_up_is_said_and_nobodys_home_is_asked_for() {
    on_each_engine(|fresh| {
        let stage = with_addresses(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let page = path(&stage, "/moteplasser");
        for (written, told) in [
            ("", "Skriv gate og nummer først"),
            ("Ingensteds 9", "Vi fant ingen adresse som ligner"),
            ("c/o Kari Moe, Skoleveien 4", "adressen hjem til noen"),
        ] {
            let form = [
                ("version", "0"),
                ("places-1-name", "Skolen"),
                ("places-1-address", written),
                ("find", "places-1"),
            ];
            let answer = browser.post(&page, &form);
            assert!(answer.text().contains(told), "{written}: {}", answer.text());
        }
    });
}

#[test]
fn without_a_source_there_is_no_button_and_nothing_to_press() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let person = officer(&stage);
        let browser = stage.house.browser(HOST).sign_in(&stage.town, &person);
        let page = path(&stage, "/moteplasser");
        let shown = browser.get(&page);
        assert!(shown.attributes("button[name=find]", "value").is_empty());
        let form = [("places-1-address", "Skoleveien 4"), ("find", "places-1")];
        assert_eq!(browser.send_form(&page, &form).status(), 404);
    });
}
