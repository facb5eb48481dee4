//! What strategies put on a page about one association: the measures it takes part in, with how they
//! stand.
//!
//! Only what is decided and public is told of, on Min forening and to the municipality's own alike.

use askama::Template;
use db::{Conn, Error};
use serde_json::Value;
use web::{PageError, Part, PartPage, Place, State, Visit};

use crate::{
    model::Measure,
    pages::{anchor, nearest, state_words},
    store::{documents, kept, measures},
};

#[derive(Template)]
#[template(path = "partner_part.html")]
struct PartnerPart<'a> {
    visit: &'a Visit,
    rows: Vec<(String, String, (State, String))>,
}

/// The part.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    _: PartPage,
) -> Result<Vec<Part>, PageError> {
    let today = kernel::today(&*visit.town().clock);
    let mut rows = Vec::new();
    for it in taking_part(conn, association)? {
        let Some(document) = documents::one(conn, &it.document)? else {
            continue;
        };
        let editions = documents::editions(conn, &document.id)?;
        if crate::model::in_force(&editions, today).is_none() {
            continue;
        }
        let title = nearest(&it.told.title, visit.language()).0;
        rows.push((
            visit.to(&format!("/strategi/{}#{}", document.slug, anchor(&it))),
            format!("{} {title}", it.told.number).trim().to_owned(),
            state_words(visit.say(), &it, today),
        ));
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let part = PartnerPart { visit, rows };
    Ok(vec![Part {
        rank: 80,
        place: Place::Side,
        html: part.render().map_err(|fault| PageError::fault(&fault))?,
    }])
}

fn taking_part(conn: &mut Conn, association: &str) -> Result<Vec<Measure>, Error> {
    let mut all = measures::all(conn)?;
    all.retain(|it| it.told.associations.iter().any(|own| own == association));
    Ok(all)
}

/// Two associations become one: measures that `from` takes part in are `into`'s, also where editions keep
/// them.
pub fn merge(conn: &mut Conn, from: &str, into: &str) -> Result<Value, Error> {
    let all = taking_part(conn, from)?;
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    give(conn, all, (from, into))?;
    Ok(ids.into())
}

/// Gives `from` back what [`merge`] moved.
pub fn unmerge(conn: &mut Conn, from: &str, into: &str, moved: &Value) -> Result<(), Error> {
    let ids: Vec<String> =
        serde_json::from_value(moved.clone()).map_err(|fault| Error::Failed(fault.to_string()))?;
    let mut all = taking_part(conn, into)?;
    all.retain(|it| ids.contains(&it.id));
    give(conn, all, (into, from))
}

fn give(conn: &mut Conn, all: Vec<Measure>, (from, to): (&str, &str)) -> Result<(), Error> {
    for mut it in all {
        let before = it.told.clone();
        for own in &mut it.told.associations {
            if own == from {
                to.clone_into(own);
            }
        }
        if !measures::save(conn, &it)? {
            return Err(Error::NotFound);
        }
        kept::follow(conn, &before, &it)?;
    }
    Ok(())
}
