//! Confirming by the link of a letter, without signing in.
//!
//! Programs that look through mail follow links, so to open it changes nothing: it shows what is
//! confirmed, and one button. The link is sealed with the municipality's key for one association, one
//! round and one receiver; it ends with the round, and with the receiver's role.

use ::access::{PersonId, Scope};
use askama::Template;
use associations::model::{Association, AssociationId};
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use jiff::civil::Date;
use web::{PageError, PageResult, Town, Visit, page, see_done};

use super::confirm::{
    Standing,
    said::{Said, said},
};
use crate::{
    access::{Action, Facts, may},
    actions, facts, letters,
    model::Confirmation,
};

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage<'a> {
    visit: &'a Visit,
    name: String,
    standing: Standing,
    /// Whether the round of the link waits still.
    is_open: bool,
    said: Said,
}

/// A link that was opened and is good.
struct Opened {
    association: Association,
    confirmation: Confirmation,
    due_on: Date,
    person: Option<PersonId>,
}

/// Shows what is confirmed.
pub async fn show(visit: Visit, Path(token): Path<String>) -> PageResult {
    let seen = visit.clone();
    let (opened, said) = visit
        .read(move |town, conn| {
            let opened = opened(conn, town, &token)?;
            let since = opened.confirmation.confirmed_on;
            let said = said(conn, town, &seen, &opened.association, since, false)?;
            Ok((opened, said))
        })
        .await?;
    let shown = LinkPage {
        visit: &visit,
        is_open: opened.confirmation.is_open() && opened.confirmation.due_on == opened.due_on,
        name: opened.association.name,
        standing: Standing::of(visit.say(), &opened.confirmation),
        said,
    };
    page(&shown, StatusCode::OK)
}

/// Confirms. Pressed twice, it is as pressed once.
pub async fn confirm(visit: Visit, Path(token): Path<String>, _: Bytes) -> PageResult {
    let (actor, path) = (visit.actor(), visit.to(&format!("/bekreft/{token}")));
    visit
        .write(move |town, conn| {
            let opened = opened(conn, town, &token)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let facts = Facts::of(&opened.association.id.0).with_link();
            let permit = may(&actor, Action::ConfirmByLink, &facts)?;
            let Opened {
                association,
                confirmation,
                due_on,
                person,
            } = &opened;
            if confirmation.is_open() && confirmation.due_on == *due_on {
                let person = person.as_ref();
                actions::confirm_by_link(conn, clock, ids, &permit, association, *due_on, person)?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("upkeep-done-confirmed")))
}

/// The link, when it is ours and good still: the round is not over, and whoever got it may still.
fn opened(conn: &mut Conn, town: &Town, token: &str) -> Result<Opened, PageError> {
    let (id, due_on, person) = letters::opened(town, token).ok_or(PageError::NotFound)?;
    let association = associations::one(conn, &AssociationId(id.clone()))?;
    let association = association.ok_or(PageError::NotFound)?;
    let clock = &*town.clock;
    let confirmation = facts::standing(conn, clock, &association)?;
    let over = due_on.saturating_add(jiff::Span::new().years(1));
    if kernel::today(clock) > over {
        return Err(PageError::Gone);
    }
    if let Some(person) = &person {
        let able = facts::people_with(conn, clock, &id, Scope::Profile)?;
        if able.iter().all(|one| one.id != *person) {
            return Err(PageError::Gone);
        }
    }
    Ok(Opened {
        association,
        confirmation,
        due_on,
        person,
    })
}

impl LinkPage<'_> {
    fn heading(&self) -> String {
        let words = [("association", self.name.as_str())];
        self.visit.say().ta("upkeep-link-heading", &words)
    }

    fn here(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
