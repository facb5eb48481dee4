//! Whether other plans use the strategy, and how the municipality judges itself.
//!
//! The criteria are those of the yearly award for volunteer municipality (KS and Frivillighet Norge,
//! 2023/24), in our own words; they are texts `followup-criterion-{…}`.

use jiff::civil::Date;
use kernel::words::{from_word, word_of};

/// Another plan that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanCheck {
    /// Its id.
    pub id: String,
    /// What the plan is called.
    pub plan: String,
    /// Who makes it.
    pub unit: String,
    /// What was asked.
    pub question: String,
    /// When.
    pub asked_on: Option<Date>,
    /// When an answer is wanted.
    pub due_on: Option<Date>,
    /// The answer; empty until there is one.
    pub answer: String,
    /// The role or unit that answered.
    pub answered_by: String,
    /// When.
    pub answered_on: Option<Date>,
    /// Where the answer is filed; may be empty.
    pub case_number: String,
    /// 1 when new.
    pub version: i64,
}

/// How the municipality judges itself by a criterion in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// One of [`CRITERIA`].
    pub criterion: String,
    /// How it stands.
    pub judged: Judged,
    /// Why.
    pub words: String,
}

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// It is.
    Yes,
    /// In part.
    Partly,
    /// Not yet.
    No,
}

/// The criteria.
pub const CRITERIA: [&str; 11] = [
    "dialogue",
    "anchored",
    "places",
    "meetings",
    "sport",
    "culture",
    "outdoors",
    "youth",
    "health",
    "immigrants",
    "preparedness",
];

/// What tells that a text is about a criterion: how a word begins, or, after a star, what is in one. In
/// bokmål, nynorsk and English.
pub fn about(criterion: &str) -> &'static [&'static str] {
    match criterion {
        "sport" => &["*idrett", "sport", "trim"],
        "culture" => &[
            "*kultur",
            "musikk",
            "korps",
            "teater",
            "kunst",
            "*bibliotek",
            "music",
        ],
        "outdoors" => &["friluft", "turløyp", "tursti", "speid", "outdoor"],
        "youth" => &["barn", "ungdom", "unge", "child", "youth", "young"],
        "health" => &["*helse", "omsorg", "ensom", "einsam", "health", "lonel"],
        "immigrants" => &[
            "innvandr",
            "flykt",
            "integrer",
            "språkkaf",
            "mangfold",
            "mangfald",
            "immigra",
            "refugee",
        ],
        "preparedness" => &["*beredskap", "krise", "redning", "emergency", "prepared"],
        _ => &[],
    }
}

/// Whether a text is about what these words tell.
pub fn tells(text: &str, stems: &[&str]) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| {
        stems.iter().any(|stem| match stem.strip_prefix('*') {
            Some(within) => word.contains(within),
            None => word.starts_with(stem),
        })
    })
}

impl Judged {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 3] = [
        (Self::Yes, "yes"),
        (Self::Partly, "partly"),
        (Self::No, "no"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_of_a_criterion_by_its_words_and_not_by_chance() {
        assert!(tells("Barneidretten låner gratis", about("sport")));
        assert!(
            !tells("Transport til kampen", about("sport")),
            "«sport» within a word"
        );
        assert!(tells("Folkehelse og korps", about("health")));
        assert!(!tells("Korleis vi søkjer", about("culture")));
        assert!(
            !tells("Møte med rådet", about("dialogue")),
            "asked of other things"
        );
    }
}
