//! Who books by phone gets an invoice at her address, and when the law no longer asks for it, nobody can
//! tell any more who paid; what it was, and for what, stays.

use jiff::civil::date;
use prices::{
    access::Action,
    fees, forget, invoicing,
    model::{Debtor, FeeState, Payer},
};
use testkit::on_each_engine;

use crate::stage::{Stage, permit};

#[test]
fn who_paid_is_forgotten_five_years_after_the_year_and_the_sums_stay() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let kari = Payer {
            id: "booking".into(),
            name: "Kari Dahl".into(),
            street: "Strandveien 4".into(),
            postcode: "9999".into(),
            place: "Fjordvik".into(),
        };
        let owes =
            stage.write(|conn, parts| fees::name_payer(conn, parts, &permit(Action::Owe), &kari));
        let oda = stage.town.person("Oda Nygård", "oda@fjordvik.example");
        stage.fixed("by-phone", owes);
        stage.fixed("by-herself", Debtor::Person(oda.clone()));
        stage.fixed("by-the-band", stage.band());
        let batch = stage.write(|conn, parts| {
            let until = date(2026, 3, 12);
            invoicing::make_batch(conn, parts, &permit(Action::Invoice), ("", until))
        });
        let file = documents::FileId(batch.csv_file.clone());
        let text = stage.read(|conn| {
            let found = documents::find(conn, &file)?.expect("it is stored");
            documents::content(conn, &found)
        });
        let text = String::from_utf8(text).expect("text");
        for said in [
            "uten konto",
            "Kari Dahl",
            "Strandveien 4;9999;Fjordvik",
            "Oda Nygård",
        ] {
            assert!(text.contains(said), "{said} is not in {text}");
        }
        let run = |today| stage.write(|conn, _| Ok(forget(conn, today)?));
        assert_eq!(run(date(2031, 12, 31)), 0, "the law keeps it");
        assert_eq!(
            names(&stage, &batch.id),
            ["", "Kari Dahl", "Oda Nygård"].map(str::to_owned)
        );
        assert!(run(date(2032, 1, 1)) > 0);
        assert_eq!(run(date(2032, 1, 1)), 0, "once is enough");
        assert_eq!(names(&stage, &batch.id), ["", "", ""].map(str::to_owned));
        let kept = stage.read(|conn| invoicing::batches(conn, "")).remove(0);
        assert_eq!((kept.total, kept.lines), (batch.total, 3));
        assert_eq!((kept.csv_file.as_str(), kept.made_by), ("", None));
        let gone = stage.read(|conn| documents::find(conn, &file));
        assert!(gone.is_none(), "the file named them");
        for occurrence in ["by-phone", "by-herself", "by-the-band"] {
            let fee = stage
                .read(|conn| fees::of_occurrence(conn, occurrence))
                .remove(0);
            assert_eq!(fee.state, FeeState::InBatch);
            assert_eq!(fee.charged, fee.quote.charged, "{occurrence}");
        }
        assert!(stage.read(|conn| fees::of_person(conn, &oda)).is_empty());
    });
}

/// What the invoices of a batch call those who are no association, and nothing for those that are.
fn names(stage: &Stage, batch: &str) -> Vec<String> {
    let invoices = stage.read(|conn| invoicing::of_batch(conn, batch));
    let name = |invoice: &prices::model::Invoice| match invoice.debtor {
        Debtor::Association(_) => String::new(),
        _ => invoice.debtor_name.clone(),
    };
    let mut names: Vec<String> = invoices.iter().map(name).collect();
    names.sort();
    names
}
