//! A search as it stands in the address, so that it can be kept, shared and gone back to.
//!
//! Reading is kind: what we do not understand is left out, and what is repeated counts once.
//! Writing gives the shortest address that means the same.

use form_urlencoded::{Serializer, parse};

use crate::{
    model::{AccessFeature, TargetGroup},
    public::{FacetKind, Find, Register, Sort},
    vocabulary::IcnpoCode,
};

const LONGEST_WORDS: usize = 200;

/// A search and a page of its hits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub find: Find,
    /// From 1.
    pub page: usize,
}

impl Address {
    /// Reads a query such as `q=kor&activity=choir&page=2`.
    pub fn read(query: &str, register: &Register) -> Self {
        let mut address = Self {
            page: 1,
            ..Self::default()
        };
        for (name, value) in parse(query.as_bytes()) {
            address.take(&name, value.trim(), register);
        }
        address
    }

    fn take(&mut self, name: &str, value: &str, register: &Register) {
        let find = &mut self.find;
        let kind = FacetKind::ALL
            .into_iter()
            .find(|kind| kind.parameter() == name);
        match (name, kind) {
            ("q", _) => find.words = value.chars().take(LONGEST_WORDS).collect(),
            ("page", _) => self.page = value.parse().unwrap_or(1).max(1),
            ("sort", _) => {
                find.sort = match value {
                    "name" => Sort::Name,
                    "confirmed" => Sort::Confirmed,
                    _ => Sort::Best,
                }
            }
            (_, Some(FacetKind::Activity)) => {
                let known = register.vocabulary().get(value).map(|it| it.key.to_owned());
                add(&mut find.activities, known);
            }
            (_, Some(FacetKind::Category)) => {
                add(&mut find.categories, IcnpoCode::parse(value).ok());
            }
            (_, Some(FacetKind::District)) => {
                let known = register
                    .municipality()
                    .district(value)
                    .map(|it| it.key.clone());
                add(&mut find.districts, known);
            }
            (_, Some(FacetKind::Target)) => add(&mut find.targets, TargetGroup::from_word(value)),
            (_, Some(FacetKind::Access)) => add(&mut find.access, AccessFeature::from_word(value)),
            (_, Some(FacetKind::Open)) => find.open |= value == "yes",
            (_, Some(FacetKind::Confirmed)) => find.confirmed |= value == "yes",
            (_, None) => {}
        }
    }

    /// The address on the find page, with `?` in front when there is anything to say.
    pub fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        if !self.find.words.is_empty() {
            query.append_pair("q", &self.find.words);
        }
        for kind in FacetKind::ALL {
            for word in self.find.chosen(kind) {
                query.append_pair(kind.parameter(), &word);
            }
        }
        match self.find.sort {
            Sort::Best => {}
            Sort::Name => drop(query.append_pair("sort", "name")),
            Sort::Confirmed => drop(query.append_pair("sort", "confirmed")),
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }

    /// Page `page` of the same search.
    pub fn on_page(&self, page: usize) -> Self {
        Self {
            page,
            ..self.clone()
        }
    }

    /// The same words with nothing chosen.
    pub fn unnarrowed(&self) -> Self {
        let Find { words, sort, .. } = self.find.clone();
        Self {
            find: Find {
                words,
                sort,
                ..Find::default()
            },
            page: 1,
        }
    }

    /// Other words, with the same choices.
    pub fn with_words(&self, words: &str) -> Self {
        Self {
            find: Find {
                words: words.to_owned(),
                ..self.find.clone()
            },
            page: 1,
        }
    }

    /// Without one choice.
    pub fn without(&self, kind: FacetKind, word: &str) -> Self {
        let mut find = self.find.clone();
        match kind {
            FacetKind::Activity => find.activities.retain(|key| key != word),
            FacetKind::Category => find.categories.retain(|code| code.to_string() != word),
            FacetKind::District => find.districts.retain(|key| key != word),
            FacetKind::Target => find.targets.retain(|group| group.word() != word),
            FacetKind::Access => find.access.retain(|feature| feature.word() != word),
            FacetKind::Open => find.open = false,
            FacetKind::Confirmed => find.confirmed = false,
        }
        Self { find, page: 1 }
    }
}

fn add<T: PartialEq>(chosen: &mut Vec<T>, value: Option<T>) {
    chosen.extend(value.filter(|value| !chosen.contains(value)));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Vocabulary;

    fn register() -> Register {
        let mut municipality = kernel::Municipality::new("9999".parse().expect("four"), "Fjordvik");
        municipality.districts = vec![kernel::District {
            key: "aasen".into(),
            name: "Aasen".into(),
            postal_codes: Vec::new(),
            ..kernel::District::default()
        }];
        Register::of(
            Vec::new(),
            municipality,
            Vocabulary::standard().clone(),
            None,
        )
    }

    fn read(query: &str) -> Address {
        Address::read(query, &register())
    }

    #[test]
    fn what_is_read_is_written_again() {
        for query in [
            "",
            "?q=sang+og+musikk",
            "?q=kor&activity=choir&activity=football&target=children&district=aasen&open=yes\
             &access=step_free&category=1100&confirmed=yes&sort=name&page=3",
        ] {
            assert_eq!(read(query.trim_start_matches('?')).query(), query);
        }
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_what_is_repeated_counts_once() {
        let odd = "activity=nothing&activity=choir&activity=choir&district=mars&target=cats\
                   &page=-1&page=x&sort=upwards&open=no&utm_source=mail&category=999&q=+kor+";
        assert_eq!(read(odd).query(), "?q=kor&activity=choir");
    }

    #[test]
    fn a_choice_is_taken_away_alone_and_leads_to_the_first_page() {
        let address = read("q=kor&activity=choir&district=aasen&open=yes&page=4");
        let without = address.without(FacetKind::District, "aasen");
        assert_eq!(without.query(), "?q=kor&activity=choir&open=yes");
        assert_eq!(
            address.without(FacetKind::Open, "yes").query(),
            "?q=kor&activity=choir&district=aasen"
        );
        assert_eq!(address.unnarrowed().query(), "?q=kor");
    }

    proptest! {
        #[test]
        fn any_address_is_read_and_then_stands_still(query in "\\PC{0,60}") {
            let once = read(&query).query();
            prop_assert_eq!(read(once.trim_start_matches('?')).query(), once);
        }
    }
}
