//! Opening and closing, by the room whose matter it is.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    ExpressionMethods, OptionalExtension as _, QueryDsl, RunQueryDsl, SelectableHelper as _,
    dsl::max,
};
use kernel::{Clock, Day, Ids};

use crate::{
    NewTask, State,
    table::{Row, task},
};

/// Opens a task, unless the same one waits already: then its words and last day are made those of
/// now. Gives back its id.
pub fn open(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &NewTask<'_>,
) -> Result<String, Error> {
    let (addressee, addressee_id, scope) = new.addressee.columns();
    let words = serde_json::to_string(new.words).unwrap_or_default();
    let due_on = new.due_on.map(Day::from);
    let waiting: Option<String> = task::table
        .filter(task::kind.eq(new.kind))
        .filter(task::subject.eq(new.subject))
        .filter(task::addressee.eq(addressee))
        .filter(task::addressee_id.eq(addressee_id))
        .filter(task::state.eq(State::Open.word()))
        .select(task::id)
        .first(conn)
        .optional()?;
    if let Some(id) = waiting {
        diesel::update(task::table.find(&id))
            .set((
                task::title.eq(new.title),
                task::remark.eq(new.remark),
                task::words.eq(words),
                task::path.eq(new.path),
                task::due_on.eq(due_on),
                task::version.eq(task::version + 1),
            ))
            .execute(conn)?;
        return Ok(id);
    }
    // Writers come one at a time, so the next number is free.
    let last: Option<i64> = task::table.select(max(task::number)).first(conn)?;
    let row = Row {
        id: ids.next(),
        number: last.unwrap_or_default() + 1,
        kind: new.kind.to_owned(),
        subject: new.subject.to_owned(),
        addressee: addressee.to_owned(),
        addressee_id: addressee_id.to_owned(),
        scope: scope.to_owned(),
        association_id: new.association.map(str::to_owned),
        title: new.title.to_owned(),
        remark: new.remark.to_owned(),
        words,
        path: new.path.to_owned(),
        due_on,
        assigned_to: None,
        state: State::Open.word().to_owned(),
        opened_at: clock.now(),
        closed_at: None,
        closed_by: None,
        version: 1,
    };
    diesel::insert_into(task::table)
        .values(&row)
        .execute(conn)?;
    Ok(row.id)
}

/// Closes every open task of this kind about this thing. Gives back how many there were.
pub fn close(
    conn: &mut Conn,
    clock: &dyn Clock,
    (kind, subject): (&str, &str),
    outcome: State,
    by: Option<&PersonId>,
) -> Result<usize, Error> {
    let open = task::table
        .filter(task::kind.eq(kind))
        .filter(task::subject.eq(subject))
        .filter(task::state.eq(State::Open.word()));
    Ok(diesel::update(open)
        .set((
            task::state.eq(outcome.word()),
            task::closed_at.eq(clock.now()),
            task::closed_by.eq(by),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?)
}

/// Opens a closed task again, unless the same one has been opened since. Gives back whether it did.
pub fn reopen(conn: &mut Conn, id: &str) -> Result<bool, Error> {
    let closed: Option<Row> = task::table
        .find(id)
        .filter(task::state.ne(State::Open.word()))
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    let Some(closed) = closed else {
        return Ok(false);
    };
    let same: i64 = task::table
        .filter(task::kind.eq(&closed.kind))
        .filter(task::subject.eq(&closed.subject))
        .filter(task::addressee.eq(&closed.addressee))
        .filter(task::addressee_id.eq(&closed.addressee_id))
        .filter(task::state.eq(State::Open.word()))
        .count()
        .get_result(conn)?;
    if same > 0 {
        return Ok(false);
    }
    diesel::update(task::table.find(id))
        .set((
            task::state.eq(State::Open.word()),
            task::closed_at.eq(None::<kernel::Instant>),
            task::closed_by.eq(None::<PersonId>),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?;
    Ok(true)
}

/// Closes one task. Gives back whether it was open.
pub fn close_one(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    outcome: State,
    by: Option<&PersonId>,
) -> Result<bool, Error> {
    let open = task::table
        .find(id)
        .filter(task::state.eq(State::Open.word()));
    Ok(diesel::update(open)
        .set((
            task::state.eq(outcome.word()),
            task::closed_at.eq(clock.now()),
            task::closed_by.eq(by),
            task::version.eq(task::version + 1),
        ))
        .execute(conn)?
        > 0)
}
