//! What the answers look like, for JSON and its description. Sums are in øre; instants are RFC 3339 in UTC, and
//! what is free instead has the hours on the wall. They hold nothing of persons but what she herself said.

use kernel::Money;
use serde::Serialize;
use utoipa::ToSchema;
use venues::{
    availability::Alternative,
    time::{DAY, Period, civil},
};

use crate::{
    actions::{self, Lack},
    basket::{Basket, closing},
    model::BookingState,
    pages::asked::clock,
    stage::{Refused, Stage},
    words::Word as _,
};

/// A reservation.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingShape {
    id: String,
    /// Such as `R-2026-00042`; null until it is sent.
    #[schema(required = true)]
    number: Option<String>,
    /// `draft`, `lapsed`, `requested`, `granted`, `refused`, `withdrawn` or `ended`.
    state: &'static str,
    /// While it is a draft: its times are held until then.
    #[schema(required = true, format = DateTime)]
    held_until: Option<String>,
    /// The day by which staff answer.
    #[schema(required = true, format = Date)]
    answer_due_on: Option<String>,
    /// Whether it is granted without a case officer when it is sent.
    at_once: bool,
    /// What all of it costs, in øre; null when the price list says nothing of some of it.
    #[schema(required = true)]
    charged_ore: Option<i64>,
    /// What must be said when it is sent: `title`, `responsible`, `age/18`, terms such as `house/2`.
    missing: Vec<String>,
    times: Vec<TimeShape>,
    /// Dates of a repeated wish that could not be had.
    lost: Vec<LostShape>,
}

/// One of its times.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimeShape {
    id: String,
    /// Id of the set.
    set: String,
    #[schema(format = DateTime)]
    starts: String,
    #[schema(format = DateTime)]
    ends: String,
    /// `held`, `requested`, `granted`, `used`, `not_used`, `cancelled`, `refused`, `withdrawn`,
    /// `displaced`, `released` or `expired`.
    state: &'static str,
    /// In øre; null when the price list says nothing of it.
    #[schema(required = true)]
    charged_ore: Option<i64>,
    /// What giving it up costs now, in øre.
    cancel_ore: i64,
}

/// A date that could not be had.
#[derive(Debug, Serialize, ToSchema)]
pub struct LostShape {
    set: String,
    #[schema(format = DateTime)]
    starts: String,
    #[schema(format = DateTime)]
    ends: String,
    /// Why, in words.
    reason: String,
}

/// What is free instead.
#[derive(Debug, Serialize, ToSchema)]
pub struct AlternativeShape {
    /// Id of the set.
    set: String,
    #[schema(format = Date)]
    date: String,
    /// `HH:MM`, on the wall in Norway.
    from: String,
    /// `HH:MM`; `24:00` is midnight at the end of the day.
    to: String,
}

impl BookingShape {
    /// Of the reservation with this id, as it is after what was done.
    pub fn now(stage: &Stage<'_>, conn: &mut db::Conn, id: &str) -> Result<Self, Refused> {
        let basket = Basket::load(conn, (stage.venues, stage.prices), id)?;
        Self::of(stage, conn, &basket.ok_or(Refused::NotThere)?)
    }

    /// Of a reservation.
    pub fn of(stage: &Stage<'_>, conn: &mut db::Conn, basket: &Basket) -> Result<Self, Refused> {
        let booking = &basket.booking;
        let borrower = stage.borrower(conn, booking)?;
        let asker = stage.asker(conn, &borrower)?;
        let now = stage.now();
        let rules = basket.rules(stage.venues, &asker);
        let missing = if booking.state == BookingState::Draft {
            actions::lacks(conn, basket, &rules, now.in_oslo().date())?
        } else {
            Vec::new()
        };
        let times = basket.lines.iter().map(|line| {
            let it = &line.occurrence;
            let cost = actions::cost(stage.venues, &asker, (booking.kind, line), now);
            TimeShape {
                id: it.id.clone(),
                set: it.set.clone(),
                starts: it.period.starts.to_string(),
                ends: it.period.ends.to_string(),
                state: it.state.word(),
                charged_ore: line.quote.as_ref().map(|quote| quote.charged.ore()),
                cancel_ore: cost.sum.ore(),
            }
        });
        let lost = basket.lost.iter().map(|it| LostShape {
            set: it.set_id.clone(),
            starts: it.starts.to_string(),
            ends: it.ends.to_string(),
            reason: it.reason.clone(),
        });
        Ok(Self {
            id: booking.id.clone(),
            number: booking.number.clone(),
            state: booking.state.word(),
            held_until: booking.held_until.map(|until| until.to_string()),
            answer_due_on: booking.answer_due_on.map(|due| due.date().to_string()),
            at_once: basket.is_at_once(stage.venues, &asker),
            charged_ore: basket.is_priced().then(|| basket.charged()).map(Money::ore),
            missing: missing.iter().map(word_of).collect(),
            times: times.collect(),
            lost: lost.collect(),
        })
    }
}

/// As it stands in `missing`; the terms and the age as they are sent back.
pub fn word_of(lack: &Lack) -> String {
    match lack {
        Lack::Title => "title".to_owned(),
        Lack::Responsible => "responsible".to_owned(),
        Lack::Terms(key) => key.clone(),
        Lack::Age(age) => crate::model::Booking::age_word(*age),
    }
}

impl AlternativeShape {
    /// Of what can be had instead.
    pub fn of(other: &Alternative) -> Self {
        let Period { starts, .. } = other.period;
        let (date, opens) = civil(starts);
        Self {
            set: other.set.clone(),
            date: date.to_string(),
            from: clock(opens),
            to: clock(closing(other.period).min(DAY)),
        }
    }
}
