//! All texts of all rooms, ready to be spoken.
//!
//! For the app, which opens one catalogue at start and shares it between threads. It refuses to
//! open on texts that could not be spoken, so that a fault shows at start and not to a resident.
//! A municipality's own words are laid over as data: only the languages it changes are built anew,
//! the others are shared.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use serde::{Deserialize, Serialize};

use crate::words::Words;
use crate::{Fault, Language, Problem, Speaker, fluent};

/// The texts of one room, included in the program by `include_str!`.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The crate, named in problems.
    pub room: &'static str,
    /// The Fluent file in bokmål.
    pub nb: &'static str,
    /// The Fluent file in nynorsk.
    pub nn: &'static str,
    /// The Fluent file in English.
    pub en: &'static str,
}

/// A municipality's own wording of one text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Override {
    /// The language it is written in.
    pub language: Language,
    /// The id of the text it replaces.
    pub id: String,
    /// The new wording, in Fluent's syntax for one text: `Velkommen til { $name }`.
    pub text: String,
}

/// All texts in all languages.
pub struct Catalog {
    words: [Arc<Words>; 3],
}

/// Texts that cannot be used as they are; every problem found is named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CatalogProblem(pub Vec<Problem>);

impl Source {
    /// The room's file in a language.
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Nb => self.nb,
            Language::Nn => self.nn,
            Language::En => self.en,
        }
    }
}

impl Catalog {
    /// Gathers the texts of all rooms. Refuses wrong syntax, ids used twice, and texts that point
    /// to what is not there.
    pub fn new(sources: &[Source]) -> Result<Self, CatalogProblem> {
        let mut problems = Vec::new();
        let words = Language::ALL.map(|language| {
            let resources = gather(sources, language, &mut problems);
            Arc::new(Words::new(language, resources, &mut problems))
        });
        none_or(problems).map(|()| Self { words })
    }

    /// Lays a municipality's own words over the texts. Refuses ids that do not exist, wrong
    /// syntax, and arguments the text does not have.
    pub fn with_overrides(
        self: &Arc<Self>,
        overrides: Vec<Override>,
    ) -> Result<Arc<Self>, CatalogProblem> {
        if overrides.is_empty() {
            return Ok(Arc::clone(self));
        }
        let mut resources: BTreeMap<Language, Vec<_>> = BTreeMap::new();
        let mut problems = Vec::new();
        for own in overrides {
            match self.words_in(own.language).overridden(&own) {
                Ok(resource) => resources.entry(own.language).or_default().push(resource),
                Err(found) => problems.extend(found),
            }
        }
        let words = self.words.each_ref().map(|words| {
            let Some(own) = resources.remove(&words.language) else {
                return Arc::clone(words);
            };
            let all = [words.resources.clone(), own].concat();
            Arc::new(Words::new(words.language, all, &mut problems))
        });
        none_or(problems).map(|()| Arc::new(Self { words }))
    }

    /// One who speaks the language; cheap to make and to clone.
    pub fn speaker(self: &Arc<Self>, language: Language) -> Speaker {
        Speaker::new(Arc::clone(self.words_in(language)))
    }

    fn words_in(&self, language: Language) -> &Arc<Words> {
        let [nb, nn, en] = &self.words;
        match language {
            Language::Nb => nb,
            Language::Nn => nn,
            Language::En => en,
        }
    }
}

/// Reads every room's file in one language and finds what rooms have against each other.
fn gather(
    sources: &[Source],
    language: Language,
    problems: &mut Vec<Problem>,
) -> Vec<Arc<FluentResource>> {
    let mut resources = Vec::new();
    let mut texts: Vec<fluent::Text> = Vec::new();
    for source in sources {
        let place = fluent::place(source.room, language);
        match fluent::read(&place, source.text(language)) {
            Ok(file) => {
                resources.push(Arc::new(file.resource));
                texts.extend(file.texts);
            }
            Err(found) => problems.extend(found),
        }
    }
    // Fluent keeps texts and terms in one table without the dash: `town` and `-town` would clash.
    let bare = |id: &str| id.trim_start_matches('-').to_owned();
    let mut first_of: HashMap<String, &fluent::Text> = HashMap::new();
    for text in &texts {
        match first_of.entry(bare(&text.id)) {
            Entry::Vacant(free) => drop(free.insert(text)),
            Entry::Occupied(first) => {
                problems.push(text.problem(Fault::Duplicate(first.get().place.clone())));
            }
        }
        problems.extend(text.not_supported());
    }
    let exists = |id: &str| first_of.get(&bare(id)).is_some_and(|text| text.id == id);
    for text in &texts {
        problems.extend(text.unknown_references(exists));
    }
    resources
}

fn none_or(problems: Vec<Problem>) -> Result<(), CatalogProblem> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(CatalogProblem(problems))
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").finish_non_exhaustive()
    }
}

impl fmt::Display for CatalogProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for CatalogProblem {}

#[cfg(test)]
mod tests {
    use super::*;

    const GREETINGS: Source = Source {
        room: "greetings",
        nb: "-town = byen\nhello = Hei, { $name }\nwelcome = Velkommen til { -town }",
        nn: "-town = byen\nhello = Hei, { $name }\nwelcome = Velkomen til { -town }",
        en: "-town = town\nhello = Hello, { $name }\nwelcome = Welcome to { -town }",
    };

