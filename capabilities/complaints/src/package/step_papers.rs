//! The documents of a step: what was written, as PDF/A, and what came with it as it came.
//!
//! What came as answers on a page becomes a paper made from the stored words; the same words give the
//! same bytes whenever it is made. What a council or a body said of one case is told here; whole minutes
//! and case papers tell of everybody in a round, and are in the case of the round: see [`super::rounds`].

use db::{Conn, Error};
use documents::{FileId, Kind};
use grants::{
    answer_words,
    letters::paper::{heading, lines},
    model::{Application, Block as Asked, BlockKind, Budget, Line, Submission},
    store::{applications, cases, decisions, recommending, schemes, sittings},
};
use kernel::Money;
use pdf::{Block, Head, Paper};
use texts::Speaker;
use web::Town;

use super::{
    archive::Case,
    document::{Document, Given, document, named},
    money_papers::{claim, ending, payment},
    steps::{Step, What},
};
use crate::store;

/// The documents of a step, the main one first. A letter that had not been filed is now.
pub fn papers_of(
    conn: &mut Conn,
    town: &Town,
    (case, it): (&Case, &Application),
    step: &Step,
) -> Result<Vec<Document>, Error> {
    let title = step.title(&case.say);
    let main = if step.what == What::Letter {
        letter(conn, town, step)?
    } else {
        let blocks = blocks(conn, (case, it), step)?;
        let bytes = pdf::pdf(&paper(case, step, &title, blocks));
        let bytes = bytes.map_err(|refusal| Error::Failed(refusal.to_string()))?;
        (named(&title), Kind::Pdf, bytes)
    };
    let mut all = vec![document(title, 1, main, true)];
    for (place, given) in (2..).zip(attached(conn, it, step)?) {
        all.push(document(given.0.clone(), place, given, false));
    }
    Ok(all)
}

fn letter(conn: &mut Conn, town: &Town, step: &Step) -> Result<Given, Error> {
    let letter = grants::store::letters::one(conn, &step.of)?;
    let letter = letter.ok_or(Error::NotFound)?;
    let file = grants::letters::file(conn, town, &letter)?;
    kept(conn, &file)?.ok_or(Error::NotFound)
}

/// A stored file, as long as it is kept.
fn kept(conn: &mut Conn, file: &FileId) -> Result<Option<Given>, Error> {
    let Some(stored) = documents::find(conn, file)? else {
        return Ok(None);
    };
    let bytes = documents::content(conn, &stored)?;
    let kind = stored.kind();
    Ok(Some((stored.name, kind, bytes)))
}

fn paper(case: &Case, step: &Step, title: &str, blocks: Vec<Block>) -> Paper {
    let day = step.at.in_oslo().date();
    let lead = [
        case.number.clone(),
        case.applicant.clone(),
        case.say.date(day),
    ];
    Paper {
        language: case.say.language(),
        title: title.to_owned(),
        author: case.author.clone(),
        date: day,
        head: Head::Report {
            lead: lead.join(" · "),
        },
        contents: None,
        blocks,
    }
}

/// What came with a step.
fn attached(conn: &mut Conn, it: &Application, step: &Step) -> Result<Vec<Given>, Error> {
    let mut files = Vec::new();
    match step.what {
        What::Sent => {
            for sent in copy(conn, it, step)?.files {
                let row = grants::store::files::one(conn, &it.id, &sent.id)?;
                files.extend(row.map(|row| row.file_id));
            }
        }
        What::Complaint => {
            let rows = store::files::of(conn, &step.of)?;
            files.extend(rows.into_iter().map(|(row, _)| row.file_id));
        }
        What::Report => {
            let rows = payments::store::reports::files(conn, &step.of)?;
            files.extend(rows.into_iter().map(|row| row.file_id));
        }
        _ => {}
    }
    let mut all = Vec::new();
    for file in &files {
        all.extend(kept(conn, file)?);
    }
    Ok(all)
}

fn copy(conn: &mut Conn, it: &Application, step: &Step) -> Result<Submission, Error> {
    let all = applications::submissions(conn, &it.id)?;
    let found = all
        .into_iter()
        .find(|copy| copy.number.to_string() == step.of);
    found.ok_or(Error::NotFound)
}

