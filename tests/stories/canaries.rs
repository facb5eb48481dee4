//! Persons hidden in every corner of the national files come out through no door.
//!
//! Names, home addresses, telephones and e-mail of persons stand in the registers in many places
//! (in one record in two the address is somebody's home). Each canary below is put where one of
//! them stands; none may appear in anything a visitor can fetch.

use serde_json::json;
use stories::{capabilities, import};
use testkit::{
    TestTown,
    national::{self, Entity, number},
    on_each_engine,
};

use crate::notes::{HOST, house_of};

const CANARIES: [&str; 9] = [
    "Kanarine",
    "Fuglesangveien",
    "Gulfuglstien",
    "91234567",
    "912 34 567",
    "22334455",
    "22 33 44 55",
    "kanarine@",
    "12345678903",
];

fn with_persons() -> Entity {
    let entity = Entity::new(1, "SANDVIK BLANDAKOR")
        .at(&["c/o Kanarine Fuglesang", "Fuglesangveien 7"], "9991")
        .with("telefon", "22 33 44 55")
        .with("mobil", "912 34 567")
        .with("epostadresse", "kanarine@fjordvik.example")
        .with("aktivitet", vec!["Korsang. Kontakt Kanarine Fuglesang, tlf. 912 34 567,", "Fuglesangveien 7."])
        .with("vedtektsfestetFormaal", vec!["Sang i bygda, ved leder Kanarine Fuglesang"])
        .with("kontaktperson", json!({ "navn": "Kanarine Fuglesang" }))
        .with("paategninger", json!([{ "infotype": "ADR", "tekst": "Post til Kanarine Fuglesang", "dato": "2025-09-09" }]));
    entity.with(
        "postadresse",
        json!({
            "land": "Norge", "landkode": "NO", "postnummer": "9992", "poststed": "FJORDVIK",
            "adresse": ["v/Kanarine Fuglesang", "Gulfuglstien 3"], "kommune": "FJORDVIK", "kommunenummer": "9999",
        }),
    )
}

#[test]
fn no_person_of_the_national_files_comes_out_through_any_door() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        let (entities, voluntary) = (fresh.folder().join("e.json"), fresh.folder().join("v.json"));
        national::write(&entities, &[with_persons().0]);
        let mut record = national::voluntary(&number(1), &["1100"]);
        record["kontonummer"] = json!("12345678903");
        record["paategninger"] = json!([{ "paategning": "Kontaktperson er Kanarine Fuglesang" }]);
        national::write(&voluntary, &[record]);
        let report = import(
            &town,
            &entities.display().to_string(),
            Some(&voluntary.display().to_string()),
        );
        assert_eq!(report.expect("a reading").new, 1);

        let house = house_of(&town);
        let browser = house.browser(HOST);
        let id = crate::notes::id_of(&house, "Sandvik blandakor");
        let mut paths: Vec<String> = ["nb", "nn", "en"]
            .iter()
            .flat_map(|tag| {
                [
                    "",
                    "/foreninger",
                    "/foreninger?q=sandvik",
                    "/foreninger?q=kanarine",
                    "/foreninger?q=fuglesang",
                    "/foreninger?q=fuglesangveien",
                    "/foreninger/a-aa",
                    "/om-dataene",
                    "/personvern",
                ]
                .map(|path| format!("/{tag}{path}"))
                .into_iter()
                .chain([
                    format!("/{tag}/forening/{id}"),
                    format!("/{tag}/forening/{id}/skriv"),
                ])
            })
            .collect();
        paths.extend([
            "/api/v1/associations".into(),
            "/api/v1/associations.csv".into(),
            "/api/openapi.json".into(),
            format!("/api/v1/associations/{id}"),
        ]);
        for path in &paths {
            let page = browser.get(path);
            assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
            // The words somebody searched for are shown to the same visitor again.
            let asked = path.split_once("?q=").map_or("", |(_, words)| words);
            let body = page.body.to_lowercase();
            for canary in CANARIES.iter().map(|canary| canary.to_lowercase()) {
                if asked.is_empty() || !canary.starts_with(&asked[..asked.len().min(6)]) {
                    assert!(!body.contains(&canary), "«{canary}» comes out at {path}");
                }
            }
        }
    });
}

#[test]
fn searching_for_a_person_finds_nobody() {
    on_each_engine(|fresh| {
        let town = TestTown::fjordvik(fresh, &capabilities());
        crate::notes::read(
            fresh,
            &town,
            &[with_persons(), Entity::new(2, "FJORDVIK HAGELAG")],
        );
        let house = house_of(&town);
        for words in [
            "kanarine",
            "fuglesangveien",
            "gulfuglstien",
            "91234567",
            "kanarine%40fjordvik.example",
        ] {
            let found = house
                .browser(HOST)
                .get(&format!("/api/v1/associations?q={words}"))
                .json();
            assert_eq!(found["total"], 0, "{words}: {found}");
        }
    });
}

#[test]
fn a_category_that_tells_of_health_or_faith_gives_no_district_and_no_national_words() {
    on_each_engine(|fresh| {
        let mut profile =
            kernel::Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        profile.districts = vec![kernel::District {
            key: "strandbydel".into(),
            name: "Strandbydelen".into(),
            postal_codes: vec!["9991".into()],
            ..kernel::District::default()
        }];
        let town = TestTown::new(fresh, profile, &capabilities());
        let ordinary =
            Entity::new(1, "FJORDVIK HAGELAG").with("aktivitet", vec!["Planter og blomster"]);
        let sensitive = Entity::new(2, "FJORDVIK KREFTFORENING")
            .with("aktivitet", vec!["Likemannstreff hver uke"]);
        crate::notes::read(fresh, &town, &[ordinary, sensitive]);
        let house = house_of(&town);
        let shown = |name: &str| {
            let id = crate::notes::id_of(&house, name);
            let page = house.browser(HOST).get(&format!("/nb/forening/{id}"));
            page.texts("main").join(" ")
                + &house
                    .browser(HOST)
                    .get(&format!("/api/v1/associations/{id}"))
                    .body
        };
        assert!(
            shown("Fjordvik hagelag").contains("Strandbydelen")
                || shown("Fjordvik hagelag").contains("strandbydel")
        );
        let hidden = shown("Fjordvik kreftforening");
        for word in ["Strandbydelen", "strandbydel\"", "Likemannstreff"] {
            assert!(!hidden.contains(word), "«{word}» is shown: {hidden}");
        }
    });
}
