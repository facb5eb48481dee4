//! What councils, and those who deal with them, do: declaring ties, agreeing what a council recommends
//! on, recommending, meeting, handing over; and staff's reasons for deciding otherwise.
//!
//! A member never writes in a row she steps aside for. What is handed over is locked, and carries who
//! took part and who stepped aside for which row, by paragraph.

use access::Versions;
use db::{Conn, Error};
use kernel::Money;

use super::{
    Hand, MADE, NotDone,
    council_tasks::{ask_for_advice, end_tasks},
};
use crate::{
    COUNCIL_ADVICE_TASK,
    impartiality::{Addition, Standing, applicant},
    model::{
        Application, Attendee, CouncilRow, Declaration, Meeting, MinuteRow, Minutes, Recommending,
        SteppedAside,
    },
    recommending::Part,
    store,
};

/// Members who must be left to recommend a row.
const QUORUM: usize = 2;

/// Why advice was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum NotHandedOver {
    /// No meeting has been entered, or nobody took part.
    #[error("no meeting")]
    NoMeeting,
    /// So many rows have no amount.
    #[error("rows without an amount: {0}")]
    Rows(usize),
    /// More is recommended than there is.
    #[error("more than there is")]
    AboveFrame,
    /// She took part, and has not declared.
    #[error("has not declared: {0}")]
    Undeclared(String),
    /// Too few are left to recommend for this applicant.
    #[error("too few for {0}")]
    TooFew(String),
    /// As with everything else.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<Error> for NotHandedOver {
    fn from(error: Error) -> Self {
        Self::NotDone(error.into())
    }
}

/// Declares what ties she has to a round's applicants; with none: that she has nothing.
pub fn declare(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &str,
    additions: Vec<Addition>,
) -> Result<Declaration, NotDone> {
    let Some(person) = hand.person() else {
        return Err(NotDone::NotNow);
    };
    let actor = hand.permit.actor();
    let standing = Standing::of(conn, &*hand.town.clock, actor, round)?;
    let before = standing.declaration.map_or(0, |before| before.number);
    let said = Declaration {
        id: hand.town.ids.next(),
        round: round.to_owned(),
        person,
        number: before + 1,
        additions,
        shown: standing.ties,
        said_at: hand.now(),
    };
    store::impartiality::insert(conn, &said)?;
    hand.record(conn, &said.id, MADE, None)?;
    Ok(said)
}

/// Agrees that a council recommends in a round; changes what was agreed when it is there.
pub fn agree(conn: &mut Conn, hand: &Hand<'_>, it: &Recommending) -> Result<(), NotDone> {
    if it.is_handed_over() {
        return Err(NotDone::NotNow);
    }
    if it.version == 0 {
        let first = Recommending {
            version: 1,
            ..it.clone()
        };
        store::recommending::insert(conn, &first)?;
        hand.record(conn, &it.id, MADE, None)?;
        return Ok(ask_for_advice(conn, hand, it)?);
    }
    save(conn, hand, it)?;
    Ok(ask_for_advice(conn, hand, it)?)
}

pub(super) fn save(conn: &mut Conn, hand: &Hand<'_>, it: &Recommending) -> Result<(), NotDone> {
    if !store::recommending::save(conn, it)? {
        return Err(NotDone::Changed);
    }
    let versions = Versions {
        from: Some(it.version),
        to: Some(it.version + 1),
    };
    hand.record(conn, &it.id, versions, None)?;
    Ok(())
}

/// The applications of a part she may recommend on: those that are not decided, and that she does not
/// step aside for.
pub(super) fn hers<'a>(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &'a Part,
) -> Result<Vec<&'a Application>, NotDone> {
    let actor = hand.permit.actor();
    let standing = Standing::of(conn, &*hand.town.clock, actor, &part.round.id)?;
    if !standing.has_declared() {
        return Err(NotDone::Barred);
    }
    let waiting = part.waiting();
    Ok(waiting.filter(|it| standing.why(it).is_empty()).collect())
}

/// Rows by application with amount and words, what is said about all of it, and the version seen.
type Advice<'a> = (&'a [(String, Option<Money>, String)], &'a str, i64);

/// Keeps what a council recommends: a row each, and what it says about all of it.
pub fn advise(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &Part,
    (rows, text, version): Advice<'_>,
) -> Result<(), NotDone> {
    if part.recommending.is_handed_over() || part.recommending.version != version {
        return Err(NotDone::Changed);
    }
    let hers = hers(conn, hand, part)?;
    for (application, amount, text) in rows {
        let is_it = |it: &Application| it.id == *application;
        let was_hers = part.applications.iter().any(is_it);
        if was_hers && !part.waiting().any(is_it) {
            // It was decided while she wrote.
            return Err(NotDone::Changed);
        }
        if hers.iter().all(|it| it.id != *application) {
            return Err(NotDone::Barred);
        }
        let row = CouncilRow {
            application: application.clone(),
            amount: *amount,
            text: text.clone(),
            deviation: String::new(),
        };
        store::recommending::keep(conn, &part.recommending.id, &row)?;
    }
    let changed = Recommending {
        text: text.to_owned(),
        ..part.recommending.clone()
    };
    save(conn, hand, &changed)
}

