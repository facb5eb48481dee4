//! Whole sums at last, and what is left.
//!
//! Bounds are whole multiples of what sums are rounded to ([`super::Fault::Uneven`],
//! [`super::Limit::down`]), so rounding cannot carry anybody out of them.

use std::cmp::Ordering;

use super::{Bounds, Figure, LeftoverTo, Method, Refusal, Row, Ties, exact::Sums};

/// Rounds what each has to whole units; what is over is left.
pub(super) fn round(
    sums: &mut Sums,
    rows: &[&Row],
    (at, unit): (usize, i64),
    method: Method,
) -> Result<(), Refusal> {
    let mut units: Vec<i64> = Vec::with_capacity(rows.len());
    let mut over = Vec::with_capacity(rows.len());
    let whole = sums.unit(unit);
    for row in 0..rows.len() {
        let (down, rest) = sums.units(row, unit);
        let up = method == Method::Nearest && &rest * 2 >= whole;
        units.push(down + i64::from(up));
        over.push(rest);
    }
    if let Method::LargestRemainder(ties) = method {
        let all = sums.whole_units(&sums.given(), unit);
        let missing = all - units.iter().sum::<i64>();
        let mut turn: Vec<usize> = (0..rows.len()).collect();
        turn.sort_by(|a, b| {
            let more = over[*b].cmp(&over[*a]);
            more.then_with(|| first(ties, rows[*a], rows[*b]))
        });
        // Remainders are less than a unit each, so there are as many as units are missing.
        for row in turn.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
            units[row] += 1;
        }
    }
    let ore: Vec<i64> = units.iter().map(|units| units * unit).collect();
    let there = sums.down(&(sums.given() + sums.left()));
    if sums.settle(&ore) {
        Ok(())
    } else {
        Err(Refusal::Overshoots {
            step: at,
            over: ore.iter().sum::<i64>() - there,
        })
    }
}

/// Gives what is left to whoever gets most, as far as its cap allows, then to the next.
pub(super) fn hand_out(sums: &mut Sums, rows: &[&Row], bounds: &[Bounds], to: &LeftoverTo) {
    if *to != LeftoverTo::Largest {
        return;
    }
    let has: Vec<i64> = (0..rows.len()).map(|row| sums.ore(row)).collect();
    let mut turn: Vec<usize> = (0..rows.len()).filter(|row| has[*row] > 0).collect();
    turn.sort_by(|a, b| {
        let more = has[*b].cmp(&has[*a]);
        more.then_with(|| first(Ties::MostMembers, rows[*a], rows[*b]))
    });
    let mut left = sums.left_down();
    let mut more = vec![0; rows.len()];
    for row in turn {
        let room = bounds[row].most.map_or(i64::MAX, |most| most - has[row]);
        more[row] = left.min(room.max(0));
        left -= more[row];
    }
    sums.give(&more);
}

/// Who goes first. Ids are never the same, so there is always one who does.
fn first(ties: Ties, one: &Row, other: &Row) -> Ordering {
    let by_name = || (one.place, &one.id).cmp(&(other.place, &other.id));
    match ties {
        Ties::Name => by_name(),
        Ties::MostMembers => {
            let members = |row: &Row| row.count(&Figure::Members);
            members(other).cmp(&members(one)).then_with(by_name)
        }
        Ties::LeastLast => {
            let last = |row: &Row| row.last_ore().unwrap_or(0);
            last(one).cmp(&last(other)).then_with(by_name)
        }
    }
}
