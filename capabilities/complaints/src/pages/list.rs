//! Every complaint for staff, those that wait first: who complains of what, where it stands, and whether
//! it came too late.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::http::StatusCode;
use grants::impartiality::Standings;
use web::{PageResult, Visit, page};

use super::state_of;
use crate::{
    access::{Action, may_as_staff},
    store,
};

struct Row {
    path: String,
    number: String,
    name: String,
    day: String,
    is_late: bool,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage<'a> {
    visit: &'a Visit,
    rows: Vec<Row>,
    /// How many she steps aside for.
    hidden: i64,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    may_as_staff(&visit.actor(), Action::Read)?;
    let seen = visit.clone();
    let (rows, hidden) = visit
        .read(move |town, conn| {
            let names = associations::names(conn)?;
            let actor = seen.actor();
            let mut standings = Standings::of(&*town.clock, &actor);
            let (mut all, mut hidden) = (Vec::new(), 0);
            for it in store::all(conn)? {
                let about = grants::store::applications::one(conn, &it.application_id)?;
                match about {
                    Some(about)
                        if actor.is_staff_for("grants")
                            && standings.sees_nothing(conn, &about)? =>
                    {
                        hidden += 1;
                    }
                    _ => all.push(it),
                }
            }
            all.sort_by_key(|it| !it.state.is_open());
            let say = seen.say();
            let row = |it: crate::model::Complaint| Row {
                path: seen.to(&format!("/saker/klager/{}", it.id)),
                name: names
                    .iter()
                    .find(|(id, _)| Some(id) == it.held_by.as_ref())
                    .map(|(_, name)| name.clone())
                    .unwrap_or_default(),
                day: say.date(it.received_on.date()),
                state: state_of(say, it.state),
                is_late: it.is_late,
                number: it.number,
            };
            let rows: Vec<Row> = all.into_iter().map(row).collect();
            Ok::<_, web::PageError>((rows, hidden))
        })
        .await?;
    let shown = ListPage {
        visit: &visit,
        rows,
        hidden,
    };
    page(&shown, StatusCode::OK)
}
