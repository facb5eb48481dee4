//! The pages of upkeep: numbers, documents, account, confirmation; for an association's own people
//! and for staff who enter on its behalf.
//!
//! Every page is about the association in its address, and asks the rules before it reads.

mod account;
mod confirm;
mod frame;
mod link;
mod members;
mod shelf;

pub use account::state_of as account_state;
pub use confirm::Standing;
pub use shelf::kind_words;

use ::access::{Actor, Permit};
use associations::{
    actions::OnBehalf,
    model::{Association, AssociationId},
};
use axum::{
    Router,
    routing::{get, post},
};
use db::Conn;
use texts::Speaker;
use web::{Choice, Fields, FormErrors, PageError};

use crate::access::{Action, Facts, may};

/// The routes, without the language in front.
pub fn routes() -> Router {
    let at = |rest: &str| format!("/min-forening/{{id}}{rest}");
    Router::new()
        .route(&at("/medlemstall"), get(members::show).post(members::save))
        .route(
            &at("/medlemstall/fil"),
            get(members::back).post(members::read_file),
        )
        .route(&at("/dokumenter"), get(shelf::show).post(shelf::keep))
        .route(&at("/dokumenter/{document}"), get(shelf::download))
        .route(&at("/dokumenter/{document}/slett"), post(shelf::remove))
        .route(&at("/konto"), get(account::show))
        .route(
            &at("/konto/nytt"),
            get(account::form).post(account::propose),
        )
        .route(
            &at("/konto/bekreft"),
            get(account::look).post(account::decide),
        )
        .route(&at("/konto/avbryt"), post(account::take_back))
        .route(&at("/konto/vis"), post(account::read_whole))
        .route(&at("/bekreft"), get(confirm::show).post(confirm::confirm))
        .route(&at("/bekreft/arsmote"), post(confirm::meeting))
        .route("/bekreft/{token}", get(link::show).post(link::confirm))
}

/// The association in the address, for whoever may do this with it.
fn allowed(
    conn: &mut Conn,
    actor: &Actor,
    action: Action,
    id: &str,
) -> Result<(Association, Permit<Action>), PageError> {
    let permit = may(actor, action, &Facts::of(id))?;
    let association = associations::one(conn, &AssociationId(id.to_owned()))?;
    Ok((association.ok_or(PageError::NotFound)?, permit))
}

// texts: upkeep-way-*
/// How staff got what they enter, to choose from.
fn ways(say: &Speaker, chosen: &str) -> Vec<Choice> {
    OnBehalf::WAYS
        .into_iter()
        .map(|way| {
            let words = say.t(&format!("upkeep-way-{}", way.word())).into_owned();
            Choice::new(way.word(), words).chosen(way.word() == chosen)
        })
        .collect()
}

/// What staff chose; they must choose something.
fn way(fields: &Fields, is_staff: bool, say: &Speaker, errors: &mut FormErrors) -> OnBehalf {
    if !is_staff {
        return OnBehalf::Itself;
    }
    OnBehalf::from_word(fields.one("way")).unwrap_or_else(|| {
        errors.add("way", say.t("upkeep-error-way"));
        OnBehalf::Itself
    })
}

/// How it came, for a line of history; empty when the association did it itself.
fn way_words(say: &Speaker, remark: &str) -> String {
    OnBehalf::from_word(remark).map_or_else(String::new, |way| {
        say.t(&format!("upkeep-entered-{}", way.word()))
            .into_owned()
    })
}
