//! Measures: what is to be done, by whom, when and for how much, and how it goes.
//!
//! A measure may serve several goals and run for several years; the action plan of a year is the
//! measures that have that year. Old plans carry no unit, date or cost, so none of them is demanded.

use std::collections::BTreeMap;

use access::PersonId;
use jiff::civil::Date;
use kernel::{
    Instant, Money, Translated,
    words::{from_word, word_of},
};
use serde::{Deserialize, Serialize};

use super::{Reference, Required, Role};

/// Something that is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its id; its anchor too.
    pub id: String,
    /// Of which document.
    pub document: String,
    /// All that anybody may see.
    pub told: Told,
    /// A note among the municipality's own.
    pub inside: String,
    /// 1 when new.
    pub version: i64,
}

/// What a measure says to everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// Such as `1.1.2`; may be empty.
    pub number: String,
    /// What is done.
    pub title: Translated,
    /// More about it.
    pub text: Translated,
    /// Nodes of the goals it serves.
    pub goals: Vec<String>,
    /// The area of the action plan; named freely.
    pub area: String,
    /// Years in whose action plan it is.
    pub years: Vec<i16>,
    /// The part of the municipality that does it.
    pub unit: String,
    /// The role that answers for it.
    pub role: Option<String>,
    /// Who takes part, one a line.
    pub partners: Vec<String>,
    /// Ids of those of them that are in the register.
    pub associations: Vec<String>,
    /// When it begins.
    pub starts: Option<Date>,
    /// By when it is done.
    pub due: Option<Date>,
    /// Where the money comes from.
    pub cost: Option<CostKind>,
    /// What it costs each year, in kroner.
    pub amounts: BTreeMap<i16, i64>,
    /// The line of the budget; may be empty.
    pub budget_line: String,
    /// Goals of other plans it serves, in words; may be empty.
    pub plan_reference: String,
    /// Goals of plans that are kept here, each of the edition it was chosen from.
    pub references: Vec<Reference>,
    /// The United Nations' goals it serves, by number.
    pub un_goals: Vec<u8>,
    /// How it stands.
    pub status: Status,
    /// How far it has come, in per cent.
    pub progress: u8,
    /// How much it counts.
    pub weight: u16,
    /// What shows it: words and, where there is one, an address.
    pub evidence: Vec<Evidence>,
}

/// Something that shows that a measure is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub words: String,
    /// Where it is; may be empty.
    pub link: String,
}

/// Where the money for a measure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CostKind {
    /// Within what there is.
    Frame,
    /// New money.
    New,
    /// It costs nothing.
    Nothing,
}

/// How a measure stands.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is done yet.
    #[default]
    NotStarted,
    /// It has begun.
    Started,
    /// It goes as planned.
    OnTrack,
    /// It is late.
    Delayed,
    /// It is done.
    Done,
    /// It will not be done.
    Stopped,
    /// It is moved to the next year.
    Moved,
}

/// A change of status, kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Option<PersonId>,
    /// What it became.
    pub status: Status,
    /// How far it had come, in per cent.
    pub progress: u8,
    /// Why, for all to see; may be empty.
    pub reason: String,
}

/// A measure in a year's plan, seen from the year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SinceLast {
    /// It was there, and goes on.
    Carried,
    /// It is new.
    Added,
    /// It was there, and is no more.
    Dropped,
}

impl CostKind {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Frame, "frame"),
        (Self::New, "new"),
        (Self::Nothing, "nothing"),
    ];

    /// As forms have it.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Status {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 7] = [
        (Self::NotStarted, "not-started"),
        (Self::Started, "started"),
        (Self::OnTrack, "on-track"),
        (Self::Delayed, "delayed"),
        (Self::Done, "done"),
        (Self::Stopped, "stopped"),
        (Self::Moved, "moved"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }

    /// Whether there is more to do.
    pub fn goes_on(self) -> bool {
        !matches!(self, Self::Done | Self::Stopped)
    }
}

impl Measure {
    /// Whether its day has gone by and it is not done.
    pub fn is_late(&self, today: Date) -> bool {
        let over = self.told.due.is_some_and(|due| due < today);
        self.told.status == Status::Delayed || (over && self.told.status.goes_on())
    }

    /// Whether it lacks this. What shows it may be tied to it elsewhere: then it `is_shown`.
    pub fn lacks(&self, what: Required, is_shown: bool) -> bool {
        let told = &self.told;
        match what {
            Required::Role | Required::Owner => told.role.is_none(),
            Required::Unit => told.unit.is_empty(),
            Required::Due => told.due.is_none(),
            Required::Cost => told.cost.is_none(),
            Required::Evidence => told.evidence.is_empty() && !is_shown,
            Required::Reference => told.references.is_empty() && told.plan_reference.is_empty(),
            Required::UnGoal => told.un_goals.is_empty(),
            // Asked of sections.
            Required::Text | Required::BothNorwegian | Required::English => false,
        }
    }

