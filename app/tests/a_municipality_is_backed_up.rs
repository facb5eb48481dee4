//! A backup is taken while serving, and restored where nothing is.

mod common;

use std::{fs, os::unix::fs::PermissionsExt as _};

use common::{Place, names_in, process::Serving, register};
use db::Location;
use testkit::on_each_engine;

#[test]
fn a_backup_is_taken_while_serving_and_restored_into_nothing() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        let file = place.write("entities.json", &register::many(1, 20, "9999", "KORET"));
        place.import("9999", &file);
        let serving = Serving::start(&place, &["serve"]);
        assert_eq!(serving.get("x", "/readyz").status, 200);
        place.done(&["backup", "--to", "kept/backup.db"]);
        assert_eq!(serving.get("x", "/readyz").status, 200);
        drop(serving);
        // One whole file, its owner's alone.
        assert_eq!(names_in(&place.path("kept")), ["backup.db"]);
        let mode = fs::metadata(place.path("kept/backup.db"))
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let said = place.refused(&["backup", "--to", "kept/backup.db"]);
        assert!(said.contains("exists already"), "{said}");

        let said = place.refused(&["restore", "--from", "kept/backup.db"]);
        assert!(
            said.contains("already"),
            "never over a municipality: {said}"
        );
        let fresh_place = fresh.location();
        let config = place.config();
        let old = config
            .lines()
            .find(|line| line.starts_with("database"))
            .expect("a line");
        let new = format!("database = \"{}\"", fresh_place.written());
        place.write("samspill.toml", &config.replace(old, &new));
        let said = place.done(&["restore", "--from", "kept/backup.db"]);
        assert!(said.contains("Restored 9999 Fjordvik"), "{said}");
        assert_eq!(place.import("9999", &file)["unchanged"], 20);
        assert_eq!(names_in(&place.path("kept")), ["backup.db"]);
    });
}

#[test]
fn only_a_backup_of_the_same_municipality_is_restored() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("9999", "Fjordvik", &fresh.location());
        place.done(&["backup", "--to", "fjordvik.db"]);
        place.write("letter.txt", "Kjære kommune, dette er ingen database.");
        place.write("empty.db", "");
        let nowhere = fresh.location();
        let text = format!(
            "[[municipality]]\nnumber = \"9998\"\nname = \"Vik\"\ndatabase = \"{}\"\n",
            nowhere.written()
        );
        place.write("vik.toml", &text);
        for (file, told) in [
            (
                "fjordvik.db",
                "is a backup of 9999 Fjordvik, not of municipality 9998",
            ),
            ("letter.txt", "letter.txt cannot be read"),
            ("empty.db", "it holds no municipality"),
            ("nothing.db", "nothing.db cannot be read"),
        ] {
            let said = place.refused(&["restore", "--config", "vik.toml", "--from", file]);
            assert!(said.contains(told), "{said}");
            if let Location::Sqlite(file) = &nowhere {
                assert!(!file.exists());
            }
        }
        let said = place.refused(&["backup", "--to", "letter.txt/backup.db"]);
        assert!(said.contains("folder"), "{said}");
    });
}
