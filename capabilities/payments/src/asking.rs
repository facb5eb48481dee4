//! What the report of a grant asks for: what stands in the guidelines it was applied for under, else what
//! is standard for the kind of scheme. Those guidelines never change, so a report that was delivered can
//! be read as it was asked for, whatever the scheme asks for since.

use std::collections::BTreeMap;

use db::{Conn, Error};
use grants::{
    answer_words,
    check::written_date,
    model::{Application, Block, BlockKind, NUMBERS, Need, ReportForm},
};
use texts::Speaker;
use web::{Choice, Fields, FormErrors, WrittenDate};

/// Answers by the code of their question.
pub type Answers = BTreeMap<String, String>;

/// The longest answer of a line, and of several paragraphs.
const LONGEST: [usize; 2] = [300, 20_000];
/// What is stored when something is ticked.
const YES: &str = "yes";

/// A question as a page shows it.
pub struct Question {
    /// The name of its field.
    pub name: String,
    /// The question, with «valgfritt» when it may be left out.
    pub label: String,
    /// Its field.
    pub answer: Answer,
}

/// A field, with what was written in it.
pub enum Answer {
    /// A line.
    Line(String),
    /// Several paragraphs.
    Long(String),
    /// Kroner.
    Money(String),
    /// One of several.
    Choice(Vec<Choice>),
    /// A date.
    Date(WrittenDate),
    /// Something to tick.
    Tick(bool),
}

/// What the report of this grant asks for.
pub fn form_of(conn: &mut Conn, it: &Application) -> Result<ReportForm, Error> {
    use grants::store::schemes;
    let Some(guidelines) = schemes::guidelines_of(conn, &it.guidelines_id)? else {
        return Ok(ReportForm::standard(grants::model::Kind::default()));
    };
    let scheme = schemes::one(conn, &guidelines.scheme)?;
    let kind = scheme.map(|it| it.kind).unwrap_or_default();
    Ok(guidelines.terms.reported(kind))
}

/// The name, and id, of the field of a question.
fn field(block: &Block) -> String {
    format!("a-{}", block.code)
}

/// «Av dem under 20 år (valgfritt)».
fn labelled(say: &Speaker, block: &Block, words: &str) -> String {
    if block.need == Need::Always {
        return words.to_owned();
    }
    say.ta("payments-optional", &[("question", words)])
}

// texts: payments-number-*
/// The numbers that are asked for: field, label and what was written, of those in the order of codes.
pub fn numbers(
    say: &Speaker,
    form: &ReportForm,
    written: &[String; 4],
) -> Vec<(&'static str, String, String)> {
    let all = NUMBERS.into_iter().zip(written);
    all.filter_map(|(code, written)| {
        let block = form.number(code)?;
        let words = say.t(&format!("payments-number-{code}"));
        Some((code, labelled(say, block, &words), written.clone()))
    })
    .collect()
}

/// The scheme's own questions with what was written.
pub fn questions(say: &Speaker, form: &ReportForm, written: &Answers) -> Vec<Question> {
    let language = say.language();
    form.own()
        .map(|block| {
            let value = written.get(&block.code).cloned().unwrap_or_default();
            Question {
                name: field(block),
                label: labelled(say, block, block.asked(language)),
                answer: match &block.kind {
                    BlockKind::LongText => Answer::Long(value),
                    BlockKind::Money => Answer::Money(value),
                    BlockKind::Date => Answer::Date(written_date(&value)),
                    BlockKind::Declaration => Answer::Tick(value == YES),
                    BlockKind::Choice { choices } => Answer::Choice(
                        choices
                            .iter()
                            .map(|(code, words)| {
                                let words = words.nearest(language).map_or("", |(_, text)| text);
                                Choice::new(code, words).chosen(*code == value)
                            })
                            .collect(),
                    ),
                    _ => Answer::Line(value),
                },
            }
        })
        .collect()
}

/// What was written of them, from the form.
pub fn read(fields: &Fields, form: &ReportForm) -> Answers {
    form.own()
        .map(|block| {
            let name = field(block);
            let value = match &block.kind {
                BlockKind::Date => {
                    let date = fields.date(&name);
                    if date.is_empty() {
                        String::new()
                    } else {
                        format!("{}.{}.{}", date.day, date.month, date.year)
                    }
                }
                BlockKind::LongText => fields.one(&name).chars().take(LONGEST[1]).collect(),
                _ => fields.one(&name).chars().take(LONGEST[0]).collect(),
            };
            (block.code.clone(), value)
        })
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// What is missing or wrong before it can be delivered.
pub fn check(say: &Speaker, form: &ReportForm, written: &Answers, errors: &mut FormErrors) {
    for block in form.own() {
        let answer = written.get(&block.code).map_or("", String::as_str);
        let wrong = match &block.kind {
            _ if answer.is_empty() && block.need != Need::Always => continue,
            BlockKind::Declaration if answer != YES => texts::id("payments-error-tick"),
            _ if answer.is_empty() => texts::id("payments-error-empty"),
            BlockKind::Number | BlockKind::Money if web::kroner(answer).is_none() => {
                texts::id("payments-error-number")
            }
            BlockKind::Date if written_date(answer).date().is_none() => {
                texts::id("form-date-wrong")
            }
            BlockKind::Choice { choices } if choices.iter().all(|(code, _)| code != answer) => {
                texts::id("payments-error-empty")
            }
            _ => continue,
        };
        errors.add(field(block), say.t(wrong));
    }
}

/// What was answered: question and answer in words, those that have one.
pub fn told(say: &Speaker, form: &ReportForm, written: &Answers) -> Vec<(String, String)> {
    form.own()
        .filter_map(|block| {
            let words = answer_words(say, block, written.get(&block.code)?);
            let question = block.asked(say.language()).to_owned();
            (!words.is_empty()).then(|| (question, words.join(" ")))
        })
        .collect()
}
