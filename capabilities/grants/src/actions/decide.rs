//! Deciding: one case, or several as they were recommended; and undoing it while nobody has been told.
//!
//! An officer decides up to the round's limit. Above it, the case number of the body that decided is
//! entered. A recommendation is not a decision, and a no needs reasons (forvaltningsloven § 24).

use db::Conn;
use jiff::civil::Date;
use kernel::{Day, Money};

use super::{Hand, NotDone, send::close};
use crate::{
    LACKING_TASK, SENT_TASK,
    impartiality::{Matter, barred},
    model::{Application, Decision, Outcome, Round, Sitting, State},
    store,
};

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// How much.
    pub amount: Money,
    /// It is not treated at all.
    pub dismissed: bool,
    /// Why.
    pub reasons: String,
    /// Words of the standard reasons that were chosen, parted by spaces.
    pub standard: String,
    /// On what conditions.
    pub conditions: String,
    /// Who decided, when it was no officer.
    pub body: String,
    /// Its case number there.
    pub case_number: String,
    /// A report is to come by then.
    pub report_on: Option<Date>,
    /// Whether it stands on the public list.
    pub is_public: bool,
}

/// Why something was not decided.
#[derive(Debug, thiserror::Error)]
pub enum NotDecided {
    /// Others decide so much.
    #[error("above what an officer decides")]
    AboveLimit,
    /// A no, or less than was asked for, without reasons.
    #[error("without reasons")]
    NoReasons,
    /// A row of what a body decided, otherwise than recommended, without reasons.
    #[error("without reasons for what was amended")]
    NoReasonsFor(String),
    /// More than there is.
    #[error("more than the pot")]
    AbovePot,
    /// The applicant has time to mend what is missing.
    #[error("the applicant has time to mend what is missing")]
    TimeToMend,
    /// As with everything else.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<db::Error> for NotDecided {
    fn from(error: db::Error) -> Self {
        Self::NotDone(error.into())
    }
}

/// Decides a case.
pub fn decide(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (before, round): (&Application, &Round),
    it: &Deciding,
    bulk: &str,
) -> Result<Decision, NotDecided> {
    if !before.state.is_handled() {
        return Err(NotDone::NotNow.into());
    }
    let outcome = if it.dismissed {
        Outcome::Dismissed
    } else {
        Outcome::of(before.applied, it.amount)
    };
    let may_mend = before.state == State::Lacking
        && before
            .lacking_until
            .is_some_and(|day| hand.today() <= day.date());
    if may_mend && !outcome.gives() {
        return Err(NotDecided::TimeToMend);
    }
    if it.case_number.is_empty() {
        // A body decides for itself; an officer whose leader steps aside does not.
        let (clock, actor) = (&*hand.town.clock, hand.permit.actor());
        if !barred(conn, clock, actor, before, Matter::Decide)?.is_empty() {
            return Err(NotDone::Barred.into());
        }
    }
    if it.amount > round.officer_up_to && it.case_number.is_empty() {
        return Err(NotDecided::AboveLimit);
    }
    if outcome != Outcome::Granted && it.reasons.is_empty() && it.standard.is_empty() {
        return Err(NotDecided::NoReasons);
    }
    let decided = Application {
        state: State::Decided,
        handled_by: before.handled_by.clone().or_else(|| hand.person()),
        ..before.clone()
    };
    let decided = hand.save(conn, decided)?;
    let decision = Decision {
        id: hand.town.ids.next(),
        application_id: decided.id.clone(),
        outcome,
        amount: if outcome.gives() {
            it.amount
        } else {
            Money::ZERO
        },
        reasons: it.reasons.clone(),
        conditions: it.conditions.clone(),
        body: it.body.clone(),
        case_number: it.case_number.clone(),
        report_on: it.report_on.filter(|_| outcome.gives()).map(Day::from),
        bulk: bulk.to_owned(),
        decided_at: hand.now(),
        decided_by: hand.person(),
        undone_at: None,
        notified_at: None,
        complain_by: None,
        letter: String::new(),
        hash: String::new(),
        is_public: it.is_public && decided.held_by.is_some(),
        standard: it.standard.clone(),
        replaced_at: None,
    };
    store::decisions::insert(conn, &decision)?;
    hand.tell(conn, &decided.id, ("decided", &it.reasons), true)?;
    close(conn, hand, &decided.id, &[SENT_TASK, LACKING_TASK])?;
    Ok(decision)
}

