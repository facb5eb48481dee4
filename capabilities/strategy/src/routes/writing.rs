//! Documents, kinds and roles, and the sections people write in, until an edition is decided.
//!
//! A form whose page is shown again when something is wrong is there to be asked for too, so that a change of
//! language leads on.

use web::RouteLine;

use super::{ARRANGE, COMMENT, DECIDE, RESOLVE, SEE, TAKE_IN, WRITE};

pub const WRITING: &[RouteLine] = &[
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
    RouteLine::get(
        "/{language}/saker/strategi/{id}/sammenlign",
        SEE,
        "any two editions compared, the draft among them",
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
    RouteLine::post(
        "/{language}/saker/strategi/{id}/les-inn/fil",
        TAKE_IN,
        "read a file, to be looked at",
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
        "/{language}/saker/strategi/{id}/les-inn/fil",
        TAKE_IN,
        "take in a text",
    ),
    RouteLine::get(
        "/{language}/saker/strategi/del/{section}/bilde",
        WRITE,
        "write in a section",
    ),
];
