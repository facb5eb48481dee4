//! What the index offers for one word of the query, stage by stage.
//!
//! [`sure`] is what the word plainly means, [`near`] what it may mean or begin, [`faint`] where it
//! is merely mentioned, [`crate::slips`] what it may be a misspelling of. The costs order hits within a
//! class; only their order matters.

use crate::answer::{How, Meaning, Reason};
use crate::apart;
use crate::board::{Class, Column};
use crate::compounds;
use crate::entries::Kind;
use crate::index::Index;
use crate::lexicon::LEXICON;
use crate::query::Slot;

/// The query as a whole, as far as one word's offers depend on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Around {
    /// The word stands alone: a place then means names first.
    pub alone: bool,
    /// The word is the last and may be unfinished.
    pub last: bool,
}

/// How a term was reached, which may lower what its postings are worth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    pub class: Class,
    pub cost: u32,
    pub slip: bool,
}

/// What puts the members of an activity below every name that holds its word.
const BELOW_NAMES: u32 = 40;

pub(crate) const PLAIN: Reach = Reach {
    class: Class::Sure,
    cost: 0,
    slip: false,
};

/// Names, parts, certain short forms and tags.
pub(crate) fn sure(index: &Index, at: usize, slot: &mut Slot, around: Around, column: &mut Column) {
    let key = slot.word.key.clone();
    let base = slot.base().to_owned();
    sure_term(index, at, slot, &key, PLAIN, around, column);
    if base != key {
        sure_term(
            index,
            at,
            slot,
            &base,
            Reach { cost: 4, ..PLAIN },
            around,
            column,
        );
    }
    let reach = members(slot.names_a_kind(), around);
    tags(index, slot, &key, reach, column);
    let cost = reach.cost + 1;
    if base != key {
        tags(index, slot, &base, Reach { cost, ..reach }, column);
    }
    // «håndballklubb» says håndball, and that it is a club.
    if let (true, [parts @ .., head]) = (around.alone, slot.analysis.parts.as_slice())
        && LEXICON.general.contains(&head.base)
        && slot.analysis.known
        && !slot.general
    {
        let activity = compounds::joined(parts);
        tags(index, slot, &activity, Reach { cost, ..reach }, column);
    }
}

/// How members of an activity answer its word. A compound that says a kind means names: beside a
/// place it stands for them alone, and by itself the members come below.
fn members(names_a_kind: bool, around: Around) -> Reach {
    match (names_a_kind, around.alone) {
        (false, _) => PLAIN,
        (true, true) => Reach {
            cost: BELOW_NAMES,
            ..PLAIN
        },
        (true, false) => Reach {
            class: Class::Near,
            ..PLAIN
        },
    }
}

/// Several words of the query as one: «skole korps».
pub(crate) fn sure_together(
    index: &Index,
    at: usize,
    slots: &mut [Slot],
    around: Around,
    columns: &mut [Column],
) {
    let folded: String = slots.iter().map(|slot| slot.word.folded.as_str()).collect();
    let key = crate::fold::key(&folded);
    let bases: String = slots.iter().map(Slot::base).collect();
    let mut together = Column::new(index.len());
    let mut meaning = None;
    let kind = slots
        .last()
        .is_some_and(|last| LEXICON.kinds.contains(last.base()));
    let own = members(kind, around);
    for (term, cost) in [(&key, 2), (&bases, 5)] {
        let reach = Reach { cost, ..PLAIN };
        sure_term(index, at, &mut slots[0], term, reach, around, &mut together);
        let before = slots[0].meaning.clone();
        tags(
            index,
            &mut slots[0],
            term,
            Reach {
                cost: cost + own.cost,
                ..own
            },
            &mut together,
        );
        if slots[0].meaning != before {
            meaning = Some(slots[0].meaning.clone());
        }
    }
    for (slot, column) in slots.iter_mut().zip(columns) {
        copy(&together, column, 0);
        if let Some(meaning) = &meaning {
            slot.meaning = meaning.clone();
        } else if !together.is_empty() && slot.meaning == Meaning::Unknown {
            slot.meaning = Meaning::Name;
        }
    }
}

