//! Invoices for staff, and for those who let premises of their own: what waits, batches, one invoice, one fee, and
//! who the municipality, or whoever lets, is on them.

mod batch;
mod fee;
mod files;
mod invoice;
mod seller;
mod waiting;

use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use web::{PageError, Visit};

use crate::{
    fees::NotDone,
    model::{Debtor, FeeState},
    store,
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    Router::new()
        .route("/saker/faktura", get(waiting::show).post(waiting::make))
        .route("/saker/faktura/grunnlag/{batch}", get(batch::show))
        .route(
            "/saker/faktura/grunnlag/{batch}/overlevert",
            post(batch::hand_over),
        )
        .route(
            "/saker/faktura/grunnlag/{batch}/linjer.csv",
            get(files::csv),
        )
        .route("/saker/faktura/grunnlag/{batch}/ehf.zip", get(files::zip))
        .route(
            "/saker/faktura/nr/{invoice}",
            get(invoice::show).post(invoice::mark),
        )
        .route("/saker/faktura/nr/{invoice}/ehf.xml", get(files::invoice))
        .route(
            "/saker/faktura/kreditnota/{note}/ehf.xml",
            get(files::credit_note),
        )
        .route("/saker/faktura/krav/{fee}", get(fee::show))
        .route("/saker/faktura/krav/{fee}/frafall", post(fee::waive))
        .route("/saker/faktura/krav/{fee}/krediter", post(fee::credit))
        .route(
            "/saker/innstillinger/faktura",
            get(seller::show).post(seller::save),
        )
}

/// What the page answers when something was not done and no field is to blame.
fn refused(why: NotDone) -> PageError {
    match why {
        NotDone::Database(fault) => fault.into(),
        NotDone::Unknown => PageError::NotFound,
        _ => PageError::Changed,
    }
}

/// What a debtor is called.
fn debtor_name(visit: &Visit, conn: &mut Conn, debtor: &Debtor) -> Result<String, PageError> {
    let name = match debtor {
        Debtor::Association(id) => visit.association_name(conn, id)?,
        Debtor::Person(person) => identity::people::one(conn, person)?.map(|it| it.name),
        Debtor::Payer(id) => store::payers::one(conn, id)?.map(|it| it.name),
    };
    let named = name.filter(|name| !name.is_empty());
    Ok(named.unwrap_or_else(|| visit.say().t("price-nobody").into_owned()))
}

// texts: price-fee-state-*
/// A state of a fee, with its shape and words.
pub fn fee_state(visit: &Visit, state: FeeState) -> (web::State, String) {
    let shape = match state {
        FeeState::Estimated => web::State::Open,
        FeeState::Fixed | FeeState::InBatch => web::State::Waiting,
        FeeState::Invoiced => web::State::Good,
        FeeState::Credited | FeeState::Waived => web::State::Out,
    };
    let words = visit.say().t(&format!("price-fee-state-{}", state.word()));
    (shape, words.into_owned())
}
