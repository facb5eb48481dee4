//! Evidence in words, asked for anew from the room it comes from.
//!
//! What a room no longer shows is told by the words it had when it was tied, unless it is of an association
//! that is hidden now. To others than the municipality's own only what everybody may know is told.

use associations::{model::AssociationId, public::Register};
use db::{Conn, Error};
use jiff::civil::Date;
use web::{EvidenceRule, Gathered, Visit};

use super::year_so_far;
use crate::model::{Sort, Tie};

/// Evidence, told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceLine {
    /// Id of the tie.
    pub id: String,
    /// What sort of thing it is.
    pub kind: String,
    /// What it is.
    pub words: String,
    /// Where it can be seen; empty when nowhere.
    pub link: String,
    /// Whether everybody sees it.
    pub is_public: bool,
}

/// Tells ties in their order; rules count over the days given.
pub fn told(
    visit: &Visit,
    conn: &mut Conn,
    ties: &[Tie],
    (days, is_public): ((Date, Date), bool),
) -> Result<Vec<EvidenceLine>, Error> {
    told_over(visit, conn, ties, (&[days], is_public))
}

/// The same as it is now: rules count this year so far, and all of last year until there is something to
/// count in this one.
pub fn told_now(
    visit: &Visit,
    conn: &mut Conn,
    ties: &[Tie],
    is_public: bool,
) -> Result<Vec<EvidenceLine>, Error> {
    let today = kernel::today(&*visit.town().clock);
    let year = today.year();
    let years = [year_so_far(year, today), year_so_far(year - 1, today)];
    told_over(visit, conn, ties, (&years, is_public))
}

// texts: followup-sort-*
/// Rules count over the first of the times given in which there is something to count.
fn told_over(
    visit: &Visit,
    conn: &mut Conn,
    ties: &[Tie],
    (times, is_public): (&[(Date, Date)], bool),
) -> Result<Vec<EvidenceLine>, Error> {
    let say = visit.say();
    let mut lines = Vec::new();
    for tie in ties.iter().filter(|tie| tie.is_public || !is_public) {
        let mut line = EvidenceLine {
            id: tie.id.clone(),
            kind: match tie.sort {
                // What is counted says itself what it is of.
                Sort::Rule if is_public => String::new(),
                sort => say
                    .t(&format!("followup-sort-{}", sort.word()))
                    .into_owned(),
            },
            words: tie.words.clone(),
            link: tie.link.clone(),
            is_public: tie.is_public,
        };
        match tie.sort {
            Sort::Thing => {
                let Some(kind) = visit.evidence_of(&tie.kind) else {
                    lines.push(line);
                    continue;
                };
                line.kind = say.t(kind.text_id).into_owned();
                if let Some(thing) = visit.evidence_thing(conn, (kind, &tie.subject))? {
                    // What is hidden later is hidden here too.
                    if is_public && !thing.is_public {
                        continue;
                    }
                    line.is_public = thing.is_public;
                    line.words = thing.words;
                    line.link = if thing.path.is_empty() {
                        String::new()
                    } else {
                        visit.to(&thing.path)
                    };
                } else if is_public && is_hidden(visit, conn, tie)? {
                    continue;
                }
            }
            Sort::Rule => {
                if let Some(rule) = visit.evidence_rule(&tie.kind) {
                    let own = (tie.subject.as_str(), tie.words.as_str());
                    let (gathered, words) = of_rule(visit, conn, (rule, own), times)?;
                    // A count of nothing is for those who chose it.
                    if is_public && gathered.n == 0 {
                        continue;
                    }
                    line.words = words;
                    // Staff see by which rule it is counted.
                    if !is_public {
                        line.kind = say.t(rule.text_id).into_owned();
                    }
                }
            }
            Sort::Document | Sort::Meeting | Sort::Link => {
                if let Some(on) = tie.on {
                    line.words = format!("{}, {}", tie.words, say.date(on));
                }
            }
        }
        lines.push(line);
    }
    Ok(lines)
}

/// Whether it is of an association that everybody may not know of any more.
fn is_hidden(visit: &Visit, conn: &mut Conn, tie: &Tie) -> Result<bool, Error> {
    let Some(id) = &tie.association else {
        return Ok(false);
    };
    let register = visit.town().kept::<Register>(conn)?;
    Ok(register.get(&AssociationId(id.clone())).is_none())
}

/// What a rule counts, and the same in words: over the first of the times in which there is something, or
/// else over the first of them.
fn of_rule(
    visit: &Visit,
    conn: &mut Conn,
    (rule, (choice, name)): (&EvidenceRule, (&str, &str)),
    times: &[(Date, Date)],
) -> Result<(Gathered, String), Error> {
    let say = visit.say();
    let mut counted = None;
    for days in times {
        let gathered = visit.gathered(conn, (rule, choice), *days)?;
        let is_something = gathered.n > 0;
        if is_something || counted.is_none() {
            counted = Some((*days, gathered));
        }
        if is_something {
            break;
        }
    }
    let Some((days, gathered)) = counted else {
        return Ok((Gathered::default(), name.to_owned()));
    };
    let value = rule.unit.words(say, gathered.value);
    let period = say.period(days.0, days.1);
    let words = [
        ("name", name),
        ("value", value.as_str()),
        ("period", period.as_str()),
    ];
    let words = say.tna("followup-rule-told", gathered.n, &words);
    Ok((gathered, words))
}
