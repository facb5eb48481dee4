//! A file that cannot be trusted as a whole changes nothing; one bad row does not stop the others.

use std::fs;

use serde_json::{Value, json};
use stories::import;
use testkit::{
    Fresh,
    national::{self, Entity},
    on_each_engine,
};

use crate::notes::{history, sums, town_with};

fn file_of(fresh: &Fresh, count: u32) -> (std::path::PathBuf, Vec<u8>) {
    let file = fresh.folder().join("broken.json");
    let records: Vec<Value> = (1..=count)
        .map(|nth| Entity::new(nth, &format!("FJORDVIK VELFORENING {nth}")).0)
        .collect();
    national::write_gzipped(&file, &records);
    let bytes = fs::read(&file).expect("just written");
    (file, bytes)
}

#[test]
fn a_file_cut_short_anywhere_changes_nothing() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[Entity::new(1, "FJORDVIK VELFORENING")]);
        let before = (sums(&town), history(&town));
        let (file, whole) = file_of(fresh, 40);
        for part in [0, 1, 9, 10] {
            fs::write(&file, &whole[..whole.len() * part / 11]).expect("a shorter file");
            let refused = import(&town, &file.display().to_string(), None);
            assert!(
                refused.is_err(),
                "{part}/11 of a file was read as if it were whole"
            );
            assert_eq!((sums(&town), history(&town)), before, "{part}/11 of a file");
        }
        fs::write(&file, &whole).expect("the whole file");
        let report =
            import(&town, &file.display().to_string(), None).expect("the whole file is read");
        assert_eq!(report.kept, 40);
    });
}

#[test]
fn what_is_no_register_at_all_changes_nothing_and_is_told_in_a_sentence() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[Entity::new(1, "FJORDVIK VELFORENING")]);
        let before = sums(&town);
        let file = fresh.folder().join("other");
        for text in [
            "",
            "<html>Logg inn</html>",
            "{\"melding\": \"nede\"}",
            "[1, 2, 3",
            "navn;nummer\nA;1",
        ] {
            fs::write(&file, text).expect("a file");
            let refused = import(&town, &file.display().to_string(), None).expect_err(text);
            assert!(
                refused.to_string().contains("Nothing was changed"),
                "{text}: {refused}"
            );
            assert_eq!(sums(&town), before, "{text}");
        }
    });
}

#[test]
fn a_file_for_another_municipality_does_not_empty_the_register() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[Entity::new(1, "FJORDVIK VELFORENING")]);
        let before = sums(&town);
        let file = fresh.folder().join("oslo.json");
        national::write(
            &file,
            &[Entity::new(2, "OSLO KOR").in_municipality("0301", "Oslo").0],
        );
        import(&town, &file.display().to_string(), None).expect_err("none of ours is in it");
        assert_eq!(sums(&town), before);
    });
}

#[test]
fn a_bad_row_is_reported_by_number_and_reason_and_the_rest_goes_on() {
    on_each_engine(|fresh| {
        let town = town_with(fresh, &[Entity::new(1, "FJORDVIK VELFORENING")]);
        let file = fresh.folder().join("rows.json");
        let wrong_number = Entity::new(3, "GALT NUMMER").with("organisasjonsnummer", "123456789");
        let rows = [
            Entity::new(1, "FJORDVIK VELFORENING").0,
            wrong_number.0,
            json!("ikke en enhet"),
            Entity::new(2, "FJORDVIK HAGELAG")
                .with("noeNytt", json!({ "a": [1, 2] }))
                .0,
        ];
        national::write(&file, &rows);
        let report = import(&town, &file.display().to_string(), None).expect("the rest is read");
        let rejected: Vec<(u64, Option<&str>)> = report
            .rejected
            .iter()
            .map(|row| (row.row, row.organisation_number.as_deref()))
            .collect();
        assert_eq!(rejected, [(2, Some("123456789")), (3, None)]);
        assert!(report.rejected.iter().all(|row| row.reason.len() > 5));
        assert_eq!((report.new, report.unchanged), (1, 1));
    });
}
