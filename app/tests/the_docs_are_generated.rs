//! docs/generated is made from the program, the same bytes every time.

mod common;

use std::fs;

use common::{Place, names_in};
use testkit::on_each_engine;

#[test]
fn rules_addresses_and_tables_are_told() {
    on_each_engine(|fresh| {
        let place = Place::new(fresh);
        place.done(&["docs", "--to", "first"]);
        place.done(&["docs", "--to", "second"]);
        let names = names_in(&place.path("first"));
        assert_eq!(names, ["data-dictionary.md", "permissions.md", "routes.md"]);
        let read = |folder: &str, name: &str| {
            fs::read_to_string(place.path(folder).join(name)).expect("a page")
        };
        for name in &names {
            assert_eq!(read("first", name), read("second", name));
        }
        let tables = read("first", "data-dictionary.md");
        for told in [
            "### association\n",
            "| `organisation_number` | TEXT | may be missing |",
            "### job\n",
        ] {
            assert!(tables.contains(told), "{tables}");
        }
        let routes = read("first", "routes.md");
        assert!(
            routes.contains("| GET | `/api/v1/associations` | anybody |"),
            "{routes}"
        );
        assert!(read("first", "permissions.md").contains("`associations.import"));
    });
}
