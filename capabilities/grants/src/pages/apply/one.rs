//! An application as its applicant sees it: where it stands in plain words, when an answer comes, what
//! is asked, what has happened, the decision and the letter, and what can still be done.
//!
//! For applicants; every form is complete without script.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use identity::people;
use web::{Crumb, PageError, PageResult, Visit, page, see_other};

use super::{
    allowed,
    frame::applicant,
    known,
    look_over::{StepShown, answered},
};
use crate::{
    access::{Action, Facts, may},
    committed,
    formula::{Reckoned, reckoned},
    ground::Ground,
    model::{Decision, Question, State, Submission},
    pages::{
        merged::{Merged, merged},
        words,
    },
    store,
};

#[derive(Template)]
#[template(path = "apply/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    parts: Parts,
    /// Shown just after it was sent.
    is_receipt: bool,
}

struct Parts {
    ground: Ground,
    name: String,
    sent: Option<Submission>,
    steps: Vec<StepShown>,
    questions: Vec<Question>,
    history: Vec<(String, String, String)>,
    decision: Option<Decision>,
    /// How the key came to the sum.
    reckoned: Option<Reckoned>,
    /// What each year carries of what was decided; empty when one round carries all of it.
    years: String,
    /// Letters: address, title, day.
    letters: Vec<(String, String, String)>,
    state: (web::State, String),
    /// Other applications that it is the same as.
    merged: Merged,
    may_write: bool,
    may_sign: bool,
    may_withdraw: bool,
    takes_papers: bool,
}

/// Shows it; a draft is shown where one writes.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let parts = read(&visit, &id).await?;
    let application = &parts.ground.application;
    if application.state == State::Draft && parts.may_write {
        return Ok(see_other(&visit.to(&format!("/soknad/{id}/steg/1"))));
    }
    let shown = OnePage {
        visit: &visit,
        parts,
        is_receipt: false,
    };
    page(&shown, StatusCode::OK)
}

/// The receipt.
pub async fn sent(visit: Visit, Path(id): Path<String>) -> PageResult {
    let parts = read(&visit, &id).await?;
    if parts.ground.application.sent_at.is_none() {
        return Ok(see_other(&visit.to(&format!("/soknad/{id}"))));
    }
    let shown = OnePage {
        visit: &visit,
        parts,
        is_receipt: true,
    };
    page(&shown, StatusCode::OK)
}

async fn read(visit: &Visit, id: &str) -> Result<Parts, PageError> {
    let (seen, id) = (visit.clone(), id.to_owned());
    visit.read(move |_, conn| parts(&seen, conn, &id)).await
}

// texts: grants-event-*
fn parts(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Parts, PageError> {
    let (ground, _) = allowed(visit, conn, Action::See, id)?;
    let say = visit.say();
    let application = &ground.application;
    let facts = Facts::of(application);
    let actor = visit.actor();
    let now = visit.town().clock.now();
    let applies = may(&actor, Action::Apply, &facts).is_ok();
    let decision = store::decisions::of(conn, id)?.filter(|it| it.notified_at.is_some());
    let reckoned = match &decision {
        Some(it) => reckoned(conn, say, application, it.amount)?,
        None => None,
    };
    let known = known(visit, conn, &ground)?;
    let sent = ground.sent(conn)?;
    let steps = match &sent {
        Some(copy) => answered(visit, &ground, known.as_ref(), |code| {
            copy.answer(code).to_owned()
        }),
        None => Vec::new(),
    };
    let mut history = Vec::new();
    for event in store::cases::history(conn, id)? {
        if event.is_inside {
            continue;
        }
        let name = match &event.by_person {
            Some(person) => people::one(conn, person)?.map(|it| it.name),
            None => None,
        };
        let words = say.t(&format!("grants-event-{}", event.kind)).into_owned();
        let mut when = say.date_and_time(event.at.in_oslo());
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            when = format!("{when}, {name}");
        }
        history.push((words, when, event.text));
    }
    history.reverse();
    let letters = store::letters::of(conn, id)?.into_iter().map(|it| {
        let path = visit.to(&format!("/soknad/{id}/brev/{}", it.id));
        let day = say.date(it.posted_at.in_oslo().date());
        (path, it.paper.title, day)
    });
    let letters = letters.collect();
    let years = match &decision {
        Some(it) => committed::by_year(conn, (id, &ground.round), it.amount)?,
        None => Vec::new(),
    };
    let merged = merged(visit, conn, id, "/soknad/")?;
    let state = if merged.into.is_some() {
        words::merged_state(say)
    } else {
        words::told_state(say, application, decision.as_ref().map(|it| it.outcome))
    };
    Ok(Parts {
        letters,
        years: committed::said(say, &years),
        name: applicant(conn, &ground)?,
        questions: store::cases::questions(conn, id)?,
        state,
        merged,
        may_write: applies && ground.can_be_written(now),
        may_sign: application.state == State::Unsigned
            && may(&actor, Action::Countersign, &facts).is_ok(),
        may_withdraw: applies && application.can_be_withdrawn(),
        takes_papers: applies && ground.takes_papers(now) && !ground.to_come().is_empty(),
        history,
        reckoned,
        decision,
        steps,
        sent,
        ground,
    })
}

