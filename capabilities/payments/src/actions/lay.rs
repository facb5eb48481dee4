//! Laying a plan for what was decided, changing it, meeting its conditions, and where the money goes.
//!
//! A plan begins as one line of the whole sum, due when the time to complain is over; conditions of the
//! decision hold that line. A grant of several years begins as a line for each. Staff part it. Whatever the parts are, they make up the decided sum.
//! A grant of free use of premises is followed up without a line: nothing is paid, and no account is asked for.

use std::collections::BTreeSet;

use db::{Conn, Error};
use grants::{
    committed,
    impartiality::Standings,
    model::{Application, Decision},
};
use kernel::{Day, Money};
use upkeep::model::{AccountNumber, BankAccount};

use super::{Hand, MADE, NotDone};
use crate::{
    ACCOUNT_TASK, REPORT_TASK, happened,
    model::{Ending, FollowUp, Line, LineKind, Report, ReportState},
    paying, store,
};

/// A line as staff write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    /// When it is paid.
    pub kind: LineKind,
    /// How much.
    pub amount: Money,
    /// From this day.
    pub due_on: Day,
    /// Its condition; may be empty.
    pub needs: String,
}

/// Lays a plan for every grant that was told of and has none, and follows decisions that were changed
/// to more. Gives back how many plans were laid.
pub fn lay_new(conn: &mut Conn, hand: &Hand<'_>) -> Result<usize, NotDone> {
    let known: BTreeSet<String> = store::follow_ups::ids(conn)?.into_iter().collect();
    let mut standings = Standings::of(&*hand.town.clock, hand.permit.actor());
    let mut laid = 0;
    for (decision, application) in grants::store::decisions::told(conn)? {
        if !decision.outcome.gives() || standings.steps_aside(conn, &application)? {
            continue;
        }
        if known.contains(&application.id) {
            follow(conn, hand, &decision, &application)?;
        } else {
            lay(conn, hand, &decision, &application)?;
            laid += 1;
        }
    }
    Ok(laid)
}

fn lay(
    conn: &mut Conn,
    hand: &Hand<'_>,
    decision: &Decision,
    application: &Application,
) -> Result<(), NotDone> {
    let told = decision.notified_at.unwrap_or(decision.decided_at);
    let follow_up = FollowUp {
        application_id: application.id.clone(),
        decision_id: decision.id.clone(),
        held_by: application.held_by.clone(),
        amount: decision.amount,
        account: String::new(),
        account_by: None,
        confirmed: String::new(),
        confirmed_at: None,
        confirmed_by: None,
        ending: Ending::Open,
        ended_at: None,
        ended_by: None,
        end_reason: String::new(),
        laid_at: hand.now(),
        version: 1,
    };
    store::follow_ups::insert(conn, &follow_up)?;
    if paying::is_money(conn, application)? {
        let due_on = decision
            .complain_by
            .unwrap_or_else(|| told.in_oslo().date().into());
        let lines = by_year(conn, application, decision, due_on)?;
        for (number, line) in (1..).zip(&lines) {
            put(conn, hand, &follow_up.application_id, (number, line))?;
        }
    }
    if let Some(due_on) = decision.report_on {
        add_report(conn, hand, &follow_up, due_on)?;
    }
    let about = follow_up.held_by.as_deref();
    hand.record(conn, &follow_up.application_id, MADE, about)?;
    happened::supported(conn, hand.town, application, told.in_oslo().date())?;
    Ok(())
}

/// The first lines of a plan: one of the whole sum, or of a grant of several years one of what each year
/// carries, on the same day of its year. What the decision demands holds the first.
fn by_year(
    conn: &mut Conn,
    application: &Application,
    decision: &Decision,
    due_on: Day,
) -> Result<Vec<NewLine>, Error> {
    let whole = NewLine {
        kind: LineKind::Before,
        amount: decision.amount,
        due_on,
        needs: decision.conditions.clone(),
    };
    let round = grants::store::rounds::one(conn, &application.round_id)?;
    let round = round.ok_or(Error::NotFound)?;
    let years = committed::by_year(conn, (&application.id, &round), decision.amount)?;
    let first = round.year();
    let lines: Vec<NewLine> = years
        .into_iter()
        .filter(|(_, sum)| *sum > Money::ZERO)
        .map(|(year, amount)| NewLine {
            kind: if year == first {
                LineKind::Before
            } else {
                LineKind::Instalment
            },
            amount,
            due_on: due_on
                .date()
                .saturating_add(jiff::Span::new().years(year - first))
                .into(),
            needs: String::new(),
        })
        .collect();
    Ok(match lines.split_first() {
        None => vec![whole],
        Some((own, later)) => {
            let held = NewLine {
                needs: decision.conditions.clone(),
                ..own.clone()
            };
            [held].into_iter().chain(later.iter().cloned()).collect()
        }
    })
}

