//! An association in a list: its name, what it does, and what people decide by.
//!
//! Age, day, place, price and access are shown where they are known and left out where not. The
//! number is that of the pin on the map. Rows that say where they are let the map find them.

use askama::{Template, filters::HtmlSafe};
use jiff::civil::Date;
use kernel::Position;
use texts::Speaker;
use web::{
    Visit,
    assets::{Icon, icon},
};

use super::{
    why::{self, Reason},
    words::{self, State, unbroken},
};
use crate::{
    model::{AccessFeature, StepFree},
    public::{FoundListing, Listing, Register},
};

const LEAD: usize = 170;
const MOST_TIMES: usize = 2;
const MOST_ACCESS: usize = 2;

/// A row of a list.
#[derive(Template)]
#[template(path = "row.html")]
pub struct Row<'a> {
    visit: &'a Visit,
    listing: &'a Listing,
    /// Its number in the list; none where the list is not numbered.
    number: Option<usize>,
    bits: Vec<Bit>,
    why: Vec<Reason>,
    today: Date,
}

/// A fact that people decide by.
pub struct Bit {
    pub icon: Icon,
    pub label: String,
    pub words: String,
    /// The language of the words, when it is not the page's.
    pub lang: Option<&'static str>,
}

impl HtmlSafe for Row<'_> {}

impl<'a> Row<'a> {
    /// A row without number or reason.
    pub fn plain(visit: &'a Visit, register: &Register, listing: &'a Listing, today: Date) -> Self {
        let bits = bits(
            visit.say(),
            listing,
            listing.place(register.municipality(), visit.language()),
        );
        Self {
            visit,
            listing,
            number: None,
            bits,
            why: Vec::new(),
            today,
        }
    }

    /// A numbered hit with the reason it is there.
    pub fn hit(
        visit: &'a Visit,
        register: &Register,
        number: usize,
        hit: &FoundListing<'a>,
        today: Date,
    ) -> Self {
        let why = why::reasons(visit.say(), register.vocabulary(), hit.listing, &hit.why);
        Self {
            number: Some(number),
            why,
            ..Self::plain(visit, register, hit.listing, today)
        }
    }

    /// The number of its pin, and where it meets, if it has put that on the map.
    pub fn pin(&self) -> Option<(usize, Position)> {
        self.number.zip(self.position())
    }

    fn position(&self) -> Option<Position> {
        self.listing
            .meeting_places
            .iter()
            .find_map(|place| place.position)
    }

    fn href(&self) -> String {
        self.visit.to(&format!("/forening/{}", self.listing.id))
    }

    fn states(&self) -> Vec<State> {
        let say = self.visit.say();
        let state = words::ending(say, self.listing.standing)
            .or_else(|| words::openness(say, self.listing.openness));
        let late = words::unconfirmed(say, self.listing);
        state.into_iter().chain(late).collect()
    }

    /// The opening of what it says it does, with the language it is in when that is another.
    fn lead(&self) -> Option<(Option<&'static str>, String)> {
        let about = words::about(self.listing, self.visit.language())?;
        Some((about.lang, words::opening(about.text, LEAD)))
    }

    fn confirmed(&self) -> Option<String> {
        let say = self.visit.say();
        let date = unbroken(&say.date(self.listing.confirmed_on?));
        let id = if self.listing.is_confirmed(self.today) {
            texts::id("row-confirmed")
        } else {
            texts::id("row-confirmed-long-ago")
        };
        Some(say.ta(id, &[("date", &date)]))
    }
}

/// What people decide by, as far as it is known.
pub fn bits(say: &Speaker, listing: &Listing, place: &str) -> Vec<Bit> {
    let own = words::free_text(say.language());
    let bit = |name, label: &str, words: Option<String>, lang| {
        let words = words.filter(|words| !words.is_empty())?;
        Some(Bit {
            icon: icon(name),
            label: label.to_owned(),
            words,
            lang,
        })
    };
    let meets = listing
        .meeting_places
        .first()
        .map(|place| place.name.as_str());
    let place = meets.filter(|name| !name.is_empty()).unwrap_or(place);
    let price = listing.price_ore.map(|price| words::price(say, price));
    [
        bit(
            "person-tall-short",
            &say.t("row-ages"),
            ages(say, listing),
            None,
        ),
        bit("calendar", &say.t("row-when"), times(say, listing), own),
        bit(
            "location-pin",
            &say.t("row-where"),
            Some(place.to_owned()),
            own,
        ),
        bit("wallet", &say.t("row-price"), price, None),
        bit(
            "wheelchair",
            &say.t("row-access"),
            Some(access(say, listing)),
            None,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn ages(say: &Speaker, listing: &Listing) -> Option<String> {
    words::ages(say, words::all_ages(&listing.groups)).or_else(|| {
        let targets = &listing.target_groups;
        let names = targets.iter().map(|group| words::target(say, *group));
        Some(words::list_of_names(say, names))
    })
}

fn times(say: &Speaker, listing: &Listing) -> Option<String> {
    let mut times: Vec<&str> = Vec::new();
    for group in &listing.groups {
        if !group.meets.is_empty() && !times.contains(&group.meets.as_str()) {
            times.push(&group.meets);
        }
    }
    let first: Vec<&str> = times.iter().take(MOST_TIMES).copied().collect();
    let more = i64::try_from(times.len() - first.len()).unwrap_or_default();
    let first = (!first.is_empty()).then(|| first.join(", "))?;
    let first = words::unbroken_hours(&first);
    Some(if more == 0 {
        first
    } else {
        format!("{first} {}", say.tn("and-more", more))
    })
}

fn access(say: &Speaker, listing: &Listing) -> String {
    let mut features = listing.accessibility.clone();
    let without_steps = listing
        .meeting_places
        .iter()
        .any(|it| it.step_free == StepFree::Yes);
    if without_steps && !features.contains(&AccessFeature::StepFree) {
        features.insert(0, AccessFeature::StepFree);
    }
    let names = features
        .iter()
        .take(MOST_ACCESS)
        .map(|feature| words::access(say, *feature));
    words::list_of_names(say, names)
}
