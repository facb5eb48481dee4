//! Texts as they are written, for those who put their own words in their place.
//!
//! A municipality finds a text by its words or its id, sees it in every language as it stands in the
//! room's file, and writes another in the same syntax. What is spoken is the catalogue's business.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Message, Resource},
    parser, serializer,
};

use crate::{Language, Source, fluent};

/// A text as it stands in a room's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its id.
    pub id: String,
    /// The wording, in Fluent's syntax, without the id.
    pub text: String,
    /// The names of what is put into it.
    pub arguments: BTreeSet<String>,
}

impl Source {
    /// Every text of the room in a language, in the order of the file.
    pub fn written(&self, language: Language) -> Vec<Written> {
        // A file that cannot be read whole gives what can be; the catalogue refuses it at start.
        let file = parser::parse(self.text(language)).unwrap_or_else(|(file, _)| file);
        let messages = file.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        messages.filter_map(written).collect()
    }
}

/// The names of what is put into a wording; `None` when it cannot be read.
pub fn arguments_of(text: &str) -> Option<BTreeSet<String>> {
    let lines: Vec<&str> = text.trim().lines().collect();
    let source = format!("own = {}\n", lines.join("\n    "));
    let file = parser::parse(source.as_str()).ok()?;
    match file.body.as_slice() {
        [Entry::Message(message)] => message.value.as_ref().map(fluent::arguments),
        _ => None,
    }
}

fn written(mut message: Message<&str>) -> Option<Written> {
    let arguments = fluent::arguments(message.value.as_ref()?);
    let id = message.id.name.to_owned();
    message.comment = None;
    let alone = Resource {
        body: vec![Entry::Message(message)],
    };
    let whole = serializer::serialize(&alone);
    let (_, text) = whole.split_once('=')?;
    let lines = text.trim().lines();
    let lines: Vec<&str> = lines
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    Some(Written {
        id,
        text: lines.join("\n"),
        arguments,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Source = Source {
        room: "room",
        nb: "# About a title.\ntitle = Finn { $what }\nhits = { $count ->\n    [one] Ett treff\n   *[other] { $count } treff\n}\n",
        nn: "",
        en: "",
    };

    #[test]
    fn a_text_is_given_as_it_was_written() {
        let all = ROOM.written(Language::Nb);
        let texts: Vec<(&str, &str)> = all
            .iter()
            .map(|one| (one.id.as_str(), one.text.as_str()))
            .collect();
        let hits = "{ $count ->\n    [one] Ett treff\n   *[other] { $count } treff\n}";
        assert_eq!(texts, [("title", "Finn { $what }"), ("hits", hits)]);
        assert_eq!(arguments_of(hits), Some(all[1].arguments.clone()));
    }

    #[test]
    fn what_is_put_into_a_wording_is_found() {
        let found = arguments_of("Hei, { $name }").expect("a wording");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["name"]);
        assert_eq!(arguments_of("Hei, { $"), None);
    }
}
