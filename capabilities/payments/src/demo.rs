//! Follow-ups of the demonstration's grants: old ones paid, reported and ended, one report late, some due
//! next week, one to be reviewed, and last parts that can be paid now.
//!
//! What was paid stands in runs, one for each day, that one of the case officers proposed and another
//! released with her.
//!
//! Dates are told from the day the demonstration is filled.

use std::collections::BTreeMap;

use ::access::{Actor, Permit, PersonId};
use associations::demo::Known;
use db::{Conn, Error};
use jiff::ToSpan as _;
use kernel::{Day, Instant, Money};
use web::Town;

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{FollowUp, Line, LineKind, Report, ReportState, Run},
    store,
};

/// So many grants wait for their last part.
const READY: usize = 3;

/// Who proposes what is paid, and who releases it with her.
const PAYERS: [&str; 2] = ["demo-marit-lunde", "demo-tor-berge"];

/// Who has a report that is late.
const LATE: &str = "Fjordvik skolekorps";

/// Fills a town whose grants are not followed up yet.
pub fn fill(town: &Town) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            if !store::follow_ups::ids(conn)?.is_empty() {
                return Ok(());
            }
            let permit = may_as_staff(&Actor::Operator, Action::FillDemo)
                .map_err(|denied| Error::Failed(denied.to_string()))?;
            let hand = Hand::new(town, &permit);
            filled(conn, &hand).map_err(|not_done| match not_done {
                NotDone::Database(error) => error,
                other => Error::Failed(other.to_string()),
            })
        })
        .map_err(|fault: Error| fault.to_string())
}

fn filled(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), NotDone> {
    actions::lay_new(conn, hand)?;
    let lately = Day::from(hand.today().saturating_sub(60.days()));
    let mut old: BTreeMap<Day, Vec<Line>> = BTreeMap::new();
    let (mut reports, mut ready) = (Vec::new(), 0);
    for follow_up in store::follow_ups::open(conn)? {
        let is_ready = ready < READY && can_wait(conn, hand, &follow_up)?;
        for line in store::lines::of(conn, &follow_up.application_id)? {
            if line.due_on >= lately {
                continue;
            }
            let line = if is_ready {
                ready += 1;
                part(conn, hand, line)?
            } else {
                line
            };
            old.entry(line.due_on).or_default().push(line);
        }
        for report in store::reports::of(conn, &follow_up.application_id)? {
            reports.push((follow_up.clone(), report));
        }
        confirm(conn, hand, follow_up)?;
    }
    for (day, lines) in old {
        pay_old(conn, hand, day, &lines)?;
    }
    report_on(conn, hand, reports)
}

/// Whether its last part may wait until today: its report is still to come, and there is an account.
fn can_wait(conn: &mut Conn, hand: &Hand<'_>, follow_up: &FollowUp) -> Result<bool, Error> {
    let Some(association) = &follow_up.held_by else {
        return Ok(false);
    };
    let today = Day::from(hand.today());
    let reports = store::reports::of(conn, &follow_up.application_id)?;
    Ok(reports.iter().any(|it| it.due_on > today)
        && upkeep::account_in_force(conn, association)?.is_some())
}

/// Three quarters are paid; the last can be paid now. Gives back the first part.
fn part(conn: &mut Conn, hand: &Hand<'_>, line: Line) -> Result<Line, Error> {
    let last = Money::from_kroner(line.amount.ore() / 400);
    let rest = Line {
        id: hand.town.ids.next(),
        rank: line.rank + 1,
        kind: LineKind::Instalment,
        amount: last,
        due_on: Day::from(hand.today()),
        needs: String::new(),
        ..line.clone()
    };
    let most = Line {
        amount: line.amount - last,
        ..line
    };
    store::lines::save(conn, &most)?;
    store::lines::insert(conn, &rest)?;
    Ok(most)
}

/// What was to be paid on a day: in a run, and what has no account to go to as it was paid before there
/// were runs.
fn pay_old(conn: &mut Conn, hand: &Hand<'_>, day: Day, lines: &[Line]) -> Result<(), NotDone> {
    let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
    match run(conn, hand, day, &ids) {
        Ok(()) | Err(NotDone::Nothing) => {}
        Err(other) => return Err(other),
    }
    for id in ids {
        let line = store::lines::one(conn, &id)?.ok_or(Error::NotFound)?;
        if line.is_open() {
            pay(conn, line)?;
        }
    }
    Ok(())
}

