//! Writing pieces for a page. Every word goes through [`escaped`]; no markup comes from the text.
//!
//! A picture is shown when it lies in this house. Others would tell their host who reads.

use std::fmt::Write as _;

use crate::{Item, Piece, Run};

/// Writes pieces as HTML, with headings from level `first`, such as 3 for text below an `h2`.
pub fn html(pieces: &[Piece], first: u8) -> String {
    pieces.iter().fold(String::new(), |mut all, piece| {
        put(&mut all, piece, first);
        all
    })
}

/// Text as it may stand in HTML, in an attribute too.
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut all, letter| {
        match letter {
            '&' => all.push_str("&amp;"),
            '<' => all.push_str("&lt;"),
            '>' => all.push_str("&gt;"),
            '"' => all.push_str("&quot;"),
            '\'' => all.push_str("&#39;"),
            other => all.push(other),
        }
        all
    })
}

fn put(all: &mut String, piece: &Piece, first: u8) {
    let _ = match piece {
        Piece::Heading { level, text } => {
            let level = (first + level - 1).min(6);
            write!(
                all,
                "<h{level} class=\"ds-heading\" data-size=\"xs\">{}</h{level}>",
                escaped(text)
            )
        }
        Piece::Paragraph(text) => write!(all, "<p>{}</p>", runs(text)),
        Piece::List { ordered, items } => {
            let name = if *ordered { "ol" } else { "ul" };
            let items: String = items.iter().map(|it| item(it, first)).collect();
            write!(all, "<{name} class=\"ds-list\">{items}</{name}>")
        }
        Piece::Quote(pieces) => write!(all, "<blockquote>{}</blockquote>", html(pieces, first)),
        Piece::Table { head, rows } => write!(all, "{}", table(head, rows)),
        Piece::Picture { alternative, from } => {
            let is_ours = from.starts_with('/') && !from.starts_with("//");
            let alternative = escaped(alternative);
            if is_ours && !alternative.trim().is_empty() {
                let from = escaped(from);
                write!(
                    all,
                    "<p><img src=\"{from}\" alt=\"{alternative}\" loading=\"lazy\"></p>"
                )
            } else {
                write!(all, "<p>{alternative}</p>")
            }
        }
    };
}

fn item(item: &Item, first: u8) -> String {
    format!("<li>{}{}</li>", runs(&item.text), html(&item.within, first))
}

fn runs(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Plain(text) => escaped(text),
            Run::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
            Run::Emphasis(text) => format!("<em>{}</em>", escaped(text)),
            Run::Link { text, to } => format!(
                "<a class=\"ds-link\" href=\"{}\">{}</a>",
                escaped(to),
                escaped(text)
            ),
        })
        .collect()
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let head = row(head, "<th scope=\"col\">", "</th>");
    let rows: String = rows.iter().map(|it| row(it, "<td>", "</td>")).collect();
    format!(
        "<div class=\"scroll\"><table class=\"ds-table\"><thead>{head}</thead><tbody>{rows}</tbody></table></div>"
    )
}

fn row(cells: &[String], open: &str, close: &str) -> String {
    let mut all = String::from("<tr>");
    for cell in cells {
        all.extend([open, &escaped(cell), close]);
    }
    all.push_str("</tr>");
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pieces;

    #[test]
    fn markup_that_somebody_typed_is_text() {
        let shown = html(&pieces("Hei <script>alert(1)</script>\n\n<b>x</b>"), 3);
        assert!(
            !shown.contains("<script") && !shown.contains("<b>"),
            "{shown}"
        );
        assert!(shown.contains("&lt;script&gt;"), "{shown}");
    }

    #[test]
    fn headings_begin_where_the_page_says() {
        let shown = html(&pieces("# Hva\n\n## Hvordan"), 4);
        assert!(shown.contains("<h4") && shown.contains("<h5"), "{shown}");
    }

    #[test]
    fn a_picture_from_elsewhere_is_told_of_and_not_fetched() {
        let shown = html(&pieces("![Et hus](https://elsewhere.example/a.png)"), 3);
        assert_eq!(shown, "<p>Et hus</p>");
    }
}
