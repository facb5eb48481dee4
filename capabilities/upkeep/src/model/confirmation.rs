//! Where an association stands with its yearly confirmation.
//!
//! Every round has a last day. A confirmation given after the round opened is good for it, and one
//! given late is good for the round it was late for; so nobody has to confirm twice in a spring. Days
//! are civil days in Norway, and there is no clock in here but the day that is given.

use jiff::{ToSpan as _, civil::Date};

use super::{ConfirmationRules, Consequences, REMINDERS};

/// What is known of an association, to tell where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Since when it is asked: nobody is due before having had a round's notice.
    pub since: Date,
    /// When it last confirmed.
    pub confirmed_on: Option<Date>,
    /// Its annual meeting, when it has said so.
    pub meeting_month: Option<i8>,
    /// Whether staff have put it away.
    pub archived: bool,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConfirmationState {
    /// There is nothing to do yet.
    Confirmed,
    /// The round is open and the last day has not passed.
    Due,
    /// The last day has passed.
    Overdue,
    /// The last day passed long ago.
    Dormant,
    /// Staff have put it away.
    Archived,
}

/// How a confirmation came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On the page, signed in.
    Page,
    /// By the link in a letter.
    Link,
    /// Entered by staff.
    Staff,
}

/// Where an association stands, with the dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// Where.
    pub state: ConfirmationState,
    /// When it last confirmed.
    pub confirmed_on: Option<Date>,
    /// From this day one can confirm for the last day below.
    pub opens_on: Date,
    /// The last day.
    pub due_on: Date,
    /// The last day of the round we are in: later than the one above for those who let a year pass.
    pub round_on: Date,
    /// From this day it is dormant, if nobody confirms.
    pub dormant_on: Date,
    /// What is so now because it has not confirmed.
    pub consequences: Consequences,
    /// What will be so from the day after the last day.
    pub if_overdue: Consequences,
    /// What will be so when it is dormant.
    pub if_dormant: Consequences,
}

impl Confirmation {
    /// Where an association stands on a day.
    pub fn on(today: Date, rules: &ConfirmationRules, known: &Known) -> Self {
        let settled = known.confirmed_on.unwrap_or(known.since).max(known.since);
        let month = known.meeting_month;
        // A last day may lie in the year after its meeting, so the round may have begun the year before.
        let due_on = (settled.year() - 1..=settled.year() + 3)
            .map(|year| rules.due_in(year, month))
            .find(|due| rules.opens_before(*due) > settled)
            .unwrap_or(Date::MAX);
        let opens_on = rules.opens_before(due_on);
        let dormant_on = due_on.saturating_add(rules.dormant_days.days());
        let begun = |due: &Date| due.saturating_add(i64::from(REMINDERS[0]).days()) <= today;
        let rounds = (due_on.year()..=today.year() + 1).map(|year| rules.due_in(year, month));
        let round_on = rounds
            .filter(begun)
            .max()
            .map_or(due_on, |round| round.max(due_on));
        let state = if known.archived {
            ConfirmationState::Archived
        } else if today >= dormant_on {
            ConfirmationState::Dormant
        } else if today > due_on {
            ConfirmationState::Overdue
        } else if today >= opens_on {
            ConfirmationState::Due
        } else {
            ConfirmationState::Confirmed
        };
        let consequences = match state {
            ConfirmationState::Confirmed | ConfirmationState::Due => Consequences::default(),
            ConfirmationState::Overdue => rules.overdue,
            ConfirmationState::Dormant => rules.dormant,
            ConfirmationState::Archived => Consequences {
                no_applications: true,
                no_bookings: true,
                marked: true,
                hidden: true,
            },
        };
        Self {
            state,
            confirmed_on: known.confirmed_on,
            opens_on,
            due_on,
            round_on,
            dormant_on,
            consequences,
            if_overdue: rules.overdue,
            if_dormant: rules.dormant,
        }
    }

    /// Whether there is something to confirm now.
    pub fn is_open(&self) -> bool {
        matches!(
            self.state,
            ConfirmationState::Due | ConfirmationState::Overdue | ConfirmationState::Dormant
        )
    }
}

impl ConfirmationState {
    /// As texts and filters name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Due => "due",
            Self::Overdue => "overdue",
            Self::Dormant => "dormant",
            Self::Archived => "archived",
        }
    }
}

impl Way {
    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Link => "link",
            Self::Staff => "staff",
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::DueRule;

    const KNOWN: Known = Known {
        since: date(2020, 5, 1),
        confirmed_on: Some(date(2025, 3, 10)),
        meeting_month: None,
        archived: false,
    };

    fn on(today: Date, known: Known) -> Confirmation {
        Confirmation::on(today, &ConfirmationRules::default(), &known)
    }

