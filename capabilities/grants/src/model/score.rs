//! Points: each who handles a case gives her own, and sees the others' when she has.
//!
//! What is shown then is the mean with the lowest and the highest, so that a disagreement is seen and
//! talked about instead of hidden in an average.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use kernel::Instant;

use crate::store::table;

/// The most points on a criterion.
pub const MOST_POINTS: i32 = 5;

/// Points of one person on one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_score)]
pub struct Score {
    /// The application.
    pub application_id: String,
    /// Code of the criterion.
    pub criterion: String,
    /// Whose points.
    pub scored_by: PersonId,
    /// From 0 to [`MOST_POINTS`].
    pub points: i32,
    /// Why; may be empty.
    pub why: String,
    /// When.
    pub scored_at: Instant,
}

/// How several have given points on a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many.
    pub count: usize,
    /// The mean in tenths of a point, to the nearest.
    pub mean_tenths: i64,
    /// The fewest points.
    pub least: i32,
    /// The most.
    pub most: i32,
}

/// The spread of points on a criterion; `None` when nobody has given any.
pub fn spread<'a>(scores: impl IntoIterator<Item = &'a Score>, criterion: &str) -> Option<Spread> {
    let points: Vec<i32> = scores
        .into_iter()
        .filter(|score| score.criterion == criterion)
        .map(|score| score.points)
        .collect();
    let (least, most) = (*points.iter().min()?, *points.iter().max()?);
    let count = i64::try_from(points.len()).ok()?;
    let sum: i64 = points.iter().copied().map(i64::from).sum();
    Some(Spread {
        count: points.len(),
        mean_tenths: (sum * 20 + count) / (count * 2),
        least,
        most,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(by: &str, criterion: &str, points: i32) -> Score {
        let at: jiff::Timestamp = "2026-03-01T10:00:00Z".parse().expect("a timestamp");
        Score {
            application_id: "a".into(),
            criterion: criterion.into(),
            scored_by: PersonId(by.into()),
            points,
            why: String::new(),
            scored_at: at.into(),
        }
    }

    #[test]
    fn a_mean_is_to_the_nearest_tenth_and_shows_how_far_apart_they_are() {
        let all = [
            score("a", "reach", 1),
            score("b", "reach", 5),
            score("c", "reach", 5),
            score("a", "new", 4),
        ];
        let spread_of = |criterion| spread(&all, criterion);
        assert_eq!(
            spread_of("reach"),
            Some(Spread {
                count: 3,
                mean_tenths: 37,
                least: 1,
                most: 5
            })
        );
        assert_eq!(spread_of("new").map(|it| it.mean_tenths), Some(40));
        assert_eq!(spread_of("other"), None);
    }
}
