//! The value of free use: what a municipality gives by not asking the list price.
//!
//! It is an indirect grant, so it is told to the association and to the municipality for each year. What others
//! who let premises give is theirs, and is not counted.

use std::collections::BTreeMap;

use db::{Conn, Error};
use jiff::civil::{Date, date};
use kernel::Money;

use super::taken_off;
use crate::{
    model::{Debtor, Fee, FeeKind, FeeState},
    store,
};

/// What an association has used in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FreeUse {
    /// By the list price.
    pub listed: Money,
    /// What it pays.
    pub charged: Money,
    /// How many uses.
    pub uses: i64,
}

impl FreeUse {
    /// What is given.
    pub fn value(self) -> Money {
        self.listed - self.charged
    }

    /// What was taken off because something was owed is no gift.
    fn and(self, fee: &Fee) -> Self {
        let owed: Money = taken_off(fee).into_iter().map(|(_, sum)| sum).sum();
        Self {
            listed: self.listed + fee.listed,
            charged: self.charged + fee.charged + owed - fee.credited,
            uses: self.uses + 1,
        }
    }
}

/// What an association has been granted of premises in a year, by list price and by what it pays.
/// What was given up, and what was credited whole, is not counted.
pub fn value_of_free_use(conn: &mut Conn, association: &str, year: i16) -> Result<FreeUse, Error> {
    let fees = store::fees::of_association(conn, association, days_of(year))?;
    Ok(sum(&fees))
}

/// What everybody has been granted of premises from one day to another, in the same way.
pub fn free_use_between(conn: &mut Conn, days: (Date, Date)) -> Result<FreeUse, Error> {
    Ok(sum(&store::fees::used_between(conn, days)?))
}

/// The same for each association that was granted any, by its id.
pub fn free_use_of_each(
    conn: &mut Conn,
    days: (Date, Date),
) -> Result<Vec<(String, FreeUse)>, Error> {
    let mut by_association: BTreeMap<String, Vec<Fee>> = BTreeMap::new();
    for fee in store::fees::used_between(conn, days)? {
        if let Debtor::Association(id) = &fee.debtor {
            by_association.entry(id.clone()).or_default().push(fee);
        }
    }
    let each = by_association
        .into_iter()
        .map(|(id, fees)| (id, sum(&fees)));
    Ok(each.filter(|(_, free)| free.uses > 0).collect())
}

fn sum(fees: &[Fee]) -> FreeUse {
    let counts = |fee: &&Fee| {
        let granted = matches!(
            fee.state,
            FeeState::Fixed | FeeState::InBatch | FeeState::Invoiced
        );
        fee.kind == FeeKind::Rent && granted && fee.let_by.is_empty()
    };
    let counted = fees.iter().filter(counts);
    counted.fold(FreeUse::default(), FreeUse::and)
}

/// The first and the last day of a year.
pub(super) fn days_of(year: i16) -> (Date, Date) {
    (date(year, 1, 1), date(year, 12, 31))
}
