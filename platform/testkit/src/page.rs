//! What came back: status, headers, and the page as a visitor's program understands it.

use axum::http::{HeaderMap, Response, StatusCode, header};
use scraper::{ElementRef, Html, Selector};

/// An answer.
pub struct Page {
    /// Where it was fetched.
    pub path: String,
    /// The status of HTTP.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: String,
    pub(crate) html: Html,
}

impl Page {
    pub(crate) fn new(path: &str, answer: Response<Vec<u8>>) -> Self {
        let (head, body) = answer.into_parts();
        let body = String::from_utf8(body).expect("an answer in UTF-8");
        Self {
            path: path.to_owned(),
            status: head.status,
            headers: head.headers,
            html: Html::parse_document(&body),
            body,
        }
    }

    /// Whether it is a web page.
    pub fn is_html(&self) -> bool {
        let kind = self
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        kind.is_some_and(|kind| kind.starts_with("text/html"))
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body)
            .unwrap_or_else(|fault| panic!("{} is no JSON ({fault}): {}", self.path, self.body))
    }

    /// The words of the whole page, with single spaces.
    pub fn text(&self) -> String {
        words(self.html.root_element())
    }

    /// The words of each element that `selector` finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(words).collect()
    }

    /// The words of the one heading of the page.
    pub fn heading(&self) -> String {
        self.texts("h1").join(" ")
    }

    /// The attribute of each element that `selector` finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.all(selector)
            .into_iter()
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    /// Where the link with these words leads.
    pub fn link(&self, words_of_link: &str) -> String {
        self.all("a[href]")
            .into_iter()
            .find(|link| words(*link) == words_of_link)
            .and_then(|link| link.attr("href"))
            .unwrap_or_else(|| {
                panic!(
                    "{} has no link «{words_of_link}»:\n{}",
                    self.path,
                    self.text()
                )
            })
            .to_owned()
    }

    /// Paths on this host that the page links to.
    pub fn own_links(&self) -> Vec<String> {
        ["a[href]", "link[href]", "script[src]", "img[src]"]
            .into_iter()
            .flat_map(|selector| {
                let name = if selector.ends_with("[href]") {
                    "href"
                } else {
                    "src"
                };
                self.attributes(selector, name)
            })
            .filter(|address| address.starts_with('/') && !address.starts_with("//"))
            .map(|address| address.split('#').next().unwrap_or_default().to_owned())
            .collect()
    }

    /// Method and path of each form.
    pub fn forms(&self) -> Vec<(String, String)> {
        self.all("form")
            .into_iter()
            .map(|form| {
                let method = form.attr("method").unwrap_or("get").to_uppercase();
                let action = form.attr("action").filter(|action| !action.is_empty());
                (method, action.unwrap_or(&self.path).to_owned())
            })
            .collect()
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let parsed = Selector::parse(selector)
            .unwrap_or_else(|fault| panic!("«{selector}» selects nothing: {fault}"));
        self.html.select(&parsed).collect()
    }
}

/// The words inside an element, with single spaces.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
