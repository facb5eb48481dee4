//! Innstilling: a council's part of a round, put together from the round, the council and the register.
//!
//! A council sees its own applicants alone, and of them the questions that were opened to it: never
//! attachments, persons or account numbers. Rows a member steps aside for she sees by name alone.

use std::collections::HashMap;

use associations::{
    model::{ActivityStanding, AssociationId},
    vocabulary::Vocabulary,
};
use councils::model::{Council, Member};
use db::{Conn, Error, settings};
use jiff::civil::Date;
use kernel::Clock;

use crate::{
    impartiality::{ImpartialityRules, Standing},
    model::{Application, BlockKind, CouncilRow, Form, Recommending, Round, State},
    store,
};

/// A council's part of a round with all it stands on.
pub struct Part {
    /// What was agreed, and the advice.
    pub recommending: Recommending,
    /// The round.
    pub round: Round,
    /// Its form.
    pub form: Form,
    /// The council.
    pub council: Council,
    /// Who sits in it on the day.
    pub members: Vec<Member>,
    /// Its applicants.
    pub applications: Vec<Application>,
    /// What it recommends, by application.
    pub rows: HashMap<String, CouncilRow>,
}

impl Part {
    /// Reads it, with the members of a day. `None` when there is none.
    pub fn read(conn: &mut Conn, id: &str, day: Date) -> Result<Option<Self>, Error> {
        let Some(recommending) = store::recommending::one(conn, id)? else {
            return Ok(None);
        };
        let round = store::rounds::one(conn, &recommending.round)?.ok_or(Error::NotFound)?;
        let form = store::schemes::form_of(conn, &round.form)?.ok_or(Error::NotFound)?;
        let council = councils::one(conn, &recommending.council)?.ok_or(Error::NotFound)?;
        let rows = store::recommending::rows(conn, id)?;
        Ok(Some(Self {
            members: councils::members_on(conn, &recommending.council, day)?,
            applications: applicants(conn, &recommending)?,
            rows: rows
                .into_iter()
                .map(|row| (row.application.clone(), row))
                .collect(),
            form: form.form,
            recommending,
            round,
            council,
        }))
    }

    /// The applicants that the municipality has not decided on, and that the council may still recommend
    /// for.
    pub fn waiting(&self) -> impl Iterator<Item = &Application> {
        self.applications.iter().filter(|it| it.state.is_handled())
    }

    /// Where each member stands who has signed in.
    pub fn standings(
        &self,
        conn: &mut Conn,
        clock: &dyn Clock,
    ) -> Result<HashMap<String, Standing>, Error> {
        let rules = settings::get::<ImpartialityRules>(conn)?.value;
        let mut all = HashMap::new();
        for member in &self.members {
            if let Some(person) = &member.person_id {
                let standing =
                    Standing::of_person(conn, clock, person, &self.recommending.round, &rules)?;
                all.insert(member.id.clone(), standing);
            }
        }
        Ok(all)
    }
}

/// The applicants of a council: of the kinds that were agreed, sent and not taken back.
pub fn applicants(conn: &mut Conn, it: &Recommending) -> Result<Vec<Application>, Error> {
    let mut all = Vec::new();
    for application in store::applications::of_round(conn, &it.round)? {
        if !application.state.is_sent() || application.state == State::Withdrawn {
            continue;
        }
        if it.kinds.is_empty() || is_of(conn, &application, &it.kinds)? {
            all.push(application);
        }
    }
    Ok(all)
}

fn is_of(conn: &mut Conn, it: &Application, kinds: &[String]) -> Result<bool, Error> {
    let Some(id) = &it.held_by else {
        return Ok(false);
    };
    let Some(association) = associations::one(conn, &AssociationId(id.clone()))? else {
        return Ok(false);
    };
    let vocabulary = Vocabulary::standard();
    Ok(association
        .activities
        .iter()
        .filter(|activity| activity.standing != ActivityStanding::Declined)
        .filter_map(|activity| vocabulary.get(&activity.key))
        .any(|activity| kinds.iter().any(|kind| kind == activity.group)))
}

/// The questions of a form that can be opened to a council: never files, nor what the register fills
/// in about persons and accounts.
pub fn openable(form: &Form) -> impl Iterator<Item = &crate::model::Block> {
    form.blocks().filter(|block| {
        !matches!(
            block.kind,
            BlockKind::Attachment { .. } | BlockKind::Register | BlockKind::Declaration
        ) && !is_about_persons(&block.code)
    })
}

/// Who can be reached, and where money goes, is nobody's business in a council.
fn is_about_persons(code: &str) -> bool {
    ["contact", "account", "person", "email", "phone"]
        .iter()
        .any(|word| code.contains(word))
}

/// Where staff decided otherwise than a council recommended and have not said why.
pub fn unexplained(conn: &mut Conn, round: &str) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    for one in store::recommending::of_round(conn, round)? {
        if !one.is_handed_over() {
            continue;
        }
        for row in store::recommending::rows(conn, &one.id)? {
            let decision = store::decisions::of(conn, &row.application)?;
            let differs = decision.is_some_and(|decision| Some(decision.amount) != row.amount);
            if differs && row.deviation.is_empty() {
                all.push(row.application);
            }
        }
    }
    Ok(all)
}
