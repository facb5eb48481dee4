//! Councils that were asked about new guidelines, and their answers.

use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    insert_into, update,
};

use super::council_tables::grant_council_voice;
use crate::model::CouncilVoice;

/// Asks one.
pub fn ask(conn: &mut Conn, it: &CouncilVoice) -> Result<(), Error> {
    insert_into(grant_council_voice::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Those that were asked in a hearing.
pub fn of_hearing(conn: &mut Conn, hearing: &str) -> Result<Vec<CouncilVoice>, Error> {
    Ok(grant_council_voice::table
        .filter(grant_council_voice::hearing_id.eq(hearing))
        .order(grant_council_voice::council_id)
        .select(CouncilVoice::as_select())
        .load(conn)?)
}

/// What several councils were asked, newest first.
pub fn of_councils(conn: &mut Conn, councils: &[String]) -> Result<Vec<CouncilVoice>, Error> {
    Ok(grant_council_voice::table
        .filter(grant_council_voice::council_id.eq_any(councils))
        .order(grant_council_voice::hearing_id.desc())
        .select(CouncilVoice::as_select())
        .load(conn)?)
}

/// What one council was asked in a hearing, when it was.
pub fn one(
    conn: &mut Conn,
    (hearing, council): (&str, &str),
) -> Result<Option<CouncilVoice>, Error> {
    Ok(grant_council_voice::table
        .find((hearing, council))
        .select(CouncilVoice::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a council's answer.
pub fn answer(conn: &mut Conn, it: &CouncilVoice) -> Result<(), Error> {
    update(grant_council_voice::table.find((&it.hearing_id, &it.council_id)))
        .set((
            grant_council_voice::answer.eq(&it.answer),
            grant_council_voice::answered_at.eq(it.answered_at),
            grant_council_voice::answered_by.eq(&it.answered_by),
        ))
        .execute(conn)?;
    Ok(())
}
