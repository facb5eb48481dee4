//! Moving a time, ending it sooner, splitting it, and taking over the time of others.

use access::Permit;
use db::Conn;
use diesel::Connection as _;
use jiff::civil::Date;
use kernel::Instant;
use prices::UserCategory;

use super::{
    Parts, Refused, Wish,
    change::{ended, lost_date},
    record,
    take::{allowed, take, with_room},
    tell,
};
use crate::{
    access::Action,
    availability::{Asker, Refusal},
    model::{Occurrence, State, TenantKind},
    store,
    time::{Period, civil},
    venues::Venues,
};

/// Another time or part for an occurrence: sooner, later, shorter, longer, elsewhere. Its own time
/// does not stand in its way. When it cannot be had, it stays as it was.
pub fn move_to(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    it: &Occurrence,
    (set, period): (&str, Period),
) -> Result<Occurrence, Refused> {
    can_move(it)?;
    let (premises, to) = venues.with_set(set).ok_or(Refused::NoSuchSet)?;
    // What an event needs beyond the part's own goes along with it.
    let own = venues.with_set(&it.set).map(|(_, own)| own);
    let around = (it.before_minutes, it.after_minutes);
    let is_own = own.is_some_and(|own| around == (own.before_minutes, own.after_minutes));
    let to = with_room(to, (!is_own).then_some(around));
    let asker = asker_without(asker, it);
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let after = Occurrence {
            set: to.id.clone(),
            period,
            before_minutes: to.before_minutes,
            after_minutes: to.after_minutes,
            version: it.version + 1,
            ..it.clone()
        };
        if !store::moved(conn, stamp, &after)? {
            return Err(Refused::ChangedMeanwhile);
        }
        store::vacate(conn, stamp, it)?;
        allowed(conn, parts, stamp, venues, &asker, (premises, &to), period)?;
        store::occupy(conn, stamp, &after, &to.atoms)?;
        record(conn, parts, permit, &after, "move")?;
        Ok(after)
    })
}

/// Ends a time sooner than it was to end, also one that has begun: what is left is free for others.
pub fn shorten(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    it: &Occurrence,
    ends: Instant,
) -> Result<Occurrence, Refused> {
    if ends <= it.period.starts || it.period.ends <= ends {
        return Err(Refused::Cannot {
            refusal: Refusal::NotOneDay,
            instead: Vec::new(),
        });
    }
    // Nothing new is booked: how soon it is does not matter.
    let asker = Asker {
        now: None,
        ..asker.clone()
    };
    let period = Period {
        starts: it.period.starts,
        ends,
    };
    move_to(conn, parts, permit, venues, &asker, it, (&it.set, period))
}

/// One time becomes two that follow each other, so that one of them can be moved, released or given
/// another group. Both must be as long, and begin and end, as the rule says.
pub fn split(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    it: &Occurrence,
    at: Instant,
) -> Result<(Occurrence, Occurrence), Refused> {
    can_move(it)?;
    if at <= it.period.starts || it.period.ends <= at {
        return Err(Refused::Cannot {
            refusal: Refusal::NotOneDay,
            instead: Vec::new(),
        });
    }
    let (premises, set) = venues.with_set(&it.set).ok_or(Refused::NoSuchSet)?;
    // Nothing new is booked: how soon it is does not matter.
    let asker = Asker {
        now: None,
        ..asker_without(asker, it)
    };
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        let period = |starts, ends| Period { starts, ends };
        let first = Occurrence {
            period: period(it.period.starts, at),
            version: it.version + 1,
            ..it.clone()
        };
        let second = Occurrence {
            id: parts.1.next(),
            period: period(at, it.period.ends),
            version: 1,
            ..it.clone()
        };
        let (first, second) = together(first, second);
        if !store::moved(conn, stamp, &first)? {
            return Err(Refused::ChangedMeanwhile);
        }
        store::vacate(conn, stamp, it)?;
        store::put(conn, stamp, &second)?;
        for half in [&first, &second] {
            let place = (premises, set);
            allowed(conn, parts, stamp, venues, &asker, place, half.period)?;
        }
        for half in [&first, &second] {
            store::occupy(conn, stamp, half, &set.atoms)?;
            record(conn, parts, permit, half, "split")?;
        }
        Ok((first, second))
    })
}

