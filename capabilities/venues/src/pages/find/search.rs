//! A search for premises as it stands in the address: what for, when, how many, what it must have.
//!
//! Reading is kind: what is not understood is left out. Counts beside a choice tell how many would be
//! left with it, given the others.

use associations::vocabulary::Vocabulary;
use jiff::civil::Date;
use kernel::Language;

use crate::{
    model::{Fact, FactTopic, IntendedUse, Premises, PremisesKind, Purpose, TenantKind},
    venues::Venues,
};

/// What premises may be asked to have.
pub const MUST: [FactTopic; 6] = [
    FactTopic::StepFree,
    FactTopic::AccessibleToilet,
    FactTopic::HearingLoop,
    FactTopic::Kitchen,
    FactTopic::Stage,
    FactTopic::Screen,
];

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    pub words: String,
    pub intended: Option<IntendedUse>,
    pub date: Option<Date>,
    /// Minutes after midnight.
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub people: Option<i32>,
    pub must: Vec<FactTopic>,
    pub district: String,
    pub kind: Option<PremisesKind>,
    /// For herself, not for an association.
    pub private: bool,
    /// From 1; 0 means the first.
    pub page: usize,
}

impl Search {
    /// Reads a query such as `use=rehearsal&date=2026-03-21&must=step-free`.
    pub fn read(query: &str) -> Self {
        let mut search = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            match name.as_ref() {
                "q" => search.words = value.chars().take(100).collect(),
                "use" => search.intended = IntendedUse::from_word(value),
                "date" => search.date = value.parse().ok(),
                "from" => search.from = minute(value),
                "to" => search.to = minute(value),
                "people" => search.people = value.parse().ok().filter(|it| *it > 0),
                "must" => {
                    let topic = FactTopic::from_word(value).filter(|it| MUST.contains(it));
                    let new = topic.filter(|it| !search.must.contains(it));
                    search.must.extend(new);
                }
                "district" => value.clone_into(&mut search.district),
                "kind" => search.kind = PremisesKind::from_word(value),
                "for" => search.private = value == "me",
                "page" => search.page = value.parse().unwrap_or_default(),
                _ => {}
            }
        }
        search
    }

    /// The query that says the same, with `?` in front when there is anything to say.
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let date = self.date.map(|date| date.to_string());
        let clock = |minute: Option<i32>| minute.map(clock_of);
        let must = self.must.iter().map(|it| ("must", it.word().to_owned()));
        let said = |name, value: Option<String>| value.map(|value| (name, value));
        let pairs = [
            said("q", Some(self.words.clone())),
            said("use", self.intended.map(|it| it.word().to_owned())),
            said("date", date),
            said("from", clock(self.from)),
            said("to", clock(self.to)),
            said("people", self.people.map(|it| it.to_string())),
            said("district", Some(self.district.clone())),
            said("kind", self.kind.map(|it| it.word().to_owned())),
            said("for", self.private.then(|| "me".to_owned())),
            said("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        for (name, value) in pairs.into_iter().flatten().chain(must) {
            if !value.is_empty() {
                query.append_pair(name, &value);
            }
        }
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }

    /// Whom it is for.
    pub fn tenant(&self) -> TenantKind {
        if self.private {
            TenantKind::Anybody
        } else {
            TenantKind::Association
        }
    }

    /// Whether premises fit, apart from when they are free.
    pub fn fits(&self, venues: &Venues, premises: &Premises) -> bool {
        let site = venues.site(&premises.site);
        self.intended
            .is_none_or(|it| premises.fitness(&Purpose::Use(it)) > 0)
            && self.kind.is_none_or(|kind| premises.kind == kind)
            && self
                .people
                .is_none_or(|people| premises.most_people() >= Some(people))
            && self
                .must
                .iter()
                .all(|topic| premises.fact(*topic).is_some_and(Fact::is_yes))
            && (self.district.is_empty() || site.is_some_and(|it| it.district == self.district))
            && self.has_words(venues, premises)
    }

    /// How well they fit: those best for what is asked first.
    pub fn fitness(&self, premises: &Premises) -> i32 {
        self.intended
            .map_or(0, |it| premises.fitness(&Purpose::Use(it)))
    }

    /// Every word begins a word of the names, the district or what premises are good for.
    fn has_words(&self, venues: &Venues, premises: &Premises) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let site = venues.site(&premises.site);
        let mut text = format!("{} {}", premises.name, premises.about);
        if let Some(site) = site {
            let district = venues.district(&site.district).unwrap_or_default();
            text = format!("{text} {} {} {district}", site.name, site.address);
        }
        for suits in &premises.suits {
            let Purpose::Activity(key) = &suits.purpose else {
                continue;
            };
            if let Some(activity) = Vocabulary::standard().get(key) {
                let names = Language::ALL.map(|language| activity.name(language));
                text = format!("{text} {}", names.join(" "));
            }
        }
        let text = text.to_lowercase();
        let has: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let wanted = self.words.to_lowercase();
        wanted
            .split_whitespace()
            .all(|word| has.iter().any(|had| had.starts_with(word)))
    }
}

/// «18:30».
pub fn clock_of(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn minute(written: &str) -> Option<i32> {
    let (hour, part) = written.split_once(':')?;
    let (hour, part): (i32, i32) = (hour.parse().ok()?, part.parse().ok()?);
    let known = (0..=24).contains(&hour) && (0..60).contains(&part);
    Some(hour * 60 + part).filter(|minute| known && *minute <= crate::time::DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again_and_the_rest_is_left_out() {
        let whole = "?q=hall&use=rehearsal&date=2026-03-21&from=15%3A00&to=18%3A30&people=25\
                     &district=aasen&kind=gym&for=me&page=2&must=step-free&must=kitchen";
        assert_eq!(Search::read(&whole[1..]).query(), whole);
        let odd = "use=war&date=never&from=25:00&to=x&people=-3&must=gold&must=step-free\
                   &must=step-free&kind=ship&page=1&noe=annet";
        assert_eq!(Search::read(odd).query(), "?must=step-free");
        assert_eq!(Search::read("").query(), "");
    }
}
