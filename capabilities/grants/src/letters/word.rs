//! Two short letters to whoever applied: that the case was moved to another round, and a message from
//! staff that asks for no answer.

use db::{Conn, Error};
use web::Town;

use super::{content, put, readers, speaking};
use crate::model::{Application, Round};

/// Tells that it was moved.
pub fn moved(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    (from, to, why): (&Round, &Round, &str),
) -> Result<(), Error> {
    for reader in readers(conn, town, application)? {
        let language = reader.language;
        let say = speaking(conn, town, Some(language))?;
        let words = [
            ("number", application.number.as_deref().unwrap_or_default()),
            ("from", from.titled(language)),
            ("to", to.titled(language)),
        ];
        let heading = say.ta("grants-letter-moved", &words);
        let content = content(conn, town, &say, &heading)?
            .paragraph(&say.ta("grants-letter-moved-body", &words))
            .paragraphs(why);
        put(
            conn,
            town,
            (reader.to, "grants.moved"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Hands on what staff wrote.
pub fn message(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
    text: &str,
) -> Result<(), Error> {
    for reader in readers(conn, town, application)? {
        let language = reader.language;
        let say = speaking(conn, town, Some(language))?;
        let words = [
            ("number", application.number.as_deref().unwrap_or_default()),
            ("round", round.titled(language)),
        ];
        let heading = say.ta("grants-letter-message", &words);
        let content = content(conn, town, &say, &heading)?.paragraphs(text);
        put(
            conn,
            town,
            (reader.to, "grants.message"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}
