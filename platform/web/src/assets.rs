//! Style, script, icons and fonts, carried inside the program.
//!
//! The build (`build.rs`) names each file after its content, so a browser may keep it for a year and never ask
//! again; a new version has a new name. The packed forms are made in the build, too: answering costs a look-up.
//!
//! Logical names: `samspill.css`, `samspill.js`, `map.css`, `map.js`, `icons.svg`, `favicon.svg`,
//! `inter-latin.woff2`, `inter-sami.woff2`, `inter-latin-ext.woff2`.

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/assets/tables.rs"));

/// One file, with its packed forms where packing helps.
#[derive(Debug)]
struct Asset {
    logical: &'static str,
    path: &'static str,
    content_type: &'static str,
    hash: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

/// The address of an asset, such as `/assets/samspill.939d8e448e1c.css` for `samspill.css`.
///
/// In a constant an unknown name stops the build; elsewhere it panics, which every page test finds.
///
/// ```
/// const STYLE: &str = web::assets::path("samspill.css");
/// assert!(STYLE.starts_with("/assets/samspill."));
/// ```
pub const fn path(logical: &str) -> &'static str {
    let mut at = 0;
    while at < ASSETS.len() {
        if same(ASSETS[at].logical, logical) {
            return ASSETS[at].path;
        }
        at += 1;
    }
    panic!("no asset of this name: see the list in platform/web/src/assets.rs")
}

/// An icon from the sprite, to be written into a template: `{{ icon("calendar") }}`.
///
/// Names are Aksel's in kebab-case; the ones carried stand in `frontend/icons.json`. The words beside an icon
/// carry the meaning, so it is hidden from screen readers. An unknown name panics, as [`path`] does.
pub const fn icon(name: &'static str) -> Icon {
    let mut at = 0;
    while at < ICONS.len() {
        if same(ICONS[at], name) {
            return Icon {
                name,
                class: "icon",
            };
        }
        at += 1;
    }
    panic!("no icon of this name: add it to frontend/icons.json")
}

/// See [`icon`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    name: &'static str,
    class: &'static str,
}

impl Icon {
    /// The same icon with other classes, such as `icon go` for the arrow of a door.
    #[must_use]
    pub const fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SPRITE: &str = path("icons.svg");
        write!(
            out,
            r#"<svg class="{}" aria-hidden="true" focusable="false"><use href="{SPRITE}#{}"/></svg>"#,
            self.class, self.name
        )
    }
}

impl askama::filters::HtmlSafe for Icon {}

/// The one route of this page of the house: `/assets/{file}`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{file}", get(serve))
}

