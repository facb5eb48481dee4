//! What stands beside the inbox: views with their counts, and the chips of what is chosen.

use std::collections::BTreeMap;

use access::PersonId;
use identity::units::Unit;
use tasks::Pile;
use web::{Choice, SavedView, Visit};

use super::inbox::kind_words;
use crate::{
    model::{Due, View, Whose},
    store::Saved,
};

/// How many open tasks there are.
pub struct Counts {
    /// In all.
    pub all: i64,
    /// Hers.
    pub mine: i64,
    /// Nobody's yet.
    pub nobody: i64,
    kinds: BTreeMap<String, i64>,
}

impl Counts {
    /// Counts them.
    pub fn of(piles: &[Pile], me: Option<&PersonId>) -> Self {
        let sum = |fits: &dyn Fn(&Pile) -> bool| -> i64 {
            piles
                .iter()
                .filter(|pile| fits(pile))
                .map(|pile| pile.count)
                .sum()
        };
        let mut kinds = BTreeMap::new();
        for pile in piles {
            *kinds.entry(pile.kind.clone()).or_default() += pile.count;
        }
        Self {
            all: sum(&|_| true),
            mine: sum(&|pile| pile.assigned_to.is_some() && pile.assigned_to.as_ref() == me),
            nobody: sum(&|pile| pile.assigned_to.is_none()),
            kinds,
        }
    }

    /// Of one kind.
    pub fn of_kind(&self, kind: &str) -> Option<i64> {
        self.kinds.get(kind).copied()
    }
}

/// What stands beside the list: views with their addresses and counts.
pub struct Beside<'a> {
    /// Who asks.
    pub visit: &'a Visit,
    /// What is shown.
    pub view: &'a View,
}

impl Beside<'_> {
    /// The address of the inbox with this query.
    pub fn address(&self, query: &str) -> String {
        let query = query.trim_start_matches('&');
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", self.visit.to("/saker"))
    }

    fn entry(&self, words: String, count: Option<i64>, view: &View) -> SavedView {
        SavedView {
            path: self.address(&view.query()),
            words,
            count: count.map_or_else(String::new, |count| self.visit.say().number(count)),
            here: view.query() == self.view.query(),
        }
    }

    // texts: desk-view-*
    /// One of our own views.
    pub fn view(&self, text: &str, whose: Whose, due: Due, count: i64) -> SavedView {
        let words = self.visit.say().t(text).into_owned();
        let view = View {
            whose,
            due,
            ..View::default()
        };
        self.entry(words, Some(count), &view)
    }

    /// What was handled, newest first.
    pub fn closed(&self) -> SavedView {
        let words = self.visit.say().t("desk-view-closed").into_owned();
        let view = View {
            closed: true,
            order: tasks::Order::Newest,
            ..View::default()
        };
        self.entry(words, None, &view)
    }

    /// A view for each kind there is something of.
    pub fn kinds(&self, counts: &Counts) -> Vec<SavedView> {
        let kinds = self
            .visit
            .capabilities()
            .iter()
            .flat_map(|capability| capability.task_kinds);
        kinds
            .filter_map(|kind| {
                let count = *counts.kinds.get(kind.kind)?;
                let words = self.visit.say().t(kind.text_id).into_owned();
                let view = View {
                    kind: kind.kind.to_owned(),
                    ..View::default()
                };
                Some(self.entry(words, Some(count), &view))
            })
            .collect()
    }

    /// What is chosen, narrowed to one unit; nothing where there is but one.
    pub fn units(&self, units: &[Unit]) -> Vec<SavedView> {
        if units.len() < 2 {
            return Vec::new();
        }
        let narrowed = units.iter().map(|unit| {
            let view = View {
                unit: unit.key.clone(),
                ..self.view.clone()
            };
            self.entry(unit.name(self.visit.language()), None, &view)
        });
        narrowed.collect()
    }

    /// The choices that are kept.
    pub fn kept(&self, saved: &[Saved]) -> Vec<SavedView> {
        saved
            .iter()
            .map(|saved| self.entry(saved.name.clone(), None, &View::read(&saved.query)))
            .collect()
    }

    /// What is chosen, each with the address that lets go of it.
    pub fn chips(&self, units: &[Unit]) -> Vec<(String, String)> {
        let (say, view) = (self.visit.say(), self.view);
        let mut chips = Vec::new();
        let mut chip = |words: String, without: View| {
            chips.push((words, self.address(&without.query())));
        };
        let whose = match view.whose {
            Whose::All => None,
            Whose::Mine => Some("desk-chip-mine"),
            Whose::Nobody => Some("desk-chip-nobody"),
        };
        if let Some(text) = whose {
            let without = View {
                whose: Whose::All,
                ..view.clone()
            };
            chip(say.t(text).into_owned(), without);
        }
        let due = match view.due {
            Due::Any => None,
            Due::Week => Some("desk-chip-week"),
            Due::Late => Some("desk-chip-late"),
        };
        if let Some(text) = due {
            let without = View {
                due: Due::Any,
                ..view.clone()
            };
            chip(say.t(text).into_owned(), without);
        }
        if !view.kind.is_empty() {
            let without = View {
                kind: String::new(),
                ..view.clone()
            };
            chip(kind_words(self.visit, &view.kind), without);
        }
        if !view.unit.is_empty() {
            let unit = units.iter().find(|unit| unit.key == view.unit);
            let words = unit.map_or_else(
                || view.unit.clone(),
                |unit| unit.name(self.visit.language()),
            );
            let without = View {
                unit: String::new(),
                ..view.clone()
            };
            chip(words, without);
        }
        if !view.words.is_empty() {
            let without = View {
                words: String::new(),
                ..view.clone()
            };
            chip(format!("«{}»", view.words), without);
        }
        if view.closed {
            let without = View {
                closed: false,
                ..view.clone()
            };
            chip(say.t("desk-chip-closed").into_owned(), without);
        }
        chips
    }

    // texts: desk-chip-* desk-order-*
    /// The orders to choose from.
    pub fn orders(&self) -> Vec<Choice> {
        let say = self.visit.say();
        [
            ("", "desk-order-due", tasks::Order::Due),
            ("eldst", "desk-order-oldest", tasks::Order::Oldest),
            ("nyest", "desk-order-newest", tasks::Order::Newest),
        ]
        .map(|(value, text, order)| {
            Choice::new(value, say.t(text).into_owned()).chosen(order == self.view.order)
        })
        .into()
    }
}
