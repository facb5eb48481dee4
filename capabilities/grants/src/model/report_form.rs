//! What a scheme's report asks for: it stands in the guidelines, so that it has their versions and dates,
//! and a grant is reported on by those it was applied for under.
//!
//! What was done is always asked. The rest is put together of the same questions as a form; four numbers
//! have codes of their own, because figures are made of them ([`NUMBERS`]).

use serde::{Deserialize, Serialize};

use super::{Block, BlockKind, Kind, Need};

/// Codes of the numbers that become figures: how many took part, of them under 20, events, and hours of
/// voluntary work.
pub const NUMBERS: [&str; 4] = ["participants", "young", "events", "hours"];

/// What a report asks for besides what was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportForm {
    /// Accounts beside the budget.
    pub accounts: bool,
    /// A file, such as the annual accounts.
    pub file: bool,
    /// Questions; those with a code of [`NUMBERS`] are numbers that become figures.
    pub blocks: Vec<Block>,
}

impl ReportForm {
    /// Kinds of questions a report can have.
    pub const KINDS: [&'static str; 7] = [
        "text",
        "long_text",
        "number",
        "money",
        "choice",
        "date",
        "declaration",
    ];

    /// What is asked where a scheme says nothing: all numbers, and how many took part must be said of
    /// what people come to.
    pub fn standard(kind: Kind) -> Self {
        let counts_people = matches!(kind, Kind::Event | Kind::Project);
        let number = |code: &str| Block {
            code: code.to_owned(),
            kind: BlockKind::Number,
            need: if counts_people && code == NUMBERS[0] {
                Need::Always
            } else {
                Need::Optional
            },
            ..Block::default()
        };
        Self {
            accounts: true,
            file: false,
            blocks: NUMBERS.map(number).into(),
        }
    }

    /// The number with this code, when it is asked for.
    pub fn number(&self, code: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.code == code)
    }

    /// The questions that are the scheme's own.
    pub fn own(&self) -> impl Iterator<Item = &Block> {
        let is_number = |block: &&Block| NUMBERS.contains(&block.code.as_str());
        self.blocks.iter().filter(move |block| !is_number(block))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_took_part_must_be_said_of_what_people_come_to_alone() {
        let need = |kind| {
            let form = ReportForm::standard(kind);
            form.number("participants").map(|block| block.need)
        };
        assert_eq!(need(Kind::Event), Some(Need::Always));
        for kind in [Kind::Equipment, Kind::Operating, Kind::StartUp] {
            assert_eq!(need(kind), Some(Need::Optional), "{kind:?}");
        }
    }

    #[test]
    fn guidelines_from_before_reports_had_forms_can_be_read() {
        let read: super::super::Terms = serde_json::from_str("{}").expect("terms");
        assert_eq!(read.report, None);
        let written = serde_json::to_string(&read).expect("words");
        assert!(!written.contains("report"), "{written}");
    }
}
