//! Declaring ties before one sees the rows of a round: what the register shows, and what only she
//! knows. «I have nothing» is an answer; it can be changed, and every answer is kept with its date.
//!
//! The names of the applicants are shown, since one cannot declare a tie to somebody unnamed; nothing
//! else of their applications is.

use access::Actor;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{aside_words, council::part_of};
use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Hand},
    impartiality::{Addition, Standing, applicant},
    model::Application,
    store,
};

/// Empty lines to write on.
const LINES: usize = 3;
/// The longest reason.
const LONGEST: usize = 1_000;

/// What a form to declare in is made of.
pub struct Form {
    title: String,
    /// Whom it is about.
    applicants: Vec<String>,
    register: Vec<String>,
    lines: Vec<Line>,
    trace: Vec<String>,
    errors: FormErrors,
    action: String,
}

struct Line {
    who: Vec<Choice>,
    why: String,
}

#[derive(Template)]
#[template(path = "staff/declare.html")]
struct StaffPage<'a> {
    visit: &'a Visit,
    form: Form,
}

#[derive(Template)]
#[template(path = "council/declare.html")]
struct CouncilPage<'a> {
    visit: &'a Visit,
    form: Form,
}

/// What is read for it.
struct Read {
    title: String,
    round: String,
    names: Vec<(String, String)>,
    applications: Vec<Application>,
    standing: Standing,
    trace: Vec<(kernel::Instant, usize)>,
}

/// What was written.
#[derive(Clone, Debug, Default)]
struct Written {
    lines: Vec<Addition>,
    sure: bool,
}

/// For staff.
pub async fn staff(visit: Visit, Path(round): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Declare)?;
    let read = of_round(&visit, round).await?;
    let form = form(&visit, &read, None, FormErrors::new());
    let visit = &visit;
    page(&StaffPage { visit, form }, StatusCode::OK)
}

/// Staff declare.
pub async fn staff_declares(visit: Visit, Path(round): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Declare)?;
    let read = of_round(&visit, round.clone()).await?;
    let written = Written::read(&Fields::read(&body));
    let errors = written.errors(&visit);
    if !errors.is_empty() {
        let form = form(&visit, &read, Some(written), errors);
        let visit = &visit;
        return page(&StaffPage { visit, form }, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let there = visit.to(&format!("/saker/tilskudd/runde/{round}"));
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            actions::declare(conn, &hand, &round, written.said())?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("aside-done-declared")))
}

/// For a member of a council.
pub async fn member(visit: Visit, Path(id): Path<String>) -> PageResult {
    let read = of_council(&visit, id).await?;
    let form = form(&visit, &read, None, FormErrors::new());
    let visit = &visit;
    page(&CouncilPage { visit, form }, StatusCode::OK)
}

