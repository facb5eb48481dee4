//! Every route of strategies, with who reaches it.

use web::RouteLine;

const SEE: &str = "strategy.see";
const ARRANGE: &str = "strategy.arrange";
const TAKE_IN: &str = "strategy.take_in";
const WRITE: &str = "strategy.write";
const COMMENT: &str = "strategy.comment";
const RESOLVE: &str = "strategy.resolve";
const SAY_STATUS: &str = "strategy.say_status";
const DECIDE: &str = "strategy.decide";

/// The routes.
pub const ROUTES: &[RouteLine] = &[
    RouteLine::public("/{language}/strategi", "strategies and plans in force"),
    RouteLine::public(
        "/{language}/strategi.atom",
        "what happens with them, as a feed",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}",
        "the edition that is in force",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}",
        "an edition, at an address that stays",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/endringer",
        "what changed since the edition before",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/pdf",
        "the same as PDF",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/{number}/json",
        "the same as JSON",
    ),
    RouteLine::get("/{language}/saker/strategi", SEE, "all documents"),
    RouteLine::get("/{language}/saker/strategi/ny", ARRANGE, "a new document"),
    RouteLine::post("/{language}/saker/strategi/ny", ARRANGE, "begin a document"),
    RouteLine::get(
        "/{language}/saker/strategi/typer",
        ARRANGE,
        "kinds of documents",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/typer/{kind}",
        ARRANGE,
        "a kind of document",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/typer/{kind}",
        ARRANGE,
        "keep a kind of document",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/roller",
        ARRANGE,
        "roles that own sections",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/roller/{role}",
        ARRANGE,
        "a role and who holds it",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/roller/{role}",
        ARRANGE,
        "keep a role",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}",
        SEE,
        "a document on the bench",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/ramme",
        ARRANGE,
        "title and years of a draft",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/ramme",
        ARRANGE,
        "keep title and years",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/ny-utgave",
        ARRANGE,
        "begin the next edition",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/ny-del",
        ARRANGE,
        "add a section",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/les-inn",
        TAKE_IN,
        "take in a text",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/les-inn",
        TAKE_IN,
        "look at it, or keep it",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/gjennomlesing",
        SEE,
        "read a draft through",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/gjennomlesing",
        COMMENT,
        "say something of a paragraph",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/lesefrist",
        ARRANGE,
        "open the read-through, or end it",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/vedtak",
        DECIDE,
        "enter a decision",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/vedtak",
        DECIDE,
        "freeze what was decided",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/kommentar/{comment}",
        RESOLVE,
        "a comment is dealt with",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/del/{section}",
        WRITE,
        "write in a section",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}",
        WRITE,
        "keep what was written",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/lagre",
        WRITE,
        "the same, while one writes",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/om",
        ARRANGE,
        "owner, number and note of a section",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/flytt",
        ARRANGE,
        "move a section",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/fjern",
        ARRANGE,
        "take a section away",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/del/{section}/historikk",
        WRITE,
        "what a section has said",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}",
        "the action plan of a year",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/pdf",
        "the same as PDF",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/csv",
        "the same as a table",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/handlingsplan/{year}/xlsx",
        "the same as a spreadsheet",
    ),
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
];
