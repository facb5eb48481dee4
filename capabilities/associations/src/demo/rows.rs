//! `data/demo/associations.tsv`: one line for each association of Fjordvik.
//!
//! Marks, parted by semicolons, say what is special: `reg=` another (often misspelt or historic)
//! registered name, `act=` activities and `icnpo=` categories other than the kind's, `form=` legal
//! form, `mo=` main organisation, `former=` an old name, `co` a «c/o» address, `nn` nynorsk, `www`
//! a web page, `nonumber`, `novol` not in the voluntary register, `winding`, `bankrupt`, `deleted`,
//! `elsewhere` business address in the neighbouring municipality, `unlisted`.

use std::collections::HashMap;

use crate::vocabulary::table;

use super::kinds::{Kind, kinds};

/// One association.
pub(super) struct Row {
    pub name: &'static str,
    pub kind: Kind,
    pub district: &'static str,
    pub founded: i16,
    pub marks: Marks,
    pub register_text: Option<&'static str>,
    /// Which of its kind it is, counted from 0: two neighbours in a list get different texts.
    pub turn: usize,
}

/// What is special about one association.
pub(super) struct Marks(&'static str);

impl Marks {
    pub fn has(&self, mark: &str) -> bool {
        self.0.split(';').any(|known| known == mark)
    }

    pub fn get(&self, mark: &str) -> Option<&'static str> {
        let pairs = self.0.split(';').filter_map(|pair| pair.split_once('='));
        pairs
            .filter(|(known, _)| *known == mark)
            .map(|(_, value)| value)
            .next()
    }
}

impl Row {
    /// The name as registered: in capitals.
    pub fn registered_name(&self) -> String {
        self.marks
            .get("reg")
            .map_or_else(|| self.name.to_uppercase(), str::to_owned)
    }

    pub fn activities(&self) -> Vec<&'static str> {
        let keys = self.marks.get("act").unwrap_or(self.kind.activities);
        table::parts(keys).collect()
    }

    /// The part of an address before `.example`.
    pub fn slug(&self) -> String {
        let plain = self
            .name
            .to_lowercase()
            .replace('æ', "ae")
            .replace('ø', "o")
            .replace('å', "a");
        let kept: String = plain
            .chars()
            .map(|sign| {
                if sign.is_ascii_alphanumeric() {
                    sign
                } else {
                    ' '
                }
            })
            .collect();
        kept.split_whitespace().collect::<Vec<_>>().join("-")
    }
}

/// Every line, in order.
pub(super) fn rows() -> Vec<Row> {
    let kinds = kinds();
    let mut turns: HashMap<&str, usize> = HashMap::new();
    table::rows(include_str!("../../data/demo/associations.tsv"))
        .map(|[name, kind, district, founded, marks, text]| {
            let kind = kinds[kind];
            let turn = turns.entry(kind.voice).or_default();
            *turn += 1;
            Row {
                name,
                kind,
                district,
                founded: founded.parse().expect("the column «founded» holds years"),
                marks: Marks(marks),
                register_text: (text != "-").then_some(text),
                turn: *turn - 1,
            }
        })
        .collect()
}
