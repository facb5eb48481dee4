//! What the house promises for every route: the right municipality, a language in the path, the
//! same headers, and errors as pages in the visitor's language.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use db::{Db, Location, MIGRATIONS};
use kernel::{Municipality, SteppedIds};
use testkit::{Fresh, frozen_clock, on_each_engine};
use tower::ServiceExt as _;
use web::{Capability, House, PageError, Reach, RouteLine, Town, Towns, Visit, see_other};

fn capability() -> Capability {
    Capability {
        pages: || {
            Router::new()
                .route("/", get(async |visit: Visit| visit.municipality_name()))
                .route("/changed", get(async || PageError::Changed.into_response()))
                .route(
                    "/fault",
                    get(async || PageError::fault(&"secret cause").into_response()),
                )
                .route("/panic", get(panics))
                .route(
                    "/form",
                    get(async || "form").post(async || see_other("/nb")),
                )
        },
        open: || Router::new().route("/api/v1/greetings", get(async || "{}")),
        routes: &[RouteLine {
            method: "GET",
            path: "/{language}",
            reach: Reach::Public,
            purpose: "greet",
        }],
        ..Capability::new("greetings", web::TEXTS)
    }
}

async fn panics() -> &'static str {
    panic!("secret panic")
}

fn towns(fresh: &Fresh, names: &[(&str, &str, &str)]) -> Towns {
    let words = Arc::new(texts::Catalog::new(&[web::TEXTS]).expect("texts"));
    let migrations = || [MIGRATIONS, jobs::MIGRATIONS].concat();
    let mut towns = Towns::new();
    for (number, name, host) in names {
        let place: Location = fresh.location();
        let profile = Municipality::new(number.parse().expect("a number"), name);
        drop(Db::create(&place, &migrations(), &profile).expect("a database"));
        let (number, words) = (profile.number.clone(), Arc::clone(&words));
        towns = towns.with(number.clone(), vec![(*host).to_owned()], move || {
            let (clock, ids) = (Arc::new(frozen_clock()), Arc::new(SteppedIds::default()));
            Town::open(
                &place,
                &number,
                &migrations(),
                Arc::clone(&words),
                clock,
                ids,
            )
        });
    }
    towns
}

fn ask(router: &Router, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let answer = router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        (
            head.status,
            head.headers,
            String::from_utf8_lossy(&body).into_owned(),
        )
    })
}

fn at(host: &str, path: &str) -> Request<Body> {
    Request::get(path)
        .header(header::HOST, host)
        .body(Body::empty())
        .expect("a request")
}

fn one(fresh: &Fresh) -> Router {
    let towns = towns(fresh, &[("9999", "Fjordvik", "fjordvik.example")]);
    web::house(&House::new(towns, vec![capability()], false))
}

#[test]
fn the_host_decides_the_municipality() {
    on_each_engine(|fresh| {
        let both = [
            ("9999", "Fjordvik", "a.example"),
            ("9998", "Sandvik", "b.example"),
        ];
        let router = web::house(&House::new(towns(fresh, &both), vec![capability()], false));
        assert_eq!(ask(&router, at("a.example", "/nb")).2, "Fjordvik kommune");
        assert_eq!(
            ask(&router, at("B.example:8080", "/nb")).2,
            "Sandvik kommune"
        );
        let (status, _, words) = ask(&router, at("c.example", "/nb"));
        assert_eq!(status, StatusCode::MISDIRECTED_REQUEST);
        assert!(words.contains("Ingen kommune"), "{words}");
        assert_eq!(ask(&router, at("c.example", "/healthz")).0, StatusCode::OK);
        let alone = one(fresh);
        assert_eq!(
            ask(&alone, at("whatever.example", "/nb")).2,
            "Fjordvik kommune"
        );
    });
}

#[test]
fn a_path_without_language_leads_to_the_municipalitys_own() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        let (status, headers, _) = ask(&router, at("x", "/form?a=b"));
        assert_eq!(status, StatusCode::TEMPORARY_REDIRECT);
        assert_eq!(headers[header::LOCATION], "/nb/form?a=b");
        assert_eq!(ask(&router, at("x", "/")).1[header::LOCATION], "/nb");
        assert_eq!(ask(&router, at("x", "/nn/")).1[header::LOCATION], "/nn");
        assert_eq!(ask(&router, at("x", "/en")).2, "Fjordvik municipality");
        assert_eq!(
            ask(&router, at("x", "//evil.example/")).0,
            StatusCode::NOT_FOUND
        );
    });
}

