//! Min forening: what do we have to do, what have we got.
//!
//! What waits comes first, then the parts of every other room, in their order: they bring them
//! themselves, and this page knows none of them. Tasks are shown to whoever has the scope they are
//! for, so a delegate for premises is not asked about grants.

mod task_line;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use identity::sessions;
use web::{PageError, PageResult, Part, PartPage, Place, Visit, page};

pub use task_line::TaskLine;

use super::{former, leave, name_here};
use crate::access::Action;

#[derive(Template)]
#[template(path = "mine/mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    association: &'a str,
    name: String,
    tasks: Vec<TaskLine>,
    parts: Vec<Part>,
}

pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    match leave(&visit, &id, Action::SeeOwn) {
        Ok(_) => {}
        Err(PageError::NotFound) => return former::get(&visit, &id).await,
        Err(other) => return Err(other),
    }
    let name = name_here(&visit, &id)?;
    wear(&visit, &id).await?;
    let (shown, at, scopes) = (visit.clone(), id.clone(), visit.actor().scopes_for(&id));
    let (tasks, parts) = visit
        .read(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let tasks = tasks::of_association(conn, &at, &scopes)?;
            let tasks: Vec<TaskLine> = tasks
                .iter()
                .map(|task| TaskLine::of(&shown, task, today))
                .collect();
            let mut parts = Vec::new();
            for capability in shown.capabilities() {
                let own = (capability.parts)(&shown, conn, &at, PartPage::MyAssociation)?;
                parts.extend(own);
            }
            parts.sort_by_key(|part| part.rank);
            Ok((tasks, parts))
        })
        .await?;
    let own = MinePage {
        visit: &visit,
        association: &id,
        name,
        tasks,
        parts,
    };
    page(&own, StatusCode::OK)
}

/// Remembers the association, so that the header shows it on other pages.
async fn wear(visit: &Visit, association: &str) -> Result<(), PageError> {
    let Some(session) = visit.session() else {
        return Ok(());
    };
    if session.hat.as_deref() == Some(association) {
        return Ok(());
    }
    let (id, association) = (session.id.clone(), association.to_owned());
    visit
        .write(move |_, conn| {
            sessions::wear(conn, &id, Some(&association))?;
            Ok::<_, PageError>(())
        })
        .await
}

impl MinePage<'_> {
    fn heading(&self) -> String {
        let say = self.visit.say();
        let hour = self.visit.town().clock.now().in_oslo().hour();
        let who = self.visit.who().map_or("", |who| who.name.as_str());
        let first = who.split_whitespace().next().unwrap_or_default();
        let named = [("name", first)];
        let hello = if first.is_empty() {
            say.t("officers-hello").into_owned()
        } else if (5..10).contains(&hour) {
            say.ta("officers-hello-morning", &named)
        } else if (10..18).contains(&hour) {
            say.ta("officers-hello-day", &named)
        } else {
            say.ta("officers-hello-evening", &named)
        };
        let urgent = self.tasks.iter().filter(|task| task.is_soon).count();
        let urgent = say.tn("officers-urgent", i64::try_from(urgent).unwrap_or_default());
        format!("{hello} {urgent}")
    }

    fn main_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.place == Place::Main)
    }

    fn side_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| part.place == Place::Side)
    }

    fn to(&self, after: &str) -> String {
        let association = self.association;
        self.visit
            .to(&format!("/min-forening/{association}{after}"))
    }
}
