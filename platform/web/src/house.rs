//! The way of a request: host → municipality, path → language, then the room's own route.
//!
//! ```text
//! /nb/foreninger?q=kor     a page, in a language
//! /foreninger              the same in the municipality's language, by redirect
//! /api/v1/associations     open data; knows no language
//! /assets/… /theme/… /logo/…   style, script, colours, coat of arms
//! /healthz /readyz /metrics    for whoever runs it
//! ```
//! Whatever a route answers, an error leaves here as a page in the visitor's language, with its
//! status, and every answer carries the same headers and a request id.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
};
use kernel::Language;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, DefaultPredicate, predicate::Predicate as _},
};
use tracing::Instrument;

use crate::{
    Capability, Navigation, PageError, Problem, Town, Towns, Visit, assets, cross_site,
    download::may_be_packed,
    error::Untold,
    guest, headers, language, operations, upload,
    visit::Inner,
    written::{self, Written},
};

/// What all requests share.
#[derive(Clone)]
pub struct House(Arc<Shared>);

struct Shared {
    towns: Towns,
    capabilities: Vec<Capability>,
    behind_proxy: bool,
    started: std::time::Instant,
}

impl House {
    /// A house for these municipalities and capabilities. `behind_proxy` says that a proxy of ours
    /// stands in front, whose `X-Forwarded-For` and `X-Forwarded-Proto` are true.
    pub fn new(towns: Towns, capabilities: Vec<Capability>, behind_proxy: bool) -> Self {
        let started = std::time::Instant::now();
        Self(Arc::new(Shared {
            towns,
            capabilities,
            behind_proxy,
            started,
        }))
    }

    /// The municipalities.
    pub fn towns(&self) -> &Towns {
        &self.0.towns
    }

    /// The capabilities.
    pub fn capabilities(&self) -> &[Capability] {
        &self.0.capabilities
    }

    /// The main menu.
    pub fn navigation(&self) -> impl Iterator<Item = &'static Navigation> {
        self.0
            .capabilities
            .iter()
            .flat_map(|capability| capability.navigation)
    }

    pub(crate) fn seconds_up(&self) -> u64 {
        self.0.started.elapsed().as_secs()
    }
}

/// The whole of it, ready to be served.
pub fn house(house: &House) -> Router {
    let mut pages = Router::new();
    let mut open = operations::routes();
    for capability in house.capabilities() {
        pages = pages.merge((capability.pages)());
        open = open.merge((capability.open)());
    }
    let mut all = open.merge(assets::routes());
    for language in Language::ALL {
        all = all.nest(&format!("/{}", language.tag()), pages.clone());
    }
    upload::limited(all.fallback(elsewhere))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(from_fn_with_state(house.clone(), receive))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(may_be_packed)))
        .layer(axum::Extension(house.clone()))
}

/// No route: a path without language leads to the municipality's language; else there is nothing.
async fn elsewhere(visit: Visit, request: Request) -> Response {
    let path = request.uri().path();
    let query = request
        .uri()
        .query()
        .map(|query| format!("?{query}"))
        .unwrap_or_default();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads || path.starts_with("/api/") || path.starts_with("//") {
        return PageError::NotFound.into_response();
    }
    let trimmed = path.trim_end_matches('/');
    if language::split(path).is_none() {
        let tag = visit.language().tag();
        return Redirect::temporary(&format!("/{tag}{trimmed}{query}")).into_response();
    }
    if trimmed.len() < path.len() {
        return Redirect::permanent(&format!("{trimmed}{query}")).into_response();
    }
    PageError::NotFound.into_response()
}

async fn receive(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut asked, body) = request.into_parts();
    let id = request_id(&asked);
    let secure = is_secure(&house, &asked);
    let method = asked.method.clone();
    let span = tracing::info_span!("request", id = %id, %method);
    let started = std::time::Instant::now();
    let mut answer = async {
        match welcome(&house, &asked, secure).await {
            Ok(visit) => {
                if !cross_site::allowed(&method, &asked.headers, visit.host()) {
                    return told(
                        PageError::CrossSite.into_response(),
                        Some(&visit),
                        &method,
                        None,
                    );
                }
                asked.extensions.insert(visit.clone());
                let (body, written) = written::keep(&asked, body).await;
                let answer = next.run(Request::from_parts(asked, body)).await;
                let mut answer = told(answer, Some(&visit), &method, written.as_ref());
                if visit.session().is_some() {
                    headers::make_private(answer.headers_mut());
                }
                answer
            }
            Err(None) if operations::is_one(asked.uri.path()) => {
                next.run(Request::from_parts(asked, body)).await
            }
            Err(None) => told(unknown_host(), None, &method, None),
            Err(Some(error)) => told(error.into_response(), None, &method, None),
        }
    }
    .instrument(span.clone())
    .await;
    headers::put_on(answer.headers_mut(), secure);
    if let Ok(value) = HeaderValue::from_str(&id) {
        answer
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), value);
    }
    operations::count(&method, answer.status(), started.elapsed());
    // The path may hold a word somebody searched for, so it is not logged.
    span.in_scope(|| {
        let took_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        tracing::info!(status = answer.status().as_u16(), took_us, "answered");
    });
    answer
}

