//! EHF is what Peppol BIS Billing 3.0 demands: structure, order and business rules, told by an
//! independent reader of the XML.
//!
//! `cargo xtask test` shows the documents made here to a validator that is none of ours.

mod reading;

use jiff::civil::date;
use kernel::Money;
use prices::{
    access::Action,
    fees,
    invoicing::{
        self, Invoicing,
        ehf::{Document, Kind, Line, Sums},
    },
    model::Debtor,
};
use proptest::prelude::*;
use testkit::on_each_engine;

use reading::{Element, broken};

use crate::stage::{Stage, ask, permit, quoted, seller};

fn document(seller: &Invoicing, kind: Kind, lines: Vec<Line>) -> Document<'_> {
    Document {
        kind,
        number: 10_001,
        issued_on: date(2026, 3, 12),
        seller,
        buyer_name: "Sandvik & Omegn <musikkorps>",
        buyer_number: "310000000",
        reference: "Leie av lokaler, grunnlag 1",
        note: "",
        exempt_because: "Unntatt merverdiavgift (merverdiavgiftsloven § 3-11)",
        lines,
    }
}

fn line(ore: i64, vat_percent: i64) -> Line {
    Line {
        name: "Sandvikhallen, Bane B, 10. mars kl. 15–17".into(),
        used_on: date(2026, 3, 10),
        gross: Money::from_ore(ore),
        vat_percent,
    }
}

const DUE: Kind = Kind::Invoice {
    due_on: date(2026, 4, 11),
};
const CREDIT: Kind = Kind::CreditNote {
    of: 10_000,
    of_date: date(2026, 2, 1),
};

#[test]
fn documents_keep_the_rules() {
    let registered = seller();
    let outside = Invoicing {
        in_vat_register: false,
        ..seller()
    };
    let mixed = || {
        vec![
            line(36_000, 0),
            line(120_000, 25),
            line(33_333, 25),
            line(9_999, 12),
        ]
    };
    let cases = [
        (
            "invoice-exempt",
            document(&registered, DUE, vec![line(36_000, 0)]),
        ),
        ("invoice-mixed", document(&registered, DUE, mixed())),
        (
            "invoice-outside",
            document(&outside, DUE, vec![line(36_000, 0), line(12_345, 0)]),
        ),
        ("credit-mixed", document(&registered, CREDIT, mixed())),
        (
            "credit-outside",
            document(&outside, CREDIT, vec![line(1, 0)]),
        ),
    ];
    for (name, document) in cases {
        let xml = document.xml();
        assert_eq!(broken(&xml), Vec::<&str>::new(), "{name}: {xml}");
        testkit::keep_invoice(name, &xml);
    }
}

