//! Who may book premises, for what, for how long, how soon, how far ahead and how much.
//!
//! A rule is dated data on premises or on a group of premises. Of the rules that fit who asks, what
//! sort of use it is and the date of the use, the premises' own goes before the group's, one that
//! names a user category before one that does not, one that names sorts of use before one for all,
//! and the latest that has begun before an earlier one. Limits of a group's rule are counted over the
//! whole group. What is new from a date is a new rule; old ones stay, so an old booking can always
//! be explained.

use std::sync::Arc;

use jiff::civil::Date;
use kernel::{Instant, Money};
use prices::UserCategory;

use super::{OccurrenceKind, TenantKind};

/// A rule for booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingRule {
    /// Its id; empty until it is stored.
    pub id: String,
    /// The group it is written for; none when it is the premises' own.
    pub group: Option<RuleGroup>,
    /// For whom.
    pub tenant: TenantKind,
    /// For one user category of them; none: for all.
    pub category: Option<UserCategory>,
    /// For what sorts of use; empty: for all.
    pub kinds: Vec<OccurrenceKind>,
    /// For uses from this date.
    pub from_on: Date,
    /// To and with this date; none: until another takes over.
    pub until_on: Option<Date>,
    /// How they must have signed in.
    pub sign_in: SignIn,
    /// Only associations that have confirmed themselves this year.
    pub confirmed_only: bool,
    /// The least age of whoever books.
    pub least_age: Option<i32>,
    /// Nobody books by this rule before this instant.
    pub opens_at: Option<Instant>,
    /// No earlier than this many days before.
    pub days_ahead: i32,
    /// The minute of the day at which one more day opens.
    pub ahead_opens: i32,
    /// No later than this before it starts.
    pub notice_minutes: i32,
    /// The shortest time.
    pub least_minutes: i32,
    /// The longest.
    pub most_minutes: i32,
    /// Times start and end at whole steps after midnight.
    pub grid_minutes: i32,
    /// As much as one tenant may have in a week, Monday to Sunday.
    pub week_minutes: Option<i32>,
    /// As much as one tenant may have in a season, August to July.
    pub season_minutes: Option<i32>,
    /// Whether it is granted without a case officer.
    pub at_once: bool,
    /// Only between these minutes of the day, when said.
    pub at_once_hours: Option<(i32, i32)>,
    /// Which terms must be agreed to, as they are worded on the day of the use.
    pub terms: Option<String>,
    /// Whether a grown-up who answers for it must be named.
    pub needs_responsible: bool,
    /// What is paid beforehand and given back.
    pub deposit: Money,
    /// What it costs to cancel late, in any order.
    pub cancel_steps: Vec<CancelStep>,
    /// An event may take over a time of this tenant until this many days before.
    pub displacement_days: i32,
}

/// Premises that share rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleGroup {
    /// Its id.
    pub id: String,
    /// What the staff call it.
    pub name: String,
    /// The ids of the premises in it.
    pub premises: Arc<[String]>,
}

/// What it costs to cancel later than so many hours before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CancelStep {
    /// Hours before it starts.
    pub hours_before: i32,
    /// Per cent of the price that is kept.
    pub percent: i32,
}

/// How whoever books must have signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignIn {
    /// In any way, also with a code by e-mail.
    Email,
    /// With an electronic identity.
    Strong,
}

impl SignIn {
    /// Every way with its word.
    pub const ALL: [(Self, &str); 2] = [(Self::Email, "email"), (Self::Strong, "strong")];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl BookingRule {
    /// A rule that asks for little: half an hour to six hours at quarters, two hours before and half
    /// a year ahead, granted at once. The rest is changed where it is used.
    pub fn usual(tenant: TenantKind, from_on: Date) -> Self {
        Self {
            id: String::new(),
            group: None,
            tenant,
            category: None,
            kinds: Vec::new(),
            from_on,
            until_on: None,
            sign_in: SignIn::Email,
            confirmed_only: false,
            least_age: None,
            opens_at: None,
            days_ahead: 180,
            ahead_opens: 0,
            notice_minutes: 120,
            least_minutes: 30,
            most_minutes: 360,
            grid_minutes: 15,
            week_minutes: None,
            season_minutes: None,
            at_once: true,
            at_once_hours: None,
            terms: None,
            needs_responsible: false,
            deposit: Money::ZERO,
            cancel_steps: Vec::new(),
            displacement_days: 14,
        }
    }

    /// Whether a use between two minutes of a day is granted without a case officer.
    pub fn grants_at_once(&self, opens: i32, closes: i32) -> bool {
        let within = |(from, to): (i32, i32)| from <= opens && closes <= to;
        self.at_once && self.at_once_hours.is_none_or(within)
    }

    /// How many per cent of the price are kept when it is cancelled at an instant.
    pub fn kept_percent(&self, starts: Instant, cancelled: Instant) -> i32 {
        let notice = starts.seconds_since(cancelled);
        let late = |step: &&CancelStep| notice < i64::from(step.hours_before) * 3600;
        let steps = self.cancel_steps.iter().filter(late);
        steps
            .min_by_key(|step| step.hours_before)
            .map_or(0, |step| step.percent)
    }

    /// Whether it is for a tenant, a category, a sort of use and a date.
    pub fn fits(
        &self,
        tenant: TenantKind,
        category: UserCategory,
        kind: OccurrenceKind,
        on: Date,
    ) -> bool {
        self.is_for(tenant, category, on) && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }

    /// The same, for any sort of use.
    pub fn is_for(&self, tenant: TenantKind, category: UserCategory, on: Date) -> bool {
        self.tenant == tenant
            && self.category.is_none_or(|its| its == category)
            && self.from_on <= on
            && self.until_on.is_none_or(|until| on <= until)
    }

    /// How near it is to what is asked; the greatest decides.
    pub(crate) fn nearness(&self) -> (bool, bool, bool, Date) {
        let own = self.group.is_none();
        let (category, kinds) = (self.category.is_some(), !self.kinds.is_empty());
        (own, category, kinds, self.from_on)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::time::instant;

    #[test]
    fn what_is_kept_of_the_price_rises_as_the_time_comes_near() {
        let step = |hours_before, percent| CancelStep {
            hours_before,
            percent,
        };
        let rule = BookingRule {
            cancel_steps: vec![step(24, 100), step(14 * 24, 50)],
            ..BookingRule::usual(TenantKind::Anybody, date(2026, 1, 1))
        };
        let starts = instant(date(2026, 3, 20), 18 * 60);
        let hours_before =
            |hours: i64| rule.kept_percent(starts, starts.plus_seconds(-hours * 3600));
        assert_eq!(
            [336, 335, 24, 23, -1].map(hours_before),
            [0, 50, 50, 100, 100]
        );
    }

    #[test]
    fn what_is_granted_at_once_may_depend_on_the_hour() {
        let rule = BookingRule {
            at_once_hours: Some((8 * 60, 22 * 60)),
            ..BookingRule::usual(TenantKind::Anybody, date(2026, 1, 1))
        };
        assert!(rule.grants_at_once(20 * 60, 22 * 60));
        assert!(!rule.grants_at_once(21 * 60, 23 * 60));
        let never = BookingRule {
            at_once: false,
            ..rule
        };
        assert!(!never.grants_at_once(20 * 60, 22 * 60));
    }
}