/// Finds the municipality and the language. `Err(None)`: no municipality has this host.
async fn welcome(house: &House, asked: &Parts, secure: bool) -> Result<Visit, Option<PageError>> {
    let host = host_of(asked);
    let town = find_town(house, &host).await?;
    let (reader, all, token) = (
        Arc::clone(&town),
        house.clone(),
        guest::token(&asked.headers, secure),
    );
    let whole = asked.uri.path();
    let here = language::split(whole).map_or(whole, |(_, path)| path);
    let here = here.to_owned();
    let (numbers, profile, guest) = town
        .db
        .read(move |conn| {
            let (numbers, profile) = reader.profile(conn)?;
            let asks = (token.as_deref(), here.as_str());
            let guest = guest::Guest::of(&reader, conn, all.capabilities(), asks)?;
            Ok::<_, PageError>((numbers, profile, guest))
        })
        .await
        .map_err(Some)?;
    guest::mark(&town, guest.session.as_ref()).await?;
    let path = asked.uri.path();
    let (language, path) = match language::split(path) {
        Some((language, path)) => (language, path),
        None => (profile.municipality.default_language, path),
    };
    let header = |name: &str| {
        asked
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let proxied = header("x-forwarded-for").filter(|_| house.0.behind_proxy);
    let client = match proxied.and_then(|all| all.rsplit(',').next()) {
        Some(last) => last.trim().to_owned(),
        None => asked
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|peer| peer.0.ip().to_string())
            .unwrap_or_default(),
    };
    Ok(Visit::new(Inner {
        house: house.clone(),
        speaker: profile.catalog.speaker(language),
        path: path.to_owned(),
        query: asked.uri.query().unwrap_or_default().to_owned(),
        fragment: header("x-fragment").map(str::to_owned),
        town,
        profile,
        numbers,
        host,
        secure,
        client,
        guest,
    }))
}

async fn find_town(house: &House, host: &str) -> Result<Arc<Town>, Option<PageError>> {
    // Open already, which is nearly always: no need for a blocking thread.
    let (house, host) = (house.clone(), host.to_owned());
    let found = match house.towns().ready(&host) {
        Some(town) => return Ok(town),
        None => tokio::task::spawn_blocking(move || house.towns().at(&host)).await,
    };
    match found {
        Ok(Some(Ok(town))) => Ok(town),
        Ok(Some(Err(refusal))) => Err(Some(refusal.into())),
        Ok(None) => Err(None),
        Err(fault) => Err(Some(PageError::fault(&fault))),
    }
}

/// Turns an error's bare status into a page in the visitor's language.
fn told(
    mut answer: Response,
    visit: Option<&Visit>,
    method: &Method,
    written: Option<&Written>,
) -> Response {
    let error = match answer.extensions_mut().remove::<Untold>() {
        Some(Untold(error)) => error,
        // What the router itself refuses.
        None if answer.headers().contains_key(header::CONTENT_TYPE) => return answer,
        None => match answer.status() {
            StatusCode::NOT_FOUND => PageError::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => PageError::MethodNotAllowed,
            StatusCode::INTERNAL_SERVER_ERROR => PageError::fault(&"a handler gave a bare status"),
            _ => return answer,
        },
    };
    let Some(visit) = visit else {
        return answer;
    };
    let mut shown = if let Some(elsewhere) = sign_in_first(visit, &error, method) {
        return elsewhere;
    } else if visit.path().starts_with("/api/") {
        Problem(error).into_response()
    } else {
        operations::error_page(visit, &error, written)
    };
    for (name, value) in answer.headers() {
        if name != header::CONTENT_LENGTH && name != header::CONTENT_TYPE {
            shown.headers_mut().insert(name, value.clone());
        }
    }
    shown
}

/// A page that wants her to sign in, or to prove once more who she is, leads there. A form that was
/// sent is not lost that way: its page holds what was written, and says what to do.
fn sign_in_first(visit: &Visit, error: &PageError, method: &Method) -> Option<Response> {
    if !method.is_safe() || visit.is_fragment() || visit.path().starts_with("/api/") {
        return None;
    }
    match error {
        PageError::SignIn => Some(crate::see_other(&visit.sign_in_path())),
        PageError::ProveAgain => Some(crate::see_other(&visit.prove_again_path())),
        _ => None,
    }
}

fn unknown_host() -> Response {
    let words = "Ingen kommune har denne adressen. / No municipality has this address.\n";
    let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (StatusCode::MISDIRECTED_REQUEST, plain, words).into_response()
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the signature is the layer's"
)]
fn after_panic(panic: Box<dyn std::any::Any + Send>) -> Response {
    let words = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words");
    PageError::fault(&words).into_response()
}

fn host_of(asked: &Parts) -> String {
    let named = asked
        .headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok());
    named
        .or_else(|| {
            asked
                .uri
                .authority()
                .map(axum::http::uri::Authority::as_str)
        })
        .unwrap_or_default()
        .to_owned()
}

fn is_secure(house: &House, asked: &Parts) -> bool {
    let header = asked
        .headers
        .get("x-forwarded-proto")
        .and_then(|value| value.to_str().ok());
    house.0.behind_proxy && header == Some("https")
}

/// The proxy's request id when it is a sane one, else one of ours.
fn request_id(asked: &Parts) -> String {
    use std::hash::{BuildHasher as _, RandomState};
    let given = asked
        .headers
        .get("x-request-id")
        .and_then(|value| value.to_str().ok());
    let sane = |id: &&str| {
        (8..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    given.filter(sane).map_or_else(
        || format!("{:016x}", RandomState::new().hash_one(())),
        str::to_owned,
    )
}
