//! What the premises cost whoever borrows: an hour on a weekday evening and one on a Saturday, for
//! each part, with how the sum came to be.

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kernel::Money;
use prices::{Quote, model::Unit, quote::About};
use texts::Speaker;

use crate::{
    model::{Premises, PremisesKind},
    pages::{Shown, price},
    time::DAY,
};

/// Hours that are priced: the middle of an evening, the middle of a day.
const EVENING: (i32, i32) = (18 * 60, 19 * 60);
const DAYTIME: (i32, i32) = (12 * 60, 13 * 60);
/// What is priced of somewhere to keep things.
const THIRTY_DAYS: (i32, i32) = (0, 30 * DAY);

/// The price list of premises.
pub struct Prices {
    pub rows: Vec<Row>,
    /// How the first sum came to be, or the one with most to explain.
    pub lines: Vec<Line>,
    pub sum: String,
    pub of: String,
    pub extras: Vec<String>,
    /// «Vedtatt av kommunestyret 11. desember 2025».
    pub decided: String,
    pub list_price: Option<String>,
}

/// A part with its sums.
pub struct Row {
    pub part: String,
    pub evening: String,
    pub weekend: String,
}

/// A line of an explanation.
pub struct Line {
    pub words: String,
    pub why: String,
    pub sum: String,
}

/// The prices; none when no price list says anything about these premises.
pub fn of(say: &Speaker, shown: &Shown, premises: &Premises) -> Option<Prices> {
    let (evening, weekend) = (
        next(shown.today, Weekday::Tuesday),
        next(shown.today, Weekday::Saturday),
    );
    let keeps = premises.kind == PremisesKind::Storage;
    let (in_the_evening, in_the_day) = if keeps {
        (THIRTY_DAYS, THIRTY_DAYS)
    } else {
        (EVENING, DAYTIME)
    };
    let quote = |set, date, (opens, closes): (i32, i32)| {
        let it = price::Use {
            premises,
            let_by: shown.venues.let_by(premises),
            set,
            intended: premises.suits.iter().find_map(|suits| match suits.purpose {
                crate::model::Purpose::Use(intended) => Some(intended),
                crate::model::Purpose::Activity(_) => None,
            }),
            people: None,
            date,
            opens,
            closes,
            season_minutes: shown.season_minutes(premises, date, opens),
        };
        price::quote(&shown.prices, shown.borrower(), it)
    };
    let sum = |quote: Option<&Quote>| quote.map_or_else(String::new, |quote| an_hour(say, quote));
    let mut explained: Option<(String, Quote)> = None;
    let mut rows = Vec::new();
    for set in &premises.sets {
        let (one, other) = (
            quote(set, evening, in_the_evening),
            quote(set, weekend, in_the_day),
        );
        if one.is_none() && other.is_none() {
            continue;
        }
        rows.push(Row {
            part: set.name.clone(),
            evening: sum(one.as_ref()),
            weekend: sum(other.as_ref()),
        });
        explained = explained.or_else(|| Some((set.name.clone(), one.or(other)?)));
    }
    let (part, quote) = explained?;
    let question = price::Use {
        premises,
        let_by: shown.venues.let_by(premises),
        set: premises.sets.first()?,
        intended: None,
        people: None,
        date: evening,
        opens: in_the_evening.0,
        closes: in_the_evening.1,
        season_minutes: 0,
    };
    let extras = price::extras(&shown.prices, shown.borrower(), question);
    let decided = quote.decided_on.map(|on| {
        let date = say.date(on);
        say.ta(
            "venue-price-decided",
            &[("by", &quote.decided_by), ("date", &date)],
        )
    });
    Some(Prices {
        lines: quote
            .lines
            .iter()
            .map(|line| Line {
                words: line.words(say),
                why: line.why(say),
                sum: say.money(line.amount),
            })
            .collect(),
        sum: say.money(quote.charged),
        list_price: (quote.listed > quote.charged && quote.listed > Money::ZERO)
            .then(|| say.ta("venue-price-listed", &[("sum", &say.money(quote.listed))])),
        of: say.ta("venue-price-of", &[("part", &part)]),
        extras: extras.iter().map(|extra| extra.words(say)).collect(),
        decided: decided.unwrap_or_default(),
        rows,
    })
}

/// «540 kr»; where less than a longer use costs is not taken, «300 kr per time, minst 900 kr», and what
/// costs the same however long, «900 kr, fast pris».
fn an_hour(say: &Speaker, quote: &Quote) -> String {
    let sum = say.money(quote.charged);
    let rent = quote.lines.iter().find_map(|line| match &line.about {
        About::Rent { unit, .. } => Some((*unit, line.amount)),
        _ => None,
    });
    let least = quote.lines.iter().find_map(|line| match &line.about {
        About::Lowest { limit } => Some(*limit),
        _ => None,
    });
    match (rent, least) {
        _ if quote.charged == Money::ZERO => sum,
        (Some((Unit::Hour | Unit::StartedHour, rate)), Some(least)) => {
            // What is taken off is taken off both.
            let rate = rate.share(quote.charged.ore(), least.ore());
            rate.map_or_else(
                || sum.clone(),
                |rate| {
                    let words = [("sum", say.money(rate)), ("least", sum.clone())];
                    let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
                    say.ta("venue-price-least", &words)
                },
            )
        }
        (Some((Unit::Fixed, _)), _) => say.ta("venue-price-fixed", &[("sum", &sum)]),
        _ => sum,
    }
}

impl Prices {
    /// Whether weekends cost the same, so that one column is enough.
    pub fn is_even(&self) -> bool {
        self.rows.iter().all(|row| row.evening == row.weekend)
    }
}

/// The next such day, tomorrow at the earliest.
fn next(today: Date, weekday: Weekday) -> Date {
    let tomorrow = today.saturating_add(1.day());
    let away = i64::from(tomorrow.weekday().until(weekday));
    tomorrow.saturating_add(away.days())
}
