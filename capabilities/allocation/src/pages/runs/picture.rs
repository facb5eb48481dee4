//! From one key to the other, or from last year to now: the largest changes as dots on a line.
//!
//! The numbers stand in the table of the page; the picture has a name that says its point.

use kernel::Money;
use texts::Speaker;

use super::rows::Compared;
use crate::pages::sums;

/// The picture.
pub struct Picture {
    /// What is seen.
    pub label: String,
    /// What the open dots are.
    pub before: String,
    /// The lines.
    pub lines: Vec<PictureLine>,
    /// Height of the drawing.
    pub height: i64,
    /// Words and places of the scale.
    pub scale: Vec<(i64, String)>,
    /// «12 av 26 …»
    pub note: String,
}

/// One association.
pub struct PictureLine {
    /// Its name, cut where there is no room.
    pub name: String,
    /// Where it lies.
    pub y: i64,
    /// Where text stands.
    pub text_y: i64,
    /// What it had.
    pub before: i64,
    /// What it gets.
    pub now: i64,
    /// Where the sum stands.
    pub sum_x: i64,
    /// The sum.
    pub sum: String,
}

const LINES: usize = 12;
const FROM: i64 = 196;
const WIDTH: i64 = 310;
const NAME: usize = 24;

/// Draws it; `None` when there is nothing to compare with.
pub fn picture(say: &Speaker, rows: &[Compared], other: Option<&str>) -> Option<Picture> {
    let before = |row: &Compared| if other.is_some() { row.other } else { row.last };
    let mut changed: Vec<(&Compared, Money)> = rows
        .iter()
        .filter_map(|row| Some((row, before(row)?)))
        .collect();
    changed.sort_by_key(|(row, before)| {
        let change = (row.amount - *before).ore().abs();
        (std::cmp::Reverse(change), row.id.clone())
    });
    let compared = changed.len();
    changed.truncate(LINES);
    if changed.is_empty() {
        return None;
    }
    let largest = changed
        .iter()
        .map(|(row, before)| row.amount.max(*before).ore());
    let top = round_up(largest.max().unwrap_or(0).max(100));
    let x = |sum: Money| {
        let part = i128::from(sum.ore().clamp(0, top)) * i128::from(WIDTH) / i128::from(top);
        FROM + i64::try_from(part).unwrap_or(WIDTH)
    };
    let lines = (0..).zip(&changed).map(|(at, (row, before)): (i64, _)| {
        let (before, now) = (x(*before), x(row.amount));
        PictureLine {
            name: cut(&row.name),
            y: 34 + 30 * at,
            text_y: 38 + 30 * at,
            before,
            now,
            sum_x: before.max(now) + 14,
            sum: sums::plain(say, row.amount),
        }
    });
    let lines: Vec<PictureLine> = lines.collect();
    let step = |part: i64| {
        let sum = Money::from_ore(top / 2 * part);
        (x(sum), sums::plain(say, sum))
    };
    let count = |number: usize| say.number(i64::try_from(number).unwrap_or(i64::MAX));
    let counts = [("shown", count(lines.len())), ("all", count(compared))];
    let counts = counts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let winners = changed
        .iter()
        .filter(|(row, before)| row.amount > *before)
        .count();
    let told = [("shown", count(lines.len())), ("winners", count(winners))];
    let told = told.each_ref().map(|(name, text)| (*name, text.as_str()));
    Some(Picture {
        label: say.ta("alloc-picture-label", &told),
        before: other.map_or_else(|| say.t("alloc-last").into_owned(), str::to_owned),
        height: 34 + 30 * i64::try_from(lines.len()).unwrap_or(0),
        lines,
        scale: (0..=2).map(step).collect(),
        note: say.ta("alloc-picture-note", &counts),
    })
}

/// To 1, 2 or 5 times a power of ten, so that the scale has whole sums.
fn round_up(ore: i64) -> i64 {
    let mut power: i64 = 100;
    loop {
        for times in [1, 2, 4, 5] {
            if power.saturating_mul(times) >= ore {
                return power.saturating_mul(times);
            }
        }
        power = power.saturating_mul(10);
    }
}

fn cut(name: &str) -> String {
    if name.chars().count() <= NAME {
        return name.to_owned();
    }
    let short: String = name.chars().take(NAME - 1).collect();
    format!("{}…", short.trim_end())
}