/// Beginnings, other words for the same, and parts of the word met apart.
pub(crate) fn near(index: &Index, at: usize, slot: &mut Slot, around: Around, column: &mut Column) {
    let key = slot.word.key.clone();
    if !slot.analysis.known && slot.analysis.base != key {
        let stem = slot.analysis.base.clone();
        let reach = Reach {
            class: Class::Near,
            cost: 6,
            slip: false,
        };
        sure_term(index, at, slot, &stem, reach, around, column);
    }
    let enough = key.chars().count() >= if around.alone { 1 } else { 2 };
    let whole =
        slot.analysis.known || slot.word.short_form || index.tag_words.terms.find(&key).is_some();
    if around.last && !whole && enough {
        beginnings(index, at, slot, &key, around, column);
    }
    let synonyms = LEXICON
        .synonyms
        .get(slot.base())
        .cloned()
        .unwrap_or_default();
    for other in synonyms {
        let reach = Reach {
            class: Class::Near,
            cost: 25,
            slip: false,
        };
        sure_term(index, at, slot, &other, reach, around, column);
        tags(index, slot, &other, reach, column);
    }
    apart::offer(index, at, slot, around, column);
}

/// The description, and the inside of words.
pub(crate) fn faint(index: &Index, at: usize, slot: &mut Slot, column: &mut Column) {
    let number = slot_number(at);
    for base in [slot.analysis.base.as_str(), slot.word.key.as_str()] {
        if let Some(term) = index.texts.terms.find(base) {
            for &document in index.texts.under(term).1 {
                let reason = Reason {
                    how: How::Text { slot: number },
                    place: term,
                };
                column.offer(document, Class::Faint, 0, reason);
            }
        }
    }
    let key = &slot.word.key;
    if slot.analysis.known || slot.word.folded.chars().count() < 4 || key.len() < 3 {
        return;
    }
    for term in index.names.terms.holding(key, key.len() < 4) {
        let (start, postings) = index.names.under(term);
        for (place, posting) in (start..).zip(postings) {
            if posting.kind == Kind::Name {
                let reason = Reason {
                    how: How::Posting {
                        slot: number,
                        slip: false,
                    },
                    place,
                };
                column.offer(posting.document, Class::Faint, 10, reason);
            }
        }
    }
}

/// What one term's postings offer.
pub(crate) fn sure_term(
    index: &Index,
    at: usize,
    slot: &mut Slot,
    term: &str,
    reach: Reach,
    around: Around,
    column: &mut Column,
) {
    let Some(term) = index.names.terms.find(term) else {
        return;
    };
    let (start, postings) = index.names.under(term);
    let how = How::Posting {
        slot: slot_number(at),
        slip: reach.slip,
    };
    let mut meaning = None;
    for (place, posting) in (start..).zip(postings) {
        if reach.class > Class::Sure && posting.kind == Kind::Possible {
            continue; // no guess upon a guess
        }
        let (class, cost) = worth(posting.kind, around);
        let kept = &index.kept[posting.document as usize];
        let former = if posting.word >= kept.name_words && posting.kind != Kind::Place {
            6
        } else {
            0
        };
        let class = class.max(reach.class);
        column.offer(
            posting.document,
            class,
            cost + reach.cost + former,
            Reason { how, place },
        );
        if class == Class::Sure || posting.kind == Kind::Place {
            let better = if posting.kind == Kind::Place {
                Meaning::Place
            } else {
                Meaning::Name
            };
            if meaning.is_none() || better == Meaning::Place {
                meaning = Some(better);
            }
        }
    }
    if let Some(meaning) =
        meaning.filter(|_| matches!(slot.meaning, Meaning::Unknown | Meaning::Name))
    {
        slot.meaning = meaning;
    }
}

