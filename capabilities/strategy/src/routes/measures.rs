//! Measures, the action plan of a year, and other plans that measures point to.

use web::RouteLine;

use super::{ARRANGE, DECIDE, SAY_STATUS, SEE};

pub const MEASURES: &[RouteLine] = &[
    RouteLine::get(
        "/{language}/saker/strategi/{id}/tiltak",
        SEE,
        "the board of measures",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/tiltak/nytt",
        ARRANGE,
        "a new measure",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/tiltak/nytt",
        ARRANGE,
        "keep a new measure",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/handlingsplan",
        SEE,
        "this year's action plan",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}",
        SEE,
        "the action plan of a year, and what changed",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}",
        ARRANGE,
        "choose measures for a year",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/tiltak/{measure}",
        SEE,
        "a measure",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/tiltak/{measure}",
        ARRANGE,
        "keep a measure",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/tiltak/{measure}/status",
        SAY_STATUS,
        "say how a measure stands",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/planer",
        ARRANGE,
        "other plans that measures point to",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/planer",
        ARRANGE,
        "enter another plan",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/planer/{plan}",
        ARRANGE,
        "another plan, and what must be looked at again",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/planer/{plan}",
        ARRANGE,
        "roll it, or move what points to it along",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}/vedtak",
        DECIDE,
        "enter the decision on a year's plan",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}/vedtak",
        SEE,
        "the action plan of a year",
    ),
];
