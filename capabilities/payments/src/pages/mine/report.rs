//! A report: what was done, and what else the scheme asks for: its own questions, accounts beside the
//! budget, numbers, attachments.
//!
//! It is filled from the budget that was sent, so that only what it became is to be written. It can be
//! kept half-written and delivered when it is whole.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use documents::StoredFile;
use grants::model::{NUMBERS, ReportForm};
use kernel::Day;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{At, allowed, facts, report_of, written::Written};
use crate::{
    access::{Action, may},
    actions::{self, Hand},
    asking::{self, Answer, Question},
    attesting::must_be_attested,
    model::{AccountLine, FollowUp, Report, Sums},
    pages::words,
    store,
};

#[derive(Template)]
#[template(path = "mine/report.html")]
struct ReportPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: Written,
    errors: FormErrors,
}

struct Parts {
    follow_up: FollowUp,
    report: Report,
    title: String,
    name: String,
    form: ReportForm,
    budget: Vec<AccountLine>,
    files: Vec<(String, StoredFile)>,
    may_write: bool,
    may_attest: bool,
    must_be_attested: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(at): Path<At>) -> PageResult {
    let parts = read(&visit, at).await?;
    let written = Written::of(&parts.report, parts.budget.clone());
    shown(&visit, parts, written, FormErrors::new())
}

/// Shows it with something wrong about a file.
pub async fn with_error(visit: &Visit, at: At, field: &'static str, words: String) -> PageResult {
    let parts = read(visit, at).await?;
    let written = Written::of(&parts.report, parts.budget.clone());
    let mut errors = FormErrors::new();
    errors.add(field, words);
    shown(visit, parts, written, errors)
}

fn shown(visit: &Visit, parts: Parts, mut written: Written, errors: FormErrors) -> PageResult {
    if parts.may_write && parts.form.accounts {
        for is_income in [false, true] {
            written.lines.push(AccountLine {
                is_income,
                ..AccountLine::default()
            });
        }
    }
    let status = errors.status();
    let shown = ReportPage {
        visit,
        parts,
        written,
        errors,
    };
    page(&shown, status)
}

/// Keeps what was written, and delivers it when that button was pressed.
pub async fn save(visit: Visit, Path(at): Path<At>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let parts = read(&visit, at.clone()).await?;
    let written = Written::read(&fields, &parts.form);
    let delivers = fields.one("do") == "deliver";
    let mut errors = FormErrors::new();
    let reporting = written.parse(visit.say(), &mut errors);
    if delivers {
        let asked = (&parts.form, !parts.files.is_empty());
        written.check(visit.say(), asked, &mut errors);
    }
    if !errors.is_empty() {
        if !parts.may_write {
            return Err(PageError::Changed);
        }
        return shown(&visit, parts, written, errors);
    }
    let path = visit.to(visit.path());
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Follow, &at)?;
            let before = report_of(conn, &follow_up, &at.report)?;
            let before = Report {
                version: written.version,
                ..before
            };
            let hand = Hand::new(town, &permit);
            let kept = actions::save_report(conn, &hand, (&follow_up, &before), &reporting)?;
            if delivers {
                actions::deliver(conn, &hand, (&follow_up, &kept))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let done = if delivers {
        texts::id("payments-done-delivered")
    } else {
        texts::id("payments-done-kept")
    };
    Ok(see_done(&path, done))
}

async fn read(visit: &Visit, at: At) -> Result<Parts, PageError> {
    let seen = visit.clone();
    visit.read(move |_, conn| parts(&seen, conn, &at)).await
}

