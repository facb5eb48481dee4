//! The drawn map: districts by name and numbered pins, to scale, from positions alone.
//!
//! It shows no coast or border, since we hold none; what it shows is true. Pins that would cover
//! each other are one mark with all their numbers; a name that finds no room is left out. Script
//! puts a real map over the drawing when somebody asks for one, and the same places always stand in
//! the list beside it.

mod paper;

use askama::{Template, filters::HtmlSafe};
use kernel::{Municipality, Position};
use web::Visit;

use self::paper::{Paper, WIDTH};

/// About the width of a letter of a name or of a digit, and how tall a line is.
const LETTER: f64 = 6.6;
const LINE: f64 = 15.0;
const RADIUS: f64 = 11.0;

/// A map of the municipality, or the part of it where the pins are.
#[derive(Template)]
#[template(path = "map/map.html")]
pub struct DrawnMap<'a> {
    visit: &'a Visit,
    paper: Paper,
    names: Vec<Name>,
    marks: Vec<Mark>,
    pins: usize,
}

/// A district: a dot, and its name where there is room.
struct Name {
    x: f64,
    y: f64,
    label: Option<(Spot, String)>,
}

/// Pins at one place.
struct Mark {
    numbers: Vec<usize>,
    /// The middle of the pins.
    x: f64,
    y: f64,
}

/// A rectangle taken on the sheet, by its middle.
#[derive(Clone, Copy)]
struct Spot {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl HtmlSafe for DrawnMap<'_> {}

impl<'a> DrawnMap<'a> {
    /// The drawing; nothing when no place is known at all.
    pub fn of(
        visit: &'a Visit,
        municipality: &Municipality,
        pins: &[(usize, Position)],
    ) -> Option<Self> {
        let districts = municipality.districts.iter();
        let districts: Vec<(&str, Position)> = districts
            .filter_map(|it| Some((it.name.as_str(), it.position?)))
            .collect();
        let paper = Paper::around(&shown(&districts, pins))?;
        let marks = marks(&paper, pins);
        let visible: Vec<(&str, (f64, f64))> = districts
            .into_iter()
            .filter(|(_, at)| paper.shows(*at))
            .map(|(name, at)| (name, paper.point(at)))
            .collect();
        let dots = visible.iter().map(|(_, (x, y))| Spot::dot(*x, *y));
        let mut taken: Vec<Spot> = marks.iter().map(Mark::spot).chain(dots).collect();
        let names = visible
            .into_iter()
            .map(|(name, (x, y))| {
                let label = room_for(name, (x, y), &taken);
                taken.extend(label);
                Name {
                    x,
                    y,
                    label: label.map(|spot| (spot, name.to_owned())),
                }
            })
            .collect();
        Some(Self {
            visit,
            paper,
            names,
            marks,
            pins: pins.len(),
        })
    }

    fn title(&self) -> String {
        self.visit
            .say()
            .tn("map-drawn", i64::try_from(self.pins).unwrap_or_default())
    }

    fn scale(&self) -> Option<(f64, String)> {
        let (kilometres, points) = self.paper.scale()?;
        let say = self.visit.say();
        let number = say.decimal(kilometres, usize::from(kilometres < 1.0));
        Some((points, say.ta("map-kilometres", &[("count", &number)])))
    }
}

/// What must be on the sheet: the pins and the district nearest to them, else every district.
fn shown(districts: &[(&str, Position)], pins: &[(usize, Position)]) -> Vec<Position> {
    let mut places: Vec<Position> = pins.iter().map(|(_, at)| *at).collect();
    match places.first().copied() {
        None => places.extend(districts.iter().map(|(_, at)| *at)),
        Some(first) => {
            let far = |at: &Position| Paper::distance(first, *at);
            let nearest = districts.iter().map(|(_, at)| *at);
            places.extend(nearest.min_by(|one, other| far(one).total_cmp(&far(other))));
        }
    }
    places
}

/// Pins that would cover each other become one mark.
fn marks(paper: &Paper, pins: &[(usize, Position)]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for (number, at) in pins {
        let (x, y) = paper.point(*at);
        let mut mark = Mark {
            numbers: vec![*number],
            x,
            y,
        };
        while let Some(at) = marks
            .iter()
            .position(|other| other.spot().meets(mark.spot()))
        {
            mark = mark.with(marks.remove(at));
        }
        marks.push(mark);
    }
    marks.sort_by_key(|mark| mark.numbers.first().copied());
    marks
}

/// A place for a name beside its dot: under, over, right or left of it.
fn room_for(name: &str, (x, y): (f64, f64), taken: &[Spot]) -> Option<Spot> {
    let letters = u16::try_from(name.chars().count()).unwrap_or(u16::MAX);
    let width = f64::from(letters) * LETTER;
    let aside = width / 2.0 + 8.0;
    let beside = [(x, y + 13.0), (x, y - 13.0), (x + aside, y), (x - aside, y)];
    // Further off where a pin lies on the dot.
    let beyond = [(x, y + 22.0), (x, y - 22.0)];
    beside
        .into_iter()
        .chain(beyond)
        .map(|(x, y)| Spot {
            x,
            y,
            width,
            height: LINE,
        })
        .find(|spot| {
            let within = spot.x - width / 2.0 >= 2.0 && spot.x + width / 2.0 <= WIDTH - 2.0;
            within && !taken.iter().any(|other| other.meets(*spot))
        })
}

impl Mark {
    fn with(mut self, other: Self) -> Self {
        let weight = |mark: &Self| f64::from(u16::try_from(mark.numbers.len()).unwrap_or(1));
        let (own, its) = (weight(&self), weight(&other));
        self.x = ((self.x * own + other.x * its) / (own + its)).round();
        self.y = ((self.y * own + other.y * its) / (own + its)).round();
        self.numbers.extend(other.numbers);
        self.numbers.sort_unstable();
        self
    }

