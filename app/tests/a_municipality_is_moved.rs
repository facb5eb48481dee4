//! A municipality moves to the other engine and back, and is equal at both ends.

mod common;

use common::{Place, register};
use testkit::{Fresh, on_each_engine};

fn moved(place: &Place, to: &str) -> String {
    place.done(&["move", "--municipality", "9999", "--to", to])
}

fn filled(fresh: &Fresh) -> Place {
    let place = Place::new(fresh);
    place.create("9999", "Fjordvik", &fresh.location());
    let file = place.write("entities.json", &register::many(1, 20, "9999", "KORET"));
    assert_eq!(place.import("9999", &file)["new"], 20);
    place
}

#[test]
fn there_and_back_is_equal_table_by_table() {
    on_each_engine(|fresh| {
        let place = filled(fresh);
        let with_comment = place.config().replace("\n[[muni", "\n# ours\n[[muni");
        place.write("samspill.toml", &with_comment);
        let there = moved(&place, "sqlite:there.db");
        let association = |table: &str| {
            table
                .lines()
                .find(|line| line.starts_with("association "))
                .unwrap_or_else(|| panic!("{table}"))
                .to_owned()
        };
        assert!(association(&there).contains(" 20  "), "{there}");
        assert!(!there.contains(" NO\n"), "{there}");
        assert!(place.config().contains("# ours\n"), "{}", place.config());
        assert!(place.config().contains("database = \"sqlite:there.db\""));
        let back = moved(&place, &fresh.location().written());
        assert_eq!(association(&there), association(&back));
        let tables = |said: &str| said.split("\n\n").next().map(str::to_owned);
        assert_eq!(tables(&there), tables(&back));
        let file = place.path("entities.json").display().to_string();
        assert_eq!(place.import("9999", &file)["unchanged"], 20);
    });
}

#[test]
fn a_place_with_something_in_it_is_refused() {
    on_each_engine(|fresh| {
        let place = filled(fresh);
        let taken = fresh.location();
        place.create("9998", "Vik", &taken);
        let config = place.config();
        let to = ["move", "--municipality", "9999", "--to"];
        let said = place.refused(&[&to[..], &[&taken.written()]].concat());
        assert!(said.contains("already"), "{said}");
        place.write("file.db", "somebody's");
        let said = place.refused(&[&to[..], &["sqlite:file.db"]].concat());
        assert!(
            said.contains("exists already and is left as it is"),
            "{said}"
        );
        let said = place.misused(&[&to[..], &["postgres://host"]].concat());
        assert!(said.contains("is not a database address"), "{said}");
        assert_eq!(place.config(), config);
        place.done(&["profile", "--municipality", "9998"]);
    });
}
