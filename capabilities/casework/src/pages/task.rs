//! One task: what it asks for, where to do it, and all that was done with it.
//!
//! For those who work with its capability, and for readers; to others it does not exist. What is
//! done is done on the capability's own page. Here one sees who did what and when, with the task
//! and with what it is about, so that a colleague can take over without asking.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Crumb, PageError, PageResult, Visit, deed_words, page};

use super::{
    inbox::{ends_by_hand, kind_words, seen},
    row::{Row, names_of, rows},
};
use crate::access::{Action, may};

/// Lines of history that are shown.
const MOST_LINES: i64 = 100;

#[derive(Template)]
#[template(path = "task.html")]
struct TaskPage<'a> {
    visit: &'a Visit,
    row: Row,
    kind: String,
    opened: String,
    closed: Option<String>,
    association: Option<String>,
    history: Vec<Line>,
    can_end: bool,
}

/// A line of history.
struct Line {
    when: String,
    at: String,
    who: String,
    words: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See, "")?;
    let asking = visit.clone();
    let (task, row, entries, people) = visit
        .read(move |_, conn| {
            let task = tasks::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let is_seen = match &task.addressee {
                tasks::Addressee::Staff { capability, .. } => seen(&asking).contains(capability),
                _ => false,
            };
            if !is_seen {
                return Err(PageError::NotFound);
            }
            let row = rows(&asking, conn, std::slice::from_ref(&task))?
                .pop()
                .ok_or(PageError::NotFound)?;
            let mut entries = access::about(conn, &task.id, MOST_LINES)?;
            entries.extend(access::about(conn, &task.subject, MOST_LINES)?);
            entries.sort_by(|one, other| (other.at, &other.id).cmp(&(one.at, &one.id)));
            let people = names_of(
                conn,
                entries.iter().filter_map(|line| line.person_id.as_ref()),
            )?;
            Ok((task, row, entries, people))
        })
        .await?;
    let say = visit.say();
    let history = entries
        .iter()
        .map(|entry| Line {
            when: say.date_and_time(entry.at.in_oslo()),
            at: entry.at.to_string(),
            who: entry
                .person_id
                .as_ref()
                .and_then(|id| people.get(id).cloned())
                .unwrap_or_else(|| say.t(&format!("desk-actor-{}", entry.actor)).into_owned()),
            words: words_of(&visit, entry),
        })
        .collect();
    let shown = TaskPage {
        visit: &visit,
        kind: kind_words(&visit, &task.kind),
        opened: say.date(task.opened_at.in_oslo().date()),
        closed: task.closed_at.map(|at| say.date(at.in_oslo().date())),
        association: task
            .association
            .as_ref()
            .map(|id| visit.to(&format!("/saker/forening/{id}"))),
        can_end: row.hers && ends_by_hand(&visit, &task.kind),
        history,
        row,
    };
    page(&shown, StatusCode::OK)
}

// texts: desk-actor-* desk-deed-* deed-*
/// What was done, in words: what is done here by its remark, what other rooms do by the name of the
/// action. What a room did that is gone has none.
fn words_of(visit: &Visit, entry: &access::Entry) -> String {
    let say = visit.say();
    let here = (entry.action == "casework.handle").then_some(entry.remark.as_deref());
    let own = here.flatten().and_then(|deed| {
        let words = say.text_if_any(&format!("desk-deed-{deed}"));
        words.map(str::to_owned)
    });
    own.or_else(|| deed_words(say, &entry.action).map(str::to_owned))
        .unwrap_or_else(|| say.t("desk-deed-other").into_owned())
}

impl TaskPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb {
                words: self.visit.say().t("nav-desk").into_owned(),
                path: self.visit.to("/saker"),
            },
            Crumb {
                words: self.row.number.clone(),
                path: self.row.about.clone(),
            },
        ]
    }
}
