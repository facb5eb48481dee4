//! What grants offer others of figures: kroner granted, how many awards, and kroner for each inhabitant.
//!
//! An award is counted in the period in which its recipient was told. All awards are counted, also those
//! the public list leaves out; they are a part of their own where the parts are of associations. Kroner
//! by age are shared by the member numbers an association has told for the year before.

use std::collections::BTreeMap;

use associations::public::Register;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Money;
use upkeep::model::Band;
use web::{Asked, Count, CountPart, Indicator, Kept as _, Unit, Visit};

use super::{
    awards::{Award, Awards, known, read},
    inhabitants_in,
};
use crate::model::Kind;

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "grants.granted",
        text_id: texts::id("grants-indicator-granted"),
        how_text_id: texts::id("grants-indicator-granted-how"),
        unit: Unit::Ore,
        by: &["district", "category", "kind", "age"],
        of_people: false,
        count: granted,
    },
    Indicator {
        code: "grants.awards",
        text_id: texts::id("grants-indicator-awards"),
        how_text_id: texts::id("grants-indicator-awards-how"),
        unit: Unit::Number,
        by: &["district", "category", "kind"],
        of_people: false,
        count: number,
    },
    Indicator {
        code: "grants.per_inhabitant",
        text_id: texts::id("grants-indicator-inhabitant"),
        how_text_id: texts::id("grants-indicator-inhabitant-how"),
        unit: Unit::Ore,
        by: &[],
        of_people: false,
        count: per_inhabitant,
    },
];

/// Members of an association by band of age, youngest first.
pub type Ages = BTreeMap<String, [i64; 5]>;

fn granted(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let all = awards(visit, conn)?;
    if asked.by == Some("age") {
        let ages = ages(conn, &all, asked.until.year())?;
        return Ok(by_age(visit, &all, asked, &ages));
    }
    Ok(counted(visit, &all, asked, Money::ore))
}

fn number(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    Ok(counted(visit, &awards(visit, conn)?, asked, |_| 1))
}

/// Of a period that begins and ends in one year; longer ones are no figure for an inhabitant.
fn per_inhabitant(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let all = counted(visit, &awards(visit, conn)?, asked, Money::ore);
    let known = inhabitants_in(conn, asked.until.year())?;
    let is_one = asked.from.year() == asked.until.year();
    Ok(Count {
        value: known
            .filter(|_| is_one)
            .and_then(|it| all.value?.checked_div(it.number)),
        ..all
    })
}

fn awards(visit: &Visit, conn: &mut Conn) -> Result<Awards, Error> {
    let register = Register::make(conn, visit.profile())?;
    read(conn, &known(register.all().iter()), visit.language())
}

fn within(asked: &Asked<'_>, on: Date) -> bool {
    asked.from <= on && on <= asked.until
}

/// What was given in a period, each award worth so much.
pub fn counted(visit: &Visit, all: &Awards, asked: &Asked<'_>, worth: fn(Money) -> i64) -> Count {
    let rows = all.rows.iter().filter(|it| within(asked, it.on));
    let others = all.unlisted.iter().filter(|it| within(asked, it.on));
    let mut count = Count {
        value: Some(0),
        ..Count::default()
    };
    let mut parts: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let mut add = |words: Option<String>, amount: Money| {
        count.n += 1;
        count.value = count.value.map(|it| it.saturating_add(worth(amount)));
        if let Some(words) = words {
            let part = parts.entry(words).or_default();
            part.0 = part.0.saturating_add(worth(amount));
            part.1 += 1;
        }
    };
    for award in rows {
        let words = asked.by.map(|by| part_of(visit, award, by));
        add(words, award.amount);
    }
    for other in others {
        let words = asked.by.map(|by| match by {
            "kind" => kind_of(visit, other.kind),
            _ => visit.say().t("grants-awards-others").into_owned(),
        });
        add(words, other.amount);
    }
    count.parts = parts
        .into_iter()
        .map(|(words, (value, n))| part(words, value, n))
        .collect();
    count
}

fn part(words: String, value: i64, n: i64) -> CountPart {
    CountPart {
        words,
        value: Some(value),
        n,
    }
}