/// A member declares.
pub async fn member_declares(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let read = of_council(&visit, id.clone()).await?;
    let permit = may(&visit.actor(), Action::Declare, &Facts::council(true))?;
    let written = Written::read(&Fields::read(&body));
    let errors = written.errors(&visit);
    if !errors.is_empty() {
        let form = form(&visit, &read, Some(written), errors);
        let visit = &visit;
        return page(
            &CouncilPage { visit, form },
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    }
    let there = visit.to(&format!("/innstilling/{id}"));
    visit
        .write(move |town, conn| {
            let hand = Hand::new(town, &permit);
            actions::declare(conn, &hand, &read.round, written.said())?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("aside-done-declared")))
}

async fn of_round(visit: &Visit, round: String) -> Result<Read, PageError> {
    let (seen, actor) = (visit.clone(), visit.actor());
    visit
        .read(move |town, conn| {
            let found = store::rounds::one(conn, &round)?.ok_or(PageError::NotFound)?;
            let mut all = store::applications::of_round(conn, &round)?;
            all.retain(|it| it.state.is_sent());
            let title = found.titled(seen.language()).to_owned();
            read(conn, town, (&actor, round), (title, all))
        })
        .await
}

/// Whoever does not sit in the council finds no such page.
async fn of_council(visit: &Visit, id: String) -> Result<Read, PageError> {
    let (seen, actor) = (visit.clone(), visit.actor());
    visit
        .read(move |town, conn| {
            let part = part_of(&seen, conn, &id)?;
            let title = part.round.titled(seen.language()).to_owned();
            let round = part.round.id.clone();
            read(conn, town, (&actor, round), (title, part.applications))
        })
        .await
}

fn read(
    conn: &mut Conn,
    town: &web::Town,
    (actor, round): (&Actor, String),
    (title, applications): (String, Vec<Application>),
) -> Result<Read, PageError> {
    let standing = Standing::of(conn, &*town.clock, actor, &round)?;
    let mut names: Vec<(String, String)> = Vec::new();
    for it in &applications {
        let key = applicant(it).to_owned();
        if names.iter().all(|(known, _)| *known != key) {
            names.push((key, actions::name_of(conn, it)?));
        }
    }
    names.sort_by_cached_key(|(_, name)| texts::collation_key(name));
    let all = store::impartiality::of_round(conn, &round)?;
    let own = all
        .into_iter()
        .filter(|it| Some(&it.person) == standing.person.as_ref());
    Ok(Read {
        trace: own.map(|it| (it.said_at, it.additions.len())).collect(),
        title,
        round,
        names,
        applications,
        standing,
    })
}

fn form(visit: &Visit, read: &Read, written: Option<Written>, errors: FormErrors) -> Form {
    let say = visit.say();
    let mut register: Vec<String> = Vec::new();
    for (key, name) in &read.names {
        let its = read.applications.iter().find(|it| applicant(it) == key);
        let ties = its.map(|it| read.standing.why(it)).unwrap_or_default();
        // What she said herself stands in the lines below.
        let ties = ties.iter().filter(|tie| tie.why.is_empty());
        register.extend(ties.map(|tie| aside_words::reason(say, tie, name)));
    }
    let stored = || {
        let said = read.standing.declaration.as_ref();
        said.map(|it| it.additions.clone()).unwrap_or_default()
    };
    let mut lines = written.map_or_else(stored, |it| it.lines);
    lines.extend((0..LINES).map(|_| Addition {
        applicant: String::new(),
        why: String::new(),
    }));
    let choices = |chosen: &str| -> Vec<Choice> {
        let all = read.names.iter();
        all.map(|(key, name)| Choice::new(key, name).chosen(key == chosen))
            .collect()
    };
    let trace = read.trace.iter().map(|(at, count)| {
        let at = say.date_and_time(at.in_oslo());
        let count = i64::try_from(*count).unwrap_or_default();
        say.tna("aside-said", count, &[("at", &at)])
    });
    let applicants = read.names.iter().map(|(_, name)| name.clone());
    Form {
        title: read.title.clone(),
        applicants: applicants.collect(),
        register,
        lines: lines
            .into_iter()
            .map(|line| Line {
                who: choices(&line.applicant),
                why: line.why,
            })
            .collect(),
        trace: trace.collect(),
        errors,
        action: visit.to(visit.path()),
    }
}

impl Written {
    fn read(fields: &Fields) -> Self {
        let mut lines = Vec::new();
        for number in fields.rows("tie") {
            let who = fields.one(&format!("tie-{number}-who"));
            let why = fields.one(&format!("tie-{number}-why"));
            if !who.is_empty() || !why.is_empty() {
                lines.push(Addition {
                    applicant: who.to_owned(),
                    why: why.chars().take(LONGEST).collect(),
                });
            }
        }
        Self {
            lines,
            sure: fields.one("sure") == "yes",
        }
    }

    fn errors(&self, visit: &Visit) -> FormErrors {
        let (say, mut errors) = (visit.say(), FormErrors::new());
        for (number, line) in (1..).zip(&self.lines) {
            if line.applicant.is_empty() {
                errors.add(format!("tie-{number}-who"), say.t("aside-error-who"));
            }
            if line.why.is_empty() {
                errors.add(format!("tie-{number}-why"), say.t("aside-error-why"));
            }
        }
        if !self.sure {
            errors.add("sure", say.t("aside-error-sure"));
        }
        errors
    }

    fn said(self) -> Vec<Addition> {
        self.lines
    }
}

impl Form {
    #[allow(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "a template asks its form"
    )]
    fn field(&self, number: &usize, part: &str) -> String {
        format!("tie-{number}-{part}")
    }
}
