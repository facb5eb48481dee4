//! Choices to come back to: kept under a name, for oneself or for colleagues too.

use axum::{body::Bytes, extract::Path};
use web::{Fields, PageError, PageResult, Visit, see_done};

use crate::{
    access::{Action, may},
    model::View,
    store,
};

const LONGEST_NAME: usize = 60;

/// Keeps the choice.
pub async fn keep(visit: Visit, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::SaveView, "")?;
    let fields = Fields::read(&body);
    let view = View::read(fields.one("query"));
    let query = view.query();
    let name: String = fields
        .one("name")
        .trim()
        .chars()
        .take(LONGEST_NAME)
        .collect();
    let there = format!("{}?{query}", visit.to("/saker"));
    if name.is_empty() || query.is_empty() {
        return Ok(see_done(&there, texts::id("desk-done-no-name")));
    }
    let (person, shared) = (visit.person()?.person.clone(), fields.has("shared"));
    visit
        .write(move |town, conn| {
            let (clock, ids) = (&*town.clock, &*town.ids);
            store::save(conn, clock, ids, &person, (&name, &query), shared)?;
            Ok::<(), PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("desk-done-kept")))
}

/// Lets go of it.
pub async fn let_go(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::SaveView, "")?;
    let person = visit.person()?.person.clone();
    let there_was = visit
        .write(move |_, conn| Ok::<_, PageError>(store::let_go(conn, &person, &id)?))
        .await?;
    if there_was {
        let there = visit.to("/saker");
        Ok(see_done(&there, texts::id("desk-done-let-go")))
    } else {
        Err(PageError::NotFound)
    }
}
