//! Answers to «did not come» that nobody has settled: a person decides.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use super::ground::{holder, venues};
use crate::{
    access::{Action, Facts, may},
    actions,
    model::Settled,
    store, words,
};

#[derive(Template)]
#[template(path = "settle.html")]
struct SettlePage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    who: String,
    place: String,
    when: String,
    reply: String,
    version: i64,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Settle, &Facts::default())?;
    let asking = visit.clone();
    let rows = visit.read(move |_, conn| rows(&asking, conn)).await?;
    let shown = SettlePage {
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}

fn rows(visit: &Visit, conn: &mut Conn) -> Result<Vec<Row>, PageError> {
    let venues = venues(visit, conn)?;
    let mut rows = Vec::new();
    for mark in store::attendance::to_settle(conn)? {
        let Some(it) = venues::occurrence(conn, &mark.occurrence)? else {
            continue;
        };
        rows.push(Row {
            path: visit.to(&format!("/saker/oppmote/{}", it.id)),
            who: holder(visit, conn, &it)?,
            place: words::place(&venues, &it.set),
            when: words::when(visit.say(), it.period),
            reply: mark.reply,
            version: mark.version,
        });
    }
    Ok(rows)
}

/// Settles one.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Settle, &Facts::default())?;
    let fields = Fields::read(&body);
    let settled = Settled::from_word(fields.one("settled")).filter(|it| *it != Settled::Not);
    let (settled, version) = (settled.ok_or(PageError::NotFound)?, fields.version());
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let known = (id.as_str(), version.ok_or(PageError::Changed)?);
            actions::settle(conn, parts, &permit, known, settled)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/saker/oppmote"),
        texts::id("care-done-settled"),
    ))
}
