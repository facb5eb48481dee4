//! One case: what was sent, what the register knows, what the applicant was given before, figures,
//! questions, notes for colleagues, the recommendation and the decision.
//!
//! Notes for colleagues stand in a place and a colour of their own and go to a table nothing public
//! reads, so that they cannot be mixed up with what the applicant is told.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use identity::people;
use kernel::Money;
use web::{FormErrors, PageError, PageResult, Visit, WrittenDate, page};

use super::{
    case_figures::{FigureRow, figures},
    case_history::{alike, before, premises},
    case_letters::{LetterRow, letters},
};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, can_spread, spread_sum},
    committed,
    ground::Ground,
    known::Known,
    model::{Decision, InsideNote, Question, State, Submission},
    pages::{
        apply::{
            frame::applicant,
            look_over::{StepShown, answered},
        },
        merged::{Merged, merged},
        state_of, words,
    },
    store,
};

/// What staff wrote in one of the forms.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What is missing, and its day.
    pub lacking: String,
    /// Its day.
    pub lacking_until: WrittenDate,
    /// A question.
    pub question: String,
    /// Its day.
    pub question_due: WrittenDate,
    /// A note for colleagues.
    pub note: String,
    /// A recommended sum.
    pub recommended: String,
    /// Why.
    pub recommended_why: String,
    /// A decided sum.
    pub amount: String,
    /// Why.
    pub reasons: String,
    /// Standard reasons that were ticked.
    pub standard: String,
    /// On what conditions.
    pub conditions: String,
    /// Who decided, when it was no officer.
    pub body: String,
    /// Its case number there.
    pub case_number: String,
    /// When a report is to come.
    pub report_on: WrittenDate,
    /// Not treated.
    pub dismissed: bool,
}

#[derive(Template)]
#[template(path = "staff/case.html")]
struct CasePage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: Written,
    errors: FormErrors,
}

/// What the page is made of.
struct Parts {
    ground: Ground,
    name: String,
    sent: Option<Submission>,
    steps: Vec<StepShown>,
    facts: Vec<(String, String)>,
    verdicts: Vec<words::Shown>,
    before: Vec<(String, String)>,
    /// Applications that may be about the same project, and where they are.
    alike: Vec<(String, String)>,
    /// Other applications that it is the same as.
    merged: Merged,
    /// Whether there is one that it may be merged into.
    may_merge: bool,
    /// Whether it may be parted from the one it was merged into.
    may_part: bool,
    /// What free use of premises was worth, year by year.
    premises: Vec<(String, String)>,
    figures: Vec<FigureRow>,
    questions: Vec<Question>,
    notes: Vec<(InsideNote, String)>,
    history: Vec<(String, String, String)>,
    decision: Option<Decision>,
    letters: Vec<LetterRow>,
    decided_state: (web::State, String),
    /// What each year carries of what is proposed or decided; empty when one round carries all of it.
    years: String,
    /// Whether it can be spread over several years.
    can_spread: bool,
    state: (web::State, String),
    handler: String,
    may_handle: bool,
    copies: usize,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, &id, None, FormErrors::new()).await
}

/// The page with what was written; the stored when nothing was.
pub async fn shown(
    visit: &Visit,
    id: &str,
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let (seen, id) = (visit.clone(), id.to_owned());
    let parts = visit.read(move |_, conn| parts(&seen, conn, &id)).await?;
    let written = written.unwrap_or_else(|| begun(&parts));
    let status = errors.status();
    let shown = CasePage {
        visit,
        parts,
        written,
        errors,
    };
    page(
        &shown,
        if status == StatusCode::OK {
            StatusCode::OK
        } else {
            status
        },
    )
}

/// What the forms begin with: two weeks to answer, and the recommendation as the decision.
fn begun(parts: &Parts) -> Written {
    let application = &parts.ground.application;
    let sum = application.recommended.unwrap_or(application.applied);
    Written {
        recommended: application
            .recommended
            .map(words::in_field)
            .unwrap_or_default(),
        recommended_why: application.recommended_why.clone(),
        amount: words::in_field(sum),
        reasons: application.recommended_why.clone(),
        report_on: parts
            .ground
            .round
            .report_on
            .map(WrittenDate::from)
            .unwrap_or_default(),
        ..Written::default()
    }
}

