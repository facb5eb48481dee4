//! Answering a query.
//!
//! A document must answer every word. The stages of [`crate::offers`] are tried in turn, and the
//! first that answers ends the search, so that guesses never stand beside answers. Only when no
//! document answers every word are words given up: ages and weekdays first, then words that say
//! only the kind of association, then words nobody knows beside words that identify. A category
//! and a place that are both understood are never given up for one another.

use std::collections::HashSet;

use crate::answer::{Answer, Hit, How, Meaning, ReadWord, Reading, Reason};
use crate::board::{Column, Found, gather};
use crate::index::{Index, whole_name};
use crate::lexicon::LEXICON;
use crate::numbers::{self, NumberReading};
use crate::offers::{self, Around};
use crate::query::{self, Slot};
use crate::slips;

/// What a name costs that says it is for others than the query does.
const FOR_OTHERS: u32 = 80;

/// A word met in so few documents identifies them.
const FEW: usize = 3;

impl Index {
    /// Searches. Never fails; a query that means nothing has no hits.
    pub fn search(&self, query: &str) -> Answer {
        let number = numbers::read(query);
        if let Some(answer) = number.as_ref().and_then(|number| self.by_number(number)) {
            return answer;
        }
        let mut round = Round::new(self, query);
        let (found, counts) = round.play();
        let mut hits = self.rank(query, &round, found);
        if let (true, Some(NumberReading::Beginning(digits))) = (hits.is_empty(), &number) {
            hits = self.beginning_with(digits);
        }
        Answer {
            hits,
            reading: round.reading(number, &counts),
        }
    }

    fn by_number(&self, number: &NumberReading) -> Option<Answer> {
        let (NumberReading::Whole(digits) | NumberReading::WrongCheckDigit(digits)) = number else {
            return None;
        };
        let reading = Reading {
            number: Some(number.clone()),
            ..Reading::default()
        };
        Some(Answer {
            hits: self.beginning_with(digits),
            reading,
        })
    }

    fn beginning_with(&self, digits: &str) -> Vec<Hit> {
        let start = self
            .numbers
            .partition_point(|(number, _)| number.as_str() < digits);
        let reason = Reason {
            how: How::Number,
            place: 0,
        };
        self.numbers[start..]
            .iter()
            .take_while(|(number, _)| number.starts_with(digits))
            .map(|&(_, document)| Hit {
                document,
                score: 1000.0,
                reasons: one(reason),
            })
            .collect()
    }

    /// Best first; a document named exactly so before all others.
    fn rank(&self, query: &str, round: &Round, found: Vec<Found>) -> Vec<Hit> {
        let named = self
            .whole
            .get(&whole_name(query))
            .map_or(&[][..], Vec::as_slice);
        let others = self.for_others(&round.slots);
        let mut ranked: Vec<(u32, u32)> = found
            .into_iter()
            .filter(|found| !named.contains(&found.document))
            // Beside a document named exactly so, only others whose names hold every word.
            .filter(|found| {
                named.is_empty() || round.slots.len() < 2 || (found.class == 0 && found.cost < 12)
            })
            .map(|found| {
                let contrary = u32::from(others.contains(&found.document)) * FOR_OTHERS;
                let cost = (found.cost + contrary) * 100 + self.length(found.document);
                (found.class * 100_000 + cost, found.document)
            })
            .collect();
        ranked.sort_unstable();
        let exact = named
            .iter()
            .map(|document| (self.length(*document).min(1), *document));
        exact
            .chain(ranked)
            .map(|(cost, document)| Hit {
                document,
                score: 1000.0 - f32::from(u16::try_from(cost / 10).unwrap_or(u16::MAX)) / 100.0,
                reasons: round.reasons(document),
            })
            .collect()
    }

    /// Documents whose names say they are for others: «barnekor» for «kor for voksne».
    fn for_others(&self, slots: &[Slot]) -> HashSet<u32> {
        let asked = |who: &HashSet<String>| {
            slots.iter().any(|slot| {
                let mut parts = slot.analysis.parts.iter();
                who.contains(slot.base()) || parts.any(|part| who.contains(&part.base))
            })
        };
        let mut found = HashSet::new();
        for [one, other] in &LEXICON.contrary {
            let (own, others) = match (asked(one), asked(other)) {
                (true, false) => (one, other),
                (false, true) => (other, one),
                _ => continue,
            };
            let own = self.named(own);
            found.extend(self.named(others).difference(&own));
        }
        found
    }

    /// Documents whose names hold any of these words.
    fn named(&self, words: &HashSet<String>) -> HashSet<u32> {
        words
            .iter()
            .filter_map(|word| self.names.terms.find(word))
            .flat_map(|term| self.names.under(term).1)
            .map(|posting| posting.document)
            .collect()
    }

    /// Shorter names first where all else is equal.
    fn length(&self, document: u32) -> u32 {
        u32::from(self.kept[document as usize].name_words.min(99))
    }
}

/// One query being answered.
struct Round<'a> {
    index: &'a Index,
    slots: Vec<Slot>,
    columns: Vec<Column>,
}

