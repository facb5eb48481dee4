//! What case officers do from an association's page: notes, list and unlist, archive, say yes or no,
//! see to a change, give a number, take a merge back.

use axum::{body::Bytes, extract::Path};
use db::Conn;
use kernel::OrganisationNumber;
use web::{Fields, FormErrors, PageError, PageResult, Town, Visit, see_done, see_other};

use super::page::shown;
use crate::{
    access::{Action, may},
    actions::{self, Mending},
    model::{Association, AssociationId},
    store,
};

const LONGEST_NOTE: usize = 2000;
const LONGEST_REASON: usize = 300;

/// What came of it.
enum Outcome {
    Done(&'static str),
    Wrong(&'static str, String),
    There(String),
}

/// Answers.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let (asking, wanted, given) = (visit.clone(), AssociationId(id.clone()), fields.clone());
    let outcome = visit
        .write(move |town, conn| {
            may(&asking.actor(), Action::SeeInternal, None)?;
            let association = store::one(conn, &wanted)?.ok_or(PageError::NotFound)?;
            deed(&asking, town, conn, &association, &given)
        })
        .await?;
    let here = visit.to(&format!("/saker/forening/{id}"));
    match outcome {
        Outcome::Done(done) => Ok(see_done(&here, done)),
        Outcome::There(there) => Ok(see_other(&there)),
        Outcome::Wrong(field, words) => {
            let mut errors = FormErrors::new();
            errors.add(field, words);
            shown(&visit, id, fields, errors).await
        }
    }
}

fn deed(
    visit: &Visit,
    town: &Town,
    conn: &mut Conn,
    association: &Association,
    fields: &Fields,
) -> Result<Outcome, PageError> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let say = visit.say();
    let permit = |action| may(&visit.actor(), action, Some(association));
    let wrong = |field, id: &str| Ok(Outcome::Wrong(field, say.t(id).into_owned()));
    let known = || {
        if fields.version() == Some(association.version) {
            Ok(())
        } else {
            Err(PageError::Changed)
        }
    };
    match fields.one("do") {
        "note" => {
            let (permit, body) = (permit(Action::Mend)?, fields.one("body"));
            if body.is_empty() || body.chars().count() > LONGEST_NOTE {
                return wrong("body", texts::id("staff-note-wrong"));
            }
            actions::write_note(conn, clock, ids, &permit, association, body)?;
            Ok(Outcome::Done(texts::id("staff-done-note")))
        }
        "unnote" => {
            let permit = permit(Action::Mend)?;
            actions::remove_note(conn, clock, ids, &permit, association, fields.one("note"))?;
            Ok(Outcome::Done(texts::id("staff-done-unnote")))
        }
        "seen" => {
            let permit = permit(Action::Mend)?;
            actions::see_to(conn, clock, ids, &permit, association, fields.one("kind"))?;
            Ok(Outcome::Done(texts::id("staff-done-seen")))
        }
        "approve" => {
            let permit = permit(Action::Approve)?;
            known()?;
            actions::approve(conn, clock, ids, &permit, association)?;
            Ok(Outcome::Done(texts::id("staff-done-approved")))
        }
        "refuse" => {
            let (permit, because) = (permit(Action::Approve)?, fields.one("refusal"));
            known()?;
            if because.is_empty() || because.chars().count() > LONGEST_REASON {
                return wrong("refusal", texts::id("staff-because-missing"));
            }
            actions::refuse(conn, clock, ids, &permit, association, because)?;
            Ok(Outcome::Done(texts::id("staff-done-refused")))
        }
        "number" => {
            let permit = permit(Action::JoinNumber)?;
            known()?;
            let Ok(number) = fields.one("number").parse::<OrganisationNumber>() else {
                return wrong("number", texts::id("staff-join-wrong"));
            };
            // When the register has it already, the two are compared before they become one.
            if let Some(national) = store::by_number(conn, &number)? {
                let there = format!(
                    "/saker/forening/{}/sla-sammen/{}",
                    association.id, national.id
                );
                return Ok(Outcome::There(visit.to(&there)));
            }
            let all = visit.capabilities();
            actions::join_number(conn, clock, ids, &permit, all, association, &number)?;
            Ok(Outcome::Done(texts::id("staff-done-joined")))
        }
        "unmerge" => {
            let permit = permit(Action::Merge)?;
            let merges = store::merges_of(conn, &association.id)?;
            let merge = merges.iter().find(|merge| merge.id == fields.one("merge"));
            let merge = merge.ok_or(PageError::NotFound)?;
            if !actions::can_be_undone(merge, clock.now()) {
                return Err(PageError::Changed);
            }
            actions::unmerge(conn, clock, ids, &permit, visit.capabilities(), merge)?;
            Ok(Outcome::Done(texts::id("staff-done-unmerged")))
        }
        other => {
            let permit = permit(Action::Mend)?;
            let Some(mending) = Mending::from_word(other) else {
                return Err(PageError::NotFound);
            };
            known()?;
            let because = fields.one("because");
            let too_long = because.chars().count() > LONGEST_REASON;
            if too_long || (mending.wants_reason() && because.is_empty()) {
                return wrong("because", texts::id("staff-because-missing"));
            }
            actions::mend(conn, clock, ids, &permit, association, mending, because)?;
            Ok(Outcome::Done(match mending {
                Mending::List => texts::id("staff-done-listed"),
                Mending::Unlist => texts::id("staff-done-unlisted"),
                Mending::Archive => texts::id("staff-done-archived"),
                Mending::Reopen => texts::id("staff-done-reopened"),
            }))
        }
    }
}
