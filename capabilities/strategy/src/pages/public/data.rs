//! A decided edition as JSON: all of it, in all its languages, to be taken in elsewhere or here again.
//!
//! It is what was stored on the day of the decision, with the measures of the edition as they are, or were
//! last, and has nothing from inside: a measure's note has no place in [`crate::model::Told`].

use axum::http::{HeaderMap, HeaderValue, header};
use web::{InPath, PageError, PageResult, Visit, with_tag};

use super::promised::promised;
use crate::{
    model::{Told, Whole},
    pages::ground::Ground,
    store::roles,
};

pub async fn send(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let (content, all, roles) = visit
        .read(move |town, conn| {
            let ground = Ground::at(conn, &slug)?;
            let edition = ground.decided(number)?;
            let today = kernel::today(&*town.clock);
            let promised = promised(conn, (&ground, edition), today)?;
            Ok((edition.content.clone(), promised.all, roles::all(conn)?))
        })
        .await?;
    let title = |id: &String| {
        let role = roles.iter().find(|role| role.id == *id);
        role.map(|role| role.title.clone())
    };
    let measures = all.into_iter().map(|it| Told {
        role: it.told.role.as_ref().and_then(title),
        ..it.told
    });
    let whole = Whole {
        content: content.ok_or(PageError::NotFound)?,
        measures: measures.collect(),
    };
    let json = serde_json::to_string_pretty(&whole).map_err(|fault| PageError::fault(&fault))?;
    let mut answer = with_tag("application/json", json, &asked);
    let headers = answer.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    Ok(answer)
}
