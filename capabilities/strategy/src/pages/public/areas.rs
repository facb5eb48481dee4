//! The action plan area by area: areas are named freely on measures, and told in the order they first come.
//!
//! What is in no area comes last. A plan without areas is told whole.

use kernel::Money;
use texts::Speaker;

use super::plan::PlanRow;

/// An area of a plan with its measures.
pub struct Area {
    /// As it was named; empty for what is in none.
    pub name: String,
    pub rows: Vec<PlanRow>,
}

/// Rows by area. The same name in other letters is the same area.
pub fn by_area(rows: Vec<PlanRow>) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for row in rows {
        let name = row.promise.area.trim().to_owned();
        let is_same = |it: &&mut Area| it.name.to_lowercase() == name.to_lowercase();
        match areas.iter_mut().find(is_same) {
            Some(area) => area.rows.push(row),
            None => areas.push(Area {
                rows: vec![row],
                name,
            }),
        }
    }
    areas.sort_by_key(|area| area.name.is_empty());
    areas
}

impl Area {
    /// What stands above it; nothing when the plan has no areas.
    pub fn heading(&self, say: &Speaker, all: &[Self]) -> Option<String> {
        if !self.name.is_empty() {
            return Some(self.name.clone());
        }
        (all.len() > 1).then(|| say.t("strategy-plan-no-area").into_owned())
    }

    /// What it costs together in the year of the plan; what was taken out costs nothing.
    pub fn cost(&self) -> Money {
        let rows = self.rows.iter().filter(|row| !row.is_dropped);
        Money::from_kroner(rows.map(|row| row.kroner).sum())
    }

    /// The same in words; nothing when it costs nothing.
    pub fn cost_words(&self, say: &Speaker) -> Option<String> {
        let cost = self.cost();
        let words = || say.ta("strategy-plan-cost", &[("sum", &say.money(cost))]);
        (cost.ore() != 0).then(words)
    }
}