impl OnePage<'_> {
    fn title(&self) -> String {
        let number = self.parts.ground.application.number.as_deref();
        let round = self.parts.ground.round.titled(self.visit.language());
        match number {
            Some(number) => format!("{round}, {number}"),
            None => round.to_owned(),
        }
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        let application = &self.parts.ground.application;
        let (words, path) = match &application.held_by {
            _ if !application.way.is_empty() => (
                say.t("grantdesk-rounds").into_owned(),
                "/saker/tilskudd".to_owned(),
            ),
            Some(id) => (
                self.parts.name.clone(),
                format!("/min-forening/{id}/tilskudd"),
            ),
            None => (
                say.t("grants-mine").into_owned(),
                "/min-side/tilskudd".to_owned(),
            ),
        };
        vec![
            Crumb {
                words,
                path: self.visit.to(&path),
            },
            Crumb {
                words: self.title(),
                path: self.visit.to(self.visit.path()),
            },
        ]
    }

    fn to(&self, rest: &str) -> String {
        let id = &self.parts.ground.application.id;
        self.visit.to(&format!("/soknad/{id}{rest}"))
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &kernel::Day) -> String {
        self.visit.say().date(day.date())
    }

    fn at(&self, at: &kernel::Instant) -> String {
        self.visit.say().date_and_time(at.in_oslo())
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &kernel::Money) -> String {
        self.visit.say().money(*sum)
    }

    /// When an answer can be expected.
    fn answer_on(&self) -> String {
        let (say, ground) = (self.visit.say(), &self.parts.ground);
        if !ground.application.state.is_handled() {
            return String::new();
        }
        let weeks = ground.terms().answer_weeks;
        if let Some(day) = ground.round.answer_on {
            return say.ta("grants-expect-answer", &[("day", &say.date(day))]);
        }
        match ground.application.sent_at {
            Some(sent) if weeks > 0 => {
                let span = jiff::Span::new().weeks(weeks.clamp(0, 100));
                let day = say.date(sent.in_oslo().date().saturating_add(span));
                say.ta("grants-expect-answer", &[("day", &day)])
            }
            _ => String::new(),
        }
    }

    fn until(&self) -> String {
        let now = self.visit.town().clock.now();
        words::deadline(self.visit.say(), &self.parts.ground.round, now)
    }

    fn lacking_until(&self) -> String {
        let until = self.parts.ground.application.lacking_until;
        until.map(|day| self.day(&day)).unwrap_or_default()
    }

    fn to_come(&self) -> Vec<(String, String)> {
        let language = self.visit.language();
        let blocks = self.parts.ground.to_come();
        blocks
            .into_iter()
            .map(|block| (block.code.clone(), block.asked(language).to_owned()))
            .collect()
    }

    fn papers_on(&self) -> String {
        let day = self.parts.ground.round.papers_on;
        day.map(|day| self.visit.say().date(day))
            .unwrap_or_default()
    }
}