fn parts(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Parts, PageError> {
    let ground = Ground::read(conn, id)?.ok_or(PageError::NotFound)?;
    let say = visit.say();
    let application = &ground.application;
    if !application.state.is_sent() {
        return Err(PageError::NotFound);
    }
    let clock = &*visit.town().clock;
    let known = match &application.held_by {
        Some(id) => Known::of(conn, clock, id, &ground.scheme.id)?,
        None => None,
    };
    let sent = ground.sent(conn)?;
    let steps = match &sent {
        Some(copy) => answered(visit, &ground, known.as_ref(), |code| {
            copy.answer(code).to_owned()
        }),
        None => Vec::new(),
    };
    let showing = crate::pages::apply::blocks::Showing {
        visit,
        ground: &ground,
        known: known.as_ref(),
        clashes: &[],
    };
    let facts = showing.facts();
    let verdicts = known
        .as_ref()
        .map(|known| words::shown_to_staff(visit, &known.verdicts(&ground.terms().rules), known))
        .unwrap_or_default();
    let mut notes = Vec::new();
    for note in store::cases::notes(conn, id)? {
        let name = name_of(conn, note.written_by.as_ref())?;
        notes.push((note, name));
    }
    let mut history = Vec::new();
    for event in store::cases::history(conn, id)? {
        let mut name = name_of(conn, event.by_person.as_ref())?;
        if event.on_behalf_of.is_some() {
            let away = name_of(conn, event.on_behalf_of.as_ref())?;
            let words = [("who", name.as_str()), ("away", away.as_str())];
            name = say.ta("grantdesk-on-behalf", &words);
        }
        let mut when = say.date_and_time(event.at.in_oslo());
        if !name.is_empty() {
            when = format!("{when}, {name}");
        }
        let words = say.t(&format!("grants-event-{}", event.kind)).into_owned();
        history.push((words, when, event.text));
    }
    history.reverse();
    let decision = store::decisions::of(conn, id)?;
    let sum = spread_sum(application, decision.as_ref());
    let years = committed::by_year(conn, (id, &ground.round), sum)?;
    let merged = merged(visit, conn, id, "/saker/tilskudd/sak/")?;
    let state = if merged.into.is_some() {
        words::merged_state(say)
    } else {
        state_of(say, application.state)
    };
    let actor = visit.actor();
    let may_handle = may_as_staff(&actor, Action::Handle).is_ok();
    let can_spread = may_handle && can_spread(ground.scheme.kind, application, decision.as_ref());
    let may_merge =
        may_handle && !actions::duplicates_of(conn, clock, &actor, application)?.is_empty();
    let may_part = match store::duplicates::of(conn, id)? {
        Some(it) => may_handle && actions::can_be_parted(conn, &it)?,
        None => false,
    };
    Ok(Parts {
        name: applicant(conn, &ground)?,
        before: before(visit, conn, &ground)?,
        alike: alike(visit, conn, &ground)?,
        premises: premises(visit, conn, &ground)?,
        figures: figures(visit, conn, &ground, sent.as_ref())?,
        letters: letters(visit, conn, id)?,
        questions: store::cases::questions(conn, id)?,
        handler: name_of(conn, application.handled_by.as_ref())?,
        copies: store::applications::submissions(conn, id)?.len(),
        decided_state: decision.as_ref().map_or_else(
            || (web::State::Open, String::new()),
            |it| words::outcome_state(say, it.outcome),
        ),
        years: committed::said(say, &years),
        can_spread,
        facts,
        verdicts,
        notes,
        history,
        decision,
        steps,
        sent,
        merged,
        may_merge,
        may_part,
        may_handle,
        state,
        ground,
    })
}

fn name_of(conn: &mut Conn, id: Option<&access::PersonId>) -> Result<String, PageError> {
    Ok(match id {
        Some(id) => people::one(conn, id)?.map(|it| it.name).unwrap_or_default(),
        None => String::new(),
    })
}

impl CasePage<'_> {
    fn title(&self) -> String {
        let number = self.parts.ground.application.number.as_deref();
        format!("{} {}", number.unwrap_or_default(), self.parts.name)
    }

    fn round(&self) -> &str {
        self.parts.ground.round.titled(self.visit.language())
    }

    fn round_path(&self) -> String {
        let id = &self.parts.ground.round.id;
        self.visit.to(&format!("/saker/tilskudd/runde/{id}"))
    }

    fn to(&self, rest: &str) -> String {
        let id = &self.parts.ground.application.id;
        self.visit.to(&format!("/saker/tilskudd/sak/{id}{rest}"))
    }

    fn file_path(&self, file: &str) -> String {
        let id = &self.parts.ground.application.id;
        self.visit.to(&format!("/soknad/{id}/fil/{file}"))
    }

    fn is_open(&self) -> bool {
        self.parts.may_handle && self.parts.ground.application.state.is_handled()
    }

    fn can_recommend(&self) -> bool {
        self.is_open() && self.parts.ground.application.state != State::Lacking
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
    fn day(&self, day: &kernel::Day) -> String {
        self.visit.say().date(day.date())
    }

    fn at(&self, at: &kernel::Instant) -> String {
        self.visit.say().date_and_time(at.in_oslo())
    }

    fn lacking_until(&self) -> String {
        let until = self.parts.ground.application.lacking_until;
        until.map(|day| self.day(&day)).unwrap_or_default()
    }

    fn sent_words(&self) -> String {
        let say = self.visit.say();
        let sent = self.parts.sent.as_ref().and_then(|copy| copy.sent_at);
        let at = sent.map(|at| self.at(&at)).unwrap_or_default();
        let copies = i64::try_from(self.parts.copies).unwrap_or_default();
        say.tna("grantdesk-sent", copies, &[("at", &at)])
    }

    // texts: grantdesk-way-*
    fn way(&self) -> String {
        let way = &self.parts.ground.application.way;
        if way.is_empty() {
            return String::new();
        }
        let say = self.visit.say();
        say.t(&format!("grantdesk-way-{way}")).into_owned()
    }

    fn limit(&self) -> String {
        let round = &self.parts.ground.round;
        let limit = self.visit.say().money(round.officer_up_to);
        let words = [
            ("limit", limit.as_str()),
            ("body", round.decided_by.as_str()),
        ];
        if round.decided_by.is_empty() {
            self.visit.say().ta("grantdesk-limit", &words)
        } else {
            self.visit.say().ta("grantdesk-limit-body", &words)
        }
    }
}
