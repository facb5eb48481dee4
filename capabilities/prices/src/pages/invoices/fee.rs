//! One fee: how the price came to be, where it stands, and letting somebody off or giving it back.
//!
//! A fee is never deleted: what was let off or given back stands beside it with who, when and why.

use access::Permit;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Crumb, Fields, FormErrors, PageError, PageResult, State, Visit, page, see_done};

use super::{debtor_name, fee_state, refused};
use crate::{
    access::Action,
    fees::{self, NotDone},
    invoicing,
    model::{Fee, FeeState, Invoice},
    pages::{explain::explain, lists::read_sum, whose::Whose},
    store,
};

#[derive(Template)]
#[template(path = "invoices/fee.html")]
struct FeePage<'a> {
    visit: &'a Visit,
    whose: Whose,
    crumbs: Vec<Crumb>,
    here: String,
    fee: Fee,
    debtor: String,
    invoice: Option<Invoice>,
    explained: String,
    reason: String,
    amount: String,
    errors: FormErrors,
    may_waive: bool,
    may_credit: bool,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    shown(
        &visit,
        id,
        (String::new(), String::new()),
        FormErrors::new(),
    )
    .await
}

/// Lets somebody off.
pub async fn waive(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = permit(&visit, &id, Action::Waive).await?;
    let fields = Fields::read(&body);
    let reason = fields.one("reason").to_owned();
    let mut errors = FormErrors::new();
    if reason.is_empty() {
        errors.add("reason", visit.say().t("price-error-reason"));
        return shown(&visit, id, (reason, String::new()), errors).await;
    }
    let version = fields.version().unwrap_or_default();
    let path = visit.to(&format!("/saker/faktura/krav/{id}"));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let waived = fees::waive(conn, parts, &permit, (&id, version), &reason);
            waived.map(|_| ()).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("price-done-waived")))
}

/// Gives some or all of it back.
pub async fn credit(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = permit(&visit, &id, Action::Credit).await?;
    let fields = Fields::read(&body);
    let reason = fields.one("reason").to_owned();
    let written = fields.one("amount").to_owned();
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let amount = read_sum(&written);
    if amount.is_none() {
        errors.add("amount", say.t("price-error-sum"));
    }
    if reason.is_empty() {
        errors.add("reason", say.t("price-error-reason"));
    }
    if !errors.is_empty() {
        return shown(&visit, id, (reason, written), errors).await;
    }
    let version = fields.version().unwrap_or_default();
    let path = visit.to(&format!("/saker/faktura/krav/{id}"));
    let (fee, said) = (id.clone(), reason.clone());
    let done = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            match invoicing::credit(conn, parts, &permit, (&fee, version), amount, &said) {
                Err(NotDone::WrongSum) => Ok(false),
                Err(why) => Err(refused(why)),
                Ok(_) => Ok(true),
            }
        })
        .await?;
    if done {
        return Ok(see_done(&path, texts::id("price-done-credited")));
    }
    errors.add("amount", say.t("price-error-too-much"));
    shown(&visit, id, (reason, written), errors).await
}

/// Leave to do something with a fee.
async fn permit(visit: &Visit, id: &str, action: Action) -> Result<Permit<Action>, PageError> {
    Whose::door(visit, action)?;
    let id = id.to_owned();
    let fee = visit
        .read(move |_, conn| Ok::<_, PageError>(store::fees::one(conn, &id)?))
        .await?;
    let fee = fee.ok_or(PageError::NotFound)?;
    Whose::permit(visit, &fee.let_by, action)
}

async fn shown(
    visit: &Visit,
    id: String,
    (reason, amount): (String, String),
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let (fee, debtor, invoice) = visit
        .read(move |_, conn| {
            let fee = store::fees::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let debtor = debtor_name(&seen, conn, &fee.debtor)?;
            let invoice = store::invoices::of_fee(conn, &fee.id)?;
            Ok::<_, PageError>((fee, debtor, invoice))
        })
        .await?;
    let (whose, _) = Whose::of(visit, &fee.let_by, Action::SeeInvoices).await?;
    let could = |action| Whose::permit(visit, &fee.let_by, action).is_ok();
    let here = visit.to(&format!("/saker/faktura/krav/{}", fee.id));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let crumb = |words: String, path: String| Crumb { words, path };
    let title = visit.say().t("price-invoices").into_owned();
    let one = FeePage {
        crumbs: vec![
            crumb(title, whose.to(visit, "/saker/faktura")),
            crumb(fee.title.clone(), here.clone()),
        ],
        explained: explain(visit.say(), &fee.quote),
        may_waive: fee.state.is_open() && could(Action::Waive),
        may_credit: fee.state == FeeState::Invoiced && could(Action::Credit),
        whose,
        visit,
        here,
        fee,
        debtor,
        invoice,
        reason,
        amount,
        errors,
    };
    page(&one, status)
}

// texts: price-fee-kind-*
impl FeePage<'_> {
    fn state(&self) -> (State, String) {
        fee_state(self.visit, self.fee.state)
    }

    fn kind(&self) -> String {
        let word = self.fee.kind.word();
        let words = self.visit.say().t(&format!("price-fee-kind-{word}"));
        words.into_owned()
    }
}
