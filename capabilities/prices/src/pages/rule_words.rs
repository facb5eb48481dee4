//! A rule of a price list in words: what it costs, and for whom, what, where and when.

use std::collections::HashMap;

use kernel::Money;
use texts::Speaker;
use web::Lettable;

use crate::{
    model::{Days, Part, Rule, When},
    quote::{clock_words, rate_words, written},
};

/// Names of premises and of their parts, by id.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// Of these.
    pub fn of(all: &[Lettable]) -> Self {
        let mut names = HashMap::new();
        for one in all {
            names.insert(one.premises.clone(), one.name.clone());
            for (set, name, _) in &one.sets {
                names.insert(set.clone(), format!("{}: {name}", one.name));
            }
        }
        Self(names)
    }

    // texts: price-when-*
    fn get<'n>(&'n self, say: &'n Speaker, id: &str) -> std::borrow::Cow<'n, str> {
        match self.0.get(id) {
            Some(name) => name.as_str().into(),
            None => say.t("price-when-gone"),
        }
    }
}

/// A rule as a row of a table.
pub struct RuleRow {
    /// Its id.
    pub id: String,
    /// Where it stands in what was decided.
    pub point: String,
    /// What it is called, or what it is for.
    pub name: String,
    /// When it holds; empty when always.
    pub when: String,
    /// What it costs, or takes off.
    pub sum: String,
}

impl RuleRow {
    /// Of a rule of this table.
    pub fn of(say: &Speaker, names: &Names, part: Part, rule: &Rule) -> Self {
        let (kinds, rest) = conditions(say, names, &rule.when);
        let own = written(say, &rule.name);
        let (name, when) = match (own.is_empty(), kinds.is_empty()) {
            (false, false) => (own.to_owned(), joined(&[kinds, rest])),
            (false, true) => (own.to_owned(), rest),
            (true, false) => (kinds, rest),
            (true, true) => (say.t("price-everything").into_owned(), rest),
        };
        Self {
            id: rule.id.clone(),
            point: rule.point.clone(),
            name: begun(&name),
            when,
            sum: sum_words(say, part, rule),
        }
    }
}

/// With a capital letter, as a row begins.
fn begun(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

// texts: price-category-* price-purpose-* price-kind-*
/// Where it holds; and for whom, what for and when.
fn conditions(say: &Speaker, names: &Names, when: &When) -> (String, String) {
    let several = |prefix: &str, words: &[&str]| -> String {
        let words: Vec<String> = words
            .iter()
            .map(|word| say.t(&format!("{prefix}{word}")).into_owned())
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if words.is_empty() {
            String::new()
        } else {
            say.list(&words)
        }
    };
    let kinds: Vec<&str> = when.kinds.iter().map(String::as_str).collect();
    let mut places = vec![several("price-kind-", &kinds)];
    if !when.set.is_empty() {
        places = vec![names.get(say, &when.set).into_owned()];
    } else if !when.premises.is_empty() {
        places = vec![names.get(say, &when.premises).into_owned()];
    }
    let number = |id: &str, name: &str, number: Option<i64>| {
        let words = number.map(|number| say.number(number));
        words.map_or_else(String::new, |words| say.ta(id, &[(name, &words)]))
    };
    let days = match when.days {
        Days::All => String::new(),
        days => say.t(&format!("price-days-{}", days.word())).into_owned(),
    };
    let clock = match (when.from, when.until) {
        (None, None) => String::new(),
        (from, until) => {
            let minutes = (from.unwrap_or(0).into(), until.unwrap_or(1440).into());
            clock_words(say, minutes)
        }
    };
    places.push(number("price-when-share", "percent", when.most_share));
    let categories: Vec<&str> = when.categories.iter().map(|one| one.word()).collect();
    let purposes: Vec<&str> = when.purposes.iter().map(|one| one.word()).collect();
    let hours = |id: &str, minutes: Option<i64>| {
        let words = minutes.map(|minutes| hours_words(say, minutes));
        words.map_or_else(String::new, |hours| say.ta(id, &[("hours", &hours)]))
    };
    let tickets = match when.tickets {
        None => String::new(),
        Some(true) => say.t("price-rule-has-tickets").into_owned(),
        Some(false) => say.t("price-when-no-tickets").into_owned(),
    };
    let rest = [
        several("price-category-", &categories),
        several("price-purpose-", &purposes),
        days,
        clock,
        hours("price-when-least", when.least_minutes),
        hours("price-when-most", when.most_minutes),
        tickets,
        number("price-when-young", "percent", when.young_percent),
        hours("price-when-season", when.after_season_minutes),
    ];
    (joined(&places), joined(&rest))
}

// texts: price-at-*
fn sum_words(say: &Speaker, part: Part, rule: &Rule) -> String {
    if part == Part::Relief {
        return if rule.percent == 100 {
            say.t("price-gratis").into_owned()
        } else {
            let percent = rule.percent.to_string();
            say.ta("price-line-less", &[("percent", &percent)])
        };
    }
    let mut words = Vec::new();
    if rule.amount > Money::ZERO || rule.percent == 0 {
        words.push(if rule.amount == Money::ZERO {
            say.t("price-gratis").into_owned()
        } else {
            rate_words(say, rule.unit, rule.amount)
        });
    }
    if rule.percent > 0 {
        let percent = rule.percent.to_string();
        words.push(say.ta("price-line-tickets", &[("percent", &percent)]));
    }
    let limit = |id: &str, sum: Option<Money>| {
        sum.map_or_else(String::new, |sum| say.ta(id, &[("sum", &say.money(sum))]))
    };
    words.push(limit("price-at-least", rule.lowest));
    words.push(limit("price-at-most", rule.highest));
    if rule.vat_percent > 0 {
        let percent = rule.vat_percent.to_string();
        words.push(say.ta("price-with-vat", &[("percent", &percent)]));
    }
    joined(&words)
}

/// «3», «2,5».
pub fn hours_words(say: &Speaker, minutes: i64) -> String {
    if minutes % 60 == 0 {
        return say.number(minutes / 60);
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "minutes of a few years are exact"
    )]
    let hours = minutes as f64 / 60.0;
    say.decimal(hours, 2)
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}
