//! When premises are open, and for whom.
//!
//! Layers: the base week, a season over it, a date over both. Of the rules that fit, those of the
//! nearest layer decide, and in one layer those made for the kind of tenant go before those for
//! anybody. Closed days come on top, with their reason.

use jiff::civil::Date;
use prices::UserCategory;

/// A rule of opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningRule {
    /// Its layer.
    pub layer: Layer,
    /// Whom it is for.
    pub tenant: TenantKind,
    /// 1 is Monday; every day when none is said.
    pub weekday: Option<i32>,
    /// The first day.
    pub from_on: Option<Date>,
    /// The last day.
    pub to_on: Option<Date>,
    /// Minutes after midnight.
    pub opens: i32,
    /// The same as `opens`: closed all day.
    pub closes: i32,
}

/// How near a rule is to the date; later is nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The base week.
    Week,
    /// A part of the year.
    Season,
    /// One date, or a few.
    Date,
}

/// For whom opening hours and booking rules are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TenantKind {
    /// Anybody, for a private purpose.
    Anybody,
    /// An association in the register.
    Association,
    /// The municipality itself.
    Municipality,
}

/// A run of days when premises are closed, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The first day.
    pub from_on: Date,
    /// The last day.
    pub to_on: Date,
    /// In words.
    pub reason: String,
}

impl Layer {
    /// Every layer with its word.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Week, "week"),
        (Self::Season, "season"),
        (Self::Date, "date"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl TenantKind {
    /// Every kind with its word.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Anybody, "anybody"),
        (Self::Association, "association"),
        (Self::Municipality, "municipality"),
    ];

    /// What sort of tenant somebody of a user category is.
    /// Private people and companies ask as anybody does.
    pub fn of(category: UserCategory) -> Self {
        match category {
            UserCategory::YouthAssociation | UserCategory::AdultAssociation => Self::Association,
            UserCategory::Private | UserCategory::Commercial => Self::Anybody,
            UserCategory::Municipality => Self::Municipality,
        }
    }

    /// As it is stored.
    pub fn word(self) -> &'static str {
        kernel::words::word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        kernel::words::from_word(&Self::ALL, word)
    }
}

impl OpeningRule {
    fn fits(&self, tenant: TenantKind, date: Date) -> bool {
        let weekday = i32::from(date.weekday().to_monday_one_offset());
        let for_them = self.tenant == tenant || self.tenant == TenantKind::Anybody;
        for_them
            && self.weekday.is_none_or(|day| day == weekday)
            && self.from_on.is_none_or(|from| from <= date)
            && self.to_on.is_none_or(|to| date <= to)
    }
}

/// The hours of a date, in minutes after midnight, in order, and the layer that decided. No layer: no
/// rule says anything, and it is closed.
pub fn hours(
    rules: &[OpeningRule],
    tenant: TenantKind,
    date: Date,
) -> (Vec<(i32, i32)>, Option<Layer>) {
    let fitting: Vec<&OpeningRule> = rules.iter().filter(|it| it.fits(tenant, date)).collect();
    let nearness = |rule: &&OpeningRule| (rule.layer, rule.tenant == tenant);
    let Some(nearest) = fitting.iter().map(nearness).max() else {
        return (Vec::new(), None);
    };
    let mut hours: Vec<(i32, i32)> = fitting
        .iter()
        .filter(|rule| nearness(rule) == nearest && rule.opens < rule.closes)
        .map(|rule| (rule.opens, rule.closes))
        .collect();
    hours.sort_unstable();
    let mut joined: Vec<(i32, i32)> = Vec::new();
    for (opens, closes) in hours {
        match joined.last_mut() {
            Some(last) if opens <= last.1 => last.1 = last.1.max(closes),
            _ => joined.push((opens, closes)),
        }
    }
    (joined, Some(nearest.0))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rule(layer: Layer, tenant: TenantKind, opens: i32, closes: i32) -> OpeningRule {
        OpeningRule {
            layer,
            tenant,
            weekday: None,
            from_on: None,
            to_on: None,
            opens: opens * 60,
            closes: closes * 60,
        }
    }

    #[test]
    fn the_nearest_layer_decides_and_says_so() {
        use TenantKind::{Anybody, Association};
        let mut summer = rule(Layer::Season, Anybody, 0, 0);
        (summer.from_on, summer.to_on) = (Some(date(2026, 6, 20)), Some(date(2026, 8, 17)));
        let mut fair = rule(Layer::Date, Anybody, 10, 12);
        (fair.from_on, fair.to_on) = (Some(date(2026, 7, 1)), Some(date(2026, 7, 1)));
        let rules = [
            rule(Layer::Week, Anybody, 17, 22),
            rule(Layer::Week, Association, 16, 20),
            rule(Layer::Week, Association, 20, 23),
            summer,
            fair,
        ];
        let hours = |tenant, date| hours(&rules, tenant, date);
        let spring = date(2026, 4, 14);
        assert_eq!(
            hours(Anybody, spring),
            (vec![(1020, 1320)], Some(Layer::Week))
        );
        assert_eq!(
            hours(Association, spring),
            (vec![(960, 1380)], Some(Layer::Week))
        );
        assert_eq!(
            hours(Association, date(2026, 7, 2)),
            (vec![], Some(Layer::Season))
        );
        assert_eq!(
            hours(Anybody, date(2026, 7, 1)),
            (vec![(600, 720)], Some(Layer::Date))
        );
        assert_eq!(super::hours(&[], Anybody, spring), (vec![], None));
    }
}