    fn catalog() -> Arc<Catalog> {
        Arc::new(Catalog::new(&[GREETINGS]).expect("the texts are right"))
    }

    fn refusals(nb: &'static str) -> Vec<String> {
        let other = Source {
            room: "other",
            nb,
            nn: "",
            en: "",
        };
        let refusal = Catalog::new(&[GREETINGS, other]).expect_err("the texts are wrong");
        refusal.to_string().lines().map(str::to_owned).collect()
    }

    fn own(language: Language, id: &str, text: &str) -> Override {
        Override {
            language,
            id: id.to_owned(),
            text: text.to_owned(),
        }
    }

    fn refusals_of_own(own: Override) -> String {
        let refused = catalog().with_overrides(vec![own]);
        refused.expect_err("the wording is wrong").to_string()
    }

    #[test]
    fn an_id_used_in_two_rooms_is_refused_with_both_places() {
        assert_eq!(
            refusals("\nwelcome = Kom inn"),
            ["other/texts/nb.ftl:2: welcome: the id is already used in greetings/texts/nb.ftl:3"]
        );
    }

    #[test]
    fn a_text_named_as_a_term_is_refused() {
        assert_eq!(
            refusals("town = By"),
            ["other/texts/nb.ftl:1: town: the id is already used in greetings/texts/nb.ftl:1"]
        );
    }

    #[test]
    fn an_id_used_twice_in_a_file_is_refused_with_the_second_line() {
        assert_eq!(
            refusals("a = A\na = B"),
            ["other/texts/nb.ftl:2: a: the id is already used in other/texts/nb.ftl:1"]
        );
    }

    #[test]
    fn wrong_syntax_is_refused_with_room_language_and_line() {
        let refusals = refusals("a = A\nb = { $x }\nwrong\n");
        assert_eq!(refusals.len(), 1);
        assert!(
            refusals[0].starts_with("other/texts/nb.ftl:3"),
            "{refusals:?}"
        );
    }

    #[test]
    fn functions_and_attributes_are_refused() {
        let refusals = refusals("a = { NUMBER(5) }\nb = B\n    .title = T");
        assert!(refusals[0].starts_with("other/texts/nb.ftl:1: a: uses a function"));
        assert!(refusals[1].starts_with("other/texts/nb.ftl:2: b: uses an attribute"));
    }

    #[test]
    fn texts_in_a_ring_are_refused() {
        let refusals = refusals("a = { b }\nb = { a }");
        assert!(
            refusals[0].contains("cannot be put together"),
            "{refusals:?}"
        );
    }

    #[test]
    fn own_words_replace_the_text_in_their_language_alone() {
        let words = vec![
            own(
                Language::Nb,
                "welcome",
                "Hjertelig velkommen\ntil { -town }!",
            ),
            own(Language::Nb, "hello", "God dag, { $name }"),
        ];
        let fjordvik = catalog()
            .with_overrides(words)
            .expect("the wording is right");
        let nb = fjordvik.speaker(Language::Nb);
        assert_eq!(nb.t("welcome"), "Hjertelig velkommen\ntil byen!");
        assert_eq!(nb.ta("hello", &[("name", "Kari")]), "God dag, Kari");
        assert_eq!(
            fjordvik.speaker(Language::Nn).t("welcome"),
            "Velkomen til byen"
        );
    }

    #[test]
    fn own_words_may_be_laid_over_own_words() {
        let once = vec![own(Language::En, "welcome", "Hi")];
        let twice = vec![own(Language::En, "welcome", "Hello again")];
        let catalog = catalog()
            .with_overrides(once)
            .expect("the wording is right");
        let catalog = catalog.with_overrides(twice).expect("the wording is right");
        assert_eq!(catalog.speaker(Language::En).t("welcome"), "Hello again");
    }

    #[test]
    fn wrong_own_words_are_refused_with_the_reason() {
        let refused = |id, text| refusals_of_own(own(Language::Nn, id, text));
        assert_eq!(
            refused("goodbye", "Ha det"),
            "own words/nn: goodbye: there is no such text to override"
        );
        assert_eq!(refused("welcome", "  "), "own words/nn: welcome: is empty");
        assert_eq!(
            refused("welcome", "Hei, { $name }"),
            r#"own words/nn:1: welcome: takes {"name"}, where the text has {}"#
        );
        assert_eq!(
            refused("welcome", "{ gone }"),
            "own words/nn:1: welcome: points to gone, which does not exist"
        );
        assert!(refused("welcome", "{ $").starts_with("own words/nn:1: welcome: cannot be read"));
    }

    #[test]
    fn own_words_that_point_to_themselves_are_refused() {
        let refused = refusals_of_own(own(Language::Nb, "welcome", "{ welcome }"));
        assert!(refused.contains("cannot be put together"), "{refused}");
    }

    #[test]
    fn a_catalogue_and_its_speakers_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalog>();
        shared::<Speaker>();
    }

    proptest::proptest! {
        #[test]
        fn own_words_never_break_other_texts(id in "welcome|\\PC*", text in "(\\PC|[{}\n=$*-])*") {
            if let Ok(catalog) = catalog().with_overrides(vec![own(Language::Nb, &id, &text)]) {
                let speaker = catalog.speaker(Language::Nb);
                proptest::prop_assert_eq!(speaker.ta("hello", &[("name", "Kari")]), "Hei, Kari");
            }
        }
    }
}
