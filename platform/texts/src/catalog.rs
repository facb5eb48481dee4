//! All texts of all rooms, ready to be spoken.
//!
//! For the app, which opens one catalogue at start and shares it between threads. Texts without
//! arguments are put together once, here, because a page looks up a hundred of them; the rest are
//! kept as Fluent patterns. A municipality's own words are laid over as data: only the languages
//! it changes are built anew, the others are shared.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use serde::{Deserialize, Serialize};

use crate::{Fault, Language, Problem, Speaker, fluent, numbers};

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

/// The texts of one language.
pub(crate) struct Words {
    pub language: Language,
    /// Texts that take no arguments, put together.
    pub plain: HashMap<Box<str>, Box<str>>,
    pub bundle: FluentBundle<Arc<FluentResource>>,
    /// What has been complained of, so that a log is not filled by one missing text.
    pub complained_of: Mutex<HashSet<String>>,
    /// Kept to build the texts anew with a municipality's own words.
    resources: Vec<Arc<FluentResource>>,
}

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
pub(crate) fn gather(
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
    let mut places: HashMap<&str, &str> = HashMap::new();
    for text in &texts {
        if let Some(first) = places.insert(&text.id, &text.place) {
            problems.push(text.problem(Fault::Duplicate(first.to_owned())));
        }
        problems.extend(text.not_supported());
    }
    for text in &texts {
        problems.extend(text.unknown_references(|id| places.contains_key(id)));
    }
    resources
}

impl Words {
    fn new(
        language: Language,
        resources: Vec<Arc<FluentResource>>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let locale = language.tag().parse().expect("a tag of ours is a locale");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolating marks would break copying, searching and comparing of what is shown.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Nb | Language::Nn => norwegian_number,
            Language::En => english_number,
        }));
        for resource in &resources {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        let (plain, found) = put_together(&resources, &bundle);
        problems.extend(found.into_iter().map(|(id, fault)| Problem {
            place: language.to_string(),
            id,
            fault,
        }));
        Self {
            language,
            plain,
            bundle,
            complained_of: Mutex::default(),
            resources,
        }
    }

    fn overridden(&self, own: &Override) -> Result<Arc<FluentResource>, Vec<Problem>> {
        let place = format!("own words/{}", self.language);
        let wrong = |fault| {
            let (place, id) = (place.clone(), own.id.clone());
            vec![Problem { place, id, fault }]
        };
        let message = self.bundle.get_message(&own.id);
        let original = message
            .and_then(|message| message.value())
            .ok_or_else(|| wrong(Fault::NothingToOverride))?;
        if own.text.trim().is_empty() {
            return Err(wrong(Fault::Empty));
        }
        let indented: Vec<_> = own.text.lines().map(|line| format!("    {line}")).collect();
        let source = format!("{} =\n{}\n", own.id, indented.join("\n"));
        let file = fluent::read(&place, &source).map_err(|mut problems| {
            problems
                .iter_mut()
                .for_each(|problem| problem.id.clone_from(&own.id));
            problems
        })?;
        let expected = fluent::arguments(original);
        for text in &file.texts {
            let mut problems = text.not_supported();
            problems.extend(text.unknown_references(|id| self.has(id)));
            if !text.arguments.is_subset(&expected) {
                let found = text.arguments.clone();
                problems.push(text.problem(Fault::Arguments {
                    found,
                    expected: expected.clone(),
                }));
            }
            if !problems.is_empty() {
                return Err(problems);
            }
        }
        Ok(Arc::new(file.resource))
    }

    fn has(&self, id: &str) -> bool {
        match id.strip_prefix('-') {
            None => self.bundle.has_message(id),
            Some(term) => self.resources.iter().any(|resource| {
                resource
                    .entries()
                    .any(|entry| matches!(entry, Entry::Term(found) if found.id.name == term))
            }),
        }
    }
}

type Plain = HashMap<Box<str>, Box<str>>;

/// Puts together the texts that need no argument, and finds those that never can be.
fn put_together(
    resources: &[Arc<FluentResource>],
    bundle: &FluentBundle<Arc<FluentResource>>,
) -> (Plain, Vec<(String, Fault)>) {
    let ids: BTreeSet<&str> = resources
        .iter()
        .flat_map(|resource| resource.entries())
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
        .collect();
    let mut plain = Plain::with_capacity(ids.len());
    let mut problems = Vec::new();
    for id in ids {
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            continue;
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if errors.is_empty() {
            plain.insert(id.into(), text.into());
        } else if let Some(error) = errors.iter().find(|error| !lacks_argument(error)) {
            problems.push((id.to_owned(), Fault::Unspeakable(error.to_string())));
        }
    }
    (plain, problems)
}

fn lacks_argument(error: &FluentError) -> bool {
    matches!(
        error,
        FluentError::ResolverError(ResolverError::Reference(
            ReferenceKind::Variable { .. }
                | ReferenceKind::Message { .. }
                | ReferenceKind::Term { .. }
        ))
    )
}

fn norwegian_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number_in(Language::Nb, value)
}

fn english_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number_in(Language::En, value)
}

fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::localized(language, &number.as_string())),
        _ => None,
    }
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
