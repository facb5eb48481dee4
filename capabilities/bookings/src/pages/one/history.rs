//! The history of a reservation in words, newest last. What staff note for themselves is left out.

use db::Conn;
use texts::Speaker;
use web::PageError;

use crate::{model::Note, words::Word as _};

/// A line of the history.
pub struct Told {
    /// What happened.
    pub words: String,
    /// When, and by whom.
    pub when: String,
    /// What was written.
    pub text: String,
}

// texts: booking-note-*
/// Everything the tenant may read.
pub fn history(say: &Speaker, conn: &mut Conn, notes: &[Note]) -> Result<Vec<Told>, PageError> {
    let ids: Vec<access::PersonId> = notes
        .iter()
        .filter(|note| !note.by_staff)
        .filter_map(|note| note.by_person.clone())
        .collect();
    let people = identity::people::several(conn, &ids)?;
    let told = notes
        .iter()
        .filter(|note| note.kind.is_for_tenant())
        .map(|note| {
            let name = note.by_person.as_ref().and_then(|id| {
                let known = people.iter().find(|one| one.id == *id)?;
                (!known.name.is_empty()).then(|| known.name.clone())
            });
            let at = say.date_and_time(note.at.in_oslo());
            let when = match (note.by_staff, name) {
                (true, _) => format!("{at}, {}", say.t("booking-by-staff")),
                (false, Some(name)) => format!("{at}, {name}"),
                (false, None) => at,
            };
            Told {
                words: say
                    .t(&format!("booking-note-{}", note.kind.word()))
                    .into_owned(),
                when,
                text: note.text.clone(),
            }
        });
    Ok(told.collect())
}
