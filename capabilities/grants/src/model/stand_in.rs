//! Who stands in for a case officer in a period.
//!
//! What the stand-in does with the other's cases says on whose behalf. She steps aside for what the
//! other steps aside for as well: nobody is handed what whoever named her may not touch.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use jiff::civil::Date;
use kernel::{Day, Instant};

use crate::store::council_tables::grant_stand_in;

/// Somebody who stands in for another, as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_stand_in)]
pub struct StandIn {
    /// Its id.
    pub id: String,
    /// Who is away.
    pub person_id: PersonId,
    /// Who has her cases meanwhile.
    pub stand_in_id: PersonId,
    /// From this day.
    pub from_on: Day,
    /// To and with this day.
    pub to_on: Day,
    /// When she was named.
    pub named_at: Instant,
    /// By whom.
    pub named_by: PersonId,
    /// When it was ended before its last day.
    pub ended_at: Option<Instant>,
    /// By whom.
    pub ended_by: Option<PersonId>,
}

impl StandIn {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.ended_at.is_none() && self.from_on.date() <= day && day <= self.to_on.date()
    }

    /// Whether it holds on any of these days.
    pub fn meets(&self, from: Date, to: Date) -> bool {
        self.ended_at.is_none() && self.from_on.date() <= to && from <= self.to_on.date()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_stand_in_has_the_first_day_and_the_last_and_no_other() {
        let mut it = StandIn {
            id: String::new(),
            person_id: PersonId("marit".to_owned()),
            stand_in_id: PersonId("tor".to_owned()),
            from_on: date(2026, 7, 1).into(),
            to_on: date(2026, 7, 21).into(),
            named_at: jiff::Timestamp::UNIX_EPOCH.into(),
            named_by: PersonId("marit".to_owned()),
            ended_at: None,
            ended_by: None,
        };
        let held = [(6, 30), (7, 1), (7, 21), (7, 22)].map(|(m, d)| it.holds_on(date(2026, m, d)));
        assert_eq!(held, [false, true, true, false]);
        assert!(it.meets(date(2026, 7, 21), date(2026, 8, 1)));
        assert!(!it.meets(date(2026, 7, 22), date(2026, 8, 1)));
        it.ended_at = Some(it.named_at);
        assert!(!it.holds_on(date(2026, 7, 10)));
    }
}
