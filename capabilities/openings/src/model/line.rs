//! The line: who is where in it, who may choose, and what each is told.
//!
//! Whoever joins before it opens gets a lot, and those lots are the order: being there at a quarter
//! to six is as good as being there at noon. Whoever comes later stands behind, in the order they
//! come. As many may choose at once as there are times left, so whoever is let in finds a time.

use identity::key::hash;
use kernel::Instant;

use super::Opening;
use kernel::words::{from_word, word_of};

/// A person's place in the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In the order they came.
    pub number: i64,
    /// In the line; none before it opens.
    pub position: Option<i64>,
    /// How it went.
    pub state: PlaceState,
    /// When the turn of whoever chooses is over.
    pub turn_ends: Option<Instant>,
    /// Times taken so far.
    pub taken: i32,
}

/// How it went for somebody in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceState {
    /// She waits.
    Waiting,
    /// It is her turn.
    Choosing,
    /// She has all she may have.
    Done,
    /// Her turn went by.
    Missed,
    /// She left.
    Left,
}

/// What somebody who looks at an opening is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has not opened; whether she has a place.
    NotOpen {
        /// Whether she has joined.
        joined: bool,
    },
    /// She can join.
    CanJoin,
    /// So many are before her.
    InLine {
        /// Those before her.
        before: i64,
    },
    /// She can choose until then.
    YourTurn(Instant),
    /// Every time that is left is held by somebody who fills in a form; one may come back.
    AllHeld,
    /// Nothing is left.
    AllTaken,
    /// She has all she may have.
    Done,
    /// Her turn went by; she can join again, at the end.
    Missed,
    /// It is over.
    Over,
}

impl PlaceState {
    const ALL: [(Self, &str); 5] = [
        (Self::Waiting, "waiting"),
        (Self::Choosing, "choosing"),
        (Self::Done, "done"),
        (Self::Missed, "missed"),
        (Self::Left, "left"),
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Told {
    /// What is true for somebody with this place, when `kept` times are free to choose and `held`
    /// are held by people who fill in their form.
    pub fn of(
        opening: &Opening,
        place: Option<&Place>,
        (kept, held): (i64, i64),
        now: Instant,
    ) -> Self {
        if opening.is_to_come(now) {
            let joined = place.is_some_and(|place| place.state == PlaceState::Waiting);
            return Self::NotOpen { joined };
        }
        if place.is_some_and(|place| place.state == PlaceState::Done) {
            return Self::Done;
        }
        if !opening.is_open(now) {
            return Self::Over;
        }
        let turn = place.filter(|place| place.state == PlaceState::Choosing);
        if let Some(ends) = turn.and_then(|place| place.turn_ends)
            && now < ends
            && kept > 0
        {
            return Self::YourTurn(ends);
        }
        if kept == 0 {
            return if held == 0 {
                Self::AllTaken
            } else {
                Self::AllHeld
            };
        }
        match place.map(|place| (place.state, place.position)) {
            Some((PlaceState::Waiting, Some(position))) => Self::InLine {
                before: (position - opening.let_in - 1).max(0),
            },
            // Everybody who was early is given a position the moment it opens.
            Some((PlaceState::Waiting, None)) => Self::InLine {
                before: opening.joined,
            },
            Some((PlaceState::Choosing | PlaceState::Missed, _)) => Self::Missed,
            _ => Self::CanJoin,
        }
    }
}

/// How many more may be let in: as many choose as there are times left, and no more than the
/// opening says.
pub fn admitted(at_once: i32, kept: i64, choosing: i64) -> i64 {
    (i64::from(at_once).min(kept) - choosing).max(0)
}

/// The lot of a number: nobody can know it before the seed is told, and everybody can work it out
/// afterwards.
pub fn lot(seed: &str, number: i64) -> String {
    hash(&format!("{seed}:{number}"))
}

#[cfg(test)]
mod tests {
    use kernel::Instant;

    use super::*;
    use crate::model::{OpeningState, Way};

    fn at(minute: i64) -> Instant {
        Instant::from(jiff::Timestamp::UNIX_EPOCH).plus_seconds(minute * 60)
    }

    fn opening() -> Opening {
        Opening {
            id: "o".into(),
            name: "Høsten".into(),
            way: Way::Line,
            opens_at: at(10),
            ends_at: at(100),
            most_each: 1,
            at_once: 5,
            turn_minutes: 5,
            seed: "seed".into(),
            seed_hash: String::new(),
            state: OpeningState::Begun,
            joined: 40,
            let_in: 12,
            list_hash: String::new(),
            version: 1,
        }
    }

    fn place(state: PlaceState, position: Option<i64>) -> Place {
        let turn_ends = (state == PlaceState::Choosing).then(|| at(15));
        Place {
            number: 1,
            position,
            state,
            turn_ends,
            taken: 0,
        }
    }

    #[test]
    fn each_is_told_what_is_true_for_her() {
        let (opening, left) = (opening(), (3, 0));
        let told = |place: Option<Place>, left, minute| {
            Told::of(&opening, place.as_ref(), left, at(minute))
        };
        assert_eq!(told(None, left, 12), Told::CanJoin);
        let waiting = || Some(place(PlaceState::Waiting, Some(20)));
        assert_eq!(told(waiting(), left, 12), Told::InLine { before: 7 });
        let choosing = || Some(place(PlaceState::Choosing, Some(3)));
        assert_eq!(told(choosing(), left, 12), Told::YourTurn(at(15)));
        assert_eq!(told(choosing(), left, 15), Told::Missed);
        assert_eq!(told(waiting(), (0, 2), 12), Told::AllHeld);
        assert_eq!(told(waiting(), (0, 0), 12), Told::AllTaken);
        assert_eq!(told(choosing(), (0, 0), 12), Told::AllTaken);
        assert_eq!(told(waiting(), left, 100), Told::Over);
        let done = Some(place(PlaceState::Done, Some(3)));
        assert_eq!(told(done, (0, 0), 100), Told::Done);
    }

    #[test]
    fn before_it_opens_nobody_has_a_turn() {
        let mut opening = opening();
        opening.state = OpeningState::Planned;
        let early = place(PlaceState::Waiting, None);
        let told = |place| Told::of(&opening, place, (3, 0), at(9));
        assert_eq!(told(Some(&early)), Told::NotOpen { joined: true });
        assert_eq!(told(None), Told::NotOpen { joined: false });
    }

    #[test]
    fn no_more_are_let_in_than_there_are_times_left() {
        assert_eq!(admitted(50, 200, 0), 50);
        assert_eq!(admitted(50, 200, 48), 2);
        assert_eq!(admitted(50, 3, 0), 3);
        assert_eq!(admitted(50, 3, 3), 0);
        assert_eq!(admitted(50, 0, 2), 0);
    }

    #[test]
    fn a_lot_says_nothing_about_who_came_first() {
        let lots: Vec<String> = (1..=100).map(|number| lot("seed", number)).collect();
        assert!(!lots.is_sorted());
        assert_ne!(lot("seed", 1), lot("other seed", 1));
    }
}