/// A decision that took the place of another: what it gives more is one more line. What it gives less
/// is left to a person, and nothing is paid meanwhile; where nothing is paid there is nothing to leave.
fn follow(
    conn: &mut Conn,
    hand: &Hand<'_>,
    decision: &Decision,
    application: &Application,
) -> Result<(), NotDone> {
    let Some(known) = store::follow_ups::one(conn, &decision.application_id)? else {
        return Ok(());
    };
    if known.decision_id == decision.id {
        return Ok(());
    }
    let is_money = paying::is_money(conn, application)?;
    if is_money && decision.amount < known.amount {
        return Ok(());
    }
    let more = decision.amount - known.amount;
    if is_money && more > Money::ZERO {
        let lines = store::lines::of(conn, &known.application_id)?;
        let told = decision.notified_at.unwrap_or(decision.decided_at);
        let line = NewLine {
            kind: LineKind::Instalment,
            amount: more,
            due_on: told.in_oslo().date().into(),
            needs: String::new(),
        };
        put(conn, hand, &known.application_id, (next(&lines), &line))?;
    }
    let followed = FollowUp {
        decision_id: decision.id.clone(),
        amount: decision.amount,
        ..known
    };
    hand.save(conn, followed)?;
    Ok(())
}

/// Refuses what is about money where a grant is none.
fn money_only(conn: &mut Conn, about: &FollowUp) -> Result<(), NotDone> {
    let application = grants::store::applications::one(conn, &about.application_id)?;
    if paying::is_money(conn, &application.ok_or(Error::NotFound)?)? {
        Ok(())
    } else {
        Err(NotDone::NotNow)
    }
}

fn next(lines: &[Line]) -> i32 {
    lines.iter().map(|line| line.rank).max().unwrap_or_default() + 1
}

fn put(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &str,
    (rank, line): (i32, &NewLine),
) -> Result<(), Error> {
    let line = Line {
        id: hand.town.ids.next(),
        application_id: application.to_owned(),
        rank,
        kind: line.kind,
        amount: line.amount,
        due_on: line.due_on,
        needs: line.needs.clone(),
        met_at: None,
        met_by: None,
        paid_on: None,
        dropped_at: None,
    };
    store::lines::insert(conn, &line)
}

/// Adds a report that is to come, and asks the association for it.
pub fn add_report(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    due_on: Day,
) -> Result<Report, Error> {
    let application = &follow_up.application_id;
    let before = store::reports::of(conn, application)?;
    let report = Report {
        id: hand.town.ids.next(),
        application_id: application.clone(),
        rank: before.iter().map(|it| it.rank).max().unwrap_or_default() + 1,
        due_on,
        state: ReportState::Awaited,
        done: String::new(),
        accounts: String::new(),
        participants: None,
        young: None,
        events: None,
        hours: None,
        delivered_at: None,
        delivered_by: None,
        attested_at: None,
        attested_by: None,
        answer: String::new(),
        reviewed_at: None,
        reviewed_by: None,
        version: 1,
        answers: String::new(),
    };
    store::reports::insert(conn, &report)?;
    ask_for(conn, hand, follow_up, &report)?;
    Ok(report)
}

/// Asks whoever has got the grant for a report, by its day.
pub fn ask_for(
    conn: &mut Conn,
    hand: &Hand<'_>,
    follow_up: &FollowUp,
    report: &Report,
) -> Result<(), Error> {
    let path = crate::report_path(follow_up.held_by.as_deref(), report);
    hand.ask(
        conn,
        (REPORT_TASK, texts::id("payments-task-report")),
        (&report.id, follow_up),
        &path,
        Some(report.due_on.date()),
    )
}

