//! Reading: from text to pieces. The grammar is `CommonMark`'s with tables (`pulldown-cmark`).
//!
//! What the pieces have no word for is kept as text: HTML, code, notes. Rulers are left out.

use std::iter::Peekable;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::{Item, Piece, Run};

/// Addresses a link may have: the web, mail, telephone, this house and this page.
const LEADS: [&str; 6] = ["https://", "http://", "mailto:", "tel:", "/", "#"];

/// Reads a text.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut events = Parser::new_ext(text, Options::ENABLE_TABLES).peekable();
    let mut found = Vec::new();
    while events.peek().is_some() {
        blocks(&mut events, None, &mut found);
    }
    levelled(&mut found);
    found
}

/// Reads blocks until `end`.
fn blocks<'a>(
    events: &mut Peekable<impl Iterator<Item = Event<'a>>>,
    end: Option<TagEnd>,
    into: &mut Vec<Piece>,
) {
    while let Some(event) = events.next() {
        match event {
            Event::End(tag) if Some(tag) == end => return,
            Event::Start(Tag::Paragraph) => paragraph(events, TagEnd::Paragraph, into),
            Event::Start(Tag::HtmlBlock) => paragraph(events, TagEnd::HtmlBlock, into),
            Event::Start(Tag::CodeBlock(_)) => paragraph(events, TagEnd::CodeBlock, into),
            Event::Start(Tag::Heading { level, .. }) => {
                let runs = runs(events, TagEnd::Heading(level), into);
                let text = runs.iter().map(Run::text).collect();
                into.push(Piece::Heading {
                    level: number(level),
                    text,
                });
            }
            Event::Start(Tag::List(first)) => into.push(list(events, first.is_some())),
            Event::Start(Tag::BlockQuote(kind)) => {
                let mut within = Vec::new();
                blocks(events, Some(TagEnd::BlockQuote(kind)), &mut within);
                // A heading inside what is quoted is no heading of the text.
                for piece in &mut within {
                    if let Piece::Heading { text, .. } = piece {
                        *piece = Piece::Paragraph(vec![Run::Strong(std::mem::take(text))]);
                    }
                }
                into.push(Piece::Quote(within));
            }
            Event::Start(Tag::Table(_)) => into.push(table(events)),
            Event::Text(text) | Event::Code(text) | Event::Html(text) => {
                into.push(Piece::Paragraph(vec![Run::Plain(text.to_string())]));
            }
            _ => {}
        }
    }
}

/// A paragraph; pictures in it become pieces of their own.
fn paragraph<'a>(
    events: &mut Peekable<impl Iterator<Item = Event<'a>>>,
    end: TagEnd,
    into: &mut Vec<Piece>,
) {
    let mut pictures = Vec::new();
    let runs = runs(events, end, &mut pictures);
    if runs.iter().any(|run| !run.text().trim().is_empty()) {
        into.push(Piece::Paragraph(runs));
    }
    into.append(&mut pictures);
}

fn list<'a>(events: &mut Peekable<impl Iterator<Item = Event<'a>>>, ordered: bool) -> Piece {
    let mut items = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Item) => items.push(item(events)),
            Event::End(TagEnd::List(_)) => break,
            _ => {}
        }
    }
    Piece::List { ordered, items }
}

fn item<'a>(events: &mut Peekable<impl Iterator<Item = Event<'a>>>) -> Item {
    let mut item = Item::default();
    loop {
        let mut others = Vec::new();
        let mut more = inline(events, &mut others);
        if !item.text.is_empty() && !more.is_empty() {
            item.text.push(Run::Plain(" ".to_owned()));
        }
        item.text.append(&mut more);
        item.within.append(&mut others);
        match events.next() {
            Some(Event::Start(Tag::List(first))) => item.within.push(list(events, first.is_some())),
            Some(Event::End(TagEnd::Item)) | None => return item,
            _ => {}
        }
    }
}

fn table<'a>(events: &mut Peekable<impl Iterator<Item = Event<'a>>>) -> Piece {
    let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::TableCell) => {
                let cell = runs(events, TagEnd::TableCell, &mut Vec::new());
                let text: String = cell.iter().map(Run::text).collect();
                row.push(text.trim().to_owned());
            }
            Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
            Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
            Event::End(TagEnd::Table) => break,
            _ => {}
        }
    }
    Piece::Table { head, rows }
}

/// The runs until `end`, which is taken.
fn runs<'a>(
    events: &mut Peekable<impl Iterator<Item = Event<'a>>>,
    end: TagEnd,
    pictures: &mut Vec<Piece>,
) -> Vec<Run> {
    let mut all = Vec::new();
    loop {
        all.append(&mut inline(events, pictures));
        match events.next() {
            Some(Event::End(tag)) if tag == end => return all,
            None => return all,
            _ => {}
        }
    }
}

