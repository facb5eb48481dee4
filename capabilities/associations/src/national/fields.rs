//! Taking known fields out of a record, and leaving the rest as it was.
//!
//! Everything but number and name is optional, and the registers add fields and change types
//! between two nights. What is known is taken out with its type; what cannot be read under a known
//! name stays behind and is named, so that nothing is lost and nothing is fatal.

use jiff::civil::Date;
use kernel::OrganisationNumber;
use serde_json::{Map, Value};

/// A record that is being emptied of its known fields.
pub(super) struct Fields {
    left: Map<String, Value>,
    unread: Vec<&'static str>,
}

impl Fields {
    pub fn of(record: Map<String, Value>) -> Self {
        let mut left = record;
        // Addresses inside the register's own API say nothing about the entity.
        left.remove("_links");
        Self {
            left,
            unread: Vec::new(),
        }
    }

    /// What is left: unknown fields, and known ones that could not be read, whose names follow.
    pub fn rest(self) -> (Map<String, Value>, Vec<&'static str>) {
        (self.left, self.unread)
    }

    /// Drops fields that say nothing more.
    pub fn skip(&mut self, names: &[&str]) {
        for name in names {
            self.left.remove(*name);
        }
    }

    pub fn number(&mut self, name: &'static str) -> Option<OrganisationNumber> {
        self.take(name, |value| match value.as_str().map(str::parse) {
            Some(Ok(number)) => Ok(Some(number)),
            _ => Err(value),
        })
    }

    /// A code that is a text of four digits, or was turned into a number on the way.
    pub fn four_digits(&mut self, name: &'static str) -> Option<String> {
        self.take(name, |value| match value {
            Value::String(text) => Ok(not_blank(&text)),
            Value::Number(code) => Ok(Some(format!("{:0>4}", code.to_string()))),
            other => Err(other),
        })
    }

    pub fn text(&mut self, name: &'static str) -> Option<String> {
        self.take(name, |value| match value {
            Value::String(text) => Ok(not_blank(&text)),
            Value::Number(number) => Ok(Some(number.to_string())),
            other => Err(other),
        })
    }

    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        self.take(name, |value| value.as_bool().map(Some).ok_or(value))
    }

    pub fn count(&mut self, name: &'static str) -> Option<u32> {
        self.take(name, |value| {
            let count = value.as_u64().and_then(|count| u32::try_from(count).ok());
            count.map(Some).ok_or(value)
        })
    }

    pub fn date(&mut self, name: &'static str) -> Option<Date> {
        self.take(name, |value| match value.as_str().map(str::trim) {
            Some("") => Ok(None),
            Some(text) => read_date(text).map(Some).ok_or(value),
            None => Err(value),
        })
    }

    /// Lines of running text, broken by the register after some seventy characters.
    pub fn lines(&mut self, name: &'static str) -> Option<String> {
        self.take(name, |value| match &value {
            Value::String(text) => Ok(not_blank(text)),
            Value::Array(lines) => {
                let lines: Option<Vec<&str>> = lines.iter().map(Value::as_str).collect();
                lines
                    .map(|lines| not_blank(&join_lines(&lines)))
                    .ok_or(value)
            }
            _ => Err(value),
        })
    }

    /// A list of texts, each standing for itself.
    pub fn texts(&mut self, name: &'static str) -> Vec<String> {
        self.list(name, |value| {
            value.as_str().map(|text| text.trim().to_owned())
        })
    }

    /// A list of objects; all are read or the whole list stays behind. It also stays when its
    /// objects hold more than is known.
    pub fn objects<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&mut Self) -> Option<T>,
    ) -> Vec<T> {
        let whole = self.left.get(name).cloned();
        let mut more = false;
        let objects = self.list(name, |value| {
            let mut inner = Self::of(value.as_object()?.clone());
            let object = read(&mut inner)?;
            more |= !inner.left.is_empty();
            inner.unread.is_empty().then_some(object)
        });
        if let Some(whole) = whole.filter(|_| more) {
            self.left.insert(name.to_owned(), whole);
        }
        objects
    }

    pub fn holds_object(&self, name: &str) -> bool {
        self.left.get(name).is_some_and(Value::is_object)
    }

    /// An inner object all of whose parts are optional.
    pub fn group<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.object(name, |inner| Some(read(inner)))
    }

    /// An inner object. What it holds beyond the known stays behind under its name.
    pub fn object<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let Some(Value::Object(record)) = self.left.get(name) else {
            return self.take(name, Err);
        };
        let mut inner = Self::of(record.clone());
        if inner.left.is_empty() {
            self.left.remove(name);
            return None;
        }
        let object = read(&mut inner);
        if object.is_none() || !inner.unread.is_empty() {
            self.unread.push(name);
        }
        if inner.left.is_empty() {
            self.left.remove(name);
        } else {
            self.left.insert(name.to_owned(), Value::Object(inner.left));
        }
        object
    }

    fn list<T>(&mut self, name: &'static str, read: impl FnMut(&Value) -> Option<T>) -> Vec<T> {
        let list = self.take(name, |value| {
            let items = value
                .as_array()
                .and_then(|items| items.iter().map(read).collect());
            items.map(Some).ok_or(value)
        });
        list.unwrap_or_default()
    }

    fn take<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Result<Option<T>, Value>,
    ) -> Option<T> {
        match self.left.remove(name)? {
            Value::Null => None,
            value => read(value).unwrap_or_else(|value| {
                self.left.insert(name.to_owned(), value);
                self.unread.push(name);
                None
            }),
        }
    }
}

