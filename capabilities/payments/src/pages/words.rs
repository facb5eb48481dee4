//! Words and shapes that several pages of payments share: states, holds, endings, who a grant is to.
//!
//! A state is always a shape, a colour and words, and the same on every page.

use db::Conn;
use grants::model::{Application, Budget, Round, Submission};
use texts::Speaker;
use web::{PageError, State as Shape, Visit};

use crate::model::{
    AccountLine, ChangeState, Claim, ClaimState, Ending, Hold, Line, Report, ReportState, Run,
    RunState,
};

// texts: payments-line-* payments-hold-*
/// Where a line stands.
pub fn line_state(
    say: &Speaker,
    line: &Line,
    run: Option<&Run>,
    hold: Option<Hold>,
) -> (Shape, String) {
    if let Some(day) = line.paid_on {
        let day = say.date(day.date());
        return (Shape::Good, say.ta("payments-line-paid", &[("day", &day)]));
    }
    if line.dropped_at.is_some() {
        return (Shape::Out, say.t("payments-line-dropped").into_owned());
    }
    if run.is_some() {
        return (Shape::Waiting, say.t("payments-line-in-run").into_owned());
    }
    match hold {
        None => (Shape::Open, say.t("payments-line-ready").into_owned()),
        Some(hold) => hold_state(say, hold),
    }
}

/// What holds it back.
pub fn hold_state(say: &Speaker, hold: Hold) -> (Shape, String) {
    let shape = match hold {
        Hold::NotDue => Shape::Waiting,
        _ => Shape::Lacking,
    };
    let words = say.t(&format!("payments-hold-{}", hold.word()));
    (shape, words.into_owned())
}

// texts: payments-kind-*
/// When a line is paid.
pub fn kind(say: &Speaker, line: &Line) -> String {
    say.t(&format!("payments-kind-{}", line.kind.word()))
        .into_owned()
}

// texts: payments-report-state-*
/// Where a report stands.
pub fn report_state(say: &Speaker, report: &Report, today: kernel::Day) -> (Shape, String) {
    if report.is_late(today) {
        return (
            Shape::Stopped,
            say.t("payments-report-state-late").into_owned(),
        );
    }
    let shape = match report.state {
        ReportState::Awaited | ReportState::Begun => Shape::Open,
        ReportState::Delivered => Shape::Waiting,
        ReportState::Lacking => Shape::Lacking,
        ReportState::Approved => Shape::Good,
        ReportState::Refused => Shape::Stopped,
        ReportState::Remitted => Shape::Out,
    };
    let words = say.t(&format!("payments-report-state-{}", report.state.word()));
    (shape, words.into_owned())
}

// texts: payments-ending-*
/// How a follow-up ended, or that it goes on.
pub fn ending(say: &Speaker, ending: Ending) -> (Shape, String) {
    let (shape, word) = match ending {
        Ending::Open => (Shape::Waiting, "open"),
        Ending::Completed => (Shape::Good, "completed"),
        Ending::Repaid => (Shape::Out, "repaid"),
        Ending::WrittenOff => (Shape::Stopped, "written-off"),
        Ending::Declined => (Shape::Out, "declined"),
        Ending::Lapsed => (Shape::Out, "lapsed"),
    };
    (
        shape,
        say.t(&format!("payments-ending-{word}")).into_owned(),
    )
}

// texts: payments-run-state-*
/// Where a run stands.
pub fn run_state(say: &Speaker, run: &Run) -> (Shape, String) {
    let shape = match run.state {
        RunState::Made | RunState::First => Shape::Waiting,
        RunState::Released => Shape::Open,
        RunState::Paid => Shape::Good,
        RunState::Undone => Shape::Out,
    };
    let words = say.t(&format!("payments-run-state-{}", run.state.word()));
    (shape, words.into_owned())
}

// texts: payments-change-state-*
/// Where a request stands.
pub fn change_state(say: &Speaker, state: ChangeState) -> (Shape, String) {
    let shape = match state {
        ChangeState::Asked => Shape::Waiting,
        ChangeState::Approved => Shape::Good,
        ChangeState::Refused => Shape::Stopped,
    };
    let words = say.t(&format!("payments-change-state-{}", state.word()));
    (shape, words.into_owned())
}

// texts: payments-claim-state-*
/// Where a claim stands.
pub fn claim_state(say: &Speaker, claim: &Claim) -> (Shape, String) {
    let (shape, word) = match claim.state {
        ClaimState::Claimed | ClaimState::Partly if claim.basis_id.is_some() => {
            (Shape::Waiting, "invoiced")
        }
        ClaimState::Claimed => (Shape::Lacking, "claimed"),
        ClaimState::Partly => (Shape::Lacking, "partly"),
        ClaimState::Paid => (Shape::Good, "paid"),
        ClaimState::WrittenOff => (Shape::Out, "written-off"),
    };
    let words = say.t(&format!("payments-claim-state-{word}"));
    (shape, words.into_owned())
}

/// Who a grant is to: the association, the group, or the person.
pub fn recipient(conn: &mut Conn, application: &Application) -> Result<String, PageError> {
    if let Some(id) = &application.held_by {
        return Ok(associations::name(conn, id)?.unwrap_or_default());
    }
    if !application.group_name.is_empty() {
        return Ok(application.group_name.clone());
    }
    let person = match &application.person_id {
        Some(id) => identity::people::one(conn, id)?.map(|it| it.name),
        None => None,
    };
    Ok(person.unwrap_or_default())
}

/// The round an application was sent in.
pub fn round(conn: &mut Conn, application: &Application) -> Result<Round, PageError> {
    let round = grants::store::rounds::one(conn, &application.round_id)?;
    round.ok_or(PageError::NotFound)
}

/// Lines of accounts as the budget that was sent has them, for a report nobody has begun.
pub fn from_budget(conn: &mut Conn, application: &str) -> Result<Vec<AccountLine>, PageError> {
    let sent: Vec<Submission> = grants::store::applications::submissions(conn, application)?;
    let budget = sent
        .first()
        .and_then(|copy| copy.answers.values().find_map(|it| Budget::read(it)));
    let Some(budget) = budget else {
        return Ok(Vec::new());
    };
    let line = |is_income: bool| {
        move |line: &grants::model::Line| AccountLine {
            is_income,
            words: line.words.clone(),
            budget: line.kroner().unwrap_or_default(),
            ..AccountLine::default()
        }
    };
    let used = |line: &&grants::model::Line| !line.is_empty();
    let costs = budget.costs.iter().filter(used).map(line(false));
    let incomes = budget.incomes.iter().filter(used).map(line(true));
    Ok(costs.chain(incomes).collect())
}

/// A text of a form, not longer than people write.
pub fn text(fields: &web::Fields, name: &str) -> String {
    fields.one(name).chars().take(10_000).collect()
}

/// A day in a form that must be there, today or later.
pub fn coming(
    visit: &Visit,
    fields: &web::Fields,
    name: &'static str,
    errors: &mut web::FormErrors,
) -> Option<jiff::civil::Date> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let written = fields.date(name);
    let date = written.checked(name, say, errors);
    if written.is_empty() || date.is_some_and(|date| date < today) {
        errors.add(name, say.t("payments-error-day"));
        return None;
    }
    date
}
