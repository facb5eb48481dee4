//! For whoever runs it: is it alive, is it ready, how is it doing; and the municipality's own
//! colours and coat of arms, and the page that tells of an error.

use std::{fmt::Write as _, sync::OnceLock, time::Duration};

use askama::Template;
use axum::{
    Extension, Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::{
    House, PageError, PageResult, Reach, RouteLine, Visit, page, with_tag, written::Written,
};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The routes of this file. They are on the public list: they tell nothing about anybody.
pub fn routes() -> Router {
    Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(measured))
        .route("/theme/{file}", get(theme))
        .route("/logo/{file}", get(logo))
        .route("/favicon.ico", get(async || StatusCode::NO_CONTENT))
        .route("/robots.txt", get(robots))
}

/// The same, and the assets, for docs/generated/routes.md.
pub const ROUTES: &[RouteLine] = &[
    public("/healthz", "is the program alive"),
    public("/readyz", "does every municipality's database answer"),
    public("/metrics", "counts for Prometheus"),
    public("/theme/{file}", "the municipality's computed colours"),
    public("/logo/{file}", "the municipality's coat of arms"),
    public("/favicon.ico", "nothing, so that browsers stop asking"),
    public("/robots.txt", "what search engines may read"),
    public("/assets/{file}", "style, script, icons and fonts"),
];

const fn public(path: &'static str, purpose: &'static str) -> RouteLine {
    RouteLine {
        method: "GET",
        path,
        reach: Reach::Public,
        purpose,
    }
}

/// Whether `path` is answered also when no municipality has the host asked for.
pub fn is_one(path: &str) -> bool {
    matches!(path, "/healthz" | "/readyz" | "/metrics")
}

async fn ready(Extension(house): Extension<House>) -> Response {
    let checked = tokio::task::spawn_blocking(move || {
        let mut told = String::new();
        let mut all = true;
        for (number, town) in house.towns().all() {
            let fault = match town {
                Ok(town) => town
                    .db
                    .read_now(db::municipality::load)
                    .err()
                    .map(|f| f.to_string()),
                Err(refusal) => Some(refusal.to_string()),
            };
            if let Some(fault) = &fault {
                tracing::warn!(municipality = %number, fault, "not ready");
            }
            all &= fault.is_none();
            let _ = writeln!(
                told,
                "{number} {}",
                if fault.is_none() {
                    "ready"
                } else {
                    "not ready"
                }
            );
        }
        (all, told)
    })
    .await;
    match checked {
        Ok((true, told)) => (StatusCode::OK, told).into_response(),
        Ok((false, told)) => (StatusCode::SERVICE_UNAVAILABLE, told).into_response(),
        Err(fault) => PageError::fault(&fault).into_response(),
    }
}

/// Prometheus. Keep it from the public in the proxy; it tells how busy the house is.
async fn measured(Extension(house): Extension<House>) -> Response {
    let mut text = recorder().render();
    let _ = writeln!(
        text,
        "# TYPE samspill_up_seconds gauge\nsamspill_up_seconds {}",
        house.seconds_up()
    );
    let towns: Vec<_> = house
        .towns()
        .open()
        .map(|(n, town)| (n.clone(), town.clone()))
        .collect();
    let jobs = tokio::task::spawn_blocking(move || {
        let mut text = String::new();
        for (number, town) in towns {
            let Ok(status) = town.db.read_now(|conn| jobs::status(conn, &*town.clock)) else {
                continue;
            };
            for (name, value) in [
                ("jobs_waiting", status.waiting),
                (
                    "jobs_failed",
                    status.failed.iter().map(|kind| kind.count).sum(),
                ),
                ("mail_waiting", status.mail_waiting),
                ("mail_failed", status.mail_failed),
            ] {
                let _ = writeln!(text, "samspill_{name}{{municipality=\"{number}\"}} {value}");
            }
        }
        text
    })
    .await;
    text.push_str(&jobs.unwrap_or_default());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}

/// Counts one answer.
pub fn count(method: &Method, status: StatusCode, took: Duration) {
    let _ = recorder();
    let class = match status.as_u16() / 100 {
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    let method = if method == Method::GET {
        "GET"
    } else {
        "other"
    };
    metrics::counter!("samspill_requests_total", "method" => method, "status" => class)
        .increment(1);
    metrics::histogram!("samspill_request_seconds").record(took.as_secs_f64());
}

fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new()
            .set_buckets(&[0.001, 0.005, 0.02, 0.1, 0.5, 2.0])
            .expect("the buckets are not empty");
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        // Another recorder is only there in a test that set its own.
        let _ = metrics::set_global_recorder(recorder);
        handle
    })
}

