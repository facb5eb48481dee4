//! What the councils one sits in recommend on, the rounds that wait first.
//!
//! For members of councils; every form is complete without script.

use askama::Template;
use axum::http::StatusCode;
use web::{PageError, PageResult, Visit, page};

use crate::{
    access::{Action, Facts, may},
    model::{CouncilVoice, Hearing, Recommending},
    store,
};

struct Row {
    path: String,
    title: String,
    note: String,
    state: (web::State, String),
    is_done: bool,
}

#[derive(Template)]
#[template(path = "council/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let who = visit.person()?.person.clone();
    may(
        &visit.actor(),
        Action::SeeRecommendations,
        &Facts::default(),
    )?;
    let seen = visit.clone();
    let mut rows = visit
        .read(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let councils = councils::sits_in(conn, &who, today)?;
            let ids: Vec<String> = councils.iter().map(|it| it.id.clone()).collect();
            let mut rows = Vec::new();
            for it in store::recommending::of_councils(conn, &ids)? {
                let round = store::rounds::one(conn, &it.round)?;
                let round = round.ok_or(PageError::NotFound)?;
                let council = councils.iter().find(|one| one.id == it.council);
                let name = council.map(|one| one.name(seen.language()));
                let title = round.titled(seen.language()).to_owned();
                rows.push(row(&seen, &it, title, &name.unwrap_or_default()));
            }
            for voice in store::council_voices::of_councils(conn, &ids)? {
                let it = store::hearings::one(conn, &voice.hearing_id)?;
                let it = it.ok_or(PageError::NotFound)?;
                let council = councils.iter().find(|one| one.id == voice.council_id);
                let name = council.map(|one| one.name(seen.language()));
                rows.push(asked(
                    &seen,
                    (&it, &voice),
                    &name.unwrap_or_default(),
                    today,
                ));
            }
            Ok::<_, PageError>(rows)
        })
        .await?;
    rows.sort_by_key(|row| row.is_done);
    let visit = &visit;
    page(&ListPage { visit, rows }, StatusCode::OK)
}

/// New guidelines the council is asked about.
fn asked(
    visit: &Visit,
    (it, voice): (&Hearing, &CouncilVoice),
    council: &str,
    today: jiff::civil::Date,
) -> Row {
    let say = visit.say();
    let named = it.terms.named(visit.language());
    let is_done = voice.answered_at.is_some() || !it.takes_answers(today);
    let day = it.due_on.map(|day| say.date(day)).unwrap_or_default();
    Row {
        path: visit.to(&format!(
            "/innstillinger/horing/{}/{}",
            it.id, voice.council_id
        )),
        title: say.ta("grants-hearing-of", &[("scheme", named)]),
        note: say.ta("advise-due", &[("council", council), ("day", &day)]),
        is_done,
        state: if voice.answered_at.is_some() {
            (
                web::State::Good,
                say.t("advise-hearing-answered").into_owned(),
            )
        } else if is_done {
            (web::State::Out, say.t("advise-hearing-over").into_owned())
        } else {
            (web::State::Waiting, say.t("advise-waits").into_owned())
        },
    }
}

fn row(visit: &Visit, it: &Recommending, title: String, council: &str) -> Row {
    let say = visit.say();
    let note = match it.due_on {
        Some(day) => {
            let day = say.date(day);
            say.ta("advise-due", &[("council", council), ("day", &day)])
        }
        None => council.to_owned(),
    };
    Row {
        path: visit.to(&format!("/innstilling/{}", it.id)),
        title,
        note,
        is_done: it.is_handed_over(),
        state: if it.is_handed_over() {
            (web::State::Good, say.t("advise-handed").into_owned())
        } else {
            (web::State::Waiting, say.t("advise-waits").into_owned())
        },
    }
}
