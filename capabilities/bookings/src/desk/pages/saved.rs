//! Choices of requests to come back to: kept under a name, for oneself or for colleagues too.

use axum::{body::Bytes, extract::Path};
use web::{Fields, PageError, PageResult, Visit, see_done};

use super::inbox::address;
use crate::desk::{
    access::{Action, may},
    store::views::{self, Kept},
    view::View,
};

const LONGEST_NAME: usize = 60;

/// Keeps the choice.
pub async fn keep(visit: Visit, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::Furnish)?;
    let fields = Fields::read(&body);
    let view = View::read(fields.one("query"));
    let there = address(&visit, &view);
    let name: String = fields.one("name").chars().take(LONGEST_NAME).collect();
    if name.is_empty() || view.query().is_empty() {
        return Ok(see_done(&there, texts::id("bookdesk-done-no-name")));
    }
    let (person, shared) = (visit.person()?.person.clone(), fields.has("shared"));
    visit
        .write(move |town, conn| {
            let kept = Kept {
                id: town.ids.next(),
                person_id: person,
                name,
                query: view.query(),
                shared,
                made_at: town.clock.now(),
            };
            views::keep(conn, &kept)?;
            Ok::<(), PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("bookdesk-done-kept")))
}

/// Lets go of it.
pub async fn let_go(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Furnish)?;
    let person = visit.person()?.person.clone();
    let there_was = visit
        .write(move |_, conn| Ok::<_, PageError>(views::let_go(conn, &person, &id)?))
        .await?;
    if there_was {
        let there = visit.to("/saker/reservasjoner");
        Ok(see_done(&there, texts::id("bookdesk-done-let-go")))
    } else {
        Err(PageError::NotFound)
    }
}
