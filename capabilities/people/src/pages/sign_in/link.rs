//! The first administrator's way in: a link that `samspill create` or `samspill admin` printed.
//!
//! It works once, for a day. Whoever has signed in becomes administrator; where no mail goes out yet,
//! one can go on with a name alone, and show an e-mail address to be hers afterwards.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
};
use identity::{
    links,
    people::{self, Identity},
};
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    Limits,
    entry::{device, enter_at, keep_from_stores},
    name::wrong_name,
};
use crate::{
    access::{Action, Facts, may_given},
    actions::{arrive, by_email, staff},
    pages::browser::with_return,
};

/// The issuer of those who came by such a link alone.
const LINK: &str = "link";
/// Ways in that are ours alone, without a provider who vouches.
pub const SELF_MADE: [&str; 2] = [LINK, people::BY_EMAIL];

#[derive(Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage<'a> {
    visit: &'a Visit,
    here: String,
    sign_in: String,
    called: String,
    errors: FormErrors,
}

pub async fn show(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    Path(token): Path<String>,
) -> PageResult {
    limits.trying.count(&visit)?;
    let asked = token.clone();
    let is_good = visit
        .read(move |town, conn| {
            Ok(links::is_good(
                conn,
                &*town.clock,
                links::ADMINISTRATOR,
                &asked,
            )?)
        })
        .await?;
    if !is_good {
        return Err(PageError::NotFound);
    }
    answer(&LinkPage::empty(&visit, &token))
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    Path(token): Path<String>,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    limits.trying.count(&visit)?;
    let name = Fields::read(&body).one("name").to_owned();
    let (inner, secret, device) = (visit.clone(), token.clone(), device(&asked));
    let wrong = match visit.who() {
        Some(_) => None,
        None => wrong_name(&visit, &name),
    };
    let is_wrong = wrong.is_some();
    let called = name.clone();
    let came = visit
        .write(move |town, conn| {
            let clock = &*town.clock;
            let link_is_good = links::is_good(conn, clock, links::ADMINISTRATOR, &secret)?;
            if !link_is_good {
                return Err(PageError::NotFound);
            }
            if is_wrong {
                return Ok(None);
            }
            let facts = Facts {
                link_is_good,
                ..Facts::default()
            };
            let permit = may_given(&inner.actor(), Action::TakeLink, facts)?;
            let (id, new) = if let Some(who) = inner.who() {
                (who.person.clone(), None)
            } else {
                let identity = Identity {
                    issuer: LINK,
                    subject: &town.ids.next(),
                    number_mac: None,
                };
                let said = (called.as_str(), "");
                let ids = &*town.ids;
                let made = people::welcome(conn, clock, ids, identity, said, inner.language())?;
                (made.id.clone(), Some(made))
            };
            if !staff::take_link(town, conn, &permit, &secret, &id)? {
                return Err(PageError::NotFound);
            }
            let token = match &new {
                None => None,
                Some(made) => Some(arrive(town, conn, None, &by_email(made, LINK, &device))?),
            };
            Ok::<_, PageError>(Some(token))
        })
        .await?;
    match (came, wrong) {
        (Some(Some(session)), _) => Ok(enter_at(&visit, &session, &visit.to("/min-side/epost"))),
        (Some(None), _) => Ok(see_done(
            &visit.to("/min-side"),
            texts::id("people-done-administrator"),
        )),
        (None, wrong) => {
            let mut form = LinkPage::empty(&visit, &token);
            form.errors.add("name", wrong.unwrap_or_default());
            form.called = name;
            answer(&form)
        }
    }
}

fn answer(form: &LinkPage<'_>) -> PageResult {
    let mut answer = page(form, form.errors.status())?;
    keep_from_stores(answer.headers_mut());
    Ok(answer)
}

impl<'a> LinkPage<'a> {
    fn empty(visit: &'a Visit, token: &str) -> Self {
        let here = visit.to(&format!("/logg-inn/lenke/{token}"));
        Self {
            visit,
            sign_in: with_return(visit, "/logg-inn", &here),
            here,
            called: String::new(),
            errors: FormErrors::new(),
        }
    }
}
