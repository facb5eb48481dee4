//! The price list for everybody: what is in force, in plain tables that print well.
//!
//! Every explanation of a price leads here. Lists that were and lists to come can be read as well, so
//! that a price from last year can be checked. Others who let premises have lists of their own (`?utleier=…`).

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
    /// What whoever lets is called; empty: the municipality.
    lessor: String,
    /// Path and name of others who let.
    lessors: Vec<(String, String)>,
}

/// The page; `liste` in the address names another list than the one in force.
pub async fn show(visit: Visit) -> PageResult {
    let lists = visit.kept::<PriceLists>().await?;
    let today = kernel::today(&*visit.town().clock);
    let asked = Fields::read(visit.query().as_bytes());
    let (list, let_by) = match asked.one("liste") {
        "" => {
            let let_by = asked.one("utleier");
            (lists.on_of(let_by, today), let_by)
        }
        id => {
            let list = find(lists.all(), id)?;
            (Some(list), list.let_by.as_str())
        }
    };
    let has_list = lists.of_lessor(let_by).next().is_some();
    let (seen, named) = (visit.clone(), let_by.to_owned());
    let known: Vec<String> = lists
        .lessors_on(today)
        .into_iter()
        .map(str::to_owned)
        .collect();
    let (lettable, lessor, names) = visit
        .read(move |_, conn| {
            let name = match named.as_str() {
                "" => String::new(),
                id => {
                    let name = seen.association_name(conn, id)?;
                    name.ok_or(PageError::NotFound)?
                }
            };
            let lettable = seen.lettable(conn)?;
            let lets = |id: &str| lettable.iter().any(|one| one.let_by == id);
            if !named.is_empty() && !has_list && !lets(&named) {
                // Whoever lets nothing here is not named.
                return Err(PageError::NotFound);
            }
            let mut names = Vec::new();
            for id in known {
                if let Some(name) = seen.association_name(conn, &id)? {
                    names.push((id, name));
                }
            }
            Ok::<_, PageError>((lettable, name, names))
        })
        .await?;
    let (say, names_of) = (visit.say(), Names::of(&lettable));
    let is_shown = |other: &&PriceList| list.is_none_or(|list| list.id != other.id);
    let coming = lists.of_lessor(let_by).filter(is_shown);
    let coming = coming
        .filter_map(|other| other.valid_from)
        .filter(|from| *from > today);
    let next = coming.min().map(|from| say.date(from));
    let shown = PublicPage {
        shown: list.map(|list| ShownList::of(say, &names_of, list)),
        next: next.map(|from| say.ta("price-next", &[("from", &from)])),
        lessors: names
            .into_iter()
            .filter(|_| let_by.is_empty())
            .map(|(id, name)| (visit.to(&format!("/lokaler/priser?utleier={id}")), name))
            .collect(),
        lessor,
        others: lists
            .of_lessor(let_by)
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
