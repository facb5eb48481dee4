//! What is wrong with a page that a machine can see at once.
//!
//! Every page a story fetches is looked over, so a fault shows in the first story that passes by.
//! The standard behind it is WCAG 2.2 AA (1.1.1, 1.3.1, 2.4.2, 3.1.1, 3.3.2, 4.1.2) and our own
//! content policy; axe and the Nu checker look deeper in the browser journeys.

use std::collections::HashSet;

use axum::http::header;
use scraper::ElementRef;

use crate::{Page, page::words};

impl Page {
    /// Everything wrong with the page, in words. An empty list is a pass.
    pub fn faults(&self) -> Vec<String> {
        let mut faults: Vec<String> = self
            .html
            .errors
            .iter()
            .map(|fault| format!("parsing: {fault}"))
            .collect();
        self.head(&mut faults);
        self.headings(&mut faults);
        self.names_and_ids(&mut faults);
        self.fields(&mut faults);
        self.links_and_pictures(&mut faults);
        self.policy(&mut faults);
        faults
    }

    fn head(&self, faults: &mut Vec<String>) {
        let language = self.attributes("html", "lang").join(" ");
        let from_path = self.path.split(['/', '?']).nth(1).unwrap_or_default();
        if !["nb", "nn", "en"].contains(&language.as_str()) {
            faults.push(format!("the page's language is «{language}»"));
        } else if ["nb", "nn", "en"].contains(&from_path) && from_path != language {
            faults.push(format!("the path says {from_path} and the page {language}"));
        }
        let title = self.texts("head > title").join(" ");
        if title.is_empty() || title.starts_with('–') || title.ends_with('–') {
            faults.push(format!("the title is «{title}»"));
        }
        for (selector, what) in [
            ("meta[name=viewport]", "a viewport"),
            ("main", "a main part"),
            ("header", "a header"),
            ("footer", "a footer"),
        ] {
            if self.all(selector).is_empty() {
                faults.push(format!("there is no {what}"));
            }
        }
        if self.all("main").len() > 1 {
            faults.push("there are several main parts".into());
        }
    }

    fn headings(&self, faults: &mut Vec<String>) {
        let count = self.all("h1").len();
        if count != 1 {
            faults.push(format!("there are {count} h1"));
        }
        // An error summary stands above the heading of its page.
        let mut last = 1;
        for heading in self.all("main :is(h1, h2, h3, h4, h5, h6)") {
            let level = heading.value().name()[1..].parse::<u32>().unwrap_or(0);
            if level > last + 1 {
                faults.push(format!("h{level} «{}» comes after h{last}", words(heading)));
            }
            if words(heading).is_empty() {
                faults.push(format!("an h{level} is empty"));
            }
            last = level;
        }
    }

    fn names_and_ids(&self, faults: &mut Vec<String>) {
        let mut ids = HashSet::new();
        for id in self.attributes("[id]", "id") {
            if !ids.insert(id.clone()) {
                faults.push(format!("the id «{id}» is there twice"));
            }
        }
        for name in [
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "list",
        ] {
            for pointed in self.attributes(&format!("[{name}]"), name) {
                for id in pointed.split_whitespace().filter(|id| !ids.contains(*id)) {
                    faults.push(format!("{name} points to «{id}», which is not there"));
                }
            }
        }
        for target in self.attributes("a[href^=\"#\"]", "href") {
            if !ids.contains(&target[1..]) {
                faults.push(format!("the link «{target}» leads nowhere"));
            }
        }
    }

    fn fields(&self, faults: &mut Vec<String>) {
        for field in self.all("input, select, textarea") {
            let unseen = ["hidden", "submit", "button", "image"];
            if field
                .attr("type")
                .is_some_and(|kind| unseen.contains(&kind))
            {
                continue;
            }
            let by_id = field
                .attr("id")
                .is_some_and(|id| !self.all(&format!("label[for=\"{id}\"]")).is_empty());
            let named = field
                .attr("aria-label")
                .or(field.attr("aria-labelledby"))
                .is_some();
            if !by_id && !named && !is_inside(field, "label") {
                faults.push(format!(
                    "the field «{}» has no label",
                    field.attr("name").unwrap_or_default()
                ));
            }
        }
        for button in self.all("button, summary, a[href]") {
            let pictured = button.descendent_elements().any(|one| {
                one.attr("alt")
                    .or(one.attr("aria-label"))
                    .is_some_and(|name| !name.is_empty())
            });
            if words(button).is_empty() && button.attr("aria-label").is_none() && !pictured {
                faults.push(format!("a {} has no name", button.value().name()));
            }
        }
    }

