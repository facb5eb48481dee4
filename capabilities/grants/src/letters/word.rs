//! Short letters to whoever applied: that the case was moved to another round, merged into another that is
//! the same or parted from it, and a message from staff that asks for no answer.

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

/// Tells that it is the same as another, which is the one that will be answered.
pub fn merged(
    conn: &mut Conn,
    town: &Town,
    (application, kept): (&Application, &Application),
    why: &str,
) -> Result<(), Error> {
    for reader in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(reader.language))?;
        let words = numbers(application, kept);
        let heading = say.ta("grants-letter-merged", &words);
        let content = content(conn, town, &say, &heading)?
            .paragraph(&say.ta("grants-letter-merged-body", &words))
            .paragraphs(why);
        put(
            conn,
            town,
            (reader.to, "grants.merged"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Tells that it is a case of its own again.
pub fn parted(
    conn: &mut Conn,
    town: &Town,
    (application, kept): (&Application, &Application),
) -> Result<(), Error> {
    for reader in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(reader.language))?;
        let words = numbers(application, kept);
        let heading = say.ta("grants-letter-parted", &words);
        let content = content(conn, town, &say, &heading)?
            .paragraph(&say.ta("grants-letter-parted-body", &words));
        put(
            conn,
            town,
            (reader.to, "grants.parted"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

fn numbers<'a>(
    application: &'a Application,
    kept: &'a Application,
) -> [(&'static str, &'a str); 2] {
    let number = application.number.as_deref().unwrap_or_default();
    let kept = kept.number.as_deref().unwrap_or_default();
    [("number", number), ("kept", kept)]
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
