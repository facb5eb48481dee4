//! The work on a document: phases, what was said, and when it is looked at again.

use web::RouteLine;

use super::{ARRANGE, SEE, TEND_INPUT, TEND_PHASE};

pub const WORK: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker/strategi/{id}/arbeid",
        SEE,
        "the work on a document, phase by phase",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/arbeid",
        ARRANGE,
        "begin the work, or change what is said of it",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/arbeid/ny-fase",
        ARRANGE,
        "add a phase",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/revisjon",
        ARRANGE,
        "say when it is to be looked at again",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/fase/{phase}",
        SEE,
        "a phase of the work",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/fase/{phase}",
        TEND_PHASE,
        "keep what a phase says and what is to be done",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/fase/{phase}/datoer",
        TEND_PHASE,
        "move a phase to other days",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/fase/{phase}/ferdig",
        TEND_PHASE,
        "a phase is done, or not after all",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/fase/{phase}/flytt",
        ARRANGE,
        "put a phase before or after another",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/fase/{phase}/fjern",
        ARRANGE,
        "take a phase away",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/innspill",
        SEE,
        "what was said about a document",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/innspill",
        TEND_INPUT,
        "take in a file of what was said",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/innspill/nytt",
        TEND_INPUT,
        "enter something that was said",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/innspill/nytt",
        TEND_INPUT,
        "keep something that was said",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/innspill/{input}",
        TEND_INPUT,
        "something that was said",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/innspill/{input}",
        TEND_INPUT,
        "keep it, and what became of it",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/innspill/fil/{file}",
        TEND_INPUT,
        "what a file of input would make",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/innspill/fil/{file}",
        TEND_INPUT,
        "keep what a file says",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/fase/{phase}/datoer",
        SEE,
        "a phase of the work",
    ),
];
