//! One invoice: its lines, what was credited, and whether it is paid.
//!
//! Lines are as they were when the batch was made; a credit note is a paper of its own with a number of its own.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Crumb, Fields, PageError, PageResult, State, Visit, page, see_done};

use super::{batch::invoice_state, refused};
use crate::{
    access::Action,
    invoicing,
    model::{CreditNote, Fee, Invoice},
    pages::whose::Whose,
    store,
};

#[derive(Template)]
#[template(path = "invoices/invoice.html")]
struct InvoicePage<'a> {
    visit: &'a Visit,
    whose: Whose,
    crumbs: Vec<Crumb>,
    here: String,
    invoice: Invoice,
    fees: Vec<Fee>,
    credits: Vec<CreditNote>,
    may_mark: bool,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let (invoice, batch, fees, credits) = visit
        .read(move |_, conn| {
            let invoice = store::invoices::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let batch = store::invoices::batch(conn, &invoice.batch)?;
            let fees = store::invoices::fees_of(conn, &id)?;
            let fees = store::fees::by_ids(conn, &fees)?;
            let credits = store::credits::of_invoice(conn, &id)?;
            let batch = batch.ok_or(PageError::NotFound)?;
            Ok::<_, PageError>((invoice, batch, fees, credits))
        })
        .await?;
    let (whose, _) = Whose::of(&visit, &batch.let_by, Action::SeeInvoices).await?;
    let say = visit.say();
    let here = visit.to(&format!("/saker/faktura/nr/{}", invoice.id));
    let crumb = |words: String, path: String| Crumb { words, path };
    let (number, batch_number) = (invoice.number.to_string(), batch.number.to_string());
    let shown = InvoicePage {
        crumbs: vec![
            crumb(
                say.t("price-invoices").into_owned(),
                whose.to(&visit, "/saker/faktura"),
            ),
            crumb(
                say.ta("price-batch-number", &[("number", &batch_number)]),
                visit.to(&format!("/saker/faktura/grunnlag/{}", batch.id)),
            ),
            crumb(
                say.ta("price-invoice-number", &[("number", &number)]),
                here.clone(),
            ),
        ],
        may_mark: Whose::permit(&visit, &batch.let_by, Action::Invoice).is_ok()
            && batch.sent_at.is_some(),
        whose,
        visit: &visit,
        here,
        invoice,
        fees,
        credits,
    };
    page(&shown, StatusCode::OK)
}

/// Marks it as paid, as not paid in time, or as neither.
pub async fn mark(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    Whose::door(&visit, Action::Invoice)?;
    let fields = Fields::read(&body);
    let version = fields.version().unwrap_or_default();
    let today = kernel::today(&*visit.town().clock);
    let marks = match fields.one("mark") {
        "paid" => (None, Some(today)),
        "unpaid" => (Some(today), None),
        _ => (None, None),
    };
    let path = visit.to(&format!("/saker/faktura/nr/{id}"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let invoice = store::invoices::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let batch = store::invoices::batch(conn, &invoice.batch)?;
            let let_by = batch.ok_or(PageError::NotFound)?.let_by;
            let permit = Whose::permit(&seen, &let_by, Action::Invoice)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            invoicing::mark(conn, parts, &permit, (&id, version), marks).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("price-done-marked")))
}

impl InvoicePage<'_> {
    fn heading(&self) -> String {
        let number = self.invoice.number.to_string();
        let words = [("number", number.as_str())];
        self.visit.say().ta("price-invoice-number", &words)
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        let words = [
            ("name", self.invoice.debtor_name.clone()),
            ("sum", say.money(self.invoice.total)),
            ("day", say.date(self.invoice.issued_on)),
        ];
        let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
        say.ta("price-invoice-lead", &words)
    }

    fn state(&self) -> (State, String) {
        invoice_state(self.visit, &self.invoice)
    }

    fn credit_words(&self, note: &CreditNote) -> String {
        let say = self.visit.say();
        let words = [
            ("number", note.number.to_string()),
            ("sum", say.money(note.amount)),
            ("day", say.date(note.issued_on)),
            ("reason", note.reason.clone()),
        ];
        let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
        say.ta("price-credit-words", &words)
    }
}