#[test]
fn an_error_is_a_page_in_the_visitors_language() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        for (path, status, words) in [
            (
                "/nb/borte",
                StatusCode::NOT_FOUND,
                "Vi fant ikke denne siden",
            ),
            (
                "/nn/borte",
                StatusCode::NOT_FOUND,
                "Vi fann ikkje denne sida",
            ),
            (
                "/en/changed",
                StatusCode::CONFLICT,
                "Somebody else changed this",
            ),
            ("/nb/fault", StatusCode::INTERNAL_SERVER_ERROR, "Feilnummer"),
            (
                "/en/panic",
                StatusCode::INTERNAL_SERVER_ERROR,
                "Incident number",
            ),
        ] {
            let (found, _, page) = ask(&router, at("x", path));
            assert_eq!(found, status, "{path}");
            assert!(
                page.contains(words) && page.contains("<h1"),
                "{path}: {page}"
            );
            assert!(!page.contains("secret"), "{path}: {page}");
        }
        let (status, headers, body) = ask(&router, at("x", "/api/v1/nothing"));
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(
            headers[header::CONTENT_TYPE],
            "application/problem+json",
            "{body}"
        );
    });
}

#[test]
fn an_undeclared_method_is_refused_with_those_allowed() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        let request = Request::delete("/api/v1/greetings")
            .body(Body::empty())
            .expect("a request");
        let (status, headers, body) = ask(&router, request);
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{body}");
        assert_eq!(headers[header::ALLOW], "GET,HEAD");
    });
}

#[test]
fn a_form_from_another_site_is_refused() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        let from = |site: &str| {
            let request = Request::builder().method(Method::POST).uri("/nb/form");
            request
                .header("sec-fetch-site", site)
                .body(Body::empty())
                .expect("a request")
        };
        assert_eq!(ask(&router, from("same-origin")).0, StatusCode::SEE_OTHER);
        let (status, _, page) = ask(&router, from("cross-site"));
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(page.contains("annet nettsted"), "{page}");
    });
}

#[test]
fn every_answer_carries_the_headers_that_protect() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        for path in [
            "/nb",
            "/nb/borte",
            "/api/v1/greetings",
            "/healthz",
            "/assets/none.css",
        ] {
            let (_, headers, _) = ask(&router, at("x", path));
            let policy = headers[header::CONTENT_SECURITY_POLICY]
                .to_str()
                .expect("text");
            assert!(
                policy.contains("script-src 'self'") && !policy.contains("unsafe"),
                "{path}"
            );
            assert!(policy.contains("frame-ancestors 'none'"), "{path}");
            assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
            assert!(headers.contains_key("x-request-id"), "{path}");
            assert!(
                !headers.contains_key(header::STRICT_TRANSPORT_SECURITY),
                "{path}"
            );
        }
    });
}

#[test]
fn it_tells_how_it_is_doing() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        let (status, _, told) = ask(&router, at("x", "/readyz"));
        assert_eq!((status, told.as_str()), (StatusCode::OK, "9999 ready\n"));
        ask(&router, at("x", "/nb"));
        let (_, _, told) = ask(&router, at("x", "/metrics"));
        assert!(told.contains("samspill_requests_total"), "{told}");
        assert!(
            told.contains("samspill_jobs_failed{municipality=\"9999\"} 0"),
            "{told}"
        );
    });
}

#[test]
fn the_theme_is_the_municipalitys_and_may_be_kept() {
    on_each_engine(|fresh| {
        let router = one(fresh);
        let (_, _, page) = ask(&router, at("x", "/nb/borte"));
        let path = page
            .split("href=\"")
            .find(|it| it.starts_with("/theme/"))
            .expect("a theme");
        let path = path.split('"').next().expect("an address");
        let (status, headers, css) = ask(&router, at("x", path));
        assert_eq!(status, StatusCode::OK);
        assert!(css.contains("--ds-color-accent-base-default"), "{css}");
        assert!(
            headers[header::CACHE_CONTROL]
                .to_str()
                .expect("text")
                .contains("immutable")
        );
        let (_, old, _) = ask(&router, at("x", "/theme/0.css"));
        assert_eq!(old[header::CACHE_CONTROL], "no-cache");
    });
}
