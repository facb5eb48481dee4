//! An operator mistypes, and is told what would be right; 1 is a refusal and 2 is wrong use.

mod common;

use common::Place;
use testkit::on_each_engine;

#[test]
fn wrong_use_is_2_and_shows_how() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        for words in [
            &["sreve"][..],
            &["create"],
            &["import"],
            &["import", "brreg"],
            &["serve", "--listen", "banan"],
            &["backup"],
            &["move", "--municipality", "3205"],
        ] {
            let ended = place.run(words);
            assert_eq!(ended.code, 2, "{words:?} {ended:?}");
            assert!(
                ended.out.is_empty() && ended.err.contains("--help"),
                "{ended:?}"
            );
        }
        assert_eq!(place.run(&["--help"]).code, 0);
        assert_eq!(place.run(&["--version"]).code, 0);
        assert_eq!(place.run(&["serve", "--help"]).code, 0);
    });
}

#[test]
fn without_a_configuration_every_command_says_how_to_get_one() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        for words in [
            &["serve"][..],
            &["doctor"],
            &["profile"],
            &["backup", "--to", "b.db"],
            &["restore", "--from", "b.db"],
            &["move", "--to", "sqlite:b.db"],
            &["import", "brreg", "--entities", "f.json"],
        ] {
            let said = place.refused(words);
            assert!(
                said.contains("Make one with samspill create"),
                "{words:?}: {said}"
            );
        }
        place.write("samspill.toml", "# nobody yet\n");
        assert!(
            place
                .refused(&["serve"])
                .contains("no municipality is configured")
        );
        assert!(
            place
                .refused(&["profile"])
                .contains("no municipality is configured")
        );
    });
}

#[test]
fn the_municipality_is_named_where_there_are_several() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        assert!(place.done(&["profile"]).contains("3205"));
        let said = place.refused(&["profile", "--municipality", "4601"]);
        assert!(said.contains("it has 3205 Lillestrøm"), "{said}");
        place.create("4601", "Bergen", &fresh.location());
        assert!(
            place
                .done(&["profile", "--municipality", "4601"])
                .contains("Bergen")
        );
        let which = place.run(&["profile"]);
        assert_eq!(which.code, 2, "{which:?}");
        assert!(
            which.err.contains("3205 Lillestrøm, 4601 Bergen"),
            "{which:?}"
        );
        let said = place.misused(&["profile", "--municipality", "abc"]);
        assert!(said.contains("four digits, such as 3205"), "{said}");
    });
}

#[test]
fn a_wrong_configuration_is_told_by_line_and_nearest_key() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.create("3205", "Lillestrøm", &fresh.location());
        let right = place.config();
        for (wrong, told) in [
            (
                format!("lisen = \"127.0.0.1:1\"\n{right}"),
                "line 1: the key «lisen» is unknown; did you mean «listen»?",
            ),
            (
                right.replace("hosts = ", "host = "),
                "did you mean «hosts»?",
            ),
            (right.replace("\"3205\"", "3205"), "invalid type: integer"),
            (
                right.replace("[\"3205.example\"]", "[\"3205.example\""),
                "line ",
            ),
            (
                format!("listen = \"banan\"\n{right}"),
                "line 1: «banan» is not an address to listen on",
            ),
        ] {
            place.write("samspill.toml", &wrong);
            let said = place.refused(&["profile"]);
            assert!(said.contains(told), "{said}");
        }
    });
}
