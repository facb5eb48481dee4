//! The scheme of the stories: its guidelines, and a form of three steps.

use grants::model::{
    Block, BlockKind, Condition, Form, FormStep, Need, Requirement, Rule, Takes, Terms,
};
use kernel::Translated;

use super::words;

pub fn terms() -> Terms {
    Terms {
        name: words("Prosjekttilskudd"),
        purpose: words("Støtte til prosjekter."),
        is_decision: true,
        rules: vec![Rule::InRegister],
        takes: Takes {
            groups: true,
            persons: false,
        },
        ceiling: Some(50_000),
        must_balance: true,
        requirements: vec![Requirement {
            from: 30_000,
            block: "quote".to_owned(),
        }],
        ..Terms::default()
    }
}

fn block(code: &str, kind: BlockKind, label: &str) -> Block {
    Block {
        code: code.to_owned(),
        kind,
        label: words(label),
        ..Block::default()
    }
}

pub fn form() -> Form {
    let yes_no = BlockKind::Choice {
        choices: vec![
            ("yes".to_owned(), words("Ja")),
            ("no".to_owned(), words("Nei")),
        ],
    };
    let step = |heading: &str, blocks: Vec<Block>| FormStep {
        heading: words(heading),
        lead: Translated::default(),
        blocks,
    };
    Form {
        minutes: 10,
        steps: vec![
            step(
                "Prosjektet",
                vec![
                    block("title", BlockKind::Text, "Hva heter prosjektet?"),
                    block("together", yes_no, "Sammen med andre?"),
                    Block {
                        when: Some(Condition {
                            block: "together".to_owned(),
                            is: vec!["yes".to_owned()],
                        }),
                        ..block("partners", BlockKind::Text, "Hvem?")
                    },
                    block("starts", BlockKind::Date, "Når?"),
                    Block {
                        need: Need::Optional,
                        ..block("plan", BlockKind::LongText, "Plan")
                    },
                ],
            ),
            step(
                "Budsjett",
                vec![block(
                    "budget",
                    BlockKind::Budget {
                        costs: vec![words("Scene")],
                        incomes: vec![words("Egne penger")],
                    },
                    "Budsjett",
                )],
            ),
            step(
                "Vedlegg",
                vec![
                    Block {
                        need: Need::BySum,
                        ..block(
                            "quote",
                            BlockKind::Attachment {
                                shelf: "accounts".to_owned(),
                                later: true,
                            },
                            "Pristilbud",
                        )
                    },
                    block("true", BlockKind::Declaration, "Vi sender rapport"),
                ],
            ),
        ],
    }
}
