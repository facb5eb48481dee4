//! The door to every page of staff about a round or a case. It stands before all of them, so that a
//! page made later is guarded too.
//!
//! Whoever has not declared is led to do so before she sees a row; whoever steps aside for a case is
//! told why, by paragraph, and sees nothing of it.

use askama::Template;
use axum::{
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use web::{PageError, Visit, page, see_other};

use super::{Matter, Standing, Tie, barred};
use crate::{pages::aside_words, store};

/// Pages of a round that show none of its rows.
const WITHOUT_ROWS: [&str; 3] = ["habilitet", "rediger", "kopi"];

#[derive(Template)]
#[template(path = "staff/stepped_aside.html")]
struct AsidePage<'a> {
    visit: &'a Visit,
    reasons: Vec<String>,
    back: String,
}

/// What a page is about.
enum About {
    Round(String),
    /// A paper about every row of a round: it is one document, and prepared by none who steps aside.
    Whole(String),
    Case(String),
}

/// Lets a request through, or answers it.
pub async fn guard(visit: Visit, request: Request, next: Next) -> Response {
    let Some(about) = about(visit.path()) else {
        return next.run(request).await;
    };
    if !visit.actor().is_staff_for("grants") {
        // The page itself asks the rules: an auditor reads, others are refused.
        return next.run(request).await;
    }
    match stopped(&visit, about).await {
        Ok(None) => next.run(request).await,
        Ok(Some(answer)) => answer,
        Err(error) => error.into_response(),
    }
}

/// The page that tells her why she steps aside for one of these applications, or none when she does
/// not: for rooms that follow a case further, such as the one that pays.
pub async fn turned_away(
    visit: &Visit,
    applications: Vec<String>,
    matter: Matter,
) -> Result<Option<Response>, PageError> {
    let actor = visit.actor();
    let (why, name, round) = visit
        .read(move |town, conn| {
            let (mut why, mut round) = (Vec::new(), String::new());
            for id in &applications {
                let Some(it) = store::applications::one(conn, id)? else {
                    continue;
                };
                let ties = barred(conn, &*town.clock, &actor, &it, matter)?;
                if !ties.is_empty() {
                    round = it.round_id;
                }
                why.extend(ties);
            }
            let name = match why.first() {
                Some(tie) => associations::name(conn, &tie.applicant)?,
                None => None,
            };
            Ok::<_, PageError>((why, name.unwrap_or_default(), round))
        })
        .await?;
    if why.is_empty() {
        return Ok(None);
    }
    let back = visit.to(&format!("/saker/tilskudd/runde/{round}"));
    aside(visit, &why, &name, back).map(Some)
}

fn about(path: &str) -> Option<About> {
    let rest = path.strip_prefix("/saker/tilskudd/")?;
    let mut parts = rest.split('/');
    let (kind, id) = (parts.next()?, parts.next()?);
    let then = parts.next().unwrap_or_default();
    match kind {
        "sak" => Some(About::Case(id.to_owned())),
        "runde" if then.starts_with("saksframlegg") => Some(About::Whole(id.to_owned())),
        "runde" if !WITHOUT_ROWS.contains(&then) => Some(About::Round(id.to_owned())),
        _ => None,
    }
}

async fn stopped(visit: &Visit, about: About) -> Result<Option<Response>, PageError> {
    let actor = visit.actor();
    let found = visit
        .read(move |town, conn| {
            let (round, those) = match about {
                About::Round(round) => (round, Vec::new()),
                About::Whole(round) => {
                    let all = store::applications::of_round(conn, &round)?;
                    (round, all)
                }
                About::Case(id) => match store::applications::one(conn, &id)? {
                    Some(it) => (it.round_id.clone(), vec![it]),
                    None => return Ok(None),
                },
            };
            let standing = Standing::of(conn, &*town.clock, &actor, &round)?;
            let why: Vec<Tie> = those.iter().flat_map(|it| standing.why(it)).collect();
            let name = match why.first() {
                Some(tie) => associations::name(conn, &tie.applicant)?,
                None => None,
            };
            let name = name.unwrap_or_default();
            Ok::<_, PageError>(Some((round, standing.has_declared(), why, name)))
        })
        .await?;
    let Some((round, has_declared, why, name)) = found else {
        return Ok(None);
    };
    let round = visit.to(&format!("/saker/tilskudd/runde/{round}"));
    if !why.is_empty() {
        return aside(visit, &why, &name, round).map(Some);
    }
    if !has_declared {
        return Ok(Some(see_other(&format!("{round}/habilitet"))));
    }
    Ok(None)
}

fn aside(visit: &Visit, why: &[Tie], name: &str, back: String) -> Result<Response, PageError> {
    let reasons = why
        .iter()
        .map(|tie| aside_words::reason(visit.say(), tie, name));
    let shown = AsidePage {
        visit,
        reasons: reasons.collect(),
        back,
    };
    page(&shown, StatusCode::FORBIDDEN)
}
