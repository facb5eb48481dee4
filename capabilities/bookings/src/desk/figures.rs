//! How long answers take at each site, and how many requests are refused: shown to everybody, since a
//! municipality that gives out scarce time should be seen doing it.

use std::collections::{BTreeMap, BTreeSet};

use db::{Conn, Error, changes};
use kernel::{Clock, Instant};
use venues::Venues;
use web::{Kept, Profile};

use super::store::requests;
use crate::{
    model::{Booking, BookingState},
    store,
};

/// Requests to one site in the last year that had to be answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteFigures {
    /// How many were sent.
    pub sent: i64,
    /// How many of them are answered.
    pub answered: i64,
    /// How many were refused whole.
    pub refused: i64,
    /// How many were answered after the day that was promised, or wait past it.
    pub late: i64,
    /// Days until the answer: half of them took no longer. None: nothing is answered.
    pub median_days: Option<i64>,
    /// The same in hours that were begun.
    pub median_hours: Option<i64>,
}

/// Requests of so long are counted: a year, in seconds.
const LATELY: i64 = 365 * 86_400;

/// What changes when a request is sent, or answered.
pub const TOPIC: &str = "bookings.answers";

/// The figures of every site, as they were when a request was last sent or answered: for pages that many
/// look at.
pub struct AnswerFigures(BTreeMap<String, SiteFigures>);

impl AnswerFigures {
    /// Of one site; none when nobody has asked for it.
    pub fn of_site(&self, site: &str) -> Option<&SiteFigures> {
        self.0.get(site)
    }
}

impl Kept for AnswerFigures {
    const TOPICS: &'static [&'static str] = &[TOPIC];

    fn make(_: &mut Conn, _: &Profile) -> Result<Self, Error> {
        Ok(Self(BTreeMap::new()))
    }

    fn renew(
        _: Option<&Self>,
        conn: &mut Conn,
        profile: &Profile,
        now: Instant,
    ) -> Result<Self, Error> {
        let venues = Venues::make(conn, profile)?;
        Ok(Self(figures_at(conn, now, &venues)?))
    }
}

/// Notes that a request was sent, or answered.
pub fn changed(conn: &mut Conn) -> Result<(), Error> {
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// The same of all requests that were sent in a period, wherever they were for.
pub fn figures_between(
    conn: &mut Conn,
    now: Instant,
    within: venues::time::Period,
) -> Result<SiteFigures, Error> {
    let sent = requests::sent_since(conn, within.starts)?;
    let until = |it: &&Booking| it.sent_at.is_some_and(|at| at < within.ends);
    let sent: Vec<&Booking> = sent.iter().filter(until).collect();
    Ok(count(&sent, now))
}

/// The figures of one site.
pub fn figures_of_site(
    conn: &mut Conn,
    clock: &dyn Clock,
    venues: &Venues,
    site: &str,
) -> Result<SiteFigures, Error> {
    Ok(figures(conn, clock, venues)?
        .remove(site)
        .unwrap_or_default())
}

/// The figures of every site with requests, by the site's id.
pub fn figures(
    conn: &mut Conn,
    clock: &dyn Clock,
    venues: &Venues,
) -> Result<BTreeMap<String, SiteFigures>, Error> {
    figures_at(conn, clock.now(), venues)
}

fn figures_at(
    conn: &mut Conn,
    now: Instant,
    venues: &Venues,
) -> Result<BTreeMap<String, SiteFigures>, Error> {
    let sent = requests::sent_since(conn, now.plus_seconds(-LATELY))?;
    let ids: Vec<String> = sent.iter().map(|it| it.id.clone()).collect();
    let mut sites: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for time in store::bookings::times_of(conn, &ids)? {
        if let Some((premises, _)) = venues.with_set(&time.wished_set) {
            let of = sites.entry(time.booking_id).or_default();
            of.insert(premises.site.clone());
        }
    }
    let mut by_site: BTreeMap<String, Vec<&Booking>> = BTreeMap::new();
    for it in &sent {
        for site in sites.get(&it.id).into_iter().flatten() {
            by_site.entry(site.clone()).or_default().push(it);
        }
    }
    let counted = by_site
        .into_iter()
        .map(|(site, all)| (site, count(&all, now)));
    Ok(counted.collect())
}

fn count(all: &[&Booking], now: Instant) -> SiteFigures {
    let number = |holds: &dyn Fn(&Booking) -> bool| {
        i64::try_from(all.iter().filter(|it| holds(it)).count()).unwrap_or_default()
    };
    let is_late = |it: &Booking| {
        let waits = it.state == BookingState::Requested;
        let until = it.answered_at.or(waits.then_some(now));
        let due = it.answer_due_on.map(kernel::Day::date);
        until
            .zip(due)
            .is_some_and(|(until, due)| until.in_oslo().date() > due)
    };
    let mut took: Vec<i64> = all
        .iter()
        .filter_map(|it| Some(it.answered_at?.seconds_since(it.sent_at?)))
        .collect();
    took.sort_unstable();
    let median = took.get(took.len().saturating_sub(1) / 2).copied();
    SiteFigures {
        sent: number(&|_| true),
        answered: number(&|it| it.answered_at.is_some()),
        refused: number(&|it| it.state == BookingState::Refused),
        late: number(&is_late),
        median_days: median.map(|seconds| seconds / 86_400),
        median_hours: median.map(|seconds| (seconds + 3_599) / 3_600),
    }
}
