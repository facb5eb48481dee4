//! Saying yes to an invitation, with the link from the mail.
//!
//! The link is good for whoever signs in with it: the address it was sent to is no key to a person.
//! It says what is offered and by whom before she signs in, and gives nothing until she says yes.

use askama::Template;
use axum::{Router, extract::Path, http::StatusCode, routing::get};
use identity::people;
use web::{PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, Facts, may},
    actions,
    letters::{Post, asked},
    model::{Invitation, InvitationState},
    store::invitations,
    words::{kind_words, may_words},
};

pub fn routes() -> Router {
    Router::new().route("/invitasjon/{token}", get(show).post(accept))
}

#[derive(Template)]
#[template(path = "accept.html")]
struct AcceptPage<'a> {
    visit: &'a Visit,
    offered: Offered,
}

struct Offered {
    association: String,
    by: String,
    kind: String,
    may: String,
    until: Option<String>,
    is_open: bool,
    is_used: bool,
}

async fn show(visit: Visit, Path(token): Path<String>) -> PageResult {
    let (say, at) = (visit.say().clone(), token.clone());
    let offered = visit
        .read(move |town, conn| {
            let found = invitations::of_token(conn, &at)?.ok_or(PageError::NotFound)?;
            let name = associations::name(conn, &found.association)?;
            let by = people::one(conn, &found.invited_by)?;
            Ok(Offered {
                association: name.ok_or(PageError::NotFound)?,
                by: by.map(|one| one.name).unwrap_or_default(),
                kind: kind_words(&say, found.kind),
                may: may_words(&say, &found.scopes),
                until: found.until.map(|day| say.date(day)),
                is_open: found.is_open(town.clock.now()),
                is_used: found.state == InvitationState::Accepted,
            })
        })
        .await?;
    let status = if offered.is_open {
        StatusCode::OK
    } else {
        StatusCode::GONE
    };
    page(
        &AcceptPage {
            visit: &visit,
            offered,
        },
        status,
    )
}

async fn accept(visit: Visit, Path(token): Path<String>) -> PageResult {
    visit.person()?;
    let (actor, from) = (visit.actor(), asked(&visit));
    let association = visit
        .write(move |town, conn| {
            let found: Option<Invitation> = invitations::of_token(conn, &token)?;
            let open = found.filter(|one| one.is_open(town.clock.now()));
            let facts = Facts {
                knows_secret: open.is_some(),
                ..Facts::default()
            };
            let permit = may(&actor, Action::Accept, &facts).map_err(|_| PageError::Gone)?;
            let open = open.ok_or(PageError::Gone)?;
            let post = Post::at(town, &from);
            if actions::accept(&post, conn, &permit, &open)? {
                Ok(open.association)
            } else {
                Err(PageError::Gone)
            }
        })
        .await?;
    let there = visit.to(&format!("/min-forening/{association}"));
    Ok(see_done(&there, texts::id("officers-done-accepted")))
}

impl AcceptPage<'_> {
    fn heading(&self) -> String {
        let id = match &self.offered {
            Offered { is_open: true, .. } => "officers-accept-title",
            Offered { is_used: true, .. } => "officers-accept-used",
            _ => "officers-accept-over",
        };
        // texts: officers-accept-title officers-accept-used officers-accept-over
        let named = [("association", self.offered.association.as_str())];
        self.visit.say().ta(id, &named)
    }

    fn action(&self) -> String {
        self.visit.to(self.visit.path())
    }
}
