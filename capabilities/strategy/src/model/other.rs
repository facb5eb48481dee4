//! Other plans with their goals, edition by edition, and what points to them.
//!
//! A reference keeps what it pointed to as it was called then. When a plan is rolled, comparing it with
//! the newest edition tells what must be looked at again; nothing is moved without somebody's doing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A plan of somebody else's, such as the municipal plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherPlan {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// 1 when new.
    pub version: i64,
    /// Its editions, the oldest first.
    pub editions: Vec<OtherEdition>,
}

/// An edition of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherEdition {
    /// Its id.
    pub id: String,
    /// Such as «2022–2034».
    pub label: String,
    /// Its first day.
    pub from: Date,
    /// Its goals, in order.
    pub goals: Vec<OtherGoal>,
}

/// A goal of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherGoal {
    /// Such as `3.2`; the same goal has the same code from edition to edition.
    pub code: String,
    /// What it is called.
    pub title: String,
}

/// What a measure points to, as it was called when it was pointed to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reference {
    /// The id of the edition.
    pub edition: String,
    /// What the plan is called.
    pub plan: String,
    /// What the edition is called.
    pub label: String,
    /// The code of the goal.
    pub code: String,
    /// What the goal is called.
    pub title: String,
}

/// How a reference stands when its plan has been rolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rolled {
    /// It points to the newest edition.
    Newest,
    /// The newest has the same goal, called the same.
    Same(Reference),
    /// The newest calls the goal something else.
    Renamed(Reference),
    /// The newest has no such goal.
    Gone,
}

impl OtherPlan {
    /// The newest edition.
    pub fn newest(&self) -> Option<&OtherEdition> {
        self.editions.last()
    }

    /// A reference to a goal of an edition.
    pub fn refer(&self, edition: &str, code: &str) -> Option<Reference> {
        let edition = self.editions.iter().find(|it| it.id == edition)?;
        let goal = edition.goals.iter().find(|goal| goal.code == code)?;
        Some(Reference {
            edition: edition.id.clone(),
            plan: self.name.clone(),
            label: edition.label.clone(),
            code: goal.code.clone(),
            title: goal.title.clone(),
        })
    }

    /// How a reference to this plan stands; `None` when it is to another.
    pub fn rolled(&self, it: &Reference) -> Option<Rolled> {
        self.editions.iter().find(|own| own.id == it.edition)?;
        let newest = self.newest()?;
        if newest.id == it.edition {
            return Some(Rolled::Newest);
        }
        Some(match self.refer(&newest.id, &it.code) {
            None => Rolled::Gone,
            Some(now) if now.title == it.title => Rolled::Same(now),
            Some(now) => Rolled::Renamed(now),
        })
    }
}

impl Reference {
    /// Such as «Samfunnsdelen 2022–2034, 3.2 Trygge rom».
    pub fn words(&self) -> String {
        format!("{} {}, {} {}", self.plan, self.label, self.code, self.title)
    }
}

/// The goals in a text, one a line, each with its code before it; a line without one is counted.
pub fn goals_in(text: &str) -> Vec<OtherGoal> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut all: Vec<OtherGoal> = Vec::new();
    for line in lines {
        let line = line.trim_start_matches(['#', '-', '*']).trim();
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        let code = first.trim_end_matches(['.', ':']);
        let is_code = !rest.is_empty() && code.starts_with(|c: char| c.is_ascii_digit());
        let goal = if is_code {
            OtherGoal {
                code: code.to_owned(),
                title: rest.trim().to_owned(),
            }
        } else {
            OtherGoal {
                code: (all.len() + 1).to_string(),
                title: line.to_owned(),
            }
        };
        if all.iter().all(|known| known.code != goal.code) {
            all.push(goal);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_rolled_plan_tells_what_must_be_looked_at_again() {
        let edition = |id: &str, goals: &str| OtherEdition {
            id: id.to_owned(),
            label: id.to_owned(),
            from: date(2022, 1, 1),
            goals: goals_in(goals),
        };
        let mut plan = OtherPlan {
            id: "p".to_owned(),
            name: "Samfunnsdelen".to_owned(),
            version: 1,
            editions: vec![edition("a", "1 Trygge rom\n2. Grønt\n3: Nær\n")],
        };
        let refer = |code| plan.refer("a", code).expect("a goal");
        let (one, two, three) = (refer("1"), refer("2"), refer("3"));
        assert_eq!(plan.rolled(&one), Some(Rolled::Newest));
        plan.editions
            .push(edition("b", "1 Trygge rom\n2 Grønnere\n"));
        assert!(matches!(plan.rolled(&one), Some(Rolled::Same(now)) if now.edition == "b"));
        assert!(matches!(plan.rolled(&two), Some(Rolled::Renamed(now)) if now.title == "Grønnere"));
        assert_eq!(plan.rolled(&three), Some(Rolled::Gone));
        assert_eq!(plan.rolled(&Reference::default()), None, "another plan");
    }
}
