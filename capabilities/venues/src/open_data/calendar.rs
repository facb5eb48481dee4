//! `GET /api/v1/premises/{id}/calendar`: what is taken, as everybody may see it.
//!
//! Associations are named when the municipality says so. No person is.

use axum::{extract::Path, http::HeaderMap, response::Response};
use kernel::holidays::holiday;
use serde::Serialize;
use utoipa::ToSchema;
use web::{PageError, Problem, Visit};

use super::{parameters::Parameters, shapes::ProblemDocument, told};
use crate::{availability::Taken, model::Premises, pages::Shown, time::Period};

/// What premises are used for.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarShape {
    premises: String,
    #[schema(format = Date)]
    from: String,
    #[schema(format = Date)]
    to: String,
    /// Times that are taken, in order.
    taken: Vec<TakenShape>,
    /// Days when it is closed, with the reason.
    closed: Vec<ClosedShape>,
}

/// A time that is taken.
#[derive(Debug, Serialize, ToSchema)]
pub struct TakenShape {
    /// Numbers of the atoms it takes.
    atoms: Vec<i64>,
    #[schema(format = DateTime)]
    starts: String,
    #[schema(format = DateTime)]
    ends: String,
    /// Id of the association that has it; null when it is another's, or not told.
    #[schema(required = true)]
    association: Option<String>,
    /// What everybody may read of it; null when nothing.
    #[schema(required = true)]
    title: Option<String>,
}

/// A closed day.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClosedShape {
    #[schema(format = Date)]
    date: String,
    /// In Norwegian, or the word of a public holiday.
    reason: String,
}

/// The public calendar of premises.
#[utoipa::path(
    get, path = "/api/v1/premises/{id}/calendar", tag = "premises",
    params(
        ("id" = String, Path, description = "Id of the premises"),
        ("from" = Option<String>, Query, format = Date, description = "The first day; today when left out"),
        ("to" = Option<String>, Query, format = Date, description = "The last day, at most 92 days in all; a week when left out"),
    ),
    responses(
        (status = 200, description = "What is taken and when it is closed", body = CalendarShape),
        (status = 400, description = "A parameter that cannot be used", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 404, description = "There are no such premises", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn get(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    told(answer(&visit, &id).await, &headers)
}

async fn answer(visit: &Visit, id: &str) -> Result<CalendarShape, Problem> {
    let asked = Parameters::read(visit, &["from", "to"])?;
    let shown = Shown::of(visit).await?;
    let premises = shown.venues.get(id).ok_or(Problem(PageError::NotFound))?;
    let (from, to) = asked.days(shown.today)?;
    let diary = shown.diary(visit, (from, to)).await?;
    let within = Period::days(from, to);
    let mut taken: Vec<(&Taken, Vec<i64>)> = Vec::new();
    for atom in &premises.atoms {
        for it in diary
            .within(atom.number, within)
            .filter(|it| it.period.meets(within))
        {
            match taken
                .iter_mut()
                .find(|(known, _)| known.occurrence == it.occurrence)
            {
                Some((_, atoms)) => atoms.push(atom.number),
                None => taken.push((it, vec![atom.number])),
            }
        }
    }
    taken.sort_by_key(|(it, _)| it.period);
    let shape = |(it, atoms): (&Taken, Vec<i64>)| TakenShape {
        atoms,
        starts: it.period.starts.to_string(),
        ends: it.period.ends.to_string(),
        association: it
            .held_by
            .clone()
            .filter(|_| shown.holder(it.held_by.as_ref()).is_some()),
        title: shown.told(it).map(str::to_owned),
    };
    Ok(CalendarShape {
        premises: premises.id.clone(),
        from: from.to_string(),
        to: to.to_string(),
        taken: taken.into_iter().map(shape).collect(),
        closed: closed(premises, (from, to)),
    })
}

fn closed(
    premises: &Premises,
    (from, to): (jiff::civil::Date, jiff::civil::Date),
) -> Vec<ClosedShape> {
    let days = from
        .series(jiff::Span::new().days(1))
        .take_while(|date| *date <= to);
    let reason = |date: jiff::civil::Date| {
        let feast = holiday(date).filter(|_| premises.closed_on_holidays);
        let closure = premises
            .closures
            .iter()
            .find(|it| it.from_on <= date && date <= it.to_on);
        feast
            .map(str::to_owned)
            .or_else(|| closure.map(|it| it.reason.clone()))
    };
    let closed = days.filter_map(|date| {
        Some(ClosedShape {
            date: date.to_string(),
            reason: reason(date)?,
        })
    });
    closed.collect()
}
