//! The payment plan as staff write it: parts, sums, days and conditions. The parts make up the sum that
//! was decided, or nothing is kept and the page says by how much they differ.
//! What is paid, given up or in a run is not in the form: it stands.

use axum::{body::Bytes, extract::Path};
use kernel::{Day, Money};
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, see_done};

use super::case::{Written, shown};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NewLine, NotDone},
    model::{FollowUp, Line, LineKind},
    store,
};

/// A line of the form.
#[derive(Clone, Debug, Default)]
pub struct WrittenLine {
    /// Word of its kind.
    pub kind: String,
    /// Amount in kroner, as written.
    pub amount: String,
    /// Its day.
    pub due: WrittenDate,
    /// Its condition.
    pub needs: String,
}

impl WrittenLine {
    /// As it stands.
    pub fn of(line: &Line) -> Self {
        Self {
            kind: line.kind.word().to_owned(),
            amount: (line.amount.ore() / 100).to_string(),
            due: line.due_on.date().into(),
            needs: line.needs.clone(),
        }
    }

    fn is_empty(&self) -> bool {
        self.amount.is_empty() && self.due.is_empty() && self.needs.is_empty()
    }
}

/// Keeps the plan.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let written: Vec<WrittenLine> = fields
        .rows("plan")
        .into_iter()
        .map(|row| {
            let one = |part: &str| fields.one(&format!("plan-{row}-{part}")).to_owned();
            WrittenLine {
                kind: one("kind"),
                amount: one("amount"),
                due: fields.date(&format!("plan-{row}-due")),
                needs: one("needs"),
            }
        })
        .collect();
    let (lines, mut errors) = parse(&visit, &written);
    if errors.is_empty() {
        let own = id.clone();
        let kept = visit
            .write(move |town, conn| {
                let before = store::follow_ups::one(conn, &own)?.ok_or(PageError::NotFound)?;
                let decided = grants::store::decisions::of(conn, &own)?;
                let decided = decided.ok_or(PageError::Changed)?;
                let before = FollowUp { version, ..before };
                let hand = Hand::new(town, &permit);
                match actions::replan(conn, &hand, &before, (&decided, &lines)) {
                    Ok(()) => Ok(true),
                    Err(NotDone::WrongSum) => Ok(false),
                    Err(other) => Err(PageError::from(other)),
                }
            })
            .await?;
        if kept {
            let path = visit.to(&format!("/saker/utbetalinger/sak/{id}"));
            return Ok(see_done(&path, texts::id("payments-done-planned")));
        }
        errors.add("plan", visit.say().t("payments-error-sum"));
    }
    let again = Written {
        plan: Some(written),
        ..Written::default()
    };
    shown(&visit, id, again, errors).await
}

fn parse(visit: &Visit, written: &[WrittenLine]) -> (Vec<NewLine>, FormErrors) {
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let mut lines = Vec::new();
    for (row, line) in (1..).zip(written) {
        if line.is_empty() {
            continue;
        }
        let due_field = format!("plan-{row}-due");
        let due = line.due.checked(&due_field, say, &mut errors);
        if line.due.is_empty() {
            errors.add(due_field, say.t("payments-error-due"));
        }
        let amount = web::kroner(&line.amount).filter(|kroner| *kroner > 0);
        if amount.is_none() {
            errors.add(format!("plan-{row}-amount"), say.t("payments-error-kroner"));
        }
        if let (Some(due), Some(kroner)) = (due, amount) {
            lines.push(NewLine {
                kind: LineKind::from_word(&line.kind).unwrap_or(LineKind::Before),
                amount: Money::from_kroner(kroner),
                due_on: Day::from(due),
                needs: line.needs.clone(),
            });
        }
    }
    (lines, errors)
}
