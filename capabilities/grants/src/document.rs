//! A paper as a page shows it: the same blocks that become PDF, as markup. So what somebody reads on a
//! screen and what is filed are one and the same, and neither can say what the other does not.

use askama::Template;
use pdf::{Block, Paper, Span};

#[derive(Template)]
#[template(path = "document.html")]
struct Shown<'a> {
    paper: &'a Paper,
}

impl Shown<'_> {
    /// A run of text as markup, with everything in it escaped.
    #[allow(clippy::unused_self, reason = "a template asks its page")]
    fn run(&self, spans: &[Span]) -> String {
        let escaped = |text: &str| {
            askama::filters::escape(text, askama::filters::Html)
                .map(|it| it.to_string())
                .unwrap_or_default()
        };
        spans
            .iter()
            .map(|span| match span {
                Span::Plain { text } => escaped(text),
                Span::Strong { text } => format!("<b>{}</b>", escaped(text)),
                Span::Link { text, to } => {
                    let (text, to) = (escaped(text), escaped(to));
                    format!(r#"<a class="ds-link" href="{to}">{text}</a>"#)
                }
            })
            .collect()
    }
}

/// The blocks of a paper as markup, with headings from level 2: the page gives the title.
pub fn shown(paper: &Paper) -> Result<String, askama::Error> {
    Shown { paper }.render()
}

/// Who it goes to and the facts above a letter, such as its date; empty for a report.
pub fn head(paper: &Paper) -> (&[String], &[(String, String)]) {
    match &paper.head {
        pdf::Head::Letter {
            recipient, facts, ..
        } => (recipient, facts),
        pdf::Head::Report { .. } => (&[], &[]),
    }
}
