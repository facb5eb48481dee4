//! Coming events, with how many were told of them and have seen it. Whoever lets premises sees those at her
//! own, and holds events there.

use access::Actor;
use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use venues::Venues;
use web::{PageError, PageResult, State, Visit, page};

use super::ground::venues;
use crate::desk::{
    access::Action,
    letting::{may_somewhere, may_with},
    model::{Event, EventState},
    store::events,
    words,
};

#[derive(Template)]
#[template(path = "bookdesk/events.html")]
struct EventsPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    may_arrange: bool,
}

struct Row {
    path: String,
    title: String,
    when: String,
    told: String,
    state: State,
    state_words: String,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    let asking = visit.clone();
    let (rows, may_arrange) = visit
        .read(move |town, conn| {
            let (actor, venues) = (asking.actor(), venues(town, conn)?);
            may_somewhere(&actor, &venues, Action::See)?;
            let may_arrange = may_somewhere(&actor, &venues, Action::Arrange).is_ok();
            let today = kernel::today(&*town.clock);
            let mut rows = Vec::new();
            for it in events::coming(conn, today)? {
                if may_see(conn, &actor, &venues, &it.id).is_err() {
                    continue;
                }
                let told = events::notices(conn, &it.id)?;
                let seen = told
                    .iter()
                    .filter(|notice| notice.seen_at.is_some())
                    .count();
                rows.push(row(&asking, &it, (told.len(), seen)));
            }
            Ok::<_, PageError>((rows, may_arrange))
        })
        .await?;
    let shown = EventsPage {
        visit: &visit,
        rows,
        may_arrange,
    };
    page(&shown, StatusCode::OK)
}

/// Refuses whoever may not see an event; gives back the parts of premises it takes.
pub fn may_see(
    conn: &mut Conn,
    actor: &Actor,
    venues: &Venues,
    event: &str,
) -> Result<Vec<String>, PageError> {
    let times = events::times(conn, event)?;
    let times = venues::store::by_ids(conn, &times)?;
    let sets: Vec<String> = times.into_iter().map(|it| it.set).collect();
    may_with(actor, venues, Action::See, sets.iter().map(String::as_str))?;
    Ok(sets)
}

fn row(visit: &Visit, it: &Event, (told, seen): (usize, usize)) -> Row {
    let say = visit.say();
    let number = |count: usize| say.number(i64::try_from(count).unwrap_or_default());
    let (state, state_words) = state(visit, it);
    Row {
        path: visit.to(&format!("/saker/arrangement/{}", it.id)),
        title: it.title.clone(),
        when: when(visit, it),
        told: if told == 0 {
            say.t("bookdesk-told-nobody").into_owned()
        } else {
            let words = [("seen", number(seen)), ("told", number(told))];
            let words = words
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            say.ta("bookdesk-told-count", &words)
        },
        state,
        state_words,
    }
}

/// The days and hours of an event.
pub fn when(visit: &Visit, it: &Event) -> String {
    let say = visit.say();
    let days = say.period(it.from_on.date(), it.until_on.date());
    let hours = words::hours(say, it.opens, it.closes);
    say.ta("bookdesk-when", &[("day", &days), ("hours", &hours)])
}

/// Whether it is still to be.
pub fn state(visit: &Visit, it: &Event) -> (State, String) {
    let say = visit.say();
    match it.state {
        EventState::Planned => (State::Good, say.t("bookdesk-event-planned").into_owned()),
        EventState::CalledOff => (State::Out, say.t("bookdesk-event-called-off").into_owned()),
    }
}
