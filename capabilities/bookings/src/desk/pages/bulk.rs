//! Several requests granted at once: who gets what and who is left out is shown first. It can be
//! undone for half an hour, and the letters wait as long.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode, response::Response};
use db::Conn;
use venues::model::State;
use web::{Fields, PageError, PageResult, Visit, page, see_done, see_other};

use super::{
    ground::{Permits, Request, venues},
    inbox::address,
    row::{Row, rows},
};
use crate::{
    desk::{
        access::Action,
        actions::{self, UNDO_SECONDS},
        store::views,
        view::View,
    },
    model::BookingState,
};

/// Requests that can be granted in one go.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "bookdesk/bulk.html")]
struct BulkPage<'a> {
    visit: &'a Visit,
    taken: Vec<Row>,
    /// Those left out, with the reason.
    left_out: Vec<(Row, String)>,
    from: String,
    back: String,
}

/// Somebody changed the language, or loaded the page again: the choice was in the form alone.
pub async fn back(visit: Visit) -> Response {
    see_other(&visit.to("/saker/reservasjoner"))
}

/// Shows what will happen; with `sure`, does it.
pub async fn post(visit: Visit, body: Bytes) -> PageResult {
    let permits = Permits::staff(&visit.actor(), Action::Answer)?;
    let fields = Fields::read(&body);
    let view = View::read(fields.one("from"));
    let back = address(&visit, &view);
    let ids: Vec<String> = fields
        .all("booking")
        .into_iter()
        .take(MOST)
        .map(str::to_owned)
        .collect();
    if ids.is_empty() {
        return Ok(see_done(&back, texts::id("bookdesk-done-nothing")));
    }
    if fields.has("sure") {
        let person = visit.person()?.person.clone();
        let done = visit
            .write(move |town, conn| {
                let venues = venues(town, conn)?;
                let hand = permits.hand(town, &venues);
                let (taken, _) = sort(conn, &ids)?;
                let taken = taken.into_iter().map(|it| (it.booking, it.times));
                let taken: Vec<_> = taken.collect();
                let id = actions::grant_several(conn, &hand, &person, &taken)?;
                Ok::<_, PageError>(id)
            })
            .await?;
        let joined = if back.contains('?') { '&' } else { '?' };
        let there = format!("{back}{joined}angre={done}");
        return Ok(see_done(&there, texts::id("bookdesk-done-granted-several")));
    }
    let asking = visit.clone();
    let (taken, left_out) = visit
        .read(move |town, conn| {
            let venues = venues(town, conn)?;
            let (taken, left) = sort(conn, &ids)?;
            let bookings =
                |all: &[Request]| -> Vec<_> { all.iter().map(|it| it.booking.clone()).collect() };
            let taken = rows(&asking, conn, &venues, &bookings(&taken))?;
            let left = rows(&asking, conn, &venues, &bookings(&left))?;
            Ok::<_, PageError>((taken, left))
        })
        .await?;
    let why = visit.say().t("bookdesk-left-answered");
    let shown = BulkPage {
        left_out: left_out
            .into_iter()
            .map(|row| (row, why.clone().into_owned()))
            .collect(),
        from: view.query(),
        visit: &visit,
        taken,
        back,
    };
    page(&shown, StatusCode::OK)
}

/// Makes what was granted wait again.
pub async fn undo(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permits = Permits::staff(&visit.actor(), Action::Answer)?;
    let asking = visit.clone();
    visit
        .write(move |town, conn| {
            if !can_undo(&asking, conn, &id)? {
                return Err(PageError::Changed);
            }
            let bulk = views::bulk(conn, &id)?.ok_or(PageError::NotFound)?;
            let venues = venues(town, conn)?;
            let mut requests = Vec::new();
            for id in bulk.bookings.split_whitespace() {
                let it = Request::read(conn, id)?;
                requests.push((it.booking, it.times));
            }
            actions::undo(conn, &permits.hand(town, &venues), &bulk, &requests)?;
            Ok(())
        })
        .await?;
    let there = visit.to("/saker/reservasjoner");
    Ok(see_done(&there, texts::id("bookdesk-done-undone")))
}

/// Whether what was granted under this id can still be undone by whoever asks.
pub fn can_undo(visit: &Visit, conn: &mut Conn, id: &str) -> Result<bool, PageError> {
    let me = &visit.person()?.person;
    let now = visit.town().clock.now();
    Ok(views::bulk(conn, id)?.is_some_and(|bulk| {
        let since = now.seconds_since(bulk.made_at);
        bulk.person_id == *me && bulk.undone_at.is_none() && since < UNDO_SECONDS
    }))
}

/// Those that wait, and those that do not any more.
fn sort(conn: &mut Conn, ids: &[String]) -> Result<(Vec<Request>, Vec<Request>), PageError> {
    let mut all = Vec::new();
    for id in ids {
        match Request::read(conn, id) {
            Ok(request) => all.push(request),
            Err(PageError::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    let waits = |it: &Request| {
        it.booking.state == BookingState::Requested
            && it.times.iter().any(|time| time.state == State::Requested)
    };
    Ok(all.into_iter().partition(waits))
}

impl BulkPage<'_> {
    fn heading(&self) -> String {
        let count = i64::try_from(self.taken.len()).unwrap_or_default();
        self.visit.say().tn("bookdesk-bulk-heading", count)
    }
}