/// Decides several as they were recommended, all or none. Gives back what undoes it.
pub fn decide_several(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    all: &[Application],
) -> Result<String, NotDecided> {
    let bulk = hand.town.ids.next();
    for application in all {
        let Some(amount) = application.recommended else {
            return Err(NotDone::NotNow.into());
        };
        let it = Deciding {
            amount,
            dismissed: false,
            reasons: application.recommended_why.clone(),
            standard: String::new(),
            conditions: String::new(),
            body: String::new(),
            case_number: String::new(),
            report_on: round.report_on,
            is_public: true,
        };
        decide(conn, hand, (application, round), &it, &bulk)?;
    }
    Ok(bulk)
}

/// What a body decided in one sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sat {
    /// Such as «Kulturutvalget».
    pub body: String,
    /// When it met.
    pub met_on: Date,
    /// Its case number.
    pub case_number: String,
    /// How they voted; may be empty.
    pub vote: String,
    /// The cases.
    pub rows: Vec<Amended>,
}

/// What a body gave to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amended {
    /// The application.
    pub application: String,
    /// How much.
    pub amount: Money,
    /// Why, where it is not as recommended.
    pub reasons: String,
}

/// Decides as a body did, all rows or none: never more than the pot, counting what was decided before,
/// and with reasons where a row is not as recommended. Gives back what undoes it.
pub fn decide_as_body(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    sat: &Sat,
) -> Result<String, NotDecided> {
    let all = store::applications::of_round(conn, &round.id)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let before: Money = store::decisions::of_several(conn, &ids)?
        .iter()
        .map(|it| it.amount)
        .sum();
    let now: Money = sat.rows.iter().map(|row| row.amount).sum();
    if before + now > round.money() {
        return Err(NotDecided::AbovePot);
    }
    let mut rows = Vec::new();
    for row in &sat.rows {
        let application = all.iter().find(|it| it.id == row.application);
        let application = application.ok_or(NotDone::Changed)?;
        let is_amended = application.recommended != Some(row.amount);
        let is_less = Outcome::of(application.applied, row.amount) != Outcome::Granted;
        let without = row.reasons.is_empty();
        if without && (is_amended || (is_less && application.recommended_why.is_empty())) {
            return Err(NotDecided::NoReasonsFor(row.application.clone()));
        }
        rows.push((application, row));
    }
    let sitting = Sitting {
        id: hand.town.ids.next(),
        round_id: round.id.clone(),
        body: sat.body.clone(),
        met_on: sat.met_on.into(),
        case_number: sat.case_number.clone(),
        vote: sat.vote.clone(),
        entered_at: hand.now(),
        entered_by: hand.person(),
    };
    store::letters::sit(conn, &sitting)?;
    for (application, row) in rows {
        let it = Deciding {
            amount: row.amount,
            dismissed: false,
            reasons: if row.reasons.is_empty() {
                application.recommended_why.clone()
            } else {
                row.reasons.clone()
            },
            standard: String::new(),
            conditions: String::new(),
            body: sat.body.clone(),
            case_number: sat.case_number.clone(),
            report_on: round.report_on,
            is_public: true,
        };
        let decided = decide(conn, hand, (application, round), &it, &sitting.id);
        // Everything was looked at above; what fails now undoes all of it.
        decided.map_err(|_| NotDone::Changed)?;
    }
    Ok(sitting.id)
}

/// Undoes a decision nobody was told of.
pub fn undo(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
) -> Result<(), NotDone> {
    if !store::decisions::undo(conn, &decision.id, hand.now())? {
        return Err(NotDone::Changed);
    }
    let again = Application {
        state: if application.recommended.is_some() {
            State::Recommended
        } else {
            State::Handling
        },
        ..application.clone()
    };
    hand.save(conn, again)?;
    hand.tell(conn, &application.id, ("undone", ""), true)?;
    Ok(())
}

/// Undoes everything that was decided in one go and that nobody was told of. Gives back how many.
pub fn undo_several(conn: &mut Conn, hand: &Hand<'_>, bulk: &str) -> Result<usize, NotDone> {
    let all = store::decisions::in_bulk(conn, bulk)?;
    for decision in &all {
        let application = store::applications::one(conn, &decision.application_id)?;
        let application = application.ok_or(NotDone::Changed)?;
        undo(conn, hand, (&application, decision))?;
    }
    Ok(all.len())
}
