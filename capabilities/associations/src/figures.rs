//! What the register offers others of figures: how many associations there are, how many began and how
//! many ended, by district, category and the years they were founded in.
//!
//! An association stands from the day it was founded to the day it was deleted from the national
//! register. One that moved away is not counted, since nobody tells when it moved. A sensitive one has
//! no district here either (see [`crate::privacy`]).

use std::collections::BTreeMap;

use db::{Conn, Error};
use jiff::civil::Date;
use web::{About, Asked, Count, CountPart, Indicator, Unit, Visit};

use crate::{
    model::{Association, Standing},
    public::{Listing, vocabulary_of},
    store,
};

const BY: &[&str] = &["category", "district", "founded"];

const FOUNDED: &str = "founded";
/// Where founding years are divided.
const FOUNDED_FROM: [i16; 5] = [1950, 1980, 2000, 2010, 2020];

/// The figures.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        code: "associations.number",
        text_id: texts::id("register-indicator-number"),
        how_text_id: texts::id("register-indicator-number-how"),
        unit: Unit::Number,
        about: About::Associations,
        by: BY,
        of_people: false,
        count: |visit, conn, asked| counted(visit, conn, asked, |life| life.stands(asked.until)),
    },
    Indicator {
        code: "associations.new",
        text_id: texts::id("register-indicator-new"),
        how_text_id: texts::id("register-indicator-new-how"),
        unit: Unit::Number,
        about: About::Associations,
        by: BY,
        of_people: false,
        count: |visit, conn, asked| counted(visit, conn, asked, |life| within(life.from, asked)),
    },
    Indicator {
        code: "associations.closed",
        text_id: texts::id("register-indicator-closed"),
        how_text_id: texts::id("register-indicator-closed-how"),
        unit: Unit::Number,
        about: About::Associations,
        by: BY,
        of_people: false,
        count: |visit, conn, asked| counted(visit, conn, asked, |life| within(life.until, asked)),
    },
];

/// From when to when an association lives, as far as the registers know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// The day it was founded, or entered when nobody knows.
    pub from: Option<Date>,
    /// The day it was deleted.
    pub until: Option<Date>,
    lives: bool,
}

impl Life {
    /// The life of an association; `None` for one that moved away or was erased.
    pub fn of(association: &Association) -> Option<Self> {
        let lives = match association.standing {
            Standing::Active | Standing::Bankrupt | Standing::WindingUp => true,
            Standing::Dissolved => false,
            Standing::MovedAway | Standing::Erased => return None,
        };
        let entity = association.entity.as_ref().map(|it| &it.facts);
        let voluntary = association.voluntary.as_ref().map(|it| &it.facts);
        Some(Self {
            from: entity
                .and_then(|it| it.founded_on.or(it.registered_on))
                .or_else(|| voluntary.and_then(|it| it.first_entered_on.or(it.entered_on))),
            until: entity.and_then(|it| it.deleted_on),
            lives,
        })
    }

    /// Whether it stands at the end of a day.
    pub fn stands(self, on: Date) -> bool {
        let began = self.from.is_none_or(|from| from <= on);
        let goes_on = match self.until {
            Some(until) => until > on,
            None => self.lives,
        };
        began && goes_on
    }
}

/// How many associations stand at the end of a day.
pub fn standing_on(conn: &mut Conn, on: Date) -> Result<usize, Error> {
    let all = store::all(conn)?;
    let lives = all.iter().filter_map(Life::of);
    Ok(lives.filter(|life| life.stands(on)).count())
}

fn within(day: Option<Date>, asked: &Asked<'_>) -> bool {
    day.is_some_and(|day| asked.from <= day && day <= asked.until)
}