/// A run of that day, as it was made and released then; none in a town without those who pay.
fn run(conn: &mut Conn, hand: &Hand<'_>, day: Day, lines: &[String]) -> Result<(), NotDone> {
    let [one, other] = PAYERS;
    let permits = [
        permit(conn, hand, one, Action::Run)?,
        permit(conn, hand, one, Action::Release)?,
        permit(conn, hand, other, Action::Release)?,
    ];
    let [Some(to_run), Some(to_look_over), Some(to_finish)] = permits else {
        return Ok(());
    };
    let town = hand.town;
    let hers = Hand::new(town, &to_run);
    let made = actions::make_run(conn, &hers, day.date(), lines)?;
    let seen = actions::release(conn, &Hand::new(town, &to_look_over), &made)?;
    let released = actions::release(conn, &Hand::new(town, &to_finish), &seen)?;
    actions::enter_paid(conn, &hers, &released, day.date())?;
    let paid = store::runs::one(conn, &made.id)?.ok_or(Error::NotFound)?;
    let then = Run {
        made_at: at(hand, day, (7, 10)),
        first_at: Some(at(hand, day, (7, 20))),
        second_at: Some(at(hand, day, (9, 45))),
        ..paid
    };
    if store::runs::save(conn, &then)? {
        Ok(())
    } else {
        Err(NotDone::Changed)
    }
}

/// What somebody of the demonstration may do; nothing in a town where she is not, or does not work.
fn permit(
    conn: &mut Conn,
    hand: &Hand<'_>,
    person: &str,
    action: Action,
) -> Result<Option<Permit<Action>>, Error> {
    let person = PersonId(person.to_owned());
    let who = identity::who(conn, &*hand.town.clock, &person, false)?;
    Ok(who.and_then(|who| may_as_staff(&Actor::Person(who.into()), action).ok()))
}

/// The time of a day, in UTC.
fn at(hand: &Hand<'_>, day: Day, (hour, minute): (i8, i8)) -> Instant {
    let at = day.date().at(hour, minute, 0, 0);
    at.to_zoned(jiff::tz::TimeZone::UTC)
        .map_or_else(|_| hand.now(), |at| at.timestamp().into())
}

fn pay(conn: &mut Conn, line: Line) -> Result<(), Error> {
    let paid = Line {
        paid_on: Some(line.due_on),
        met_at: None,
        ..line
    };
    store::lines::save(conn, &paid)
}

/// Accounts of the demonstration were given after its applications; officers have looked at them.
fn confirm(conn: &mut Conn, hand: &Hand<'_>, follow_up: FollowUp) -> Result<(), Error> {
    let Some(association) = follow_up.held_by.clone() else {
        return Ok(());
    };
    let Some(account) = upkeep::account_in_force(conn, &association)? else {
        return Ok(());
    };
    let confirmed = FollowUp {
        confirmed: account.id,
        confirmed_at: Some(hand.now()),
        ..follow_up
    };
    store::follow_ups::save(conn, &confirmed)?;
    Ok(())
}

fn report_on(
    conn: &mut Conn,
    hand: &Hand<'_>,
    reports: Vec<(FollowUp, Report)>,
) -> Result<(), NotDone> {
    let today = hand.today();
    let band = Known::read(conn)?.find(LATE)?.map(str::to_owned);
    let late = reports
        .iter()
        .filter(|(of, it)| of.held_by == band && it.due_on.date() < today)
        .max_by_key(|(_, it)| it.due_on)
        .map(|(_, it)| it.id.clone());
    let mut coming = 0;
    for (follow_up, report) in reports {
        let is_past = report.due_on.date() < today;
        let changed = if late.as_ref() == Some(&report.id) {
            grants::missing::note(conn, &follow_up.application_id, Day::from(today))?;
            Report {
                due_on: Day::from(today.saturating_sub(12.days())),
                ..report
            }
        } else if is_past {
            Report {
                state: ReportState::Approved,
                reviewed_at: Some(hand.now()),
                ..told(hand, report)
            }
        } else {
            coming += 1;
            match coming {
                2 => told(hand, report),
                _ => continue,
            }
        };
        let id = changed.id.clone();
        store::reports::save(conn, &changed)?;
        let now = store::reports::one(conn, &id)?.ok_or(Error::NotFound)?;
        if now.state.is_written() {
            actions::ask_for(conn, hand, &follow_up, &now)?;
        } else {
            actions::not_asked(conn, hand, &now)?;
        }
        actions::complete(conn, hand, &follow_up.application_id)?;
    }
    Ok(())
}

/// A report as an association writes it.
fn told(hand: &Hand<'_>, report: Report) -> Report {
    let due = report.due_on.date().saturating_sub(6.days());
    let delivered = due.min(hand.today().saturating_sub(1.day()));
    let at = at(hand, delivered.into(), (18, 30));
    Report {
        state: ReportState::Delivered,
        done: "Vi har øvd hver uke, hatt to konserter og vært med på 17. mai. Åtte nye barn er blitt med."
            .to_owned(),
        participants: Some(140),
        young: Some(62),
        events: Some(3),
        hours: Some(410),
        delivered_at: Some(at),
        ..report
    }
}