/// Answers `GET /assets/{file}`.
pub async fn serve(Path(file): Path<String>, asked: HeaderMap) -> Response {
    let Some(asset) = ASSETS
        .iter()
        .find(|asset| asset.path["/assets/".len()..] == file)
    else {
        return (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")]).into_response();
    };
    let (bytes, encoding) = asset.in_form_for(&asked);
    let tag = format!(
        "\"{}{}\"",
        asset.hash,
        encoding.map(|name| format!("-{name}")).unwrap_or_default()
    );
    let mut answer = if holds(&asked, &header::IF_NONE_MATCH, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut full = Body::from(bytes).into_response();
        set(&mut full, header::CONTENT_TYPE, asset.content_type);
        if let Some(encoding) = encoding {
            set(&mut full, header::CONTENT_ENCODING, encoding);
        }
        full
    };
    set(
        &mut answer,
        header::CACHE_CONTROL,
        "public, max-age=31536000, immutable",
    );
    set(&mut answer, header::ETAG, &tag);
    set(&mut answer, header::VARY, "accept-encoding");
    answer
}

impl Asset {
    /// The smallest form the browser can read, and the name of its packing.
    fn in_form_for(&self, asked: &HeaderMap) -> (&'static [u8], Option<&'static str>) {
        match (self.brotli, self.gzip) {
            (Some(brotli), _) if accepts(asked, "br") => (brotli, Some("br")),
            (_, Some(gzip)) if accepts(asked, "gzip") => (gzip, Some("gzip")),
            _ => (self.plain, None),
        }
    }
}

/// Whether `Accept-Encoding` names this packing and does not weigh it 0 (RFC 9110, 12.5.3).
pub(crate) fn accepts(asked: &HeaderMap, packing: &str) -> bool {
    members(asked, &header::ACCEPT_ENCODING).any(|member| {
        let (name, weight) = member.split_once(';').unwrap_or((member, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|weight| weight.trim().parse().is_ok_and(|weight: f32| weight <= 0.0));
        name.trim().eq_ignore_ascii_case(packing) && !refused
    })
}

fn holds(asked: &HeaderMap, name: &HeaderName, tag: &str) -> bool {
    members(asked, name).any(|member| member == "*" || member.trim_start_matches("W/") == tag)
}

fn members<'a>(asked: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    asked
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
}

fn set(answer: &mut Response, name: HeaderName, value: &str) {
    let value = HeaderValue::from_str(value).expect("our own header values are plain ASCII");
    answer.headers_mut().insert(name, value);
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;
    use axum::http::Request;
    use tower::ServiceExt as _;

    const KILOBYTE: usize = 1024;

    async fn fetch(path: &str, headers: &[(HeaderName, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
        let mut request = Request::get(path);
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        let answer = routes()
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap();
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (head.status, head.headers, body.to_vec())
    }

    #[tokio::test]
    async fn the_smallest_form_the_browser_reads_is_sent() {
        let css = path("samspill.css");
        let (_, all, brotli) =
            fetch(css, &[(header::ACCEPT_ENCODING, "gzip, deflate, br;q=0.9")]).await;
        assert_eq!(all[header::CONTENT_ENCODING], "br");
        let (_, some, gzip) = fetch(css, &[(header::ACCEPT_ENCODING, "gzip, br;q=0")]).await;
        assert_eq!(some[header::CONTENT_ENCODING], "gzip");
        let (_, none, plain) = fetch(css, &[]).await;
        assert!(!none.contains_key(header::CONTENT_ENCODING));
        assert!(brotli.len() < gzip.len() && gzip.len() < plain.len());
        assert_ne!(all[header::ETAG], none[header::ETAG]);
    }

    #[tokio::test]
    async fn a_browser_may_keep_an_asset_for_a_year() {
        let (status, headers, _) = fetch(path("samspill.js"), &[]).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(
            headers[header::CACHE_CONTROL],
            "public, max-age=31536000, immutable"
        );
        assert_eq!(
            headers[header::CONTENT_TYPE],
            "text/javascript; charset=utf-8"
        );
        let tag = headers[header::ETAG].to_str().unwrap();
        let (status, _, body) = fetch(path("samspill.js"), &[(header::IF_NONE_MATCH, tag)]).await;
        assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
    }

    #[tokio::test]
    async fn an_old_name_is_not_found_and_not_kept() {
        let (status, headers, _) = fetch("/assets/samspill.000000000000.css", &[]).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    }

    #[test]
    fn every_address_in_the_style_sheet_is_an_asset() {
        let css = ASSETS
            .iter()
            .find(|asset| asset.logical == "samspill.css")
            .unwrap();
        let css = str::from_utf8(css.plain).unwrap();
        let named: Vec<_> = css
            .split("url(")
            .skip(1)
            .filter(|rest| rest.starts_with('/'))
            .collect();
        assert_eq!(named.len(), 3, "the three parts of the font");
        for rest in named {
            let address = rest.split(')').next().unwrap();
            assert!(
                ASSETS.iter().any(|asset| asset.path == address),
                "{address}"
            );
        }
    }

    #[test]
    fn the_first_view_leaves_room_for_the_page_within_100_kb() {
        let size = |logical: &str| {
            let asset = ASSETS
                .iter()
                .find(|asset| asset.logical == logical)
                .unwrap();
            asset.brotli.unwrap_or(asset.plain).len()
        };
        assert!(size("samspill.js") <= 4 * KILOBYTE);
        let view: usize = [
            "samspill.css",
            "samspill.js",
            "icons.svg",
            "favicon.svg",
            "inter-latin.woff2",
        ]
        .into_iter()
        .map(size)
        .sum();
        assert!(view <= 65 * KILOBYTE, "{view} bytes before page and theme");
    }

    #[test]
    fn an_icon_is_hidden_from_screen_readers_and_points_into_the_sprite() {
        let drawn = icon("arrow-right").class("icon go").to_string();
        let sprite = path("icons.svg");
        assert_eq!(
            drawn,
            format!(
                r#"<svg class="icon go" aria-hidden="true" focusable="false"><use href="{sprite}#arrow-right"/></svg>"#
            )
        );
        let svg = ASSETS
            .iter()
            .find(|asset| asset.logical == "icons.svg")
            .unwrap();
        let svg = str::from_utf8(svg.plain).unwrap();
        for name in ICONS {
            assert!(svg.contains(&format!(r#"<symbol id="{name}""#)), "{name}");
        }
    }

    #[test]
    #[should_panic(expected = "no asset of this name")]
    fn an_unknown_asset_is_found_out() {
        let _ = path("samspil.css");
    }
}
