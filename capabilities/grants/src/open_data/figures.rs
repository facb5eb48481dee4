//! What grants offer others of figures: kroner granted, how many awards, and kroner for each inhabitant.
//!
//! An award is counted in the period in which its recipient was told. All awards are counted, also those
//! the public list leaves out; they are a part of their own where the parts are of associations. Kroner
//! by age and by gender are in [`super::by_members`].

use std::collections::BTreeMap;

use associations::public::Register;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::Money;
use web::{About, Asked, Count, CountPart, Indicator, Unit, Visit};

use super::{
    awards::{Award, Awards, known, read},
    by_members::{Sharing, members, shared_by},
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
        about: About::Support,
        by: &["district", "category", "kind", "age", "gender"],
        of_people: false,
        count: granted,
    },
    Indicator {
        code: "grants.awards",
        text_id: texts::id("grants-indicator-awards"),
        how_text_id: texts::id("grants-indicator-awards-how"),
        unit: Unit::Number,
        about: About::Support,
        by: &["district", "category", "kind"],
        of_people: false,
        count: number,
    },
    Indicator {
        code: "grants.per_inhabitant",
        text_id: texts::id("grants-indicator-inhabitant"),
        how_text_id: texts::id("grants-indicator-inhabitant-how"),
        unit: Unit::Ore,
        about: About::Support,
        by: &[],
        of_people: false,
        count: per_inhabitant,
    },
];

fn granted(visit: &Visit, conn: &mut Conn, asked: &Asked<'_>) -> Result<Count, Error> {
    let all = awards(visit, conn)?;
    if let Some(by) = asked.by.and_then(Sharing::of) {
        let members = members(conn, &all, asked.until.year())?;
        return Ok(shared_by(visit, &all, asked, (by, &members)));
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
    let register = visit.town().kept::<Register>(conn)?;
    read(conn, &known(register.all().iter()), visit.language())
}

/// Whether a day is in the period.
pub fn within(asked: &Asked<'_>, on: Date) -> bool {
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

/// A part that is not hidden.
pub fn part(words: String, value: i64, n: i64) -> CountPart {
    CountPart {
        words,
        value: Some(value),
        n,
        ..CountPart::default()
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
