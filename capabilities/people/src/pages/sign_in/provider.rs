//! Away to a provider: the request is made and kept, and she follows a link.
//!
//! A link and not a form, since the content policy lets no form lead to another site. Step-up goes
//! the same way, with `prompt=login` and the person who must come back.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use identity::{
    attempts::{self, Kept},
    oidc::{Start, Strength, Wish},
};
use web::{PageError, PageResult, Visit, see_other};

use super::{Limits, refused::refused};
use crate::{
    access::{Action, may},
    pages::browser::{Tie, address, parameter, where_to},
};

/// Where every provider sends people back to.
pub const ANSWER: &str = "/logg-inn/svar";

pub async fn go(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    Path(key): Path<String>,
    asked: HeaderMap,
) -> PageResult {
    let outside = &visit.town().outside;
    let provider = Arc::clone(outside.provider(&key).ok_or(PageError::NotFound)?);
    limits.asking.count(&visit)?;
    let return_to = where_to(&visit, &parameter(&visit, "til"));
    let afresh = parameter(&visit, "igjen") == "1";
    let person = match visit.who() {
        Some(who) if afresh => Some(who.person.clone()),
        _ => None,
    };
    let (inner, redirect_uri) = (visit.clone(), address(&visit, ANSWER));
    // The provider is asked on a thread that may wait, and outside of every transaction.
    let begun = tokio::task::spawn_blocking(move || {
        let strength = provider
            .strongest()
            .map_or(Strength::Substantial, |strongest| {
                strongest.min(Strength::Substantial)
            });
        let wish = Wish {
            redirect_uri: &redirect_uri,
            language: inner.language(),
            strength,
            afresh,
        };
        provider.begin(&*inner.town().clock, &wish)
    })
    .await
    .map_err(|fault| PageError::fault(&fault))?;
    let Start {
        address: there,
        attempt,
    } = match begun {
        Ok(start) => start,
        Err(refusal) => return Ok(refused(&visit, &key, &refusal, &return_to)),
    };
    let tie = Tie::of_or_new(&visit, &asked);
    let (actor, browser) = (visit.actor(), tie.hash.clone());
    visit
        .write(move |town, conn| {
            may(&actor, Action::SignIn)?;
            let kept = Kept {
                attempt,
                return_to,
                person,
            };
            attempts::keep(conn, &*town.clock, &browser, &kept)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let mut answer = see_other(&there);
    let (name, value) = tie.cookie(&visit);
    answer.headers_mut().insert(name, value);
    super::entry::keep_from_stores(answer.headers_mut());
    Ok(answer)
}
