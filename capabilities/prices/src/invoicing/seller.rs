//! Who invoices: what an administrator has said about the municipality, and what others who let premises
//! have said about themselves.

use access::{Permit, Versions};
use db::{
    Conn, Error,
    settings::{self, Setting},
};
use serde::{Deserialize, Serialize};

use crate::{
    access::Action,
    fees::{NotDone, Parts},
    store,
};

/// How invoices are made. Without an organisation number and an account there is no EHF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invoicing {
    /// The name in law, such as «Fjordvik kommune».
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

/// Who invoices for whoever lets, with the version a change is made from; `let_by` is empty for the municipality.
pub fn seller_of(conn: &mut Conn, let_by: &str) -> Result<(i64, Invoicing), Error> {
    if let_by.is_empty() {
        let now = settings::get::<Invoicing>(conn)?;
        return Ok((now.version, now.value));
    }
    store::sellers::one(conn, let_by)
}

/// Decides who invoices for whoever lets.
pub fn set_seller(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (let_by, version): (&str, i64),
    said: &Invoicing,
) -> Result<(), NotDone> {
    let to = if let_by.is_empty() {
        let by = permit.actor().who().map(|who| who.person.0.clone());
        settings::put(conn, clock, version, said, by.as_deref())?
    } else {
        store::sellers::put(conn, (let_by, version), said)?
    };
    let versions = Versions {
        from: Some(version),
        to: Some(to.ok_or(NotDone::Changed)?),
    };
    let subject = match let_by {
        "" => Invoicing::NAME,
        lessor => lessor,
    };
    access::record(conn, clock, ids, permit, subject, versions)?;
    Ok(())
}
