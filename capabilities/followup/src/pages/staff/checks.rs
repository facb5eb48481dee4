//! Volunteer check: other plans that are being made, what they were asked, what they answered, and where
//! the answer is filed.
//!
//! A question stays as it was asked; only the answer is written afterwards.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::PlanCheck,
    store::checks,
};

#[derive(Template)]
#[template(path = "staff/checks.html")]
struct ChecksPage<'a> {
    visit: &'a Visit,
    base: String,
    rows: Vec<(String, String, String, (State, String))>,
    plan: String,
    unit: String,
    question: String,
    due: WrittenDate,
    may_arrange: bool,
    errors: FormErrors,
}

#[derive(Template)]
#[template(path = "staff/check.html")]
struct CheckPage<'a> {
    visit: &'a Visit,
    base: String,
    check: PlanCheck,
    asked: String,
    answered: String,
    may_arrange: bool,
    errors: FormErrors,
}

pub async fn all(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let question = visit.say().t("followup-check-question").into_owned();
    let check = PlanCheck {
        question,
        ..PlanCheck::default()
    };
    list(&visit, check, WrittenDate::default(), FormErrors::new()).await
}

/// Asks.
pub async fn ask(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    let one = |name: &str| fields.one(name).trim().to_owned();
    let written = fields.date("due");
    let mut errors = FormErrors::new();
    let check = PlanCheck {
        plan: one("plan"),
        unit: one("unit"),
        question: one("question"),
        due_on: written.checked("due", say, &mut errors),
        ..PlanCheck::default()
    };
    if check.plan.is_empty() {
        errors.add("plan", say.t("followup-error-plan"));
    }
    if check.question.is_empty() {
        errors.add("question", say.t("followup-error-question"));
    }
    if !errors.is_empty() {
        return list(&visit, check, written, errors).await;
    }
    let there = visit.to("/saker/oppfolging/sjekk");
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::ask_plan(conn, parts, &permit, check)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-asked")))
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let check = one_of(&visit, id).await?;
    answered(&visit, check, FormErrors::new())
}

/// Files the answer.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let one = |name: &str| fields.one(name).trim().to_owned();
    let check = one_of(&visit, id).await?;
    let check = PlanCheck {
        answer: one("answer"),
        answered_by: one("by"),
        answered_on: Some(kernel::today(&*visit.town().clock)),
        case_number: one("case"),
        version,
        ..check
    };
    let mut errors = FormErrors::new();
    if check.answer.is_empty() {
        errors.add("answer", visit.say().t("followup-error-answer"));
        return answered(&visit, check, errors);
    }
    let there = visit.to("/saker/oppfolging/sjekk");
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::answer_check(conn, parts, &permit, &check)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-filed")))
}

async fn one_of(visit: &Visit, id: String) -> Result<PlanCheck, PageError> {
    visit
        .read(move |_, conn| checks::one(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

async fn list(
    visit: &Visit,
    written: PlanCheck,
    due: WrittenDate,
    errors: FormErrors,
) -> PageResult {
    let all = visit.read(|_, conn| Ok(checks::all(conn)?)).await?;
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let base = visit.to("/saker/oppfolging/sjekk");
    let rows = all.into_iter().map(|it| {
        let is_late = it.due_on.is_some_and(|due| due < today);
        // texts: followup-state-answered followup-state-late followup-state-waits
        let state = match (it.answer.is_empty(), is_late) {
            (false, _) => (State::Good, "followup-state-answered"),
            (_, true) => (State::Lacking, "followup-state-late"),
            _ => (State::Waiting, "followup-state-waits"),
        };
        let state = (state.0, say.t(state.1).into_owned());
        (format!("{base}/{}", it.id), it.plan, it.unit, state)
    });
    let rows = rows.collect();
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = ChecksPage {
        plan: written.plan,
        unit: written.unit,
        question: written.question,
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        base,
        rows,
        due,
        errors,
    };
    page(&shown, status)
}

fn answered(visit: &Visit, check: PlanCheck, errors: FormErrors) -> PageResult {
    let say = visit.say();
    let day = |on: Option<jiff::civil::Date>| on.map_or_else(String::new, |on| say.date(on));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = CheckPage {
        base: visit.to("/saker/oppfolging/sjekk"),
        asked: day(check.asked_on),
        answered: day(check.answered_on),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        check,
        errors,
    };
    page(&shown, status)
}

impl ChecksPage<'_> {
    fn due(&self) -> &WrittenDate {
        &self.due
    }
}
