//! EHF is what Peppol BIS Billing 3.0 demands: structure, order and business rules, told by an
//! independent reader of the XML.
//!
//! Set `SAMSPILL_EHF` to a folder to have the documents written there for other validators;
//! `tests/ehf/check.sh` does so.

use std::collections::BTreeMap;

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
use quick_xml::{Reader, events::Event};
use testkit::on_each_engine;

use crate::stage::{Stage, ask, permit, quoted, seller};

/// An element with its text and its children, in order.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn read(xml: &str) -> Self {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("it is XML") {
                Event::Start(start) => {
                    let name = start.name().local_name();
                    let mut element = Self {
                        name: name.as_ref().to_owned(),
                        ..Self::default()
                    };
                    for attribute in start.attributes() {
                        let attribute = attribute.expect("an attribute");
                        let key = attribute.key.as_ref().to_owned();
                        let value = attribute.value.to_string();
                        element.attributes.insert(key, value);
                    }
                    open.push(element);
                }
                Event::Text(text) => {
                    if let Some(last) = open.last_mut() {
                        last.text.push_str(text.trim());
                    }
                }
                Event::End(_) => {
                    let done = open.pop().expect("it was opened");
                    open.last_mut()
                        .expect("there is a root")
                        .children
                        .push(done);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        open.pop()
            .and_then(|mut root| root.children.pop())
            .expect("a root")
    }

    fn all<'e>(&'e self, path: &str) -> Vec<&'e Self> {
        let mut found = vec![self];
        for step in path.split('/') {
            found = found
                .into_iter()
                .flat_map(|one| one.children.iter().filter(move |child| child.name == step))
                .collect();
        }
        found
    }

    fn one(&self, path: &str) -> &str {
        self.all(path)
            .first()
            .map_or("", |found| found.text.as_str())
    }

    fn ore(&self, path: &str) -> i64 {
        let written = self.one(path);
        let (whole, rest) = written
            .split_once('.')
            .unwrap_or_else(|| panic!("{path}: «{written}»"));
        assert_eq!(rest.len(), 2, "{path} has two decimals");
        let sign = if whole.starts_with('-') { -1 } else { 1 };
        whole.parse::<i64>().expect("a number") * 100
            + sign * rest.parse::<i64>().expect("a number")
    }
}

/// The order UBL 2.1 gives the parts of a document, as far as we use them.
const ORDER: [&str; 23] = [
    "CustomizationID",
    "ProfileID",
    "ID",
    "IssueDate",
    "DueDate",
    "InvoiceTypeCode",
    "CreditNoteTypeCode",
    "Note",
    "DocumentCurrencyCode",
    "BuyerReference",
    "InvoicePeriod",
    "OrderReference",
    "BillingReference",
    "AccountingSupplierParty",
    "AccountingCustomerParty",
    "Delivery",
    "PaymentMeans",
    "PaymentTerms",
    "AllowanceCharge",
    "TaxTotal",
    "LegalMonetaryTotal",
    "InvoiceLine",
    "CreditNoteLine",
];