/// The runs until something that is none, which is left.
fn inline<'a>(
    events: &mut Peekable<impl Iterator<Item = Event<'a>>>,
    pictures: &mut Vec<Piece>,
) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    while let Some(event) = events.next_if(is_inline) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                add(&mut all, &text);
            }
            Event::SoftBreak | Event::HardBreak => add(&mut all, " "),
            Event::Start(Tag::Strong) => all.push(Run::Strong(words(events, TagEnd::Strong))),
            Event::Start(Tag::Emphasis) => all.push(Run::Emphasis(words(events, TagEnd::Emphasis))),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let text = words(events, TagEnd::Link);
                all.push(if leads(&dest_url) {
                    Run::Link {
                        text,
                        to: dest_url.to_string(),
                    }
                } else {
                    Run::Plain(text)
                });
            }
            Event::Start(Tag::Image { dest_url, .. }) => pictures.push(Piece::Picture {
                alternative: words(events, TagEnd::Image),
                from: dest_url.to_string(),
            }),
            _ => {}
        }
    }
    all
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_)
        | Event::Code(_)
        | Event::Html(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. }
        ),
        _ => false,
    }
}

/// The words inside a mark, whatever else is in there.
fn words<'a>(events: &mut Peekable<impl Iterator<Item = Event<'a>>>, end: TagEnd) -> String {
    let mut all = String::new();
    for event in events {
        match event {
            Event::End(tag) if tag == end => break,
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                all.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => all.push(' '),
            _ => {}
        }
    }
    all
}

fn add(all: &mut Vec<Run>, text: &str) {
    if let Some(Run::Plain(last)) = all.last_mut() {
        last.push_str(text);
    } else {
        all.push(Run::Plain(text.to_owned()));
    }
}

fn leads(to: &str) -> bool {
    let to = to.to_ascii_lowercase();
    // Two slashes are another host.
    LEADS.iter().any(|start| to.starts_with(start)) && !to.starts_with("//")
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// The first heading is level 1, and none skips a level.
fn levelled(pieces: &mut [Piece]) {
    let mut above: Vec<u8> = Vec::new();
    for piece in pieces {
        if let Piece::Heading { level, .. } = piece {
            above.retain(|upper| upper < level);
            above.push(*level);
            *level = u8::try_from(above.len()).unwrap_or(6);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Piece {
        Piece::Paragraph(vec![Run::Plain(text.to_owned())])
    }

    #[test]
    fn a_text_is_read_as_its_pieces() {
        let read = pieces(
            "Vi *vil* **mye**.\n\n- ett\n  - under\n- to [lenke](https://fjordvik.example)\n\n| År | Timer |\n|---|---|\n| 2024 | 6 900 |\n\n![Et hus](/bilde/1)",
        );
        let run = |text: &str| Run::Plain(text.to_owned());
        let expected = [
            Piece::Paragraph(vec![
                run("Vi "),
                Run::Emphasis("vil".to_owned()),
                run(" "),
                Run::Strong("mye".to_owned()),
                run("."),
            ]),
            Piece::List {
                ordered: false,
                items: vec![
                    Item {
                        text: vec![run("ett")],
                        within: vec![Piece::List {
                            ordered: false,
                            items: vec![Item {
                                text: vec![run("under")],
                                within: vec![],
                            }],
                        }],
                    },
                    Item {
                        text: vec![
                            run("to "),
                            Run::Link {
                                text: "lenke".to_owned(),
                                to: "https://fjordvik.example".to_owned(),
                            },
                        ],
                        within: vec![],
                    },
                ],
            },
            Piece::Table {
                head: vec!["År".to_owned(), "Timer".to_owned()],
                rows: vec![vec!["2024".to_owned(), "6 900".to_owned()]],
            },
            Piece::Picture {
                alternative: "Et hus".to_owned(),
                from: "/bilde/1".to_owned(),
            },
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn no_heading_skips_a_level() {
        let levels: Vec<u8> = pieces("### Tre\n\n##### Fem\n\n#### Fire\n\n# En")
            .iter()
            .filter_map(|piece| match piece {
                Piece::Heading { level, .. } => Some(*level),
                _ => None,
            })
            .collect();
        assert_eq!(levels, [1, 2, 2, 1]);
    }

    #[test]
    fn a_link_leads_nowhere_dangerous() {
        assert_eq!(pieces("[her](javascript:alert)"), [plain("her")]);
        assert_eq!(pieces("[her](//ond.example)"), [plain("her")]);
    }
}
