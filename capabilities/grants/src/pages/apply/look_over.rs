//! The last step: everything that was answered, what is missing, and whether the rules hold. Nothing
//! is sent before somebody has seen it.
//!
//! For applicants; every form is complete without script.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use texts::Speaker;
use web::{PageError, PageResult, Visit, page, see_other};

use super::{allowed, blocks::answer_words, frame::Frame, known};
use crate::{
    access::Action,
    actions::{self, Hand, NotDone},
    check,
    ground::Ground,
    known::Known,
    model::{Block, BlockKind, Budget, State, TITLE},
    pages::words::{self, Shown},
};

#[derive(Template)]
#[template(path = "apply/look_over.html")]
struct LookOverPage<'a> {
    visit: &'a Visit,
    parts: Parts,
}

struct Parts {
    frame: Frame,
    steps: Vec<StepShown>,
    /// Rules that do not hold: they must before it can be sent.
    lacks: Vec<Shown>,
    /// How many things are missing in the form.
    missing: usize,
    applied: String,
    waits_for_signature: bool,
    /// The round has no last day.
    is_rolling: bool,
    is_again: bool,
    was_refused: bool,
}

/// A step with its answers.
pub struct StepShown {
    /// Its heading.
    pub heading: String,
    /// Where it is changed; empty when it cannot be.
    pub path: String,
    /// Question and answer in lines.
    pub answers: Vec<(String, Vec<String>)>,
    /// A budget: lines of costs and incomes with amounts, and the sums.
    pub budget: Vec<(String, String, bool)>,
    /// What is missing, in words.
    pub missing: Vec<String>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let seen = visit.clone();
    let parts = visit
        .read(move |_, conn| {
            let (ground, _) = allowed(&seen, conn, Action::Apply, &id)?;
            if !ground.can_be_written(seen.town().clock.now()) {
                return Ok(None);
            }
            make(&seen, conn, &ground, false).map(Some)
        })
        .await?;
    if let Some(parts) = parts {
        let visit = &visit;
        page(&LookOverPage { visit, parts }, StatusCode::OK)
    } else {
        let path = visit.path().trim_end_matches("/se-over").to_owned();
        Ok(see_other(&visit.to(&path)))
    }
}