/// A date, or the date of a moment.
fn read_date(text: &str) -> Option<Date> {
    let day = text.get(..10)?;
    let rest = &text[10..];
    (rest.is_empty() || rest.starts_with('T'))
        .then(|| day.parse().ok())
        .flatten()
}

fn not_blank(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// Puts broken lines together again. A hyphen at a line's end divides a word («ung-» «dom»), binds
/// a name («IT-» «hjelp»), or stands for a part left out («sang-» «og musikklag»).
fn join_lines(lines: &[&str]) -> String {
    let mut joined = String::new();
    for line in lines
        .iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
    {
        let next_word = line.split_whitespace().next().unwrap_or_default();
        let goes_on = line.starts_with(char::is_lowercase)
            && !matches!(next_word, "og" | "eller" | "samt" | "til");
        let divided = joined
            .strip_suffix('-')
            .map(|before| before.chars().next_back());
        match divided {
            Some(Some(before)) if goes_on && before.is_lowercase() => {
                joined.pop();
            }
            Some(Some(before)) if goes_on && before.is_alphanumeric() => {}
            _ if joined.is_empty() => {}
            _ => joined.push(' '),
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(record: Value) -> Fields {
        match record {
            Value::Object(record) => Fields::of(record),
            _ => panic!("the test gives an object"),
        }
    }

    #[test]
    fn broken_lines_become_running_text() {
        assert_eq!(
            join_lines(&["Drive med sang-", "og musikk, for barne-", "korps."]),
            "Drive med sang- og musikk, for barnekorps."
        );
        assert_eq!(
            join_lines(&["IT-", "hjelp til eldre.", "", " Kurs. "]),
            "IT-hjelp til eldre. Kurs."
        );
    }

    #[test]
    fn an_unreadable_field_stays_behind_and_is_named() {
        let mut fields = fields(json!({
            "stiftelsesdato": "i fjor", "konkurs": "nei", "telefon": 51_990_000, "mobil": "  ",
            "nytt": [1], "_links": {}, "vedtektsdato": "2024-02-30", "ok": "2024-02-29T00:00:00Z",
        }));
        assert_eq!(fields.date("stiftelsesdato"), None);
        assert_eq!(fields.date("vedtektsdato"), None);
        assert_eq!(fields.date("ok"), Some(jiff::civil::date(2024, 2, 29)));
        assert_eq!(fields.flag("konkurs"), None);
        assert_eq!(fields.text("telefon").as_deref(), Some("51990000"));
        assert_eq!(fields.text("mobil"), None);
        let (left, unread) = fields.rest();
        assert_eq!(unread, ["stiftelsesdato", "vedtektsdato", "konkurs"]);
        assert_eq!(
            left.keys().map(String::as_str).collect::<Vec<_>>(),
            ["konkurs", "nytt", "stiftelsesdato", "vedtektsdato"]
        );
    }

    #[test]
    fn an_inner_object_gives_what_is_known_and_keeps_the_rest() {
        let mut fields = fields(json!({
            "form": {"kode": "FLI", "ny": 1, "_links": {}}, "rar": "x",
            "navn": [{"navn": "A"}, {"navn": 5}, {}],
        }));
        assert_eq!(
            fields.object("form", |inner| inner.text("kode")).as_deref(),
            Some("FLI")
        );
        assert_eq!(fields.object("rar", |inner| inner.text("kode")), None);
        assert!(
            fields
                .objects("navn", |inner| inner.text("navn"))
                .is_empty()
        );
        let (left, unread) = fields.rest();
        assert_eq!(unread, ["rar", "navn"]);
        assert_eq!(left["form"], json!({"ny": 1}));
    }
}