impl<'a> Round<'a> {
    fn new(index: &'a Index, query: &str) -> Round<'a> {
        let slots = query::read(query);
        let columns = slots.iter().map(|_| Column::new(index.len())).collect();
        Round {
            index,
            slots,
            columns,
        }
    }

    /// What was found, and which words counted.
    fn play(&mut self) -> (Vec<Found>, Vec<bool>) {
        let all = vec![true; self.slots.len()];
        let firm: Vec<bool> = self.slots.iter().map(|slot| !slot.soft).collect();
        for stage in [Round::sure, Round::near, Round::faint] {
            stage(self);
            let found = gather(&self.columns, &all);
            if !found.is_empty() {
                return (found, all);
            }
            let found = gather(&self.columns, &firm);
            if !found.is_empty() {
                return (found, firm);
            }
        }
        for of_all in [false, true] {
            self.slips(of_all);
            for counts in [&all, &firm] {
                let found = gather(&self.columns, counts);
                if !found.is_empty() {
                    return (found, counts.clone());
                }
            }
        }
        self.relax(&firm)
    }

    fn around(&self, at: usize) -> Around {
        Around {
            alone: self.slots.len() == 1,
            last: at + 1 == self.slots.len(),
        }
    }

    fn sure(&mut self) {
        let length = self.slots.len();
        for at in 0..length {
            let around = self.around(at);
            offers::sure(
                self.index,
                at,
                &mut self.slots[at],
                around,
                &mut self.columns[at],
            );
        }
        for width in [2, 3] {
            for at in 0..(length + 1).saturating_sub(width) {
                let around = Around {
                    alone: length == width,
                    last: false,
                };
                let run = at..at + width;
                offers::sure_together(
                    self.index,
                    at,
                    &mut self.slots[run.clone()],
                    around,
                    &mut self.columns[run],
                );
            }
        }
    }

    fn near(&mut self) {
        for at in 0..self.slots.len() {
            let around = self.around(at);
            offers::near(
                self.index,
                at,
                &mut self.slots[at],
                around,
                &mut self.columns[at],
            );
        }
    }

    fn faint(&mut self) {
        for at in 0..self.slots.len() {
            offers::faint(self.index, at, &mut self.slots[at], &mut self.columns[at]);
        }
    }

    /// First for the words nothing answers yet, then for all: the register misspells too.
    fn slips(&mut self, of_all: bool) {
        for at in 0..self.slots.len() {
            if !self.slots[at].slipped && (of_all || self.columns[at].is_empty()) {
                self.slots[at].slipped = true;
                slips::offer(self.index, at, &mut self.slots[at], &mut self.columns[at]);
            }
        }
    }

    fn relax(&self, firm: &[bool]) -> (Vec<Found>, Vec<bool>) {
        let telling: Vec<bool> = self
            .slots
            .iter()
            .zip(firm)
            .map(|(slot, firm)| *firm && !slot.general)
            .collect();
        let answered: Vec<bool> = telling
            .iter()
            .zip(&self.columns)
            .map(|(telling, column)| *telling && !column.is_empty())
            .collect();
        let count = |counts: &[bool]| counts.iter().filter(|counts| **counts).count();
        if count(&telling) > 0 && telling != firm {
            let found = gather(&self.columns, &telling);
            if !found.is_empty() {
                return (found, telling);
            }
        }
        // Words nobody knows, beside words that identify.
        let (kept, dropped) = (count(&answered), count(&telling) - count(&answered));
        let understood = self
            .slots
            .iter()
            .zip(&answered)
            .zip(&telling)
            .any(|((slot, answered), telling)| *telling && !answered && slot.analysis.known);
        if kept > 0 && dropped > 0 && kept >= dropped && !understood {
            let found = gather(&self.columns, &answered);
            if !found.is_empty() && (kept > dropped || found.len() <= FEW) {
                return (found, answered);
            }
        }
        self.identified(&telling)
    }

    /// A name that only a few have answers, whatever else was said about it.
    fn identified(&self, telling: &[bool]) -> (Vec<Found>, Vec<bool>) {
        for (at, slot) in self.slots.iter().enumerate() {
            let few = !self.columns[at].is_empty() && self.columns[at].len() <= FEW;
            if telling[at] && few && slot.meaning == Meaning::Name && !slot.analysis.known {
                let counts: Vec<bool> = (0..self.slots.len()).map(|other| other == at).collect();
                let found = gather(&self.columns, &counts);
                if found.iter().all(|found| found.class == 0) {
                    return (found, counts);
                }
            }
        }
        (Vec::new(), telling.to_vec())
    }

    fn reasons(&self, document: u32) -> [Reason; 4] {
        let mut reasons = [Reason::default(); 4];
        for (place, column) in reasons.iter_mut().zip(&self.columns) {
            *place = column.reason(document);
        }
        reasons
    }

    fn reading(self, number: Option<NumberReading>, counts: &[bool]) -> Reading {
        let relaxed = counts.contains(&false);
        let words = self
            .slots
            .into_iter()
            .zip(counts)
            .map(|(slot, counts)| ReadWord {
                word: slot.word.surface,
                meaning: match slot.meaning {
                    Meaning::Unknown => Meaning::Unknown,
                    _ if !counts => Meaning::LeftOut,
                    meaning => meaning,
                },
            })
            .collect();
        Reading {
            words,
            number,
            relaxed,
        }
    }
}

fn one(reason: Reason) -> [Reason; 4] {
    let mut reasons = [Reason::default(); 4];
    reasons[0] = reason;
    reasons
}