    #[test]
    fn a_year_goes_from_confirmed_by_due_and_overdue_to_dormant() {
        for (today, state) in [
            (date(2025, 3, 10), ConfirmationState::Confirmed),
            (date(2025, 12, 31), ConfirmationState::Confirmed),
            (date(2026, 1, 1), ConfirmationState::Due),
            (date(2026, 4, 1), ConfirmationState::Due),
            (date(2026, 4, 2), ConfirmationState::Overdue),
            (date(2027, 3, 31), ConfirmationState::Overdue),
            (date(2027, 4, 1), ConfirmationState::Dormant),
            (date(2031, 1, 1), ConfirmationState::Dormant),
        ] {
            let confirmation = on(today, KNOWN);
            assert_eq!(confirmation.state, state, "{today}");
            assert_eq!(confirmation.due_on, date(2026, 4, 1), "{today}");
        }
    }

    #[test]
    fn consequences_come_with_the_state_and_not_before() {
        assert!(on(date(2026, 4, 1), KNOWN).consequences.is_empty());
        let late = on(date(2026, 4, 2), KNOWN);
        assert!(late.consequences.no_applications && !late.consequences.no_bookings);
        assert_eq!(late.consequences, late.if_overdue);
        assert!(on(date(2027, 4, 1), KNOWN).consequences.no_bookings);
    }

    #[test]
    fn who_confirms_early_or_late_confirms_once() {
        let confirmed = |day| Known {
            confirmed_on: Some(day),
            ..KNOWN
        };
        // On the first day of the round, and on the day before.
        assert_eq!(
            on(date(2026, 1, 2), confirmed(date(2026, 1, 1))).due_on,
            date(2027, 4, 1)
        );
        assert_eq!(
            on(date(2026, 1, 2), confirmed(date(2025, 12, 31))).due_on,
            date(2026, 4, 1)
        );
        // Half a year late is good for the round it was late for.
        let late = on(date(2026, 10, 2), confirmed(date(2026, 10, 1)));
        assert_eq!(
            (late.state, late.due_on),
            (ConfirmationState::Confirmed, date(2027, 4, 1))
        );
    }

    #[test]
    fn who_is_new_has_a_whole_round_to_get_ready() {
        let new = Known {
            since: date(2026, 3, 12),
            confirmed_on: None,
            ..KNOWN
        };
        let confirmation = on(date(2026, 4, 2), new);
        assert_eq!(confirmation.state, ConfirmationState::Confirmed);
        assert_eq!(confirmation.due_on, date(2027, 4, 1));
    }

    #[test]
    fn the_last_day_may_follow_the_annual_meeting_and_pass_the_turn_of_the_year() {
        let rules = ConfirmationRules {
            due: DueRule::AfterMeeting { days: 60 },
            ..ConfirmationRules::default()
        };
        let known = |month| Known {
            meeting_month: month,
            ..KNOWN
        };
        let due = |month| Confirmation::on(date(2025, 6, 1), &rules, &known(month)).due_on;
        assert_eq!(due(Some(2)), date(2026, 4, 29));
        assert_eq!(due(Some(11)), date(2026, 1, 29));
        // March is the usual month: 31 March and 60 days.
        assert_eq!(due(None), date(2026, 5, 30));
    }

    #[test]
    fn a_leap_day_and_a_short_month_do_no_harm() {
        let rules = ConfirmationRules {
            due: DueRule::FixedDate { month: 2, day: 31 },
            ..ConfirmationRules::default()
        };
        assert_eq!(rules.due_in(2028, None), date(2028, 2, 29));
        assert_eq!(rules.due_in(2027, None), date(2027, 2, 28));
    }

    #[test]
    fn who_lets_a_year_pass_is_in_the_next_round_a_month_before_its_last_day() {
        for (today, round) in [
            (date(2026, 1, 1), date(2026, 4, 1)),
            (date(2026, 12, 31), date(2026, 4, 1)),
            (date(2027, 3, 1), date(2026, 4, 1)),
            (date(2027, 3, 2), date(2027, 4, 1)),
        ] {
            let confirmation = on(today, KNOWN);
            assert_eq!(confirmation.round_on, round, "{today}");
            assert_eq!(confirmation.due_on, date(2026, 4, 1), "{today}");
        }
    }

    #[test]
    fn what_is_put_away_stays_put_away_until_staff_take_it_out() {
        let archived = Known {
            archived: true,
            ..KNOWN
        };
        let confirmation = on(date(2026, 1, 6), archived);
        assert_eq!(confirmation.state, ConfirmationState::Archived);
        assert!(confirmation.consequences.hidden && !confirmation.is_open());
    }
}
