//! What people see of openings: what comes, the line, choosing, wishing, and how the draw went.

mod index;
mod opening;
mod staff;
mod wishing;

use std::sync::Arc;

use axum::Router;
use jiff::civil::Date;
use kernel::Language;
use texts::Speaker;
use venues::{
    Venues,
    time::{Period, civil, clock},
};
use web::{PageError, Visit};

use crate::{
    actions::Refused,
    model::Slot,
    store::{Running, running::One},
};

pub fn routes() -> Router {
    Router::new()
        .merge(index::routes())
        .merge(opening::routes())
        .merge(wishing::routes())
        .merge(staff::routes())
}

/// What pages about openings stand on.
struct Shown {
    running: Arc<Running>,
    venues: Arc<Venues>,
}

impl Shown {
    async fn of(visit: &Visit) -> Result<Self, PageError> {
        Ok(Self {
            running: visit.kept().await?,
            venues: visit.kept().await?,
        })
    }

    fn one(&self, id: &str) -> Result<&One, PageError> {
        self.running.one(id).ok_or(PageError::NotFound)
    }

    /// What a time is called: the place, and which part of it.
    fn place(&self, slot: &Slot) -> String {
        let Some((premises, set)) = self.venues.with_set(&slot.set) else {
            return String::new();
        };
        let site = self
            .venues
            .site(&premises.site)
            .map_or("", |site| &site.name);
        let mut words = vec![site];
        if premises.name != site {
            words.push(&premises.name);
        }
        if premises.sets.len() > 1 {
            words.push(&set.name);
        }
        words.join(", ")
    }
}

/// A date with its weekday: «torsdag 3. desember 2026».
fn day(say: &Speaker, date: Date) -> String {
    format!("{} {}", say.weekday(date.weekday()), say.date(date))
}

/// The hours of a time: «kl. 18.00–20.00».
fn hours(say: &Speaker, period: Period) -> String {
    let (from, to) = (civil(period.starts).1, civil(period.ends).1);
    let written = match say.language() {
        Language::En => "%H:%M",
        _ => "%H.%M",
    };
    format!("{}–{}", say.time(clock(from)), clock(to).strftime(written))
}

impl From<Refused> for PageError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotThere => Self::NotFound,
            Refused::Database(fault) => fault.into(),
            // Pages that people meet tell these in their own words.
            Refused::NotYourTurn | Refused::Taken | Refused::NotOpen => Self::Changed,
            Refused::Denied(denied) => denied.into(),
            Refused::Bookings(fault) => fault.into(),
            Refused::Venues(fault) => Self::fault(&fault),
        }
    }
}
