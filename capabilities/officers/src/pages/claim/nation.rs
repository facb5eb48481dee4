//! The first way: the entity register knows her as an officer, by identity number.
//!
//! The number came with her sign-in and was kept as a keyed hash; the register's answer is hashed
//! in the same way and dropped. No answer, or one that makes no sense, gives nothing.

use std::sync::Arc;

use axum::extract::{Path, State};
use identity::national::RolesRefusal;
use web::{FormErrors, Limit, PageError, PageResult, Visit, see_done};

use super::{Claimed, chosen, public};
use crate::{
    access::{Action, Facts, may},
    actions,
    letters::{Post, asked},
};

pub async fn claim(
    State(limit): State<Arc<Limit>>,
    visit: Visit,
    Path(id): Path<String>,
) -> PageResult {
    let it = Claimed::of(&visit, &id).await?;
    limit.count(&visit)?;
    let at = id.clone();
    let number = visit
        .read(move |_, conn| Ok(public(conn, &at)?.organisation_number))
        .await?;
    let Some(number) = number.filter(|_| !it.macs.is_empty()) else {
        return failed(
            &visit,
            it,
            visit.say().t("officers-error-not-national").into_owned(),
        );
    };
    let (town, macs) = (Arc::clone(visit.town()), it.macs.clone());
    let told = tokio::task::spawn_blocking(move || {
        let known = town.outside.roles.roles_of(&number)?;
        Ok(actions::held_nationally(&town.outside.key, &macs, known))
    });
    let told: Result<Vec<_>, RolesRefusal> =
        told.await.map_err(|fault| PageError::fault(&fault))?;
    let kinds = match told {
        Ok(kinds) if !kinds.is_empty() => kinds,
        Ok(_) | Err(RolesRefusal::Unknown) => {
            let words = visit.say().t("officers-error-not-national").into_owned();
            return failed(&visit, it, words);
        }
        Err(refusal) => {
            tracing::warn!(%refusal, "national roles could not be asked for");
            let words = visit.say().t("officers-error-no-answer").into_owned();
            return failed(&visit, it, words);
        }
    };
    let (actor, from, at) = (visit.actor(), asked(&visit), id.clone());
    visit
        .write(move |town, conn| {
            let facts = Facts {
                is_public: true,
                ..Facts::about(&at)
            };
            let permit = may(&actor, Action::Claim, &facts)?;
            let post = Post::at(town, &from);
            Ok::<_, PageError>(actions::by_nation(&post, conn, &permit, &at, &kinds)?)
        })
        .await?;
    let there = visit.to(&format!("/min-forening/{id}"));
    Ok(see_done(&there, texts::id("officers-done-claimed")))
}

fn failed(visit: &Visit, it: Claimed, words: String) -> PageResult {
    let mut errors = FormErrors::new();
    errors.add("nation", words);
    chosen(visit, it, errors)
}
