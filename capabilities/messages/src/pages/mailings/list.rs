//! Messages to many, newest first: what is being written, what waits for its time, what has gone.
//!
//! For staff. Whoever is about to write sees first what others have sent or are about to send, so
//! that associations do not get the same thing twice. Those who may not write to many see the list
//! alone.

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, State, Visit, page};

use crate::{
    access::{Action, may},
    model::{Filling, Mailing, MailingKind, MailingState, fill},
    pages::words::when,
    store,
};

#[derive(Template)]
#[template(path = "mailings/list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    may_write: bool,
}

struct Row {
    path: String,
    title: String,
    kind: String,
    state: State,
    state_words: String,
    when: String,
}

/// The list.
pub async fn get(visit: Visit) -> PageResult {
    let actor = visit.actor();
    may(&actor, Action::SeeMailings)?;
    let mailings = visit.read(|_, conn| Ok(store::mailings(conn)?)).await?;
    let page_of = ListPage {
        visit: &visit,
        rows: mailings
            .iter()
            .map(|mailing| row(&visit, mailing))
            .collect(),
        may_write: may(&actor, Action::WriteToMany).is_ok(),
    };
    page(&page_of, StatusCode::OK)
}

fn row(visit: &Visit, mailing: &Mailing) -> Row {
    let say = visit.say();
    let (state, words) = state(mailing.state);
    let at = match mailing.state {
        MailingState::Draft => None,
        MailingState::Scheduled => mailing.send_at,
        MailingState::Sent => mailing.sent_at,
        MailingState::Stopped => mailing.stopped_at,
    };
    Row {
        path: visit.to(&format!("/saker/utsendelser/{}", mailing.id)),
        title: title_words(visit, mailing),
        kind: say
            .t(match mailing.kind {
                MailingKind::Service => "mailing-kind-service",
                MailingKind::News => "mailing-kind-news",
            })
            .into_owned(),
        state,
        state_words: say.t(words).into_owned(),
        when: at
            .map(|at| match mailing.state {
                MailingState::Scheduled => {
                    let at = at.in_oslo();
                    format!("{} {}", say.date(at.date()), say.time(at.time()))
                }
                _ => when(say, visit.town(), at),
            })
            .unwrap_or_default(),
    }
}

/// What a message is called among staff: its subject, as it would read to no one in particular.
pub fn title_words(visit: &Visit, mailing: &Mailing) -> String {
    let say = visit.say();
    if mailing.title().is_empty() {
        return say.t("mailing-untitled").into_owned();
    }
    let deadline = mailing.due_on.map(|day| say.date(day)).unwrap_or_default();
    let filling = Filling {
        association: &say.t("mailing-the-association"),
        person: "",
        deadline: &deadline,
        municipality: &visit.municipality_name(),
    };
    fill(mailing.title(), &filling)
}

/// The shape of a state, and the id of its words.
pub fn state(state: MailingState) -> (State, &'static str) {
    match state {
        MailingState::Draft => (State::Open, texts::id("mailing-state-draft")),
        MailingState::Scheduled => (State::Waiting, texts::id("mailing-state-scheduled")),
        MailingState::Sent => (State::Good, texts::id("mailing-state-sent")),
        MailingState::Stopped => (State::Stopped, texts::id("mailing-state-stopped")),
    }
}
