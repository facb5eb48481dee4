//! What other rooms ask: what an association counts as, and how many of its members are young.

use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Day;
use upkeep::model::MemberNumbers;

use crate::{
    model::{PriceList, UserCategory},
    store,
};

/// The young among an association's members, by the register's newest numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YoungMembers {
    /// All members.
    pub all: i64,
    /// Of them under the limit of the price list.
    pub young: i64,
    /// The year the numbers are from.
    pub year: i16,
}

/// What an association counts as on a date: the class that support has set for that day; else one for
/// the young when enough of its members are, by the limits of the price list; any other when they are
/// not, or when it has not said.
pub fn category_of(conn: &mut Conn, association: &str, on: Date) -> Result<UserCategory, Error> {
    if let Some(class) = store::classes::on(conn, association, Day::from(on))? {
        return Ok(class.category);
    }
    let list = store::lists::on(conn, on)?;
    let percent = list
        .as_ref()
        .map_or(PriceList::YOUTH_PERCENT, |list| list.youth_percent);
    let under = list.map_or(PriceList::YOUNG_UNDER, |list| list.young_under);
    let members = members_under(conn, association, on, under)?;
    Ok(match members {
        Some(it) if it.all > 0 && it.young * 100 >= percent * it.all => {
            UserCategory::YouthAssociation
        }
        _ => UserCategory::AdultAssociation,
    })
}

/// The young among an association's members, for a price when the booking has not said how many come.
/// `None` when it has not said, or when the age bands of the register cannot tell.
pub fn young_members(
    conn: &mut Conn,
    association: &str,
    on: Date,
) -> Result<Option<YoungMembers>, Error> {
    let list = store::lists::on(conn, on)?;
    let under = list.map_or(PriceList::YOUNG_UNDER, |list| list.young_under);
    members_under(conn, association, on, under)
}

/// Numbers are as on 31 December; those of the year before last do until the newest are said.
fn members_under(
    conn: &mut Conn,
    association: &str,
    on: Date,
    under: i64,
) -> Result<Option<YoungMembers>, Error> {
    let told = |numbers: MemberNumbers| {
        Some(YoungMembers {
            all: numbers.counts.total(),
            young: numbers.counts.under(under)?,
            year: numbers.year,
        })
    };
    for year in [on.year() - 1, on.year() - 2] {
        if let Some(numbers) = upkeep::member_numbers(conn, association, year)? {
            return Ok(told(numbers));
        }
    }
    Ok(None)
}
