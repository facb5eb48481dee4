//! What people write in their own words, read as what they want: «møte for 20 tirsdag 18–20».
//!
//! A use («bursdag»), an activity of the register's vocabulary («håndball»), both in one word
//! («håndballtrening»), how many, which weekday, from when to when, and in which part of the year.
//! What is left is taken as names: of premises, of sites, of places. The page tells how it read, so
//! that nobody wonders; what is chosen in a field of its own goes before what was read.

mod known_words;
mod lexicon;
mod tokens;

use associations::vocabulary::Vocabulary;
use jiff::civil::{Date, Weekday, date};

pub use self::lexicon::usual;
use self::lexicon::{Meaning, Unit};
use crate::model::{IntendedUse, PremisesKind};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub intended: Option<IntendedUse>,
    /// A key of the vocabulary.
    pub activity: Option<String>,
    pub kind: Option<PremisesKind>,
    pub people: Option<i32>,
    pub weekday: Option<Weekday>,
    /// «hver», «enhver», «alle»: again and again.
    pub every: bool,
    /// Minutes after midnight.
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub season: Option<Season>,
    /// Words for names and places.
    pub names: Vec<String>,
}

/// A part of the year, as people plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// From the middle of August to Christmas.
    Autumn,
    /// From New Year to the middle of June.
    Spring,
    /// The rest of the summer.
    Summer,
}

impl Season {
    /// As its words are asked for.
    pub fn word(self) -> &'static str {
        match self {
            Self::Autumn => "autumn",
            Self::Spring => "spring",
            Self::Summer => "summer",
        }
    }

    /// Its first and last day: the one that is now, or the next.
    pub fn days(self, today: Date) -> (Date, Date) {
        let of = |year: i16| match self {
            Self::Autumn => (date(year, 8, 17), date(year, 12, 20)),
            Self::Spring => (date(year, 1, 4), date(year, 6, 20)),
            Self::Summer => (date(year, 6, 21), date(year, 8, 16)),
        };
        let (from, to) = of(today.year());
        if to < today {
            of(today.year() + 1)
        } else {
            (from.max(today), to)
        }
    }
}

/// Reads what somebody wrote.
pub fn read(written: &str, vocabulary: &Vocabulary) -> Reading {
    let mut reading = Reading::default();
    let lexicon = lexicon::Lexicon::of(vocabulary);
    let tokens = tokens::split(written);
    let mut at = 0;
    while at < tokens.len() {
        at += take(&mut reading, &lexicon, &tokens[at..]);
    }
    // A pitch outside is where football is played, and a match is more than training.
    if reading.intended.is_none() {
        reading.intended = reading
            .activity
            .as_deref()
            .and_then(|key| usual(vocabulary, key));
    }
    reading
}

/// Takes what stands first, and says how many tokens it was.
fn take(reading: &mut Reading, lexicon: &lexicon::Lexicon<'_>, tokens: &[tokens::Token]) -> usize {
    use tokens::Token;
    match &tokens[0] {
        Token::Hours(from, to) => {
            (reading.from, reading.to) = (Some(*from), *to);
            1
        }
        Token::Number(number) => {
            let before_hour = |token: &Token| matches!(token, Token::Word(word) if lexicon.unit(word) == Some(Unit::Minutes));
            if !tokens.get(1).is_some_and(before_hour) && (2..=5000).contains(number) {
                reading.people = Some(*number);
            }
            1
        }
        Token::Word(_) => words(reading, lexicon, tokens),
    }
}

fn words(reading: &mut Reading, lexicon: &lexicon::Lexicon<'_>, tokens: &[tokens::Token]) -> usize {
    let run: Vec<&str> = tokens
        .iter()
        .map_while(tokens::Token::word)
        .take(lexicon::LONGEST)
        .collect();
    for many in (1..=run.len()).rev() {
        let said = run[..many].join(" ");
        let meanings = if many == 1 {
            lexicon.word(&said)
        } else {
            lexicon.phrase(&said)
        };
        if meanings.is_empty() {
            continue;
        }
        for meaning in meanings {
            hear(reading, meaning);
        }
        return many;
    }
    reading.names.push(run[0].to_owned());
    1
}

