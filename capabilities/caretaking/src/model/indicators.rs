//! Indicators of a period: what others set beside grants and plans.
//!
//! Hours by age are those that were given, shared by how many of those who come are under the age limit
//! of the price list: what the reservation says, or else the association's own members. They are counts
//! and no persons. The value of free use is the list price less what is paid.

use kernel::Money;
use venues::time::Period;

use super::Figures;

/// Of a period, over all premises.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indicators {
    /// Hours given to those under the limit, in minutes.
    pub young_minutes: i64,
    /// To others, in minutes.
    pub older_minutes: i64,
    /// To those whose age nobody has said, in minutes.
    pub unknown_minutes: i64,
    /// Given by not asking the list price.
    pub free_use: Money,
    /// Times that were marked as used, and as used or not.
    pub used: (i64, i64),
    /// Requests that were answered, and refused.
    pub requests: (i64, i64),
    /// Half of the answers took no more days.
    pub answer_days: Option<i64>,
}

impl Indicators {
    /// Adds the hours of a use of which so many of all are young.
    pub fn add_hours(&mut self, period: Period, young: Option<(i64, i64)>) {
        let minutes = period.minutes();
        match young {
            Some((all, young)) if all > 0 => {
                let young = minutes * young.clamp(0, all) / all;
                self.young_minutes += young;
                self.older_minutes += minutes - young;
            }
            _ => self.unknown_minutes += minutes,
        }
    }

    /// Adds what was marked.
    pub fn add_marks(&mut self, figures: &Figures) {
        self.used.0 += figures.used.times;
        self.used.1 += figures.used.times + figures.not_used.times;
    }

    /// The share of marked times that were used, in per cent.
    pub fn used_percent(&self) -> Option<i64> {
        (self.used.0 * 100 + self.used.1 / 2).checked_div(self.used.1)
    }

    /// The share of answered requests that were refused, in per cent.
    pub fn refused_percent(&self) -> Option<i64> {
        let (answered, refused) = self.requests;
        (refused * 100 + answered / 2).checked_div(answered)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn hours_are_shared_by_age_and_never_lost() {
        let mut all = Indicators::default();
        let two_hours = Period::on(date(2026, 3, 16), 18 * 60, 20 * 60);
        all.add_hours(two_hours, Some((40, 30)));
        all.add_hours(two_hours, Some((3, 1)));
        all.add_hours(two_hours, None);
        all.add_hours(two_hours, Some((0, 0)));
        assert_eq!(all.young_minutes, 90 + 40);
        assert_eq!(all.older_minutes, 30 + 80);
        assert_eq!(all.unknown_minutes, 240);
        assert_eq!((all.used_percent(), all.refused_percent()), (None, None));
        all.used = (2, 3);
        all.requests = (8, 2);
        assert_eq!(
            (all.used_percent(), all.refused_percent()),
            (Some(67), Some(25))
        );
    }
}
