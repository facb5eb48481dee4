//! Points that handlers have given.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, SelectableHelper as _, insert_into};

use super::{AT_ONCE, table::grant_score};
use crate::model::Score;

/// Keeps one person's points on one criterion; newer ones take the place of her older.
pub fn put(conn: &mut Conn, it: &Score) -> Result<(), Error> {
    for_engine!(conn, |conn| insert_into(grant_score::table)
        .values(it)
        .on_conflict((
            grant_score::application_id,
            grant_score::criterion,
            grant_score::scored_by
        ))
        .do_update()
        .set((
            grant_score::points.eq(it.points),
            grant_score::why.eq(&it.why),
            grant_score::scored_at.eq(it.scored_at),
        ))
        .execute(conn))?;
    Ok(())
}

/// Every point an application was given.
pub fn of(conn: &mut Conn, application: &str) -> Result<Vec<Score>, Error> {
    Ok(grant_score::table
        .filter(grant_score::application_id.eq(application))
        .order((grant_score::criterion, grant_score::scored_at))
        .select(Score::as_select())
        .load(conn)?)
}

/// The points several applications were given.
pub fn of_several(conn: &mut Conn, ids: &[String]) -> Result<Vec<Score>, Error> {
    let mut all = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<Score> = grant_score::table
            .filter(grant_score::application_id.eq_any(some))
            .select(Score::as_select())
            .load(conn)?;
        all.extend(rows);
    }
    Ok(all)
}

/// The points a person has given, newest first.
pub fn by(conn: &mut Conn, person: &PersonId) -> Result<Vec<Score>, Error> {
    Ok(grant_score::table
        .filter(grant_score::scored_by.eq(person))
        .order(grant_score::scored_at.desc())
        .select(Score::as_select())
        .load(conn)?)
}
