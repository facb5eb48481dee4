//! Who invoices: what an administrator has said about the municipality.

use db::settings::Setting;
use serde::{Deserialize, Serialize};

/// How invoices are made. Without an organisation number and an account there is no EHF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invoicing {
    /// The municipality's name in law, such as «Fjordvik kommune».
    pub name: String,
    /// Nine digits.
    pub organisation_number: String,
    /// Whether it is registered for value added tax; else everything is outside it.
    pub in_vat_register: bool,
    /// Street and number.
    pub street: String,
    /// Four digits.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Eleven digits: where one pays.
    pub account: String,
    /// Where one asks about an invoice.
    pub email: String,
    /// How many days one has to pay.
    pub due_days: i64,
}

impl Default for Invoicing {
    fn default() -> Self {
        Self {
            name: String::new(),
            organisation_number: String::new(),
            in_vat_register: true,
            street: String::new(),
            postal_code: String::new(),
            town: String::new(),
            account: String::new(),
            email: String::new(),
            due_days: 30,
        }
    }
}

impl Setting for Invoicing {
    const NAME: &'static str = "prices.invoicing";
}

impl Invoicing {
    /// Whether enough is said to make EHF.
    pub fn is_complete(&self) -> bool {
        let needed = [
            &self.name,
            &self.organisation_number,
            &self.account,
            &self.postal_code,
            &self.town,
        ];
        needed.iter().all(|text| !text.is_empty())
    }
}
