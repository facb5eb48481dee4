//! An independent reader of EHF: the XML as elements, and what in it breaks the structure, the order or
//! the business rules of Peppol BIS Billing 3.0.

use std::collections::BTreeMap;

use kernel::Money;
use quick_xml::{Reader, events::Event};

/// An element with its text and its children, in order.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    pub fn read(xml: &str) -> Self {
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

    pub fn all<'e>(&'e self, path: &str) -> Vec<&'e Self> {
        let mut found = vec![self];
        for step in path.split('/') {
            found = found
                .into_iter()
                .flat_map(|one| one.children.iter().filter(move |child| child.name == step))
                .collect();
        }
        found
    }

    pub fn one(&self, path: &str) -> &str {
        self.all(path)
            .first()
            .map_or("", |found| found.text.as_str())
    }

    pub fn ore(&self, path: &str) -> i64 {
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
pub const ORDER: [&str; 23] = [
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
pub fn broken(xml: &str) -> Vec<&'static str> {
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
pub fn is_number(number: &str) -> bool {
    number.parse::<kernel::OrganisationNumber>().is_ok()
}
