//! Who the municipality is on its invoices: number, address, account. Administrators decide.
//!
//! An invoice must name its seller (EN 16931).

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use db::settings;
use kernel::OrganisationNumber;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::allowed;
use crate::{access::Action, invoicing::Invoicing};

#[derive(Template)]
#[template(path = "invoices/seller.html")]
struct SellerPage<'a> {
    visit: &'a Visit,
    version: i64,
    written: Invoicing,
    due_days: String,
    errors: FormErrors,
}

const LONGEST_CREDIT: i64 = 90;

/// The form.
pub async fn show(visit: Visit) -> PageResult {
    allowed(&visit, Action::SetInvoicing)?;
    let now = visit
        .read(|_, conn| Ok::<_, PageError>(settings::get::<Invoicing>(conn)?))
        .await?;
    let shown = SellerPage {
        visit: &visit,
        version: now.version,
        due_days: now.value.due_days.to_string(),
        written: now.value,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

/// Decides.
pub async fn save(visit: Visit, body: Bytes) -> PageResult {
    let permit = allowed(&visit, Action::SetInvoicing)?;
    let fields = Fields::read(&body);
    let version = fields.version().unwrap_or_default();
    let (written, errors) = read(&visit, &fields);
    if !errors.is_empty() {
        let status = errors.status();
        let again = SellerPage {
            visit: &visit,
            version,
            written,
            due_days: fields.one("due_days").to_owned(),
            errors,
        };
        return page(&again, status);
    }
    visit
        .write(move |town, conn| {
            let by = permit.actor().who().map(|who| who.person.0.clone());
            let (clock, ids) = (&*town.clock, &*town.ids);
            let stored = settings::put(conn, clock, version, &written, by.as_deref())?;
            let to = stored.ok_or(PageError::Changed)?;
            let versions = access::Versions {
                from: Some(version),
                to: Some(to),
            };
            let name = <Invoicing as settings::Setting>::NAME;
            access::record(conn, clock, ids, &permit, name, versions)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let path = visit.to("/saker/innstillinger/faktura");
    Ok(see_done(&path, texts::id("price-done-seller")))
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