/// Rules of EN 16931 and Peppol BIS Billing 3.0 that a document breaks, by their names.
fn broken(xml: &str) -> Vec<&'static str> {
    let root = Element::read(xml);
    let mut broken = Vec::new();
    let mut rule = |name: &'static str, holds: bool| {
        if !holds {
            broken.push(name);
        }
    };
    let is_invoice = root.name == "Invoice";
    let places: Vec<_> = root
        .children
        .iter()
        .map(|child| ORDER.iter().position(|one| *one == child.name))
        .collect();
    rule(
        "UBL order",
        places.iter().all(Option::is_some) && places.is_sorted(),
    );
    rule(
        "BR-01",
        root.one("CustomizationID").contains("poacc:billing:3.0"),
    );
    rule(
        "PEPPOL-EN16931-R001",
        root.one("ProfileID").ends_with("billing:01:1.0"),
    );
    rule("BR-02", !root.one("ID").is_empty());
    rule(
        "BR-03",
        root.one("IssueDate").parse::<jiff::civil::Date>().is_ok(),
    );
    let code = if is_invoice {
        root.one("InvoiceTypeCode") == "380"
    } else {
        root.one("CreditNoteTypeCode") == "381"
    };
    rule("BR-04", code);
    rule("BR-05", root.one("DocumentCurrencyCode") == "NOK");
    rule(
        "PEPPOL-EN16931-R003",
        !root.one("BuyerReference").is_empty(),
    );
    rule(
        "BR-55",
        is_invoice
            || !root
                .one("BillingReference/InvoiceDocumentReference/ID")
                .is_empty(),
    );
    rule("BR-CO-25", !is_invoice || !root.one("DueDate").is_empty());
    for side in ["AccountingSupplierParty", "AccountingCustomerParty"] {
        let party = root.all(&format!("{side}/Party"));
        let party = party.first().expect("a party");
        rule(
            "BR-06/07",
            !party.one("PartyLegalEntity/RegistrationName").is_empty(),
        );
        rule(
            "BR-09/11",
            party.one("PostalAddress/Country/IdentificationCode") == "NO",
        );
        let endpoint = party.all("EndpointID");
        let endpoint = endpoint.first().expect("an endpoint");
        rule(
            "PEPPOL-EN16931-R010/R020",
            endpoint
                .attributes
                .get("schemeID")
                .is_some_and(|it| it == "0192"),
        );
        rule("PEPPOL-COMMON-R041", is_number(&endpoint.text));
        rule(
            "PEPPOL-COMMON-R041",
            is_number(party.one("PartyLegalEntity/CompanyID")),
        );
    }
    let vat_number = root.one("AccountingSupplierParty/Party/PartyTaxScheme/CompanyID");
    rule(
        "NO-R-001",
        vat_number.is_empty()
            || vat_number.starts_with("NO")
                && vat_number.ends_with("MVA")
                && is_number(&vat_number[2..11]),
    );
    let totals = root.all("LegalMonetaryTotal");
    let totals = totals.first().expect("totals");
    let lines = root.all(if is_invoice {
        "InvoiceLine"
    } else {
        "CreditNoteLine"
    });
    rule("BR-16", !lines.is_empty());
    let net: i64 = lines
        .iter()
        .map(|line| line.ore("LineExtensionAmount"))
        .sum();
    rule("BR-CO-10", net == totals.ore("LineExtensionAmount"));
    rule("BR-CO-13", totals.ore("TaxExclusiveAmount") == net);
    let tax = root.ore("TaxTotal/TaxAmount");
    rule("BR-CO-15", totals.ore("TaxInclusiveAmount") == net + tax);
    let rounding = if totals.all("PayableRoundingAmount").is_empty() {
        0
    } else {
        totals.ore("PayableRoundingAmount")
    };
    rule(
        "BR-CO-16",
        totals.ore("PayableAmount") == net + tax + rounding,
    );
    let rates = root.all("TaxTotal/TaxSubtotal");
    let taxes: i64 = rates.iter().map(|rate| rate.ore("TaxAmount")).sum();
    rule("BR-CO-14", taxes == tax);
    for rate in rates {
        let category = rate.one("TaxCategory/ID");
        let percent: i64 = rate.one("TaxCategory/Percent").parse().unwrap_or(0);
        let taxable = rate.ore("TaxableAmount");
        let those = lines.iter().filter(|line| {
            line.one("Item/ClassifiedTaxCategory/ID") == category
                && line
                    .one("Item/ClassifiedTaxCategory/Percent")
                    .parse()
                    .unwrap_or(0)
                    == percent
        });
        let of_lines: i64 = those.map(|line| line.ore("LineExtensionAmount")).sum();
        rule("BR-S-08/E-08/O-08", of_lines == taxable);
        let exact = Money::from_ore(taxable)
            .share(percent, 100)
            .expect("small")
            .ore();
        rule("BR-CO-17", rate.ore("TaxAmount") == exact);
        let because = rate.one("TaxCategory/TaxExemptionReason");
        match category {
            "S" => rule(
                "BR-S-05/10",
                percent > 0 && because.is_empty() && !vat_number.is_empty(),
            ),
            "E" => rule(
                "BR-E-02/05/10",
                percent == 0 && !because.is_empty() && !vat_number.is_empty(),
            ),
            "O" => rule(
                "BR-O-02/05/10",
                rate.all("TaxCategory/Percent").is_empty()
                    && !because.is_empty()
                    && vat_number.is_empty(),
            ),
            _ => rule("UNCL5305", false),
        }
    }
    for line in &lines {
        rule("BR-21", !line.one("ID").is_empty());
        rule("BR-25", !line.one("Item/Name").is_empty());
        rule("BR-27", line.ore("Price/PriceAmount") >= 0);
        rule(
            "PEPPOL-EN16931-R120",
            line.ore("Price/PriceAmount") == line.ore("LineExtensionAmount"),
        );
        rule(
            "BR-29",
            line.one("InvoicePeriod/StartDate") <= line.one("InvoicePeriod/EndDate"),
        );
    }
    rule("BR-49", root.one("PaymentMeans/PaymentMeansCode") == "30");
    rule(
        "BR-61",
        root.one("PaymentMeans/PayeeFinancialAccount/ID").len() == 11,
    );
    broken
}

/// Nine digits, the last of which checks the others (modulus 11).
fn is_number(number: &str) -> bool {
    number.parse::<kernel::OrganisationNumber>().is_ok()
}

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
        if let Some(folder) = std::env::var_os("SAMSPILL_EHF") {
            let file = std::path::Path::new(&folder).join(format!("{name}.xml"));
            std::fs::write(file, xml).expect("it can be written");
        }
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
            invoicing::make_batch(conn, parts, &permit(Action::Invoice), date(2026, 3, 12))
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
