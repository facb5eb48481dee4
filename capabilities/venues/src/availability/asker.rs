//! Who asks for a time: what sort of tenant, for whom, and how they stand.

use std::sync::Arc;

use jiff::civil::Date;
use kernel::Instant;
use prices::UserCategory;

use crate::{
    model::{Occurrence, OccurrenceKind, TenantKind},
    time::{Period, civil, instant, season, week},
    venues::Venues,
};

/// Who asks, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// What sort of tenant.
    pub tenant: TenantKind,
    /// Their user category.
    pub category: UserCategory,
    /// What sort of use it is for; an action asks for that of the wish.
    pub kind: OccurrenceKind,
    /// The association it is for; the municipality or a private person when there is none.
    pub held_by: Option<String>,
    /// The instant of asking. `None` for a series or a season, which are given out by other rules
    /// than how soon and how far ahead.
    pub now: Option<Instant>,
    /// How they stand.
    pub standing: Standing,
    /// The municipality's own people ask: rules on who, how much, how long and when to book do not
    /// bind them. What is taken, and when it is open, does.
    pub by_staff: bool,
}

/// How somebody who asks stands: what rules look at besides the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Signed in at all.
    pub signed_in: bool,
    /// With an electronic identity.
    pub strongly: bool,
    /// Whether the association has confirmed itself this year; `None`: not known, or no association.
    pub confirmed: Option<bool>,
    /// Her age; `None`: not known.
    pub age: Option<i32>,
    /// What they have already, for limits of weeks and seasons.
    pub booked: Booked,
}

/// What a tenant has already, as limits count it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booked(Arc<[BookedUse]>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct BookedUse {
    occurrence: String,
    premises: String,
    period: Period,
}

impl Asker {
    /// Somebody who only looks: what they could have once they are signed in.
    pub fn looking(category: UserCategory, now: Instant) -> Self {
        Self {
            tenant: TenantKind::of(category),
            category,
            kind: OccurrenceKind::Single,
            held_by: None,
            now: Some(now),
            standing: Standing::unknown(),
            by_staff: false,
        }
    }

    /// The municipality's own people, for themselves or on behalf of an association.
    pub fn staff(category: UserCategory, held_by: Option<String>, now: Option<Instant>) -> Self {
        Self {
            tenant: TenantKind::of(category),
            category,
            kind: OccurrenceKind::Single,
            held_by,
            now,
            standing: Standing::unknown(),
            by_staff: true,
        }
    }

    /// The same, asking for a sort of use.
    #[must_use]
    pub fn asking_for(&self, kind: OccurrenceKind) -> Self {
        Self {
            kind,
            ..self.clone()
        }
    }
}

impl Standing {
    /// Nothing is known, and nothing is refused that could be otherwise.
    pub fn unknown() -> Self {
        Self {
            signed_in: true,
            strongly: true,
            confirmed: None,
            age: None,
            booked: Booked::default(),
        }
    }
}

impl Booked {
    /// Those of these occurrences that take time.
    pub fn of<'a>(venues: &Venues, occurrences: impl IntoIterator<Item = &'a Occurrence>) -> Self {
        let live = occurrences.into_iter().filter(|it| it.state.takes_time());
        let uses = live.filter_map(|it| {
            let (premises, _) = venues.with_set(&it.set)?;
            Some(BookedUse {
                occurrence: it.id.clone(),
                premises: premises.id.clone(),
                period: it.period,
            })
        });
        Self(uses.collect())
    }

    /// One more.
    #[must_use]
    pub(crate) fn and(&self, occurrence: &str, premises: &str, period: Period) -> Self {
        let one = BookedUse {
            occurrence: occurrence.to_owned(),
            premises: premises.to_owned(),
            period,
        };
        Self(self.0.iter().cloned().chain([one]).collect())
    }

    /// All but some.
    #[must_use]
    pub(crate) fn without(&self, occurrences: &[String]) -> Self {
        let others = self.0.iter();
        let others = others.filter(|it| !occurrences.contains(&it.occurrence));
        Self(others.cloned().collect())
    }

    /// Minutes at some premises in the week of a date, Monday to Sunday.
    pub fn in_week(&self, premises: &[String], date: Date) -> i64 {
        self.between(premises, week(date))
    }

    /// Minutes at some premises in the season of a date, August to July.
    pub fn in_season(&self, premises: &[String], date: Date) -> i64 {
        self.between(premises, season(date))
    }

    /// Minutes at some premises that come before an instant in the season it lies in.
    pub fn in_season_before(&self, premises: &str, at: Instant) -> i64 {
        let (from, _) = season(civil(at).0);
        let begins = instant(from, 0);
        let counted = self.0.iter().filter(|it| {
            it.premises == premises && begins <= it.period.starts && it.period.starts < at
        });
        counted.map(|it| it.period.minutes()).sum()
    }

    fn between(&self, premises: &[String], (from, to): (Date, Date)) -> i64 {
        if self.0.is_empty() {
            return 0;
        }
        let within = Period::days(from, to);
        let counted = self.0.iter().filter(|it| {
            within.starts <= it.period.starts
                && it.period.starts < within.ends
                && premises.contains(&it.premises)
        });
        counted.map(|it| it.period.minutes()).sum()
    }
}
