//! What everybody who waits looks at, kept in memory.

use std::{
    collections::HashMap,
    sync::atomic::{AtomicI64, Ordering},
};

use db::{Conn, Error};
use kernel::Instant;
use venues::model::State;
use web::{Kept, Profile};

use super::{TOPIC, line, openings};
use crate::model::{Opening, OpeningState, Slot, Way};

/// Openings that are to come, run, or ended lately.
#[derive(Default)]
pub struct Running(HashMap<String, One>);

/// One opening, with its times and how far the line has come.
pub struct One {
    /// The opening.
    pub opening: Opening,
    /// Its times, by number.
    pub slots: Vec<Slot>,
    /// How many choose.
    pub choosing: i64,
    /// How many times are held by people who fill in their form.
    held: i64,
    /// When the soonest turn is over.
    soonest_end: Option<Instant>,
    /// Whoever comes first after this second sees whether the line can move on.
    look_again: AtomicI64,
}

impl Kept for Running {
    const TOPICS: &'static [&'static str] = &[TOPIC, venues::store::USE_TOPIC];

    fn make(conn: &mut Conn, _: &Profile) -> Result<Self, Error> {
        let mut all = HashMap::new();
        for opening in openings::since(conn, Instant::from(jiff::Timestamp::UNIX_EPOCH))? {
            let slots = openings::slots(conn, &opening.id)?;
            // Of one that is over nothing can come back.
            let lives = matches!(opening.state, OpeningState::Planned | OpeningState::Begun);
            let one = One {
                held: if lives { held(conn, &slots)? } else { 0 },
                slots,
                choosing: line::choosing(conn, &opening.id)?,
                soonest_end: line::soonest_end(conn, &opening.id)?,
                look_again: AtomicI64::new(i64::MIN),
                opening,
            };
            all.insert(one.opening.id.clone(), one);
        }
        Ok(Self(all))
    }
}

impl Running {
    /// The opening with this id.
    pub fn one(&self, id: &str) -> Option<&One> {
        self.0.get(id)
    }

    /// All of them, soonest first.
    pub fn all(&self) -> Vec<&One> {
        let mut all: Vec<&One> = self.0.values().collect();
        all.sort_by(|one, other| {
            let key = |it: &One| (it.opening.opens_at, it.opening.id.clone());
            key(one).cmp(&key(other))
        });
        all
    }
}

impl One {
    /// How many times are free to choose, and how many are held by people who have chosen.
    pub fn left(&self) -> (i64, i64) {
        let kept = self.slots.iter().filter(|slot| slot.kept_by.is_some());
        (i64::try_from(kept.count()).unwrap_or(i64::MAX), self.held)
    }

    /// Whether this visitor should see to it that the line moves on: something may have to be done,
    /// and nobody else has looked within this second.
    pub fn should_move_on(&self, now: Instant) -> bool {
        let (kept, _) = self.left();
        let it = &self.opening;
        let begins = it.state == OpeningState::Planned && it.is_open(now);
        let turn_over = self.soonest_end.is_some_and(|ends| ends <= now);
        let room = it.let_in < it.joined && self.choosing < i64::from(it.at_once).min(kept);
        let may_come_back = self.held > 0 || self.slots.iter().any(|slot| slot.booking.is_some());
        if it.way != Way::Line || !it.is_open(now) {
            return false;
        }
        if !(begins || turn_over || room || may_come_back) {
            return false;
        }
        let second = now.seconds_since(Instant::from(jiff::Timestamp::UNIX_EPOCH));
        self.look_again.swap(second, Ordering::Relaxed) < second
    }
}

/// How many of the times that were chosen are held while their form is filled in.
fn held(conn: &mut Conn, slots: &[Slot]) -> Result<i64, Error> {
    let chosen: Vec<String> = slots.iter().filter_map(|it| it.booking.clone()).collect();
    let times = bookings::store::bookings::times_of(conn, &chosen)?;
    let ids: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
    let all = venues::store::by_ids(conn, &ids)?;
    let held = all.iter().filter(|it| it.state == State::Held);
    Ok(i64::try_from(held.count()).unwrap_or(i64::MAX))
}
