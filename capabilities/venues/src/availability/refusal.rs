//! Why something cannot be booked, and how every page says it.

use kernel::Instant;
use texts::Speaker;

use super::Taken;
use crate::{
    model::{Layer, OccurrenceKind},
    pages::words::{day, holiday, minute as clock_words, span},
    time::{Period, civil},
};

/// Why something cannot be booked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is not for this kind of tenant.
    #[error("it is not for this kind of tenant")]
    NotForThem,
    /// It is for them, and not for this sort of use.
    #[error("it is not for this sort of use: {}", .0.word())]
    NotThisKind(OccurrenceKind),
    /// They must sign in, with an electronic identity when `strongly`.
    #[error("one must sign in for it")]
    NeedsSignIn {
        /// With an electronic identity.
        strongly: bool,
    },
    /// Whoever books must be of this age.
    #[error("one must be {0} years old")]
    TooYoung(i32),
    /// The association has not confirmed itself this year.
    #[error("the association is not confirmed this year")]
    NotConfirmed,
    /// It has begun already, or is over.
    #[error("it has begun already")]
    Past,
    /// It ends before it begins, or goes over midnight.
    #[error("it does not lie within one day")]
    NotOneDay,
    /// It must be at least so many minutes.
    #[error("it is shorter than {0} minutes")]
    TooShort(i32),
    /// It can be so many minutes at most.
    #[error("it is longer than {0} minutes")]
    TooLong(i32),
    /// It must start and end at whole steps of so many minutes.
    #[error("it does not start and end at steps of {0} minutes")]
    OffGrid(i32),
    /// It must be booked so many minutes before.
    #[error("it begins in less than {0} minutes")]
    TooSoon(i32),
    /// It can be booked so many days ahead at most.
    #[error("it is more than {0} days ahead")]
    TooFarAhead(i32),
    /// It can be booked from this instant.
    #[error("it opens for booking at {0}")]
    NotOpenYet(Instant),
    /// They may have so many minutes a week.
    #[error("it is more than {0} minutes in a week")]
    TooMuchThisWeek(i32),
    /// They may have so many minutes a season.
    #[error("it is more than {0} minutes in a season")]
    TooMuchThisSeason(i32),
    /// An event must say so this many days before it takes over a time.
    #[error("a time is taken over at least {0} days before")]
    TooLateToDisplace(i32),
    /// A public holiday, by its word.
    #[error("it is a public holiday: {0}")]
    Holiday(&'static str),
    /// Closed for a reason.
    #[error("it is closed: {0}")]
    Closed(String),
    /// Outside opening hours; the layer that decided.
    #[error("it is outside opening hours")]
    OutsideHours(Option<Layer>),
    /// Somebody has it, from when to when, with what may be shown of it.
    #[error("it is taken: {}", .0.title)]
    Taken(Box<Taken>),
}

impl Refusal {
    // texts: venue-refusal-*
    /// Why not, in a sentence that says what is possible instead. `holder` is what whoever has the
    /// time is called, when everybody may know.
    // texts: venue-refusal-kind-*
    pub fn words(&self, say: &Speaker, holder: Option<&str>) -> String {
        let plain = |id: &str| say.t(id).into_owned();
        let counted = |id: &str, count: i32| say.tn(id, i64::from(count));
        match self {
            Self::NotForThem => plain("venue-refusal-not-for-them"),
            Self::NotThisKind(kind) => plain(&format!("venue-refusal-kind-{}", kind.word())),
            Self::NeedsSignIn { strongly: true } => plain("venue-refusal-sign-in-strongly"),
            Self::NeedsSignIn { strongly: false } => plain("venue-refusal-sign-in"),
            Self::TooYoung(age) => counted("venue-refusal-too-young", *age),
            Self::NotConfirmed => plain("venue-refusal-not-confirmed"),
            Self::Past => plain("venue-refusal-past"),
            Self::NotOneDay => plain("venue-refusal-not-one-day"),
            Self::TooShort(minutes) => say.ta(
                "venue-refusal-too-short",
                &[("length", &length(say, *minutes))],
            ),
            Self::TooLong(minutes) => say.ta(
                "venue-refusal-too-long",
                &[("length", &length(say, *minutes))],
            ),
            Self::OffGrid(60) => plain("venue-refusal-off-hour"),
            Self::OffGrid(crate::time::DAY) => plain("venue-refusal-off-day"),
            Self::OffGrid(minutes) => counted("venue-refusal-off-grid", *minutes),
            Self::TooSoon(minutes) => say.ta(
                "venue-refusal-too-soon",
                &[("length", &length(say, *minutes))],
            ),
            Self::TooFarAhead(days) => counted("venue-refusal-too-far", *days),
            Self::NotOpenYet(opens) => {
                let (date, minute) = civil(*opens);
                let (day, time) = (day(say, date), clock_words(say, minute));
                say.ta(
                    "venue-refusal-not-open-yet",
                    &[("day", &day), ("time", &time)],
                )
            }
            Self::TooMuchThisWeek(minutes) => {
                say.ta("venue-refusal-week", &[("length", &length(say, *minutes))])
            }
            Self::TooMuchThisSeason(minutes) => say.ta(
                "venue-refusal-season",
                &[("length", &length(say, *minutes))],
            ),
            Self::TooLateToDisplace(days) => counted("venue-refusal-displace", *days),
            Self::Holiday(name) => {
                say.ta("venue-refusal-holiday", &[("name", &holiday(say, name))])
            }
            Self::Closed(reason) => say.ta("venue-refusal-closed", &[("reason", reason)]),
            Self::OutsideHours(_) => plain("venue-refusal-outside-hours"),
            Self::Taken(taken) => {
                let hours = hours(say, taken.period);
                let who = holder.unwrap_or(&taken.title);
                if who.is_empty() {
                    say.ta("venue-refusal-taken", &[("hours", &hours)])
                } else {
                    say.ta("venue-refusal-taken-by", &[("who", who), ("hours", &hours)])
                }
            }
        }
    }
}

/// «3 timer», «2,5 timer», «45 minutter», «30 dager».
fn length(say: &Speaker, minutes: i32) -> String {
    let counted = |id: &str, count: i32| say.tn(id, i64::from(count));
    match minutes {
        _ if minutes >= 2 * crate::time::DAY && minutes % crate::time::DAY == 0 => {
            counted("venue-length-days", minutes / crate::time::DAY)
        }
        _ if minutes % 60 == 0 => counted("venue-length-hours", minutes / 60),
        _ if minutes % 30 == 0 && minutes > 60 => {
            let hours = say.decimal(f64::from(minutes) / 60.0, 1);
            say.ta("venue-length-and-a-half", &[("hours", &hours)])
        }
        _ => counted("venue-length-minutes", minutes),
    }
}

/// «mandag 16. mars kl. 18–20», with both days when there are two.
fn hours(say: &Speaker, period: Period) -> String {
    let ((from, opens), (to, closes)) = (civil(period.starts), civil(period.ends));
    let at = |date, hours: &str| {
        say.ta(
            "venue-day-hours",
            &[("day", &day(say, date)), ("hours", hours)],
        )
    };
    if from == to {
        at(from, &span(say, opens, closes))
    } else if Some(to) == from.tomorrow().ok() && closes == 0 {
        at(from, &span(say, opens, crate::time::DAY))
    } else {
        say.period(from, to)
    }
}
