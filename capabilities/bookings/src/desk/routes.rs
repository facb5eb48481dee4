//! Every address of the desk, with what it asks for.

use web::RouteLine;

const SEE: &str = "bookings.desk_see";
const ANSWER: &str = "bookings.desk_answer";
const BOOK_FOR: &str = "bookings.desk_book_for";
const ARRANGE: &str = "bookings.desk_arrange";
const FURNISH: &str = "bookings.desk_furnish";
const REPLY: &str = "bookings.desk_reply";

/// For the manifest.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker/reservasjoner",
        SEE,
        "requests that wait for an answer",
    ),
    RouteLine::public(
        "/{language}/saker/reservasjoner/flere",
        "back to the requests",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/flere",
        ANSWER,
        "grant several: what will happen, and doing it",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/flere/{id}/angre",
        ANSWER,
        "make them wait again",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/utvalg",
        FURNISH,
        "keep a choice of requests",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/utvalg/{id}/fjern",
        FURNISH,
        "let go of a kept choice",
    ),
    RouteLine::get(
        "/{language}/saker/reservasjoner/standardsvar",
        FURNISH,
        "the standard answers",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/standardsvar",
        FURNISH,
        "change them",
    ),
    RouteLine::get(
        "/{language}/saker/reservasjoner/ny",
        BOOK_FOR,
        "book on behalf of somebody",
    ),
    RouteLine::post("/{language}/saker/reservasjoner/ny", BOOK_FOR, "book it"),
    RouteLine::get("/{language}/saker/reservasjoner/{id}", SEE, "one request"),
    RouteLine::post(
        "/{language}/saker/reservasjoner/{id}",
        ANSWER,
        "grant, refuse or ask",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/{id}/merknad",
        ANSWER,
        "note something for colleagues",
    ),
    RouteLine::get(
        "/{language}/saker/reservasjoner/{id}/forslag/{occurrence}",
        ANSWER,
        "what can be proposed instead",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/{id}/forslag/{occurrence}",
        ANSWER,
        "propose another time",
    ),
    RouteLine::get(
        "/{language}/saker/reservasjoner/{id}/flytt/{occurrence}",
        ANSWER,
        "where a time can be moved",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/{id}/flytt/{occurrence}",
        ANSWER,
        "move it",
    ),
    RouteLine::get(
        "/{language}/saker/reservasjoner/{id}/depositum",
        SEE,
        "where its deposit is",
    ),
    RouteLine::post(
        "/{language}/saker/reservasjoner/{id}/depositum",
        ANSWER,
        "note that it came, was given back or kept",
    ),
    RouteLine::get("/{language}/utleie", SEE, "to the list of what one lets"),
    RouteLine::get(
        "/{language}/min-forening/{id}/utleie",
        SEE,
        "requests for premises that the association lets",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/utleie/{booking}",
        SEE,
        "one of them",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/utleie/{booking}",
        ANSWER,
        "grant, refuse or ask",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/utleie/{booking}/forslag/{occurrence}",
        ANSWER,
        "what can be proposed instead",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/utleie/{booking}/forslag/{occurrence}",
        ANSWER,
        "propose another time",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/utleie/{booking}/flytt/{occurrence}",
        ANSWER,
        "where a time can be moved",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/utleie/{booking}/flytt/{occurrence}",
        ANSWER,
        "move it",
    ),
    RouteLine::get(
        "/{language}/min-forening/{id}/utleie/{booking}/depositum",
        SEE,
        "where its deposit is",
    ),
    RouteLine::post(
        "/{language}/min-forening/{id}/utleie/{booking}/depositum",
        ANSWER,
        "note that it came, was given back or kept",
    ),
    RouteLine::get("/{language}/saker/arrangement", SEE, "coming events"),
    RouteLine::get("/{language}/saker/arrangement/ny", ARRANGE, "plan an event"),
    RouteLine::post(
        "/{language}/saker/arrangement/ny",
        ARRANGE,
        "whose time it takes, and taking it",
    ),
    RouteLine::get(
        "/{language}/saker/arrangement/{id}",
        SEE,
        "an event, who was told and has seen it",
    ),
    RouteLine::post(
        "/{language}/saker/arrangement/{id}/avlys",
        ARRANGE,
        "call it off and offer the time back",
    ),
    RouteLine::get(
        "/{language}/reservasjon/{id}/svar",
        REPLY,
        "what the municipality asks or proposes",
    ),
    RouteLine::post("/{language}/reservasjon/{id}/svar", REPLY, "answer it"),
    RouteLine::post(
        "/{language}/reservasjon/{id}/forslag/{proposal}",
        REPLY,
        "take the time proposed, or not",
    ),
    RouteLine::get(
        "/{language}/mistet-tid/{id}",
        REPLY,
        "time lost to an event, and what can be had instead",
    ),
    RouteLine::post("/{language}/mistet-tid/{id}", REPLY, "choose"),
    RouteLine::public(
        "/{language}/lokaler/svartid",
        "how long answers take, and how many are refused",
    ),
];
