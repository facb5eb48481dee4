//! The value of free use, where an association sees itself and where staff see it.
//!
//! Both show the same sum from the same fees, and nothing where there is none to show.

use askama::Template;
use db::Conn;
use kernel::Money;
use web::{PageError, Part, PartPage, Place, Visit};

use crate::{
    FreeUse,
    access::{Action, Facts, may},
    fees,
    model::Debtor,
};

#[derive(Template)]
#[template(path = "part.html")]
struct FreeUsePart<'a> {
    visit: &'a Visit,
    year: String,
    free: FreeUse,
    path: String,
    unpaid: Option<String>,
}

/// The parts: none when the association has used nothing this year or last.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    _: PartPage,
) -> Result<Vec<Part>, PageError> {
    if may(&visit.actor(), Action::SeeFees, &Facts::of(association)).is_err() {
        return Ok(Vec::new());
    }
    let this_year = kernel::today(&*visit.town().clock).year();
    let mut shown = None;
    for year in [this_year, this_year - 1] {
        let free = crate::value_of_free_use(conn, association, year)?;
        if free.uses > 0 {
            shown = Some((year, free));
            break;
        }
    }
    let debtor = Debtor::Association(association.to_owned());
    let unpaid = fees::unpaid_since(conn, &debtor)?;
    let Some((year, free)) = shown else {
        return Ok(Vec::new());
    };
    let part = FreeUsePart {
        visit,
        year: year.to_string(),
        free,
        path: visit.to(&format!("/min-forening/{association}/leie?aar={year}")),
        unpaid: unpaid.map(|day| visit.say().date(day)),
    };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: 50,
        place: Place::Side,
        html,
    }])
}

impl FreeUsePart<'_> {
    fn is_given(&self) -> bool {
        self.free.value() > Money::ZERO
    }
}
