//! The national registers are read in; twice changes nothing, and a bad file changes nothing.

mod common;

use common::{Place, register};
use serde_json::json;
use testkit::on_each_engine;

#[test]
fn the_report_is_one_json_object_and_reading_twice_changes_nothing() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let mut broken = register::entity(4, "FEIL NUMMER", "9999");
        broken["organisasjonsnummer"] = json!("800000001");
        let file = place.write(
            "entities.json",
            &register::file(&[
                register::entity(1, "SANDVIK IL", "9999"),
                register::entity(2, "AASEN SANG- OG MUSIKKLAG", "9999"),
                register::entity(3, "NABOLAGET", "9998"),
                broken,
            ]),
        );
        let first = place.import("9999", &file);
        let number = first["rejected"][0]["organisation_number"].clone();
        assert_eq!(number, "800000001", "{first}");
        assert!(first["rejected"][0]["reason"].is_string());
        let counted = |new, unchanged| {
            json!({
                "read": 4, "kept": 2, "new": new, "changed": 0, "unchanged": unchanged,
                "elsewhere": 1, "gone": 0, "rejected": first["rejected"]
            })
        };
        assert_eq!(first["rejected"][0]["row"], 4);
        assert_eq!(first, counted(2, 0));
        assert_eq!(place.import("9999", &file), counted(0, 2));
        let words = place.done(&["import", "brreg", "--entities", &file]);
        assert!(
            words.contains("kept 2: 0 new, 0 changed, 2 unchanged"),
            "{words}"
        );
        assert!(words.contains("row 4 (800000001)"), "{words}");
    });
}

#[test]
fn a_file_that_cannot_be_trusted_changes_nothing() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let whole = register::many(1, 3, "9999", "KORET");
        let file = place.write("whole.json", &whole);
        place.import("9999", &file);
        let cut = place.write("cut.json", &whole[..whole.len() / 2]);
        let page = place.write("page.html", "<html>Logg inn</html>");
        let elsewhere = place.write("other.json", &register::many(1, 3, "9998", "KORET"));
        let missing = place.path("nowhere.json").display().to_string();
        for bad in [&cut, &page, &elsewhere, &missing] {
            let import = ["import", "brreg", "--json", "--entities", bad];
            let ended = place.run(&import);
            assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{ended:?}");
            assert!(ended.err.contains("Nothing was changed"), "{ended:?}");
        }
        let said = place.misused(&["import", "brreg", "--entities", "ftp://example.no/x"]);
        assert!(said.contains("Give a file, or an address"), "{said}");
        assert_eq!(place.import("9999", &file)["unchanged"], 3);
    });
}
