//! Every night: the content of cases whose time is over is thrown away, and entered in a protocol.
//!
//! What goes and what stays is the same for all: see [`crate::store::thrown`]. [`due`] is what the page
//! for staff shows beforehand.

use access::{Actor, Versions};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Day;
use web::Town;

use super::Hand;
use crate::{
    access::{Action, may_as_staff},
    model::{Application, Guidelines, State, ThrownAway, kept_until},
    store,
};

/// A case that will be thrown away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The application.
    pub application: Application,
    /// The last day anything happened with it.
    pub ended_on: Date,
    /// How many years its guidelines say.
    pub years: i32,
    /// The first day it may go.
    pub on: Date,
}

const ENDED: [State; 3] = [State::Notified, State::Withdrawn, State::Lapsed];

/// Cases whose content goes on a day or before it, the first to go first.
pub fn due(conn: &mut Conn, day: Date) -> Result<Vec<Due>, Error> {
    let guidelines = store::schemes::all_guidelines(conn)?;
    let gone = store::thrown::ids(conn)?;
    let mut all = Vec::new();
    for it in store::applications::in_states(conn, &ENDED)? {
        let Some(years) = years_of(&guidelines, &it) else {
            continue;
        };
        if gone.contains(&it.id) {
            continue;
        }
        let Some(ended_on) = ended_on(conn, &it)? else {
            continue;
        };
        let on = kept_until(ended_on, years);
        if on <= day {
            all.push(Due {
                application: it,
                ended_on,
                years,
                on,
            });
        }
    }
    all.sort_by(|one, other| (one.on, &one.application.id).cmp(&(other.on, &other.application.id)));
    Ok(all)
}

fn years_of(guidelines: &[Guidelines], it: &Application) -> Option<i32> {
    let own = guidelines.iter().find(|one| one.id == it.guidelines_id)?;
    i32::try_from(own.terms.keep_years?).ok()
}

/// The last day anything happened with a case, or will by what was decided.
fn ended_on(conn: &mut Conn, it: &Application) -> Result<Option<Date>, Error> {
    let day = |at: kernel::Instant| at.in_oslo().date();
    let mut last = store::thrown::last_event(conn, &it.id)?.map(day);
    for letter in store::letters::of(conn, &it.id)? {
        last = last.max(Some(day(letter.posted_at)));
        last = last.max(letter.complain_by.map(Day::date));
    }
    if let Some(decision) = store::decisions::of(conn, &it.id)? {
        last = last.max(decision.notified_at.map(day));
        last = last.max(decision.complain_by.map(Day::date));
        last = last.max(decision.report_on.map(Day::date));
    }
    Ok(last.max(it.sent_at.map(day)))
}

/// Throws away what is due today. Gives back how many cases.
pub fn throw_away(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let permit = may_as_staff(&Actor::Program, Action::Tend)
        .map_err(|denied| Error::Failed(denied.to_string()))?;
    let hand = Hand::new(town, &permit);
    let all = due(conn, hand.today())?;
    for one in &all {
        let thrown = ThrownAway {
            application: one.application.id.clone(),
            ended_on: one.ended_on,
            years: one.years,
            what: store::thrown::content(conn, &one.application.id)?,
            thrown_at: hand.now(),
        };
        store::thrown::enter(conn, &thrown)?;
        hand.tell(conn, &thrown.application, ("thrown-away", ""), false)?;
        let none = Versions {
            from: None,
            to: None,
        };
        let about = one.application.held_by.as_deref();
        hand.record(conn, &thrown.application, none, about)?;
    }
    Ok(all.len())
}
