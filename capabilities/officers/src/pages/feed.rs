//! The calendar itself: what waits on the association, as whole days (RFC 5545).
//!
//! It is spoken in its owner's language and holds what her roles let her see now; when she has none
//! any more the address is as if it had never been.

use access::Scope;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse as _, Response},
};
use chrono::NaiveDate;
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use jiff::civil::Date;
use kernel::Instant;
use tasks::Task;
use texts::Speaker;
use web::{PageError, Visit};

use crate::{
    access::{Action, Facts, may},
    letters::{Post, asked},
    store::feeds,
};

pub async fn get(visit: Visit, Path(file): Path<String>) -> Result<Response, PageError> {
    let token = file
        .strip_suffix(".ics")
        .ok_or(PageError::NotFound)?
        .to_owned();
    let (from, actor, host) = (asked(&visit), visit.actor(), visit.host().to_owned());
    let written = visit
        .read(move |town, conn| {
            let feed = feeds::of_token(conn, &token)?;
            let facts = Facts {
                knows_secret: feed.is_some(),
                ..Facts::default()
            };
            may(&actor, Action::ReadCalendar, &facts).map_err(|_| PageError::NotFound)?;
            let feed = feed.ok_or(PageError::NotFound)?;
            let who = identity::who(conn, &*town.clock, &feed.person, false)?;
            let who = who.ok_or(PageError::NotFound)?;
            let roles: Vec<_> = who.roles_in(&feed.association).collect();
            if roles.is_empty() {
                return Err(PageError::NotFound);
            }
            let mut scopes = Scope::ALL.to_vec();
            scopes.retain(|scope| roles.iter().any(|role| role.scopes.contains(scope)));
            let post = Post::at(town, &from);
            let say = post.speaker(conn, who.language)?;
            let name = associations::name(conn, &feed.association)?.unwrap_or_default();
            let tasks = tasks::of_association(conn, &feed.association, &scopes)?;
            let base = format!("{}/{}", post.address(), who.language.tag());
            Ok(write(&say, (&name, &base, &host), &tasks, town.clock.now()))
        })
        .await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, written).into_response())
}

/// The calendar as text.
fn write(
    say: &Speaker,
    (name, base, host): (&str, &str, &str),
    tasks: &[Task],
    now: Instant,
) -> String {
    let title = say.ta("officers-calendar-name", &[("association", name)]);
    let mut calendar = Calendar::new().name(&title).done();
    calendar
        .properties
        .retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", "-//Samspill//Samspill//NO"));
    let stamp = now.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    for task in tasks {
        let Some(day) = task.due_on.and_then(stored) else {
            continue;
        };
        let named = task.named();
        let mut event = Event::new();
        event
            .uid(&format!(
                "{}@{}",
                task.id,
                host.split(':').next().unwrap_or(host)
            ))
            .summary(&format!("{}: {}", name, say.ta(&task.title, &named)))
            .all_day(day)
            .append_property(Property::new("DTSTAMP", &stamp))
            .append_property(Property::new("TRANSP", "TRANSPARENT"))
            .append_property(Property::new("URL", format!("{base}{}", task.path)));
        if !task.remark.is_empty() {
            event.description(&say.ta(&task.remark, &named));
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

fn stored(date: Date) -> Option<NaiveDate> {
    date.to_string().parse().ok()
}
