//! The desk of lending: the inbox of requests, one request, booking on behalf, events; and the pages
//! where a tenant answers the desk.

mod about;
mod answers;
mod behalf;
mod bulk;
mod deeds;
mod deposit;
mod event;
mod events;
mod figures;
mod ground;
mod inbox;
mod lender;
mod letting;
mod lost;
mod place;
mod plan;
mod plan_form;
mod proposal;
mod reply;
mod request;
mod row;
mod saved;
mod shift;

pub use ground::Request;
pub use letting::{navigation as letting_navigation, part as letting_part};

use axum::{
    Router,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    let desk = |rest: &str| format!("/saker/reservasjoner{rest}");
    Router::new()
        .route(&desk(""), get(inbox::show))
        .route(&desk("/flere"), get(bulk::back).post(bulk::post))
        .route(&desk("/flere/{id}/angre"), post(bulk::undo))
        .route(&desk("/utvalg"), post(saved::keep))
        .route(&desk("/utvalg/{id}/fjern"), post(saved::let_go))
        .route(
            &desk("/standardsvar"),
            get(answers::show).post(answers::save),
        )
        .route(&desk("/ny"), get(behalf::show).post(behalf::save))
        .route(&desk("/{id}"), get(request::show).post(deeds::decide))
        .route(&desk("/{id}/merknad"), post(deeds::note))
        .route(
            &desk("/{id}/forslag/{occurrence}"),
            get(proposal::show).post(proposal::send),
        )
        .route(
            &desk("/{id}/flytt/{occurrence}"),
            get(shift::show).post(shift::save),
        )
        .route(
            &desk("/{id}/depositum"),
            get(deposit::show).post(deposit::save),
        )
        .route("/saker/arrangement", get(events::show))
        .route("/saker/arrangement/ny", get(plan::show).post(plan::post))
        .route("/saker/arrangement/{id}", get(event::show))
        .route("/saker/arrangement/{id}/avlys", post(event::call_off))
        .route("/reservasjon/{id}/svar", get(reply::show).post(reply::send))
        .route(
            "/reservasjon/{id}/forslag/{proposal}",
            post(reply::answer_proposal),
        )
        .merge(of_owners())
        .route("/mistet-tid/{id}", get(lost::show).post(lost::answer))
        .route("/lokaler/svartid", get(figures::show))
}

/// Where an association that lets premises answers those who ask for them.
fn of_owners() -> Router {
    let own = |rest: &str| format!("/min-forening/{{id}}/utleie{rest}");
    Router::new()
        .route("/utleie", get(letting::mine))
        .route(&own(""), get(letting::show))
        .route(&own("/{booking}"), get(request::show).post(deeds::decide))
        .route(
            &own("/{booking}/forslag/{occurrence}"),
            get(proposal::show).post(proposal::send),
        )
        .route(
            &own("/{booking}/flytt/{occurrence}"),
            get(shift::show).post(shift::save),
        )
        .route(
            &own("/{booking}/depositum"),
            get(deposit::show).post(deposit::save),
        )
}
