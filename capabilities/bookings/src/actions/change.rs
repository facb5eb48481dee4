//! Changing a reservation that was sent: other hours or another part, one time made two, and which
//! group of the association it is for.
//!
//! A change that the rules would not grant at once is not made here: she is told to ask for a new one
//! and keep what she has until it is answered.

use db::Conn;
use venues::{
    model::State,
    time::{Period, civil},
};

use super::start::time_of;
use crate::{
    access::{Action, Facts, may},
    basket::{Basket, Line, closing},
    fees,
    model::{Booking, NoteKind},
    stage::{Refused, Stage},
    store,
    titles::{public_title, speaker},
};

/// Moves, shortens or lengthens one time; all or nothing, and its own time is not in the way.
pub fn change_time(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    occurrence: &str,
    (set, period): (&str, Period),
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let line = changeable(stage, basket, occurrence)?;
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage
        .asker(conn, &borrower)?
        .asking_for(booking.kind.of_occurrences());
    let (premises, _) = stage.venues.with_set(set).ok_or(Refused::NotThere)?;
    let (date, opens) = civil(period.starts);
    let within = line.occurrence.set == set
        && line.occurrence.period.starts <= period.starts
        && period.ends <= line.occurrence.period.ends;
    let rule = venues::availability::rule_for(premises, &asker, date);
    let at_once = rule.is_ok_and(|rule| rule.grants_at_once(opens, closing(period)));
    if line.occurrence.state == State::Granted && !within && !at_once {
        return Err(Refused::NotNow);
    }
    let parts = stage.parts();
    let old = &line.occurrence;
    let moved = venues::actions::move_to(
        conn,
        parts,
        &leave,
        stage.venues,
        &asker,
        old,
        (set, period),
    )?;
    if line.occurrence.state == State::Requested {
        let mut wished = time_of(booking, &moved);
        wished.extras.clone_from(&line.time.extras);
        store::bookings::save_time(conn, &wished)?;
    }
    let say = speaker(conn, stage.town, stage.actor)?;
    let was = crate::words_of::when(&say, line.occurrence.period);
    let is = crate::words_of::when(&say, moved.period);
    let told = say.ta("booking-note-from-to", &[("was", &was), ("is", &is)]);
    stage.note(
        conn,
        &booking.id,
        Some(&moved.id),
        (NoteKind::Changed, &told),
    )?;
    let changed = Line {
        occurrence: moved,
        ..line.clone()
    };
    fees::estimate(stage, conn, booking, &changed)?;
    stage.save(conn, &permit, booking, "changed")
}

/// Makes one time two, so that they can be given up or given to a group one by one.
pub fn split(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    occurrence: &str,
    at: kernel::Instant,
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let line = changeable(stage, basket, occurrence)?;
    let whole = line.occurrence.period;
    if at <= whole.starts || whole.ends <= at {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage
        .asker(conn, &borrower)?
        .asking_for(booking.kind.of_occurrences());
    let (old, parts) = (&line.occurrence, stage.parts());
    let (first, second) =
        venues::actions::split(conn, parts, &leave, stage.venues, &asker, old, at)?;
    let mut time = time_of(booking, &second);
    time.extras.clone_from(&line.time.extras);
    store::bookings::add_time(conn, &time)?;
    let say = speaker(conn, stage.town, stage.actor)?;
    let is = [first.period, second.period].map(|period| crate::words_of::when(&say, period));
    let was = crate::words_of::when(&say, whole);
    let words = [("was", was.as_str()), ("is", &say.list(&is))];
    let told = say.ta("booking-note-from-to", &words);
    stage.note(
        conn,
        &booking.id,
        Some(&first.id),
        (NoteKind::Changed, &told),
    )?;
    for (occurrence, time) in [(first, line.time.clone()), (second, time)] {
        let changed = Line {
            time,
            occurrence,
            quote: None,
        };
        fees::estimate(stage, conn, booking, &changed)?;
    }
    stage.save(conn, &permit, booking, "split")
}

/// Gives a reservation to a team or section of the association, or takes it back (empty).
pub fn transfer(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    group: &str,
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    if booking.held_by.is_none() || !booking.state.is_open() {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let title = public_title(conn, stage.town, &borrower, &booking.title, group)?;
    for line in basket.alive() {
        venues::actions::rename(conn, stage.parts(), &leave, &line.occurrence, &title)?;
    }
    let given = Booking {
        group_name: group.to_owned(),
        ..booking.clone()
    };
    stage.save(conn, &permit, &given, "transferred")?;
    stage.note(conn, &booking.id, None, (NoteKind::Transferred, group))?;
    Ok(())
}

/// A time that has not begun, and that she has or waits for.
fn changeable<'b>(
    stage: &Stage<'_>,
    basket: &'b Basket,
    occurrence: &str,
) -> Result<&'b Line, Refused> {
    let mut lines = basket.alive();
    let line = lines
        .find(|line| line.occurrence.id == occurrence)
        .ok_or(Refused::NotThere)?;
    let open = matches!(line.occurrence.state, State::Granted | State::Requested);
    if !open || line.occurrence.period.starts <= stage.now() {
        return Err(Refused::NotNow);
    }
    Ok(line)
}
