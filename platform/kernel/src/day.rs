//! A date as both engines store it.
//!
//! Dates are reckoned with as `jiff::civil::Date`; this newtype is only for rows.

use diesel_derive_newtype::DieselNewType;
use jiff::civil::Date;

/// A civil date in a `DATE` column.
#[derive(Clone, Copy, Debug, DieselNewType, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(chrono::NaiveDate);

impl Day {
    /// The date to reckon with.
    pub fn date(self) -> Date {
        use chrono::Datelike as _;
        let year = i16::try_from(self.0.year()).unwrap_or(Date::MAX.year());
        let month = i8::try_from(self.0.month()).unwrap_or(1);
        let day = i8::try_from(self.0.day()).unwrap_or(1);
        Date::new(year, month, day).unwrap_or(Date::MAX)
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let month = u32::from(date.month().unsigned_abs());
        let day = u32::from(date.day().unsigned_abs());
        let same = chrono::NaiveDate::from_ymd_opt(i32::from(date.year()), month, day);
        Self(same.unwrap_or(chrono::NaiveDate::MAX))
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        day.date()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_comes_back_as_it_was() {
        for day in [date(2024, 2, 29), date(2026, 12, 31), date(1, 1, 1)] {
            assert_eq!(Day::from(day).date(), day);
        }
    }
}
