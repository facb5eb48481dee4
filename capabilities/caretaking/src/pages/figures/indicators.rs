//! The indicators of a period, reckoned from the same times as the figures beside them.

use std::collections::HashMap;

use bookings::{desk::figures::figures_between, model::Booking};
use db::{Conn, Error};
use kernel::Instant;
use texts::Speaker;
use venues::{
    model::{Occurrence, State},
    time::{Period, civil},
};

use crate::model::{Figures, Indicators};

/// As many times are asked about at once.
const AT_ONCE: usize = 500;

/// An indicator in words: its name, its value, and what it is of.
pub struct Told {
    /// A word for other programs.
    pub key: &'static str,
    /// Its name.
    pub name: String,
    /// The number, without its unit; none when there is nothing to reckon from.
    pub number: Option<i64>,
    /// With its unit.
    pub words: String,
    /// What it is of; may be empty.
    pub of: String,
}

/// Reckons them.
pub fn reckon(
    conn: &mut Conn,
    (within, now): (Period, Instant),
    times: &[Occurrence],
    figures: &Figures,
) -> Result<Indicators, Error> {
    let given = |it: &&Occurrence| {
        let was_given = [State::Released, State::Cancelled, State::Displaced];
        let has = it.state.takes_time() && it.state >= State::Granted;
        has || was_given.contains(&it.state)
    };
    let given: Vec<&Occurrence> = times.iter().filter(given).collect();
    let ids: Vec<String> = given.iter().map(|it| it.id.clone()).collect();
    let mut booked: HashMap<String, Booking> = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        booked.extend(bookings::store::bookings::of_occurrences(conn, some)?);
    }
    let (from, to) = (
        civil(within.starts).0,
        civil(within.ends.plus_seconds(-1)).0,
    );
    let mut all = Indicators {
        // Uses from before reservations were made here have a price and no time; they count as well.
        free_use: prices::fees::free_use_between(conn, (from, to))?.value(),
        ..Indicators::default()
    };
    let mut members: HashMap<String, Option<(i64, i64)>> = HashMap::new();
    for it in given {
        let said = booked.get(&it.id).and_then(|booking| {
            let (people, young) = (booking.people?, booking.young?);
            Some((i64::from(people), i64::from(young)))
        });
        let young = match (said, &it.held_by) {
            (Some(said), _) => Some(said),
            (None, Some(association)) => {
                if !members.contains_key(association) {
                    let (date, _) = civil(it.period.starts);
                    let known = prices::young_members(conn, association, date)?;
                    let known = known.map(|known| (known.all, known.young));
                    members.insert(association.clone(), known);
                }
                members.get(association).copied().flatten()
            }
            (None, None) => None,
        };
        all.add_hours(it.period, young);
    }
    all.add_marks(figures);
    let answers = figures_between(conn, now, within)?;
    all.requests = (answers.answered, answers.refused);
    all.answer_days = answers.median_days;
    Ok(all)
}

// texts: care-indicator-*
/// In words, in their order. What is reckoned over all that the municipality gives out is told of all of it
/// alone.
pub fn told(say: &Speaker, it: &Indicators, is_all: bool) -> Vec<Told> {
    let hours = |minutes: i64| (minutes + 30) / 60;
    let in_hours = |minutes: i64| {
        let hours = hours(minutes);
        (Some(hours), say.tn("care-indicator-hours", hours))
    };
    let percent = |share: Option<i64>| {
        let words = share.map_or_else(|| "–".to_owned(), |share| format!("{share} %"));
        (share, words)
    };
    let of = |id: &str, count: i64| say.tn(id, count);
    let days = it.answer_days.map_or_else(
        || "–".to_owned(),
        |days| say.tn("care-indicator-days", days),
    );
    let (answered, _) = it.requests;
    let free_use = it.free_use.ore() / 100;
    let all = [
        ("hours_young", in_hours(it.young_minutes), String::new()),
        ("hours_older", in_hours(it.older_minutes), String::new()),
        ("hours_unknown", in_hours(it.unknown_minutes), String::new()),
        (
            "free_use",
            (Some(free_use), say.money(it.free_use)),
            String::new(),
        ),
        (
            "share_used",
            percent(it.used_percent()),
            of("care-indicator-of-marked", it.used.1),
        ),
        (
            "refused",
            percent(it.refused_percent()),
            of("care-indicator-of-answered", answered),
        ),
        (
            "answer_days",
            (it.answer_days, days),
            of("care-indicator-of-answered", answered),
        ),
    ];
    let named = all.map(|(key, (number, words), of)| Told {
        key,
        name: say
            .t(&format!("care-indicator-{}", key.replace('_', "-")))
            .into_owned(),
        number,
        words,
        of,
    });
    let of_all = ["free_use", "refused", "answer_days"];
    let shown = named
        .into_iter()
        .filter(|it| is_all || !of_all.contains(&it.key));
    shown.collect()
}
