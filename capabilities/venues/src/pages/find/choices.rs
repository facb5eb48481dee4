//! What one can choose from in the form, with how many are left with each choice. A choice that
//! leads to nothing is not offered, save one that is made already.

use jiff::civil::Weekday;
use texts::Speaker;
use web::Choice;

use super::{
    finding::Found,
    search::{MUST, Search, WITHIN, clock_of},
    wanted::Wanted,
};
use crate::{
    model::{FactTopic, PremisesKind},
    pages::{Shown, facts, words},
};

/// The half hours that a time is chosen from: seven in the morning to midnight.
const HALF_HOURS: std::ops::RangeInclusive<i32> = 14..=48;

/// The form's choices over what was found.
pub struct Choices<'a> {
    pub say: &'a Speaker,
    pub shown: &'a Shown,
    pub search: &'a Search,
    pub wanted: &'a Wanted,
    pub found: &'a [Found<'a>],
}

impl Choices<'_> {
    fn count(&self, with: &Wanted) -> usize {
        let fits = |it: &&Found<'_>| it.fits(self.shown, with);
        self.found.iter().filter(fits).count()
    }

    fn counted(&self, with: &Wanted, value: &str, words: &str, chosen: bool) -> Option<Choice> {
        let count = self.count(with);
        (count > 0 || chosen).then(|| choice(value, &format!("{words} ({count})"), chosen))
    }

    // texts: venue-kind-*
    pub fn kinds(&self) -> Vec<Choice> {
        let one = |(it, word): (PremisesKind, &str)| {
            let with = Wanted {
                kind: Some(it),
                ..self.wanted.clone()
            };
            let words = self.say.t(&format!("venue-kind-{word}"));
            self.counted(&with, word, &words, self.search.kind == Some(it))
        };
        PremisesKind::ALL.into_iter().filter_map(one).collect()
    }

    pub fn districts(&self) -> Vec<Choice> {
        let all = self.shown.register.municipality().districts.iter();
        let one = |it: &kernel::District| {
            let with = Wanted {
                district: it.key.clone(),
                ..self.wanted.clone()
            };
            self.counted(&with, &it.key, &it.name, self.search.district == it.key)
        };
        all.filter_map(one).collect()
    }

    pub fn must(&self) -> Vec<Choice> {
        let one = |topic: FactTopic| {
            let chosen = self.search.must.contains(&topic);
            let mut with = self.wanted.clone();
            with.must.retain(|it| *it != topic);
            with.must.push(topic);
            self.counted(&with, topic.word(), &facts::name(self.say, topic), chosen)
        };
        MUST.into_iter().filter_map(one).collect()
    }

    pub fn at_once(&self) -> Option<Choice> {
        let with = Wanted {
            at_once: true,
            ..self.wanted.clone()
        };
        self.counted(
            &with,
            "yes",
            &self.say.t("venue-at-once"),
            self.search.at_once,
        )
    }

    pub fn gratis(&self) -> Option<Choice> {
        let with = Wanted {
            gratis: true,
            ..self.wanted.clone()
        };
        self.counted(
            &with,
            "yes",
            &self.say.t("venue-gratis"),
            self.search.gratis,
        )
    }

    /// Districts to be near, those with a known position.
    pub fn near_districts(&self) -> Vec<Choice> {
        let all = self.shown.register.municipality().districts.iter();
        let known = all.filter(|it| it.position.is_some());
        known
            .map(|it| {
                let value = format!("d-{}", it.key);
                let chosen = self.search.near == value;
                choice(&value, &it.name, chosen)
            })
            .collect()
    }

    /// Sites to be near, each once, in order of names.
    pub fn near_sites(&self) -> Vec<Choice> {
        let venues = &self.shown.venues;
        let mut sites: Vec<_> = venues
            .all()
            .iter()
            .filter_map(|it| venues.site(&it.site))
            .collect();
        sites.dedup_by(|one, other| one.id == other.id);
        sites.retain(|site| site.position.is_some());
        let one =
            |site: &crate::model::Site| choice(&site.id, &site.name, self.search.near == site.id);
        sites.into_iter().map(one).collect()
    }

    pub fn within(&self) -> Vec<Choice> {
        let one = |kilometres: i32| {
            let words = self.say.tn("venue-within", i64::from(kilometres));
            choice(
                &kilometres.to_string(),
                &words,
                self.search.within == Some(kilometres),
            )
        };
        WITHIN.into_iter().map(one).collect()
    }

    pub fn weekdays(&self) -> Vec<Choice> {
        let one = |number: i8| {
            let weekday = Weekday::from_monday_one_offset(number).ok()?;
            let words = self.say.weekday(weekday);
            Some(choice(
                &number.to_string(),
                words,
                self.search.weekday == Some(number),
            ))
        };
        (1..=7).filter_map(one).collect()
    }

    pub fn froms(&self) -> Vec<Choice> {
        self.clocks(self.search.from)
    }

    pub fn tos(&self) -> Vec<Choice> {
        self.clocks(self.search.to)
    }

    /// Half hours, and the minute that was asked for when it is another.
    fn clocks(&self, chosen: Option<i32>) -> Vec<Choice> {
        let mut minutes: Vec<i32> = HALF_HOURS.map(|half| half * 30).collect();
        minutes.extend(chosen);
        minutes.sort_unstable();
        minutes.dedup();
        let at = |minute: i32| {
            let words = words::minute(self.say, minute);
            choice(&clock_of(minute), &words, chosen == Some(minute))
        };
        minutes.into_iter().map(at).collect()
    }
}

fn choice(value: &str, words: &str, chosen: bool) -> Choice {
    Choice {
        value: value.to_owned(),
        words: words.to_owned(),
        hint: String::new(),
        chosen,
    }
}
