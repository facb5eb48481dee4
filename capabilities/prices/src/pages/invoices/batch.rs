//! One batch: its invoices, its files, and handing it over.
//!
//! A batch is frozen when it is made: its files are the same whenever they are fetched, and handing it
//! over is done once.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Crumb, PageError, PageResult, State, Visit, page, see_done};

use super::refused;
use crate::{
    access::Action,
    invoicing,
    model::{Batch, Invoice},
    pages::whose::Whose,
    store,
};

#[derive(Template)]
#[template(path = "invoices/batch.html")]
struct BatchPage<'a> {
    visit: &'a Visit,
    whose: Whose,
    crumbs: Vec<Crumb>,
    here: String,
    batch: Batch,
    invoices: Vec<Invoice>,
    may_send: bool,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::SeeInvoices)?;
    let (batch, invoices) = visit
        .read(move |_, conn| {
            let batch = store::invoices::batch(conn, &id)?.ok_or(PageError::NotFound)?;
            let invoices = store::invoices::of_batch(conn, &batch.id)?;
            Ok::<_, PageError>((batch, invoices))
        })
        .await?;
    let (whose, _) = Whose::of(&visit, &batch.let_by, Action::SeeInvoices).await?;
    let here = visit.to(&format!("/saker/faktura/grunnlag/{}", batch.id));
    let number = batch.number.to_string();
    let shown = BatchPage {
        crumbs: vec![
            Crumb {
                words: visit.say().t("price-invoices").into_owned(),
                path: whose.to(&visit, "/saker/faktura"),
            },
            Crumb {
                words: visit.say().ta("price-batch-number", &[("number", &number)]),
                path: here.clone(),
            },
        ],
        may_send: batch.sent_at.is_none()
            && Whose::permit(&visit, &batch.let_by, Action::Invoice).is_ok(),
        whose,
        visit: &visit,
        here,
        batch,
        invoices,
    };
    page(&shown, StatusCode::OK)
}

/// Says that it has been handed over.
pub async fn hand_over(visit: Visit, Path(id): Path<String>) -> PageResult {
    Whose::door(&visit, Action::Invoice)?;
    let path = visit.to(&format!("/saker/faktura/grunnlag/{id}"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let batch = store::invoices::batch(conn, &id)?.ok_or(PageError::NotFound)?;
            let permit = Whose::permit(&seen, &batch.let_by, Action::Invoice)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            invoicing::hand_over(conn, parts, &permit, &id).map_err(refused)
        })
        .await?;
    Ok(see_done(&path, texts::id("price-done-sent")))
}

impl BatchPage<'_> {
    fn heading(&self) -> String {
        let number = self.batch.number.to_string();
        let words = [("number", number.as_str())];
        self.visit.say().ta("price-batch-number", &words)
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        let day = say.date(self.batch.made_at.in_oslo().date());
        let words = [("day", day.as_str()), ("sum", &say.money(self.batch.total))];
        say.tna("price-batch-words", self.batch.lines, &words)
    }

    fn has_ehf(&self) -> bool {
        self.invoices
            .iter()
            .any(|invoice| invoice.ehf_file.is_some())
    }

    fn state(&self) -> (State, String) {
        let say = self.visit.say();
        match self.batch.sent_at {
            Some(at) => {
                let day = say.date(at.in_oslo().date());
                (State::Good, say.ta("price-batch-sent-on", &[("day", &day)]))
            }
            None => (State::Waiting, say.t("price-batch-made").into_owned()),
        }
    }
}

/// What an invoice is called.
pub fn invoice_state(visit: &Visit, invoice: &Invoice) -> (State, String) {
    let say = visit.say();
    match (invoice.paid_on, invoice.unpaid_since) {
        (Some(day), _) => {
            let day = say.date(day);
            (State::Good, say.ta("price-invoice-paid", &[("day", &day)]))
        }
        (None, Some(day)) => {
            let day = say.date(day);
            let words = say.ta("price-invoice-unpaid", &[("day", &day)]);
            (State::Lacking, words)
        }
        (None, None) => {
            let day = say.date(invoice.due_on);
            (
                State::Waiting,
                say.ta("price-invoice-due", &[("day", &day)]),
            )
        }
    }
}

impl BatchPage<'_> {
    fn invoice_state(&self, invoice: &Invoice) -> (State, String) {
        invoice_state(self.visit, invoice)
    }
}
