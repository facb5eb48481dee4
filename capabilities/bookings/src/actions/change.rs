//! Changing a reservation that was sent: other hours or another part, of one time or of all that come
//! later like it; a loan ended sooner, one time made two, and which group of the association it is for.
//!
//! A change that the rules would not grant at once is not made here: she is told to ask for a new one
//! and keep what she has until it is answered. Nor is one that gives time up while that costs: it is
//! given up where the sum is said.

use access::Permit;
use db::Conn;
use jiff::civil::Date;
use kernel::Money;
use venues::{
    Venues,
    availability::Asker,
    model::{Occurrence, OccurrenceKind, State},
    time::{DAY, Period, civil, instant},
};

use super::{cost, start::time_of};
use crate::{
    access::{Action, Facts, may},
    basket::{Basket, Line, closing},
    fees,
    model::{Booking, NoteKind},
    stage::{Refused, Stage},
    store,
    titles::{public_title, speaker},
};

/// Moves, shortens or lengthens one time, and all that come later like it when she asks for that; all or
/// nothing, and its own time is not in the way. Hours are those on the wall, whatever the clocks do.
pub fn change_time(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    (occurrence, later): (&str, bool),
    (set, period): (&str, Period),
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let first = changeable(stage, basket, occurrence)?;
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let mut lines = vec![first];
    if later {
        lines.extend(later_like(basket, first));
    }
    let (was, _) = civil(first.occurrence.period.starts);
    let ((date, opens), closes) = (civil(period.starts), closing(period));
    let wished = |it: &Occurrence| {
        let (own, _) = civil(it.period.starts);
        Period::on(own.saturating_add(date - was), opens, closes)
    };
    // Whoever moves a week on comes where the next one was: it goes first.
    if first.occurrence.period.starts < period.starts {
        lines.reverse();
    }
    let (mut changed, mut stopped) = (Vec::new(), Vec::new());
    for line in lines {
        let own = &line.occurrence;
        let to = if own.id == occurrence {
            period
        } else {
            wished(own)
        };
        // What she may have in a week or a season counts those that are longer by now.
        let asker = stage
            .asker(conn, &borrower)?
            .asking_for(booking.kind.of_occurrences());
        match moved(stage, conn, (booking, line), (&leave, &asker), (set, to)) {
            Ok(moved) => changed.push(moved),
            Err(refused) => stopped.push((to, named(refused)?)),
        }
    }
    // What each costs follows what comes before it, so it is reckoned when all of them are where they
    // are going to be.
    changed.sort_by_key(|line| line.occurrence.period);
    for line in &changed {
        if let Err(refused) = fees::estimate(stage, conn, booking, line) {
            stopped.push((line.occurrence.period, named(refused)?));
        }
    }
    stopped.sort_by_key(|(period, _)| *period);
    if later && !stopped.is_empty() {
        return Err(Refused::Among(stopped));
    }
    if let Some((_, refused)) = stopped.pop() {
        return Err(refused);
    }
    stage.save(conn, &permit, booking, "changed")
}

/// The times of a reservation that come after one, of the same part, day of the week and hours.
pub fn later_like<'b>(basket: &'b Basket, first: &Line) -> Vec<&'b Line> {
    let like = |it: &Occurrence| {
        let (date, opens) = civil(it.period.starts);
        (date.weekday(), opens, closing(it.period), it.set.clone())
    };
    let first = &first.occurrence;
    let alike = like(first);
    let lines = basket.alive().filter(|line| {
        let it = &line.occurrence;
        let open = matches!(it.state, State::Granted | State::Requested);
        let comes = first.period.starts < it.period.starts;
        open && comes && !is_loan(line) && like(it) == alike
    });
    lines.collect()
}

/// What is said of one of several times; anything else stops all of it at once.
fn named(refused: Refused) -> Result<Refused, Refused> {
    match refused {
        Refused::Cannot { .. } | Refused::Invoiced | Refused::Costs | Refused::NotNow => {
            Ok(refused)
        }
        other => Err(other),
    }
}

