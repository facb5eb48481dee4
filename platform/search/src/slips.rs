//! The last stage: what the query's word may be a misspelling of.
//!
//! One slip is forgiven in words of four to seven letters and two in longer ones, of which no more
//! than one may change the length and none the first letter; up to five letters the first is never
//! another. Between two known words there is no slip: «kors» is not «korps». Names and the words of
//! tags are tried alike.

use crate::answer::{How, Reason};
use crate::board::{Class, Column};
use crate::compounds;
use crate::entries::Kind;
use crate::index::Index;
use crate::lexicon::LEXICON;
use crate::offers::{Reach, slot_number, tag_term};
use crate::query::Slot;

/// Words that the query's word may be a misspelling of.
pub(crate) fn offer(index: &Index, at: usize, slot: &mut Slot, column: &mut Column) {
    let most = slot.slips();
    if most == 0 || slot.word.short_form {
        return;
    }
    let key = slot.word.key.clone();
    let known = slot.analysis.known;
    let forgives = |term: &str, count: u8| -> Option<u32> {
        if known && is_known(term) {
            return None;
        }
        let first = term.as_bytes().first() != key.as_bytes().first();
        // Short words are everywhere: «trun» is no «tun».
        if key.len() <= 4 && term.len() < key.len() {
            return None;
        }
        if first && (key.len() <= 5 || count > 1) && !swapped(&key, term) {
            return None;
        }
        // «turnering» is no «turning».
        if key.len().abs_diff(term.len()) > 1 {
            return None;
        }
        let other = term.len() == key.len() && !swapped(&key, term);
        Some(20 * u32::from(count) + if first { 4 } else { 0 } + if other { 3 } else { 0 })
    };
    let names = &index.names;
    for (term, count) in names.terms.near(&key, most) {
        let Some(cost) = forgives(names.terms.get(term), count) else {
            continue;
        };
        let (start, postings) = names.under(term);
        for (place, posting) in (start..).zip(postings) {
            if let Some(own) = slip_cost(posting.kind) {
                let how = How::Posting {
                    slot: slot_number(at),
                    slip: true,
                };
                column.offer(
                    posting.document,
                    Class::Slip,
                    cost + own,
                    Reason { how, place },
                );
            }
        }
    }
    let words = &index.tag_words;
    for (term, count) in words.terms.near(&key, most) {
        let Some(cost) = forgives(words.terms.get(term), count) else {
            continue;
        };
        let reach = Reach {
            class: Class::Slip,
            cost,
            slip: true,
        };
        tag_term(index, slot, term, reach, column);
    }
}

/// What a slip costs on top, by kind; nothing where guessing would pile upon guessing.
fn slip_cost(kind: Kind) -> Option<u32> {
    match kind {
        Kind::Name => Some(0),
        Kind::Joined | Kind::Inflected | Kind::Compound | Kind::Elided | Kind::Part => Some(1),
        Kind::Place => Some(4),
        Kind::AbbreviationPart | Kind::LoosePart | Kind::Stem => Some(6),
        Kind::Abbreviation | Kind::Initials | Kind::Possible | Kind::Mended => None,
    }
}

fn is_known(term: &str) -> bool {
    LEXICON.base(term).is_some() || compounds::analyse(term, false).known
}

/// Whether one is the other with two neighbouring letters swapped.
fn swapped(one: &str, other: &str) -> bool {
    let (mut a, mut b) = (one.as_bytes().to_vec(), other.as_bytes().to_vec());
    a.sort_unstable();
    b.sort_unstable();
    one != other && a == b
}
