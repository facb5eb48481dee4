//! Giving a reservation up: one time, what is left of it, or all of it.
//!
//! What it costs follows from the rule and how long before it is, and is shown before. A fee is kept
//! as a row; nothing is deleted.

use db::Conn;
use kernel::{Instant, Money};
use venues::{
    Venues,
    availability::Asker,
    model::{BookingRule, State},
    time::civil,
};

use crate::{
    access::{Action, Facts, may},
    basket::{Basket, Line},
    fees, letters,
    model::{Booking, BookingState, NoteKind},
    stage::{Refused, Stage},
};

/// What it costs to give one time up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CancelCost {
    /// Per cent of the price.
    pub percent: i32,
    /// The same as it is once it is granted.
    pub once_granted: i32,
    /// Of which sum: the price of what is given up.
    pub of: Money,
    /// In money.
    pub sum: Money,
    /// Until when it costs nothing; none when it already costs.
    pub free_until: Option<Instant>,
    /// What the first step costs, once it costs.
    pub then: Money,
}

/// What it costs to give a time up at an instant. A time that waits for an answer costs nothing.
pub fn cost(
    venues: &Venues,
    asker: &Asker,
    (kind, line): (crate::model::BookingKind, &Line),
    now: Instant,
) -> CancelCost {
    let charged = line
        .quote
        .as_ref()
        .map_or(Money::ZERO, |quote| quote.charged);
    let starts = line.occurrence.period.starts;
    let share = |percent: i32| charged.share(percent.into(), 100).unwrap_or(charged);
    let rule = rule_of(venues, &asker.asking_for(kind.of_occurrences()), line);
    let waits = matches!(line.occurrence.state, State::Requested | State::Held);
    let percent = rule.map_or(0, |rule| rule.kept_percent(starts, now));
    let first = rule.and_then(|rule| {
        let costing = rule.cancel_steps.iter().filter(|step| step.percent > 0);
        costing.max_by_key(|step| step.hours_before)
    });
    let free_until = first.map(|step| starts.plus_seconds(-3600 * i64::from(step.hours_before)));
    CancelCost {
        percent: if waits { 0 } else { percent },
        once_granted: percent,
        of: charged,
        sum: if waits { Money::ZERO } else { share(percent) },
        free_until: free_until.filter(|until| now <= *until),
        then: first.map_or(Money::ZERO, |step| share(step.percent)),
    }
}

fn rule_of<'v>(venues: &'v Venues, asker: &Asker, line: &Line) -> Option<&'v BookingRule> {
    let (premises, _) = venues.with_set(&line.occurrence.set)?;
    let (date, _) = civil(line.occurrence.period.starts);
    venues::availability::rule_for(premises, asker, date).ok()
}

/// Gives up some granted times. The sum she was shown is `shown`; another sum by now is refused, so
/// that nobody pays what she has not seen.
pub fn cancel(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    occurrences: &[String],
    (reason, shown): (&str, Money),
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage.asker(conn, &borrower)?;
    let now = stage.now();
    let given_up: Vec<&Line> = basket
        .alive()
        .filter(|line| occurrences.contains(&line.occurrence.id))
        .collect();
    let begun = |line: &&Line| line.occurrence.period.starts <= now;
    let settled = |line: &&Line| line.occurrence.state != State::Granted;
    if given_up.is_empty() || given_up.iter().any(begun) || given_up.iter().any(settled) {
        return Err(Refused::NotNow);
    }
    let costs: Vec<CancelCost> = given_up
        .iter()
        .map(|line| cost(stage.venues, &asker, (booking.kind, line), now))
        .collect();
    if costs.iter().map(|cost| cost.sum).sum::<Money>() != shown {
        return Err(Refused::Changed);
    }
    for (line, cost) in given_up.iter().zip(&costs) {
        let parts = stage.parts();
        let ended = &line.occurrence;
        venues::actions::end(conn, parts, &leave, ended, State::Cancelled, reason)?;
        fees::cancel(stage, conn, booking, (&ended.id, cost.percent))?;
        stage.note(
            conn,
            &booking.id,
            Some(&ended.id),
            (NoteKind::Cancelled, reason),
        )?;
    }
    let left = basket.alive().count() - given_up.len();
    let after = Booking {
        state: if left == 0 {
            BookingState::Ended
        } else {
            booking.state
        },
        ..booking.clone()
    };
    stage.save(conn, &permit, &after, "cancelled")?;
    let ids: Vec<&str> = given_up
        .iter()
        .map(|line| line.occurrence.id.as_str())
        .collect();
    letters::cancelled(stage, conn, basket, &ids)?;
    Ok(())
}

/// Takes a request back before it is answered. It costs nothing.
pub fn withdraw(stage: &Stage<'_>, conn: &mut Conn, basket: &Basket) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    if booking.state != BookingState::Requested {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    for line in basket.alive() {
        let parts = stage.parts();
        venues::actions::end(conn, parts, &leave, &line.occurrence, State::Withdrawn, "")?;
        fees::cancel(stage, conn, booking, (&line.occurrence.id, 0))?;
    }
    let after = Booking {
        state: BookingState::Withdrawn,
        ..booking.clone()
    };
    stage.save(conn, &permit, &after, "withdrawn")?;
    stage.note(conn, &booking.id, None, (NoteKind::Withdrawn, ""))?;
    let clock = &*stage.town.clock;
    let by = stage.actor.who().map(|who| &who.person);
    for kind in [
        crate::desk::actions::REQUEST_TASK,
        crate::desk::actions::REPLY_TASK,
    ] {
        tasks::close(
            conn,
            clock,
            (kind, &booking.id),
            tasks::State::Withdrawn,
            by,
        )?;
    }
    Ok(())
}
