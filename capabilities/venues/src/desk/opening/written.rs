//! Opening hours as they are written: a row for some days of the week in one layer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    desk::read::{date, date_written, minute, minute_written},
    model::{Layer, OpeningRule, TenantKind},
};

/// The days a row can be for.
pub const DAYS: [&str; 10] = ["all", "1-5", "6-7", "1", "2", "3", "4", "5", "6", "7"];

const MOST: usize = 60;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    pub layer: Layer,
    pub number: usize,
    pub tenant: String,
    pub days: String,
    pub from: String,
    pub to: String,
    pub opens: String,
    pub closes: String,
}

/// The name of the list of a layer's rows.
pub fn name_of(layer: Layer) -> &'static str {
    layer.word()
}

impl Row {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("{}-{}-{name}", name_of(self.layer), self.number)
    }

    /// Whether it asks for dates.
    pub fn has_dates(&self) -> bool {
        self.layer != Layer::Week
    }

    fn new(layer: Layer, number: usize) -> Self {
        let empty = String::new;
        Self {
            layer,
            number,
            tenant: TenantKind::Anybody.word().to_owned(),
            days: DAYS[0].to_owned(),
            from: empty(),
            to: empty(),
            opens: empty(),
            closes: empty(),
        }
    }
}

/// All of a rule but its day.
type Rest = (Layer, TenantKind, Option<Date>, Option<Date>, i32, i32);

impl Written {
    /// The hours as they are; rules for Monday to Friday become one row.
    pub fn of(rules: &[OpeningRule]) -> Self {
        let mut days: BTreeMap<Rest, BTreeSet<i32>> = BTreeMap::new();
        for it in rules {
            let rest = (
                it.layer, it.tenant, it.from_on, it.to_on, it.opens, it.closes,
            );
            let of = days.entry(rest).or_default();
            match it.weekday {
                Some(day) => {
                    of.insert(day);
                }
                None => of.extend(1..=7),
            }
        }
        let mut rows: Vec<Row> = Vec::new();
        for ((layer, tenant, from, to, opens, closes), days) in days {
            for words in in_words(&days) {
                let number = rows.iter().filter(|row| row.layer == layer).count() + 1;
                let written = |date: Option<Date>| date.map_or_else(String::new, date_written);
                let is_closed = opens == closes;
                let time = |minute| {
                    if is_closed {
                        String::new()
                    } else {
                        minute_written(minute)
                    }
                };
                rows.push(Row {
                    layer,
                    number,
                    tenant: tenant.word().to_owned(),
                    days: words,
                    from: written(from),
                    to: written(to),
                    opens: time(opens),
                    closes: time(closes),
                });
            }
        }
        Self { rows }
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let mut rows = Vec::new();
        for (layer, _) in Layer::ALL {
            let name = name_of(layer);
            for number in fields.rows(name).into_iter().take(MOST) {
                let field = |of: &str| fields.one(&format!("{name}-{number}-{of}")).to_owned();
                rows.push(Row {
                    layer,
                    number,
                    tenant: field("for"),
                    days: field("days"),
                    from: field("from"),
                    to: field("to"),
                    opens: field("opens"),
                    closes: field("closes"),
                });
            }
        }
        Self { rows }
    }

    /// A row more, or less.
    pub fn grow_or_shrink(&mut self, fields: &Fields) {
        if let Some(layer) = Layer::from_word(fields.one("add")) {
            let of_layer = self.rows.iter().filter(|row| row.layer == layer);
            let last = of_layer.map(|row| row.number).max().unwrap_or(0);
            self.rows.push(Row::new(layer, last + 1));
        }
        let gone = fields.one("remove");
        self.rows
            .retain(|row| gone != format!("{}-{}", name_of(row.layer), row.number));
    }

