//! Who the municipality is on its invoices: number, address, account. Administrators decide. Whoever lets premises
//! says it of herself, once she has proved who she is: a changed account is how rent is stolen.
//!
//! An invoice must name its seller (EN 16931).

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use kernel::OrganisationNumber;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::refused;
use crate::{
    access::Action,
    invoicing::{self, Invoicing},
    pages::whose::Whose,
};

#[derive(Template)]
#[template(path = "invoices/seller.html")]
struct SellerPage<'a> {
    visit: &'a Visit,
    whose: Whose,
    version: i64,
    written: Invoicing,
    due_days: String,
    errors: FormErrors,
}

const LONGEST_CREDIT: i64 = 90;

/// The form.
pub async fn show(visit: Visit) -> PageResult {
    let (whose, _) = Whose::asked(&visit, Action::SetInvoicing).await?;
    let let_by = whose.let_by.clone();
    let (version, mut written) = visit
        .read(move |_, conn| Ok::<_, PageError>(invoicing::seller_of(conn, &let_by)?))
        .await?;
    if written.name.is_empty() {
        written.name.clone_from(&whose.name);
    }
    let shown = SellerPage {
        visit: &visit,
        whose,
        version,
        due_days: written.due_days.to_string(),
        written,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

/// Decides.
pub async fn save(visit: Visit, body: Bytes) -> PageResult {
    let (whose, permit) = Whose::asked(&visit, Action::SetInvoicing).await?;
    let fields = Fields::read(&body);
    let version = fields.version().unwrap_or_default();
    let (written, errors) = read(&visit, &fields);
    if !errors.is_empty() {
        let status = errors.status();
        let again = SellerPage {
            visit: &visit,
            whose,
            version,
            written,
            due_days: fields.one("due_days").to_owned(),
            errors,
        };
        return page(&again, status);
    }
    let path = whose.to(&visit, "/saker/innstillinger/faktura");
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let of = (whose.let_by.as_str(), version);
            invoicing::set_seller(conn, parts, &permit, of, &written).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("price-done-seller")))
}

impl SellerPage<'_> {
    fn name_label(&self) -> &'static str {
        if self.whose.is_ours() {
            texts::id("price-seller-name")
        } else {
            texts::id("price-seller-name-own")
        }
    }

    fn vat_label(&self) -> &'static str {
        if self.whose.is_ours() {
            texts::id("price-seller-vat")
        } else {
            texts::id("price-seller-vat-own")
        }
    }
}

fn read(visit: &Visit, fields: &Fields) -> (Invoicing, FormErrors) {
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let dense = |name: &str| fields.one(name).replace([' ', '\u{a0}', '.'], "");
    let days = fields.one("due_days").parse().unwrap_or_default();
    let written = Invoicing {
        name: fields.one("name").to_owned(),
        organisation_number: dense("organisation_number"),
        in_vat_register: fields.has("in_vat_register"),
        street: fields.one("street").to_owned(),
        postal_code: dense("postal_code"),
        town: fields.one("town").to_owned(),
        account: dense("account"),
        email: fields.one("email").to_owned(),
        due_days: days,
    };
    let number = written.organisation_number.parse::<OrganisationNumber>();
    if !written.organisation_number.is_empty() && number.is_err() {
        errors.add("organisation_number", say.t("price-error-organisation"));
    }
    let digits = |text: &str, count: usize| {
        text.is_empty() || text.len() == count && text.bytes().all(|one| one.is_ascii_digit())
    };
    if !digits(&written.postal_code, 4) {
        errors.add("postal_code", say.t("price-error-postal"));
    }
    if !digits(&written.account, 11) {
        errors.add("account", say.t("price-error-account"));
    }
    if !(1..=LONGEST_CREDIT).contains(&days) {
        let most = say.number(LONGEST_CREDIT);
        errors.add("due_days", say.ta("price-error-number", &[("most", &most)]));
    }
    (written, errors)
}
