//! Routes of the municipality's own people: rounds, cases, councils, schemes.
//!
//! Each asks for an action of [`crate::access`]; what is about a round or a case stands behind the
//! guard of [`crate::impartiality`] too.

use web::RouteLine;

const DECLARE: &str = "grants.declare";
const READ: &str = "grants.read";
const HANDLE: &str = "grants.handle";
const ENTER: &str = "grants.enter";
const DECIDE: &str = "grants.decide";
const NOTIFY: &str = "grants.notify";
const ARRANGE: &str = "grants.arrange";
const WAIVE: &str = "grants.waive";
const STAND_IN: &str = "grants.name_stand_in";

/// Theirs.
pub const STAFF: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/brev/{letter}",
        READ,
        "a letter as PDF, for staff",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/saksframlegg",
        READ,
        "the case paper of a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/saksframlegg.pdf",
        READ,
        "the same as PDF",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/politisk",
        DECIDE,
        "enter what a body decided",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/politisk",
        DECIDE,
        "decide as the body did",
    ),
    RouteLine::get("/{language}/saker/tilskudd", READ, "every round"),
    RouteLine::get(
        "/{language}/saker/tilskudd/oppbevaring",
        READ,
        "how long cases are kept, and what goes next",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/saker",
        READ,
        "every case, by scheme, state, officer and what is missing",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/stedfortreder",
        HANDLE,
        "who stands in for whom",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/stedfortreder",
        STAND_IN,
        "name who stands in",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/stedfortreder/{id}/slutt",
        STAND_IN,
        "end it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/vedtak",
        READ,
        "what bodies decided, with who stepped aside",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/lista",
        DECIDE,
        "keep an award off the public list",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/pa-lista",
        DECIDE,
        "put it back",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/apne-data",
        READ,
        "how good the open data of awards are",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/tall",
        READ,
        "grants in figures, with small numbers",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/tall.csv",
        READ,
        "the same as a table",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ny",
        ENTER,
        "enter what came on paper",
    ),
    RouteLine::post("/{language}/saker/tilskudd/ny", ENTER, "begin to enter it"),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}",
        READ,
        "a round's cockpit",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/innstill",
        READ,
        "back to the cockpit",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/innstill",
        HANDLE,
        "recommend in the table",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/flere",
        READ,
        "back to the cockpit",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/flere",
        DECIDE,
        "decide several: what will happen, and doing it",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/flere/{bulk}/angre",
        DECIDE,
        "undo what was decided together",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/varsle",
        NOTIFY,
        "who will be told what",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/varsle",
        NOTIFY,
        "tell them",
    ),
    RouteLine::get("/{language}/saker/tilskudd/sak/{id}", READ, "a case"),
    RouteLine::post("/{language}/saker/tilskudd/sak/{id}/ta", HANDLE, "take it"),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/mangler",
        HANDLE,
        "ask for what is missing",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/sporsmal",
        HANDLE,
        "ask a question",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/notat",
        HANDLE,
        "note something for colleagues",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/tall",
        HANDLE,
        "set a figure beside the applicant's",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/innstill",
        HANDLE,
        "recommend",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/vedtak",
        DECIDE,
        "decide",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/angre",
        DECIDE,
        "undo a decision",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordninger",
        ARRANGE,
        "every scheme",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordninger",
        ARRANGE,
        "make a scheme",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}",
        ARRANGE,
        "a scheme's guidelines",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}",
        ARRANGE,
        "write a new version",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/eier",
        ARRANGE,
        "say whose a scheme is",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/fordelt",
        ARRANGE,
        "what others gave, year by year",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/fordelt",
        ARRANGE,
        "enter a year of it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/skjema",
        ARRANGE,
        "a scheme's form",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/skjema",
        ARRANGE,
        "change the form",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/rapport",
        ARRANGE,
        "what a scheme's report asks for",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/rapport",
        ARRANGE,
        "write a new version of it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/forhandsvis/{step}",
        ARRANGE,
        "the form as applicants see it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde-ny/{scheme}",
        ARRANGE,
        "a new round",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde-ny/{scheme}",
        ARRANGE,
        "make a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/kopi",
        ARRANGE,
        "a round as next year's",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/rediger",
        ARRANGE,
        "a round to be changed",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rediger",
        ARRANGE,
        "change a round",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/kontroll",
        READ,
        "samples for control",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/kontroll",
        HANDLE,
        "draw one",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/poeng",
        HANDLE,
        "points on criteria",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/poeng",
        HANDLE,
        "give one's own",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/flytt",
        HANDLE,
        "ask which round it is moved to",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/flytt",
        HANDLE,
        "move it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/ar",
        HANDLE,
        "a form for what later years carry of it",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/ar",
        HANDLE,
        "say what later years carry of it",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/slaa-sammen",
        HANDLE,
        "ask which application it is the same as",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/slaa-sammen",
        HANDLE,
        "merge it into the other",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/skill",
        HANDLE,
        "part it from the other again",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/sak/{id}/beskjed",
        HANDLE,
        "a form for writing to the applicant",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/sak/{id}/beskjed",
        HANDLE,
        "write to the applicant",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/ordning/{id}/horing/{hearing}",
        ARRANGE,
        "guidelines under revision, with the answers",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/ordning/{id}/horing/{hearing}",
        ARRANGE,
        "ask associations, or take it into use",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/habilitet",
        DECLARE,
        "what ties one has",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/habilitet",
        DECLARE,
        "declare them",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/rad",
        READ,
        "the round's councils",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rad",
        ARRANGE,
        "let a council recommend",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/rad/{id}/avvik",
        HANDLE,
        "why it is decided otherwise",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/leder",
        ARRANGE,
        "who leads a unit",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/etter-nokkelen",
        HANDLE,
        "recommend what the key gives",
    ),
    RouteLine::get(
        "/{language}/saker/tilskudd/runde/{round}/tilknytninger",
        READ,
        "who was found impartial in spite of a tie",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/tilknytninger",
        WAIVE,
        "find somebody impartial",
    ),
    RouteLine::post(
        "/{language}/saker/tilskudd/runde/{round}/tilknytninger/{id}/tilbake",
        WAIVE,
        "take it back",
    ),
];
