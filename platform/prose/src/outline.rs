//! A whole document read as headings with text, for those who bring one from elsewhere.
//!
//! Text between two headings is kept as it was written. In plain text a line of its own is a heading
//! when it is numbered as headings are («2.1 Rom for alle»), or written in capitals.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The longest line that may be a heading of plain text.
const LONGEST: usize = 120;

/// A heading and what stands below it, up to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// From 1; 0 for text before the first heading.
    pub level: u8,
    /// What the heading says.
    pub title: String,
    /// The text, as it was written.
    pub text: String,
}

/// Reads a document.
pub fn outline(text: &str) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let mut from = 0;
    let mut above: Vec<u8> = Vec::new();
    let mut inside = 0;
    let mut title: Option<(u8, String)> = None;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => inside += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => inside -= 1,
            Event::Start(Tag::Heading { level, .. }) if inside == 0 => {
                close(&mut parts, text, from, range.start);
                let level = level as u8;
                above.retain(|upper| *upper < level);
                above.push(level);
                title = Some((u8::try_from(above.len()).unwrap_or(6), String::new()));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, title)) = &mut title {
                    title.push_str(&words);
                }
            }
            Event::End(TagEnd::Heading(_)) if inside == 0 => {
                if let Some((level, title)) = title.take() {
                    parts.push(Part {
                        level,
                        title: title.trim().to_owned(),
                        text: String::new(),
                    });
                }
                from = range.end;
            }
            _ => {}
        }
    }
    close(&mut parts, text, from, text.len());
    parts.retain(|part| part.level > 0 || !part.text.is_empty());
    parts
}

fn close(parts: &mut [Part], text: &str, from: usize, until: usize) {
    if let Some(last) = parts.last_mut() {
        text.get(from..until)
            .unwrap_or_default()
            .trim()
            .clone_into(&mut last.text);
    }
}

/// Plain text with its headings marked up; text that has marks already is left as it is.
pub fn marked_up(text: &str) -> String {
    if text.lines().any(|line| line.starts_with('#')) {
        return text.to_owned();
    }
    let mut before_is_empty = true;
    let mut all = String::new();
    for line in text.lines() {
        let level = if before_is_empty {
            heading_level(line.trim())
        } else {
            None
        };
        match level {
            Some(level) => {
                all.push_str(&"#".repeat(level));
                all.push(' ');
                all.push_str(line.trim());
                all.push('\n');
            }
            None => all.push_str(line),
        }
        all.push('\n');
        before_is_empty = line.trim().is_empty() || level.is_some();
    }
    all
}

fn heading_level(line: &str) -> Option<usize> {
    let ends = line.chars().last()?;
    if line.chars().count() > LONGEST || ".,;:".contains(ends) {
        return None;
    }
    let (number, rest) = line.split_once(' ').unwrap_or_default();
    let number = number.trim_end_matches('.');
    let is_number = !number.is_empty()
        && number
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let begins_large = rest.trim().chars().next().is_some_and(char::is_uppercase);
    if is_number && begins_large {
        return Some(number.split('.').count().min(6));
    }
    let letters = || line.chars().filter(|letter| letter.is_alphabetic());
    (letters().count() > 3 && letters().all(char::is_uppercase)).then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(u8, String, String)> {
        let parts = outline(text).into_iter();
        parts
            .map(|part| (part.level, part.title, part.text))
            .collect()
    }

    fn part(level: u8, title: &str, text: &str) -> (u8, String, String) {
        (level, title.to_owned(), text.to_owned())
    }

    #[test]
    fn headings_take_the_text_below_them() {
        assert_eq!(
            told("Forord her.\n\n# Rom\n\nTekst **sterk**.\n\n- en\n\n### Mål\n\nMer.\n"),
            [
                part(0, "", "Forord her."),
                part(1, "Rom", "Tekst **sterk**.\n\n- en"),
                part(2, "Mål", "Mer."),
            ]
        );
    }

    #[test]
    fn plain_text_has_headings_by_number_and_by_capitals() {
        let text = "FORORD\n\nVi vil.\n\n1 Rom for alle\n\nTekst.\n\n1.1 Barn låner gratis\n\n3 hus er bygd.\n\nSlutt";
        assert_eq!(
            told(&marked_up(text)),
            [
                part(1, "FORORD", "Vi vil."),
                part(1, "1 Rom for alle", "Tekst."),
                part(2, "1.1 Barn låner gratis", "3 hus er bygd.\n\nSlutt"),
            ]
        );
    }
}
