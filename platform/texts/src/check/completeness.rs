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

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(nb: &'static str, nn: &'static str, en: &'static str) -> Vec<String> {
        let source = Source {
            room: "room",
            nb,
            nn,
            en,
        };
        let found = complete(&[source]);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn complete_texts_pass_even_with_terms_of_one_language() {
        let nn = "-lag = lag\na = { -lag }\nb = { $x }";
        assert_eq!(
            problems("a = lag\nb = { $x }", nn, "a = team\nb = ({ $x })"),
            [""; 0]
        );
    }

    #[test]
    fn missing_and_extra_texts_are_named() {
        assert_eq!(
            problems("a = A\nb = B", "a = A", "a = A\nb = B\nc = C"),
            [
                "room/texts/nn.ftl: b: is missing in nn",
                "room/texts/en.ftl:3: c: is not in bokmål"
            ]
        );
    }

    #[test]
    fn other_arguments_are_named_also_when_they_only_select() {
        let nb = "a = { $count ->\n    [one] Ett\n   *[other] Flere\n}";
        assert_eq!(
            problems(nb, nb, "a = { $number } several"),
            [r#"room/texts/en.ftl:1: a: takes {"number"}, where the text has {"count"}"#]
        );
    }

    #[test]
    fn empty_texts_are_named() {
        assert_eq!(
            problems("a = { \"\" }", "a = A", "a = A"),
            ["room/texts/nb.ftl:1: a: is empty"]
        );
    }

    #[test]
    fn what_the_catalogue_refuses_is_named() {
        let found = problems("a = A\nb = { gone }", "a = A\nb = B", "a = A\nb = B\na = A");
        assert_eq!(
            found,
            [
                "room/texts/nb.ftl:2: b: points to gone, which does not exist",
                "room/texts/en.ftl:3: a: the id is already used in room/texts/en.ftl:1",
            ]
        );
    }
}
