//! The texts of one language, put together.
//!
//! A page looks up a hundred texts, so those without arguments are put together once, when the
//! catalogue opens, and are then one look-up and no allocation away. The rest stay Fluent patterns,
//! whose numbers are written by our own formatter. A municipality's own wording is read as one text
//! in Fluent's syntax, and may use what the original uses and no more.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use crate::{Fault, Language, Override, Problem, fluent, numbers};

/// The texts of one language.
pub(crate) struct Words {
    pub language: Language,
    /// Texts that take no arguments, put together.
    pub plain: HashMap<Box<str>, Box<str>>,
    pub bundle: FluentBundle<Arc<FluentResource>>,
    /// What has been complained of, so that a log is not filled by one missing text.
    pub complained_of: Mutex<HashSet<String>>,
    /// Kept to build the texts anew with a municipality's own words.
    pub resources: Vec<Arc<FluentResource>>,
}

impl Words {
    pub fn new(
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

    /// Reads a municipality's own wording.
    pub fn overridden(&self, own: &Override) -> Result<Arc<FluentResource>, Vec<Problem>> {
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
        let lines: Vec<_> = own.text.trim().lines().collect();
        let source = format!("{} = {}\n", own.id, lines.join("\n    "));
        let file = fluent::read(&place, &source).map_err(|mut problems| {
            for problem in &mut problems {
                problem.id.clone_from(&own.id);
            }
            problems
        })?;
        let expected = fluent::arguments(original);
        for text in &file.texts {
            let mut problems = text.not_supported();
            problems.extend(text.unknown_references(|id| self.has(id)));
            if !text.arguments.is_subset(&expected) {
                let (found, expected) = (text.arguments.clone(), expected.clone());
                problems.push(text.problem(Fault::Arguments { found, expected }));
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
