//! Who came: marked by a caretaker or by whoever has the time, answered, and settled.

use access::{Actor, Permit, Versions};
use db::Conn;
use venues::model::State;

use super::{Parts, Refused};
use crate::{
    access::Action,
    model::{Attendance, Settled},
    store::attendance,
};

/// Days in which a tenant may answer to «did not come».
pub const REPLY_DAYS: i64 = 14;

/// Seconds after a time is over in which whoever had it may still check in.
pub const CHECK_IN_SECONDS: i64 = 24 * 3600;

/// A mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whether they came.
    pub came: bool,
    /// How many, when somebody counted.
    pub people: Option<i32>,
}

/// Marks whether people came to a time that has begun. A caretaker may put it right; whoever has the
/// time can only say that she came, and not once a caretaker has said otherwise.
pub fn mark(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    occurrence: &str,
    mark: Mark,
) -> Result<Attendance, Refused> {
    let it = venues::occurrence(conn, occurrence)?.ok_or(Refused::NotThere)?;
    let now = clock.now();
    // One may be early by as much as the time has room to set up.
    let begins = it.period.widened(it.before_minutes.max(15), 0).starts;
    if now < begins {
        return Err(Refused::NotNow);
    }
    let before = attendance::of(conn, occurrence)?;
    let me = permit.actor().who().map(|who| who.person.clone());
    if permit.action() == Action::CheckIn {
        let is_over = now.seconds_since(it.period.ends) > CHECK_IN_SECONDS;
        let by_another = before.as_ref().is_some_and(|it| it.marked_by != me);
        if !mark.came || is_over || by_another {
            return Err(Refused::NotNow);
        }
    }
    let by_program = venues::access::may(
        &Actor::Program,
        venues::access::Action::TakeTime,
        &venues::access::For::NOBODY,
    )?;
    let state = if mark.came {
        State::Used
    } else {
        State::NotUsed
    };
    if it.state != state {
        venues::actions::mark(conn, (clock, ids), &by_program, &it, state)?;
    }
    let is_same = before.as_ref().filter(|it| it.came == mark.came);
    let marked = Attendance {
        occurrence: occurrence.to_owned(),
        came: mark.came,
        people: mark.people,
        // The days to answer do not begin anew when the same is said twice.
        marked_at: is_same.map_or(now, |it| it.marked_at),
        marked_by: me,
        reply: before
            .as_ref()
            .map(|it| it.reply.clone())
            .unwrap_or_default(),
        replied_at: before.as_ref().and_then(|it| it.replied_at),
        settled: before.as_ref().map_or(Settled::Not, |it| it.settled),
        version: before.as_ref().map_or(1, |it| it.version + 1),
    };
    if before.is_none() {
        attendance::insert(conn, &marked)?;
    } else if !attendance::change(conn, &marked)? {
        return Err(Refused::ChangedMeanwhile);
    }
    record(conn, (clock, ids), permit, &marked, it.held_by.as_deref())?;
    Ok(marked)
}

/// The tenant answers to «did not come».
pub fn reply(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    occurrence: &str,
    words: &str,
) -> Result<(), Refused> {
    let it = venues::occurrence(conn, occurrence)?.ok_or(Refused::NotThere)?;
    let marked = attendance::of(conn, occurrence)?.ok_or(Refused::NotThere)?;
    if !marked.may_reply(clock.now(), REPLY_DAYS) {
        return Err(Refused::NotNow);
    }
    let replied = Attendance {
        reply: words.to_owned(),
        replied_at: Some(clock.now()),
        version: marked.version + 1,
        ..marked
    };
    if !attendance::change(conn, &replied)? {
        return Err(Refused::ChangedMeanwhile);
    }
    record(conn, (clock, ids), permit, &replied, it.held_by.as_deref())
}

/// Staff settle an answer: it stands that they did not come, or it does not count.
pub fn settle(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (occurrence, version): (&str, i64),
    settled: Settled,
) -> Result<(), Refused> {
    let it = venues::occurrence(conn, occurrence)?.ok_or(Refused::NotThere)?;
    let marked = attendance::of(conn, occurrence)?.ok_or(Refused::NotThere)?;
    if marked.replied_at.is_none() || settled == Settled::Not {
        return Err(Refused::NotNow);
    }
    let after = Attendance {
        settled,
        version: version + 1,
        ..marked
    };
    if !attendance::change(conn, &after)? {
        return Err(Refused::ChangedMeanwhile);
    }
    record(conn, (clock, ids), permit, &after, it.held_by.as_deref())
}

fn record(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    it: &Attendance,
    association: Option<&str>,
) -> Result<(), Refused> {
    let versions = Versions {
        from: Some(it.version - 1).filter(|from| *from > 0),
        to: Some(it.version),
    };
    let subject = &it.occurrence;
    access::record_with(conn, clock, ids, permit, subject, versions, association, "")?;
    Ok(())
}
