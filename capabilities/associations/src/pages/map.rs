//! The drawn map: districts by name and numbered pins, to scale, from positions alone.
//!
//! It shows no coast or border, since we hold none; what it shows is true. Script puts a real map
//! over it when somebody asks for one. The same places always stand in the list beside it.

use askama::{Template, filters::HtmlSafe};
use kernel::{Municipality, Position};
use web::Visit;

const WIDTH: f64 = 320.0;
const LOWEST: f64 = 200.0;
const HIGHEST: f64 = 400.0;
const MARGIN: f64 = 36.0;
const KILOMETRES_A_DEGREE: f64 = 111.32;
/// Pins nearer than this would cover each other's number.
const APART: f64 = 24.0;

/// A map of the municipality with some pins.
#[derive(Template)]
#[template(path = "map.html")]
pub struct DrawnMap<'a> {
    visit: &'a Visit,
    height: f64,
    names: Vec<Mark>,
    pins: Vec<Mark>,
    /// Kilometres, and how long that is in the drawing.
    scale: Option<(f64, f64)>,
    middle: Position,
}

/// A name or number at a place in the drawing.
#[derive(Debug, PartialEq)]
pub struct Mark {
    x: f64,
    y: f64,
    words: String,
}

impl HtmlSafe for DrawnMap<'_> {}

impl<'a> DrawnMap<'a> {
    /// The drawing; nothing when no place is known at all. A pin without number is 0.
    pub fn of(
        visit: &'a Visit,
        municipality: &Municipality,
        pins: &[(usize, Position)],
    ) -> Option<Self> {
        let districts = municipality.districts.iter();
        let named: Vec<(&str, Position)> = districts
            .filter_map(|it| Some((it.name.as_str(), it.position?)))
            .collect();
        let places: Vec<Position> = named
            .iter()
            .map(|(_, at)| *at)
            .chain(pins.iter().map(|(_, at)| *at))
            .collect();
        let paper = Paper::around(&places)?;
        let names = named
            .into_iter()
            .map(|(name, at)| paper.mark(at, name.to_owned()))
            .collect();
        let mut marks: Vec<Mark> = Vec::new();
        for (number, at) in pins {
            let words = if *number == 0 {
                String::new()
            } else {
                number.to_string()
            };
            let mut mark = paper.mark(*at, words);
            while marks.iter().any(|other| near(other, &mark)) {
                mark.x += APART;
            }
            marks.push(mark);
        }
        let (height, scale, middle) = (paper.height, paper.scale(), paper.middle);
        Some(Self {
            visit,
            height,
            names,
            pins: marks,
            scale,
            middle,
        })
    }

    fn title(&self) -> String {
        self.visit.say().tn(
            "map-drawn",
            i64::try_from(self.pins.len()).unwrap_or_default(),
        )
    }

    fn kilometres(&self, kilometres: &f64) -> String {
        let say = self.visit.say();
        let digits = usize::from(*kilometres < 1.0);
        say.ta(
            "map-kilometres",
            &[("count", &say.decimal(*kilometres, digits))],
        )
    }
}

fn near(one: &Mark, other: &Mark) -> bool {
    (one.x - other.x).hypot(one.y - other.y) < APART - 1.0
}

/// How degrees become points of the drawing.
struct Paper {
    middle: Position,
    /// Points a kilometre; none when all places are one.
    points: f64,
    height: f64,
}

impl Paper {
    fn around(places: &[Position]) -> Option<Self> {
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
        let wide = (east - west) * KILOMETRES_A_DEGREE * middle.latitude.to_radians().cos();
        // At least a kilometre across: nearer than that the drawing would pretend to know more.
        let across = (WIDTH - 2.0 * MARGIN) / wide.max(1.0);
        let points = across.min((HIGHEST - 2.0 * MARGIN) / tall.max(1.0));
        let height = (tall * points + 2.0 * MARGIN).clamp(LOWEST, HIGHEST);
        Some(Self {
            middle,
            points,
            height,
        })
    }

    fn mark(&self, at: Position, words: String) -> Mark {
        let across = self.middle.latitude.to_radians().cos() * KILOMETRES_A_DEGREE * self.points;
        let x = WIDTH / 2.0 + (at.longitude - self.middle.longitude) * across;
        let up = (at.latitude - self.middle.latitude) * KILOMETRES_A_DEGREE * self.points;
        Mark {
            x: x.round(),
            y: (self.height / 2.0 - up).round(),
            words,
        }
    }

    /// A round number of kilometres that takes about a quarter of the width.
    fn scale(&self) -> Option<(f64, f64)> {
        let rounds = [50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2];
        let kilometres = rounds
            .into_iter()
            .find(|km| km * self.points <= WIDTH / 3.0)?;
        Some((kilometres, (kilometres * self.points).round()))
    }
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
        let marks: Vec<Mark> = places
            .iter()
            .map(|it| paper.mark(*it, String::new()))
            .collect();
        assert!(marks[1].y < marks[0].y, "north is up");
        assert!(marks[2].x > marks[1].x, "east is right");
        for mark in &marks {
            assert!(
                (MARGIN - 1.0..=WIDTH - MARGIN + 1.0).contains(&mark.x),
                "{mark:?}"
            );
            assert!(
                (MARGIN - 1.0..=paper.height - MARGIN + 1.0).contains(&mark.y),
                "{mark:?}"
            );
        }
    }

    #[test]
    fn one_place_is_in_the_middle() {
        let paper = Paper::around(&[at(62.3, 5.8)]).expect("there is a place");
        let mark = paper.mark(at(62.3, 5.8), String::new());
        assert_eq!((mark.x, mark.y), (160.0, paper.height / 2.0));
        assert!(Paper::around(&[]).is_none());
    }

    #[test]
    fn the_scale_is_a_round_number_that_fits() {
        let paper = Paper::around(&[at(62.3, 5.8), at(62.3, 6.0)]).expect("there are places");
        let (kilometres, points) = paper.scale().expect("some number fits");
        assert!([1.0, 2.0].contains(&kilometres), "{kilometres}");
        assert!(points <= WIDTH / 3.0);
    }
}
