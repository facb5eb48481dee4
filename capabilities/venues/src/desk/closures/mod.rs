//! Calendars of closed days over several premises: the school route, the municipality's own use,
//! maintenance.
//!
//! Before one is saved, every date that would close or open and every time somebody has that would
//! be lost is shown, and it is decided what becomes of those times. A file of dates fills the form
//! in and stores nothing.

mod file;
mod form;
mod written;

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use web::{PageResult, Visit, page};

use super::{
    frame::{LIST, first_crumb},
    ground::{permit, permit_closing},
};
use crate::{model::ClosureCalendar, store, venues::Venues};
pub use form::{edit, make, new, post, read_file, read_new_file, remove};

/// The list of calendars, without language.
pub const CALENDARS: &str = "/saker/lokaler/stengt";

#[derive(Template)]
#[template(path = "pages/calendars.html")]
struct CalendarsPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<web::Crumb>,
    calendars: Vec<Row>,
}

struct Row {
    path: String,
    name: String,
    /// «Skolerute, 34 lokaler».
    told: String,
    /// The next closed days, in words; empty when there are none.
    next: String,
}

/// The list.
pub async fn list(visit: Visit) -> PageResult {
    let actor = visit.actor();
    let (all, today) = visit
        .read(move |town, conn| {
            let venues: Arc<Venues> = town.kept(conn)?;
            permit_closing(&actor, &venues, &[])?;
            let mut all = store::closing::all(conn)?;
            if permit(&actor, None).is_err() {
                let hers = |it: &ClosureCalendar| {
                    let leave = permit_closing(&actor, &venues, &it.premises);
                    !it.premises.is_empty() && leave.is_ok()
                };
                all.retain(hers);
            }
            Ok((all, kernel::today(&*town.clock)))
        })
        .await?;
    let shown = CalendarsPage {
        crumbs: vec![first_crumb(&visit), crumb(&visit)],
        calendars: all.iter().map(|it| row(&visit, it, today)).collect(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

fn crumb(visit: &Visit) -> web::Crumb {
    web::Crumb {
        words: visit.say().t("venuedesk-closures").into_owned(),
        path: visit.to(CALENDARS),
    }
}

// texts: venuedesk-closure-*
fn row(visit: &Visit, it: &ClosureCalendar, today: jiff::civil::Date) -> Row {
    let say = visit.say();
    let next = it.closures.iter().find(|run| run.to_on >= today);
    let next = next.map(|run| {
        let days = say.period(run.from_on, run.to_on);
        format!("{days}: {}", run.reason)
    });
    let kind = say.t(&format!("venuedesk-closure-{}", it.kind.word()));
    let followers = i64::try_from(it.premises.len()).unwrap_or(i64::MAX);
    Row {
        path: visit.to(&format!("{CALENDARS}/{}", it.id)),
        name: it.name.clone(),
        told: format!("{kind}, {}", say.tn("venuedesk-followers", followers)),
        next: next.unwrap_or_default(),
    }
}

impl CalendarsPage<'_> {
    fn new_path(&self) -> String {
        self.visit.to(&format!("{LIST}/stengt/nytt"))
    }
}
