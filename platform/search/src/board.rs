//! The board on which a query is played: for each word of the query, what each document offers.
//!
//! An offer has a class and a cost. Documents must answer every word; a document's class is that
//! of its worst word, its cost the sum. Only documents of the best class there is are shown, which
//! is what keeps strangers away: where a name answers, no slip of the pen does.

use crate::answer::Reason;

/// How good an offer is. Never mixed: a better class hides every worse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// The name, its parts, certain short forms, tags.
    Sure = 0,
    /// Beginnings, initials, what short forms may mean, other words for the same.
    Near = 1,
    /// The description; inside a word.
    Faint = 2,
    /// A slip of the pen.
    Slip = 3,
}

const STEP: u32 = 1000;

/// One word's offers.
#[derive(Debug)]
pub(crate) struct Column {
    /// 0 for none, else class · 1000 + cost + 1.
    ranks: Vec<u32>,
    reasons: Vec<Reason>,
    pub touched: Vec<u32>,
}

impl Column {
    pub(crate) fn new(documents: usize) -> Column {
        Column {
            ranks: vec![0; documents],
            reasons: Vec::new(),
            touched: Vec::new(),
        }
    }

    pub(crate) fn offer(&mut self, document: u32, class: Class, cost: u32, reason: Reason) {
        let rank = class as u32 * STEP + cost.min(STEP - 2) + 1;
        if self.reasons.is_empty() {
            self.reasons = vec![Reason::default(); self.ranks.len()];
        }
        let at = document as usize;
        let old = self.ranks[at];
        if old == 0 {
            self.touched.push(document);
        }
        if old == 0 || rank < old {
            self.ranks[at] = rank;
            self.reasons[at] = reason;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// Class and cost of a document's offer.
    pub(crate) fn at(&self, document: u32) -> Option<(u32, u32)> {
        let rank = self.ranks[document as usize].checked_sub(1)?;
        Some((rank / STEP, rank % STEP))
    }

    pub(crate) fn reason(&self, document: u32) -> Reason {
        self.reasons
            .get(document as usize)
            .copied()
            .unwrap_or_default()
    }
}

/// A document that answers every word asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub document: u32,
    pub class: u32,
    pub cost: u32,
}

/// The documents that answer every column that counts, of the best class alone.
pub(crate) fn gather(columns: &[Column], counts: &[bool]) -> Vec<Found> {
    let counted: Vec<&Column> = columns
        .iter()
        .zip(counts)
        .filter(|(_, counts)| **counts)
        .map(|(column, _)| column)
        .collect();
    let Some(fewest) = counted.iter().min_by_key(|column| column.touched.len()) else {
        return Vec::new();
    };
    let mut found: Vec<Found> = fewest
        .touched
        .iter()
        .filter_map(|&document| {
            counted.iter().try_fold(
                Found {
                    document,
                    class: 0,
                    cost: 0,
                },
                |sum, column| {
                    let (class, cost) = column.at(document)?;
                    Some(Found {
                        document,
                        class: sum.class.max(class),
                        cost: sum.cost + cost,
                    })
                },
            )
        })
        .collect();
    let Some(best) = found.iter().map(|found| (found.class, found.cost)).min() else {
        return found;
    };
    // Among slips and guesses, only those about as good as the best.
    let room = match best.0 {
        0 => u32::MAX,
        1 | 2 => best.1 + 12,
        _ => best.1 + 7,
    };
    found.retain(|found| found.class == best.0 && found.cost <= room);
    found
}