/// The district, the theme or the kind of an award, in the visitor's language.
fn part_of(visit: &Visit, award: &Award, by: &str) -> String {
    let words = match by {
        "kind" => return kind_of(visit, award.kind),
        "district" => {
            let municipality = &visit.profile().municipality;
            let known = award
                .district
                .as_ref()
                .and_then(|key| municipality.district(key));
            known.map(|it| it.name_in(visit.language()).to_owned())
        }
        _ => award.theme.map(|it| it.name(visit.language()).to_owned()),
    };
    words.unwrap_or_else(|| visit.say().t("grants-awards-elsewhere").into_owned())
}

// texts: grantdesk-kind-*
fn kind_of(visit: &Visit, kind: Option<Kind>) -> String {
    let word = kind.unwrap_or_default().word();
    visit
        .say()
        .t(&format!("grantdesk-kind-{word}"))
        .into_owned()
}

/// Members of everybody who was given something, on the last day of the year before.
pub fn ages(conn: &mut Conn, all: &Awards, year: i16) -> Result<Ages, Error> {
    let mut ages = Ages::new();
    for award in all.rows.iter().filter(|it| it.on.year() == year) {
        if ages.contains_key(&award.association) {
            continue;
        }
        let told = upkeep::member_numbers(conn, &award.association, year.saturating_sub(1))?;
        let bands = told.map_or([0; 5], |it| {
            Band::ALL.map(|band| {
                let (from, to) = band.ages();
                it.counts.between(from, to).unwrap_or_default()
            })
        });
        ages.insert(award.association.clone(), bands);
    }
    Ok(ages)
}

/// Kroner shared by the ages of the members they went to. Behind a band stand the awards to
/// associations that have members in it.
pub fn by_age(visit: &Visit, all: &Awards, asked: &Asked<'_>, ages: &Ages) -> Count {
    let whole = counted(visit, all, &Asked { by: None, ..*asked }, Money::ore);
    let (mut bands, mut unknown) = ([(0_i64, 0_i64); 5], (0_i64, 0_i64));
    for award in all.rows.iter().filter(|it| within(asked, it.on)) {
        match ages
            .get(&award.association)
            .and_then(|it| shared(award.amount, it))
        {
            Some(shares) => {
                for (band, share) in bands.iter_mut().zip(shares).filter(|(_, it)| *it > 0) {
                    band.0 = band.0.saturating_add(share);
                    band.1 += 1;
                }
            }
            None => unknown = (unknown.0 + award.amount.ore(), unknown.1 + 1),
        }
    }
    for other in all.unlisted.iter().filter(|it| within(asked, it.on)) {
        unknown = (unknown.0 + other.amount.ore(), unknown.1 + 1);
    }
    let say = visit.say();
    let mut parts: Vec<CountPart> = Band::ALL
        .iter()
        .zip(bands)
        .map(|(band, (value, n))| {
            let (from, to) = band.ages();
            let from = from.to_string();
            let words = match to {
                Some(to) => say.ta(
                    "grants-figures-ages",
                    &[("from", from.as_str()), ("to", &to.to_string())],
                ),
                None => say.ta("grants-figures-ages-from", &[("from", from.as_str())]),
            };
            part(words, value, n)
        })
        .collect();
    if unknown.1 > 0 {
        let words = say.t("grants-figures-ages-unknown").into_owned();
        parts.push(part(words, unknown.0, unknown.1));
    }
    Count { parts, ..whole }
}

/// A sum shared by members, in øre; what is left over goes to the band with most of them.
fn shared(amount: Money, members: &[i64; 5]) -> Option<[i64; 5]> {
    let all: i64 = members.iter().sum();
    if all <= 0 {
        return None;
    }
    let mut shares = members.map(|it| {
        let share = i128::from(amount.ore()) * i128::from(it) / i128::from(all);
        i64::try_from(share).unwrap_or(i64::MAX)
    });
    let left = amount.ore() - shares.iter().sum::<i64>();
    let most = (0..5).max_by_key(|at| (members[*at], 5 - at))?;
    shares[most] += left;
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_make_up_the_sum_and_what_is_left_goes_to_the_most() {
        let shares = shared(Money::from_ore(1_000), &[0, 1, 1, 1, 0]).expect("members");
        assert_eq!(shares.iter().sum::<i64>(), 1_000);
        assert_eq!(shares, [0, 334, 333, 333, 0]);
        assert_eq!(shared(Money::from_ore(1_000), &[0; 5]), None);
    }
}