/// Enters the council's meeting.
pub fn meet(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &Part,
    (meeting, version): (Meeting, i64),
) -> Result<(), NotDone> {
    if part.recommending.is_handed_over() || part.recommending.version != version {
        return Err(NotDone::Changed);
    }
    let changed = Recommending {
        meeting,
        ..part.recommending.clone()
    };
    save(conn, hand, &changed)
}

/// Hands the advice over to the municipality; it is locked from then on.
pub fn hand_over(
    conn: &mut Conn,
    hand: &Hand<'_>,
    part: &Part,
    version: i64,
) -> Result<(), NotHandedOver> {
    let it = &part.recommending;
    if it.is_handed_over() || it.version != version {
        return Err(NotDone::Changed.into());
    }
    let minutes = minutes(conn, hand, part)?;
    let given: Money = minutes.rows.iter().map(|row| row.amount).sum();
    if it.frame.is_some_and(|frame| given > frame) {
        return Err(NotHandedOver::AboveFrame);
    }
    let content =
        serde_json::to_string(&minutes).map_err(|fault| Error::Failed(fault.to_string()))?;
    let handed = Recommending {
        hash: identity::key::hash(&content),
        minutes: Some(minutes),
        handed_at: Some(hand.now()),
        handed_by: hand.person(),
        ..it.clone()
    };
    save(conn, hand, &handed)?;
    end_tasks(conn, hand, COUNCIL_ADVICE_TASK, (&it.id, &it.council))?;
    Ok(())
}

/// The minutes: who took part, and who stepped aside for which row.
fn minutes(conn: &mut Conn, hand: &Hand<'_>, part: &Part) -> Result<Minutes, NotHandedOver> {
    let meeting = &part.recommending.meeting;
    let (Some(met_on), false) = (meeting.met_on, meeting.present.is_empty()) else {
        return Err(NotHandedOver::NoMeeting);
    };
    let standings = part.standings(conn, &*hand.town.clock)?;
    let present: Vec<_> = part
        .members
        .iter()
        .filter(|member| meeting.present.contains(&member.id))
        .collect();
    for member in &present {
        let declared = standings.get(&member.id).is_none_or(Standing::has_declared);
        if !declared {
            return Err(NotHandedOver::Undeclared(member.name.clone()));
        }
    }
    let has_amount = |it: &Application| {
        let row = part.rows.get(&it.id);
        row.is_some_and(|row| row.amount.is_some())
    };
    match part.waiting().filter(|it| !has_amount(it)).count() {
        0 => {}
        count => return Err(NotHandedOver::Rows(count)),
    }
    let mut rows = Vec::new();
    // What was decided before the council had recommended anything is none of its advice.
    for it in part.applications.iter().filter(|it| has_amount(it)) {
        let name = name_of(conn, it)?;
        let aside: Vec<SteppedAside> = present
            .iter()
            .filter_map(|member| {
                let why = standings.get(&member.id)?.why(it);
                Some(SteppedAside {
                    member: member.id.clone(),
                    name: member.name.clone(),
                    paragraph: why.first()?.paragraph,
                })
            })
            .collect();
        if present.len() < aside.len() + QUORUM {
            return Err(NotHandedOver::TooFew(name));
        }
        let row = part.rows.get(&it.id);
        rows.push(MinuteRow {
            application: it.id.clone(),
            number: it.number.clone().unwrap_or_default(),
            name,
            amount: row.and_then(|row| row.amount).unwrap_or_default(),
            text: row.map(|row| row.text.clone()).unwrap_or_default(),
            aside,
        });
    }
    Ok(Minutes {
        council: part.council.name_nb.clone(),
        met_on: Some(met_on),
        present: present
            .into_iter()
            .map(|member| Attendee {
                member: member.id.clone(),
                person: member.person_id.clone(),
                name: member.name.clone(),
                principle: meeting.principle.contains(&member.id),
            })
            .collect(),
        text: part.recommending.text.clone(),
        rows,
    })
}

/// What an applicant is called.
pub fn name_of(conn: &mut Conn, it: &Application) -> Result<String, Error> {
    if it.held_by.is_none() {
        return Ok(it.group_name.clone());
    }
    Ok(associations::name(conn, applicant(it))?.unwrap_or_default())
}

/// Says why staff decided otherwise than a council recommended.
pub fn deviate(
    conn: &mut Conn,
    hand: &Hand<'_>,
    recommending: &Recommending,
    (application, why): (&Application, &str),
) -> Result<(), NotDone> {
    if !recommending.is_handed_over() {
        return Err(NotDone::NotNow);
    }
    hand.unbarred(conn, application)?;
    let person = hand.person();
    let which = (recommending.id.as_str(), application.id.as_str());
    let when = (hand.now(), person.as_ref());
    if !store::recommending::deviate(conn, which, why, when)? {
        return Err(NotDone::Changed);
    }
    hand.record(
        conn,
        &application.id,
        super::send::CHANGED,
        application.held_by.as_deref(),
    )?;
    Ok(())
}

/// Says who leads a unit.
pub fn lead(
    conn: &mut Conn,
    hand: &Hand<'_>,
    unit: &str,
    person: Option<&access::PersonId>,
) -> Result<(), NotDone> {
    store::impartiality::lead(conn, unit, person, hand.now())?;
    hand.record(conn, unit, MADE, None)?;
    Ok(())
}