/// What the paper of a step says.
fn blocks(
    conn: &mut Conn,
    (case, it): (&Case, &Application),
    step: &Step,
) -> Result<Vec<Block>, Error> {
    let say = &case.say;
    match step.what {
        What::Sent => {
            let copy = copy(conn, it, step)?;
            let form = schemes::form_of(conn, &copy.form)?;
            let form = form.map(|it| it.form).unwrap_or_default();
            Ok(answers(say, &copy, form.blocks()))
        }
        What::Question | What::Answer => {
            let all = cases::questions(conn, &it.id)?;
            let found = all.into_iter().find(|one| one.id == step.of);
            let one = found.ok_or(Error::NotFound)?;
            let mut blocks: Vec<Block> = lines(&one.text).collect();
            if step.what == What::Answer {
                blocks.push(heading(What::Answer.words(say)));
                blocks.extend(lines(&one.answer));
            }
            Ok(blocks)
        }
        What::Advice => advice(conn, (say, it), step),
        What::Decision => decision(conn, say, step),
        What::Complaint => {
            let complaint = store::one(conn, &step.of)?.ok_or(Error::NotFound)?;
            Ok(lines(&complaint.text).collect())
        }
        What::Report => report(conn, (say, it), step),
        What::Change | What::ChangeAnswer => change(conn, (say, it), step),
        What::Payment => payment(conn, say, step),
        What::Claim | What::ClaimSettled => claim(conn, say, step),
        What::End => ending(conn, say, step),
        // A letter is filed as it went; a round's papers are not made of one application.
        What::Letter | What::CasePaper | What::Minutes => Ok(Vec::new()),
    }
}

/// Each question of the form that has an answer, with the answer.
fn answers<'a>(
    say: &Speaker,
    copy: &Submission,
    form: impl Iterator<Item = &'a Asked>,
) -> Vec<Block> {
    let sum = say.money(copy.applied);
    let mut blocks = vec![facts(vec![(say.t("complaint-applied").into_owned(), sum)])];
    for asked in form {
        let given = copy.answer(&asked.code);
        let said = match (&asked.kind, Budget::read(given), copy.members) {
            _ if given.is_empty() => continue,
            (BlockKind::Budget { .. }, Some(budget), _) => vec![budget_facts(say, &budget)],
            (BlockKind::MemberNumbers, _, Some(count)) => {
                vec![Block::paragraph(say.number(count))]
            }
            _ => {
                let words = answer_words(say, asked, given);
                words.into_iter().map(Block::paragraph).collect()
            }
        };
        if !said.is_empty() {
            blocks.push(heading(asked.asked(say.language())));
            blocks.extend(said);
        }
    }
    blocks
}

fn budget_facts(say: &Speaker, budget: &Budget) -> Block {
    let mut rows = Vec::new();
    for line in &budget.costs {
        rows.push((line.words.clone(), written(say, line)));
    }
    let costs = say.money(Money::from_kroner(budget.cost().kroner));
    rows.push((say.t("grants-sum-costs").into_owned(), costs));
    for line in &budget.incomes {
        rows.push((line.words.clone(), written(say, line)));
    }
    let incomes = say.money(Money::from_kroner(budget.income().kroner));
    rows.push((say.t("grants-sum-incomes").into_owned(), incomes));
    facts(rows)
}

/// An amount as money, or as it was written when it is none.
fn written(say: &Speaker, line: &Line) -> String {
    let kroner = line.kroner().filter(|_| !line.amount.is_empty());
    let kroner = kroner.map(Money::from_kroner);
    kroner.map_or_else(|| line.amount.clone(), |sum| say.money(sum))
}

/// Names and values, without those that have none.
fn facts(mut rows: Vec<(String, String)>) -> Block {
    rows.retain(|(name, value)| !name.is_empty() || !value.is_empty());
    Block::Facts { rows }
}

/// What a council recommends for this applicant, and says about all of them.
fn advice(
    conn: &mut Conn,
    (say, it): (&Speaker, &Application),
    step: &Step,
) -> Result<Vec<Block>, Error> {
    let one = recommending::one(conn, &step.of)?.ok_or(Error::NotFound)?;
    let minutes = one.minutes.ok_or(Error::NotFound)?;
    let row = minutes.rows.iter().find(|row| row.application == it.id);
    let row = row.ok_or(Error::NotFound)?;
    let mut rows = vec![(
        say.t("complaint-archive-amount").into_owned(),
        say.money(row.amount),
    )];
    if let Some(day) = minutes.met_on {
        rows.push((say.t("complaint-archive-met").into_owned(), say.date(day)));
    }
    let mut blocks = vec![facts(rows)];
    blocks.extend(lines(&row.text));
    blocks.extend(lines(&minutes.text));
    Ok(blocks)
}

