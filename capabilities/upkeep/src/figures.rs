//! What upkeep offers others of figures: members by age, how large associations are, and how many
//! confirmed.
//!
//! Members are those the associations themselves have told as on 31 December; a person in two of them is
//! counted twice. They are people, so small cells are hidden by whoever asks (`web::Indicator::ask`).

use std::collections::BTreeSet;

use db::{Conn, Error};
use jiff::{Span, civil::Date};
use web::{About, Asked, Count, CountPart, Indicator, Unit, Visit};

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
        about: About::Associations,
        by: &["age"],
        of_people: true,
        count: members,
    },
    Indicator {
        code: "upkeep.confirmed",
        text_id: texts::id("upkeep-indicator-confirmed"),
        how_text_id: texts::id("upkeep-indicator-confirmed-how"),
        unit: Unit::Share,
        about: About::Associations,
        by: &[],
        of_people: false,
        count: confirmed,
    },
    Indicator {
        code: "upkeep.sizes",
        text_id: texts::id("upkeep-indicator-sizes"),
        how_text_id: texts::id("upkeep-indicator-sizes-how"),
        unit: Unit::Number,
        about: About::Associations,
        by: &["size"],
        of_people: false,
        count: sizes,
    },
];

/// Where numbers of members are divided.
const SIZES: [i64; 5] = [1, 20, 50, 100, 250];

/// The year of the last 31 December that the day has reached or passed.
fn told_year(asked: &Asked<'_>) -> i16 {
    let year = asked.until.year();
    let is_over = asked.until >= Date::new(year, 12, 31).unwrap_or(Date::MAX);
    if is_over { year } else { year - 1 }
}

/// How many associations have told their numbers, by how many members they have.
fn sizes(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let told = store::members::all_of_year(conn, told_year(asked))?;
    let many = |least: i64, most: Option<i64>| {
        let within = told.iter().map(Counts::total);
        let within = within.filter(|all| least <= *all && most.is_none_or(|most| *all <= most));
        i64::try_from(within.count()).unwrap_or(i64::MAX)
    };
    let mut parts = Vec::new();
    for (at, least) in SIZES.into_iter().enumerate().filter(|_| asked.by.is_some()) {
        let most = SIZES.get(at + 1).map(|next| next - 1);
        let n = many(least, most);
        parts.push(CountPart {
            words: size_words(visit, least, most),
            value: Some(n),
            n,
            ..CountPart::default()
        });
    }
    let n = many(0, None);
    Ok(Count {
        value: (n > 0).then_some(n),
        n,
        parts,
    })
}

fn size_words(visit: &Visit, least: i64, most: Option<i64>) -> String {
    let (say, least) = (visit.say(), least.to_string());
    match most {
        Some(most) => {
            let most = most.to_string();
            let words = [("from", least.as_str()), ("to", most.as_str())];
            say.ta("upkeep-indicator-size", &words)
        }
        None => say.ta("upkeep-indicator-size-more", &[("from", &least)]),
    }
}

fn members(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let told = store::members::all_of_year(conn, told_year(asked))?;
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
            ..CountPart::default()
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
