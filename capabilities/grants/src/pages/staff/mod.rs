//! What staff do with grants: the rounds, one round's cockpit, one case, several at once, giving
//! notice, and entering what came on paper.

pub(super) mod arrange;
mod bulk;
mod by_key;
mod case;
mod case_deeds;
mod case_figures;
mod case_history;
mod case_letters;
mod case_paper;
mod cases;
mod cockpit;
mod cockpit_places;
mod cockpit_rows;
mod cockpit_sums;
mod councils;
mod councils_deeds;
mod enter;
mod kept;
mod merging;
mod moving;
mod notice;
mod open_data;
mod rounds;
mod sample;
mod scores;
mod sitting;
mod sitting_read;
mod sitting_written;
mod sittings;
mod spreading;
mod stand_ins;
mod statistics;
mod ties;

use axum::{
    Router,
    middleware::from_fn,
    routing::{get, post},
};

use super::declare;
use crate::impartiality::guard;

/// The routes, without the language in front.
pub fn routes() -> Router {
    let at = |rest: &str| format!("/saker/tilskudd{rest}");
    Router::new()
        .route(&at(""), get(rounds::show))
        .route(&at("/apne-data"), get(open_data::show))
        .route(&at("/oppbevaring"), get(kept::show))
        .route(&at("/saker"), get(cases::show))
        .route(
            &at("/stedfortreder"),
            get(stand_ins::show).post(stand_ins::name),
        )
        .route(&at("/stedfortreder/{id}/slutt"), post(stand_ins::end))
        .route(&at("/runde/{round}/vedtak"), get(sittings::show))
        .route(&at("/sak/{id}/lista"), post(case_deeds::withhold))
        .route(&at("/sak/{id}/pa-lista"), post(case_deeds::list_again))
        .route(&at("/tall"), get(statistics::show))
        .route(&at("/tall.csv"), get(statistics::file))
        .route(&at("/ny"), get(enter::show).post(enter::start))
        .route(&at("/runde/{round}"), get(cockpit::show))
        .route(
            &at("/runde/{round}/innstill"),
            get(cockpit::back).post(cockpit::recommend),
        )
        .route(
            &at("/runde/{round}/etter-nokkelen"),
            post(by_key::recommend),
        )
        .route(
            &at("/runde/{round}/tilknytninger"),
            get(ties::show).post(ties::waive),
        )
        .route(
            &at("/runde/{round}/tilknytninger/{id}/tilbake"),
            post(ties::take_back),
        )
        .route(
            &at("/runde/{round}/flere"),
            get(bulk::back).post(bulk::decide),
        )
        .route(&at("/flere/{bulk}/angre"), post(bulk::undo))
        .route(
            &at("/runde/{round}/varsle"),
            get(notice::show).post(notice::send),
        )
        .route(&at("/runde/{round}/saksframlegg"), get(case_paper::show))
        .route(&at("/runde/{round}/saksframlegg.pdf"), get(case_paper::pdf))
        .route(
            &at("/runde/{round}/politisk"),
            get(sitting::show).post(sitting::enter),
        )
        .route(
            &at("/sak/{id}/brev/{letter}"),
            get(super::letters::staff_pdf),
        )
        .route(
            &at("/runde/{round}/kontroll"),
            get(sample::show).post(sample::draw),
        )
        .route(&at("/sak/{id}/poeng"), get(scores::show).post(scores::give))
        .route(
            &at("/sak/{id}/flytt"),
            get(moving::ask_move).post(moving::move_it),
        )
        .route(
            &at("/sak/{id}/ar"),
            get(spreading::ask).post(spreading::spread),
        )
        .route(
            &at("/sak/{id}/slaa-sammen"),
            get(merging::ask).post(merging::merge),
        )
        .route(&at("/sak/{id}/skill"), post(merging::part))
        .route(
            &at("/sak/{id}/beskjed"),
            get(moving::ask_message).post(moving::send_message),
        )
        .route(&at("/sak/{id}"), get(case::show))
        .route(&at("/sak/{id}/ta"), post(case_deeds::take))
        .route(&at("/sak/{id}/mangler"), post(case_deeds::lacking))
        .route(&at("/sak/{id}/sporsmal"), post(case_deeds::ask))
        .route(&at("/sak/{id}/notat"), post(case_deeds::note))
        .route(&at("/sak/{id}/tall"), post(case_deeds::correct))
        .route(&at("/sak/{id}/innstill"), post(case_deeds::recommend))
        .route(&at("/sak/{id}/vedtak"), post(case_deeds::decide))
        .route(&at("/sak/{id}/angre"), post(case_deeds::undo))
        .route(
            &at("/runde/{round}/habilitet"),
            get(declare::staff).post(declare::staff_declares),
        )
        .route(
            &at("/runde/{round}/rad"),
            get(councils::show).post(councils_deeds::agree),
        )
        .route(
            &at("/runde/{round}/rad/{id}/avvik"),
            post(councils_deeds::deviate),
        )
        .route(&at("/runde/{round}/leder"), post(councils_deeds::lead))
        .merge(arrange::routes())
        .route_layer(from_fn(guard))
}
