//! EHF: invoices and credit notes as Peppol BIS Billing 3.0, which Norwegian public bodies and most
//! businesses read (forskrift om elektronisk faktura i offentlige anskaffelser; EN 16931, UBL 2.1).
//!
//! A seller and a buyer are known by organisation number (scheme 0192). Letting premises is exempt from
//! value added tax (merverdiavgiftsloven § 3-11), so most lines have category E, with the reason; when
//! the municipality is not in the register at all, they are outside it (O). The street of an
//! association's address is often somebody's home and is left out; a number is enough to name a buyer
//! (bokføringsforskriften § 5-1-2).

mod sums;
mod xml;

use jiff::civil::Date;
use kernel::Money;

pub use sums::{Line, Sums};

use super::seller::Invoicing;
use xml::Xml;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Asks for money by a date.
    Invoice {
        /// The last day to pay.
        due_on: Date,
    },
    /// Gives back what an invoice asked for.
    CreditNote {
        /// The number of the invoice.
        of: i64,
        /// The date on it.
        of_date: Date,
    },
}

/// A document to be written.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// Its date.
    pub issued_on: Date,
    /// Who asks.
    pub seller: &'a Invoicing,
    /// The buyer's name.
    pub buyer_name: &'a str,
    /// The buyer's number.
    pub buyer_number: &'a str,
    /// What the buyer knows it by.
    pub reference: &'a str,
    /// What is said of it; may be empty.
    pub note: &'a str,
    /// Why there is no tax on what has none.
    pub exempt_because: &'a str,
    /// What it is for.
    pub lines: Vec<Line>,
}

const SPECIFICATION: &str =
    "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
const PROCESS: &str = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
const AGGREGATE: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
const BASIC: &str = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
/// Norwegian organisation numbers (ISO 6523).
const NUMBERS: &str = "0192";
const KRONER: &[(&str, &str)] = &[("currencyID", "NOK")];

