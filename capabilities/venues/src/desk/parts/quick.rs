//! Usual ways to part a floor, filled in with one press: a hall in thirds or halves, and a football
//! pitch that is eight small ones or three of middle size.
//!
//! Both layouts of the pitch lie on the same smallest parts. Three lines across and eight across cut
//! the floor at nine places, so ten strips are enough: a middle-sized pitch is the strips between two
//! of its lines, and a small one between two of its own (in 24ths of the length: 0, 3, 6, 8, 9, 12,
//! 15, 16, 18, 21, 24).

use texts::Speaker;
use web::Choice;

use super::written::{AtomRow, SetRow, Written};

/// Where the lines of both layouts cut a pitch, in 24ths of its length.
const CUTS: [u32; 11] = [0, 3, 6, 8, 9, 12, 15, 16, 18, 21, 24];

/// The ways to choose from.
pub fn choices(say: &Speaker) -> Vec<Choice> {
    vec![
        Choice::new("whole", say.t("venuedesk-quick-whole")),
        Choice::new("halves", say.t("venuedesk-quick-halves")),
        Choice::new("thirds", say.t("venuedesk-quick-thirds")),
        Choice::new("pitch", say.t("venuedesk-quick-pitch")),
    ]
}

/// The form filled in one of the ways.
pub fn layout(say: &Speaker, way: &str) -> Option<Written> {
    match way {
        "whole" => Some(strips(say, 1, &[])),
        "halves" => Some(strips(say, 2, &[])),
        "thirds" => Some(strips(say, 3, &[(0, 2), (1, 2)])),
        "pitch" => Some(pitch(say)),
        _ => None,
    }
}

/// So many parts side by side, each let alone, some together (from which, how many), and the whole.
fn strips(say: &Speaker, count: usize, together: &[(usize, usize)]) -> Written {
    let letter = |at: usize| ["A", "B", "C"].get(at).copied().unwrap_or_default();
    let part = |at: usize| say.ta("venuedesk-quick-part", &[("letter", letter(at))]);
    let whole = say.t("venuedesk-quick-all").into_owned();
    let name = |at: usize| if count == 1 { whole.clone() } else { part(at) };
    let atoms = (0..count).map(|at| atom(at, name(at)));
    let mut sets: Vec<(String, Vec<usize>)> = Vec::new();
    if count > 1 {
        sets.extend((0..count).map(|at| (part(at), vec![at])));
    }
    for (from, of) in together {
        let letters: Vec<&str> = (*from..from + of).map(letter).collect();
        let both = say.ta("venuedesk-quick-two", &[("letters", &letters.join("+"))]);
        sets.push((both, (*from..from + of).collect()));
    }
    sets.push((whole.clone(), (0..count).collect()));
    Written {
        atoms: atoms.collect(),
        sets: (1..)
            .zip(sets)
            .map(|(number, (name, atoms))| set(number, name, "", atoms))
            .collect(),
    }
}

/// Eight small pitches or three of middle size on one floor, and the whole.
fn pitch(say: &Speaker) -> Written {
    let strips = CUTS.len() - 1;
    let atoms = (0..strips).map(|at| {
        let number = (at + 1).to_string();
        atom(at, say.ta("venuedesk-quick-strip", &[("number", &number)]))
    });
    let within = |from: u32, to: u32| -> Vec<usize> {
        let lies = |at: &usize| from <= CUTS[*at] && CUTS[at + 1] <= to;
        (0..strips).filter(lies).collect()
    };
    let named = |id: &str, number: u32| say.ta(id, &[("number", &number.to_string())]);
    let small = (0..8).map(|at| {
        let name = named(texts::id("venuedesk-quick-small"), at + 1);
        (
            name,
            "venuedesk-quick-layout-eight",
            within(at * 3, at * 3 + 3),
        )
    });
    let middle = (0..3).map(|at| {
        let name = named(texts::id("venuedesk-quick-middle"), at + 1);
        (
            name,
            "venuedesk-quick-layout-three",
            within(at * 8, at * 8 + 8),
        )
    });
    let whole = say.t("venuedesk-quick-whole-pitch").into_owned();
    let whole = (whole, "", within(0, 24));
    let sets = small.chain(middle).chain([whole]);
    // texts: venuedesk-quick-layout-*
    let layout = |id: &str| {
        if id.is_empty() {
            String::new()
        } else {
            say.t(id).into_owned()
        }
    };
    Written {
        atoms: atoms.collect(),
        sets: (1..)
            .zip(sets)
            .map(|(number, (name, id, atoms))| set(number, name, &layout(id), atoms))
            .collect(),
    }
}

fn atom(at: usize, name: String) -> AtomRow {
    AtomRow {
        row: at + 1,
        number: String::new(),
        name,
    }
}

fn set(number: usize, name: String, layout: &str, atoms: Vec<usize>) -> SetRow {
    SetRow {
        number,
        name,
        layout: layout.to_owned(),
        ticks: atoms.into_iter().map(|at| (at + 1).to_string()).collect(),
        before: "0".to_owned(),
        after: "0".to_owned(),
        ..SetRow::default()
    }
}

#[cfg(test)]
mod tests {
    use super::CUTS;

    #[test]
    fn both_layouts_of_a_pitch_lie_on_its_cuts() {
        for line in (0..=8).map(|at| at * 3).chain((0..=3).map(|at| at * 8)) {
            assert!(CUTS.contains(&line), "{line}");
        }
    }
}
