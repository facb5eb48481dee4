//! Lessors: those who let premises through Samspill and are no association, and who answers for each.
//!
//! For the municipality's people who work with premises. A lessor is chosen on the page of a site by its
//! name, as an association is; the page of each lessor says whom to ask and lets staff ask somebody to
//! answer for it.

mod join;
mod one;
mod written;

use askama::Template;
use axum::http::StatusCode;
use web::{Crumb, PageResult, Visit, page};

use super::{
    frame::{LIST, first_crumb},
    ground::permit,
};
use crate::{model::Lessor, store, venues::Venues};
pub use join::{join, offered};
pub use one::{ask, end, get, make, new, post};

/// The list, without language.
pub const LESSORS: &str = "/saker/lokaler/utleiere";

#[derive(Template)]
#[template(path = "pages/lessors.html")]
struct LessorsPage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    /// The address, the name, and how many sites it lets.
    lessors: Vec<(String, String, String)>,
}

/// The list.
pub async fn list(visit: Visit) -> PageResult {
    permit(&visit.actor(), None)?;
    let (all, venues) = visit
        .read(|town, conn| Ok((store::lessors::all(conn)?, town.kept::<Venues>(conn)?)))
        .await?;
    let row = |it: &Lessor| {
        let own = venues
            .sites()
            .filter(|site| site.owner.as_ref() == Some(&it.id));
        let sites = i64::try_from(own.count()).unwrap_or(i64::MAX);
        (
            visit.to(&format!("{LESSORS}/{}", it.id)),
            it.name.clone(),
            visit.say().tn("lessor-sites", sites),
        )
    };
    let shown = LessorsPage {
        visit: &visit,
        crumbs: vec![first_crumb(&visit), crumb(&visit)],
        lessors: all.iter().map(row).collect(),
    };
    page(&shown, StatusCode::OK)
}

fn crumb(visit: &Visit) -> Crumb {
    Crumb {
        words: visit.say().t("lessor-all").into_owned(),
        path: visit.to(LESSORS),
    }
}

impl LessorsPage<'_> {
    fn new_path(&self) -> String {
        self.visit.to(&format!("{LIST}/utleiere/ny"))
    }
}
