//! What staff do with payments: what can be paid, runs and their release, one grant's follow-up,
//! and reports.
//! An auditor reads all of it and changes nothing.

mod case;
mod case_deeds;
mod claims;
mod list;
mod plan;
mod report;
mod reports;
mod run;

use axum::{
    Router,
    middleware::from_fn,
    routing::{get, post},
};

/// The routes, without the language in front.
pub fn routes() -> Router {
    let at = |rest: &str| format!("/saker/utbetalinger{rest}");
    let case = |rest: &str| at(&format!("/sak/{{application}}{rest}"));
    let run = |rest: &str| at(&format!("/kjoring/{{run}}{rest}"));
    Router::new()
        .route(&at(""), get(list::show).post(list::make))
        .route(&at("/nye"), post(list::lay))
        .route(&at("/krav"), get(claims::show).post(claims::make))
        .route(&at("/krav/{basis}/fil/{kind}"), get(claims::file))
        .route(&run(""), get(run::show))
        .route(&run("/slipp"), post(run::release))
        .route(&run("/angre"), post(run::undo))
        .route(&run("/betalt"), post(run::paid))
        .route(&run("/fil/{kind}"), get(run::file))
        .route(&case(""), get(case::show))
        .route(&case("/plan"), post(plan::save))
        .route(&case("/vilkar/{line}"), post(case_deeds::meet))
        .route(&case("/konto"), post(case_deeds::account))
        .route(&case("/rapport"), post(case_deeds::add_report))
        .route(&case("/endring/{change}"), post(case_deeds::answer))
        .route(&case("/krav"), post(case_deeds::claim))
        .route(&case("/krav/{claim}"), post(case_deeds::settle))
        .route(&case("/bortfall"), post(case_deeds::lapse))
        .route("/saker/rapporter", get(reports::show))
        .route(
            "/saker/rapporter/{report}",
            get(report::show).post(report::review),
        )
        .route("/saker/rapporter/{report}/fil/{file}", get(report::file))
        .route_layer(from_fn(crate::impartial::guard))
}
