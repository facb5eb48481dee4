//! An operator writes the profile to a file, edits it, and reads it in; a wrong one changes nothing.

mod common;

use common::{Place, process::Serving};
use testkit::on_each_engine;

const PROFILE: &str = r##"
number = "9999"
default_language = "nn"
activities_off = []

[names]
nb = "Fjordvik"
nn = "Fjordvika"

[brand]
main = "#FFD400"

[contact]
email = "frivillig@fjordvik.example"

[[districts]]
key = "sentrum"
name = "Sentrum"
postal_codes = ["9990", "9991"]
position = { latitude = 60.1, longitude = 5.2 }

[texts.nb]
"##;

#[test]
fn what_is_shown_can_be_read_in_again() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let serving = Serving::start(&place, &["serve"]);
        assert!(serving.get("x", "/").text.contains("/nb"));
        place.write("profile.toml", PROFILE);
        place.done(&["profile", "--set", "profile.toml"]);
        let shown = place.done(&["profile"]);
        assert!(
            shown.contains("\"9991\"") && shown.contains("latitude = 60.1"),
            "{shown}"
        );
        place.write("shown.toml", &shown);
        place.done(&["profile", "--set", "shown.toml"]);
        assert_eq!(place.done(&["profile"]), shown);
        // A program that was serving all along has seen it.
        assert!(serving.get("x", "/").text.contains("/nn"));
    });
}

#[test]
fn what_belongs_to_no_table_is_written_where_it_is_shown() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let shown = place.done(&["profile"]);
        let edited = shown
            .replace("# activities_off", "activities_off")
            .replace("# activity_aliases", "activity_aliases");
        place.write("profile.toml", &edited);
        place.done(&["profile", "--set", "profile.toml"]);
        let shown = place.done(&["profile"]);
        let head = shown.split("\n[").next().unwrap_or_default();
        assert!(head.contains("\nactivities_off = ["), "{shown}");
        assert!(
            shown.contains("\n[activity_aliases]\nkorpset = "),
            "{shown}"
        );
        place.write("profile.toml", &shown);
        place.done(&["profile", "--set", "profile.toml"]);
        assert_eq!(place.done(&["profile"]), shown);
    });
}

#[test]
fn what_cannot_be_used_changes_nothing() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let before = place.done(&["profile"]);
        for (wrong, told) in [
            (PROFILE.replace("#FFD400", "gul"), "gul"),
            (PROFILE.replace("9991", "9990"), "postal code «9990»"),
            (
                PROFILE.replace("[contact]", "[kontakt]"),
                "line 13: there is no field `kontakt`",
            ),
            (
                PROFILE.replace("\"9999\"", "\"9998\""),
                "profile of 9998, not of 9999 Fjordvik",
            ),
            (
                PROFILE.replace("off = []", "off = [\"fotbal\"]"),
                "«fotbal» is no activity type",
            ),
            (format!("{PROFILE}no-such-text = \"Hei\"\n"), "no-such-text"),
            (
                format!("{PROFILE}\n[national]\nentities = \"ftp://x\"\n"),
                "ftp://x",
            ),
            (
                format!("{PROFILE}\n[national]\nentities = \"enheter.json\"\n"),
                "«enheter.json» under [national] must be a web address",
            ),
            (
                PROFILE.replace("= \"nn\"", "= \"de\""),
                "line 3: «default_language» may be `nb`, `nn`, `en`, not `de`",
            ),
            (
                PROFILE.replace("frivillig@fjordvik.example", "frivillig"),
                "«contact.email» must be",
            ),
        ] {
            place.write("profile.toml", &wrong);
            let said = place.refused(&["profile", "--set", "profile.toml"]);
            assert!(said.contains(told), "{said}");
            assert!(said.contains("Nothing was changed"), "{said}");
        }
        assert_eq!(place.done(&["profile"]), before);
    });
}
