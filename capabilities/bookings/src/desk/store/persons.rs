//! What the desk holds of a person and of an association: handed out, erased, moved when two
//! associations become one.

use access::PersonId;
use db::{Conn, Error};
use diesel::{
    BoolExpressionMethods as _, ExpressionMethods, NullableExpressionMethods as _, QueryDsl,
    RunQueryDsl, SelectableHelper as _, delete, update,
};
use kernel::Day;
use serde_json::{Value, json};

use super::table::{
    booking_deposit, booking_event, booking_lost_time, booking_notice, booking_proposal,
    booking_view,
};
use crate::desk::model::Notice;

/// What a person was told about events, and the choices she keeps.
pub fn export(conn: &mut Conn, person: &PersonId) -> Result<Value, Error> {
    let told: Vec<Notice> = booking_notice::table
        .filter(booking_notice::person_id.eq(person))
        .order((booking_notice::told_at, booking_notice::id))
        .select(Notice::as_select())
        .load(conn)?;
    let views: Vec<(String, String)> = booking_view::table
        .filter(booking_view::person_id.eq(person))
        .order((booking_view::made_at, booking_view::id))
        .select((booking_view::name, booking_view::query))
        .load(conn)?;
    if told.is_empty() && views.is_empty() {
        return Ok(Value::Null);
    }
    let told = told.into_iter().map(
        |it| json!({ "told": it.told_at.to_string(), "seen": it.seen_at.map(|at| at.to_string()) }),
    );
    let views = views
        .into_iter()
        .map(|(name, query)| json!({ "name": name, "query": query }));
    Ok(json!({
        "times lost to events": told.collect::<Vec<_>>(),
        "kept choices of requests": views.collect::<Vec<_>>(),
    }))
}

/// Takes a person out; what happened stays without her.
pub fn erase(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    let nobody = None::<PersonId>;
    update(booking_notice::table.filter(booking_notice::person_id.eq(person)))
        .set(booking_notice::person_id.eq(&nobody))
        .execute(conn)?;
    update(booking_notice::table.filter(booking_notice::seen_by.eq(person)))
        .set(booking_notice::seen_by.eq(&nobody))
        .execute(conn)?;
    update(booking_lost_time::table.filter(booking_lost_time::answered_by.eq(person)))
        .set(booking_lost_time::answered_by.eq(&nobody))
        .execute(conn)?;
    update(booking_proposal::table.filter(booking_proposal::made_by.eq(person)))
        .set(booking_proposal::made_by.eq(&nobody))
        .execute(conn)?;
    update(booking_proposal::table.filter(booking_proposal::answered_by.eq(person)))
        .set(booking_proposal::answered_by.eq(&nobody))
        .execute(conn)?;
    update(booking_event::table.filter(booking_event::made_by.eq(person)))
        .set(booking_event::made_by.eq(&nobody))
        .execute(conn)?;
    update(booking_deposit::table.filter(booking_deposit::noted_by.eq(person)))
        .set(booking_deposit::noted_by.eq(&nobody))
        .execute(conn)?;
    delete(booking_view::table.filter(booking_view::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// What was told of a closure is over half a year after, in seconds.
const CLOSURE_KEPT: i64 = 183 * 86_400;

/// Empties names and phones that were noted for telling of events that ended before `day`.
pub fn forget_phones(conn: &mut Conn, day: Day) -> Result<usize, Error> {
    let over: Vec<String> = booking_event::table
        .filter(booking_event::until_on.lt(day))
        .select(booking_event::id)
        .load(conn)?;
    let closures_before = venues::time::instant(day.date(), 0).plus_seconds(-CLOSURE_KEPT);
    let ended = booking_notice::event_id
        .eq_any(over)
        .or(booking_notice::event_id
            .is_null()
            .and(booking_notice::told_at.lt(closures_before)));
    let kept = booking_notice::table
        .filter(ended.assume_not_null())
        .filter(booking_notice::told_phone.ne(""));
    Ok(update(kept)
        .set((
            booking_notice::told_name.eq(""),
            booking_notice::told_phone.eq(""),
        ))
        .execute(conn)?)
}

/// What `from` has goes to `into`; gives back what was moved.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let notices: Vec<String> = booking_notice::table
        .filter(booking_notice::held_by.eq(from))
        .select(booking_notice::id)
        .load(conn)?;
    let events: Vec<String> = booking_event::table
        .filter(booking_event::held_by.eq(from))
        .select(booking_event::id)
        .load(conn)?;
    let moved = json!({ "notices": notices, "events": events });
    hand_over(conn, &moved, into)?;
    Ok(moved)
}

/// Gives what was moved to somebody.
pub fn hand_over(conn: &mut Conn, moved: &Value, to: &str) -> Result<(), Error> {
    let ids = |name: &str| -> Vec<String> {
        let list = moved[name].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    update(booking_notice::table.filter(booking_notice::id.eq_any(ids("notices"))))
        .set(booking_notice::held_by.eq(to))
        .execute(conn)?;
    update(booking_event::table.filter(booking_event::id.eq_any(ids("events"))))
        .set(booking_event::held_by.eq(to))
        .execute(conn)?;
    Ok(())
}
