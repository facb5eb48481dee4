//! A form as an applicant sees it, step by step, with an association nobody knows anything about.
//! Nothing written here is kept.

use kernel::Money;
use web::{InPath, PageError, PageResult, Visit};

use crate::{
    access::{Action, may_as_staff},
    ground::Ground,
    model::{Application, Round, RoundState, State},
    pages::apply::step::preview,
    store,
};

/// Shows a step.
pub async fn show(visit: Visit, InPath((id, step)): InPath<(String, usize)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Arrange)?;
    let own = id.clone();
    let ground = visit
        .read(move |town, conn| {
            let scheme = store::schemes::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let guidelines = store::schemes::newest_guidelines(conn, &id)?;
            let guidelines = guidelines.ok_or(PageError::NotFound)?;
            let form = store::schemes::newest_form(conn, &id)?.ok_or(PageError::NotFound)?;
            let now = town.clock.now();
            let today = now.in_oslo().date();
            let round = Round {
                id: String::new(),
                scheme: id.clone(),
                guidelines: guidelines.id.clone(),
                form: form.id.clone(),
                title: guidelines.terms.name.clone(),
                opens_on: today,
                closes_on: Some(today),
                papers_on: Some(today),
                answer_on: None,
                report_on: None,
                officer_up_to: Money::ZERO,
                recommended_by: String::new(),
                decided_by: String::new(),
                state: RoundState::Announced,
                changed_at: now,
                version: 1,
                budget_year: None,
                pots: Vec::new(),
            };
            let application = Application {
                id: String::new(),
                number: None,
                round_id: String::new(),
                held_by: None,
                person_id: None,
                group_name: String::new(),
                title: String::new(),
                applied: Money::ZERO,
                pot: 1,
                state: State::Draft,
                way: String::new(),
                entered_by: None,
                began_at: now,
                answers_version: 0,
                sent_at: None,
                sent_by: None,
                sent_version: 0,
                guidelines_id: guidelines.id.clone(),
                form_id: form.id,
                copied_from: None,
                lacking_until: None,
                handled_by: None,
                recommended: None,
                recommended_why: String::new(),
                version: 1,
            };
            Ok(Ground {
                application,
                round,
                scheme,
                guidelines,
                form: form.form,
                saves: Vec::new(),
                files: Vec::new(),
                earlier: None,
            })
        })
        .await?;
    let base = visit.to(&format!("/saker/tilskudd/ordning/{own}"));
    preview(&visit, ground, step, &base).await
}
