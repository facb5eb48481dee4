//! Taking time: held while somebody fills in a form, or given out at once; one time or several, and
//! then all or none.

use access::Permit;
use db::Conn;
use diesel::Connection as _;
use kernel::Instant;

use super::{Parts, Refused, Wish, record, sweep, tell};
use crate::{
    access::Action,
    availability::{Asker, Refusal, around, decide, nearest},
    model::{LettableSet, Occurrence, Premises, State},
    store::{self, Stamp},
    time::Period,
    venues::Venues,
};

/// As many alternatives are named.
const ALTERNATIVES: usize = 5;
/// Days before and after that alternatives are looked for in.
const DAYS_AROUND: i64 = 4;

/// Gives out one time.
pub fn give_time(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
) -> Result<Occurrence, Refused> {
    let wishes = std::slice::from_ref(wish);
    let given = give_times(conn, parts, permit, venues, asker, wishes)?;
    given.into_iter().next().ok_or(Refused::NoSuchSet)
}

/// Gives out several times, such as those of an event over several premises: all of them, or none.
pub fn give_times(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wishes: &[Wish<'_>],
) -> Result<Vec<Occurrence>, Refused> {
    let taking = Taking {
        conn,
        parts,
        permit,
        venues,
    };
    taking.all(asker, wishes, None)
}

/// Keeps a time for somebody until an instant.
pub fn hold(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wish: &Wish<'_>,
    until: Instant,
) -> Result<Occurrence, Refused> {
    let wishes = std::slice::from_ref(wish);
    let held = hold_times(conn, parts, permit, venues, asker, wishes, until)?;
    held.into_iter().next().ok_or(Refused::NoSuchSet)
}

/// Keeps several times until an instant: all of them, or none.
pub fn hold_times(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    venues: &Venues,
    asker: &Asker,
    wishes: &[Wish<'_>],
    until: Instant,
) -> Result<Vec<Occurrence>, Refused> {
    let taking = Taking {
        conn,
        parts,
        permit,
        venues,
    };
    let held = taking.all(asker, wishes, Some(until))?;
    Ok(held)
}

/// What taking time stands on.
pub(super) struct Taking<'c, 'a> {
    pub conn: &'c mut Conn,
    pub parts: Parts<'a>,
    pub permit: &'a Permit<Action>,
    pub venues: &'a Venues,
}

impl Taking<'_, '_> {
    fn all(
        self,
        asker: &Asker,
        wishes: &[Wish<'_>],
        until: Option<Instant>,
    ) -> Result<Vec<Occurrence>, Refused> {
        let Self {
            conn,
            parts,
            permit,
            venues,
        } = self;
        conn.transaction(|conn| {
            let stamp = store::stamp(conn, parts.0)?;
            let taken = take(conn, parts, stamp, venues, asker, wishes, until)?;
            for it in &taken {
                record(conn, parts, permit, it, it.state.word())?;
            }
            match until {
                Some(until) => sweep::plan(conn, parts, until)?,
                None => {
                    for it in &taken {
                        let one = std::slice::from_ref(it);
                        tell(conn, parts, "venues.booking_granted", &it.id, one)?;
                    }
                }
            }
            Ok(taken)
        })
    }
}

/// Takes times one after the other; called where what was done can be undone.
pub(super) fn take(
    conn: &mut Conn,
    parts: Parts<'_>,
    stamp: Stamp,
    venues: &Venues,
    asker: &Asker,
    wishes: &[Wish<'_>],
    until: Option<Instant>,
) -> Result<Vec<Occurrence>, Refused> {
    let mut asker = asker.clone();
    let mut taken = Vec::with_capacity(wishes.len());
    for wish in wishes {
        let (premises, set) = venues.with_set(wish.set).ok_or(Refused::NoSuchSet)?;
        let set = with_room(set, wish.around);
        asker.kind = wish.kind;
        allowed(
            conn,
            parts,
            stamp,
            venues,
            &asker,
            (premises, &set),
            wish.period,
        )?;
        let it = Occurrence {
            id: parts.1.next(),
            series: None,
            set: set.id.clone(),
            kind: wish.kind,
            held_by: asker.held_by.clone(),
            title: wish.title.to_owned(),
            period: wish.period,
            before_minutes: set.before_minutes,
            after_minutes: set.after_minutes,
            state: until.map_or(State::Granted, |_| State::Held),
            held_until: until,
            reason: String::new(),
            version: 1,
        };
        store::put(conn, stamp, &it)?;
        store::occupy(conn, stamp, &it, &set.atoms)?;
        let booked = &asker.standing.booked;
        asker.standing.booked = booked.and(&it.id, &premises.id, it.period);
        taken.push(it);
    }
    Ok(taken)
}

/// The set with so much room around it as a wish needs.
pub(super) fn with_room(set: &LettableSet, around: Option<(i32, i32)>) -> LettableSet {
    let (before, after) = around.unwrap_or_default();
    let enough = |own: i32, wanted: i32| own.max(wanted).clamp(0, store::LONGEST_BUFFER);
    LettableSet {
        before_minutes: enough(set.before_minutes, before),
        after_minutes: enough(set.after_minutes, after),
        ..set.clone()
    }
}

/// Asks once more, with what the database says now, and names what can be had instead.
pub(super) fn allowed(
    conn: &mut Conn,
    parts: Parts<'_>,
    stamp: Stamp,
    venues: &Venues,
    asker: &Asker,
    (premises, set): (&Premises, &LettableSet),
    period: Period,
) -> Result<(), Refused> {
    let wanted = period.widened(set.before_minutes, set.after_minutes);
    sweep::near(conn, parts, stamp, &set.atoms, days_around(wanted, 1))?;
    let diary = store::diary(conn, &set.atoms, days_around(wanted, 1), stamp.at)?;
    let Err(refusal) = decide(premises, set, asker, period, &diary) else {
        return Ok(());
    };
    let is_about_the_time = matches!(
        refusal,
        Refusal::Taken(_) | Refusal::Holiday(_) | Refusal::Closed(_) | Refusal::OutsideHours(_)
    );
    let instead = if is_about_the_time {
        let atoms = around(venues, premises, set);
        let diary = store::diary(conn, &atoms, days_around(wanted, DAYS_AROUND), stamp.at)?;
        nearest(venues, (premises, set), asker, period, &diary, ALTERNATIVES)
    } else {
        Vec::new()
    };
    Err(Refused::Cannot { refusal, instead })
}

/// Some days more at each end.
pub(super) fn days_around(period: Period, days: i64) -> Period {
    Period {
        starts: period.starts.plus_seconds(-days * 86_400),
        ends: period.ends.plus_seconds(days * 86_400),
    }
}
