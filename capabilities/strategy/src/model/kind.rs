//! Kinds of documents: what their levels are called, which are numbered, and what must not be
//! forgotten.
//!
//! Norwegian municipalities call the same thing policy, strategy, platform or plan, and build it in
//! two to four levels of their own; so the levels are data. What is required is listed where it is
//! missing and stops nobody: plans exist that have neither cost nor date.

use kernel::{
    Translated,
    words::{from_word, word_of},
};
use serde::{Deserialize, Serialize};

/// A kind of document, as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its id.
    pub id: String,
    /// What its documents look like.
    pub shape: Shape,
    /// 1 when new.
    pub version: i64,
}

/// What documents of a kind look like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Such as «Frivillighetsstrategi».
    pub name: Translated,
    /// From the outermost, two to four.
    pub levels: Vec<Level>,
    /// What is listed when it is missing.
    pub required: Vec<Required>,
}

/// A level of a kind of document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Such as «Tema» or «Mål».
    pub name: Translated,
    /// Whether sections on it are numbered.
    pub is_numbered: bool,
}

/// Something that is listed when it is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Required {
    /// Each section has an owner.
    Owner,
    /// Each section says something below its title.
    Text,
    /// Everything is said in bokmål and nynorsk.
    BothNorwegian,
    /// Everything is said in English too.
    English,
    /// A measure has a role that answers for it.
    Role,
    /// A measure has a unit that is responsible.
    Unit,
    /// A measure has a day by which it is done.
    Due,
    /// A measure says what it costs, or that it costs nothing.
    Cost,
    /// A measure has something that shows it.
    Evidence,
    /// A measure points to a goal of the municipal plan, or of another one.
    Reference,
    /// A measure says which of the United Nations' goals it serves.
    UnGoal,
}

impl Required {
    /// Each, in the order of a form.
    pub const ALL: [(Self, &str); 11] = [
        (Self::Owner, "owner"),
        (Self::Text, "text"),
        (Self::BothNorwegian, "both-norwegian"),
        (Self::English, "english"),
        (Self::Role, "role"),
        (Self::Unit, "unit"),
        (Self::Due, "due"),
        (Self::Cost, "cost"),
        (Self::Evidence, "evidence"),
        (Self::Reference, "reference"),
        (Self::UnGoal, "un-goal"),
    ];

    /// What a measure can lack.
    pub const OF_MEASURES: [Self; 7] = [
        Self::Role,
        Self::Unit,
        Self::Due,
        Self::Cost,
        Self::Evidence,
        Self::Reference,
        Self::UnGoal,
    ];

    /// As forms have it.
    pub fn word(self) -> &'static str {
        word_of(&Self::ALL, self)
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        from_word(&Self::ALL, word)
    }
}

impl Shape {
    /// The level of a depth from 1; below the last, the last.
    pub fn level(&self, depth: usize) -> Option<&Level> {
        let last = self.levels.len().saturating_sub(1);
        self.levels.get(depth.saturating_sub(1).min(last))
    }

    /// Whether this is listed when it is missing.
    pub fn requires(&self, what: Required) -> bool {
        self.required.contains(&what)
    }
}

/// Shapes that come along, of the builds one meets most.
pub fn shapes() -> Vec<Shape> {
    let level = |nb: &str, nn: &str, en: &str, is_numbered| Level {
        name: said(nb, nn, en),
        is_numbered,
    };
    vec![
        Shape {
            name: said(
                "Frivillighetsstrategi",
                "Frivilligstrategi",
                "Volunteering strategy",
            ),
            levels: vec![
                level("Tema", "Tema", "Theme", true),
                level("Mål", "Mål", "Goal", true),
            ],
            required: vec![
                Required::Owner,
                Required::BothNorwegian,
                Required::Role,
                Required::Unit,
                Required::Due,
                Required::Cost,
            ],
        },
        Shape {
            name: said(
                "Frivillighetsplattform",
                "Frivilligplattform",
                "Volunteering platform",
            ),
            levels: vec![
                level("Del", "Del", "Part", false),
                level("Gruppe", "Gruppe", "Group", true),
                level("Mål", "Mål", "Goal", true),
                level("Tiltakspunkt", "Tiltakspunkt", "Action", true),
            ],
            required: vec![Required::Owner, Required::Text],
        },
        Shape {
            name: said(
                "Frivillighetspolitikk",
                "Frivilligpolitikk",
                "Volunteering policy",
            ),
            levels: vec![
                level("Mål", "Mål", "Goal", true),
                level("Delmål", "Delmål", "Sub-goal", true),
            ],
            required: vec![Required::Reference],
        },
    ]
}

fn said(nb: &str, nn: &str, en: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        nn: nn.to_owned(),
        en: en.to_owned(),
    }
}
