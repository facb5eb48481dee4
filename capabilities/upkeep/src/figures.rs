//! What upkeep offers others of figures: members by age, and how many associations confirmed.
//!
//! Members are those the associations themselves have told as on 31 December; a person in two of them is
//! counted twice. They are people, so small cells are hidden by whoever asks (`web::Indicator::ask`).

use std::collections::BTreeSet;

use db::{Conn, Error};
use jiff::{Span, civil::Date};
use web::{Asked, Count, CountPart, Indicator, Unit, Visit};

use crate::{
    model::{Band, Counts, Gender},
    store,
};

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "upkeep.members",
        text_id: texts::id("upkeep-indicator-members"),
        how_text_id: texts::id("upkeep-indicator-members-how"),
        unit: Unit::Number,
        by: &["age"],
        of_people: true,
        count: members,
    },
    Indicator {
        code: "upkeep.confirmed",
        text_id: texts::id("upkeep-indicator-confirmed"),
        how_text_id: texts::id("upkeep-indicator-confirmed-how"),
        unit: Unit::Share,
        by: &[],
        of_people: false,
        count: confirmed,
    },
];

/// The numbers of the last 31 December that the day has reached or passed.
fn members(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let year = asked.until.year();
    let is_over = asked.until >= Date::new(year, 12, 31).unwrap_or(Date::MAX);
    let year = if is_over { year } else { year - 1 };
    let told = store::members::all_of_year(conn, year)?;
    let mut sum = Counts::default();
    for counts in &told {
        for band in Band::ALL {
            for gender in Gender::ALL {
                sum.add(band, gender, counts.of(band, gender));
            }
        }
    }
    let parts = Band::ALL.into_iter().filter(|_| asked.by.is_some());
    let parts = parts.map(|band| {
        let n = sum.in_band(band);
        CountPart {
            words: band_words(visit, band),
            value: Some(n),
            n,
        }
    });
    let n = sum.total();
    Ok(Count {
        value: (!told.is_empty()).then_some(n),
        n,
        parts: parts.collect(),
    })
}

fn band_words(visit: &Visit, band: Band) -> String {
    let (from, to) = band.ages();
    let from = from.to_string();
    match to {
        Some(to) => {
            let to = to.to_string();
            let words = [("from", from.as_str()), ("to", to.as_str())];
            visit.say().ta("upkeep-indicator-ages", &words)
        }
        None => visit.say().ta("upkeep-indicator-older", &[("from", &from)]),
    }
}

/// Of those that stand on the day, the share that confirmed in the year before it.
fn confirmed(_: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let since = asked.until.saturating_sub(Span::new().years(1));
    let days = (since, asked.until);
    let said: BTreeSet<String> = store::confirmation::confirmed_between(conn, days)?;
    let n = associations::figures::standing_on(conn, asked.until)?;
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(Count {
        value: (count(said.len().min(n)) * 10_000).checked_div(count(n)),
        n: count(n),
        parts: Vec::new(),
    })
}
