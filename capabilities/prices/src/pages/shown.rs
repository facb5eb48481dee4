//! A price list as pages show it: what was decided, and three tables.

use jiff::civil::Date;
use texts::Speaker;

use super::rule_words::{Names, RuleRow};
use crate::model::{Part, PriceList};

/// A price list in words.
pub struct ShownList {
    /// What it is called.
    pub name: String,
    /// When it was decided and by whom, and from when it holds.
    pub decided: String,
    /// What is said of it besides.
    pub about: String,
    /// When an association is one for the young.
    pub youth: String,
    /// Who pays the list price.
    pub list_price: String,
    /// Why there is tax or not.
    pub vat_note: String,
    /// Its tables.
    pub tables: Vec<RuleTable>,
    /// Where it can be edited; empty when it cannot.
    pub edit: String,
}

/// One of its tables.
pub struct RuleTable {
    /// Its word.
    pub word: &'static str,
    /// Its heading.
    pub heading: String,
    /// What the button for another rule says.
    pub add: String,
    /// Its rules.
    pub rows: Vec<RuleRow>,
}

// texts: price-part-* price-add-*
impl ShownList {
    /// Of this list.
    pub fn of(say: &Speaker, names: &Names, list: &PriceList) -> Self {
        let table = |(part, word): (Part, &'static str)| RuleTable {
            word,
            heading: say.t(&format!("price-part-{word}")).into_owned(),
            add: say.t(&format!("price-add-{word}")).into_owned(),
            rows: list
                .part(part)
                .iter()
                .map(|rule| RuleRow::of(say, names, part, rule))
                .collect(),
        };
        let under = say.number(list.young_under);
        let percent = say.number(list.youth_percent);
        let category = say.t(&format!("price-category-{}", list.list_category.word()));
        Self {
            name: list.name.clone(),
            decided: decided_words(say, list),
            about: list.about.clone(),
            youth: say.ta(
                "price-how-youth",
                &[("under", &under), ("percent", &percent)],
            ),
            list_price: say.ta("price-how-listed", &[("who", &category)]),
            vat_note: list.vat_note.clone(),
            tables: Part::ALL.map(table).into(),
            edit: String::new(),
        }
    }
}

/// «Vedtatt av kommunestyret 11. desember 2025, sak 25/01482. Gjelder fra 1. januar 2026.»
pub fn decided_words(say: &Speaker, list: &PriceList) -> String {
    let date = |date: Option<Date>| date.map_or_else(|| "–".to_owned(), |date| say.date(date));
    let (decided, from) = (date(list.decided_on), date(list.valid_from));
    let words = [
        ("by", list.decided_by.as_str()),
        ("day", &decided),
        ("case", &list.case_number),
        ("from", &from),
    ];
    if list.case_number.is_empty() {
        say.ta("price-decided-by", &words)
    } else {
        say.ta("price-decided-by-case", &words)
    }
}