fn counted(
    visit: &Visit,
    conn: &mut Conn,
    asked: &Asked<'_>,
    counts: impl Fn(Life) -> bool,
) -> Result<Count, Error> {
    let all = store::all(conn)?;
    let wanted: Vec<&Association> = all
        .iter()
        .filter(|it| Life::of(it).is_some_and(&counts))
        .collect();
    let mut parts: BTreeMap<String, i64> = BTreeMap::new();
    if let Some(by) = asked.by {
        for it in &wanted {
            *parts.entry(part_of(visit, it, by)).or_default() += 1;
        }
    }
    let mut parts: Vec<CountPart> = parts
        .into_iter()
        .map(|(words, n)| CountPart {
            words,
            value: Some(n),
            n,
            ..CountPart::default()
        })
        .collect();
    if asked.by == Some(FOUNDED) {
        // Years are told in their own order.
        parts.sort_by_key(|part| year_in(&part.words));
    } else {
        parts.sort_by_cached_key(|part| (-part.n, texts::collation_key(&part.words)));
    }
    let n = i64::try_from(wanted.len()).unwrap_or(i64::MAX);
    Ok(Count {
        value: Some(n),
        n,
        parts,
    })
}

/// The first year some words tell of; what tells of none comes last.
fn year_in(words: &str) -> i32 {
    let digits = words.chars().skip_while(|it| !it.is_ascii_digit());
    let year: String = digits.take(4).collect();
    year.parse().unwrap_or(i32::MAX)
}

/// The years an association was founded in, such as «1980–1999».
fn founded(visit: &Visit, association: &Association) -> String {
    let say = visit.say();
    let Some(from) = Life::of(association).and_then(|life| life.from) else {
        return say.t("register-indicator-founded-unknown").into_owned();
    };
    let year = from.year();
    let first = FOUNDED_FROM.into_iter().rfind(|first| *first <= year);
    let Some(first) = first else {
        let until = (FOUNDED_FROM[0] - 1).to_string();
        return say.ta("register-indicator-founded-until", &[("year", &until)]);
    };
    let next = FOUNDED_FROM.into_iter().find(|next| *next > first);
    if let Some(next) = next {
        return format!("{first}–{}", next - 1);
    }
    let first = first.to_string();
    say.ta("register-indicator-founded-from", &[("year", &first)])
}

/// The district, the main category or the founding years of an association, in the visitor's language.
fn part_of(visit: &Visit, association: &Association, by: &str) -> String {
    let language = visit.language();
    if by == FOUNDED {
        return founded(visit, association);
    }
    let words = if by == "district" {
        let municipality = &visit.profile().municipality;
        let listing = Listing::shown(association, municipality, &vocabulary_of(municipality));
        let key = listing.district;
        let known = key.and_then(|key| municipality.district(&key));
        known.map(|it| it.name_in(language).to_owned())
    } else {
        let first = association.categories.first();
        first.map(|code| code.group().name(language).to_owned())
    };
    words.unwrap_or_else(|| visit.say().t("register-indicator-elsewhere").into_owned())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn founding_years_are_in_order_and_what_nobody_knows_is_last() {
        let mut words = ["Ukjent", "Fra 2020", "1950–1979", "Til og med 1949"];
        words.sort_by_key(|it| year_in(it));
        assert_eq!(
            words,
            ["Til og med 1949", "1950–1979", "Fra 2020", "Ukjent"]
        );
    }

    #[test]
    fn a_life_is_from_the_day_it_began_to_the_day_it_ended() {
        let life = |until, lives| Life {
            from: Some(date(2020, 5, 1)),
            until,
            lives,
        };
        assert!(!life(None, true).stands(date(2020, 4, 30)));
        assert!(life(None, true).stands(date(2020, 5, 1)));
        assert!(
            !life(None, false).stands(date(2020, 5, 1)),
            "gone, and nobody knows when"
        );
        let ended = life(Some(date(2024, 1, 10)), false);
        assert!(ended.stands(date(2024, 1, 9)));
        assert!(!ended.stands(date(2024, 1, 10)));
    }
}