/// A report that has come, or need not, is asked for no more.
pub fn not_asked(conn: &mut Conn, hand: &Hand<'_>, report: &Report) -> Result<(), Error> {
    hand.done(conn, REPORT_TASK, &report.id)
}

/// Writes the plan anew: every line that is not paid, given up or in a run. The lines must make up what
/// was decided.
pub fn replan(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    (decided, lines): (&Decision, &[NewLine]),
) -> Result<(), NotDone> {
    hand.unbarred(conn, &before.application_id)?;
    money_only(conn, before)?;
    let taken = store::runs::taken(conn)?;
    let all = store::lines::of(conn, &before.application_id)?;
    let is_fixed = |line: &Line| !line.is_open() || taken.contains(&line.id);
    let kept: Vec<&Line> = all.iter().filter(|line| is_fixed(line)).collect();
    let standing = kept.iter().filter(|line| line.dropped_at.is_none());
    let sum: Money = standing.map(|line| line.amount).sum();
    let new: Money = lines.iter().map(|line| line.amount).sum();
    if sum + new != decided.amount || lines.iter().any(|line| line.amount <= Money::ZERO) {
        return Err(NotDone::WrongSum);
    }
    let gone: Vec<String> = all
        .iter()
        .filter(|line| !is_fixed(line))
        .map(|line| line.id.clone())
        .collect();
    let first = kept.iter().map(|line| line.rank).max().unwrap_or_default() + 1;
    store::lines::remove(conn, &gone)?;
    for (rank, line) in (first..).zip(lines) {
        put(conn, hand, &before.application_id, (rank, line))?;
    }
    let changed = FollowUp {
        decision_id: decided.id.clone(),
        amount: decided.amount,
        ..before.clone()
    };
    hand.save(conn, changed)?;
    Ok(())
}

/// Says that the condition of a line is met.
pub fn meet(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (follow_up, line): (&FollowUp, &Line),
) -> Result<(), NotDone> {
    hand.unbarred(conn, &line.application_id)?;
    if line.needs.is_empty() || line.met_at.is_some() || !line.is_open() {
        return Err(NotDone::NotNow);
    }
    let met = Line {
        met_at: Some(hand.now()),
        met_by: hand.person(),
        ..line.clone()
    };
    store::lines::save(conn, &met)?;
    hand.record(conn, &line.id, MADE, follow_up.held_by.as_deref())?;
    Ok(())
}

/// Writes the account of a recipient the register knows none of: she does, or staff. It counts when
/// somebody else has written the same number once more; another number begins anew.
pub fn set_account(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    number: &AccountNumber,
) -> Result<(), NotDone> {
    if before.held_by.is_some() {
        return Err(NotDone::NotNow);
    }
    money_only(conn, before)?;
    let is_again = before.account == number.as_str();
    if is_again && before.account_by == hand.person() {
        return Err(NotDone::SamePerson);
    }
    let changed = if is_again {
        FollowUp {
            confirmed: number.as_str().to_owned(),
            confirmed_at: Some(hand.now()),
            confirmed_by: hand.person(),
            ..before.clone()
        }
    } else {
        FollowUp {
            account: number.as_str().to_owned(),
            account_by: hand.person(),
            confirmed: String::new(),
            confirmed_at: None,
            confirmed_by: None,
            ..before.clone()
        }
    };
    let subject = &before.application_id;
    hand.save(conn, changed)?;
    if is_again {
        hand.done(conn, ACCOUNT_TASK, subject)?;
    }
    Ok(())
}

/// An officer says that a changed account is the right one. Whoever changed it cannot.
pub fn confirm_account(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &FollowUp,
    account: &BankAccount,
) -> Result<(), NotDone> {
    if account.proposed_by.is_some() && account.proposed_by == hand.person() {
        return Err(NotDone::SamePerson);
    }
    money_only(conn, before)?;
    let confirmed = FollowUp {
        confirmed: account.id.clone(),
        confirmed_at: Some(hand.now()),
        confirmed_by: hand.person(),
        ..before.clone()
    };
    hand.save(conn, confirmed)?;
    hand.done(conn, ACCOUNT_TASK, &before.application_id)?;
    Ok(())
}