    /// Unit and role of whoever answers for it, never a name. A unit of one, such as the chief executive, is
    /// called the same as its role, and told once.
    pub fn owners<'a>(&'a self, role: Option<&'a Role>) -> Vec<&'a str> {
        let role = role.map_or("", |role| role.title.as_str());
        let unit = self.told.unit.as_str();
        let is_same = unit.to_lowercase() == role.to_lowercase();
        let mut words = vec![unit, if is_same { "" } else { role }];
        words.retain(|word| !word.is_empty());
        words
    }

    /// What it costs in a year.
    pub fn cost_in(&self, year: i16) -> Money {
        let kroner = self.told.amounts.get(&year).copied().unwrap_or(0);
        Money::from_kroner(kroner)
    }
}

/// How far measures have come together, in tenths of a per cent: Σ(weight · progress) ÷ Σ weight. What
/// is stopped does not count. `None` when nothing counts.
pub fn progress<'a>(measures: impl IntoIterator<Item = &'a Measure>) -> Option<i64> {
    let (mut sum, mut weights) = (0, 0);
    for it in measures {
        if it.told.status != Status::Stopped {
            sum += i64::from(it.told.weight) * i64::from(it.told.progress);
            weights += i64::from(it.told.weight);
        }
    }
    (weights > 0).then(|| (sum * 20 + weights) / (weights * 2))
}

/// The action plan of a year, with what it was in the year before: carried and added in the order
/// given, then dropped.
pub fn plan_of(measures: &[Measure], year: i16) -> Vec<(SinceLast, &Measure)> {
    let has = |it: &Measure, year: i16| it.told.years.contains(&year);
    let mut all: Vec<(SinceLast, &Measure)> = Vec::new();
    for it in measures.iter().filter(|it| has(it, year)) {
        let was = has(it, year - 1);
        all.push((
            if was {
                SinceLast::Carried
            } else {
                SinceLast::Added
            },
            it,
        ));
    }
    let gone = measures
        .iter()
        .filter(|it| has(it, year - 1) && !has(it, year));
    all.extend(gone.map(|it| (SinceLast::Dropped, it)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(weight: u16, progress: u8, years: &[i16]) -> Measure {
        Measure {
            id: String::new(),
            document: String::new(),
            told: Told {
                weight,
                progress,
                years: years.to_vec(),
                ..Told::default()
            },
            inside: String::new(),
            version: 1,
        }
    }

    #[test]
    fn progress_is_divided_by_all_the_weights() {
        let two_and_one = [measure(2, 100, &[]), measure(1, 0, &[])];
        assert_eq!(progress(&two_and_one), Some(667), "66.7 per cent");
        let with_weights_that_are_not_one = [measure(30, 50, &[]), measure(10, 100, &[])];
        assert_eq!(progress(&with_weights_that_are_not_one), Some(625));
        assert_eq!(progress(&[]), None);
        let mut stopped = measure(5, 0, &[]);
        stopped.told.status = Status::Stopped;
        assert_eq!(progress(&[stopped, measure(1, 40, &[])]), Some(400));
    }

    #[test]
    fn a_plan_is_told_from_the_year_before() {
        let all = [
            measure(1, 0, &[2025, 2026]),
            measure(1, 0, &[2026]),
            measure(1, 0, &[2025]),
            measure(1, 0, &[2024]),
        ];
        let told: Vec<SinceLast> = plan_of(&all, 2026)
            .iter()
            .map(|(since, _)| *since)
            .collect();
        assert_eq!(
            told,
            [SinceLast::Carried, SinceLast::Added, SinceLast::Dropped]
        );
    }

    #[test]
    fn a_unit_of_one_is_told_once() {
        let mut one = measure(1, 0, &[]);
        let role = |title: &str| Role {
            id: String::new(),
            title: title.to_owned(),
            unit: String::new(),
            version: 1,
            holders: Vec::new(),
        };
        let chief = role("kommunedirektøren");
        assert_eq!(one.owners(Some(&chief)), ["kommunedirektøren"]);
        assert_eq!(one.owners(None), [""; 0]);
        one.told.unit = "Kommunedirektøren".to_owned();
        assert_eq!(one.owners(Some(&chief)), ["Kommunedirektøren"]);
        let other = role("leder for kultur");
        let both = ["Kommunedirektøren", "leder for kultur"];
        assert_eq!(one.owners(Some(&other)), both);
    }

    #[test]
    fn evidence_that_is_tied_elsewhere_is_evidence() {
        let mut one = measure(1, 0, &[]);
        assert!(one.lacks(Required::Evidence, false));
        assert!(!one.lacks(Required::Evidence, true));
        assert!(one.lacks(Required::Reference, true));
        one.told.plan_reference = "Samfunnsdelen, mål 3".to_owned();
        assert!(!one.lacks(Required::Reference, false));
    }

    #[test]
    fn late_is_what_has_a_day_gone_by_and_more_to_do() {
        let today = jiff::civil::date(2026, 3, 2);
        let mut one = measure(1, 0, &[]);
        one.told.due = Some(jiff::civil::date(2026, 3, 1));
        assert!(one.is_late(today));
        one.told.status = Status::Done;
        assert!(!one.is_late(today));
    }
}
