//! One run: what it pays, its release by two different people, its file, and that it was paid.
//!
//! The page says whose turn it is. What cannot be released says why: an account that was changed since
//! the run was made sends it back.

use askama::Template;
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use db::Conn;
use documents::FileId;
use web::{Crumb, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Run, RunLine, RunState},
    pages::words,
    store,
};

#[derive(Template)]
#[template(path = "staff/run.html")]
struct RunPage<'a> {
    visit: &'a Visit,
    run: Run,
    lines: Vec<RunLine>,
    people: [String; 3],
    may_release: bool,
    is_first: bool,
    may_run: bool,
    may_open: bool,
    paid_on: WrittenDate,
    errors: FormErrors,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    shown(&visit, id, None, FormErrors::new()).await
}

async fn shown(
    visit: &Visit,
    id: String,
    paid_on: Option<WrittenDate>,
    errors: FormErrors,
) -> PageResult {
    let (run, lines, people) = visit
        .read(move |_, conn| {
            let run = store::runs::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let lines = store::runs::lines(conn, &id)?;
            let mut people = [String::new(), String::new(), String::new()];
            let ids = [&run.made_by, &run.first_by, &run.second_by];
            for (name, id) in people.iter_mut().zip(ids) {
                if let Some(id) = id {
                    let person = identity::people::one(conn, id)?;
                    *name = person.map(|it| it.name).unwrap_or_default();
                }
            }
            Ok::<_, PageError>((run, lines, people))
        })
        .await?;
    let actor = visit.actor();
    let me = actor.who().map(|who| who.person.clone());
    let could = |action: Action| may_as_staff(&actor, action).is_ok();
    let is_first = run.state == RunState::First && run.first_by == me;
    let today = kernel::today(&*visit.town().clock);
    let status = errors.status();
    let shown = RunPage {
        may_release: matches!(run.state, RunState::Made | RunState::First)
            && !is_first
            && could(Action::Release),
        is_first,
        may_run: could(Action::Run),
        may_open: could(Action::OpenFile),
        paid_on: paid_on.unwrap_or_else(|| today.into()),
        visit,
        run,
        lines,
        people,
        errors,
    };
    page(&shown, status)
}

fn there(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/saker/utbetalinger/kjoring/{id}"))
}

fn version(body: &Bytes) -> Result<i64, PageError> {
    Fields::read(body).version().ok_or(PageError::Changed)
}

/// Releases it, as the first or the second.
pub async fn release(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Release)?;
    let (version, own) = (version(&body)?, id.clone());
    let released = visit
        .write(move |town, conn| {
            let before = store::runs::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let before = Run { version, ..before };
            match actions::release(conn, &Hand::new(town, &permit), &before) {
                Ok(run) => Ok(Ok(run.state)),
                Err(why @ (NotDone::SamePerson | NotDone::Held)) => Ok(Err(why)),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    let done = match released {
        Ok(RunState::Released) => texts::id("payments-done-released"),
        Ok(_) => texts::id("payments-done-first"),
        Err(why) => {
            let say = visit.say();
            let words = match why {
                NotDone::Held => say.t("payments-error-held"),
                _ => say.t("payments-error-same"),
            };
            let mut errors = FormErrors::new();
            errors.add("release", words);
            return shown(&visit, id, None, errors).await;
        }
    };
    Ok(see_done(&there(&visit, &id), done))
}

/// Takes it back.
pub async fn undo(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Run)?;
    let (version, own) = (version(&body)?, id.clone());
    visit
        .write(move |town, conn| {
            let before = store::runs::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let before = Run { version, ..before };
            Ok::<_, PageError>(actions::undo_run(conn, &Hand::new(town, &permit), &before)?)
        })
        .await?;
    Ok(see_done(
        &there(&visit, &id),
        texts::id("payments-done-undone"),
    ))
}

/// Says that the bank has paid.
pub async fn paid(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Run)?;
    let (fields, mut errors) = (Fields::read(&body), FormErrors::new());
    let version = version(&body)?;
    let written = fields.date("paid_on");
    let on = written.checked("paid_on", visit.say(), &mut errors);
    let today = kernel::today(&*visit.town().clock);
    let Some(on) = on.filter(|on| *on <= today) else {
        if errors.is_empty() {
            errors.add("paid_on", visit.say().t("payments-error-paid-on"));
        }
        return shown(&visit, id, Some(written), errors).await;
    };
    let own = id.clone();
    visit
        .write(move |town, conn| {
            let before = store::runs::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let before = Run { version, ..before };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::mark_paid(conn, &hand, &before, on)?)
        })
        .await?;
    Ok(see_done(
        &there(&visit, &id),
        texts::id("payments-done-paid"),
    ))
}

