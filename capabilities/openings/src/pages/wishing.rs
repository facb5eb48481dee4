//! Wishing for times before lots are drawn, and the list anybody can check the draw by.

use std::fmt::Write as _;

use axum::{
    Router,
    body::Bytes,
    extract::Path,
    http::header,
    response::IntoResponse as _,
    routing::{get, post},
};
use web::{Fields, PageError, PageResult, Visit, see_done};

use super::Shown;
use crate::{
    access::{Action, may},
    actions,
    model::OpeningState,
    store::wishes,
};

pub fn routes() -> Router {
    Router::new()
        .route("/slipp/{id}/onsker", post(wish))
        .route("/slipp/{id}/trekning.csv", get(list))
}

async fn wish(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::TakePart)?;
    let asked = ranked(&Fields::read(&body));
    let (opening, done) = (id.clone(), texts::id("opening-done-wished"));
    let wished: Result<(), PageError> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            Ok(actions::wish(conn, parts, &permit, &opening, &asked)?)
        })
        .await;
    wished?;
    Ok(see_done(&visit.to(&format!("/slipp/{id}")), done))
}

/// The numbers of slots that were given a place, by that place; the same place twice counts as the
/// order of the page.
fn ranked(fields: &Fields) -> Vec<i32> {
    let mut ranked: Vec<(u32, i32)> = fields
        .rows("wish")
        .into_iter()
        .filter_map(|slot| {
            let place = fields.one(&format!("wish-{slot}-place"));
            Some((place.parse().ok()?, i32::try_from(slot).ok()?))
        })
        .collect();
    ranked.sort_by_key(|(place, _)| *place);
    ranked.into_iter().map(|(_, slot)| slot).collect()
}

/// All wishes, and what became of them: no names, numbers only.
async fn list(visit: Visit, Path(id): Path<String>) -> PageResult {
    let shown = Shown::of(&visit).await?;
    if shown.one(&id)?.opening.state != OpeningState::Drawn {
        return Err(PageError::NotFound);
    }
    let all = visit
        .read(move |_, conn| Ok(wishes::all(conn, &id)?))
        .await?;
    let mut csv = String::from("number;wishes;turn;got\n");
    let words = |numbers: &[i32]| {
        let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        words.join(" ")
    };
    for one in all {
        let turn = one.turn.unwrap_or_default();
        let (wishes, got) = (words(&one.wishes.slots), words(&one.got));
        let _ = writeln!(csv, "{};{wishes};{turn};{got}", one.wishes.number);
    }
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], csv).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_read_in_the_order_they_were_given() {
        let fields = Fields::read(
            b"wish-4-place=2&wish-7-place=1&wish-9-place=&wish-2-place=x&wish-5-place=3&other=1",
        );
        assert_eq!(ranked(&fields), [7, 4, 5]);
    }
}
