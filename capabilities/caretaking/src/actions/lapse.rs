//! Somebody does not come, time after time: by rule staff are asked, and a person decides whether the
//! rest of the series is taken back.
//!
//! Only what is said for good counts: the tenant has answered and it was settled, or the days to answer
//! are over. What was looked at once is not counted again.

use std::collections::BTreeMap;

use access::{Actor, Permit, Versions};
use bookings::desk::actions::{Hand, take_back_series};
use db::{Conn, Error, settings};
use jiff::ToSpan as _;
use tasks::{Addressee, NewTask};
use venues::{
    Venues,
    model::{Occurrence, State},
};
use web::Town;

use super::{REPLY_DAYS, Refused};
use crate::{
    LAPSE_TASK,
    access::{Action, Facts, may},
    model::{LapseProposal, LapseState},
    settings::AttendanceRules,
    store::{attendance, lapses},
};

/// Asks staff about each series by the rule. Gives back how many were asked about.
pub fn propose_lapses(conn: &mut Conn, town: &Town) -> Result<usize, Error> {
    let rules = settings::get::<AttendanceRules>(conn)?.value;
    let (now, day) = (town.clock.now(), 86_400);
    let least = usize::try_from(rules.no_shows).unwrap_or_default();
    if least == 0 {
        return Ok(0);
    }
    let since = now.plus_seconds(-rules.weeks * 7 * day);
    let mut by_series: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    for mark in attendance::no_shows_since(conn, since)? {
        let Some(it) = venues::occurrence(conn, &mark.occurrence)? else {
            continue;
        };
        let Some(series) = it.series.clone() else {
            continue;
        };
        if !mark.is_final_no_show(now, REPLY_DAYS) || it.period.starts < since {
            continue;
        }
        let last = lapses::last_of(conn, &series)?;
        let is_new = last.is_none_or(|last| {
            let decided = last.decided_at;
            decided.is_some_and(|at| mark.marked_at > at)
        });
        if is_new {
            by_series.entry(series).or_default().push(it);
        }
    }
    let mut asked = 0;
    for (series, missed) in by_series {
        if missed.len() >= least && !rest_of(conn, &series, now)?.is_empty() {
            propose(conn, town, (&series, &missed), &rules)?;
            asked += 1;
        }
    }
    Ok(asked)
}

fn propose(
    conn: &mut Conn,
    town: &Town,
    (series, missed): (&str, &[Occurrence]),
    rules: &AttendanceRules,
) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let it = LapseProposal {
        id: ids.next(),
        series: series.to_owned(),
        held_by: missed.first().and_then(|it| it.held_by.clone()),
        no_shows: i32::try_from(missed.len()).unwrap_or(i32::MAX),
        weeks: i32::try_from(rules.weeks).unwrap_or(i32::MAX),
        made_at: clock.now(),
        state: LapseState::Open,
        decided_at: None,
        decided_by: None,
        words: String::new(),
        version: 1,
    };
    lapses::insert(conn, &it)?;
    let title = missed.first().map_or("", |it| it.title.as_str());
    let count = it.no_shows.to_string();
    let task = NewTask {
        kind: LAPSE_TASK,
        subject: &it.id,
        addressee: Addressee::Staff {
            capability: "venues".to_owned(),
            unit: String::new(),
        },
        association: it.held_by.as_deref(),
        title: texts::id("care-task-lapse"),
        remark: "",
        words: &[("title", title), ("count", &count)],
        path: "/saker/oppmote",
        due_on: Some(kernel::today(clock).saturating_add(14.days())),
    };
    tasks::open(conn, clock, ids, &task)?;
    let permit = may(&Actor::Program, Action::ProposeLapse, &Facts::default());
    let permit = permit.map_err(|denied| Error::Failed(denied.to_string()))?;
    let made = Versions {
        from: None,
        to: Some(1),
    };
    let of = it.held_by.as_deref();
    access::record_with(conn, clock, ids, &permit, &it.id, made, of, "")
}

/// Staff decide: the rest of the series is taken back, or the tenant keeps it.
pub fn decide_lapse(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    (id, version): (&str, i64),
    (state, words): (LapseState, &str),
) -> Result<(), Refused> {
    let it = lapses::one(conn, id)?.ok_or(Refused::NotThere)?;
    if it.state != LapseState::Open || state == LapseState::Open {
        return Err(Refused::NotNow);
    }
    let now = town.clock.now();
    if state == LapseState::TakenBack {
        take_back(conn, town, permit.actor(), &it, words)?;
    }
    let by = permit.actor().who().map(|who| who.person.clone());
    let decided = LapseProposal {
        state,
        decided_at: Some(now),
        decided_by: by.clone(),
        words: words.to_owned(),
        version: version + 1,
        ..it
    };
    if !lapses::decide(conn, &decided)? {
        return Err(Refused::ChangedMeanwhile);
    }
    let (clock, ids) = (&*town.clock, &*town.ids);
    tasks::close(
        conn,
        clock,
        (LAPSE_TASK, id),
        tasks::State::Done,
        by.as_ref(),
    )?;
    let versions = Versions {
        from: Some(version),
        to: Some(version + 1),
    };
    let (of, remark) = (decided.held_by.as_deref(), state.word());
    access::record_with(conn, clock, ids, permit, id, versions, of, remark)?;
    Ok(())
}

fn take_back(
    conn: &mut Conn,
    town: &Town,
    actor: &Actor,
    it: &LapseProposal,
    words: &str,
) -> Result<(), Refused> {
    use bookings::desk::access::{Action as AtDesk, may as may_at_desk};
    let venues = town.kept::<Venues>(conn).map_err(Error::from)?;
    let give = venues::access::Action::GiveTime;
    let permit = may_at_desk(actor, AtDesk::Answer)?;
    let time = venues::access::may(actor, give, &venues::access::For::NOBODY)?;
    let hand = Hand {
        town,
        venues: &venues,
        permit: &permit,
        time: &time,
    };
    let rest = rest_of(conn, &it.series, town.clock.now())?;
    take_back_series(conn, &hand, &rest, words)
        .map_err(|fault| Error::Failed(fault.to_string()))?;
    Ok(())
}

/// The times of a series that are still to come.
pub fn rest_of(
    conn: &mut Conn,
    series: &str,
    now: kernel::Instant,
) -> Result<Vec<Occurrence>, Error> {
    let all = venues::store::of_series(conn, series)?.into_iter();
    Ok(all
        .filter(|it| it.state == State::Granted && it.period.starts > now)
        .collect())
}
