//! The workshop: where strategies are built, written, read through and brought to decision.
//!
//! All of the municipality's own may look in and comment; who may do more is asked of the rules, page by
//! page.

mod bench;
mod compare;
mod decide;
mod frame;
mod heard;
mod index;
mod input;
mod input_table;
mod inputs;
mod inputs_file;
mod kinds;
mod measure;
mod measure_written;
mod measures;
mod missing;
mod others;
mod past;
mod phase;
mod phase_written;
mod pictures;
mod plan;
mod process;
mod reading;
mod roles;
mod section;
mod take_in;
mod tree;

use axum::{
    Router,
    routing::{get, post},
};

pub fn routes() -> Router {
    Router::new()
        .route("/saker/strategi", get(index::show))
        .route("/saker/strategi/ny", get(index::new).post(index::make))
        .route("/saker/strategi/typer", get(kinds::all))
        .route(
            "/saker/strategi/typer/{kind}",
            get(kinds::show).post(kinds::send),
        )
        .route("/saker/strategi/roller", get(roles::all))
        .route(
            "/saker/strategi/roller/{role}",
            get(roles::show).post(roles::send),
        )
        .route(
            "/saker/strategi/planer",
            get(others::all).post(others::make),
        )
        .route(
            "/saker/strategi/planer/{plan}",
            get(others::show).post(others::send),
        )
        .route("/saker/strategi/{id}", get(bench::show))
        .route(
            "/saker/strategi/{id}/ramme",
            get(frame::show).post(frame::send),
        )
        .route("/saker/strategi/{id}/ny-utgave", post(frame::next))
        .route("/saker/strategi/{id}/sammenlign", get(compare::show))
        .route("/saker/strategi/{id}/ny-del", post(tree::add))
        .route(
            "/saker/strategi/{id}/les-inn",
            get(take_in::show).post(take_in::send),
        )
        .route(
            "/saker/strategi/{id}/les-inn/fil",
            get(take_in::show).post(take_in::file),
        )
        .route(
            "/saker/strategi/{id}/gjennomlesing",
            get(reading::show).post(reading::say),
        )
        .route("/saker/strategi/{id}/lesefrist", post(reading::open))
        .route(
            "/saker/strategi/{id}/vedtak",
            get(decide::show).post(decide::send),
        )
        .route(
            "/saker/strategi/{id}/arbeid",
            get(process::show).post(process::send),
        )
        .route("/saker/strategi/{id}/arbeid/ny-fase", post(process::add))
        .route("/saker/strategi/{id}/revisjon", post(process::revise))
        .route(
            "/saker/strategi/fase/{phase}",
            get(phase::show).post(phase::send),
        )
        .route(
            "/saker/strategi/fase/{phase}/datoer",
            get(phase::show).post(phase::move_it),
        )
        .route("/saker/strategi/fase/{phase}/ferdig", post(phase::end))
        .route("/saker/strategi/fase/{phase}/flytt", post(phase::step))
        .route("/saker/strategi/fase/{phase}/fjern", post(phase::remove))
        .route(
            "/saker/strategi/{id}/innspill",
            get(inputs::show).post(inputs::send),
        )
        .route(
            "/saker/strategi/{id}/innspill/nytt",
            get(input::new).post(input::make),
        )
        .route(
            "/saker/strategi/{id}/innspill/fil/{file}",
            get(inputs_file::show).post(inputs_file::keep),
        )
        .route(
            "/saker/strategi/innspill/{input}",
            get(input::show).post(input::send),
        )
        .route("/saker/strategi/{id}/tiltak", get(measures::show))
        .route(
            "/saker/strategi/{id}/tiltak/nytt",
            get(measure::new).post(measure::make),
        )
        .route("/saker/strategi/{id}/handlingsplan", get(plan::now))
        .route(
            "/saker/strategi/{id}/handlingsplan/{year}",
            get(plan::show).post(plan::send),
        )
        .route(
            "/saker/strategi/{id}/handlingsplan/{year}/vedtak",
            get(plan::show).post(plan::decide),
        )
        .route(
            "/saker/strategi/tiltak/{measure}",
            get(measure::show).post(measure::send),
        )
        .route(
            "/saker/strategi/tiltak/{measure}/status",
            post(measure::say),
        )
        .route(
            "/saker/strategi/kommentar/{comment}",
            post(reading::resolve),
        )
        .route(
            "/saker/strategi/del/{section}",
            get(section::show).post(section::send),
        )
        .route("/saker/strategi/del/{section}/lagre", post(section::save))
        .route(
            "/saker/strategi/del/{section}/bilde",
            get(section::show).post(pictures::add),
        )
        .route(
            "/saker/strategi/del/{section}/bilde/fjern",
            post(pictures::remove),
        )
        .route("/saker/strategi/del/{section}/om", post(tree::tend))
        .route("/saker/strategi/del/{section}/flytt", post(tree::step))
        .route("/saker/strategi/del/{section}/fjern", post(tree::remove))
        .route("/saker/strategi/del/{section}/historikk", get(past::show))
}
