//! The forms of the demonstration's schemes, put together from the same blocks.

use kernel::Translated;

use crate::model::{AMOUNT, Block, BlockKind, Condition, Form, FormStep, Need, TITLE};

/// Words in three languages.
pub fn t(nb: &str, nn: &str, en: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        nn: nn.to_owned(),
        en: en.to_owned(),
    }
}

fn block(code: &str, kind: BlockKind, label: Translated) -> Block {
    Block {
        code: code.to_owned(),
        kind,
        label,
        ..Block::default()
    }
}

fn helped(block: Block, help: Translated) -> Block {
    Block { help, ..block }
}

fn step(heading: Translated, lead: Translated, blocks: Vec<Block>) -> FormStep {
    FormStep {
        heading,
        lead,
        blocks,
    }
}

fn association() -> FormStep {
    step(
        t("Foreningen", "Foreininga", "The association"),
        Translated::default(),
        vec![
            block(
                "register",
                BlockKind::Register,
                t(
                    "Opplysningene stemmer",
                    "Opplysningane stemmer",
                    "This is right",
                ),
            ),
            helped(
                block(
                    "contact",
                    BlockKind::Text,
                    t(
                        "Hvem kan vi spørre om søknaden?",
                        "Kven kan vi spørje om søknaden?",
                        "Whom can we ask about the application?",
                    ),
                ),
                t("Navn og telefon", "Namn og telefon", "Name and telephone"),
            ),
        ],
    )
}

fn attachments(blocks: Vec<Block>) -> FormStep {
    step(
        t("Vedlegg", "Vedlegg", "Attachments"),
        t(
            "Det dere har lagt i dokumentene deres, kan dere bruke rett herfra.",
            "Det de har lagt i dokumenta dykkar, kan de bruke rett herifrå.",
            "What lies among your documents can be used from here.",
        ),
        blocks,
    )
}

fn paper(code: &str, shelf: &str, label: Translated) -> Block {
    block(
        code,
        BlockKind::Attachment {
            shelf: shelf.to_owned(),
            later: true,
        },
        label,
    )
}

fn budget(costs: &[(&str, &str, &str)], incomes: &[(&str, &str, &str)]) -> Block {
    let lines = |all: &[(&str, &str, &str)]| all.iter().map(|(nb, nn, en)| t(nb, nn, en)).collect();
    block(
        "budget",
        BlockKind::Budget {
            costs: lines(costs),
            incomes: lines(incomes),
        },
        t("Budsjett", "Budsjett", "Budget"),
    )
}

/// For operating grants.
pub fn operating() -> Form {
    let activity = step(
        t(
            "Aktivitet og medlemmer",
            "Aktivitet og medlemmer",
            "Activity and members",
        ),
        Translated::default(),
        vec![
            block(
                "members",
                BlockKind::MemberNumbers,
                t(
                    "Medlemstallene stemmer",
                    "Medlemstala stemmer",
                    "The member numbers are right",
                ),
            ),
            block(
                "times",
                BlockKind::Number,
                t(
                    "Hvor mange øvelser, treninger eller møter hadde dere i fjor?",
                    "Kor mange øvingar, treningar eller møte hadde de i fjor?",
                    "How many rehearsals, practices or meetings did you have last year?",
                ),
            ),
            helped(
                block(
                    "activity",
                    BlockKind::LongText,
                    t(
                        "Hva har dere gjort det siste året?",
                        "Kva har de gjort det siste året?",
                        "What have you done the last year?",
                    ),
                ),
                t(
                    "Noen setninger holder.",
                    "Nokre setningar held.",
                    "A few sentences will do.",
                ),
            ),
        ],
    );
    let money = step(
        t("Budsjett", "Budsjett", "Budget"),
        t(
            "Skriv inn det dere regner med å bruke og få inn. Runde tall holder.",
            "Skriv inn det de reknar med å bruke og få inn. Runde tal held.",
            "Write what you expect to spend and get. Round numbers will do.",
        ),
        vec![budget(
            &[
                (
                    "Dirigent og instruktører",
                    "Dirigent og instruktørar",
                    "Conductor and instructors",
                ),
                (
                    "Noter og lisenser",
                    "Notar og lisensar",
                    "Scores and licences",
                ),
                (
                    "Instrumenter og vedlikehold",
                    "Instrument og vedlikehald",
                    "Instruments and upkeep",
                ),
                ("Turer og stevner", "Turar og stemne", "Trips and meets"),
            ],
            &[
                ("Medlemskontingent", "Medlemskontingent", "Member fees"),
                (
                    "Loppemarked og dugnad",
                    "Loppemarknad og dugnad",
                    "Flea market and dugnad",
                ),
                (
                    "Grasrotandel og gaver",
                    "Grasrotdel og gåver",
                    "Lottery share and gifts",
                ),
            ],
        )],
    );
    Form {
        minutes: 25,
        steps: vec![
            association(),
            activity,
            money,
            attachments(vec![
                paper(
                    "report",
                    "yearly_report",
                    t("Årsmelding", "Årsmelding", "Yearly report"),
                ),
                paper(
                    "accounts",
                    "accounts",
                    t("Årsregnskap", "Årsrekneskap", "Yearly accounts"),
                ),
            ]),
        ],
    }
}

