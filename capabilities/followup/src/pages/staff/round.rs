//! A round: who has answered, who has not, and whom nobody could ask.
//!
//! Opening one writes the letters in the same transaction.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use jiff::ToSpan as _;
use web::{Fields, FormErrors, PageError, PageResult, State, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions::{self, Refused},
    model::{RoundAnswer, RoundDates, StatusRound},
    nightly,
    pages::{
        ground::{Ground, heading},
        standing::status_words,
    },
    store::rounds,
};

#[derive(Template)]
#[template(path = "staff/round.html")]
struct RoundPage<'a> {
    visit: &'a Visit,
    name: String,
    heading: String,
    rows: Vec<Row>,
    due: WrittenDate,
    version: i64,
    is_open: bool,
    ended: String,
    may_arrange: bool,
    errors: FormErrors,
}

struct Row {
    path: String,
    heading: String,
    who: String,
    state: (State, String),
    /// When and by whom, how it stands, and why.
    answers: Vec<(String, String, String)>,
}

/// Opens a round from today.
pub async fn open(visit: Visit, Path(document): Path<String>, _: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let index = visit.to("/saker/oppfolging");
    let opened: Result<StatusRound, Refused> = visit
        .write(move |town, conn| {
            strategy::store::documents::one(conn, &document)?.ok_or(Refused::NotThere)?;
            let today = kernel::today(&*town.clock);
            let dates = db::settings::get::<RoundDates>(conn)?.value;
            let days = (today, today.saturating_add(dates.days.days()));
            let parts = (&*town.clock as _, &*town.ids as _);
            let round = actions::open_round(conn, parts, &permit, &document, days)?;
            nightly::write(conn, town, &round)?;
            Ok(round)
        })
        .await;
    match opened {
        Ok(round) => {
            let there = visit.to(&format!("/saker/oppfolging/runde/{}", round.id));
            Ok(see_done(&there, texts::id("followup-done-opened")))
        }
        Err(Refused::Nothing) => Ok(see_done(&index, texts::id("followup-done-nothing"))),
        Err(Refused::There) => Ok(see_done(&index, texts::id("followup-done-there"))),
        Err(other) => Err(other.into()),
    }
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    answered(&visit, id, None, FormErrors::new()).await
}

/// Moves the last day.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let written = fields.date("due");
    let mut errors = FormErrors::new();
    let due = written.checked("due", visit.say(), &mut errors);
    if written.is_empty() {
        errors.add("due", visit.say().t("followup-error-day"));
    }
    let key = id.clone();
    let round = visit
        .read(move |_, conn| rounds::one(conn, &key)?.ok_or(PageError::NotFound))
        .await?;
    if due.is_some_and(|due| due < round.opens_on) {
        errors.add("due", visit.say().t("followup-error-due"));
    }
    let Some(due_on) = due.filter(|_| errors.is_empty()) else {
        return answered(&visit, id, Some(written), errors).await;
    };
    let changed = StatusRound {
        due_on,
        version,
        ..round
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::move_due(conn, parts, &permit, &changed)?)
        })
        .await?;
    let there = visit.to(&format!("/saker/oppfolging/runde/{id}"));
    Ok(see_done(&there, texts::id("followup-done-saved")))
}

async fn answered(
    visit: &Visit,
    id: String,
    written: Option<WrittenDate>,
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let (round, ground, answers, names) = visit
        .read(move |_, conn| {
            let round = rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let ground = Ground::of(conn, &round.document)?;
            let answers = rounds::answers(conn, &round.id)?;
            let who: Vec<_> = answers.iter().filter_map(|it| it.by.clone()).collect();
            let names = identity::people::several(conn, &who)?;
            Ok((round, ground, answers, names))
        })
        .await?;
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let is_asked = |id: &str| round.asked.iter().any(|(asked, _)| asked == id);
    let rows = ground
        .measures
        .iter()
        .filter(|it| is_asked(&it.id))
        .map(|it| {
            let own: Vec<&RoundAnswer> =
                answers.iter().filter(|one| one.measure == it.id).collect();
            let holder = ground.role(it).and_then(|role| role.holder(today));
            let can_be_asked = holder.is_some_and(|holder| !holder.email.is_empty());
            // texts: followup-state-answered followup-state-nobody followup-state-late
            let state = match (own.is_empty(), round.is_late(today), can_be_asked) {
                (false, _, _) => (State::Good, "followup-state-answered"),
                (_, _, false) => (State::Stopped, "followup-state-nobody"),
                (_, true, _) => (State::Lacking, "followup-state-late"),
                _ => (State::Waiting, "followup-state-waits"),
            };
            let told = own.into_iter().map(|one| {
                let progress = one.progress.to_string();
                let status = status_words(say, one.status);
                let words = [("status", status.as_str()), ("progress", progress.as_str())];
                let at = say.date_and_time(one.at.in_oslo());
                let mut named = names.iter().filter(|it| !it.name.is_empty());
                let by = named.find(|it| Some(&it.id) == one.by.as_ref());
                (
                    by.map_or_else(|| at.clone(), |it| format!("{at}, {}", it.name)),
                    say.ta("followup-answer-was", &words),
                    one.reason.clone(),
                )
            });
            Row {
                path: seen.to(&format!("/saker/oppfolging/tiltak/{}", it.id)),
                heading: heading(&seen, it),
                who: ground.who(it),
                state: (state.0, say.t(state.1).into_owned()),
                answers: told.collect(),
            }
        });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = RoundPage {
        name: ground.name(visit),
        heading: say.ta("followup-round-of", &[("day", &say.date(round.opens_on))]),
        rows: rows.collect(),
        due: written.unwrap_or_else(|| round.due_on.into()),
        version: round.version,
        is_open: round.is_open(today),
        ended: say.date(round.ends_on()),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        errors,
    };
    page(&shown, status)
}

impl RoundPage<'_> {
    fn due(&self) -> &WrittenDate {
        &self.due
    }

    fn here(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
