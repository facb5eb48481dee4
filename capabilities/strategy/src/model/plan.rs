//! The action plan of a year as it was decided: each measure with what it said that day.
//!
//! How a measure stands is told as it is today; everything else of a decided plan stays.

use serde::{Deserialize, Serialize};

use super::{Decision, Measure, SinceLast, Told, plan_of};

/// A plan that was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedPlan {
    /// How.
    pub decision: Decision,
    /// The frame, in kroner.
    pub frame: Option<i64>,
    /// Its measures, and those that were taken out.
    pub entries: Vec<PlanEntry>,
}

/// A measure in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// The id of the measure.
    pub id: String,
    /// Seen from the year before.
    pub since: SinceLast,
    /// What it said.
    pub told: Told,
}

impl DecidedPlan {
    /// The plan of a year, as it is now.
    pub fn of(measures: &[Measure], year: i16, frame: Option<i64>, decision: Decision) -> Self {
        let entries = plan_of(measures, year).into_iter();
        let entries = entries.map(|(since, it)| PlanEntry {
            id: it.id.clone(),
            since,
            told: it.told.clone(),
        });
        Self {
            entries: entries.collect(),
            decision,
            frame,
        }
    }

    /// Its measures, each with how it stands today.
    pub fn entries(&self, now: &[Measure]) -> Vec<(SinceLast, Measure)> {
        let each = self.entries.iter().map(|entry| {
            let today = now.iter().find(|it| it.id == entry.id);
            let told = match today {
                Some(today) => Told {
                    status: today.told.status,
                    progress: today.told.progress,
                    ..entry.told.clone()
                },
                None => entry.told.clone(),
            };
            let measure = Measure {
                id: entry.id.clone(),
                document: today.map_or_else(String::new, |it| it.document.clone()),
                told,
                inside: String::new(),
                version: 0,
            };
            (entry.since, measure)
        });
        each.collect()
    }
}
