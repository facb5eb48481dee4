//! Circles of associations that grants know, for those who choose by them, as a message to many does:
//! who has an application that waits for an answer.
//!
//! A draft is nobody's business but the applicant's, and what has been decided waits until the
//! applicant has been told; so does the circle.

use std::collections::{BTreeSet, HashMap};

use db::{Conn, Error};
use kernel::Language;
use web::{Belonging, Circle, Town};

use crate::{model::State, store};

/// The value for «of any scheme».
const ANY: &str = "any";

/// Applications in these states wait for an answer.
const WAITS: [State; 5] = [
    State::Sent,
    State::Lacking,
    State::Handling,
    State::Recommended,
    State::Decided,
];

/// What this room offers.
pub const CIRCLES: &[Circle] = &[Circle {
    code: "grants-open",
    text_id: texts::id("grants-circle-open"),
    choices,
    belonging,
}];

fn choices(
    town: &Town,
    conn: &mut Conn,
    language: Language,
) -> Result<Vec<(String, String)>, Error> {
    let say = town.words().speaker(language);
    let mut all = vec![(ANY.to_owned(), say.t("grants-circle-any").into_owned())];
    for scheme in store::schemes::all(conn)?
        .into_iter()
        .filter(|it| !it.closed)
    {
        if let Some(newest) = store::schemes::newest_guidelines(conn, &scheme.id)? {
            all.push((scheme.id, newest.terms.named(language).to_owned()));
        }
    }
    Ok(all)
}

fn belonging(_: &Town, conn: &mut Conn, scheme: &str) -> Result<Belonging, Error> {
    let rounds = store::rounds::all(conn)?.into_iter();
    let schemes: HashMap<String, String> = rounds.map(|it| (it.id, it.scheme)).collect();
    let is_of = |round: &str| scheme == ANY || schemes.get(round).is_some_and(|it| it == scheme);
    let mut belonging = BTreeSet::new();
    for it in store::applications::in_states(conn, &WAITS)? {
        if is_of(&it.round_id) {
            belonging.extend(it.held_by);
        }
    }
    Ok(belonging)
}