/// An event takes over the time of others, with the notice their rules demand. Either all of them
/// give way and it has its time, or nothing is changed.
pub fn take_over(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
    (displaced, reason): (&[Occurrence], &str),
) -> Result<Occurrence, Refused> {
    let wishes = std::slice::from_ref(wish);
    let displaced = (displaced, reason);
    let taken = take_over_all(conn, parts, permit, venues, asker, wishes, displaced)?;
    taken.into_iter().next().ok_or(Refused::NoSuchSet)
}

/// The same for an event over several premises.
pub fn take_over_all(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wishes: &[Wish<'_>],
    (displaced, reason): (&[Occurrence], &str),
) -> Result<Vec<Occurrence>, Refused> {
    if let Some(now) = asker.now {
        let today = civil(now).0;
        for it in displaced {
            in_time(venues, it, today)?;
        }
    }
    conn.transaction(|conn| {
        let stamp = store::stamp(conn, parts.0)?;
        for it in displaced {
            if !it.state.takes_time() {
                return Err(Refused::ChangedMeanwhile);
            }
            ended(conn, parts, permit, stamp, it, (State::Displaced, reason))?;
            lost_date(conn, it, ("taken", reason))?;
        }
        let taken = take(conn, parts, stamp, venues, asker, wishes, None)?;
        for it in &taken {
            record(conn, parts, permit, it, it.state.word())?;
            let one = std::slice::from_ref(it);
            tell(conn, parts, "venues.booking_granted", &it.id, one)?;
        }
        Ok(taken)
    })
}

/// Two halves of one stay need no room between them. Those of an association share it anyhow; of a
/// person nothing is stored that tells that both are hers.
fn together(first: Occurrence, second: Occurrence) -> (Occurrence, Occurrence) {
    if first.held_by.is_some() {
        return (first, second);
    }
    let first = Occurrence {
        after_minutes: 0,
        ..first
    };
    let second = Occurrence {
        before_minutes: 0,
        ..second
    };
    (first, second)
}

fn can_move(it: &Occurrence) -> Result<(), Refused> {
    let can = [State::Held, State::Requested, State::Granted];
    if can.contains(&it.state) {
        Ok(())
    } else {
        Err(Refused::WrongState(it.state.word()))
    }
}

fn asker_without(asker: &Asker, it: &Occurrence) -> Asker {
    let mut asker = asker.asking_for(it.kind);
    asker.held_by.clone_from(&it.held_by);
    let booked = &asker.standing.booked;
    asker.standing.booked = booked.without(std::slice::from_ref(&it.id));
    asker
}

/// Whether those who are to give way hear of it early enough. Only what has been granted is owed
/// notice.
fn in_time(venues: &Venues, it: &Occurrence, today: Date) -> Result<(), Refused> {
    let date = civil(it.period.starts).0;
    let tenant = match it.held_by {
        Some(_) => TenantKind::Association,
        None if it.kind.is_own() => TenantKind::Municipality,
        None => TenantKind::Anybody,
    };
    let (premises, _) = venues.with_set(&it.set).ok_or(Refused::NoSuchSet)?;
    let rules = UserCategory::ALL
        .into_iter()
        .filter(|(category, _)| TenantKind::of(*category) == tenant)
        .filter_map(|(category, _)| premises.rule_for(tenant, category, it.kind, date));
    let days = rules.map(|rule| rule.displacement_days).max();
    match days {
        Some(days) if it.state == State::Granted && (date - today).get_days() < days => {
            Err(Refused::Cannot {
                refusal: Refusal::TooLateToDisplace(days),
                instead: Vec::new(),
            })
        }
        _ => Ok(()),
    }
}
