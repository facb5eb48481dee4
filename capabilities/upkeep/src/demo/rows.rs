//! The list of `data/demo/upkeep.tsv`, and how its members are spread over ages.

use crate::model::{Band, Counts, Gender};

/// An association of the list.
pub struct Row {
    /// Its name in the demonstration town.
    pub name: &'static str,
    /// How old its members are: children, youth, families, adults, seniors.
    pub shape: &'static str,
    /// How many there were last year.
    pub members: i64,
    /// How many in a hundred are girls and women.
    women: i64,
    /// confirmed, due, overdue, dormant.
    pub state: &'static str,
    /// all, some, none.
    pub papers: &'static str,
    /// registered, other, waiting, none.
    pub account: &'static str,
}

/// The rows.
pub fn rows() -> Vec<Row> {
    let list = include_str!("../../data/demo/upkeep.tsv");
    list.lines().skip(1).filter_map(row).collect()
}

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    Some(Row {
        name: cells.next()?,
        shape: cells.next()?,
        members: cells.next()?.parse().ok()?,
        women: cells.next()?.parse().ok()?,
        state: cells.next()?,
        papers: cells.next()?,
        account: cells.next()?,
    })
}

impl Row {
    /// So many years back there were a few fewer of them.
    pub fn counts(&self, years_back: i64) -> Counts {
        let all = self.members - self.members * 3 * years_back / 100;
        let shares = match self.shape {
            "children" => [6, 44, 31, 5, 14],
            "youth" => [0, 38, 51, 4, 7],
            "families" => [8, 24, 17, 6, 45],
            "seniors" => [0, 0, 0, 1, 99],
            _ => [0, 0, 4, 11, 85],
        };
        let (mut counts, mut left) = (Counts::default(), all);
        for (band, share) in Band::ALL.into_iter().zip(shares) {
            let in_band = if band == Band::From26 {
                left
            } else {
                all * share / 100
            };
            left -= in_band;
            let women = in_band * self.women / 100;
            counts.put(band, Gender::Women, women);
            counts.put(band, Gender::Men, in_band - women);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_nobody_is_lost() {
        let list = include_str!("../../data/demo/upkeep.tsv");
        let rows = rows();
        assert_eq!(rows.len(), list.lines().count() - 1);
        for row in rows {
            assert_eq!(row.counts(0).total(), row.members, "{}", row.name);
            assert!(row.counts(2).total() <= row.members, "{}", row.name);
        }
    }
}
