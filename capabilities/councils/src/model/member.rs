//! A member: who sits in a seat, from when, to when, and why it ended.

use access::PersonId;
use diesel::prelude::{Identifiable, Insertable, Queryable, Selectable};
use jiff::civil::Date;
use kernel::Day;

use crate::store::table;

/// A member as stored.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Identifiable, Insertable)]
#[diesel(table_name = table::council_member)]
pub struct Member {
    /// Her id as a member.
    pub id: String,
    /// The council.
    pub council_id: String,
    /// The seat.
    pub seat_id: String,
    /// Who she is, once she has signed in and said yes.
    pub person_id: Option<PersonId>,
    /// Her name.
    pub name: String,
    /// Where the link was sent; empty when it was used.
    pub email: String,
    /// Whether she stands in for whoever has the seat.
    pub is_stand_in: bool,
    /// From this day.
    pub since_on: Day,
    /// To and with this day.
    pub until_on: Option<Day>,
    /// The word of an [`EndReason`]; empty while she sits.
    pub ended_because: String,
    /// Of what her link holds.
    pub token_hash: Option<String>,
}

/// Why somebody no longer sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndReason {
    /// The term is over.
    Term,
    /// She stepped down.
    SteppedDown,
    /// She left those who appointed her.
    Left,
    /// It was entered by mistake.
    Mistake,
}

impl EndReason {
    /// Every reason with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Term, "term"),
        (Self::SteppedDown, "stepped-down"),
        (Self::Left, "left"),
        (Self::Mistake, "mistake"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl Member {
    /// Whether she sits on a day.
    pub fn sits_on(&self, day: Date) -> bool {
        self.since_on.date() <= day && self.until_on.is_none_or(|until| day <= until.date())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_member_sits_from_her_first_day_to_and_with_her_last() {
        let member = Member {
            id: String::new(),
            council_id: String::new(),
            seat_id: String::new(),
            person_id: None,
            name: String::new(),
            email: String::new(),
            is_stand_in: false,
            since_on: date(2026, 1, 1).into(),
            until_on: Some(date(2026, 6, 30).into()),
            ended_because: String::new(),
            token_hash: None,
        };
        let days = [
            (date(2025, 12, 31), false),
            (date(2026, 1, 1), true),
            (date(2026, 6, 30), true),
            (date(2026, 7, 1), false),
        ];
        for (day, sits) in days {
            assert_eq!(member.sits_on(day), sits, "{day}");
        }
    }
}