/// How good a posting is by how its term came about.
fn worth(kind: Kind, around: Around) -> (Class, u32) {
    match kind {
        Kind::Name => (Class::Sure, 0),
        Kind::Joined => (Class::Sure, 2),
        Kind::Inflected => (Class::Sure, 3),
        Kind::Compound => (Class::Sure, 4),
        Kind::Elided => (Class::Sure, 5),
        Kind::Abbreviation => (Class::Sure, 6),
        Kind::Part => (Class::Sure, 8),
        Kind::AbbreviationPart => (Class::Sure, 10),
        Kind::Mended => (Class::Sure, 12),
        Kind::Place if around.alone => (Class::Near, 14),
        Kind::Place => (Class::Sure, 14),
        Kind::Stem => (Class::Near, 4),
        Kind::Initials => (Class::Near, 8),
        Kind::Possible => (Class::Near, 10),
        Kind::LoosePart => (Class::Near, 16),
    }
}

fn beginnings(
    index: &Index,
    at: usize,
    slot: &mut Slot,
    key: &str,
    around: Around,
    column: &mut Column,
) {
    let how = How::Posting {
        slot: slot_number(at),
        slip: false,
    };
    for term in index.names.terms.beginning(key) {
        let whole = index.names.terms.get(term);
        if whole != key && LEXICON.base(whole) == Some(whole) {
            // The beginning of a known word finds whatever the word finds.
            let reach = Reach {
                class: Class::Near,
                cost: 10,
                slip: false,
            };
            sure_term(index, at, slot, whole, reach, around, column);
        }
        let longer = whole.len() - key.len();
        let (start, postings) = index.names.under(term);
        for (place, posting) in (start..).zip(postings) {
            let cost = match posting.kind {
                Kind::Name => 12,
                Kind::Joined | Kind::Part | Kind::Compound => 15,
                Kind::Place => 20,
                _ => continue,
            };
            let first_word = posting.word == 0 || key.len() > 1;
            if first_word {
                let cost = cost + u32::from(longer > 6);
                column.offer(posting.document, Class::Near, cost, Reason { how, place });
            }
        }
    }
    if key.len() >= 3 {
        let reach = Reach {
            class: Class::Near,
            cost: 0,
            slip: false,
        };
        for term in index.tag_words.terms.beginning(key) {
            tag_term(index, slot, term, reach, column);
        }
    }
}

pub(crate) fn tags(index: &Index, slot: &mut Slot, term: &str, reach: Reach, column: &mut Column) {
    if let Some(term) = index.tag_words.terms.find(term) {
        tag_term(index, slot, term, reach, column);
    }
}

pub(crate) fn tag_term(
    index: &Index,
    slot: &mut Slot,
    term: u32,
    reach: Reach,
    column: &mut Column,
) {
    let (start, words) = index.tag_words.under(term);
    for (place, word) in (start..).zip(words) {
        let tag = &index.tags[word.tag as usize];
        if reach.class == Class::Sure && !matches!(slot.meaning, Meaning::Tag(_)) {
            slot.meaning = Meaning::Tag(tag.key.clone());
        }
        let own = if reach.slip { 1 } else { 16 };
        let extra = reach.cost + own + u32::from(!word.exact);
        for (document, cost) in &tag.documents {
            let reason = Reason {
                how: How::Tag,
                place,
            };
            column.offer(*document, reach.class, extra + u32::from(*cost), reason);
        }
    }
}

fn copy(from: &Column, to: &mut Column, extra: u32) {
    for document in from.documents() {
        if let Some((class, cost)) = from.at(document) {
            let class = if class == 0 { Class::Sure } else { Class::Near };
            to.offer(document, class, cost + extra, from.reason(document));
        }
    }
}

pub(crate) fn slot_number(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}
