//! What becomes of a time: settled, prolonged, let go, taken back, used or not.

use access::Permit;
use db::Conn;
use diesel::Connection as _;
use kernel::Instant;

use super::{Parts, Refused, record, sweep, tell};
use crate::{
    access::Action,
    model::{Occurrence, State},
    store::{self, Stamp},
    time::civil,
};

/// A held time is asked for or granted, or one asked for is granted. A hold that has run out can
/// still be settled as long as nobody else has asked for its time.
pub fn settle(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
    to: State,
) -> Result<Occurrence, Refused> {
    let may = matches!(
        (it.state, to),
        (State::Held, State::Requested) | (State::Held | State::Requested, State::Granted)
    );
    if !may {
        return Err(Refused::WrongState(it.state.word()));
    }
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let after = turn(conn, parts, permit, stamp, it, (to, ""))?;
        if to == State::Granted {
            let one = std::slice::from_ref(&after);
            tell(conn, parts, "venues.booking_granted", &after.id, one)?;
        }
        Ok(after)
    })
}

/// A time granted by mistake waits for its answer again; it is nobody else's meanwhile.
pub fn ask_again(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
) -> Result<Occurrence, Refused> {
    if it.state != State::Granted {
        return Err(Refused::WrongState(it.state.word()));
    }
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let after = turn(conn, parts, permit, stamp, it, (State::Requested, ""))?;
        // Whoever was told that it is somebody's is told that it is not yet.
        let one = std::slice::from_ref(&after);
        tell(conn, parts, "venues.grant_undone", &after.id, one)?;
        Ok(after)
    })
}

/// Ends a time; it is free for others, and what it was is kept with the state it got and why. A series
/// that is displaced without anybody taking its time has lost the date to a closure.
pub fn end(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
    to: State,
    reason: &str,
) -> Result<(), Refused> {
    if to.takes_time() || !it.state.takes_time() {
        return Err(Refused::WrongState(it.state.word()));
    }
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        ended(conn, parts, permit, stamp, it, (to, reason))?;
        if to == State::Displaced {
            lost_date(conn, it, ("closed", reason))?;
        }
        Ok(())
    })
}

/// Takes a granted time back.
pub fn cancel(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
) -> Result<(), Refused> {
    end(conn, parts, permit, it, State::Cancelled, "")
}

/// Whether a granted time was used. It can be put right afterwards.
pub fn mark(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
    to: State,
) -> Result<Occurrence, Refused> {
    let marks = [State::Used, State::NotUsed];
    if !marks.contains(&to) || it.state < State::Granted || !it.state.takes_time() {
        return Err(Refused::WrongState(it.state.word()));
    }
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let after = turn(conn, parts, permit, stamp, it, (to, ""))?;
        if to == State::NotUsed && it.state != to {
            let one = std::slice::from_ref(&after);
            tell(conn, parts, "venues.no_show", &after.id, one)?;
        }
        Ok(after)
    })
}

/// Gives holds more time, all or none. One that has run out and was taken cannot have it.
pub fn prolong(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    ids: &[String],
    until: Instant,
) -> Result<(), Refused> {
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let all = store::by_ids(conn, ids)?;
        if all.len() != ids.len() || all.iter().any(|it| it.state != State::Held) {
            return Err(Refused::ChangedMeanwhile);
        }
        for it in &all {
            let after = Occurrence {
                held_until: Some(until),
                version: it.version + 1,
                ..it.clone()
            };
            written(conn, parts, permit, stamp, &after, "prolong")?;
        }
        sweep::plan(conn, parts, until)?;
        Ok(())
    })
}

/// Gives holds up before they run out. Those that are no longer held are left as they are.
pub fn let_go(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    ids: &[String],
) -> Result<(), Refused> {
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let all = store::by_ids(conn, ids)?;
        for it in all.iter().filter(|it| it.state == State::Held) {
            ended(conn, parts, permit, stamp, it, (State::Expired, ""))?;
        }
        Ok(())
    })
}

/// Gives a time other words for everybody to see, such as the group that has it.
pub fn rename(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    it: &Occurrence,
    title: &str,
) -> Result<Occurrence, Refused> {
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let after = Occurrence {
            title: title.to_owned(),
            version: it.version + 1,
            ..it.clone()
        };
        written(conn, parts, permit, stamp, &after, "rename")?;
        Ok(after)
    })
}

/// Ends a time and frees its atoms.
pub(super) fn ended(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    stamp: Stamp,
    it: &Occurrence,
    to: (State, &str),
) -> Result<Occurrence, Refused> {
    let after = turn(conn, parts, permit, stamp, it, to)?;
    store::vacate(conn, stamp, it)?;
    let event = match after.state {
        State::Displaced => Some("venues.displaced"),
        State::Released => Some("venues.released"),
        _ => None,
    };
    if let Some(event) = event {
        tell(conn, parts, event, &after.id, std::slice::from_ref(&after))?;
    }
    Ok(after)
}

/// A date that a series had and lost has its cause, as those it never got have.
pub(super) fn lost_date(
    conn: &mut Conn,
    it: &Occurrence,
    cause: (&str, &str),
) -> Result<(), Refused> {
    if let Some(series) = &it.series {
        store::remember_lost(conn, (series, civil(it.period.starts).0), cause)?;
    }
    Ok(())
}

/// Gives an occurrence a new state.
fn turn(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    stamp: Stamp,
    it: &Occurrence,
    (to, reason): (State, &str),
) -> Result<Occurrence, Refused> {
    let after = Occurrence {
        state: to,
        held_until: None,
        reason: reason.to_owned(),
        version: it.version + 1,
        ..it.clone()
    };
    written(conn, parts, permit, stamp, &after, to.word())?;
    Ok(after)
}

/// Writes a changed occurrence and its line of the trail.
fn written(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    stamp: Stamp,
    after: &Occurrence,
    remark: &str,
) -> Result<(), Refused> {
    if !store::change(conn, stamp, after)? {
        return Err(Refused::ChangedMeanwhile);
    }
    record(conn, parts, permit, after, remark)?;
    Ok(())
}
