//! What everybody sees of a reservation in the calendar. It never names a person: one who borrows
//! for herself is «Privat arrangement», whatever she wrote.

use access::Actor;
use db::{Conn, Error};
use kernel::Language;
use prices::UserCategory;
use texts::Speaker;
use web::Town;

use crate::borrower::Borrower;

/// One who speaks the language of whoever acts, or the municipality's own.
pub fn speaker(conn: &mut Conn, town: &Town, actor: &Actor) -> Result<Speaker, Error> {
    let asked = actor.who().map(|who| who.language);
    speaking(conn, town, asked)
}

/// One who speaks a language as the municipality does; its own when none is said.
pub fn speaking(
    conn: &mut Conn,
    town: &Town,
    language: Option<Language>,
) -> Result<Speaker, Error> {
    let (_, profile) = town.profile(conn)?;
    let language = language.unwrap_or(profile.municipality.default_language);
    Ok(profile.catalog.speaker(language))
}

/// The words in the calendar, in the municipality's own language.
pub fn public_title(
    conn: &mut Conn,
    town: &Town,
    borrower: &Borrower,
    title: &str,
    group: &str,
) -> Result<String, Error> {
    let say = speaking(conn, town, None)?;
    Ok(match (&borrower.held_by, borrower.category) {
        (None, UserCategory::Commercial) => say.t("booking-public-company").into_owned(),
        (None, _) => say.t("booking-public-private").into_owned(),
        (Some(_), _) => {
            let words = if title.is_empty() {
                &borrower.name
            } else {
                title
            };
            if group.is_empty() {
                words.to_owned()
            } else {
                format!("{group}: {words}")
            }
        }
    })
}
