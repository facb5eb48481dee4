//! What everybody may read: announcements and deadlines.

use jiff::civil::{Date, Time};
use kernel::{Instant, Translated};

/// An announcement on the notice board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Translated,
    /// Its text.
    pub body: Translated,
    /// The key of the unit that answers; may be empty.
    pub unit: String,
    /// From this day; `None`: it is a draft.
    pub shown_from: Option<Date>,
    /// To and with this day; `None`: until it is withdrawn.
    pub shown_to: Option<Date>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    /// When it was last changed.
    pub changed_at: Option<Instant>,
    /// Counts changes.
    pub version: i64,
}

/// A day to remember.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// What ends then.
    pub title: Translated,
    /// What one should know of it; may be empty.
    pub remark: Translated,
    /// The day.
    pub due_on: Date,
    /// The hour, when it is not the whole day.
    pub due_at: Option<Time>,
    /// A web address to read more at; may be empty.
    pub link: String,
    /// When it was taken away.
    pub withdrawn_at: Option<Instant>,
    /// When it was last changed.
    pub changed_at: Option<Instant>,
    /// Counts changes.
    pub version: i64,
}

impl Notice {
    /// Whether everybody sees it on `today`.
    pub fn is_shown(&self, today: Date) -> bool {
        let begun = self.shown_from.is_some_and(|from| from <= today);
        let over = self.shown_to.is_some_and(|to| to < today);
        begun && !over && self.withdrawn_at.is_none()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_notice_is_shown_from_its_first_day_to_its_last() {
        let notice = Notice {
            shown_from: Some(date(2026, 3, 12)),
            shown_to: Some(date(2026, 3, 20)),
            ..Notice::default()
        };
        for (day, shown) in [(11, false), (12, true), (20, true), (21, false)] {
            assert_eq!(notice.is_shown(date(2026, 3, day)), shown, "{day}");
        }
        assert!(!Notice::default().is_shown(date(2026, 3, 12)));
    }
}
