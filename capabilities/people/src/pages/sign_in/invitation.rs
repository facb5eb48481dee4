//! An invitation to work here with Samspill: who invites to what, and a button that takes it.
//!
//! She signs in first, in whichever way she will sign in later: the role is given to that person.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use identity::{people, units};
use kernel::Language;
use web::{PageError, PageResult, Town, Visit, page, see_done};

use super::{Limits, entry::keep_from_stores};
use crate::{
    access::{Action, Facts, may_given},
    actions::staff,
    store::invitations::{self, Invitation},
};

#[derive(Template)]
#[template(path = "sign_in/invitation.html")]
struct InvitationPage<'a> {
    visit: &'a Visit,
    here: String,
    /// «saksbehandler, Kulturkontoret».
    role: String,
    inviter: String,
}

pub async fn show(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    Path(token): Path<String>,
) -> PageResult {
    limits.trying.count(&visit)?;
    let (asked, language) = (token.clone(), visit.language());
    let found = visit
        .read(move |town, conn| read(town, conn, &asked, language))
        .await?;
    let (invitation, unit, inviter) = found.ok_or(PageError::NotFound)?;
    // Only now, so that a made-up token asks nobody to sign in.
    visit.person()?;
    let kind = visit
        .say()
        .t(&format!("role-kind-{}", invitation.role().word()))
        .into_owned();
    let form = InvitationPage {
        visit: &visit,
        here: visit.to(&format!("/logg-inn/invitasjon/{token}")),
        role: match unit {
            Some(unit) => format!("{kind}, {unit}"),
            None => kind,
        },
        inviter,
    };
    let mut answer = page(&form, StatusCode::OK)?;
    keep_from_stores(answer.headers_mut());
    Ok(answer)
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    Path(token): Path<String>,
) -> PageResult {
    limits.trying.count(&visit)?;
    let inner = visit.clone();
    visit
        .write(move |town, conn| {
            let found = invitations::of_token(conn, &*town.clock, &token)?;
            let invitation = found.ok_or(PageError::NotFound)?;
            let facts = Facts {
                link_is_good: true,
                ..Facts::default()
            };
            let person = &inner.person()?.person;
            let permit = may_given(&inner.actor(), Action::TakeLink, facts)?;
            staff::take_invitation(town, conn, &permit, &invitation, person)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/min-side"),
        texts::id("people-done-invitation"),
    ))
}

fn read(
    town: &Town,
    conn: &mut db::Conn,
    token: &str,
    language: Language,
) -> Result<Option<(Invitation, Option<String>, String)>, PageError> {
    let Some(invitation) = invitations::of_token(conn, &*town.clock, token)? else {
        return Ok(None);
    };
    let unit = units::all(conn)?
        .into_iter()
        .find(|unit| Some(&unit.key) == invitation.unit.as_ref())
        .map(|unit| unit.name(language));
    let inviter = match &invitation.invited_by {
        Some(id) => people::one(conn, id)?.map(|person| person.name),
        None => None,
    };
    Ok(Some((invitation, unit, inviter.unwrap_or_default())))
}