/// Hands out the file, as it was stored when the second released it.
pub async fn file(visit: Visit, Path((id, kind)): Path<(String, String)>) -> PageResult {
    may_as_staff(&visit.actor(), Action::OpenFile)?;
    let own = kind.clone();
    let (number, bytes) = visit
        .read(move |_, conn| {
            let run = store::runs::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let (file, hash) = match own.as_str() {
                "csv" => (run.csv_file, run.csv_hash),
                "json" => (run.json_file, run.json_hash),
                _ => return Err(PageError::NotFound),
            };
            Ok((run.number, kept(conn, file, &hash)?))
        })
        .await?;
    handed_out(&format!("utbetaling-{number}.{kind}"), bytes)
}

/// The bytes of a file for accounting, which must be those that were written.
pub fn kept(conn: &mut Conn, file: String, hash: &str) -> Result<Vec<u8>, PageError> {
    let stored = documents::find(conn, &FileId(file))?;
    let stored = stored.ok_or(PageError::NotFound)?;
    if stored.sha256 != hash {
        let fault = std::io::Error::other("a file for accounting is another than it was");
        return Err(PageError::fault(&fault));
    }
    Ok(documents::content(conn, &stored)?)
}

/// Hands out a file for accounting, by its ending.
pub fn handed_out(name: &str, bytes: Vec<u8>) -> PageResult {
    let named = format!("attachment; filename=\"{name}\"");
    let named = HeaderValue::from_str(&named).map_err(|fault| PageError::fault(&fault))?;
    let media = if std::path::Path::new(name)
        .extension()
        .is_some_and(|it| it == "csv")
    {
        "text/csv; charset=utf-8"
    } else {
        "application/json"
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media)),
        (header::CONTENT_DISPOSITION, named),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, bytes).into_response())
}

impl RunPage<'_> {
    fn here(&self) -> String {
        there(self.visit, &self.run.id)
    }

    fn heading(&self) -> String {
        let number = self.run.number.to_string();
        self.visit.say().ta("payments-run", &[("number", &number)])
    }

    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb {
                words: self.visit.say().t("payments-nav").into_owned(),
                path: self.visit.to("/saker/utbetalinger"),
            },
            Crumb {
                words: self.heading(),
                path: self.here(),
            },
        ]
    }

    fn state(&self) -> (web::State, String) {
        words::run_state(self.visit.say(), &self.run)
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        let sum = say.money(self.run.total);
        say.tna("payments-run-lead", self.run.lines, &[("sum", &sum)])
    }

    /// Who did what when, as far as it has come.
    fn steps(&self) -> Vec<(String, String)> {
        let say = self.visit.say();
        let at = |at: kernel::Instant, who: &String| {
            format!("{}, {who}", say.date_and_time(at.in_oslo()))
        };
        let made = say.t("payments-run-made").into_owned();
        let mut steps = vec![(made, at(self.run.made_at, &self.people[0]))];
        if let Some(first) = self.run.first_at {
            let words = say.t("payments-run-first").into_owned();
            steps.push((words, at(first, &self.people[1])));
        }
        if let Some(second) = self.run.second_at {
            let words = say.t("payments-run-second").into_owned();
            steps.push((words, at(second, &self.people[2])));
        }
        if let Some(day) = self.run.paid_on {
            let words = say.t("payments-run-paid").into_owned();
            steps.push((words, say.date(day.date())));
        }
        steps
    }

    fn account(&self, line: &RunLine) -> String {
        self.visit.say().account_number(&line.account)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &kernel::Money) -> String {
        self.visit.say().money(*sum)
    }

    fn is_open(&self) -> bool {
        matches!(self.run.state, RunState::Made | RunState::First)
    }

    fn has_file(&self) -> bool {
        !self.run.csv_file.is_empty() && self.may_open
    }

    fn is_released(&self) -> bool {
        self.run.state == RunState::Released
    }
}
