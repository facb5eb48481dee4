//! What was written in a form, before anybody has made sense of it.
//!
//! A form comes in as pairs of name and value. [`Fields`] finds them again: one value, all values of
//! a group of ticks, the rows of a list that can grow (`groups-2-name`), the button that was pressed.
//! Dates come in three fields, as the British government's design system advises: people know their
//! dates as numbers, and a date picker shows them in the browser's language rather than the page's.

use jiff::civil::Date;
use texts::Speaker;

use crate::FormErrors;

/// The fields of one form, trimmed, as they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

/// A date as it was written: three fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenDate {
    /// Day of the month.
    pub day: String,
    /// Number of the month.
    pub month: String,
    /// Year, four digits.
    pub year: String,
}

impl Fields {
    /// Reads the body of a form (`application/x-www-form-urlencoded`).
    pub fn read(body: &[u8]) -> Self {
        form_urlencoded::parse(body).collect()
    }

    /// The first value with this name; empty when there is none.
    pub fn one(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(own, _)| own == name);
        found.map_or("", |(_, value)| value)
    }

    /// Every value with this name, in the order of the page: a group of ticks.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let named = self.0.iter().filter(|(own, _)| own == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// Whether there is a field, or a button that was pressed, with this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, _)| own == name)
    }

    /// The version of what is changed, from the hidden field `version`.
    pub fn version(&self) -> Option<i64> {
        self.one("version").parse().ok()
    }

    /// The numbers of the rows of a list that can grow: 1 and 2 when `groups-1-name` and
    /// `groups-2-name` came, in that order.
    pub fn rows(&self, list: &str) -> Vec<usize> {
        let mut rows: Vec<usize> = self
            .0
            .iter()
            .filter_map(|(name, _)| {
                let rest = name.strip_prefix(list)?.strip_prefix('-')?;
                rest.split_once('-')?.0.parse().ok()
            })
            .collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// The date in `name-day`, `name-month` and `name-year`.
    pub fn date(&self, name: &str) -> WrittenDate {
        let part = |part: &str| self.one(&format!("{name}-{part}")).to_owned();
        WrittenDate {
            day: part("day"),
            month: part("month"),
            year: part("year"),
        }
    }
}

impl<N: Into<String>, V: AsRef<str>> FromIterator<(N, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter().map(|(name, value)| {
            let value = value.as_ref().replace("\r\n", "\n");
            // What no keyboard writes has no place on a page or in a database either.
            let plain = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
            let value: String = value.chars().filter(plain).collect();
            (name.into(), value.trim().to_owned())
        });
        Self(pairs.collect())
    }
}

impl WrittenDate {
    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.day.is_empty() && self.month.is_empty() && self.year.is_empty()
    }

    /// The date, when it is one.
    pub fn date(&self) -> Option<Date> {
        let year = Some(&self.year).filter(|year| year.len() == 4)?;
        let day = self.day.trim_end_matches('.').parse().ok()?;
        let month = self.month.trim_end_matches('.').parse().ok()?;
        Date::new(year.parse().ok()?, month, day).ok()
    }

    /// The date; when something else was written, `errors` tells how to write one. An empty date is
    /// for the form to judge.
    pub fn checked(&self, name: &str, say: &Speaker, errors: &mut FormErrors) -> Option<Date> {
        let date = self.date();
        if date.is_none() && !self.is_empty() {
            errors.add(name.to_owned(), say.t("form-date-wrong"));
        }
        date
    }
}

impl From<Date> for WrittenDate {
    fn from(date: Date) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }
}

/// A whole, non-negative number of kroner as people write it: `12 500`, `12.500`, `12500 kr`,
/// `12 500,-`. Anything with øre is not a whole number.
pub fn kroner(written: &str) -> Option<i64> {
    let written = written
        .trim()
        .trim_start_matches("kr")
        .trim_end_matches("kr");
    let written = written
        .trim()
        .trim_end_matches(",-")
        .trim_end_matches(",00");
    let spaced = written.replace(|c: char| c.is_whitespace() || c == '.', " ");
    let mut groups = spaced.split(' ');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let rest: Vec<&str> = groups.collect();
    let digits = [&[first], &rest[..]].concat().concat();
    let is_grouped = rest.iter().all(|group| group.len() == 3);
    (is_grouped && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn values_are_found_by_name_trimmed() {
        let fields =
            Fields::read(b"name=+Per+&scope=grants&scope=booking&text=a%0D%0Ab&add=groups");
        assert_eq!(fields.one("name"), "Per");
        assert_eq!(fields.one("nothing"), "");
        assert_eq!(fields.all("scope"), ["grants", "booking"]);
        assert_eq!(fields.one("text"), "a\nb");
        assert_eq!(Fields::read(b"a=x%00%07y%0Az").one("a"), "xy\nz");
        assert!(fields.has("add") && !fields.has("remove"));
    }

    #[test]
    fn rows_come_in_order_whatever_was_taken_away() {
        let fields = Fields::read(
            b"groups-10-name=b&groups-2-name=a&groups-2-age=8&groupsize-3-x=1&groups=4",
        );
        assert_eq!(fields.rows("groups"), [2, 10]);
        assert_eq!(fields.one("groups-2-age"), "8");
    }

    #[test]
    fn a_date_is_three_numbers() {
        let read = |body: &str| Fields::read(body.as_bytes()).date("until");
        let good = read("until-day=5.&until-month=06&until-year=2026");
        assert_eq!(good.date(), Some(date(2026, 6, 5)));
        assert_eq!(WrittenDate::from(date(2026, 6, 5)).date(), good.date());
        for wrong in [
            "until-day=31&until-month=6&until-year=2026",
            "until-day=5&until-month=6&until-year=26",
        ] {
            assert_eq!(read(wrong).date(), None, "{wrong}");
            assert!(!read(wrong).is_empty());
        }
        assert!(read("").is_empty());
    }

    #[test]
    fn money_is_read_as_people_write_it() {
        for written in [
            "12500",
            "12 500",
            "12\u{a0}500",
            "12.500",
            "kr 12 500",
            "12 500 kr",
            "12 500,-",
            "12500,00",
        ] {
            assert_eq!(kroner(written), Some(12_500), "{written}");
        }
        assert_eq!(kroner("0"), Some(0));
        for wrong in [
            "",
            "ca 18",
            "12,50",
            "12.50",
            "1 2500",
            "-5",
            "kr",
            "99999999999999999999",
        ] {
            assert_eq!(kroner(wrong), None, "{wrong}");
        }
    }
}