/// The first said of each sort holds; «møte i korpset» is a meeting.
fn hear(reading: &mut Reading, meaning: Meaning) {
    match meaning {
        Meaning::Noise => {}
        Meaning::Use(it) => {
            reading.intended.get_or_insert(it);
        }
        Meaning::Activity(key) => {
            reading.activity.get_or_insert_with(|| key.to_owned());
        }
        Meaning::Kind(kind) => {
            reading.kind.get_or_insert(kind);
        }
        Meaning::Weekday(day, again) => {
            reading.weekday.get_or_insert(day);
            reading.every |= again;
        }
        Meaning::Every => reading.every = true,
        Meaning::Season(season) => {
            reading.season.get_or_insert(season);
        }
        Meaning::Number(number) => {
            reading.people.get_or_insert(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Reading {
        super::read(written, Vocabulary::standard())
    }

    #[test]
    fn people_are_understood_in_their_own_words() {
        use IntendedUse as Use;
        let cases = [
            (
                "øve med korps",
                Some(Use::Rehearsal),
                Some("marching-band"),
                None,
            ),
            ("bursdag", Some(Use::Party), None, None),
            ("barnebursdag for 15 barn", Some(Use::Party), None, Some(15)),
            ("møte for 20", Some(Use::Meeting), None, Some(20)),
            (
                "håndballtrening",
                Some(Use::Training),
                Some("handball"),
                None,
            ),
            (
                "handballtrening",
                Some(Use::Training),
                Some("handball"),
                None,
            ),
            (
                "Drillsamling",
                Some(Use::Training),
                Some("cheerleading"),
                None,
            ),
            ("styremøte, 8 personer", Some(Use::Meeting), None, Some(8)),
            ("kor", Some(Use::Rehearsal), Some("choir"), None),
            ("bursdg", Some(Use::Party), None, None),
            (
                "birthday party for twenty",
                Some(Use::Party),
                None,
                Some(20),
            ),
            (
                "lager til korpset",
                Some(Use::Keeping),
                Some("marching-band"),
                None,
            ),
            ("fotballtrening", Some(Use::Outdoor), Some("football"), None),
        ];
        for (written, intended, activity, people) in cases {
            let read = read(written);
            let told = (read.intended, read.activity.as_deref(), read.people);
            assert_eq!(told, (intended, activity, people), "{written}: {read:?}");
            assert!(read.names.is_empty(), "{written}: {read:?}");
        }
    }

    #[test]
    fn a_time_said_is_read_and_what_is_left_is_a_name() {
        let read = read("korpsøving enhver tirsdag kl. 18–20.30 i høst på Nordstranda");
        assert_eq!(read.weekday, Some(Weekday::Tuesday));
        assert!(read.every);
        assert_eq!((read.from, read.to), (Some(1080), Some(1230)));
        assert_eq!(read.season, Some(Season::Autumn));
        assert_eq!(read.intended, Some(IntendedUse::Rehearsal));
        assert_eq!(read.names, ["nordstranda"]);
        assert_eq!(super::read("18-20", Vocabulary::standard()).people, None);
        assert_eq!(super::read("", Vocabulary::standard()), Reading::default());
        for said in ["kjøkken", "skulekjøken", "kitchen"] {
            let read = super::read(said, Vocabulary::standard());
            assert_eq!(read.kind, Some(PremisesKind::Kitchen), "{said}: {read:?}");
        }
    }

    proptest::proptest! {
        /// «kjøkken» begins with three letters that are four bytes.
        #[test]
        fn whatever_is_written_is_read(written in "[a-zæøåéö ,.–0-9:]{0,12}") {
            super::read(&written, Vocabulary::standard());
        }
    }

    #[test]
    fn a_season_is_this_one_or_the_next() {
        let autumn = Season::Autumn.days(date(2026, 10, 1));
        assert_eq!(autumn, (date(2026, 10, 1), date(2026, 12, 20)));
        let spring = Season::Spring.days(date(2026, 10, 1));
        assert_eq!(spring, (date(2027, 1, 4), date(2027, 6, 20)));
    }
}
