//! What a letter says, once; its plain text and its HTML are made of it and say the same.
//!
//! Every room writes its mail so, and all letters look alike. The HTML is one small template
//! without pictures or scripts, with language, title and heading as WCAG 2.2 asks for, and leaves
//! colours to the reader's program but for the button, which is legible on light and dark. Whoever
//! reads plain text gets the same words and the addresses written out.

use askama::Template;
use kernel::Language;
use serde::{Deserialize, Serialize};

use super::letter::{many_lines, one_line};

/// What a letter says.
///
/// ```
/// use jobs::mail::Content;
/// use kernel::Language;
///
/// let content = Content::new(Language::Nb, "Fjordvik kommune", "Logg inn")
///     .paragraph("Skriv denne koden på siden:")
///     .code("271 828")
///     .small("Ba du ikke om koden? Da kan du se bort fra denne e-posten.");
/// assert!(content.text().starts_with("Logg inn\n\nSkriv denne koden på siden:\n\n    271 828\n"));
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    language: Language,
    sender: String,
    heading: String,
    parts: Vec<Part>,
    small: Vec<String>,
    /// Name and text of a calendar that goes along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calendar: Option<(String, String)>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Part {
    Heading(String),
    Paragraph(String),
    Code(String),
    /// Words and address.
    Button(String, String),
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Page<'a> {
    content: &'a Content,
}

impl Content {
    /// A letter in `language` from `sender`, such as «Fjordvik kommune».
    pub fn new(language: Language, sender: &str, heading: &str) -> Self {
        Self {
            language,
            sender: one_line(sender),
            heading: one_line(heading),
            parts: Vec::new(),
            small: Vec::new(),
            calendar: None,
        }
    }

    /// A calendar (RFC 5545) under a name such as `reservasjon.ics`, which the reader's program opens.
    #[must_use]
    pub fn with_calendar(mut self, name: &str, text: &str) -> Self {
        self.calendar = Some((one_line(name), text.to_owned()));
        self
    }

    /// The calendar that goes along.
    pub(crate) fn calendar(&self) -> Option<(&str, &str)> {
        let (name, text) = self.calendar.as_ref()?;
        Some((name, text))
    }

    /// One more paragraph; its line breaks are kept.
    #[must_use]
    pub fn paragraph(mut self, text: &str) -> Self {
        self.parts.push(Part::Paragraph(many_lines(text)));
        self
    }

    /// More paragraphs, as somebody wrote them with empty lines between.
    #[must_use]
    pub fn paragraphs(self, text: &str) -> Self {
        let text = many_lines(text);
        let paragraphs = text.split("\n\n").map(str::trim);
        paragraphs
            .filter(|paragraph| !paragraph.is_empty())
            .fold(self, Self::paragraph)
    }

    /// The whole of another letter under its heading, but for its small print.
    #[must_use]
    pub fn letter(mut self, other: Self) -> Self {
        self.parts.push(Part::Heading(other.heading));
        self.parts.extend(other.parts);
        self
    }

    /// A code to type in.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.parts.push(Part::Code(one_line(code)));
        self
    }

    /// A button, which says what happens, to a whole address.
    #[must_use]
    pub fn button(mut self, label: &str, address: &str) -> Self {
        let (label, address) = (one_line(label), one_line(address));
        self.parts.push(Part::Button(label, address));
        self
    }

    /// A line in small print after the end: why one gets the letter, how to get no more.
    #[must_use]
    pub fn small(mut self, text: &str) -> Self {
        self.small.push(one_line(text));
        self
    }

    /// Who sends it.
    pub fn sender(&self) -> &str {
        &self.sender
    }

    /// What stands on top, and in the list of mail when nothing else is said.
    pub fn heading(&self) -> &str {
        &self.heading
    }

    /// The letter as plain text.
    pub fn text(&self) -> String {
        let mut pieces = vec![self.heading.clone()];
        pieces.extend(self.parts.iter().map(|part| match part {
            Part::Heading(text) | Part::Paragraph(text) => text.clone(),
            Part::Code(code) => format!("    {code}"),
            Part::Button(label, address) => format!("{label}:\n{address}"),
        }));
        // «-- » on a line begins the signature (RFC 3676).
        let mut end = vec!["-- ".to_owned()];
        end.extend(self.small.iter().cloned());
        end.push(self.sender.clone());
        pieces.push(end.join("\n"));
        let mut text = pieces.join("\n\n");
        text.push('\n');
        text
    }

    /// The letter as HTML.
    pub fn html(&self) -> Result<String, askama::Error> {
        Page { content: self }.render()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Content {
        Content::new(Language::Nn, "Fjordvik kommune", "Hugs <fristen>")
            .paragraphs("Hei!\r\nDette er \"viktig\" & kort.\r\n\r\n\r\nHelsing oss")
            .button("Sjå meldinga", "https://fjordvik.example.no/nn/m?a=1&b=2")
            .small("De får dette fordi de står i registeret.")
    }

    #[test]
    fn text_and_html_say_the_same() {
        assert_eq!(
            letter().text(),
            "Hugs <fristen>\n\nHei!\nDette er \"viktig\" & kort.\n\nHelsing oss\n\n\
             Sjå meldinga:\nhttps://fjordvik.example.no/nn/m?a=1&b=2\n\n\
             -- \nDe får dette fordi de står i registeret.\nFjordvik kommune\n"
        );
        let html = letter().html().expect("a page");
        for told in [
            "<html lang=\"nn\">",
            "<title>Hugs &#60;fristen&#62;</title>",
            "<h1>Hugs &#60;fristen&#62;</h1>",
            "<p>Hei!<br>Dette er &#34;viktig&#34; &#38; kort.</p>",
            "<p>Helsing oss</p>",
            "href=\"https://fjordvik.example.no/nn/m?a=1&#38;b=2\">Sjå meldinga</a>",
            "<p>De får dette fordi de står i registeret.</p>",
        ] {
            assert!(html.contains(told), "{told}\n{html}");
        }
    }

    #[test]
    fn nothing_in_the_html_is_fetched_from_anywhere() {
        let html = letter().html().expect("a page").to_lowercase();
        for word in ["<img", "src=", "url(", "@import", "<link", "<script"] {
            assert!(!html.contains(word), "{word}");
        }
    }
}
