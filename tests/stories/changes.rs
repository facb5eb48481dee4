//! Reading a file again: nothing new is nothing done, and what is new is told field by field.

use serde_json::json;
use testkit::{national::Entity, on_each_engine};

use crate::notes::{history, read, sums, town_with};

fn two() -> [Entity; 2] {
    [
        Entity::new(1, "SANDVIK IDRETTSLAG"),
        Entity::new(2, "SANDVIK BLANDAKOR"),
    ]
}

#[test]
fn the_same_file_read_twice_changes_nothing() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &two());
        let before = (sums(&town), history(&town));
        let report = read(fresh, &town, &two());
        assert_eq!(
            (
                &report["new"],
                &report["changed"],
                &report["unchanged"],
                &report["gone"]
            ),
            (&json!(0), &json!(0), &json!(2), &json!(0))
        );
        assert_eq!((sums(&town), history(&town)), before);
    });
}

#[test]
fn a_changed_file_tells_each_change_with_what_stood_there_before() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &two());
        let first = history(&town);
        assert_eq!(
            first,
            ["Sandvik idrettslag: new", "Sandvik blandakor: new"]
                .map(str::to_owned)
                .to_vec(),
            "{first:?}"
        );
        let [club, choir] = two();
        let report = read(
            fresh,
            &town,
            &[
                club.with("hjemmeside", "www.sandvikil.example")
                    .with("konkurs", true),
                choir
                    .with("navn", "SANDVIK SONGLAG")
                    .at(&["Storgata 1"], "9992"),
            ],
        );
        assert_eq!(
            (&report["changed"], &report["unchanged"]),
            (&json!(2), &json!(0))
        );
        let told = &history(&town)[2..];
        for expected in [
            "website  → www.sandvikil.example",
            "bankrupt",
            "name SANDVIK BLANDAKOR → SANDVIK SONGLAG",
            "business_address.postal_code 9991 → 9992",
        ] {
            assert!(
                told.iter().any(|line| line.contains(expected)),
                "no «{expected}» in {told:#?}"
            );
        }
    });
}

#[test]
fn a_new_association_is_told_as_new_and_others_are_left_alone() {
    on_each_engine(|fresh| {
        let [club, choir] = two();
        let town = town_with(fresh, std::slice::from_ref(&club));
        let report = read(fresh, &town, &[club, choir]);
        assert_eq!(
            (&report["new"], &report["unchanged"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(history(&town).len(), 2);
    });
}

#[test]
fn those_of_other_municipalities_are_counted_and_not_kept() {
    on_each_engine(|fresh| {
        let [club, choir] = two();
        let town = town_with(fresh, std::slice::from_ref(&club));
        let report = read(fresh, &town, &[club, choir.in_municipality("0301", "Oslo")]);
        assert_eq!(
            (&report["elsewhere"], &report["kept"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(history(&town).len(), 1);
    });
}
