//! An operator makes a municipality, and is refused where it would do harm.

mod common;

use std::{fs, os::unix::fs::PermissionsExt as _};

use common::{Place, names_in};
use db::{Engine, Location};
use testkit::on_each_engine;

#[test]
fn a_new_municipality_is_configured_and_can_be_opened() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let said = place.create("3205", "Lillestrøm kommune", &fresh.location());
        assert!(said.starts_with("Made Lillestrøm (3205) in "), "{said}");
        for next in [
            "samspill import brreg",
            "kommunenummer=3205",
            "samspill serve",
        ] {
            assert!(said.contains(next), "{said}");
        }
        let config = place.config();
        assert!(config.contains("name = \"Lillestrøm\""), "{config}");
        assert!(config.contains("hosts = [\"3205.example\"]"), "{config}");
        let mode = fs::metadata(place.path("samspill.toml"))
            .expect("a file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let profile = place.done(&["profile"]);
        assert!(profile.contains("number = \"3205\""), "{profile}");
    });
}

#[test]
fn a_path_is_counted_from_the_folder_of_the_configuration() {
    on_each_engine(|fresh| {
        if fresh.engine == Engine::Postgres {
            return;
        }
        let place = Place::new(fresh);
        let words = "create --municipality 3205 --name Vik --database sqlite:data/vik.db";
        let mut words: Vec<&str> = words.split(' ').collect();
        words.extend(["--config", "etc/samspill.toml"]);
        place.done(&words);
        assert!(place.path("etc/data/vik.db").is_file());
        // The option may stand anywhere.
        place.done(&["--config", "etc/samspill.toml", "profile"]);
        place.done(&["profile", "--config", "etc/samspill.toml"]);
        place.done(&[
            "profile",
            "--municipality",
            "3205",
            "--config=etc/samspill.toml",
        ]);
    });
}

#[test]
fn what_is_there_already_is_refused_and_nothing_changes() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let taken = fresh.location();
        place.create("3205", "Lillestrøm", &taken);
        let (config, files) = (place.config(), names_in(fresh.folder()));
        let other = fresh.location().written();
        let taken = taken.written();
        for (number, host, database, told) in [
            (
                "3205",
                "ny.example",
                &other,
                "municipality 3205 is configured already",
            ),
            (
                "4601",
                "3205.EXAMPLE",
                &other,
                "«3205.example» is that of 3205 Lillestrøm already",
            ),
            ("4601", "ny.example", &taken, "already"),
        ] {
            let words = ["create", "--name", "Bergen", "--municipality", number];
            let words = [&words[..], &["--host", host, "--database", database]].concat();
            let said = place.refused(&words);
            assert!(said.contains(told), "{said}");
        }
        for (number, host, told) in [
            ("4601", "https://ny.example", "is not a host name"),
            ("46010", "ny.example", "is not a municipality number"),
            ("0000", "ny.example", "is not a municipality number"),
        ] {
            let words = ["create", "--name", "Bergen", "--municipality", number];
            let words = [&words[..], &["--host", host, "--database", &other]].concat();
            let said = place.misused(&words);
            assert!(said.contains(told), "{said}");
        }
        assert_eq!(place.config(), config);
        assert_eq!(names_in(fresh.folder()), files);
    });
}

#[test]
fn a_wrong_address_never_becomes_an_empty_file() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        for wrong in ["data/vik.db", "sqlite:", "mysql://h/vik", "postgres://host"] {
            let create = [
                "create",
                "--municipality",
                "4601",
                "--name",
                "Vik",
                "--database",
            ];
            let said = place.misused(&[&create[..], &[wrong]].concat());
            assert!(said.contains("sqlite:data/name.db"), "{said}");
        }
        let nameless = [
            "create",
            "--municipality",
            "4601",
            "--name",
            " ",
            "--database",
            "sqlite:v.db",
        ];
        assert!(place.misused(&nameless).contains("is not a name"));
        assert!(names_in(&place.path("")).is_empty());
    });
}

#[test]
fn a_folder_that_cannot_be_written_to_leaves_nothing_half_made() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.write("file", "");
        let create = [
            "create",
            "--municipality",
            "4601",
            "--name",
            "Vik",
            "--database",
        ];
        let said = place.refused(&[&create[..], &["sqlite:file/vik.db"]].concat());
        assert!(
            said.contains("Choose a folder that the program may write to"),
            "{said}"
        );
        let database = fresh.location();
        let address = database.written();
        let elsewhere = ["--config", "/dev/null/samspill.toml"];
        let said = place.refused(&[&create[..], &[&address], &elsewhere].concat());
        assert!(said.contains("/dev/null/samspill.toml"), "{said}");
        if let Location::Sqlite(file) = &database {
            assert!(!file.exists());
        }
        assert_eq!(names_in(&place.path("")), ["file"]);
        place.create("4601", "Vik", &database);
    });
}

#[test]
fn a_configuration_that_cannot_be_written_takes_the_database_away_again() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        // Not there, and a folder nobody can make.
        let config = "/proc/nowhere/samspill.toml";
        let database = fresh.location();
        let address = database.written();
        let said = place.refused(&[
            "create",
            "--municipality",
            "4601",
            "--name",
            "Vik",
            "--database",
            &address,
            "--config",
            config,
        ]);
        assert!(said.contains(config), "{said}");
        place.create("4601", "Vik", &database);
    });
}
