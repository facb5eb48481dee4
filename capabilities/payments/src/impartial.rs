//! Habilitet where money is paid: whoever has a tie to a recipient does not plan, review, release or
//! claim for it, and finds it in no list (forvaltningsloven § 6). Who has a tie is found by
//! [`grants::impartiality`]; that it holds is kept by the door to the pages and by each action.

use axum::{
    extract::Request,
    http::Method,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use db::{Conn, Error};
use grants::impartiality::{Matter, turned_away};
use web::{PageError, Visit};

use crate::store;

/// The door to the pages of staff: it lets through, or tells why not.
pub async fn guard(visit: Visit, request: Request, next: Next) -> Response {
    match stopped(&visit, request.method()).await {
        Ok(None) => next.run(request).await,
        Ok(Some(answer)) => answer,
        Err(error) => error.into_response(),
    }
}

/// What a page is about: a grant, a report of one, a run that is to be released or its file, or the file of a
/// basis for invoices.
enum About {
    Grant(String),
    Report(String),
    Run(String),
    Basis(String),
}

fn about(path: &str) -> Option<About> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["saker", "utbetalinger", "sak", id, ..] => Some(About::Grant((*id).to_owned())),
        ["saker", "rapporter", id, ..] => Some(About::Report((*id).to_owned())),
        ["saker", "utbetalinger", "kjoring", id, "slipp" | "fil", ..] => {
            Some(About::Run((*id).to_owned()))
        }
        ["saker", "utbetalinger", "krav", id, "fil", ..] => Some(About::Basis((*id).to_owned())),
        _ => None,
    }
}

async fn stopped(visit: &Visit, method: &Method) -> Result<Option<Response>, PageError> {
    // The page itself asks the rules: an auditor reads, others are refused.
    if !visit.actor().is_staff_for("grants") {
        return Ok(None);
    }
    let Some(about) = about(visit.path()) else {
        return Ok(None);
    };
    let matter = if *method == Method::POST {
        Matter::Decide
    } else {
        Matter::Prepare
    };
    let ids = visit.read(move |_, conn| Ok(applications(conn, about)?));
    let ids = ids.await?;
    turned_away(visit, ids, matter).await
}

fn applications(conn: &mut Conn, about: About) -> Result<Vec<String>, Error> {
    Ok(match about {
        About::Grant(id) => vec![id],
        About::Report(id) => store::reports::one(conn, &id)?
            .map(|it| it.application_id)
            .into_iter()
            .collect(),
        About::Basis(id) => store::bases::claims(conn, &id)?
            .into_iter()
            .map(|it| it.application_id)
            .collect(),
        About::Run(id) => {
            let mut ids = Vec::new();
            for row in store::runs::lines(conn, &id)? {
                if let Some(line) = store::lines::one(conn, &row.line_id)? {
                    ids.push(line.application_id);
                }
            }
            ids
        }
    })
}