fn parts(visit: &Visit, conn: &mut Conn, at: &At) -> Result<Parts, PageError> {
    let (follow_up, application, _) = allowed(visit, conn, Action::See, at)?;
    let report = report_of(conn, &follow_up, &at.report)?;
    let round = words::round(conn, &application)?;
    let mut files = Vec::new();
    for file in store::reports::files(conn, &report.id)? {
        if let Some(stored) = documents::find(conn, &file.file_id)? {
            files.push((file.id, stored));
        }
    }
    let (actor, facts) = (visit.actor(), facts(&follow_up, &application));
    let me = visit.who().map(|who| who.person.clone());
    let must = must_be_attested(conn, &follow_up)?;
    let form = asking::form_of(conn, &application)?;
    let number = application.number.as_deref().unwrap_or_default();
    Ok(Parts {
        title: format!("{}, {number}", round.titled(visit.language())),
        name: words::recipient(conn, &application)?,
        budget: if form.accounts {
            words::from_budget(conn, &application.id)?
        } else {
            Vec::new()
        },
        form,
        may_write: report.state.is_written() && may(&actor, Action::Follow, &facts).is_ok(),
        may_attest: must
            && report.state == crate::model::ReportState::Delivered
            && report.attested_at.is_none()
            && report.delivered_by != me
            && may(&actor, Action::Attest, &facts).is_ok(),
        must_be_attested: must,
        files,
        report,
        follow_up,
    })
}

// texts: payments-told-*
impl ReportPage<'_> {
    fn base(&self) -> String {
        let own = self.parts.follow_up.held_by.as_deref();
        self.visit.to(&crate::report_path(own, &self.parts.report))
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let own = self.parts.follow_up.held_by.as_deref();
        let grant = crate::grant_path(own, &self.parts.report.application_id);
        vec![
            Crumb {
                words: self.parts.title.clone(),
                path: self.visit.to(&grant),
            },
            Crumb {
                words: self.heading(),
                path: self.base(),
            },
        ]
    }

    fn heading(&self) -> String {
        let number = self.visit.say().number(self.parts.report.rank.into());
        let words = [("number", number.as_str())];
        self.visit.say().ta("payments-report-number", &words)
    }

    fn due(&self) -> String {
        let say = self.visit.say();
        let day = say.date(self.parts.report.due_on.date());
        say.ta("payments-report-lead", &[("day", &day)])
    }

    fn state(&self) -> (web::State, String) {
        let today = Day::from(kernel::today(&*self.visit.town().clock));
        words::report_state(self.visit.say(), &self.parts.report, today)
    }

    fn numbers(&self) -> Vec<(&'static str, String, String)> {
        asking::numbers(self.visit.say(), &self.parts.form, &self.written.numbers)
    }

    fn questions(&self) -> Vec<Question> {
        asking::questions(self.visit.say(), &self.parts.form, &self.written.answers)
    }

    fn told(&self) -> Vec<(String, String)> {
        let say = self.visit.say();
        let one = |(name, written): (&&'static str, &String)| {
            let words = say.t(&format!("payments-told-{name}")).into_owned();
            (words, written.clone())
        };
        let all = NUMBERS.iter().zip(&self.written.numbers);
        let numbers = all.filter(|(_, written)| !written.is_empty()).map(one);
        let answers = asking::told(say, &self.parts.form, &self.written.answers);
        numbers.chain(answers).collect()
    }

    fn sums(&self) -> String {
        let say = self.visit.say();
        let sums = Sums::of(&self.written.lines);
        let kroner = |it: i64| say.money(kernel::Money::from_kroner(it));
        let (costs, incomes) = (kroner(sums.costs), kroner(sums.incomes));
        let left = say.money(sums.unspent(self.parts.follow_up.amount));
        let words = [
            ("costs", costs.as_str()),
            ("incomes", incomes.as_str()),
            ("left", left.as_str()),
        ];
        say.ta("payments-sums", &words)
    }

    fn budget(&self, line: &AccountLine) -> String {
        self.visit.say().number(line.budget)
    }

    #[expect(clippy::unused_self, reason = "a template asks its page")]
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn row(&self, at: &usize, part: &str) -> String {
        format!("line-{at}-{part}")
    }
}
