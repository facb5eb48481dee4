//! A calendar of closed days as it is written in its form.

use std::collections::BTreeSet;

use texts::Speaker;
use web::{Fields, FormErrors};

use crate::{
    desk::read::{date, date_written},
    model::{Closure, ClosureCalendar, ClosureKind},
    venues::Venues,
};

const MOST: usize = 400;
const LONGEST: usize = 120;

/// Raw.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub name: String,
    pub kind: String,
    pub runs: Vec<Run>,
    pub premises: BTreeSet<String>,
}

/// A run of closed days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub number: usize,
    pub from: String,
    pub to: String,
    pub reason: String,
}

impl Run {
    /// The name of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("runs-{}-{name}", self.number)
    }
}

impl Written {
    /// A calendar as it is.
    pub fn of(it: &ClosureCalendar) -> Self {
        let mut written = Self {
            name: it.name.clone(),
            kind: it.kind.word().to_owned(),
            runs: Vec::new(),
            premises: it.premises.iter().cloned().collect(),
        };
        written.add(&it.closures);
        written
    }

    /// What was sent.
    pub fn read(fields: &Fields) -> Self {
        let runs = fields.rows("runs").into_iter().take(MOST).map(|number| {
            let field = |name: &str| fields.one(&format!("runs-{number}-{name}")).to_owned();
            Run {
                number,
                from: field("from"),
                to: field("to"),
                reason: field("reason"),
            }
        });
        let premises = fields.all("premises").into_iter().map(str::to_owned);
        Self {
            name: fields.one("name").to_owned(),
            kind: fields.one("kind").to_owned(),
            runs: runs.collect(),
            premises: premises.collect(),
        }
    }

    /// Adds runs of days that are not there already, in order of the days.
    pub fn add(&mut self, closures: &[Closure]) {
        for it in closures {
            let last = self.runs.iter().map(|run| run.number).max();
            let run = Run {
                number: last.unwrap_or(0) + 1,
                from: date_written(it.from_on),
                to: date_written(it.to_on),
                reason: it.reason.clone(),
            };
            let same = |known: &Run| (&known.from, &known.to) == (&run.from, &run.to);
            if !self.runs.iter().any(same) {
                self.runs.push(run);
            }
        }
    }

    /// A row more or less, or premises of a kind all ticked or unticked.
    pub fn grow_or_shrink(&mut self, fields: &Fields, venues: &Venues) {
        if fields.one("add") == "runs" {
            let last = self.runs.iter().map(|run| run.number).max();
            self.runs.push(Run {
                number: last.unwrap_or(0) + 1,
                ..Run::default()
            });
        }
        let gone = fields.one("remove");
        self.runs
            .retain(|run| gone != format!("runs-{}", run.number));
        let kind = fields.one("pick");
        for premises in venues.all() {
            if premises.kind.word() == kind || kind == "all" {
                self.premises.insert(premises.id.clone());
            } else if kind == "none" {
                self.premises.remove(&premises.id);
            }
        }
    }

    /// The calendar, or what is wrong. A run without a last day is one day.
    pub fn parse(
        &self,
        say: &Speaker,
        (venues, id, version): (&Venues, &str, i64),
        errors: &mut FormErrors,
    ) -> Option<ClosureCalendar> {
        if self.name.is_empty() || self.name.chars().count() > LONGEST {
            errors.add("name", say.t("venuedesk-error-name"));
        }
        let known = ClosureKind::ALL.iter().any(|(_, word)| *word == self.kind);
        if !known {
            errors.add("kind", say.t("venuedesk-error-closure-kind"));
        }
        let mut closures = Vec::new();
        for run in &self.runs {
            let to = if run.to.is_empty() {
                &run.from
            } else {
                &run.to
            };
            let (from_on, to_on) = (date(&run.from), date(to));
            let (Some(from_on), Some(to_on)) = (from_on, to_on) else {
                let name = if from_on.is_none() { "from" } else { "to" };
                errors.add(run.field(name), say.t("form-date-wrong"));
                continue;
            };
            if from_on > to_on {
                errors.add(run.field("to"), say.t("venuedesk-error-dates-order"));
            }
            if run.reason.is_empty() || run.reason.chars().count() > LONGEST {
                errors.add(run.field("reason"), say.t("venuedesk-error-reason"));
            }
            closures.push(Closure {
                from_on,
                to_on,
                reason: run.reason.clone(),
            });
        }
        if self.runs.is_empty() {
            errors.add("add-runs", say.t("venuedesk-error-no-runs"));
        }
        closures.sort_by_key(|run| (run.from_on, run.to_on));
        let premises = self.premises.iter();
        let premises = premises.filter(|id| venues.get(id).is_some()).cloned();
        errors.is_empty().then(|| ClosureCalendar {
            id: id.to_owned(),
            name: self.name.clone(),
            kind: ClosureKind::from_word(&self.kind),
            closures,
            premises: premises.collect(),
            version,
        })
    }
}
