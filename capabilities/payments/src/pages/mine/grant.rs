//! One grant as its recipient follows it.
//!
//! What needs the association now stands first: an account to confirm, a report, money to pay back. Then
//! the plan, with why a line is not paid yet, and what can be asked.

use askama::Template;
use axum::extract::Path;
use db::Conn;
use grants::model::{Application, Round};
use kernel::Day;
use upkeep::model::AccountNumber;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page};

use super::{At, allowed, facts};
use crate::{
    access::{Action, may},
    model::{Change, Claim, FollowUp, Hold, Line, Report, Run},
    pages::words,
    paying, store,
};

#[derive(Template)]
#[template(path = "mine/grant.html")]
struct GrantPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: Written,
    errors: FormErrors,
}

/// What was written in its forms.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub account: String,
    pub change: String,
    pub report_on: WrittenDate,
    pub why: String,
}

struct Parts {
    follow_up: FollowUp,
    application: Application,
    round: Round,
    name: String,
    lines: Vec<(Line, Option<Run>)>,
    /// Whether anything is paid; free use of premises is not.
    is_money: bool,
    hold: Option<Hold>,
    approved: bool,
    /// The account, its middle hidden, when it waits to be confirmed.
    account: String,
    may_confirm: bool,
    reports: Vec<Report>,
    changes: Vec<Change>,
    claims: Vec<Claim>,
    may_follow: bool,
    may_decline: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(at): Path<At>) -> PageResult {
    shown(&visit, at, Written::default(), FormErrors::new()).await
}

/// The page, with what was written when it could not be taken.
pub async fn shown(visit: &Visit, at: At, written: Written, errors: FormErrors) -> PageResult {
    let seen = visit.clone();
    let parts = visit.read(move |_, conn| read(&seen, conn, &at)).await?;
    let status = errors.status();
    let shown = GrantPage {
        visit,
        parts,
        written,
        errors,
    };
    page(&shown, status)
}

fn read(visit: &Visit, conn: &mut Conn, at: &At) -> Result<Parts, PageError> {
    let (follow_up, application, _) = allowed(visit, conn, Action::See, at)?;
    let id = &application.id;
    let mut lines = Vec::new();
    for line in store::lines::of(conn, id)? {
        let run = store::runs::with_line(conn, &line.id)?;
        lines.push((line, run));
    }
    let payee = paying::payee(conn, &follow_up, &application)?;
    let account = match &at.id {
        Some(id) => upkeep::account_in_force(conn, id)?,
        None => None,
    };
    let is_money = paying::is_money(conn, &application)?;
    let waits = is_money && payee.hold == Some(Hold::ChangedAccount);
    let (actor, facts) = (visit.actor(), facts(&follow_up, &application));
    let me = visit.who().map(|who| who.person.clone());
    let gave = account.as_ref().and_then(|it| it.proposed_by.clone());
    let may_follow = may(&actor, Action::Follow, &facts).is_ok();
    let is_open = follow_up.ending == crate::model::Ending::Open;
    Ok(Parts {
        name: words::recipient(conn, &application)?,
        round: words::round(conn, &application)?,
        may_confirm: waits
            && may(&actor, Action::ConfirmAccount, &facts).is_ok()
            && (gave.is_none() || gave != me),
        account: account
            .filter(|_| waits)
            .map(|it| it.number.masked())
            .unwrap_or_default(),
        is_money,
        hold: payee.hold,
        approved: paying::reports_approved(conn, id)?,
        reports: store::reports::of(conn, id)?,
        changes: store::asides::changes(conn, id)?,
        claims: store::asides::claims(conn, id)?,
        may_decline: may_follow
            && is_open
            && lines
                .iter()
                .all(|(line, run)| line.paid_on.is_none() && run.is_none()),
        may_follow: may_follow && is_open,
        lines,
        application,
        follow_up,
    })
}

/// What was written to ask for a change.
pub fn written(fields: &Fields) -> Written {
    Written {
        account: String::new(),
        change: words::text(fields, "change"),
        report_on: fields.date("report_on"),
        why: words::text(fields, "why"),
    }
}

impl GrantPage<'_> {
    fn title(&self) -> String {
        let round = self.parts.round.titled(self.visit.language());
        let number = self.parts.application.number.as_deref().unwrap_or_default();
        format!("{round}, {number}")
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let base = self.base();
        let list = base.rsplit_once('/').map_or("", |(list, _)| list);
        vec![
            Crumb {
                words: self.visit.say().t("payments-mine").into_owned(),
                path: format!("{list}/oppfolging"),
            },
            Crumb {
                words: self.title(),
                path: base.clone(),
            },
        ]
    }

    fn base(&self) -> String {
        let id = &self.parts.application.id;
        let own = self.parts.follow_up.held_by.as_deref();
        self.visit.to(&crate::grant_path(own, id))
    }

    /// Whether she writes the account herself: the register has none of hers.
    fn writes_account(&self) -> bool {
        let it = &self.parts;
        it.is_money && it.may_follow && it.follow_up.held_by.is_none()
    }

    /// Where the money goes, and what the account waits for.
    fn own_account(&self) -> String {
        let (say, it) = (self.visit.say(), &self.parts.follow_up);
        let Ok(number) = it.account.parse::<AccountNumber>() else {
            return say.t("payments-own-account-none").into_owned();
        };
        let is_hers = it.account_by == self.parts.application.person_id;
        let id = if it.confirmed == it.account {
            texts::id("payments-own-account-confirmed")
        } else if is_hers {
            texts::id("payments-own-account-hers")
        } else {
            texts::id("payments-own-account-theirs")
        };
        say.ta(id, &[("account", &number.masked())])
    }

    fn report_path(&self, report: &Report) -> String {
        format!("{}/rapport/{}", self.base(), report.id)
    }

    fn state(&self) -> (web::State, String) {
        words::ending(self.visit.say(), self.parts.follow_up.ending)
    }

    fn line_state(&self, line: &Line, run: Option<&Run>) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        let own = crate::model::held(line, self.parts.approved, today);
        words::line_state(self.visit.say(), line, run, own.or(self.parts.hold))
    }

    fn report_state(&self, report: &Report) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        words::report_state(self.visit.say(), report, today)
    }

    fn kind(&self, line: &Line) -> String {
        words::kind(self.visit.say(), line)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &Day) -> String {
        self.visit.say().date(day.date())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &kernel::Money) -> String {
        self.visit.say().money(*sum)
    }

    fn change_state(&self, change: &Change) -> (web::State, String) {
        words::change_state(self.visit.say(), change.state)
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
}
