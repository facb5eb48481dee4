//! Measures as anybody may see them: title, who, how it stands and why. What is said inside has no place
//! here.
//!
//! Pages, plans and files that leave the house take measures from here and from nowhere else.

use jiff::civil::Date;
use kernel::{Language, Money};
use texts::Speaker;
use web::{Proof, State};

use super::shown::nearest;
use crate::model::{Measure, Reference, Role, Status};

/// A measure for everybody.
#[derive(Clone, Debug)]
pub struct Promise {
    pub anchor: String,
    pub number: String,
    pub title: String,
    pub text: String,
    pub goals: Vec<String>,
    pub area: String,
    /// Unit, role and partners.
    pub who: String,
    /// Unit and role: whoever answers for it.
    pub owner: String,
    /// Who takes part.
    pub partners: String,
    pub state: (State, String),
    pub due: String,
    pub progress: u8,
    pub reason: String,
    pub evidence: Vec<(String, String)>,
    /// What rooms that follow measures know shows it.
    pub proofs: Vec<Proof>,
    /// What was said about it: words and address.
    pub heard: Option<(String, String)>,
    /// Where it is followed today, when it is told of as it was.
    pub now: String,
    /// Goals of other plans it serves.
    pub refers: Vec<String>,
    pub status: Status,
    pub is_late: bool,
}

impl Promise {
    pub fn of(
        say: &Speaker,
        it: &Measure,
        roles: &[Role],
        reasons: &[(String, String)],
        today: Date,
    ) -> Self {
        let told = &it.told;
        let language: Language = say.language();
        let role = told.role.as_ref();
        let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
        let owner = it.owners(role);
        let mut partners: Vec<&str> = told.partners.iter().map(String::as_str).collect();
        partners.retain(|word| !word.is_empty());
        let who: Vec<&str> = owner.iter().chain(&partners).copied().collect();
        let reason = reasons.iter().find(|(id, _)| *id == it.id);
        Self {
            anchor: anchor(it),
            number: told.number.clone(),
            title: nearest(&told.title, language).0,
            text: nearest(&told.text, language).0,
            goals: told.goals.clone(),
            area: told.area.clone(),
            who: capital(&say.list(&who)),
            owner: owner.join(", "),
            partners: say.list(&partners),
            state: state_words(say, it, today),
            due: told.due.map_or_else(String::new, |due| say.date(due)),
            progress: told.progress,
            reason: reason.map_or_else(String::new, |(_, reason)| reason.clone()),
            evidence: told
                .evidence
                .iter()
                .map(|it| (it.words.clone(), it.link.clone()))
                .collect(),
            proofs: Vec::new(),
            heard: None,
            now: String::new(),
            refers: told
                .references
                .iter()
                .map(Reference::words)
                .chain(Some(told.plan_reference.clone()).filter(|it| !it.is_empty()))
                .collect(),
            status: told.status,
            is_late: it.is_late(today),
        }
    }

    /// Number and title.
    pub fn heading(&self) -> String {
        format!("{} {}", self.number, self.title).trim().to_owned()
    }
}

/// With a capital letter, as words that stand alone begin.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next();
    let first = first.into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Where a measure stands on a page.
pub fn anchor(it: &Measure) -> String {
    format!("tiltak-{}", it.id)
}

// texts: strategy-status-*
/// How a measure stands, in shape and words; what is late is told as late.
pub fn state_words(say: &Speaker, it: &Measure, today: Date) -> (State, String) {
    let shape = match it.told.status {
        Status::Done => State::Good,
        _ if it.is_late(today) => State::Lacking,
        Status::NotStarted | Status::Moved => State::Open,
        Status::Started | Status::OnTrack => State::Waiting,
        Status::Delayed => State::Lacking,
        Status::Stopped => State::Out,
    };
    let words = if it.is_late(today) && it.told.status != Status::Delayed {
        say.t("strategy-late").into_owned()
    } else {
        let id = format!("strategy-status-{}", it.told.status.word());
        say.t(&id).into_owned()
    };
    (shape, words)
}

/// Tenths of a per cent, such as «66,7 %».
pub fn tenths(say: &Speaker, tenths: i64) -> String {
    let whole = i32::try_from(tenths).unwrap_or_default();
    let number = say.decimal(f64::from(whole) / 10.0, 1);
    say.ta("strategy-percent", &[("number", &number)])
}

/// What measures cost together in a year.
pub fn cost_of<'a>(measures: impl Iterator<Item = &'a Measure>, year: i16) -> Money {
    measures.fold(Money::ZERO, |sum, it| {
        Money::from_ore(sum.ore() + it.cost_in(year).ore())
    })
}
