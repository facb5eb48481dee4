//! Deciding: one case, or several as they were recommended; and undoing it while nobody has been told.
//!
//! An officer decides up to the round's limit. Above it, the case number of the body that decided is
//! entered. A recommendation is not a decision, and a no needs reasons (forvaltningsloven § 24); whoever
//! turns a yes to a no, or a no to a yes, gives reasons of her own and not those of what was recommended.
//! What a body decides row by row is in [`super::sit`].

use db::Conn;
use jiff::civil::Date;
use kernel::{Day, Money};

use super::{Hand, NotDone, send::close};
use crate::{
    LACKING_TASK, SENT_TASK,
    impartiality::{Matter, barred},
    model::{Application, Decision, Outcome, Round, State},
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
    /// A yes that was recommended as a no, or the other way, with no reasons of its own.
    #[error("without reasons of its own for the opposite of what was recommended")]
    NoNewReasons,
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
    if is_opposite(before, outcome) && has_no_new_reasons(before, &it.reasons) {
        return Err(NotDecided::NoNewReasons);
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
        // Withheld before it was undone is withheld still.
        withheld: store::decisions::last_undone(conn, &decided.id)?
            .map(|it| it.withheld)
            .unwrap_or_default(),
    };
    store::decisions::insert(conn, &decision)?;
    hand.tell(conn, &decided.id, ("decided", &it.reasons), true)?;
    close(conn, hand, &decided.id, &[SENT_TASK, LACKING_TASK])?;
    Ok(decision)
}

/// Whether a yes was recommended and a no is decided, or the other way.
fn is_opposite(before: &Application, outcome: Outcome) -> bool {
    let recommended = before.recommended.map(|sum| sum > Money::ZERO);
    recommended.is_some_and(|yes| yes != outcome.gives())
}

/// Whether the reasons are none, or those the recommendation had.
pub(super) fn has_no_new_reasons(before: &Application, reasons: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    reasons.trim().is_empty() || words(reasons) == words(&before.recommended_why)
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
    let sitting = store::sittings::one(conn, bulk)?;
    for decision in &all {
        let application = store::applications::one(conn, &decision.application_id)?;
        let mut application = application.ok_or(NotDone::Changed)?;
        let moved = sitting.iter().flat_map(|it| &it.minutes.moved);
        let back = moved
            .into_iter()
            .find(|it| it.application == application.id);
        application.pot = back.map_or(application.pot, |it| it.from);
        undo(conn, hand, (&application, decision))?;
    }
    if let Some(sitting) = sitting {
        super::sit::undone(conn, hand, &sitting)?;
    }
    Ok(all.len())
}
