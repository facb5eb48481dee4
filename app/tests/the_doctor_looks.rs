//! The doctor tells what is well, what to look at and what to fix, and changes nothing.

mod common;

use std::{fs, os::unix::fs::PermissionsExt as _};

use common::{Place, register};
use db::{Db, Location, MIGRATIONS};
use testkit::on_each_engine;

fn line<'a>(said: &'a str, word: &str) -> &'a str {
    said.lines()
        .find(|line| line.contains(word))
        .unwrap_or_else(|| panic!("no line with «{word}»:\n{said}"))
}

#[test]
fn a_healthy_municipality_has_nothing_to_fix() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        let said = place.done(&["doctor"]);
        assert!(
            line(&said, "samspill.toml:").starts_with("ok    "),
            "{said}"
        );
        assert!(
            line(&said, "tables are current").starts_with("ok    "),
            "{said}"
        );
        assert!(
            line(&said, "mail is not configured").starts_with("look  "),
            "{said}"
        );
        assert!(
            line(&said, "never been read").starts_with("look  "),
            "{said}"
        );
        assert!(line(&said, "no districts").starts_with("look  "), "{said}");
        let file = place.write("entities.json", &register::many(1, 2, "3205", "KORET"));
        place.import("3205", &file);
        let said = place.done(&["doctor"]);
        assert!(line(&said, "last read").contains(", 0 days ago"), "{said}");
        let mut reached = register::entity(3, "SANDVIK IL", "3205");
        reached["epostadresse"] = "post@sandvik.example".into();
        let file = place.write("reached.json", &register::file(&[reached]));
        place.import("3205", &file);
        let ended = place.run(&["doctor"]);
        let wrong = line(&ended.out, "people can write to associations");
        assert!(wrong.starts_with("fix   "), "{ended:?}");
        assert_eq!(ended.code, 1, "{ended:?}");
    });
}

#[test]
fn what_is_unsafe_or_broken_is_to_be_fixed() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        place.create("4601", "Bergen", &fresh.location());
        let text = place
            .config()
            .replace("hosts = [\"4601.example\"]\n", "")
            .replace("3205\"\n", "3206\"\n");
        let head = "listen = \"0.0.0.0:8080\"\n[mail]\nurl = \"smtps://u:hemmelig@127.0.0.1:1\"\n\
                    from = \"post@fjordvik.example\"\n";
        place.write("samspill.toml", &format!("{head}{text}"));
        let open = fs::Permissions::from_mode(0o644);
        fs::set_permissions(place.path("samspill.toml"), open).expect("a mode");
        let ended = place.run(&["doctor"]);
        assert_eq!(ended.code, 1, "{ended:?}");
        for told in [
            "can be read by everybody on this machine: chmod 600",
            "4601 Bergen: no host leads to it",
            "without TLS",
            "mail cannot be sent",
            "does not hold this municipality",
        ] {
            assert!(
                line(&ended.out, told).starts_with("fix   "),
                "{}",
                ended.out
            );
        }
        assert!(ended.err.contains("5 to fix"), "{}", ended.err);
        assert!(!ended.out.contains("hemmelig"), "{}", ended.out);
    });
}

#[test]
fn a_database_that_is_gone_or_older_is_told_and_left_as_it_is() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        let location = fresh.location();
        let number = "9999".parse().expect("four digits");
        let profile = kernel::Municipality::new(number, "Fjordvik");
        drop(Db::create(&location, MIGRATIONS, &profile).expect("an old database"));
        let address = location.written();
        let entry = "[[municipality]]\nnumber = \"9999\"\nname = \"Fjordvik\"\ndatabase = ";
        place.write("samspill.toml", &format!("{entry}\"{address}\"\n"));
        let said = place.run(&["doctor"]).out;
        assert!(
            line(&said, "there is no key").starts_with("fix   "),
            "{said}"
        );
        place.write("samspill.key", &"ab".repeat(32));
        let own = fs::Permissions::from_mode(0o600);
        fs::set_permissions(place.path("samspill.key"), own).expect("a mode");
        for _ in 0..2 {
            let said = place.done(&["doctor"]);
            assert!(
                line(&said, "tables of an older version").starts_with("look  "),
                "{said}"
            );
        }
        place.done(&["profile"]);
        assert!(place.done(&["doctor"]).contains("tables are current"));
        let gone = if let Location::Sqlite(_) = location {
            "sqlite:gone.db".to_owned()
        } else {
            format!("{address}_gone")
        };
        place.write("samspill.toml", &format!("{entry}\"{gone}\"\n"));
        let ended = place.run(&["doctor"]);
        assert_eq!(ended.code, 1, "{ended:?}");
        assert!(
            line(&ended.out, "cannot be opened").starts_with("fix   "),
            "{}",
            ended.out
        );
        assert!(!place.path("gone.db").exists());
    });
}
