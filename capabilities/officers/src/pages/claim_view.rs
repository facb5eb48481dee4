//! A claim as those who judge it see it: officers of the association, and staff.

use access::PersonId;
use db::Conn;
use documents::FileId;
use identity::{people, roles};
use jiff::civil::Date;
use kernel::Clock;
use texts::Speaker;
use web::{PageError, State};

use crate::{
    model::{Claim, ClaimState, answers_for},
    store::claims,
    words::{Names, kind_words, may_words},
};

/// A claim with what is needed to judge it.
pub struct ClaimView {
    /// The claim.
    pub claim: Claim,
    /// What the association is called.
    pub association: String,
    /// What the claimant is called.
    pub person: String,
    /// Where her mail goes.
    pub email: String,
    /// The role.
    pub kind: String,
    /// What would come with it.
    pub may: String,
    /// How it was shown, and when.
    pub way: String,
    /// How far it has come.
    pub state: State,
    /// The same in words.
    pub told: String,
    /// The last day for an answer, or for objecting.
    pub last: Option<String>,
    /// What the file is called.
    pub file: Option<String>,
    /// The names of those who answer for the association already.
    pub officers: Vec<String>,
    /// What others have said against it: who, when, why, what came of it.
    pub objections: Vec<ObjectionView>,
    /// Whether it may be objected to now.
    pub may_object: bool,
}

/// Somebody's objection.
pub struct ObjectionView {
    /// Who.
    pub person: PersonId,
    /// What she is called, and the day.
    pub by: String,
    /// Her words.
    pub reason: String,
    /// Whether it waits for staff.
    pub is_open: bool,
}

impl ClaimView {
    /// Reads it.
    pub fn read(
        conn: &mut Conn,
        clock: &dyn Clock,
        say: &Speaker,
        claim: Claim,
    ) -> Result<Self, PageError> {
        let today = kernel::today(clock);
        let held = roles::in_association(conn, clock, &claim.association)?;
        let mut answering: Vec<&PersonId> = held
            .iter()
            .filter(|one| answers_for(&one.role.scopes) && one.person != claim.person)
            .map(|one| &one.person)
            .collect();
        answering.dedup();
        let objected = claims::objections(conn, &claim.id)?;
        let everybody = answering
            .iter()
            .copied()
            .chain(objected.iter().map(|one| &one.person));
        let names = Names::of(conn, everybody)?;
        let person = people::one(conn, &claim.person)?;
        let (name, email) = person.map(|one| (one.name, one.email)).unwrap_or_default();
        let file = match &claim.file {
            Some(file) => documents::find(conn, &FileId(file.clone()))?.map(|file| file.name),
            None => None,
        };
        let is_open = objected.iter().any(|one| one.kept.is_none());
        let (state, told) = match claim.state {
            ClaimState::Waiting => (State::Waiting, say.t("officers-claim-waiting")),
            ClaimState::Granted if is_open => (State::Stopped, say.t("officers-objection-open")),
            ClaimState::Granted => (State::Good, say.t("officers-claim-granted")),
            ClaimState::Refused => (State::Stopped, say.t("officers-claim-refused")),
            ClaimState::Withdrawn => (State::Out, say.t("officers-claim-withdrawn")),
            ClaimState::Ended => (State::Out, say.t("officers-claim-ended")),
        };
        let day = say.date(claim.made_at.in_oslo().date());
        let last_words = |id: &str, day: Date| {
            // texts: officers-claim-due officers-claim-object-until
            say.ta(id, &[("day", &say.date(day))])
        };
        let may_object = claim.may_be_objected_to(today);
        let last = match claim.state {
            ClaimState::Waiting => claim
                .due_on
                .map(|day| last_words("officers-claim-due", day)),
            ClaimState::Granted if may_object => claim
                .object_until
                .map(|day| last_words("officers-claim-object-until", day)),
            _ => None,
        };
        Ok(Self {
            association: associations::name(conn, &claim.association)?.unwrap_or_default(),
            person: if name.is_empty() {
                say.t("officers-somebody").into_owned()
            } else {
                name
            },
            email,
            kind: kind_words(say, claim.kind),
            may: may_words(say, claim.kind.usual_scopes()),
            way: super::who_can_what::way_words(say, &claim, &day),
            state,
            told: told.into_owned(),
            last,
            file,
            officers: answering.iter().map(|id| names.name(say, id)).collect(),
            objections: objected
                .into_iter()
                .map(|one| ObjectionView {
                    by: format!(
                        "{}, {}",
                        names.name(say, &one.person),
                        say.date(one.made_at.in_oslo().date())
                    ),
                    reason: one.reason,
                    is_open: one.kept.is_none(),
                    person: one.person,
                })
                .collect(),
            may_object,
            claim,
        })
    }

    /// Whether it waits for an answer.
    pub fn waits(&self) -> bool {
        self.claim.state == ClaimState::Waiting
    }

    /// Whether an objection waits for staff.
    pub fn is_objected_to(&self) -> bool {
        self.objections.iter().any(|one| one.is_open)
    }

    /// Whether this person has objected.
    pub fn objected(&self, person: &PersonId) -> bool {
        self.objections.iter().any(|one| one.person == *person)
    }
}

/// The claim with this id, when it is about this association.
pub fn of_association(conn: &mut Conn, id: &str, association: &str) -> Result<Claim, PageError> {
    let claim = claims::one(conn, id)?.filter(|claim| claim.association == association);
    claim.ok_or(PageError::NotFound)
}
