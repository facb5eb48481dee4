//! What an association pays for premises in a year and what it is given: each use with its explanation.
//!
//! What it is given is the list price less what it pays: the value of free use, an indirect grant.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::Money;
use web::{Crumb, Fields, PageError, PageResult, State, Visit, page};

use super::{explain::explain, invoices::fee_state};
use crate::{
    FreeUse,
    access::{Action, Facts, may},
    fees,
    model::{Fee, FeeState},
};

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    name: String,
    crumbs: Vec<Crumb>,
    tabs: Vec<(String, String, bool)>,
    year: i16,
    /// Path, year, and whether it is this page.
    years: Vec<(String, i16, bool)>,
    fees: Vec<Fee>,
    free: FreeUse,
    /// What others than the municipality who let are called, by id.
    lessors: HashMap<String, String>,
}

const YEARS_SHOWN: i16 = 5;

/// The page; `aar` in the address is another year than this.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::SeeFees, &Facts::of(&id))?;
    let this_year = kernel::today(&*visit.town().clock).year();
    let asked = Fields::read(visit.query().as_bytes()).one("aar").parse();
    let first = this_year - YEARS_SHOWN + 1;
    let year = asked.unwrap_or(this_year).clamp(first, this_year + 1);
    let acts = visit.actor().has_role_in(&id);
    let (association, seen) = (id.clone(), visit.clone());
    let (name, fees, free, lessors) = visit
        .read(move |_, conn| {
            let name = seen.association_name(conn, &association)?;
            let name = name.ok_or(PageError::NotFound)?;
            let mut fees = fees::of_association(conn, &association, year)?;
            // What it owes another lessor is between the two (docs/decisions/0019-lessors.md).
            fees.retain(|fee| acts || fee.let_by.is_empty());
            let free = crate::value_of_free_use(conn, &association, year)?;
            let mut lessors = HashMap::new();
            for fee in fees.iter().filter(|fee| !fee.let_by.is_empty()) {
                if !lessors.contains_key(&fee.let_by) {
                    let name = seen.association_name(conn, &fee.let_by)?;
                    lessors.insert(fee.let_by.clone(), name.unwrap_or_default());
                }
            }
            Ok::<_, PageError>((name, fees, free, lessors))
        })
        .await?;
    let (pattern, place) = if acts {
        ("/min-forening/{id}", format!("/min-forening/{id}"))
    } else {
        ("/saker/forening/{id}", format!("/saker/forening/{id}"))
    };
    let here = visit.to(&format!("/min-forening/{id}/leie"));
    let mut crumbs = Vec::new();
    if web::reaches(&visit, pattern) {
        crumbs.push(Crumb {
            words: name.clone(),
            path: visit.to(&place),
        });
    }
    crumbs.push(Crumb {
        words: visit.say().t("price-mine").into_owned(),
        path: here.clone(),
    });
    let mine = MinePage {
        tabs: if acts {
            visit.my_navigation(&id)
        } else {
            Vec::new()
        },
        years: (first..=this_year)
            .rev()
            .map(|one| (format!("{here}?aar={one}"), one, one == year))
            .collect(),
        visit: &visit,
        name,
        crumbs,
        year,
        fees,
        free,
        lessors,
    };
    page(&mine, StatusCode::OK)
}

impl MinePage<'_> {
    fn state(&self, fee: &Fee) -> (State, String) {
        fee_state(self.visit, fee.state)
    }

    fn explained(&self, fee: &Fee) -> String {
        explain(self.visit.say(), &fee.quote)
    }

    /// To whom it is owed, when not to the municipality.
    fn lessor(&self, fee: &Fee) -> Option<&str> {
        self.lessors.get(&fee.let_by).map(String::as_str)
    }

    /// What is taken off the list price.
    fn given(&self) -> String {
        self.visit.say().money(-self.free.value())
    }

    /// What is still to be paid, or has been.
    fn pays(&self) -> Money {
        let counts = |fee: &&Fee| !matches!(fee.state, FeeState::Waived | FeeState::Credited);
        let fees = self.fees.iter().filter(counts);
        fees.map(|fee| fee.charged - fee.credited).sum()
    }
}
