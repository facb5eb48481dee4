//! Answers to «did not come» that nobody has settled, and series whose tenants do not come: a person
//! decides both.
//! Each decision is told to the tenant in words.

use ::access::Permit;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    ground::{holder, venues},
    lapse::{self, Lapse},
    reach::{Reach, leave},
};
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
    lapses: Vec<Lapse>,
    /// A proposal, and what was written about it.
    written: (String, String),
    errors: FormErrors,
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
    render(visit, (String::new(), String::new()), FormErrors::new()).await
}

/// The page, with what was written about a series.
pub async fn render(visit: Visit, written: (String, String), errors: FormErrors) -> PageResult {
    let asking = visit.clone();
    let (rows, lapses) = visit
        .read(move |_, conn| {
            let rows = rows(&asking, conn)?;
            // A series is taken back by the municipality alone.
            let decides = may(&asking.actor(), Action::DecideLapse, &Facts::default());
            if decides.is_err() {
                return Ok((rows, Vec::new()));
            }
            let venues = venues(&asking, conn)?;
            Ok::<_, PageError>((rows, lapse::rows(&asking, conn, &venues)?))
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let shown = SettlePage {
        visit: &visit,
        rows,
        lapses,
        written,
        errors,
    };
    page(&shown, status)
}

fn rows(visit: &Visit, conn: &mut Conn) -> Result<Vec<Row>, PageError> {
    let venues = venues(visit, conn)?;
    let reach = Reach::of(visit, &venues, Action::Settle)?;
    let mut rows = Vec::new();
    for mark in store::attendance::to_settle(conn)? {
        let Some(it) = venues::occurrence(conn, &mark.occurrence)? else {
            continue;
        };
        if !reach.holds_set(&venues, &it.set) {
            continue;
        }
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
    let fields = Fields::read(&body);
    let settled = Settled::from_word(fields.one("settled")).filter(|it| *it != Settled::Not);
    let (asking, version) = (visit.clone(), fields.version());
    visit
        .write(move |town, conn| {
            let permit = may_settle(&asking, conn, &id)?;
            let settled = settled.ok_or(PageError::NotFound)?;
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

/// Leave to settle what is said of a time.
fn may_settle(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Permit<Action>, PageError> {
    let venues = venues(visit, conn)?;
    Reach::of(visit, &venues, Action::Settle)?;
    let it = venues::occurrence(conn, id)?.ok_or(PageError::NotFound)?;
    let (premises, _) = venues.with_set(&it.set).ok_or(PageError::NotFound)?;
    leave(visit, &venues, Action::Settle, &premises.site).map_err(|_| PageError::NotFound)
}

impl SettlePage<'_> {
    fn words_of(&self, lapse: &Lapse) -> &str {
        if self.written.0 == lapse.id {
            &self.written.1
        } else {
            ""
        }
    }
}
