//! An association's inbox: everything the municipality has written to it, and it to the
//! municipality, the last first.
//!
//! For those who read messages for the association. What she has not opened is marked.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use kernel::Instant;
use web::{Crumb, PageError, PageResult, Town, Visit, page};

use crate::{
    access::{Action, may_for},
    model::{Side, Thread},
    pages::words::{unit_name, when},
    store,
};

const MOST: i64 = 300;

#[derive(Template)]
#[template(path = "threads/inbox.html")]
struct InboxPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    rows: Vec<Row>,
    new: String,
}

/// One thread in a list.
pub struct Row {
    /// Its address.
    pub path: String,
    /// What it is about.
    pub subject: String,
    /// Who wrote last.
    pub from: String,
    /// When, for machines.
    pub at: Instant,
    /// When, in words.
    pub when: String,
    /// Whether she has not opened it since.
    pub unread: bool,
}

/// The page.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_for(&visit.actor(), Action::ReadInbox, &id)?;
    let (spoken, of) = (visit.clone(), id.clone());
    let (name, rows) = visit
        .read(move |town, conn| {
            let name = associations::name(conn, &of)?.ok_or(PageError::NotFound)?;
            let threads = store::of_association(conn, &of, MOST)?;
            Ok((name.clone(), rows(&spoken, town, conn, &threads, &name)?))
        })
        .await?;
    let page_of = InboxPage {
        visit: &visit,
        crumbs: crumbs(&visit, &id, &name, None),
        rows,
        new: visit.to(&format!("/min-forening/{id}/meldinger/ny")),
    };
    page(&page_of, StatusCode::OK)
}

/// The way from Min forening to the inbox, and to a page in it.
pub fn crumbs(visit: &Visit, id: &str, name: &str, last: Option<(&str, &str)>) -> Vec<Crumb> {
    let crumb = |words: &str, path: &str| Crumb {
        words: words.to_owned(),
        path: visit.to(path),
    };
    let home = format!("/min-forening/{id}");
    let inbox = format!("{home}/meldinger");
    let mut crumbs = vec![
        crumb(name, &home),
        crumb(&visit.say().t("thread-inbox"), &inbox),
    ];
    crumbs.extend(last.map(|(words, after)| crumb(words, &format!("{inbox}/{after}"))));
    crumbs
}

/// The rows of an association's threads, as she who asks has opened them.
pub fn rows(
    visit: &Visit,
    town: &Town,
    conn: &mut Conn,
    threads: &[Thread],
    association: &str,
) -> Result<Vec<Row>, PageError> {
    let say = visit.say();
    let ids: Vec<String> = threads.iter().map(|thread| thread.id.clone()).collect();
    let me = visit.who().map(|who| who.person.clone());
    let opened: HashMap<String, Instant> = store::openings(conn, &ids)?
        .into_iter()
        .filter(|opening| Some(&opening.person) == me.as_ref())
        .map(|opening| (opening.thread, opening.last_at))
        .collect();
    let mut rows = Vec::with_capacity(threads.len());
    for thread in threads {
        let is_theirs = thread.last_side == Side::Municipality;
        let seen = opened
            .get(&thread.id)
            .is_some_and(|at| *at >= thread.last_at);
        rows.push(Row {
            path: visit.to(&format!(
                "/min-forening/{}/meldinger/{}",
                thread.association, thread.id
            )),
            subject: thread.subject.clone(),
            from: if is_theirs {
                unit_name(visit, conn, &thread.unit)?
            } else {
                association.to_owned()
            },
            at: thread.last_at,
            when: when(say, town, thread.last_at),
            unread: is_theirs && !seen,
        });
    }
    Ok(rows)
}
