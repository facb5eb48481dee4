//! Every price list: drafts, the one in force, those to come and those that were.
//!
//! Only a draft can be changed; whoever wants another price makes a new list from the one in force.

use askama::Template;
use axum::http::StatusCode;
use web::{PageError, PageResult, State, Visit, page, see_other};

use crate::{
    PriceLists,
    access::Action,
    actions,
    model::{ListState, PriceList},
    pages::{
        shown::decided_words,
        whose::{Others, Whose},
    },
    store,
};

#[derive(Template)]
#[template(path = "lists/all.html")]
struct AllPage<'a> {
    visit: &'a Visit,
    whose: Whose,
    others: Others,
    rows: Vec<Row>,
    has_one: bool,
}

struct Row {
    path: String,
    name: String,
    words: String,
    state: State,
    state_words: String,
}

/// The page.
pub async fn show(visit: Visit) -> PageResult {
    let (whose, _) = Whose::asked(&visit, Action::SetPrices).await?;
    let let_by = whose.let_by.clone();
    let lists = visit
        .read(move |_, conn| Ok(store::lists::of(conn, &let_by)?))
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let published = visit.kept::<PriceLists>().await?;
    let in_force = published
        .on_of(&whose.let_by, today)
        .map(|list| list.id.clone());
    let (say, seen) = (visit.say(), &visit);
    let row = |list: &PriceList| {
        let (state, id) = match list.state {
            ListState::Draft => (State::Open, texts::id("price-state-draft")),
            ListState::Discarded => (State::Out, texts::id("price-state-discarded")),
            ListState::Published if in_force.as_ref() == Some(&list.id) => {
                (State::Good, texts::id("price-state-in-force"))
            }
            ListState::Published if list.valid_from.is_some_and(|from| from > today) => {
                (State::Waiting, texts::id("price-state-coming"))
            }
            ListState::Published => (State::Out, texts::id("price-state-past")),
        };
        let is_decided = list.state == ListState::Published;
        Row {
            path: seen.to(&format!("/saker/priser/{}", list.id)),
            name: list.name.clone(),
            words: if is_decided {
                decided_words(say, list)
            } else {
                String::new()
            },
            state,
            state_words: say.t(id).into_owned(),
        }
    };
    let shown = AllPage {
        visit: &visit,
        others: whose
            .others(&visit, "/saker/priser", Action::SetPrices)
            .await?,
        whose,
        rows: lists.iter().map(row).collect(),
        has_one: in_force.is_some(),
    };
    page(&shown, StatusCode::OK)
}

/// Begins a draft, as a copy of the list in force when there is one.
pub async fn draft(visit: Visit) -> PageResult {
    let (whose, permit) = Whose::asked(&visit, Action::SetPrices).await?;
    let lists = visit.kept::<PriceLists>().await?;
    let today = kernel::today(&*visit.town().clock);
    let copied = lists.on_of(&whose.let_by, today).cloned();
    let name = match &copied {
        Some(list) => visit.say().ta("price-copy-of", &[("name", &list.name)]),
        None => visit.say().t("price-new-list").into_owned(),
    };
    let id = visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let named = (whose.let_by.as_str(), &*name);
            let id = actions::draft(conn, parts, &permit, named, copied.as_ref())?;
            Ok::<_, PageError>(id)
        })
        .await?;
    Ok(see_other(&visit.to(&format!("/saker/priser/{id}"))))
}