    fn words(&self) -> String {
        let numbers: Vec<String> = self.numbers.iter().map(ToString::to_string).collect();
        match numbers.as_slice() {
            // Numbers in a row, such as the places of one association, are said by their ends.
            [first, .., last] if self.numbers.len() > 2 && self.is_row() => {
                format!("{first}–{last}")
            }
            _ => numbers.join(", "),
        }
    }

    fn is_row(&self) -> bool {
        self.numbers.windows(2).all(|pair| pair[0] + 1 == pair[1])
    }

    fn width(&self) -> f64 {
        let letters = u16::try_from(self.words().chars().count()).unwrap_or(1);
        (f64::from(letters) * LETTER + RADIUS + 3.0).max(2.0 * RADIUS)
    }

    fn left(&self) -> f64 {
        self.x - self.width() / 2.0
    }

    fn spot(&self) -> Spot {
        Spot {
            x: self.x,
            y: self.y,
            width: self.width() + 2.0,
            height: 2.0 * RADIUS + 2.0,
        }
    }
}

impl Spot {
    const fn dot(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            width: 6.0,
            height: 6.0,
        }
    }

    fn meets(self, other: Self) -> bool {
        (self.x - other.x).abs() * 2.0 < self.width + other.width
            && (self.y - other.y).abs() * 2.0 < self.height + other.height
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
    fn pins_that_would_cover_each_other_are_one_mark_with_all_numbers() {
        let pins = [
            (1, at(62.30, 5.80)),
            (2, at(62.40, 6.0)),
            (3, at(62.3001, 5.8001)),
        ];
        let places: Vec<Position> = pins.iter().map(|(_, at)| *at).collect();
        let paper = Paper::around(&places).expect("there are places");
        let words: Vec<String> = marks(&paper, &pins).iter().map(Mark::words).collect();
        assert_eq!(words, ["1, 3", "2"]);
        let same: Vec<(usize, Position)> = (1..=4).map(|number| (number, places[0])).collect();
        let words: Vec<String> = marks(&paper, &same).iter().map(Mark::words).collect();
        assert_eq!(words, ["1–4"]);
    }

    #[test]
    fn no_mark_covers_another_however_they_lie() {
        let pins: Vec<(usize, Position)> = (1_u16..=10)
            .map(|number| {
                let step = f64::from(number);
                (
                    usize::from(number),
                    at(62.3 + (step * 0.7).sin() / 40.0, 5.8 + step / 90.0),
                )
            })
            .collect();
        let places: Vec<Position> = pins.iter().map(|(_, at)| *at).collect();
        let marks = marks(&Paper::around(&places).expect("there are places"), &pins);
        assert!(marks.len() > 1);
        for (at, one) in marks.iter().enumerate() {
            assert!(
                marks[at + 1..]
                    .iter()
                    .all(|other| !other.spot().meets(one.spot()))
            );
        }
        assert_eq!(
            marks.iter().map(|mark| mark.numbers.len()).sum::<usize>(),
            10
        );
    }

    #[test]
    fn a_name_gives_way_to_pins_and_names_and_stays_on_the_sheet() {
        let free = room_for("Sentrum", (160.0, 100.0), &[]).expect("nothing is there");
        assert_eq!((free.x, free.y), (160.0, 113.0));
        let moved = room_for("Sentrum", (160.0, 100.0), &[free]).expect("over is free");
        assert!((moved.y - 87.0).abs() < f64::EPSILON, "{}", moved.y);
        let edge = room_for("Nordstranda", (20.0, 100.0), &[]).expect("right is free");
        assert!(edge.x - edge.width / 2.0 >= 0.0);
        let all = Spot {
            x: 160.0,
            y: 100.0,
            width: 400.0,
            height: 200.0,
        };
        assert!(room_for("Sentrum", (160.0, 100.0), &[all]).is_none());
    }
}
