//! Proving once more who she is, before a dangerous act: bank account, roles, erasing.
//!
//! With a provider she signs in there anew (`prompt=login`); with e-mail a fresh code is sent. It must
//! be the same person, and the session gets a new token. Good for ten minutes
//! (docs/decisions/0012-roles.md; ASVS 5.0 V7.5.3).

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use identity::{
    codes::CodePurpose,
    people::{self, BY_EMAIL},
};
use jobs::mail::MailAddress;
use web::{Fields, PageError, PageResult, Visit, page, see_other};

use super::{
    Limits, code_sent,
    demo::{DEMO, Face},
    entry::keep_from_stores,
};
use crate::{
    access::{Action, may},
    actions::{AskedCode, send_code},
    pages::browser::{Tie, parameter, where_to, with_return},
};

#[derive(Template)]
#[template(path = "sign_in/again.html")]
struct AgainPage<'a> {
    visit: &'a Visit,
    return_to: String,
    way: Way,
}

/// How she can prove it.
enum Way {
    /// At the provider she came from: address and words.
    Provider(String, String),
    /// By a code to this address.
    Code(String),
    /// In the demonstration: by a click.
    Face(Face),
    /// Not at all, until she has shown that an address is hers.
    Nowhere,
}

pub async fn show(visit: Visit) -> PageResult {
    let return_to = where_to(&visit, &parameter(&visit, "til"));
    let Some(session) = visit.session() else {
        return Ok(see_other(&with_return(&visit, "/logg-inn", &return_to)));
    };
    let outside = &visit.town().outside;
    let provider = outside
        .providers
        .iter()
        .find(|provider| provider.issuer() == session.issuer);
    let way = if let Some(provider) = provider {
        let path = with_return(&visit, &format!("/logg-inn/{}", provider.key()), &return_to);
        let name = provider.name().nearest(visit.language());
        let name = name.map_or(provider.key(), |(_, name)| name);
        let words = visit.say().ta("people-again-with", &[("name", name)]);
        Way::Provider(format!("{path}&igjen=1"), words)
    } else if session.issuer == DEMO {
        let id = session.person_id.0.as_str();
        let key = crate::demo::FACES
            .into_iter()
            .find(|key| crate::demo::person(key).0 == id);
        key.map_or(Way::Nowhere, |key| {
            Way::Face(Face {
                key,
                words: visit.say().t("people-again-demo").into_owned(),
            })
        })
    } else {
        own_address(&visit).await?.map_or(Way::Nowhere, |address| {
            Way::Code(address.as_str().to_owned())
        })
    };
    let form = AgainPage {
        visit: &visit,
        return_to,
        way,
    };
    let mut answer = page(&form, StatusCode::OK)?;
    keep_from_stores(answer.headers_mut());
    Ok(answer)
}

pub async fn send(
    State(limits): State<Arc<Limits>>,
    visit: Visit,
    asked: HeaderMap,
    body: Bytes,
) -> PageResult {
    let person = visit.person()?.person.clone();
    limits.asking.count(&visit)?;
    let fields = Fields::read(&body);
    let return_to = where_to(&visit, fields.one("til"));
    let address = own_address(&visit).await?.ok_or(PageError::Forbidden)?;
    let tie = Tie::of_or_new(&visit, &asked);
    let (inner, browser) = (visit.clone(), tie.hash.clone());
    let made = visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::SignIn)?;
            let code = AskedCode {
                purpose: CodePurpose::Prove,
                about: &person.0,
                browser: &browser,
                address: &address,
                return_to: &return_to,
                say: inner.say(),
                municipality: &inner.municipality_name(),
            };
            Ok::<_, PageError>(send_code(town, conn, &permit, &code)?)
        })
        .await?;
    code_sent(
        &visit,
        "/logg-inn/igjen/kode",
        &tie,
        fields.has("again"),
        &made,
    )
}

/// The address she signs in with, which she has shown to be hers.
async fn own_address(visit: &Visit) -> Result<Option<MailAddress>, PageError> {
    let Some(who) = visit.who() else {
        return Ok(None);
    };
    let id = who.person.clone();
    visit
        .read(move |_, conn| {
            let by_email = people::known_as(conn, &id)?
                .iter()
                .any(|known| known.issuer == BY_EMAIL);
            let person = people::one(conn, &id)?.filter(|_| by_email);
            Ok(person.and_then(|person| person.email.parse().ok()))
        })
        .await
}
