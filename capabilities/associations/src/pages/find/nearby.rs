//! What to try when nothing was found: the nearest that does give hits, with how many.
//!
//! Without the choices, without the place, activities close to what was asked for; else what most
//! people do here. Never a way that leads to another empty page.

use std::{cmp::Reverse, collections::HashMap};

use jiff::civil::Date;
use search::{Meaning, Reading};
use web::Visit;

use super::address::Address;
use crate::{
    public::{Find, Register},
    vocabulary::{Activity, Vocabulary},
};

const MOST_ACTIVITIES: usize = 6;

/// Something else to try.
#[derive(Debug, PartialEq, Eq)]
pub struct Try {
    pub words: String,
    pub href: String,
    pub count: usize,
}

/// Ways on from an empty page.
pub struct Nearby {
    /// The same search with something left out.
    pub wider: Vec<Try>,
    /// Activities, and whether they are near what was asked for.
    pub activities: Vec<Try>,
    pub near: bool,
}

/// Finds the ways on.
pub fn nearby(
    visit: &Visit,
    register: &Register,
    address: &Address,
    reading: &Reading,
    today: Date,
) -> Nearby {
    let say = visit.say();
    let attempt = |words: String, other: &Address| {
        let count = register.find(&other.find, today, 0, 0).total;
        let href = visit.to(&format!("/foreninger{}", other.query()));
        (count > 0).then_some(Try { words, href, count })
    };
    let mut wider = Vec::new();
    if address.find.is_narrowed() {
        let words = say.t("find-try-unnarrowed").into_owned();
        wider.extend(attempt(words, &address.unnarrowed()));
    }
    let is_place = |word: &str| {
        let mut read = reading.words.iter();
        read.any(|it| it.meaning == Meaning::Place && it.word == word.to_lowercase())
    };
    let (places, others): (Vec<&str>, Vec<&str>) = address
        .find
        .words
        .split_whitespace()
        .partition(|word| is_place(word));
    if !places.is_empty() && !others.is_empty() {
        let words = say.ta("find-try-without", &[("words", &places.join(" "))]);
        wider.extend(attempt(words, &address.with_words(&others.join(" "))));
    }
    let asked: Vec<&str> = reading
        .words
        .iter()
        .filter_map(|word| match &word.meaning {
            Meaning::Tag(key) => Some(key.as_str()),
            _ => None,
        })
        .chain(address.find.activities.iter().map(String::as_str))
        .collect();
    let counts = register.activity_counts();
    let mut activities = common(visit, register.vocabulary(), &counts, |activity| {
        close_to(register.vocabulary(), &asked, activity)
    });
    let near = !activities.is_empty();
    if !near {
        activities = common(visit, register.vocabulary(), &counts, |_| true);
    }
    activities.truncate(MOST_ACTIVITIES);
    Nearby {
        wider,
        activities,
        near,
    }
}

/// Whether one is a kind of the other, or both are kinds of the same.
fn close_to(vocabulary: &Vocabulary, asked: &[&str], activity: &Activity) -> bool {
    asked
        .iter()
        .filter_map(|key| vocabulary.get(key))
        .any(|it| {
            let wider = [Some(it.key), it.broader].into_iter().flatten();
            wider
                .into_iter()
                .any(|key| activity.key == key || activity.broader == Some(key))
        })
}

/// Activities that associations here have, the most common first.
pub fn common(
    visit: &Visit,
    vocabulary: &Vocabulary,
    counts: &HashMap<&str, usize>,
    which: impl Fn(&Activity) -> bool,
) -> Vec<Try> {
    let mut activities: Vec<Try> = vocabulary
        .all()
        .iter()
        .filter(|activity| which(activity))
        .filter_map(|activity| {
            let count = counts
                .get(activity.key)
                .copied()
                .filter(|count| *count > 0)?;
            let find = Find {
                activities: vec![activity.key.to_owned()],
                ..Find::default()
            };
            let query = Address { find, page: 1 }.query();
            let href = visit.to(&format!("/foreninger{query}"));
            Some(Try {
                words: activity.name(visit.language()).to_owned(),
                href,
                count,
            })
        })
        .collect();
    activities.sort_by_key(|it| Reverse(it.count));
    activities
}
