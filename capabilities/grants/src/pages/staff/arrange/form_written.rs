//! A question as it is written in the form builder, and what it means.

use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors};

use crate::model::{AMOUNT, Block, BlockKind, Condition, Form, Need, TITLE};

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The code it has; empty for a new one.
    pub code: String,
    /// Which step it stands in, from 1.
    pub step: String,
    /// What sort of answer.
    pub kind: String,
    /// `title` or `amount` when its answer says those; else empty.
    pub role: String,
    /// nb, nn, en.
    pub label: [String; 3],
    /// nb, nn, en.
    pub help: [String; 3],
    /// `always`, `optional` or `by_sum`.
    pub need: String,
    /// Code of the question it depends on.
    pub when: String,
    /// The answers that make it asked, parted by comma.
    pub is: String,
    /// Answers or lines, one a line: `Ja | Ja | Yes`.
    pub lines: String,
    /// Lines of incomes.
    pub incomes: String,
    /// Word of the kind of shelf document.
    pub shelf: String,
    /// Whether a file may come later.
    pub later: bool,
}

impl Written {
    /// As a question is.
    pub fn of(block: &Block, step: usize) -> Self {
        let three = |it: &Translated| [it.nb.clone(), it.nn.clone(), it.en.clone()];
        let (lines, incomes, shelf, later) = match &block.kind {
            BlockKind::Choice { choices } => {
                let words: Vec<_> = choices.iter().map(|(_, words)| words.clone()).collect();
                (joined(&words), String::new(), String::new(), false)
            }
            BlockKind::Budget { costs, incomes } => {
                (joined(costs), joined(incomes), String::new(), false)
            }
            BlockKind::Attachment { shelf, later } => {
                (String::new(), String::new(), shelf.clone(), *later)
            }
            _ => Default::default(),
        };
        let role = [TITLE, AMOUNT].into_iter().find(|role| block.code == *role);
        Self {
            code: block.code.clone(),
            step: (step + 1).to_string(),
            kind: block.kind.word().to_owned(),
            role: role.unwrap_or_default().to_owned(),
            label: three(&block.label),
            help: three(&block.help),
            need: match block.need {
                Need::Always => "always",
                Need::Optional => "optional",
                Need::BySum => "by_sum",
            }
            .to_owned(),
            when: block
                .when
                .as_ref()
                .map(|it| it.block.clone())
                .unwrap_or_default(),
            is: block
                .when
                .as_ref()
                .map(|it| it.is.join(", "))
                .unwrap_or_default(),
            lines,
            incomes,
            shelf,
            later,
        }
    }

    /// As it was sent.
    pub fn read(fields: &Fields) -> Self {
        let one = |name: &str| fields.one(name).to_owned();
        let three = |name: &str| ["nb", "nn", "en"].map(|tag| one(&format!("{name}-{tag}")));
        Self {
            code: one("code"),
            step: one("step"),
            kind: one("kind"),
            role: one("role"),
            label: three("label"),
            help: three("help"),
            need: one("need"),
            when: one("when"),
            is: one("is"),
            lines: one("lines"),
            incomes: one("incomes"),
            shelf: one("shelf"),
            later: fields.one("later") == "yes",
        }
    }

    /// The question and its step, or what is wrong.
    pub fn parse(
        &self,
        say: &Speaker,
        form: &Form,
        errors: &mut FormErrors,
    ) -> Option<(usize, Block)> {
        let [nb, nn, en] = self.label.clone();
        if nb.is_empty() {
            errors.add("label-nb", say.t("grantdesk-error-label"));
        }
        let step = self.step.parse::<usize>().ok();
        let step = step.and_then(|step| step.checked_sub(1));
        let step = step.filter(|step| *step < form.steps.len());
        if step.is_none() {
            errors.add("step", say.t("grantdesk-error-step"));
        }
        let kind = self.kind();
        if kind.is_none() {
            errors.add("kind", say.t("grantdesk-error-kind"));
        }
        if let Some(BlockKind::Choice { choices }) = &kind
            && choices.len() < 2
        {
            errors.add("lines", say.t("grantdesk-error-choices"));
        }
        let is_budget = |kind: &BlockKind| matches!(kind, BlockKind::Budget { .. });
        let other = form.budget().filter(|block| block.code != self.code);
        if kind.as_ref().is_some_and(is_budget) && other.is_some() {
            errors.add("kind", say.t("grantdesk-error-one-budget"));
        }
        let code = self.own_code(form);
        if code != self.code && form.block(&code).is_some() {
            errors.add("role", say.t("grantdesk-error-role-taken"));
        }
        let when = self.condition(say, form, errors);
        let (step, kind) = (step?, kind?);
        let [help_nb, help_nn, help_en] = self.help.clone();
        let block = Block {
            code,
            kind,
            label: Translated { nb, nn, en },
            help: Translated {
                nb: help_nb,
                nn: help_nn,
                en: help_en,
            },
            need: match self.need.as_str() {
                "optional" => Need::Optional,
                "by_sum" => Need::BySum,
                _ => Need::Always,
            },
            when,
        };
        errors.is_empty().then_some((step, block))
    }

