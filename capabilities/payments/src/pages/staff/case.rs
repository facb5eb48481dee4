//! One grant's follow-up for staff: plan and conditions, reports, requests, claims, how it ends.
//!
//! Each thing that can be done has a form of its own; the plan is written whole.

use askama::Template;
use axum::extract::Path;
use db::Conn;
use grants::model::{Application, Decision, Round};
use kernel::{Day, Money};
use web::{Choice, Crumb, FormErrors, PageError, PageResult, Visit, WrittenDate, page};

use super::plan::WrittenLine;
use crate::{
    access::{Action, may_as_staff},
    actions,
    model::{
        Change, ChangeState, Claim, Ending, FollowUp, Hold, Line, LineKind, Report, Run, Sums,
    },
    pages::words,
    paying::{self, Payee},
    store,
};

#[derive(Template)]
#[template(path = "staff/case.html")]
struct CasePage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: Written,
    errors: FormErrors,
}

/// What was written in its forms.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub plan: Option<Vec<WrittenLine>>,
    pub account: String,
    pub report_due: WrittenDate,
    pub claim_amount: String,
    pub claim_reason: String,
    pub claim_due: WrittenDate,
    pub lapse_why: String,
}

struct Parts {
    follow_up: FollowUp,
    application: Application,
    decision: Option<Decision>,
    round: Round,
    name: String,
    payee: Payee,
    lines: Vec<(Line, Option<Run>)>,
    /// Whether anything is paid; free use of premises is not.
    is_money: bool,
    approved: bool,
    reports: Vec<Report>,
    changes: Vec<Change>,
    claims: Vec<Claim>,
    claimable: Money,
    unspent: Option<Money>,
    may_plan: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, id, Written::default(), FormErrors::new()).await
}

/// The page, with what was written when it could not be taken.
pub async fn shown(visit: &Visit, id: String, written: Written, errors: FormErrors) -> PageResult {
    let actor = visit.actor();
    let may_plan = may_as_staff(&actor, Action::Plan).is_ok();
    let parts = visit.read(move |_, conn| read(conn, &id, may_plan)).await?;
    let status = errors.status();
    let shown = CasePage {
        visit,
        parts,
        written,
        errors,
    };
    page(&shown, status)
}

fn read(conn: &mut Conn, id: &str, may_plan: bool) -> Result<Parts, PageError> {
    let follow_up = store::follow_ups::one(conn, id)?.ok_or(PageError::NotFound)?;
    let application = grants::store::applications::one(conn, id)?.ok_or(PageError::NotFound)?;
    let mut lines = Vec::new();
    for line in store::lines::of(conn, id)? {
        let run = store::runs::with_line(conn, &line.id)?;
        lines.push((line, run));
    }
    let reports = store::reports::of(conn, id)?;
    let newest = reports.iter().rev().find(|it| it.delivered_at.is_some());
    // A report without accounts does not say that nothing was spent.
    let accounts = newest.map(Report::lines).filter(|it| !it.is_empty());
    let unspent = accounts.map(|it| Sums::of(&it).unspent(follow_up.amount));
    Ok(Parts {
        unspent,
        decision: grants::store::decisions::of(conn, id)?,
        round: words::round(conn, &application)?,
        name: words::recipient(conn, &application)?,
        payee: paying::payee(conn, &follow_up, &application)?,
        is_money: paying::is_money(conn, &application)?,
        approved: paying::reports_approved(conn, id)?,
        changes: store::asides::changes(conn, id)?,
        claims: store::asides::claims(conn, id)?,
        claimable: actions::claimable(conn, id)?,
        may_plan,
        reports,
        lines,
        application,
        follow_up,
    })
}

