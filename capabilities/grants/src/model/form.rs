//! Forms: steps of question blocks, which staff put together themselves.
//!
//! A block may depend on an answer given before it, and on the sum applied for. A version that a
//! round has opened with is never changed; a change makes a new version.

use access::PersonId;
use kernel::{Instant, Language, Translated};
use serde::{Deserialize, Serialize};

use super::{Budget, scheme::said};

/// A stored version of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormVersion {
    /// Its id.
    pub id: String,
    /// The scheme.
    pub scheme: String,
    /// Counts versions.
    pub number: i32,
    /// The form.
    pub form: Form,
    /// Counts changes while nobody has applied with it.
    pub version: i64,
    /// When it was made.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<PersonId>,
}

/// A form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// How long it takes, about.
    pub minutes: i64,
    /// Its pages.
    pub steps: Vec<FormStep>,
}

/// A page of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormStep {
    /// Its heading.
    pub heading: Translated,
    /// What stands under the heading; may be empty.
    pub lead: Translated,
    /// Its questions.
    pub blocks: Vec<Block>,
}

/// A question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// A short word, its own within the form.
    pub code: String,
    /// What sort of answer.
    pub kind: BlockKind,
    /// The question.
    pub label: Translated,
    /// Help under it; may be empty.
    pub help: Translated,
    /// Whether it must be answered.
    pub need: Need,
    /// Asked only when this is so.
    pub when: Option<Condition>,
}

/// What sort of answer a question takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BlockKind {
    /// Words.
    #[default]
    Text,
    /// Several paragraphs.
    LongText,
    /// A whole number.
    Number,
    /// Kroner.
    Money,
    /// One of several answers: code and words.
    Choice {
        /// The answers.
        choices: Vec<(String, Translated)>,
    },
    /// A date.
    Date,
    /// What the register knows, to be confirmed.
    Register,
    /// The member numbers of last year, from the register, to be confirmed.
    MemberNumbers,
    /// Costs, incomes and what is applied for.
    Budget {
        /// Words of the lines it begins with.
        costs: Vec<Translated>,
        /// The same for incomes.
        incomes: Vec<Translated>,
    },
    /// A file, new or from the shelf.
    Attachment {
        /// Word of the kind of shelf document that fits; may be empty.
        shelf: String,
        /// Whether it may come later.
        later: bool,
    },
    /// Something one stands for.
    Declaration,
}

/// Whether a question must be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Always.
    #[default]
    Always,
    /// Never.
    Optional,
    /// From the sum in the table of requirements.
    BySum,
}

/// Another answer that a question depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Code of the other question.
    pub block: String,
    /// Codes of the answers that make it asked.
    pub is: Vec<String>,
}

/// The code of the question whose answer is the name of what is applied for.
pub const TITLE: &str = "title";
/// The code of the question of money that says the sum, in forms without a budget.
pub const AMOUNT: &str = "amount";

impl BlockKind {
    /// As texts and style know it.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long_text",
            Self::Number => "number",
            Self::Money => "money",
            Self::Choice { .. } => "choice",
            Self::Date => "date",
            Self::Register => "register",
            Self::MemberNumbers => "member_numbers",
            Self::Budget { .. } => "budget",
            Self::Attachment { .. } => "attachment",
            Self::Declaration => "declaration",
        }
    }

    /// Every word, in the order they are offered.
    pub const WORDS: [&'static str; 11] = [
        "text",
        "long_text",
        "number",
        "money",
        "choice",
        "date",
        "register",
        "member_numbers",
        "budget",
        "attachment",
        "declaration",
    ];

    /// One of the kind, with nothing filled in yet.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "text" => Self::Text,
            "long_text" => Self::LongText,
            "number" => Self::Number,
            "money" => Self::Money,
            "choice" => Self::Choice {
                choices: Vec::new(),
            },
            "date" => Self::Date,
            "register" => Self::Register,
            "member_numbers" => Self::MemberNumbers,
            "budget" => Self::Budget {
                costs: Vec::new(),
                incomes: Vec::new(),
            },
            "attachment" => Self::Attachment {
                shelf: String::new(),
                later: false,
            },
            "declaration" => Self::Declaration,
            _ => return None,
        })
    }
}

impl Block {
    /// The question as near to `language` as it is written.
    pub fn asked(&self, language: Language) -> &str {
        said(&self.label, language)
    }

    /// The help under it.
    pub fn helped(&self, language: Language) -> &str {
        said(&self.help, language)
    }

    /// Whether it is asked, given the answers so far.
    pub fn is_asked<'a>(&self, answer: impl Fn(&str) -> &'a str) -> bool {
        let Some(condition) = &self.when else {
            return true;
        };
        let given = answer(&condition.block);
        condition.is.iter().any(|one| one == given)
    }

    /// The budget one begins with.
    pub fn first_budget(&self, language: Language) -> Budget {
        let BlockKind::Budget { costs, incomes } = &self.kind else {
            return Budget::default();
        };
        let words = |all: &[Translated]| -> Vec<String> {
            all.iter()
                .map(|one| said(one, language).to_owned())
                .collect()
        };
        Budget::begun(&words(costs), &words(incomes))
    }
}

impl Form {
    /// Every question, in order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.steps.iter().flat_map(|step| &step.blocks)
    }

    /// The question with this code.
    pub fn block(&self, code: &str) -> Option<&Block> {
        self.blocks().find(|block| block.code == code)
    }

    /// The budget of the form, when it has one.
    pub fn budget(&self) -> Option<&Block> {
        self.blocks()
            .find(|block| matches!(block.kind, BlockKind::Budget { .. }))
    }

    /// Whether it asks for attachments.
    pub fn attachments(&self) -> impl Iterator<Item = &Block> {
        self.blocks()
            .filter(|block| matches!(block.kind, BlockKind::Attachment { .. }))
    }
}