#[test]
fn the_reader_of_rules_sees_what_is_wrong() {
    let seller = seller();
    let good = document(&seller, DUE, vec![line(36_000, 0), line(120_000, 25)]).xml();
    for (old, new, rule) in [
        (
            "<cbc:PayableAmount currencyID=\"NOK\">1560.00",
            "<cbc:PayableAmount currencyID=\"NOK\">1560.01",
            "BR-CO-16",
        ),
        ("310000000MVA", "310000001MVA", "NO-R-001"),
        (
            "<cbc:BuyerReference>Leie av lokaler, grunnlag 1</cbc:BuyerReference>",
            "",
            "PEPPOL-EN16931-R003",
        ),
        (
            "schemeID=\"0192\">310000000</cbc:EndpointID>",
            "schemeID=\"0192\">310000001</cbc:EndpointID>",
            "PEPPOL-COMMON-R041",
        ),
        (
            "<cbc:TaxExemptionReason>Unntatt merverdiavgift (merverdiavgiftsloven § 3-11)</cbc:TaxExemptionReason>",
            "",
            "BR-E-02/05/10",
        ),
        (
            "<cbc:TaxAmount currencyID=\"NOK\">240.00",
            "<cbc:TaxAmount currencyID=\"NOK\">240.01",
            "BR-CO-17",
        ),
    ] {
        assert!(good.contains(old), "{old} in {good}");
        let bad = good.replace(old, new);
        assert!(broken(&bad).contains(&rule), "{rule}: {:?}", broken(&bad));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_the_lines_what_is_to_be_paid_is_what_was_decided(
        lines in prop::collection::vec((1..10_000_000_i64, prop::sample::select(vec![0_i64, 12, 15, 25])), 1..12),
    ) {
        let seller = seller();
        let lines: Vec<Line> = lines.into_iter().map(|(ore, vat)| line(ore, vat)).collect();
        let gross: Money = lines.iter().map(|line| line.gross).sum();
        let sums = Sums::of(&lines);
        prop_assert_eq!(sums.payable, gross);
        prop_assert!(sums.rounding().ore().abs() <= 12 * 2);
        let xml = document(&seller, DUE, lines).xml();
        prop_assert_eq!(broken(&xml), Vec::<&str>::new(), "{}", xml);
    }
}

#[test]
fn a_batch_stores_ehf_for_who_can_get_it_and_the_same_bytes_each_time() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let oda = stage.town.person("Oda", "oda@example.no");
        let cleaned = prices::Question {
            extras: &["renhold", "kjokken"],
            ..ask(15, 17)
        };
        let quote = quoted(&cleaned);
        stage.write(|conn, parts| {
            let new = crate::stage::new_fee("one", stage.band(), &quote);
            fees::estimate(conn, parts, &permit(Action::Owe), &new)?;
            fees::fix(conn, parts, &permit(Action::Owe), &["one".to_owned()])
        });
        stage.fixed("party", Debtor::Person(oda));
        let batch = stage.write(|conn, parts| {
            invoicing::make_batch(
                conn,
                parts,
                &permit(Action::Invoice),
                ("", date(2026, 3, 12)),
            )
        });
        stage.write(|conn, parts| {
            invoicing::hand_over(conn, parts, &permit(Action::Invoice), &batch.id)
        });
        let invoices = stage.read(|conn| invoicing::of_batch(conn, &batch.id));
        assert_eq!(invoices.len(), 2);
        let (with, without): (Vec<_>, Vec<_>) =
            invoices.iter().partition(|it| it.ehf_file.is_some());
        assert_eq!((with.len(), without.len()), (1, 1), "a person gets no EHF");
        let bytes = |id: &str| {
            let id = documents::FileId(id.to_owned());
            stage.read(move |conn| {
                let file = documents::find(conn, &id)?.expect("it is stored");
                let bytes = documents::content(conn, &file)?;
                Ok((file.sha256, String::from_utf8(bytes).expect("text")))
            })
        };
        let (hash, xml) = bytes(with[0].ehf_file.as_deref().expect("EHF"));
        assert_eq!(hash, with[0].ehf_hash);
        assert_eq!(broken(&xml), Vec::<&str>::new(), "{xml}");
        let root = Element::read(&xml);
        assert_eq!(
            root.ore("LegalMonetaryTotal/PayableAmount"),
            with[0].total.ore()
        );
        assert_eq!(root.all("InvoiceLine").len(), 2, "one for each rate of tax");
        let (csv_hash, csv) = bytes(&batch.csv_file);
        assert_eq!(csv_hash, batch.csv_hash);
        let rows: Vec<&str> = csv.lines().skip(1).collect();
        assert_eq!(rows.len(), 3, "{csv}");
        let sums = rows
            .iter()
            .map(|row| row.split(';').nth(12).expect("a sum").replace('.', ""));
        let sum: i64 = sums.map(|sum| sum.parse::<i64>().expect("a number")).sum();
        assert_eq!(sum, batch.total.ore());
        let fee = stage
            .read(|conn| fees::of_occurrence(conn, "one"))
            .remove(0);
        let note = stage.write(|conn, parts| {
            let sum = Some(Money::from_ore(77_777));
            invoicing::credit(
                conn,
                parts,
                &permit(Action::Credit),
                (&fee.id, fee.version),
                sum,
                "Kaldt & vått",
            )
        });
        let (_, xml) = bytes(note.ehf_file.as_deref().expect("EHF"));
        assert_eq!(broken(&xml), Vec::<&str>::new(), "{xml}");
        let root = Element::read(&xml);
        assert_eq!(root.ore("LegalMonetaryTotal/PayableAmount"), 77_777);
        assert_eq!(
            root.one("BillingReference/InvoiceDocumentReference/ID"),
            with[0].number.to_string()
        );
    });
}
