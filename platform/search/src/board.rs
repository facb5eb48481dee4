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

/// One word's offers. Memory is touched only where there is something on offer, so that a column
/// costs next to nothing however many documents there are.
#[derive(Debug)]
pub(crate) struct Column {
    /// By document: 0 for none, else the position of its offer, counted from 1.
    places: Vec<u32>,
    offers: Vec<Offer>,
}

#[derive(Debug, Clone, Copy)]
struct Offer {
    document: u32,
    /// Class · 1000 + cost.
    rank: u32,
    reason: Reason,
}

impl Column {
    pub(crate) fn new(documents: usize) -> Column {
        Column {
            places: vec![0; documents],
            offers: Vec::new(),
        }
    }

    pub(crate) fn offer(&mut self, document: u32, class: Class, cost: u32, reason: Reason) {
        let rank = class as u32 * STEP + cost.min(STEP - 1);
        let offer = Offer {
            document,
            rank,
            reason,
        };
        let place = &mut self.places[document as usize];
        if *place == 0 {
            self.offers.push(offer);
            *place = u32::try_from(self.offers.len()).unwrap_or(u32::MAX);
        } else if rank < self.offers[*place as usize - 1].rank {
            self.offers[*place as usize - 1] = offer;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }

    /// How many documents have an offer.
    pub(crate) fn len(&self) -> usize {
        self.offers.len()
    }

    /// The documents with an offer, each once.
    pub(crate) fn documents(&self) -> impl Iterator<Item = u32> {
        self.offers.iter().map(|offer| offer.document)
    }

    /// Class and cost of a document's offer.
    pub(crate) fn at(&self, document: u32) -> Option<(u32, u32)> {
        let rank = self.find(document)?.rank;
        Some((rank / STEP, rank % STEP))
    }

    pub(crate) fn reason(&self, document: u32) -> Reason {
        self.find(document)
            .map(|offer| offer.reason)
            .unwrap_or_default()
    }

    fn find(&self, document: u32) -> Option<&Offer> {
        self.offers
            .get((self.places[document as usize] as usize).checked_sub(1)?)
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
    let Some(fewest) = counted.iter().min_by_key(|column| column.len()) else {
        return Vec::new();
    };
    let mut found: Vec<Found> = fewest
        .documents()
        .filter_map(|document| {
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
