//! The times somebody has in premises, or waits for an answer about, from now on: for whoever looks after
//! them, such as an association that lets its own. Persons are never named.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{FormErrors, PageResult, Visit, page};

use super::{frame::Frame, ground::Ground};
use crate::{
    model::State,
    pages::words::{day, span},
    store,
    time::{DAY, civil},
};

/// As many are shown.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "pages/coming.html")]
struct ComingPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    /// Each day with its times.
    days: Vec<(String, Vec<Row>)>,
    more: i64,
    errors: FormErrors,
}

/// A time.
struct Row {
    hours: String,
    part: String,
    who: String,
    state: (web::State, &'static str),
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    let ground = Ground::of(&visit, &id).await?;
    let sets = ground.premises.sets.iter().map(|set| set.id.clone());
    let sets: Vec<String> = sets.collect();
    let (uses, names) = visit
        .read(move |town, conn| {
            let uses = store::upcoming::of_sets(conn, &sets, town.clock.now())?;
            let ids: Vec<String> = uses.iter().map(|it| it.id.clone()).collect();
            let known = store::by_ids(conn, &ids)?;
            let names = associations::names(conn)?;
            Ok::<_, web::PageError>((known, names))
        })
        .await?;
    let say = visit.say();
    let more = i64::try_from(uses.len().saturating_sub(MOST)).unwrap_or(i64::MAX);
    let mut days: Vec<(String, Vec<Row>)> = Vec::new();
    for it in uses.into_iter().take(MOST) {
        let (date, opens) = civil(it.period.starts);
        let (end, closes) = civil(it.period.ends);
        let closes = if end == date { closes } else { DAY };
        let held_by = it.held_by.as_ref();
        let name = held_by.and_then(|id| names.iter().find(|(known, _)| known == id));
        let name = name.map(|(_, name)| name.clone());
        let row = Row {
            hours: span(say, opens, closes),
            part: ground
                .premises
                .set(&it.set)
                .map_or_else(String::new, |set| set.name.clone()),
            who: [name.unwrap_or_default(), it.title]
                .into_iter()
                .filter(|said| !said.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            state: state(it.state),
        };
        let day = day(say, date);
        match days.last_mut().filter(|(known, _)| *known == day) {
            Some((_, rows)) => rows.push(row),
            None => days.push((day, vec![row])),
        }
    }
    let shown = ComingPage {
        frame: ground.frame(&visit, "/bruk"),
        visit: &visit,
        days,
        more,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

fn state(state: State) -> (web::State, &'static str) {
    match state {
        State::Granted => (web::State::Good, texts::id("venuedesk-coming-granted")),
        _ => (web::State::Waiting, texts::id("venuedesk-coming-waits")),
    }
}
