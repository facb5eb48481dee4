//! Reads a room's Fluent file into a resource and an account of what each text holds.
//!
//! Fluent's own tree knows no line numbers and checks no references; both are added here, so that
//! the catalogue and the checks see the same entries. Syntax: Fluent 1.0 (projectfluent.org).

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{Fault, Language, Problem};

/// One text or term of a file.
pub(crate) struct Text {
    /// The id; a term's starts with `-`.
    pub id: String,
    /// Where it stands, as shown to writers.
    pub place: String,
    /// Names of the arguments it takes.
    pub arguments: BTreeSet<String>,
    /// Texts and terms it points to.
    pub references: BTreeSet<String>,
    /// The ways it can be read: one per plural form.
    pub readings: Vec<String>,
    /// Features of Fluent that are not used here.
    pub not_supported: BTreeSet<&'static str>,
}

impl Text {
    /// A problem with this text.
    pub fn problem(&self, fault: Fault) -> Problem {
        Problem {
            place: self.place.clone(),
            id: self.id.clone(),
            fault,
        }
    }

    /// Problems with features of Fluent that are not used here.
    pub fn not_supported(&self) -> Vec<Problem> {
        let faults = self.not_supported.iter();
        faults
            .map(|what| self.problem(Fault::NotSupported(what)))
            .collect()
    }

    /// Problems with texts it points to that are not there.
    pub fn unknown_references(&self, exists: impl Fn(&str) -> bool) -> Vec<Problem> {
        let unknown = self.references.iter().filter(|id| !exists(id));
        unknown
            .map(|id| self.problem(Fault::UnknownReference(id.clone())))
            .collect()
    }
}

/// A file that could be read.
pub(crate) struct File {
    pub resource: FluentResource,
    pub texts: Vec<Text>,
}

/// A text with this many plural forms combined is judged by its first readings alone.
const READINGS_AT_MOST: usize = 64;

/// Where a text of a room stands.
pub(crate) fn place(room: &str, language: Language) -> String {
    format!("{room}/texts/{language}.ftl")
}

/// Reads a file; `place` names it in problems.
pub(crate) fn read(place: &str, source: &str) -> Result<File, Vec<Problem>> {
    let lines = Lines::of(source);
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
        let problem = |error: fluent_syntax::parser::ParserError| Problem {
            place: format!("{place}:{}", lines.at(error.pos.start)),
            id: String::new(),
            fault: Fault::Syntax(error.kind.to_string()),
        };
        errors.into_iter().map(problem).collect::<Vec<_>>()
    })?;
    let texts = resource
        .entries()
        .filter_map(|entry| account(entry, place, resource.source(), &lines))
        .collect();
    Ok(File { resource, texts })
}

/// Names of the arguments a pattern takes.
pub(crate) fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut content = Content::default();
    content.pattern(pattern);
    content.arguments
}

fn account(entry: &Entry<&str>, place: &str, source: &str, lines: &Lines) -> Option<Text> {
    let mut content = Content::default();
    let (name, id, readings, attributes) = match entry {
        Entry::Message(message) => {
            let name = message.id.name;
            let readings = message.value.as_ref().map(|value| content.pattern(value));
            (name, name.to_owned(), readings, &message.attributes)
        }
        Entry::Term(term) => {
            let name = term.id.name;
            let readings = content.pattern(&term.value);
            (name, format!("-{name}"), Some(readings), &term.attributes)
        }
        _ => return None,
    };
    if !attributes.is_empty() {
        content.not_supported.insert("an attribute");
    }
    // The name is a piece of the source: how far into it tells the line.
    let position = name.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    Some(Text {
        place: format!("{place}:{}", lines.at(position)),
        id,
        arguments: content.arguments,
        references: content.references,
        readings: readings.unwrap_or_default(),
        not_supported: content.not_supported,
    })
}

/// What a pattern is made of, gathered while its readings are spelled out.
#[derive(Default)]
struct Content {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
    not_supported: BTreeSet<&'static str>,
}

impl Content {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut readings = vec![String::new()];
        for element in &pattern.elements {
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            readings = combined(&readings, &parts);
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => vec![self.inline(inline)],
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let spelled = variants.iter().map(|variant| self.pattern(&variant.value));
                spelled.collect::<Vec<_>>().concat()
            }
        }
    }

    /// Gives the words to read for the expression: its own text, or its name in braces.
    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                format!("{{{}}}", id.name)
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refers_to(id.name.to_owned(), attribute.is_some())
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let plain = attribute.is_none() && arguments.is_none();
                self.refers_to(format!("-{}", id.name), !plain)
            }
            InlineExpression::FunctionReference { .. } => {
                self.not_supported.insert("a function");
                String::new()
            }
            InlineExpression::Placeable { expression } => self
                .expression(expression)
                .into_iter()
                .next()
                .unwrap_or_default(),
        }
    }

    fn refers_to(&mut self, id: String, beyond_plain: bool) -> String {
        if beyond_plain {
            self.not_supported
                .insert("an attribute or a term's argument");
        }
        let shown = format!("{{{id}}}");
        self.references.insert(id);
        shown
    }
}

fn combined(starts: &[String], ends: &[String]) -> Vec<String> {
    let pairs = starts
        .iter()
        .flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")));
    pairs.take(READINGS_AT_MOST).collect()
}

/// Where the lines of a file start, so that a line is found without reading the file again.
struct Lines(Vec<usize>);

impl Lines {
    fn of(source: &str) -> Self {
        Self(source.match_indices('\n').map(|(end, _)| end + 1).collect())
    }

    /// The line, from 1, of a place in the file.
    fn at(&self, position: usize) -> usize {
        1 + self.0.partition_point(|start| *start <= position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
# A comment
-town = Fjordvik
hits = { $count ->
    [one] Ett treff
   *[other] { $count } treff
} i { -town } for { $query }

hits-none = { hits } borte
";

    #[test]
    fn a_text_is_read_with_line_arguments_references_and_readings() {
        let file = read("room/texts/nb.ftl", SOURCE).expect("the file is right");
        let hits = &file.texts[1];
        assert_eq!(hits.place, "room/texts/nb.ftl:3");
        assert_eq!(Vec::from_iter(&hits.arguments), ["count", "query"]);
        assert_eq!(Vec::from_iter(&hits.references), ["-town"]);
        assert_eq!(
            hits.readings,
            [
                "Ett treff i {-town} for {query}",
                "{count} treff i {-town} for {query}"
            ]
        );
        assert_eq!(Vec::from_iter(&file.texts[2].references), ["hits"]);
        assert_eq!(file.texts[2].place, "room/texts/nb.ftl:8");
    }

    #[test]
    fn a_syntax_error_is_named_with_its_line() {
        let problems = read("room/texts/nn.ftl", "a = A\nb = { $x\nc = C\n").err();
        let places = problems.unwrap_or_default();
        assert_eq!(places[0].place, "room/texts/nn.ftl:3");
    }

    #[test]
    fn functions_and_attributes_are_marked() {
        let file = read("r", "a = { NUMBER($x) }\nb = B\n    .title = T\n").expect("it parses");
        assert_eq!(
            Vec::from_iter(&file.texts[0].not_supported),
            [&"a function"]
        );
        assert_eq!(
            Vec::from_iter(&file.texts[1].not_supported),
            [&"an attribute"]
        );
    }
}
