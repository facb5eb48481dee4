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
const TEND_PHASE: &str = "strategy.tend_phase";
const TEND_INPUT: &str = "strategy.tend_input";

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
        "/{language}/strategi/{slug}/{number}/kort",
        "the same in short",
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
        "/{language}/strategi-bilde/{picture}",
        "a picture of a text",
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
    RouteLine::public(
        "/{language}/strategi/{slug}/arbeidet",
        "where the work is now, and how to take part",
    ),
    RouteLine::public(
        "/{language}/strategi/{slug}/innspill",
        "what people said, and what became of it",
    ),
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
        "/{language}/saker/strategi/{id}/les-inn/fil",
        TAKE_IN,
        "read a file, to be looked at",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}/vedtak",
        DECIDE,
        "enter the decision on a year's plan",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/bilde",
        WRITE,
        "add a picture",
    ),
    RouteLine::post(
        "/{language}/saker/strategi/del/{section}/bilde/fjern",
        WRITE,
        "take a picture away",
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
    // Forms whose pages are shown again when something is wrong, so that a change of language leads on.
    RouteLine::get(
        "/{language}/saker/strategi/{id}/les-inn/fil",
        TAKE_IN,
        "take in a text",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/{id}/handlingsplan/{year}/vedtak",
        SEE,
        "the action plan of a year",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/del/{section}/bilde",
        WRITE,
        "write in a section",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/fase/{phase}/datoer",
        SEE,
        "a phase of the work",
    ),
];
