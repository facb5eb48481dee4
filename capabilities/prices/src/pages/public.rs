//! The price list for everybody: what is in force, in plain tables that print well.
//!
//! Every explanation of a price leads here. Lists that were and lists to come can be read as well, so
//! that a price from last year can be checked.

use askama::Template;
use axum::http::StatusCode;
use web::{Fields, PageError, PageResult, Visit, page};

use super::{
    rule_words::Names,
    shown::{ShownList, decided_words},
};
use crate::{PriceLists, model::PriceList};

#[derive(Template)]
#[template(path = "public.html")]
struct PublicPage<'a> {
    visit: &'a Visit,
    shown: Option<ShownList>,
    /// From when another list holds.
    next: Option<String>,
    /// Path and words of the other lists.
    others: Vec<(String, String)>,
}

/// The page; `liste` in the address names another list than the one in force.
pub async fn show(visit: Visit) -> PageResult {
    let lists = visit.kept::<PriceLists>().await?;
    let today = kernel::today(&*visit.town().clock);
    let asked = Fields::read(visit.query().as_bytes());
    let in_force = lists.on(today);
    let list = match asked.one("liste") {
        "" => in_force,
        id => Some(find(lists.all(), id)?),
    };
    let seen = visit.clone();
    let lettable = visit.read(move |_, conn| Ok(seen.lettable(conn)?)).await?;
    let (say, names) = (visit.say(), Names::of(&lettable));
    let is_shown = |other: &&PriceList| list.is_none_or(|list| list.id != other.id);
    let coming = lists.all().iter().filter(is_shown);
    let coming = coming
        .filter_map(|other| other.valid_from)
        .filter(|from| *from > today);
    let next = coming.min().map(|from| say.date(from));
    let shown = PublicPage {
        shown: list.map(|list| ShownList::of(say, &names, list)),
        next: next.map(|from| say.ta("price-next", &[("from", &from)])),
        others: lists
            .all()
            .iter()
            .filter(is_shown)
            .map(|other| {
                let path = visit.to(&format!("/lokaler/priser?liste={}", other.id));
                (
                    path,
                    format!("{}. {}", other.name, decided_words(say, other)),
                )
            })
            .collect(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

fn find<'l>(lists: &'l [PriceList], id: &str) -> Result<&'l PriceList, PageError> {
    let found = lists.iter().find(|list| list.id == id);
    found.ok_or(PageError::NotFound)
}
