//! A compound of the query whose parts a name holds apart: «barnekor» in «Kor for barn».
//!
//! Where no name holds all parts, another word for a part will do («mannskor» in «Herrekoret»), and
//! less gladly the part that says only the kind of association is forgiven («fotballklubb» in «Nes
//! Fotball»). All of it is near, never sure.

use crate::board::{Class, Column, Found, gather};
use crate::compounds::Part;
use crate::index::Index;
use crate::lexicon::LEXICON;
use crate::offers::{Around, PLAIN, Reach, sure_term, tags};
use crate::query::Slot;

/// Offers what holds the parts of the slot's compound.
pub(crate) fn offer(
    index: &Index,
    at: usize,
    slot: &mut Slot,
    around: Around,
    column: &mut Column,
) {
    let parts = slot.analysis.parts.clone();
    let Some(last) = parts.len().checked_sub(1) else {
        return;
    };
    let meaning = slot.meaning.clone();
    let around = Around {
        alone: false,
        ..around
    };
    let mut columns: Vec<Column> = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        let mut own = Column::new(index.len());
        sure_term(index, at, slot, &part.base, PLAIN, around, &mut own);
        tags(index, slot, &part.base, PLAIN, &mut own);
        if let (false, Some(next)) = (part.known, parts.get(number + 1)) {
            // «Sandvikkorpset» may share its k.
            let longer: String = part.base.chars().chain(next.base.chars().take(1)).collect();
            sure_term(index, at, slot, &longer, PLAIN, around, &mut own);
        }
        columns.push(own);
    }
    let all = vec![true; columns.len()];
    let mut found: Vec<(Found, u32)> = with(22, gather(&columns, &all));
    let none_hold_all = found.is_empty();
    let general = |part: &Part| LEXICON.general.contains(&part.base);
    if general(&parts[last]) && !general(&parts[0]) {
        let mut but_kind = all.clone();
        but_kind[last] = false;
        found.extend(with(40, gather(&columns, &but_kind)));
    }
    if none_hold_all {
        for (part, own) in parts.iter().zip(&mut columns) {
            for other in LEXICON.synonyms.get(&part.base).into_iter().flatten() {
                sure_term(
                    index,
                    at,
                    slot,
                    other,
                    Reach { cost: 12, ..PLAIN },
                    around,
                    own,
                );
            }
        }
        found.extend(with(36, gather(&columns, &all)));
    }
    for (found, extra) in found {
        let reason = columns[0].reason(found.document);
        column.offer(found.document, Class::Near, found.cost + extra, reason);
    }
    slot.meaning = meaning;
}

fn with(extra: u32, found: Vec<Found>) -> Vec<(Found, u32)> {
    found.into_iter().map(|found| (found, extra)).collect()
}