/// One time, where it was moved to. What it costs is not reckoned yet.
fn moved(
    stage: &Stage<'_>,
    conn: &mut Conn,
    (booking, line): (&Booking, &Line),
    (leave, asker): (&Permit<venues::access::Action>, &Asker),
    (set, period): (&str, Period),
) -> Result<Line, Refused> {
    let old = &line.occurrence;
    let (premises, _) = stage.venues.with_set(set).ok_or(Refused::NotThere)?;
    let (date, opens) = civil(period.starts);
    let within =
        old.set == set && old.period.starts <= period.starts && period.ends <= old.period.ends;
    let rule = venues::availability::rule_for(premises, asker, date);
    let at_once = rule.is_ok_and(|rule| rule.grants_at_once(opens, closing(period)));
    if old.state == State::Granted && !within && !at_once {
        return Err(Refused::NotNow);
    }
    let costs = cost(stage.venues, asker, (booking.kind, line), stage.now());
    if costs.sum > Money::ZERO && gives_up(stage.venues, old, (set, period)) {
        return Err(Refused::Costs);
    }
    let (parts, venues, to) = (stage.parts(), stage.venues, (set, period));
    let moved = venues::actions::move_to(conn, parts, leave, venues, asker, old, to)?;
    if old.state == State::Requested {
        let mut wished = time_of(booking, &moved);
        wished.extras.clone_from(&line.time.extras);
        store::bookings::save_time(conn, &wished)?;
    }
    tell_change(stage, conn, booking, (old, &moved))?;
    Ok(Line {
        occurrence: moved,
        ..line.clone()
    })
}

/// Whether a change gives up some of a time: it is shorter, of a smaller part, elsewhere, or another day.
fn gives_up(venues: &Venues, old: &Occurrence, (set, period): (&str, Period)) -> bool {
    let other_day = civil(old.period.starts).0 != civil(period.starts).0;
    let smaller = match (venues.with_set(&old.set), venues.with_set(set)) {
        (Some((here, was)), Some((there, is))) => {
            here.id != there.id || is.atoms.len() < was.atoms.len()
        }
        _ => true,
    };
    other_day || smaller || period.minutes() < old.period.minutes()
}

/// Ends a loan of somewhere to keep things with another day than it was to end, also when it has begun.
pub fn end_sooner(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    occurrence: &str,
    last: Date,
) -> Result<(), Refused> {
    let booking = &basket.booking;
    let permit = may(stage.actor, Action::Manage, &Facts::of(booking))?;
    let mut lines = basket.alive();
    let line = lines
        .find(|line| line.occurrence.id == occurrence)
        .filter(|line| is_loan(line))
        .ok_or(Refused::NotThere)?;
    let it = &line.occurrence;
    // Today is lent already; what is left begins tomorrow.
    if it.state != State::Granted || last < civil(stage.now()).0 {
        return Err(Refused::NotNow);
    }
    let borrower = stage.borrower(conn, booking)?;
    let leave = stage.leave_for_time(&borrower)?;
    let asker = stage.asker(conn, &borrower)?;
    let ends = instant(last, DAY);
    let (parts, venues) = (stage.parts(), stage.venues);
    let shorter = venues::actions::shorten(conn, parts, &leave, venues, &asker, it, ends)?;
    tell_change(stage, conn, booking, (it, &shorter))?;
    let changed = Line {
        occurrence: shorter,
        ..line.clone()
    };
    fees::estimate(stage, conn, booking, &changed)?;
    stage.save(conn, &permit, booking, "ended sooner")
}

/// Whether a time is somewhere to keep things, lent for whole days.
pub fn is_loan(line: &Line) -> bool {
    line.occurrence.kind == OccurrenceKind::Storage
}

/// A line of the history: when it was, and when it is.
fn tell_change(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    (was, is): (&Occurrence, &Occurrence),
) -> Result<(), Refused> {
    let say = speaker(conn, stage.town, stage.actor)?;
    let words = [was, is].map(|it| crate::words_of::when(&say, it.period));
    let told = say.ta(
        "booking-note-from-to",
        &[("was", &words[0]), ("is", &words[1])],
    );
    let kind = (NoteKind::Changed, told.as_str());
    stage.note(conn, &booking.id, Some(&is.id), kind)?;
    Ok(())
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