/// What a body decided, when and how it voted, why, and on what conditions.
fn decision(conn: &mut Conn, say: &Speaker, step: &Step) -> Result<Vec<Block>, Error> {
    let one = decisions::one(conn, &step.of)?.ok_or(Error::NotFound)?;
    let mut rows = vec![(
        say.t("complaint-archive-amount").into_owned(),
        say.money(one.amount),
    )];
    if !one.case_number.is_empty() {
        let words = say.t("complaint-archive-case").into_owned();
        rows.push((words, one.case_number.clone()));
    }
    if let Some(sitting) = sittings::one(conn, &one.bulk)? {
        let day = say.date(sitting.met_on.date());
        rows.push((say.t("complaint-archive-met").into_owned(), day));
        if !sitting.vote.is_empty() {
            let words = say.t("complaint-archive-vote").into_owned();
            rows.push((words, sitting.vote));
        }
    }
    let mut blocks = vec![facts(rows)];
    // texts: grants-standard-*
    for word in one.standard_reasons() {
        let words = say.t(&format!("grants-standard-{word}")).into_owned();
        blocks.push(Block::paragraph(words));
    }
    blocks.extend(lines(&one.reasons));
    blocks.extend(lines(&one.conditions));
    Ok(blocks)
}

/// What was done, the numbers, the accounts, and the answers to the scheme's own questions.
fn report(
    conn: &mut Conn,
    (say, it): (&Speaker, &Application),
    step: &Step,
) -> Result<Vec<Block>, Error> {
    let one = payments::store::reports::one(conn, &step.of)?;
    let one = one.ok_or(Error::NotFound)?;
    let mut blocks: Vec<Block> = lines(&one.done).collect();
    let numbers = [
        (texts::id("payments-told-participants"), one.participants),
        (texts::id("payments-told-young"), one.young),
        (texts::id("payments-told-events"), one.events),
        (texts::id("payments-told-hours"), one.hours),
    ];
    let mut rows = Vec::new();
    for (id, number) in numbers {
        if let Some(number) = number {
            rows.push((say.t(id).into_owned(), say.number(number)));
        }
    }
    for line in one.lines() {
        let said = [line.actual.as_str(), line.comment.as_str()];
        let said = said.into_iter().filter(|it| !it.is_empty());
        let said: Vec<&str> = said.collect();
        rows.push((line.words.clone(), said.join(" · ")));
    }
    if !rows.is_empty() {
        blocks.push(facts(rows));
    }
    let Some(guidelines) = schemes::guidelines_of(conn, &it.guidelines_id)? else {
        return Ok(blocks);
    };
    let scheme = schemes::one(conn, &guidelines.scheme)?;
    let kind = scheme.map(|it| it.kind).unwrap_or_default();
    let answers = one.answers();
    for asked in guidelines.terms.reported(kind).own() {
        let given = answers.get(&asked.code).map_or("", String::as_str);
        let words = answer_words(say, asked, given);
        if !words.is_empty() {
            blocks.push(heading(asked.asked(say.language())));
            blocks.extend(words.into_iter().map(Block::paragraph));
        }
    }
    Ok(blocks)
}

// texts: payments-change-state-*
/// What the recipient asks for; and what staff answered.
fn change(
    conn: &mut Conn,
    (say, it): (&Speaker, &Application),
    step: &Step,
) -> Result<Vec<Block>, Error> {
    let all = payments::store::asides::changes(conn, &it.id)?;
    let found = all.into_iter().find(|one| one.id == step.of);
    let one = found.ok_or(Error::NotFound)?;
    let mut blocks: Vec<Block> = lines(&one.text).collect();
    if let Some(day) = one.report_on {
        let words = say.t("complaint-archive-report-on").into_owned();
        blocks.push(facts(vec![(words, say.date(day.date()))]));
    }
    if step.what == What::ChangeAnswer {
        blocks.push(heading(What::ChangeAnswer.words(say)));
        let state = format!("payments-change-state-{}", one.state.word());
        blocks.push(Block::paragraph(say.t(&state).into_owned()));
        blocks.extend(lines(&one.answer));
    }
    Ok(blocks)
}