fn yes_no() -> BlockKind {
    BlockKind::Choice {
        choices: vec![
            ("yes".into(), t("Ja", "Ja", "Yes")),
            ("no".into(), t("Nei", "Nei", "No")),
        ],
    }
}

/// For projects and events.
pub fn project(is_event: bool) -> Form {
    let (heading, name, plan) = if is_event {
        (
            t("Arrangementet", "Arrangementet", "The event"),
            t(
                "Hva heter arrangementet?",
                "Kva heiter arrangementet?",
                "What is the event called?",
            ),
            t(
                "Hva skal skje, og for hvem?",
                "Kva skal skje, og for kven?",
                "What will happen, and for whom?",
            ),
        )
    } else {
        (
            t("Prosjektet", "Prosjektet", "The project"),
            t(
                "Hva heter prosjektet?",
                "Kva heiter prosjektet?",
                "What is the project called?",
            ),
            t(
                "Hva vil dere gjøre, og for hvem?",
                "Kva vil de gjere, og for kven?",
                "What will you do, and for whom?",
            ),
        )
    };
    let partner = Block {
        when: Some(Condition {
            block: "together".into(),
            is: vec!["yes".into()],
        }),
        ..block(
            "partners",
            BlockKind::Text,
            t(
                "Hvem samarbeider dere med?",
                "Kven samarbeider de med?",
                "Whom do you work with?",
            ),
        )
    };
    let quote = Block {
        need: Need::BySum,
        ..paper(
            "quote",
            "other",
            t(
                "Pristilbud på det største innkjøpet",
                "Pristilbod på det største innkjøpet",
                "A quote for the largest purchase",
            ),
        )
    };
    Form {
        minutes: 20,
        steps: vec![
            association(),
            step(
                heading,
                Translated::default(),
                vec![
                    block(TITLE, BlockKind::Text, name),
                    block(
                        "starts",
                        BlockKind::Date,
                        t(
                            "Når begynner det?",
                            "Når byrjar det?",
                            "When does it begin?",
                        ),
                    ),
                    block("plan", BlockKind::LongText, plan),
                    block(
                        "together",
                        yes_no(),
                        t(
                            "Gjør dere det sammen med andre?",
                            "Gjer de det saman med andre?",
                            "Do you do it with others?",
                        ),
                    ),
                    partner,
                ],
            ),
            step(
                t("Budsjett", "Budsjett", "Budget"),
                t(
                    "Inntekter og utgifter skal være like store.",
                    "Inntekter og utgifter skal vere like store.",
                    "Incomes and costs must be equal.",
                ),
                vec![budget(
                    &[
                        ("Leie og utstyr", "Leige og utstyr", "Rent and equipment"),
                        ("Honorar", "Honorar", "Fees"),
                        ("Mat og reise", "Mat og reise", "Food and travel"),
                    ],
                    &[
                        ("Egne penger", "Eigne pengar", "Own money"),
                        ("Billetter", "Billettar", "Tickets"),
                    ],
                )],
            ),
            attachments(vec![quote]),
            step(
                t("Bekreft", "Stadfest", "Confirm"),
                Translated::default(),
                vec![block(
                    "true",
                    BlockKind::Declaration,
                    t(
                        "Vi bruker pengene slik vi skriver, og sender rapport etterpå",
                        "Vi bruker pengane slik vi skriv, og sender rapport etterpå",
                        "We use the money as we write, and send a report afterwards",
                    ),
                )],
            ),
        ],
    }
}

/// For starting something, and for stipends: short, with a sum and no budget.
pub fn short() -> Form {
    Form {
        minutes: 10,
        steps: vec![step(
            t("Søknaden", "Søknaden", "The application"),
            Translated::default(),
            vec![
                block(
                    TITLE,
                    BlockKind::Text,
                    t(
                        "Hva vil dere starte?",
                        "Kva vil de starte?",
                        "What will you start?",
                    ),
                ),
                block(
                    "plan",
                    BlockKind::LongText,
                    t(
                        "Fortell kort hva pengene skal gå til",
                        "Fortel kort kva pengane skal gå til",
                        "Tell us in short what the money is for",
                    ),
                ),
                block(
                    AMOUNT,
                    BlockKind::Money,
                    t(
                        "Hvor mye søker dere om, i kroner?",
                        "Kor mykje søkjer de om, i kroner?",
                        "How much do you apply for, in kroner?",
                    ),
                ),
            ],
        )],
    }
}
