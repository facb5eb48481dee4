//! How degrees become points of a drawing, to scale and with north up.
//!
//! A municipality is small enough for a flat sheet: a degree eastward is taken as long as it is in
//! the middle of the sheet.

use kernel::Position;

pub const WIDTH: f64 = 320.0;
const LOWEST: f64 = 220.0;
const HIGHEST: f64 = 400.0;
const MARGIN: f64 = 40.0;
const KILOMETRES_A_DEGREE: f64 = 111.32;
/// Nearer than this the drawing would show pins and nothing to know them by.
const LEAST_ACROSS: f64 = 6.0;

/// A sheet that shows some places.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    pub middle: Position,
    pub height: f64,
    /// Points a kilometre.
    points: f64,
}

impl Paper {
    /// A sheet around these places; none when there are none.
    pub fn around(places: &[Position]) -> Option<Self> {
        let ends = |of: fn(&Position) -> f64| {
            let all = places.iter().map(of);
            all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
                (low.min(at), high.max(at))
            })
        };
        if places.is_empty() {
            return None;
        }
        let ((south, north), (west, east)) = (ends(|at| at.latitude), ends(|at| at.longitude));
        let middle = Position {
            latitude: f64::midpoint(south, north),
            longitude: f64::midpoint(west, east),
        };
        let tall = (north - south) * KILOMETRES_A_DEGREE;
        let wide = (east - west) * kilometres_eastward(middle);
        let across = (WIDTH - 2.0 * MARGIN) / wide.max(LEAST_ACROSS);
        let points = across.min((HIGHEST - 2.0 * MARGIN) / tall.max(1.0));
        let height = (tall * points + 2.0 * MARGIN)
            .clamp(LOWEST, HIGHEST)
            .round();
        Some(Self {
            middle,
            height,
            points,
        })
    }

    /// Where on the sheet a place is.
    pub fn point(&self, at: Position) -> (f64, f64) {
        let east = (at.longitude - self.middle.longitude) * kilometres_eastward(self.middle);
        let north = (at.latitude - self.middle.latitude) * KILOMETRES_A_DEGREE;
        let x = WIDTH / 2.0 + east * self.points;
        let y = self.height / 2.0 - north * self.points;
        (x.round(), y.round())
    }

    /// Whether a place, with its name, is on the sheet.
    pub fn shows(&self, at: Position) -> bool {
        let (x, y) = self.point(at);
        (MARGIN / 2.0..=WIDTH - MARGIN / 2.0).contains(&x)
            && (MARGIN / 2.0..=self.height - MARGIN / 2.0).contains(&y)
    }

    /// Kilometres from one place to another, near enough to compare.
    pub fn distance(one: Position, other: Position) -> f64 {
        let east = (one.longitude - other.longitude) * kilometres_eastward(one);
        let north = (one.latitude - other.latitude) * KILOMETRES_A_DEGREE;
        east.hypot(north)
    }

    /// A round number of kilometres that takes at most a third of the width, and its length.
    pub fn scale(&self) -> Option<(f64, f64)> {
        let rounds = [50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5];
        let kilometres = rounds
            .into_iter()
            .find(|km| km * self.points <= WIDTH / 3.0)?;
        Some((kilometres, (kilometres * self.points).round()))
    }
}

fn kilometres_eastward(at: Position) -> f64 {
    KILOMETRES_A_DEGREE * at.latitude.to_radians().cos()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(latitude: f64, longitude: f64) -> Position {
        Position {
            latitude,
            longitude,
        }
    }

    #[test]
    fn north_is_up_and_everything_is_on_the_paper() {
        let places = [at(62.3, 5.8), at(62.4, 5.9), at(62.35, 6.1)];
        let paper = Paper::around(&places).expect("there are places");
        let [south, north, east] = places.map(|it| paper.point(it));
        assert!(north.1 < south.1, "north is up");
        assert!(east.0 > north.0, "east is right");
        assert!(places.into_iter().all(|it| paper.shows(it)));
        assert!(!paper.shows(at(63.0, 5.9)));
    }

    #[test]
    fn one_place_is_in_the_middle() {
        let paper = Paper::around(&[at(62.3, 5.8)]).expect("there is a place");
        assert_eq!(
            paper.point(at(62.3, 5.8)),
            (WIDTH / 2.0, paper.height / 2.0)
        );
        assert!(Paper::around(&[]).is_none());
    }

    #[test]
    fn the_scale_is_a_round_number_that_fits() {
        let (west, east) = (at(62.3, 5.8), at(62.3, 6.0));
        let paper = Paper::around(&[west, east]).expect("there are places");
        let (kilometres, points) = paper.scale().expect("some number fits");
        assert!((kilometres - 2.0).abs() < f64::EPSILON, "{kilometres}");
        let (from, to) = (paper.point(west).0, paper.point(east).0);
        let drawn = (to - from) / Paper::distance(west, east) * kilometres;
        assert!((drawn - points).abs() < 1.0, "{drawn} {points}");
    }
}
