//! Which of somebody's reservations are shown: coming or past, in a state, with some words, and which page
//! of them. It stands in the address, so that it can be kept and gone back to.

use kernel::Instant;
use web::Fields;

use super::Row;

/// Which of them are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub past: bool,
    pub state: String,
    /// Words of place or title.
    pub words: String,
    /// From 1; 0 means the first.
    pub page: usize,
}

impl Filter {
    pub fn read(query: &str) -> Self {
        let fields = Fields::read(query.as_bytes());
        Self {
            past: fields.one("when") == "past",
            state: fields.one("state").to_owned(),
            words: fields.one("q").to_lowercase(),
            page: fields.one("page").parse().unwrap_or_default(),
        }
    }

    pub fn first_page(&self) -> Self {
        Self {
            page: 0,
            ..self.clone()
        }
    }

    pub fn lets(&self, row: &Row, now: Instant) -> bool {
        let past = row.ends <= now;
        let words = format!("{} {} {}", row.place, row.title, row.number).to_lowercase();
        past == self.past
            && (self.state.is_empty() || self.state == row.state_word)
            && words.contains(&self.words)
    }

    pub fn query(&self, past: bool) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if past {
            query.append_pair("when", "past");
        }
        for (name, value) in [("state", &self.state), ("q", &self.words)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }
}
