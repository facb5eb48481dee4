//! Words and shapes that several pages of grants share: rules, states, dates, sums.

use kernel::Money;
use texts::Speaker;
use web::{State as Shape, Visit};

use crate::{
    known::Known,
    model::{Application, Outcome, Round, Rule, Stage, State, Step, Verdict},
};

// texts: grants-document-*
/// A rule as a demand: «Foreningen står i Frivillighetsregisteret».
pub fn rule(say: &Speaker, rule: &Rule, year: i16) -> String {
    words(say, rule, year, "grants-rule")
}

/// Why a rule does not hold, and what to do.
pub fn why_not(say: &Speaker, rule: &Rule, year: i16) -> String {
    words(say, rule, year, "grants-lacks")
}

// texts: grants-rule-* grants-lacks-*
fn words(say: &Speaker, rule: &Rule, year: i16, prefix: &str) -> String {
    let id = format!("{prefix}-{}", rule.word());
    let year = year.to_string();
    match rule {
        Rule::Members { least, from, to } => {
            let ages = ages(say, *from, *to);
            say.tna(&id, *least, &[("ages", &ages)])
        }
        Rule::Document { document } => {
            let kind = say.t(&format!("grants-document-{}", document.word()));
            say.ta(&id, &[("document", &kind), ("year", &year)])
        }
        Rule::MemberNumbers => say.ta(&id, &[("year", &year)]),
        _ => say.t(&id).into_owned(),
    }
}

/// «mellom 6 og 19 år», «fra 26 år»; empty for any age.
fn ages(say: &Speaker, from: i64, to: Option<i64>) -> String {
    let (from_words, to_words) = (say.number(from), to.map(|to| say.number(to)));
    match (from, to_words) {
        (0, None) => String::new(),
        (0, Some(to)) => say.ta("grants-ages-to", &[("to", &to)]),
        (_, None) => say.ta("grants-ages-from", &[("from", &from_words)]),
        (_, Some(to)) => say.ta("grants-ages", &[("from", &from_words), ("to", &to)]),
    }
}

/// A verdict as a page shows it.
pub struct Shown {
    /// A tick, or a triangle.
    pub state: Shape,
    /// The rule, or why it does not hold.
    pub words: String,
    /// Where to see to it; empty when there is nothing to do here.
    pub path: String,
}

/// The verdicts over an association.
pub fn shown(visit: &Visit, verdicts: &[Verdict], known: &Known) -> Vec<Shown> {
    let (say, year) = (visit.say(), known.register.year);
    let id = &known.association.id;
    verdicts
        .iter()
        .map(|verdict| {
            if verdict.holds {
                return Shown {
                    state: Shape::Good,
                    words: rule(say, &verdict.rule, year),
                    path: String::new(),
                };
            }
            let remedy = verdict.rule.remedy();
            Shown {
                state: Shape::Lacking,
                words: why_not(say, &verdict.rule, year),
                path: if remedy.is_empty() {
                    String::new()
                } else {
                    visit.to(&format!("/min-forening/{id}{remedy}"))
                },
            }
        })
        .collect()
}

/// The same for staff, who see to nothing for it: each rule as it is, and whether it holds.
pub fn shown_to_staff(visit: &Visit, verdicts: &[Verdict], known: &Known) -> Vec<Shown> {
    let (say, year) = (visit.say(), known.register.year);
    verdicts
        .iter()
        .map(|verdict| {
            let words = rule(say, &verdict.rule, year);
            Shown {
                state: if verdict.holds {
                    Shape::Good
                } else {
                    Shape::Lacking
                },
                words: if verdict.holds {
                    words
                } else {
                    say.ta("grantdesk-rule-lacks", &[("rule", &words)])
                },
                path: String::new(),
            }
        })
        .collect()
}

/// Whole kroner as they stand in a field: `12 500` in every language, since what is parted by a comma is
/// not read back.
pub fn in_field(sum: Money) -> String {
    let digits = (sum.ore() / 100).to_string();
    let mut written = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push('\u{a0}');
        }
        written.push(digit);
    }
    written
}

// texts: grants-told-*
/// What an applicant is told of where it stands.
pub fn told_state(
    say: &Speaker,
    application: &Application,
    outcome: Option<Outcome>,
) -> (Shape, String) {
    let told = application.state.told();
    if let (Step::Answered, Some(outcome)) = (told, outcome) {
        return outcome_state(say, outcome);
    }
    let shape = match told {
        Step::Draft => Shape::Open,
        Step::Sent | Step::Handling | Step::Unsigned => Shape::Waiting,
        Step::Lacking => Shape::Lacking,
        Step::Answered => Shape::Good,
        Step::Withdrawn | Step::Lapsed => Shape::Out,
    };
    let words = say.t(&format!("grants-told-{}", told.word()));
    (shape, words.into_owned())
}

/// Where an application stands that was merged into another that is the same.
pub fn merged_state(say: &Speaker) -> (Shape, String) {
    (Shape::Out, say.t("grants-merged").into_owned())
}

// texts: grants-outcome-*
/// What was decided.
pub fn outcome_state(say: &Speaker, outcome: Outcome) -> (Shape, String) {
    let shape = match outcome {
        Outcome::Granted | Outcome::Partly => Shape::Good,
        Outcome::Refused => Shape::Stopped,
        Outcome::Dismissed => Shape::Out,
    };
    let words = say.t(&format!("grants-outcome-{}", outcome.word()));
    (shape, words.into_owned())
}

// texts: grants-state-*
/// Where a case stands, for staff.
pub fn state_of(say: &Speaker, state: State) -> (Shape, String) {
    let shape = match state {
        State::Draft | State::Sent => Shape::Open,
        State::Unsigned | State::Handling | State::Recommended => Shape::Waiting,
        State::Lacking => Shape::Lacking,
        State::Decided | State::Notified => Shape::Good,
        State::Withdrawn | State::Lapsed => Shape::Out,
    };
    let words = say.t(&format!("grants-state-{}", state.word()));
    (shape, words.into_owned())
}

/// «Frist onsdag 15. april kl. 23.59», «Åpner 1. mars», «Søk når som helst», «Fristen gikk ut 15. april».
pub fn deadline(say: &Speaker, round: &Round, now: kernel::Instant) -> String {
    let day =
        |date: jiff::civil::Date| format!("{} {}", say.weekday(date.weekday()), say.date(date));
    match (round.stage(now), round.closes_on) {
        (Stage::Coming, Some(closes)) => {
            let (opens, closes) = (say.date(round.opens_on), day(closes));
            let words = [("opens", opens.as_str()), ("closes", &closes)];
            say.ta("grants-opens-and-closes", &words)
        }
        (Stage::Coming, None) => say.ta("grants-opens", &[("opens", &say.date(round.opens_on))]),
        (Stage::Closed, Some(closes)) => say.ta("grants-closed", &[("closes", &say.date(closes))]),
        (_, Some(closes)) => say.ta("grants-closes", &[("closes", &day(closes))]),
        (_, None) => say.t("grants-rolling").into_owned(),
    }
}
