//! Samples for control, drawn so that anybody can draw them again.
//!
//! Each case gets the SHA-256 of the seed, a colon and its number; those with the lowest are drawn.
//! Nobody chooses, and the order cases came in means nothing.

use access::PersonId;
use kernel::Instant;

/// A sample that was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its id.
    pub id: String,
    /// The round.
    pub round: String,
    /// What the draw began from.
    pub seed: String,
    /// Numbers of every case that could be drawn.
    pub among: Vec<String>,
    /// Numbers of those that were.
    pub drawn: Vec<String>,
    /// When.
    pub drawn_at: Instant,
    /// By whom.
    pub drawn_by: Option<PersonId>,
}

/// Draws so many of these cases.
pub fn draw(seed: &str, among: &[String], size: usize) -> Vec<String> {
    let mut lots: Vec<(String, &String)> = among
        .iter()
        .map(|number| (identity::key::hash(&format!("{seed}:{number}")), number))
        .collect();
    lots.sort();
    lots.dedup();
    let mut drawn: Vec<String> = lots
        .into_iter()
        .take(size)
        .map(|(_, number)| number.clone())
        .collect();
    drawn.sort();
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases() -> Vec<String> {
        (1..=40)
            .map(|number| format!("T-2026-{number:05}"))
            .collect()
    }

    #[test]
    fn the_same_seed_draws_the_same_whatever_order_they_stand_in() {
        let mut turned = cases();
        turned.reverse();
        let drawn = draw("7f3a", &cases(), 5);
        assert_eq!(drawn.len(), 5);
        assert_eq!(draw("7f3a", &turned, 5), drawn);
        assert_ne!(draw("7f3b", &cases(), 5), drawn);
    }

    #[test]
    fn a_larger_sample_has_the_smaller_in_it_and_none_is_drawn_twice() {
        let (small, large) = (draw("a", &cases(), 4), draw("a", &cases(), 9));
        assert!(small.iter().all(|number| large.contains(number)));
        assert_eq!(draw("a", &cases(), 100).len(), 40);
    }
}
