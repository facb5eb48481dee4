//! What a report asks for, as it is written, and what it means.

use jiff::civil::Date;
use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors, WrittenDate};

use super::form_written::{code_of, joined, parted};
use crate::model::{Block, BlockKind, NUMBERS, Need, ReportForm};

/// More questions than this make a report nobody writes.
const MOST: usize = 20;

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Accounts beside the budget.
    pub accounts: bool,
    /// A file.
    pub file: bool,
    /// Whether each number is asked for: empty, `optional` or `always`.
    pub numbers: [String; 4],
    /// The scheme's own questions.
    pub rows: Vec<Row>,
    /// From when it holds.
    pub from_on: WrittenDate,
}

/// A question of the scheme's own.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// nb, nn, en.
    pub label: [String; 3],
    /// What sort of answer.
    pub kind: String,
    /// Whether it must be answered.
    pub is_needed: bool,
    /// Answers to choose among, a line each.
    pub lines: String,
}

impl Written {
    /// As it is asked for now.
    pub fn of(form: &ReportForm, from_on: Date) -> Self {
        let need = |code: &str| match form.number(code).map(|block| block.need) {
            None => String::new(),
            Some(Need::Always) => "always".to_owned(),
            Some(_) => "optional".to_owned(),
        };
        Self {
            accounts: form.accounts,
            file: form.file,
            numbers: NUMBERS.map(need),
            rows: form.own().map(Row::of).collect(),
            from_on: from_on.into(),
        }
    }

    /// As it was sent. Rows with nothing in them are left out.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let mut rows: Vec<Row> = fields
            .rows("own")
            .into_iter()
            .map(|row| Row {
                label: ["nb", "nn", "en"].map(|tag| one(&format!("own-{row}-label-{tag}"))),
                kind: one(&format!("own-{row}-kind")),
                is_needed: fields.one(&format!("own-{row}-needed")) == "yes",
                lines: one(&format!("own-{row}-lines")),
            })
            .collect();
        if let Ok(removed) = fields.one("remove").parse::<usize>()
            && (1..=rows.len()).contains(&removed)
        {
            rows.remove(removed - 1);
        }
        Self {
            accounts: fields.one("accounts") == "yes",
            file: fields.one("file") == "yes",
            numbers: NUMBERS.map(|code| one(&format!("number-{code}"))),
            rows,
            from_on: fields.date("from_on"),
        }
    }

    /// What it means, or what is wrong with it.
    pub fn parse(&self, say: &Speaker, errors: &mut FormErrors) -> Option<(ReportForm, Date)> {
        let numbers = NUMBERS.into_iter().zip(&self.numbers);
        let mut blocks: Vec<Block> = numbers
            .filter_map(|(code, need)| {
                Some(Block {
                    code: code.to_owned(),
                    kind: BlockKind::Number,
                    need: match need.as_str() {
                        "always" => Need::Always,
                        "optional" => Need::Optional,
                        _ => return None,
                    },
                    ..Block::default()
                })
            })
            .collect();
        let rows = (1_usize..).zip(&self.rows);
        for (place, (at, row)) in rows.filter(|(_, row)| !row.is_empty()).enumerate() {
            if place == MOST {
                let words = say.ta(
                    "grantdesk-error-many-questions",
                    &[("most", &MOST.to_string())],
                );
                errors.add(format!("own-{at}-label-nb"), words);
                break;
            }
            blocks.extend(row.block(at, say, errors));
        }
        let from_on = self.from_on.checked("from_on", say, errors);
        if self.from_on.is_empty() {
            errors.add("from_on", say.t("grantdesk-error-from"));
        }
        let from_on = from_on.filter(|_| errors.is_empty())?;
        let form = ReportForm {
            accounts: self.accounts,
            file: self.file,
            blocks,
        };
        Some((form, from_on))
    }
}

impl Row {
    fn of(block: &Block) -> Self {
        let label = &block.label;
        Self {
            label: [label.nb.clone(), label.nn.clone(), label.en.clone()],
            kind: block.kind.word().to_owned(),
            is_needed: block.need == Need::Always,
            lines: match &block.kind {
                BlockKind::Choice { choices } => {
                    let words: Vec<_> = choices.iter().map(|(_, words)| words.clone()).collect();
                    joined(&words)
                }
                _ => String::new(),
            },
        }
    }

    fn is_empty(&self) -> bool {
        self.label.iter().all(String::is_empty) && self.lines.is_empty()
    }

    fn block(&self, at: usize, say: &Speaker, errors: &mut FormErrors) -> Option<Block> {
        let [nb, nn, en] = self.label.clone();
        if nb.is_empty() {
            let field = format!("own-{at}-label-nb");
            errors.add(field, say.t("grantdesk-error-label"));
        }
        let known = ReportForm::KINDS.contains(&self.kind.as_str());
        let kind = BlockKind::from_word(&self.kind).filter(|_| known);
        let kind = match kind {
            Some(BlockKind::Choice { .. }) => {
                let lines = (1..).zip(parted(&self.lines));
                let choices: Vec<_> = lines
                    .map(|(number, words)| (code_of(&words.nb, number), words))
                    .collect();
                if choices.len() < 2 {
                    let field = format!("own-{at}-lines");
                    errors.add(field, say.t("grantdesk-error-choices"));
                }
                BlockKind::Choice { choices }
            }
            Some(kind) => kind,
            None => {
                let field = format!("own-{at}-kind");
                errors.add(field, say.t("grantdesk-error-kind"));
                return None;
            }
        };
        Some(Block {
            code: format!("q{at}"),
            kind,
            label: Translated { nb, nn, en },
            need: if self.is_needed {
                Need::Always
            } else {
                Need::Optional
            },
            ..Block::default()
        })
    }
}