impl Document<'_> {
    /// The document as XML.
    pub fn xml(&self) -> String {
        let root = match self.kind {
            Kind::Invoice { .. } => "Invoice",
            Kind::CreditNote { .. } => "CreditNote",
        };
        let space = format!("urn:oasis:names:specification:ubl:schema:xsd:{root}-2");
        let spaces = [
            ("xmlns", space.as_str()),
            ("xmlns:cac", AGGREGATE),
            ("xmlns:cbc", BASIC),
        ];
        let mut xml = Xml::new();
        xml.element(root, &spaces, |xml| {
            self.heading(xml);
            self.parties(xml);
            self.payment(xml);
            self.totals(xml);
            for (number, line) in (1..).zip(&self.lines) {
                self.line(xml, number, line);
            }
        });
        xml.finish()
    }

    fn heading(&self, xml: &mut Xml) {
        xml.text("cbc:CustomizationID", SPECIFICATION);
        xml.text("cbc:ProfileID", PROCESS);
        xml.text("cbc:ID", &self.number.to_string());
        xml.text("cbc:IssueDate", &self.issued_on.to_string());
        match self.kind {
            Kind::Invoice { due_on } => {
                xml.text("cbc:DueDate", &due_on.to_string());
                xml.text("cbc:InvoiceTypeCode", "380");
            }
            Kind::CreditNote { .. } => xml.text("cbc:CreditNoteTypeCode", "381"),
        }
        xml.text("cbc:Note", self.note);
        xml.text("cbc:DocumentCurrencyCode", "NOK");
        xml.text("cbc:BuyerReference", self.reference);
        if let Kind::CreditNote { of, of_date } = self.kind {
            xml.group("cac:BillingReference", |xml| {
                xml.group("cac:InvoiceDocumentReference", |xml| {
                    xml.text("cbc:ID", &of.to_string());
                    xml.text("cbc:IssueDate", &of_date.to_string());
                });
            });
        }
    }

    fn parties(&self, xml: &mut Xml) {
        let seller = self.seller;
        xml.group("cac:AccountingSupplierParty", |xml| {
            xml.group("cac:Party", |xml| {
                let number = seller.organisation_number.as_str();
                endpoint(xml, number);
                xml.group("cac:PostalAddress", |xml| {
                    xml.text("cbc:StreetName", &seller.street);
                    xml.text("cbc:CityName", &seller.town);
                    xml.text("cbc:PostalZone", &seller.postal_code);
                    norway(xml);
                });
                if seller.in_vat_register {
                    xml.group("cac:PartyTaxScheme", |xml| {
                        xml.text("cbc:CompanyID", &format!("NO{number}MVA"));
                        scheme(xml);
                    });
                }
                legal(xml, &seller.name, number);
                if !seller.email.is_empty() {
                    xml.group("cac:Contact", |xml| {
                        xml.text("cbc:ElectronicMail", &seller.email);
                    });
                }
            });
        });
        xml.group("cac:AccountingCustomerParty", |xml| {
            xml.group("cac:Party", |xml| {
                endpoint(xml, self.buyer_number);
                xml.group("cac:PostalAddress", norway);
                legal(xml, self.buyer_name, self.buyer_number);
            });
        });
    }

    fn payment(&self, xml: &mut Xml) {
        xml.group("cac:PaymentMeans", |xml| {
            xml.text("cbc:PaymentMeansCode", "30");
            xml.text("cbc:PaymentID", &self.number.to_string());
            xml.group("cac:PayeeFinancialAccount", |xml| {
                xml.text("cbc:ID", &self.seller.account);
            });
        });
    }

    fn totals(&self, xml: &mut Xml) {
        let sums = Sums::of(&self.lines);
        xml.group("cac:TaxTotal", |xml| {
            sum(xml, "cbc:TaxAmount", sums.tax);
            for rate in &sums.rates {
                xml.group("cac:TaxSubtotal", |xml| {
                    sum(xml, "cbc:TaxableAmount", rate.taxable);
                    sum(xml, "cbc:TaxAmount", rate.tax);
                    xml.group("cac:TaxCategory", |xml| {
                        self.category(xml, rate.percent);
                        if rate.percent == 0 {
                            xml.text("cbc:TaxExemptionReason", self.exempt_because);
                        }
                        scheme(xml);
                    });
                });
            }
        });
        xml.group("cac:LegalMonetaryTotal", |xml| {
            sum(xml, "cbc:LineExtensionAmount", sums.net);
            sum(xml, "cbc:TaxExclusiveAmount", sums.net);
            sum(xml, "cbc:TaxInclusiveAmount", sums.inclusive());
            if sums.rounding() != Money::ZERO {
                sum(xml, "cbc:PayableRoundingAmount", sums.rounding());
            }
            sum(xml, "cbc:PayableAmount", sums.payable);
        });
    }

    fn line(&self, xml: &mut Xml, number: i64, line: &Line) {
        let (name, quantity) = match self.kind {
            Kind::Invoice { .. } => ("cac:InvoiceLine", "cbc:InvoicedQuantity"),
            Kind::CreditNote { .. } => ("cac:CreditNoteLine", "cbc:CreditedQuantity"),
        };
        xml.group(name, |xml| {
            xml.text("cbc:ID", &number.to_string());
            xml.text_with(quantity, &[("unitCode", "C62")], "1");
            sum(xml, "cbc:LineExtensionAmount", line.net());
            xml.group("cac:InvoicePeriod", |xml| {
                xml.text("cbc:StartDate", &line.used_on.to_string());
                xml.text("cbc:EndDate", &line.used_on.to_string());
            });
            xml.group("cac:Item", |xml| {
                xml.text("cbc:Name", &line.name);
                xml.group("cac:ClassifiedTaxCategory", |xml| {
                    self.category(xml, line.vat_percent);
                    scheme(xml);
                });
            });
            xml.group("cac:Price", |xml| sum(xml, "cbc:PriceAmount", line.net()));
        });
    }

    /// Standard rated, exempt, or outside the tax; the last has no rate at all (BR-O-05).
    fn category(&self, xml: &mut Xml, percent: i64) {
        if !self.seller.in_vat_register {
            xml.text("cbc:ID", "O");
            return;
        }
        xml.text("cbc:ID", if percent == 0 { "E" } else { "S" });
        xml.text("cbc:Percent", &percent.to_string());
    }
}

fn endpoint(xml: &mut Xml, number: &str) {
    xml.text_with("cbc:EndpointID", &[("schemeID", NUMBERS)], number);
}

fn legal(xml: &mut Xml, name: &str, number: &str) {
    xml.group("cac:PartyLegalEntity", |xml| {
        xml.text("cbc:RegistrationName", name);
        xml.text_with("cbc:CompanyID", &[("schemeID", NUMBERS)], number);
    });
}

fn norway(xml: &mut Xml) {
    xml.group("cac:Country", |xml| {
        xml.text("cbc:IdentificationCode", "NO");
    });
}

fn scheme(xml: &mut Xml) {
    xml.group("cac:TaxScheme", |xml| xml.text("cbc:ID", "VAT"));
}

/// A sum with a point and two digits.
fn sum(xml: &mut Xml, name: &str, sum: Money) {
    xml.text_with(name, KRONER, &super::plain(sum));
}
