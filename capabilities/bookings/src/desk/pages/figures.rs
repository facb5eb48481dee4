//! How long answers take and how many requests are refused, site by site, for everybody.

use askama::Template;
use axum::http::StatusCode;
use web::{PageError, PageResult, Visit, page};

use super::ground::venues;
use crate::desk::figures::{SiteFigures, figures};

#[derive(Template)]
#[template(path = "bookdesk/figures.html")]
struct FiguresPage<'a> {
    visit: &'a Visit,
    rows: Vec<(String, SiteFigures)>,
}

/// Shows them.
pub async fn show(visit: Visit) -> PageResult {
    let rows = visit
        .read(|town, conn| {
            let venues = venues(town, conn)?;
            let all = figures(conn, &*town.clock, &venues)?;
            let named = all.into_iter().filter_map(|(site, it)| {
                let name = venues.site(&site)?.name.clone();
                Some((name, it))
            });
            let mut rows: Vec<(String, SiteFigures)> = named.collect();
            rows.sort_by_key(|(name, _)| texts::collation_key(name));
            Ok::<_, PageError>(rows)
        })
        .await?;
    let shown = FiguresPage {
        visit: &visit,
        rows,
    };
    page(&shown, StatusCode::OK)
}

impl FiguresPage<'_> {
    fn days(&self, it: &SiteFigures) -> String {
        let say = self.visit.say();
        match it.median_days {
            Some(0) => say.t("bookdesk-figures-same-day").into_owned(),
            Some(days) => say.tn("bookdesk-figures-days", days),
            None => say.t("bookdesk-figures-none-yet").into_owned(),
        }
    }

    fn sent(&self, it: &SiteFigures) -> String {
        self.visit.say().number(it.sent)
    }

    fn late(&self, it: &SiteFigures) -> String {
        self.visit.say().number(it.late)
    }

    fn refused(&self, it: &SiteFigures) -> String {
        self.visit.say().number(it.refused)
    }
}
