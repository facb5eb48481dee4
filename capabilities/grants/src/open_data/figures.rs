//! What grants offer others of figures: kroner granted, how many awards, and kroner for each inhabitant.
//!
//! An award is counted in the period in which its recipient was told. All awards are counted, also those
//! the public list leaves out; parts are of associations.

use std::collections::BTreeMap;

use associations::public::Register;
use db::{Conn, Error};
use kernel::Money;
use web::{Asked, Count, CountPart, Indicator, Kept as _, Unit, Visit};

use super::awards::{Award, known, read};

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "grants.granted",
        text_id: texts::id("grants-indicator-granted"),
        how_text_id: texts::id("grants-indicator-granted-how"),
        unit: Unit::Ore,
        by: &["district", "category"],
        of_people: false,
        count: granted,
    },
    Indicator {
        code: "grants.awards",
        text_id: texts::id("grants-indicator-awards"),
        how_text_id: texts::id("grants-indicator-awards-how"),
        unit: Unit::Number,
        by: &["district", "category"],
        of_people: false,
        count: awards,
    },
];

fn granted(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    counted(visit, conn, asked, Money::ore)
}

fn awards(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    counted(visit, conn, asked, |_| 1)
}

fn counted(
    visit: &Visit,
    conn: &mut Conn,
    asked: &Asked<'_>,
    worth: fn(Money) -> i64,
) -> Result<Count, Error> {
    let register = Register::make(conn, visit.profile())?;
    let all = read(conn, &known(register.all().iter()), visit.language())?;
    let within = |on: jiff::civil::Date| asked.from <= on && on <= asked.until;
    let rows: Vec<&Award> = all.rows.iter().filter(|it| within(it.on)).collect();
    let others: Vec<Money> = all
        .unlisted
        .iter()
        .filter(|(on, _)| within(*on))
        .map(|(_, amount)| *amount)
        .collect();
    let sums = rows
        .iter()
        .map(|it| it.amount)
        .chain(others.iter().copied());
    let value = sums.map(worth).fold(0, i64::saturating_add);
    let n = i64::try_from(rows.len() + others.len()).unwrap_or(i64::MAX);
    let mut parts: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    if let Some(by) = asked.by {
        for award in rows {
            let part = parts.entry(part_of(visit, award, by)).or_default();
            part.0 = part.0.saturating_add(worth(award.amount));
            part.1 += 1;
        }
    }
    Ok(Count {
        value: Some(value),
        n,
        parts: parts
            .into_iter()
            .map(|(words, (value, n))| CountPart {
                words,
                value: Some(value),
                n,
            })
            .collect(),
    })
}

/// The district or the theme of an award, in the visitor's language.
fn part_of(visit: &Visit, award: &Award, by: &str) -> String {
    let words = if by == "district" {
        let municipality = &visit.profile().municipality;
        let known = award
            .district
            .as_ref()
            .and_then(|key| municipality.district(key));
        known.map(|it| it.name_in(visit.language()).to_owned())
    } else {
        award.theme.map(|it| it.name(visit.language()).to_owned())
    };
    words.unwrap_or_else(|| visit.say().t("grants-awards-elsewhere").into_owned())
}