    /// The rules, or what is wrong.
    pub fn parse(&self, say: &Speaker, errors: &mut FormErrors) -> Option<Vec<OpeningRule>> {
        let mut rules = Vec::new();
        for row in &self.rows {
            rules.extend(row.parse(say, errors));
        }
        errors.is_empty().then_some(rules)
    }
}

impl Row {
    fn parse(&self, say: &Speaker, errors: &mut FormErrors) -> Vec<OpeningRule> {
        let is_closed = self.opens.is_empty() && self.closes.is_empty() && self.has_dates();
        let (opens, closes) = if is_closed {
            (Some(0), Some(0))
        } else {
            (minute(&self.opens), minute(&self.closes))
        };
        let (Some(opens), Some(closes)) = (opens, closes) else {
            errors.add(self.field("opens"), say.t("venuedesk-error-hours"));
            return Vec::new();
        };
        if opens >= closes && !is_closed {
            errors.add(self.field("opens"), say.t("venuedesk-error-hours-order"));
        }
        let dates = [(&self.from, "from"), (&self.to, "to")];
        for (written, name) in dates {
            if self.has_dates() && date(written).is_none() {
                errors.add(self.field(name), say.t("form-date-wrong"));
            }
        }
        let (from_on, to_on) = (date(&self.from), date(&self.to));
        if from_on.zip(to_on).is_some_and(|(from, to)| from > to) {
            errors.add(self.field("to"), say.t("venuedesk-error-dates-order"));
        }
        let tenant = TenantKind::from_word(&self.tenant).unwrap_or(TenantKind::Anybody);
        let rule = |weekday| OpeningRule {
            layer: self.layer,
            tenant,
            weekday,
            from_on: from_on.filter(|_| self.has_dates()),
            to_on: to_on.filter(|_| self.has_dates()),
            opens,
            closes,
        };
        match self.days.as_str() {
            "1-5" => (1..=5).map(|day| rule(Some(day))).collect(),
            "6-7" => (6..=7).map(|day| rule(Some(day))).collect(),
            day => vec![rule(day.parse().ok().filter(|day| (1..=7).contains(day)))],
        }
    }
}

/// Days of the week as rows say them.
fn in_words(days: &BTreeSet<i32>) -> Vec<String> {
    let has = |mut wanted: std::ops::RangeInclusive<i32>| wanted.all(|day| days.contains(&day));
    if has(1..=7) {
        return vec!["all".to_owned()];
    }
    let mut words = Vec::new();
    let mut rest = days.clone();
    for (range, word) in [(1..=5, "1-5"), (6..=7, "6-7")] {
        if has(range.clone()) {
            words.push(word.to_owned());
            rest.retain(|day| !range.contains(day));
        }
    }
    words.extend(rest.into_iter().map(|day| day.to_string()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_read_again() {
        let rule = |layer, weekday, opens, closes| OpeningRule {
            layer,
            tenant: TenantKind::Anybody,
            weekday,
            from_on: (layer != Layer::Week).then(|| Date::constant(2026, 7, 1)),
            to_on: (layer != Layer::Week).then(|| Date::constant(2026, 7, 31)),
            opens,
            closes,
        };
        let mut rules: Vec<_> = (1..=5)
            .map(|day| rule(Layer::Week, Some(day), 1020, 1320))
            .collect();
        rules.push(rule(Layer::Week, Some(6), 600, 1320));
        rules.push(rule(Layer::Season, None, 0, 0));
        let written = Written::of(&rules);
        let days: Vec<&str> = written.rows.iter().map(|row| row.days.as_str()).collect();
        assert_eq!(days, ["6", "1-5", "all"]);
        let mut errors = FormErrors::new();
        let catalog = texts::Catalog::new(&[]).expect("no texts");
        let say = std::sync::Arc::new(catalog).speaker(texts::Language::Nb);
        let mut again = written.parse(&say, &mut errors).expect("it is right");
        let order = |it: &OpeningRule| (it.layer, it.weekday);
        again.sort_by_key(order);
        assert_eq!(again, rules);
    }
}