async fn theme(visit: Visit, Path(file): Path<String>, asked: HeaderMap) -> Response {
    let css = visit.profile().theme_css.clone();
    let current = format!("/theme/{file}") == visit.theme_path();
    let mut answer = with_tag("text/css; charset=utf-8", css, &asked);
    if current {
        answer
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    }
    answer
}

async fn logo(visit: Visit, Path(file): Path<String>, asked: HeaderMap) -> PageResult {
    let Some(path) = visit.logo_path() else {
        return Err(PageError::NotFound);
    };
    let svg = visit.profile().municipality.brand.logo.clone();
    let mut answer = with_tag("image/svg+xml", svg, &asked);
    // A drawing may hold script; opened by itself it gets none.
    let headers = answer.headers_mut();
    let alone = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    headers.insert(header::CONTENT_SECURITY_POLICY, alone);
    if path == format!("/logo/{file}") {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    }
    Ok(answer)
}

async fn robots(visit: Visit) -> Response {
    let text = if visit.is_demo() {
        "User-agent: *\nDisallow: /\n"
    } else {
        "User-agent: *\nAllow: /\n"
    };
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    visit: &'a Visit,
    error: &'a PageError,
    /// What was written in the form that could not be taken yet.
    written: Option<&'a Written>,
}

// texts: error-not-found error-gone error-forbidden error-changed error-bad-parameter
// texts: error-cross-site error-too-many error-fault error-not-found-help error-gone-help
// texts: error-forbidden-help error-changed-help error-bad-parameter-help error-cross-site-help
// texts: error-too-large error-too-large-help error-too-many-help error-fault-help error-method error-method-help
// texts: error-sign-in error-sign-in-help error-sign-in-lost
// texts: error-prove-again error-prove-again-help error-prove-again-lost
impl ErrorPage<'_> {
    fn id(&self) -> &'static str {
        match self.error {
            PageError::NotFound => "error-not-found",
            PageError::Gone => "error-gone",
            PageError::Forbidden => "error-forbidden",
            PageError::Changed => "error-changed",
            PageError::BadParameter { .. } => "error-bad-parameter",
            PageError::CrossSite => "error-cross-site",
            PageError::MethodNotAllowed => "error-method",
            PageError::SignIn => "error-sign-in",
            PageError::ProveAgain => "error-prove-again",
            PageError::TooLarge => "error-too-large",
            PageError::TooMany(_) => "error-too-many",
            PageError::Fault(_) => "error-fault",
        }
    }

    fn heading(&self) -> String {
        self.visit.say().t(self.id()).into_owned()
    }

    fn help(&self) -> String {
        let id = match self.error {
            PageError::SignIn if self.written.is_none() => "error-sign-in-lost",
            PageError::ProveAgain if self.written.is_none() => "error-prove-again-lost",
            _ => &format!("{}-help", self.id()),
        };
        self.visit.say().t(id).into_owned()
    }

    fn incident(&self) -> Option<String> {
        match self.error {
            PageError::Fault(number) => Some(
                self.visit
                    .say()
                    .ta("error-incident", &[("number", number.as_str())]),
            ),
            _ => None,
        }
    }

    /// Where to sign in, or prove it, in another window, and what was written; for a form that was
    /// sent too late.
    fn once_more(&self) -> Option<(String, Vec<(String, String)>)> {
        let place = match self.error {
            PageError::SignIn => "/logg-inn",
            PageError::ProveAgain => "/logg-inn/igjen",
            _ => return None,
        };
        let fields = self.written?.fields();
        let ready = self.visit.to("/logg-inn/klar");
        let ready: String = form_urlencoded::byte_serialize(ready.as_bytes()).collect();
        Some((format!("{}?til={ready}", self.visit.to(place)), fields))
    }

    fn here(&self) -> String {
        let query = match self.visit.query() {
            "" => String::new(),
            query => format!("?{query}"),
        };
        format!("{}{query}", self.visit.to(self.visit.path()))
    }

    fn is_not_found(&self) -> bool {
        matches!(self.error, PageError::NotFound | PageError::Gone)
    }
}

/// The page that tells of `error`, in the visitor's language. When she must only sign in, or prove
/// who she is, it holds what was `written` and can send it once more.
pub fn error_page(visit: &Visit, error: &PageError, written: Option<&Written>) -> Response {
    let shown = ErrorPage {
        visit,
        error,
        written,
    };
    match page(&shown, error.status()) {
        Ok(mut answer) => {
            let headers = answer.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            answer
        }
        Err(_) => error.status().into_response(),
    }
}
