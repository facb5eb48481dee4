//! What others gave, in a scheme that is told about only: by whom, when, by which criteria, and what each
//! got, year by year. For anybody.
//!
//! It is no decision of the municipality's, and the page says so.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{Crumb, PageError, PageResult, Visit, page};

use crate::{
    model::{Kind, Terms, ToldShare, ToldYear},
    store,
};

#[derive(Template)]
#[template(path = "public/told.html")]
struct ToldPage<'a> {
    visit: &'a Visit,
    terms: Terms,
    years: Vec<ToldYear>,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (terms, years) = visit
        .read(move |_, conn| {
            let scheme = store::schemes::one(conn, &id)?;
            let known = scheme.filter(|it| it.kind == Kind::Information && !it.closed);
            known.ok_or(PageError::NotFound)?;
            let newest = store::schemes::newest_guidelines(conn, &id)?;
            let newest = newest.ok_or(PageError::NotFound)?;
            let years = store::told_years::of_scheme(conn, &id)?;
            Ok::<_, PageError>((newest.terms, years))
        })
        .await?;
    let shown = ToldPage {
        visit: &visit,
        terms,
        years,
    };
    page(&shown, StatusCode::OK)
}

impl ToldPage<'_> {
    fn title(&self) -> &str {
        self.terms.named(self.visit.language())
    }

    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb {
                words: self.visit.say().t("grants-calls").into_owned(),
                path: self.visit.to("/tilskudd"),
            },
            Crumb {
                words: self.title().to_owned(),
                path: self.visit.to(self.visit.path()),
            },
        ]
    }

    fn lead(&self) -> &str {
        let nearest = self.terms.purpose.nearest(self.visit.language());
        nearest.map_or("", |(_, text)| text)
    }

    /// «Idrettsrådets årsmøte, 3. mars 2026».
    fn who(&self, it: &ToldYear) -> String {
        match it.met_on {
            Some(day) => format!("{}, {}", it.decided_by, self.visit.say().date(day)),
            None => it.decided_by.clone(),
        }
    }

    fn money(&self, it: &ToldShare) -> String {
        self.visit.say().money(it.amount)
    }

    fn sum(&self, it: &ToldYear) -> String {
        let sum = it.shares.iter().map(|share| share.amount).sum();
        self.visit.say().money(sum)
    }
}
