//! Signing out: here, and at the provider when it has a way to.
//!
//! Our session ends first, whatever happens after. To the provider she goes by herself: by a link
//! where nothing must be kept out of addresses, else by a form, for which this one page may lead to
//! the provider's site.

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use identity::{oidc::SignOut, sessions};
use web::{Cookie, PageError, PageResult, Visit, page, see_other};

use super::entry::keep_from_stores;
use crate::{
    access::{Action, may},
    pages::browser::address,
};

#[derive(Template)]
#[template(path = "sign_in/out.html")]
struct OutPage<'a> {
    visit: &'a Visit,
    /// She has signed out just now, or was not signed in.
    is_out: bool,
    there: Option<There>,
}

/// Where to sign out besides.
struct There {
    name: String,
    sign_out: SignOut,
    link: Option<String>,
}

pub async fn show(visit: Visit) -> PageResult {
    let form = OutPage {
        visit: &visit,
        is_out: visit.who().is_none(),
        there: None,
    };
    page(&form, StatusCode::OK)
}

pub async fn send(visit: Visit) -> PageResult {
    visit.person()?;
    let there = there(&visit).await;
    let inner = visit.clone();
    visit
        .write(move |town, conn| {
            let permit = may(&inner.actor(), Action::SignIn)?;
            if let Some(session) = inner.session() {
                let (clock, ids) = (&*town.clock, &*town.ids);
                sessions::end(conn, clock, &session.person_id, &session.id)?;
                let ended = access::Versions::default();
                access::record_with(
                    conn,
                    clock,
                    ids,
                    &permit,
                    &session.id,
                    ended,
                    None,
                    "signed out",
                )?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let mut answer = match there {
        None => see_other(&visit.to("/logg-ut")),
        Some(there) => away(&visit, there)?,
    };
    let headers = answer.headers_mut();
    headers.append(header::SET_COOKIE, Cookie::SESSION.clear(visit.is_secure()));
    keep_from_stores(headers);
    Ok(answer)
}

fn away(visit: &Visit, there: There) -> Result<Response, PageError> {
    let origin = origin(&there.sign_out.address);
    let needs_form = there.link.is_none();
    let form = OutPage {
        visit,
        is_out: true,
        there: Some(there),
    };
    let mut answer = page(&form, StatusCode::OK)?;
    if needs_form {
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src \
             'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self' {origin}; \
             base-uri 'none'; frame-ancestors 'none'"
        );
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            answer
                .headers_mut()
                .insert(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
    Ok(answer)
}

/// How to sign out at the provider of her session. A provider that does not answer is no reason to
/// stay signed in here.
async fn there(visit: &Visit) -> Option<There> {
    let session = visit.session()?.clone();
    let providers = &visit.town().outside.providers;
    let provider = providers
        .iter()
        .find(|provider| provider.issuer() == session.issuer)?
        .clone();
    let back = address(visit, &visit.to("/logg-ut"));
    let (inner, language) = (visit.clone(), visit.language());
    let name = provider.name().nearest(language);
    let name = name.map_or(provider.key(), |(_, name)| name).to_owned();
    let asked = tokio::task::spawn_blocking(move || {
        let hint = session.id_token.as_deref();
        provider.sign_out(&*inner.town().clock, hint, &back, language)
    });
    let sign_out = match asked.await {
        Ok(Ok(sign_out)) => sign_out?,
        Ok(Err(refusal)) => {
            tracing::warn!(%refusal, "signing out at the provider is not possible now");
            return None;
        }
        Err(_) => return None,
    };
    Some(There {
        name,
        link: sign_out.link(),
        sign_out,
    })
}

fn origin(address: &str) -> String {
    let rest = address.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    match address.strip_prefix("http://") {
        Some(rest) => format!(
            "http://{}",
            rest.split(['/', '?']).next().unwrap_or_default()
        ),
        None => format!("https://{host}"),
    }
}