    fn links_and_pictures(&self, faults: &mut Vec<String>) {
        for address in self.attributes("a", "href") {
            let ways = [
                "/",
                "#",
                "?",
                "https://",
                "http://",
                "mailto:",
                "tel:",
                "sms:",
                "data:",
                "webcal://",
            ];
            if address == "#" || !ways.iter().any(|way| address.starts_with(way)) {
                faults.push(format!("the link «{address}» leads nowhere"));
            }
        }
        if self
            .all("img")
            .iter()
            .any(|picture| picture.attr("alt").is_none())
        {
            faults.push("a picture has no text in its place".into());
        }
        for drawing in self.all("svg") {
            if drawing.attr("aria-hidden").is_none() && drawing.attr("role").is_none() {
                faults.push("a drawing is neither hidden from screen readers nor named".into());
            }
        }
        for table in self.all("table") {
            if !table
                .descendent_elements()
                .any(|cell| cell.value().name() == "th")
            {
                faults.push("a table has no headers".into());
            }
        }
    }

    fn policy(&self, faults: &mut Vec<String>) {
        let policy = self
            .headers
            .get(header::CONTENT_SECURITY_POLICY)
            .and_then(|policy| policy.to_str().ok());
        if !policy.is_some_and(|policy| {
            policy.contains("script-src 'self'") && !policy.contains("unsafe")
        }) {
            faults.push("the content policy is missing or lax".into());
        }
        for script in self.all("script:not([src])") {
            if script.attr("type") != Some("application/ld+json") {
                faults.push("there is script inside the page".into());
            }
        }
        if !self.all("style, [style]").is_empty() {
            faults.push("there is style inside the page".into());
        }
        for element in self.html.root_element().descendent_elements() {
            for (name, value) in element.value().attrs() {
                if name.starts_with("on") || value.trim_start().starts_with("javascript:") {
                    faults.push(format!("there is script in the attribute {name}"));
                }
            }
        }
        // A page about texts shows how they are written.
        let shown = self.texts("code, .written, textarea, del, ins").join(" ");
        for left in ["{{", "}}", "{%", "{ $"] {
            if self.text().matches(left).count() > shown.matches(left).count() {
                faults.push(format!("«{left}» of a template is left in the text"));
            }
        }
    }
}

fn is_inside(element: ElementRef<'_>, name: &str) -> bool {
    element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(|above| above.value().name() == name)
}

#[cfg(test)]
mod tests {
    use axum::http::Response;

    use super::*;

    const GOOD: &str = r##"<!doctype html><html lang="nb"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Finn – Fjordvik</title></head><body>
        <header><a href="#content">Til innholdet</a></header><main id="content"><h1>Finn</h1>
        <form><label for="q">Søk</label><input id="q" name="q"><button>Søk</button></form></main>
        <footer></footer></body></html>"##;

    fn faults(body: &str) -> Vec<String> {
        let answer = Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .header(
                "content-security-policy",
                "default-src 'none'; script-src 'self'",
            )
            .body(body.as_bytes().to_vec())
            .expect("an answer");
        Page::new("/nb/foreninger", answer).faults()
    }

    #[test]
    fn a_sound_page_has_no_faults() {
        assert_eq!(faults(GOOD), [""; 0]);
    }

    #[test]
    fn each_kind_of_fault_is_seen() {
        for (sound, broken, told) in [
            (
                "lang=\"nb\"",
                "lang=\"nn\"",
                "the path says nb and the page nn",
            ),
            (
                "Finn – Fjordvik",
                " – Fjordvik",
                "the title is «– Fjordvik»",
            ),
            ("<h1>Finn</h1>", "<h2>Finn</h2>", "there are 0 h1"),
            (
                "<h1>Finn</h1>",
                "<h1>Finn</h1><h3>Treff</h3>",
                "h3 «Treff» comes after h1",
            ),
            (
                "id=\"q\"",
                "id=\"content\"",
                "the id «content» is there twice",
            ),
            (
                "for=\"q\"",
                "for=\"x\"",
                "for points to «x», which is not there",
            ),
            ("for=\"q\"", "", "the field «q» has no label"),
            (
                "href=\"#content\"",
                "href=\"#top\"",
                "the link «#top» leads nowhere",
            ),
            (
                "href=\"#content\"",
                "href=\"foreninger\"",
                "the link «foreninger» leads nowhere",
            ),
            (
                "<button>Søk</button>",
                "<button></button>",
                "a button has no name",
            ),
            (
                "<form>",
                "<form><img src=\"/a.png\">",
                "a picture has no text in its place",
            ),
            (
                "<form>",
                "<form style=\"color:red\">",
                "there is style inside the page",
            ),
            (
                "<form>",
                "<form onsubmit=\"x()\">",
                "there is script in the attribute onsubmit",
            ),
            (
                "</main>",
                "<script>x()</script></main>",
                "there is script inside the page",
            ),
            (
                "<footer>",
                "<footer>{{ contact }}",
                "«{{» of a template is left in the text",
            ),
            (
                "<form>",
                "<form><table><tr><td>1</td></tr></table>",
                "a table has no headers",
            ),
        ] {
            let page = GOOD.replacen(sound, broken, 1);
            let found = faults(&page);
            assert!(
                found.iter().any(|fault| fault == told),
                "{broken}: {found:?}"
            );
        }
    }

    #[test]
    fn broken_structure_is_seen() {
        let found = faults(&GOOD.replace("</main>", "</div></main>"));
        assert!(
            found.iter().any(|fault| fault.starts_with("parsing: ")),
            "{found:?}"
        );
    }
}