/// Sends it.
pub async fn send(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (seen, own) = (visit.clone(), id.clone());
    let refused = visit
        .write(move |town, conn| {
            let (ground, permit) = allowed(&seen, conn, Action::Apply, &id)?;
            let known = known(&seen, conn, &ground)?;
            let hand = Hand::new(town, &permit);
            let is_complete = check::is_complete(seen.say(), &ground, known.as_ref());
            let is_staffs = !ground.application.way.is_empty();
            let lacks = lacks(&seen, &ground, known.as_ref());
            if !is_complete || (!lacks.is_empty() && !is_staffs) {
                return make(&seen, conn, &ground, true).map(Some);
            }
            match actions::send(conn, &hand, &ground, known.as_ref()) {
                Ok(_) => Ok(None),
                Err(NotDone::NotNow) => Err(PageError::Changed),
                Err(other) => Err(other.into()),
            }
        })
        .await?;
    match refused {
        None => Ok(see_other(&visit.to(&format!("/soknad/{own}/sendt")))),
        Some(parts) => {
            let visit = &visit;
            page(
                &LookOverPage { visit, parts },
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        }
    }
}

fn lacks(visit: &Visit, ground: &Ground, known: Option<&Known>) -> Vec<Shown> {
    // Rules are over what the register knows; a group without number is not in it.
    let Some(known) = known else {
        return Vec::new();
    };
    let verdicts = known.verdicts(&ground.terms().rules);
    words::shown(visit, &verdicts, known)
        .into_iter()
        .filter(|shown| shown.state != web::State::Good)
        .collect()
}

fn make(
    visit: &Visit,
    conn: &mut Conn,
    ground: &Ground,
    was_refused: bool,
) -> Result<Parts, PageError> {
    let known = known(visit, conn, ground)?;
    let last = ground.form.steps.len();
    let steps = answered(visit, ground, known.as_ref(), |code| {
        ground.answer(code).to_owned()
    });
    let application = &ground.application;
    Ok(Parts {
        frame: Frame::of(visit, conn, ground, known.as_ref(), last)?,
        missing: steps.iter().map(|step| step.missing.len()).sum(),
        steps,
        lacks: lacks(visit, ground, known.as_ref()),
        applied: if ground.applied().ore() > 0 {
            visit.say().money(ground.applied())
        } else {
            String::new()
        },
        waits_for_signature: application.held_by.is_some()
            && !application.group_name.is_empty()
            && application.state == State::Draft,
        is_rolling: ground.round.closes_on.is_none(),
        is_again: application.sent_at.is_some(),
        was_refused,
    })
}

/// Every step with its answers.
pub fn answered(
    visit: &Visit,
    ground: &Ground,
    known: Option<&Known>,
    answer: impl Fn(&str) -> String,
) -> Vec<StepShown> {
    let (say, language) = (visit.say(), visit.language());
    let steps = ground.form.steps.iter().enumerate();
    steps
        .map(|(number, step)| {
            let errors = check::step(say, ground, known, number);
            let (mut answers, mut budget) = (Vec::new(), Vec::new());
            for block in step.blocks.iter().filter(|block| ground.is_asked(block)) {
                let given = answer(&block.code);
                if let (BlockKind::Budget { .. }, Some(read)) = (&block.kind, Budget::read(&given))
                {
                    budget = budget_lines(visit, &read);
                    continue;
                }
                let mut lines = answer_words(say, block, &given);
                if Ground::is_attachment(block) {
                    let names: Vec<String> = ground
                        .attached(&block.code)
                        .map(|(_, file)| file.name.clone())
                        .collect();
                    if !names.is_empty() {
                        lines = names;
                    }
                }
                if lines.is_empty() {
                    lines.push(say.t("grants-not-answered").into_owned());
                }
                lines.extend(ground.earlier.as_ref().and_then(|it| {
                    let before = answer_words(say, block, it.answer(&block.code)).join(" ");
                    changed(say, block, &before, it.answer(&block.code) != given)
                }));
                answers.push((block.asked(language).to_owned(), lines));
            }
            StepShown {
                heading: step
                    .heading
                    .nearest(language)
                    .map(|(_, text)| text.to_owned())
                    .unwrap_or_default(),
                path: visit.to(&format!(
                    "/soknad/{}/steg/{}",
                    ground.application.id,
                    number + 1
                )),
                answers,
                budget,
                missing: errors
                    .all()
                    .iter()
                    .map(|error| error.words.clone())
                    .collect(),
            }
        })
        .collect()
}

/// The most of an earlier answer that is said beside the new one, in characters.
const MOST_EARLIER: usize = 300;

/// What stood in the application it was begun from, when that is another answer. What is confirmed
/// anew each year, and attachments, are no changes.
fn changed(say: &Speaker, block: &Block, before: &str, differs: bool) -> Option<String> {
    let is_written = matches!(
        block.kind,
        BlockKind::Text
            | BlockKind::LongText
            | BlockKind::Number
            | BlockKind::Money
            | BlockKind::Choice { .. }
    );
    if !differs || !is_written || block.code == TITLE {
        return None;
    }
    if before.is_empty() {
        return Some(say.t("grants-changed-new").into_owned());
    }
    if before.chars().count() > MOST_EARLIER {
        return Some(say.t("grants-changed").into_owned());
    }
    Some(say.ta("grants-changed-from", &[("before", before)]))
}

/// Words, amount, and whether it is a sum.
pub fn budget_lines(visit: &Visit, budget: &Budget) -> Vec<(String, String, bool)> {
    let say = visit.say();
    let line = |line: &crate::model::Line| {
        let amount = line.kroner().map(|kroner| check::kr(say, kroner));
        let amount = amount.unwrap_or_else(|| line.amount.clone());
        (line.words.clone(), amount, false)
    };
    let written = |lines: &[crate::model::Line]| -> Vec<_> {
        let lines = lines.iter().filter(|line| !line.is_empty());
        lines.map(line).collect()
    };
    let mut rows = written(&budget.costs);
    rows.push((
        say.t("grants-sum-costs").into_owned(),
        check::kr(say, budget.cost().kroner),
        true,
    ));
    rows.extend(written(&budget.incomes));
    let applied = web::kroner(&budget.applied)
        .map_or_else(|| budget.applied.clone(), |kroner| check::kr(say, kroner));
    rows.push((say.t("grants-you-apply-for").into_owned(), applied, false));
    rows.push((
        say.t("grants-sum-incomes").into_owned(),
        check::kr(say, budget.income().kroner),
        true,
    ));
    rows
}

impl LookOverPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("grants-look-over").into_owned()
    }

    fn is_ready(&self) -> bool {
        let may = self.parts.lacks.is_empty() || self.parts.frame.is_staff;
        self.parts.missing == 0 && may
    }

    fn missing(&self) -> String {
        let count = self.parts.missing + self.parts.lacks.len();
        let count = i64::try_from(count).unwrap_or_default();
        self.visit.say().tn("grants-missing", count)
    }
}
