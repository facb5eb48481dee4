//! Follow-up for everybody: measures with plain status, figures, reports at their own addresses, a feed.
//!
//! Documents are shown once something of them is decided. Nothing here reads what is said inside.

mod feed;
mod index;
mod paper;
mod report;
mod shown;

use axum::{Router, routing::get};

pub use shown::{Shown, shown};

pub fn routes() -> Router {
    Router::new()
        .route("/oppfolging", get(index::show))
        .route("/oppfolging.atom", get(feed::show))
        .route("/oppfolging/rapport/{slug}", get(report::years))
        .route("/oppfolging/rapport/{slug}/{year}", get(report::show))
        .route("/oppfolging/rapport/{slug}/{year}/pdf", get(paper::send))
        .route("/oppfolging/rapport/{slug}/{year}/json", get(report::json))
}