impl CasePage<'_> {
    fn title(&self) -> String {
        let number = self.parts.application.number.as_deref().unwrap_or_default();
        format!("{}, {number}", self.parts.name)
    }

    fn scheme(&self) -> &str {
        self.parts.round.titled(self.visit.language())
    }

    fn here(&self) -> String {
        let id = &self.parts.application.id;
        self.visit.to(&format!("/saker/utbetalinger/sak/{id}"))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb {
                words: self.visit.say().t("payments-nav").into_owned(),
                path: self.visit.to("/saker/utbetalinger"),
            },
            Crumb {
                words: self.title(),
                path: self.here(),
            },
        ]
    }

    fn state(&self) -> (web::State, String) {
        words::ending(self.visit.say(), self.parts.follow_up.ending)
    }

    fn is_open(&self) -> bool {
        self.parts.may_plan && self.parts.follow_up.ending == Ending::Open
    }

    fn may_claim(&self) -> bool {
        let ending = self.parts.follow_up.ending;
        self.parts.may_plan
            && self.parts.claimable > Money::ZERO
            && matches!(ending, Ending::Open | Ending::Completed)
    }

    fn may_lapse(&self) -> bool {
        let out = |(line, run): &(Line, Option<Run>)| line.paid_on.is_some() || run.is_some();
        self.is_open() && !self.parts.lines.iter().any(out)
    }

    fn account(&self) -> String {
        let say = self.visit.say();
        let account = &self.parts.payee.account;
        let number = if account.is_empty() {
            say.t("payments-account-none").into_owned()
        } else {
            say.account_number(account)
        };
        match self.parts.payee.hold {
            Some(hold @ (Hold::ChangedAccount | Hold::OtherDecision)) => {
                format!("{number}. {}", words::hold_state(say, hold).1)
            }
            _ => number,
        }
    }

    fn line_state(&self, line: &Line, run: Option<&Run>) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        let own = crate::model::held(line, self.parts.approved, today);
        words::line_state(self.visit.say(), line, run, own.or(self.parts.payee.hold))
    }

    fn waits(&self, line: &Line) -> bool {
        self.is_open() && !line.needs.is_empty() && line.met_at.is_none() && line.is_open()
    }

    fn kind(&self, line: &Line) -> String {
        words::kind(self.visit.say(), line)
    }

    /// Lines that can be written anew, with two empty ones.
    fn plan(&self) -> Vec<WrittenLine> {
        if let Some(written) = &self.written.plan {
            return written.clone();
        }
        let open = self
            .parts
            .lines
            .iter()
            .filter(|(line, run)| line.is_open() && run.is_none());
        let mut all: Vec<WrittenLine> = open.map(|(line, _)| WrittenLine::of(line)).collect();
        all.resize_with(all.len() + 2, WrittenLine::default);
        all
    }

    fn kinds(&self, chosen: &str) -> Vec<Choice> {
        let say = self.visit.say();
        LineKind::ALL
            .iter()
            .map(|(_, word)| {
                let words = say.t(&format!("payments-kind-{word}")).into_owned();
                Choice::new(*word, words).chosen(*word == chosen)
            })
            .collect()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn numbered(&self, at: &usize) -> String {
        let number = at.to_string();
        let words = [("number", number.as_str())];
        self.visit.say().ta("payments-plan-line", &words)
    }

    #[expect(clippy::unused_self, reason = "a template asks its page")]
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn row(&self, at: &usize, part: &str) -> String {
        format!("plan-{at}-{part}")
    }

    fn decided(&self) -> String {
        let decided = self.parts.decision.as_ref().map(|it| it.amount);
        self.visit
            .say()
            .money(decided.unwrap_or(self.parts.follow_up.amount))
    }

    fn report_state(&self, report: &Report) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        words::report_state(self.visit.say(), report, today)
    }

    fn report_path(&self, report: &Report) -> String {
        self.visit.to(&format!("/saker/rapporter/{}", report.id))
    }

    fn change_state(&self, change: &Change) -> (web::State, String) {
        words::change_state(self.visit.say(), change.state)
    }

    fn is_asked(&self, change: &Change) -> bool {
        self.parts.may_plan && change.state == ChangeState::Asked
    }

    fn claim_state(&self, claim: &Claim) -> (web::State, String) {
        words::claim_state(self.visit.say(), claim)
    }

    fn claim_words(&self, claim: &Claim) -> String {
        let say = self.visit.say();
        let (sum, back) = (say.money(claim.amount), say.money(claim.repaid));
        let day = self.day(&claim.due_on);
        let words = [
            ("sum", sum.as_str()),
            ("back", back.as_str()),
            ("day", day.as_str()),
        ];
        say.ta("payments-claim-words", &words)
    }

    fn claim_hint(&self) -> String {
        let say = self.visit.say();
        let most = say.money(self.parts.claimable);
        match self.parts.unspent.filter(|it| *it > Money::ZERO) {
            Some(left) => {
                let left = say.money(left);
                let words = [("most", most.as_str()), ("left", left.as_str())];
                say.ta("payments-claim-hint-left", &words)
            }
            None => say.ta("payments-claim-hint", &[("most", &most)]),
        }
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &Day) -> String {
        self.visit.say().date(day.date())
    }
}
