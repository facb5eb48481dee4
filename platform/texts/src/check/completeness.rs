//! Every text in every language, saying something, with the same arguments.
//!
//! Bokmål is the yardstick: that is the language texts are first written in. Terms (`-town`) may
//! differ, since a language may need one that another does not.

use std::collections::BTreeMap;

use crate::fluent::{File, Text, place, read};
use crate::{Catalog, Fault, Language, Problem, Source};

/// Finds texts that are missing, extra, empty or take other arguments than in bokmål, as well as
/// everything that keeps the catalogue from opening.
pub fn complete(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Catalog::new(sources)
        .err()
        .map_or_else(Vec::new, |found| found.0);
    for source in sources {
        let [nb, nn, en] = Language::ALL.map(|language| texts_of(source, language));
        for texts in [&nb, &nn, &en] {
            problems.extend(
                texts
                    .values()
                    .filter(|text| says_nothing(text))
                    .map(|text| text.problem(Fault::Empty)),
            );
        }
        problems.extend(against_bokmal(source, Language::Nn, &nb, &nn));
        problems.extend(against_bokmal(source, Language::En, &nb, &en));
    }
    problems
}

type Texts = BTreeMap<String, Text>;

/// The messages of a file; a file that cannot be read is reported by the catalogue.
fn texts_of(source: &Source, language: Language) -> Texts {
    let file = read(&place(source.room, language), source.text(language));
    let texts = file.map_or_else(|_| Vec::new(), |file: File| file.texts);
    let messages = texts.into_iter().filter(|text| !text.id.starts_with('-'));
    messages.map(|text| (text.id.clone(), text)).collect()
}

fn says_nothing(text: &Text) -> bool {
    text.readings
        .iter()
        .any(|reading| reading.trim().is_empty())
}

fn against_bokmal(source: &Source, language: Language, nb: &Texts, other: &Texts) -> Vec<Problem> {
    let missing = nb
        .keys()
        .filter(|id| !other.contains_key(*id))
        .map(|id| Problem {
            place: place(source.room, language),
            id: id.clone(),
            fault: Fault::Missing(language),
        });
    let different = other.iter().filter_map(|(id, text)| match nb.get(id) {
        None => Some(text.problem(Fault::Extra)),
        Some(original) if original.arguments != text.arguments => {
            Some(text.problem(Fault::Arguments {
                found: text.arguments.clone(),
                expected: original.arguments.clone(),
            }))
        }
        Some(_) => None,
    });
    missing.chain(different).collect()
}