    fn own_code(&self, form: &Form) -> String {
        match self.role.as_str() {
            TITLE | AMOUNT => self.role.clone(),
            _ if !self.code.is_empty() && ![TITLE, AMOUNT].contains(&self.code.as_str()) => {
                self.code.clone()
            }
            // One more than there are blocks: one of them is free.
            _ => (1..=form.blocks().count() + 1)
                .map(|number| format!("q{number}"))
                .find(|code| form.block(code).is_none())
                .unwrap_or_default(),
        }
    }

    /// Codes of answers are those that stand in the form; people write the words.
    fn condition(&self, say: &Speaker, form: &Form, errors: &mut FormErrors) -> Option<Condition> {
        if self.when.is_empty() {
            return None;
        }
        let other = form.block(&self.when).filter(|_| self.when != self.code);
        let Some(BlockKind::Choice { choices }) = other.map(|block| &block.kind) else {
            errors.add("when", say.t("grantdesk-error-when"));
            return None;
        };
        let wanted = self.is.split(',').map(|word| word.trim().to_lowercase());
        let is: Vec<String> = wanted
            .filter_map(|word| {
                let same = |(code, words): &&(String, Translated)| {
                    *code == word || words.nb.to_lowercase() == word
                };
                choices.iter().find(same).map(|(code, _)| code.clone())
            })
            .collect();
        if is.is_empty() {
            errors.add("is", say.t("grantdesk-error-is"));
            return None;
        }
        Some(Condition {
            block: self.when.clone(),
            is,
        })
    }

    fn kind(&self) -> Option<BlockKind> {
        Some(match BlockKind::from_word(&self.kind)? {
            BlockKind::Choice { .. } => BlockKind::Choice {
                choices: (1..)
                    .zip(parted(&self.lines))
                    .map(|(number, words)| (code_of(&words.nb, number), words))
                    .collect(),
            },
            BlockKind::Budget { .. } => BlockKind::Budget {
                costs: parted(&self.lines),
                incomes: parted(&self.incomes),
            },
            BlockKind::Attachment { .. } => BlockKind::Attachment {
                shelf: self.shelf.clone(),
                later: self.later,
            },
            other => other,
        })
    }
}

/// A code for an answer, from its words.
pub(super) fn code_of(words: &str, number: usize) -> String {
    match words.to_lowercase().as_str() {
        "ja" => "yes".to_owned(),
        "nei" => "no".to_owned(),
        _ => format!("c{number}"),
    }
}

/// As lines: bokmål | nynorsk | engelsk.
pub(super) fn joined(all: &[Translated]) -> String {
    let line = |it: &Translated| format!("{} | {} | {}", it.nb, it.nn, it.en);
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// From such lines.
pub(super) fn parted(lines: &str) -> Vec<Translated> {
    lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let mut parts = line.split('|').map(|part| part.trim().to_owned());
            let mut next = || parts.next().unwrap_or_default();
            Translated {
                nb: next(),
                nn: next(),
                en: next(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_answers_in_three_languages() {
        let read = parted("Ja | Ja | Yes\n\n Nei |Nei| No");
        assert_eq!(read.len(), 2);
        assert_eq!(read[1].en, "No");
        assert_eq!(parted(&joined(&read)), read);
        assert_eq!(code_of("Nei", 2), "no");
        assert_eq!(code_of("Kanskje", 3), "c3");
    }
}
