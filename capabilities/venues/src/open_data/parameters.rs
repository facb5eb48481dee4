//! Reading the parameters of a request, strictly.

use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use web::{PageError, Visit};

/// The most days that can be asked for at once.
pub const MOST_DAYS: i64 = 92;
/// The most items in one answer.
pub const MOST: usize = 1000;
/// The most that can be skipped.
pub const FURTHEST: usize = 1_000_000;
const USUAL: usize = 100;

/// The parameters of a query, each given once.
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads the query of a visit. `allowed` are the parameters of this address.
    pub fn read(visit: &Visit, allowed: &[&str]) -> Result<Self, PageError> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(visit.query().as_bytes()) {
            if !allowed.contains(&name.as_ref()) {
                return Err(refused(&name, &format!("one of: {}", allowed.join(", "))));
            }
            if pairs.iter().any(|(seen, _)| *seen == name) {
                return Err(refused(&name, "given once"));
            }
            pairs.push((name.into_owned(), value.into_owned()));
        }
        Ok(Self(pairs))
    }

    /// The value of a parameter, when it is given.
    pub fn get(&self, name: &str) -> Option<&str> {
        let pair = self.0.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// A value that must be one of some words.
    pub fn word<T>(
        &self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
        allowed: &str,
    ) -> Result<Option<T>, PageError> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        read(value).map(Some).ok_or_else(|| refused(name, allowed))
    }

    /// How many, and how many to skip.
    pub fn range(&self) -> Result<(usize, usize), PageError> {
        Ok((
            self.number("limit", 1, MOST)?.unwrap_or(USUAL),
            self.number("offset", 0, FURTHEST)?.unwrap_or(0),
        ))
    }

    fn number(&self, name: &str, least: usize, most: usize) -> Result<Option<usize>, PageError> {
        let allowed = format!("a whole number from {least} to {most}");
        let read = |value: &str| {
            let plain = value.bytes().all(|byte| byte.is_ascii_digit());
            let number = value.parse().ok();
            number.filter(|number| plain && (least..=most).contains(number))
        };
        self.word(name, read, &allowed)
    }

    /// From one day to another, both included; a week from `today` when none is said.
    pub fn days(&self, today: Date) -> Result<(Date, Date), PageError> {
        let from = self.date("from")?.unwrap_or(today);
        let to = self
            .date("to")?
            .unwrap_or_else(|| from.saturating_add(6.days()));
        let many = i64::from((to - from).get_days()) + 1;
        if !(1..=MOST_DAYS).contains(&many) {
            return Err(refused(
                "to",
                &format!("from the day of \"from\" to {MOST_DAYS} days later"),
            ));
        }
        Ok((from, to))
    }

    fn date(&self, name: &str) -> Result<Option<Date>, PageError> {
        let read = |value: &str| {
            // Exactly this form: a date and time would be cut short without a word.
            let date: Date = value.parse().ok().filter(|_| value.len() == 10)?;
            (2000..=2100).contains(&date.year()).then_some(date)
        };
        self.word(name, read, "a date such as 2026-03-21, from 2000 to 2100")
    }

    /// Who borrows; children's and young people's associations when it is not said.
    pub fn category(&self) -> Result<UserCategory, PageError> {
        let words: Vec<&str> = UserCategory::ALL.iter().map(|(_, word)| *word).collect();
        let allowed = format!("one of: {}", words.join(", "));
        let category = self.word("category", UserCategory::from_word, &allowed)?;
        Ok(category.unwrap_or(UserCategory::YouthAssociation))
    }
}

fn refused(name: &str, allowed: &str) -> PageError {
    let name = name
        .chars()
        .filter(|it| !it.is_control())
        .take(60)
        .collect();
    PageError::BadParameter {
        name,
        allowed: allowed.to_owned(),
    }
}
