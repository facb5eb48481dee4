//! The case paper of a round (saksframlegg): one document for the body that decides, as a page, on
//! print and as PDF. What is recommended to each, what it got last year and applied for; the key; who
//! recommends; where the proposal deviates, and why; and what follows of it.

// texts: grantpaper-*

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::{Conn, Error};
use documents::Kind;
use kernel::Money;
use pdf::{Block, Head, Paper, Span};
use texts::Speaker;
use web::{PageError, PageResult, Visit, download_made, page};

use super::case_paper_council::{Advised, advised, parts};
use crate::{
    access::{Action, may_as_staff},
    document,
    letters::paper::heading,
    model::{Application, Guidelines, Round, State},
    store,
};

#[derive(Template)]
#[template(path = "staff/case_paper.html")]
struct CasePaperPage<'a> {
    visit: &'a Visit,
    title: String,
    lead: String,
    body: String,
    back: String,
    /// Whether she enters what a political body decides.
    enters: bool,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let paper = made(&visit, &id).await?;
    let body = document::shown(&paper).map_err(|fault| PageError::fault(&fault))?;
    let lead = match paper.head {
        Head::Report { lead } => lead,
        Head::Letter { .. } => String::new(),
    };
    let shown = CasePaperPage {
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        enters: may_as_staff(&visit.actor(), Action::Decide).is_ok(),
        visit: &visit,
        title: paper.title,
        lead,
        body,
    };
    page(&shown, StatusCode::OK)
}

/// The same as PDF.
pub async fn pdf(visit: Visit, Path(id): Path<String>) -> PageResult {
    let paper = made(&visit, &id).await?;
    let bytes = pdf::pdf(&paper).map_err(|fault| PageError::fault(&fault))?;
    download_made(&paper.title, Kind::Pdf, bytes)
}

async fn made(visit: &Visit, id: &str) -> Result<Paper, PageError> {
    may_as_staff(&visit.actor(), Action::Read)?;
    let (seen, id) = (visit.clone(), id.to_owned());
    visit
        .read(move |town, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let today = kernel::today(&*town.clock);
            let author = seen.municipality_name();
            Ok(paper(conn, seen.say(), &round, (today, author))?)
        })
        .await
}

/// A row of the table.
struct Row {
    name: String,
    why: String,
    last: Option<Money>,
    applied: Money,
    proposed: Option<Money>,
    keyed: Option<Money>,
    advised: Advised,
}

/// The whole paper.
fn paper(
    conn: &mut Conn,
    say: &Speaker,
    round: &Round,
    (today, author): (jiff::civil::Date, String),
) -> Result<Paper, Error> {
    let guidelines =
        store::schemes::guidelines_of(conn, &round.guidelines)?.ok_or(Error::NotFound)?;
    let rows = rows(conn, round)?;
    let title = round.titled(say.language());
    let mut blocks = background(say, round, &guidelines, &rows);
    blocks.extend(proposal(say, round, &rows));
    if let Some(run) = allocation::final_run(conn, &round.id)? {
        let sum = say.money(run.outcome.given());
        let left = say.money(run.outcome.left());
        let words = [
            ("title", run.title.as_str()),
            ("sum", &sum),
            ("left", &left),
        ];
        blocks.push(heading(say.t("grantpaper-key")));
        blocks.push(Block::paragraph(say.ta("grantpaper-key-words", &words)));
    }
    let councils = store::recommending::of_round(conn, &round.id)?;
    if councils.is_empty() && !round.recommended_by.is_empty() {
        let words = [("who", round.recommended_by.as_str())];
        blocks.push(heading(say.t("grantpaper-council")));
        blocks.push(Block::paragraph(say.ta("grantpaper-council-words", &words)));
    }
    blocks.extend(parts(conn, say, &councils)?);
    blocks.extend(deviations(say, &rows));
    blocks.extend(consequences(say, round, &rows));
    let lead = if round.decided_by.is_empty() {
        say.date(today)
    } else {
        let words = [
            ("body", round.decided_by.as_str()),
            ("day", &say.date(today)),
        ];
        say.ta("grantpaper-lead", &words)
    };
    Ok(Paper {
        language: say.language(),
        title: say.ta("grantpaper-title", &[("round", title)]),
        author,
        date: today,
        head: Head::Report { lead },
        contents: None,
        blocks,
    })
}

fn rows(conn: &mut Conn, round: &Round) -> Result<Vec<Row>, Error> {
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let last = last_year(conn, round)?;
    let run = allocation::final_run(conn, &round.id)?;
    let councils = store::recommending::of_round(conn, &round.id)?;
    let mut advised = advised(conn, &councils)?;
    let all = store::applications::of_round(conn, &round.id)?;
    let all: Vec<Application> = all
        .into_iter()
        .filter(|it| it.state.is_handled() || matches!(it.state, State::Decided | State::Notified))
        .collect();
    let ids: Vec<String> = all.iter().map(|it| it.id.clone()).collect();
    let decisions = store::decisions::of_several(conn, &ids)?;
    let mut rows: Vec<Row> = all
        .into_iter()
        .map(|it| {
            let decided = decisions.iter().find(|one| one.application_id == it.id);
            let held_by = it.held_by.as_deref().unwrap_or_default();
            Row {
                name: names.get(held_by).cloned().unwrap_or(it.group_name),
                last: last.get(held_by).copied(),
                applied: it.applied,
                proposed: it.recommended.or(decided.map(|one| one.amount)),
                keyed: run
                    .as_ref()
                    .filter(|run| run.outcome.of(held_by).is_some())
                    .map(|run| run.outcome.amount(held_by)),
                advised: advised.remove(&it.id).unwrap_or_default(),
                why: it.recommended_why,
            }
        })
        .collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(rows)
}

/// What each association got in the scheme's round before this one.
fn last_year(conn: &mut Conn, round: &Round) -> Result<BTreeMap<String, Money>, Error> {
    let rounds = store::rounds::all(conn)?;
    let before = rounds
        .iter()
        .find(|it| it.scheme == round.scheme && it.opens_on < round.opens_on);
    let Some(before) = before else {
        return Ok(BTreeMap::new());
    };
    let applications = store::applications::of_round(conn, &before.id)?;
    let ids: Vec<String> = applications.iter().map(|it| it.id.clone()).collect();
    let mut last = BTreeMap::new();
    for decision in store::decisions::of_several(conn, &ids)? {
        let application = applications
            .iter()
            .find(|it| it.id == decision.application_id);
        if let Some(held_by) = application.and_then(|it| it.held_by.clone())
            && decision.notified_at.is_some()
        {
            *last.entry(held_by).or_default() += decision.amount;
        }
    }
    Ok(last)
}

fn background(say: &Speaker, round: &Round, guidelines: &Guidelines, rows: &[Row]) -> Vec<Block> {
    let count = i64::try_from(rows.len()).unwrap_or_default();
    let applied = say.money(rows.iter().map(|row| row.applied).sum());
    let number = guidelines.number.to_string();
    let words = [
        ("scheme", guidelines.terms.named(say.language())),
        ("number", number.as_str()),
        ("from", &say.date(guidelines.from_on)),
    ];
    let mut facts = vec![
        (
            say.t("grantpaper-pot").into_owned(),
            say.money(round.money()),
        ),
        (
            say.t("grantpaper-applications").into_owned(),
            say.number(count),
        ),
        (say.t("grantpaper-applied").into_owned(), applied),
    ];
    if let Some(day) = round.closes_on {
        facts.push((say.t("grantpaper-closed").into_owned(), say.date(day)));
    }
    vec![
        heading(say.t("grantpaper-background")),
        Block::paragraph(say.ta("grantpaper-background-words", &words)),
        Block::Facts { rows: facts },
    ]
}

fn proposal(say: &Speaker, round: &Round, rows: &[Row]) -> Vec<Block> {
    let said = |id: &str| say.t(id).into_owned();
    let sum = |sum: Option<Money>| sum.map_or_else(|| "–".to_owned(), |sum| say.money(sum));
    let total = |of: fn(&Row) -> Option<Money>| {
        let sum: Money = rows.iter().filter_map(of).sum();
        say.money(sum)
    };
    let has_council = rows.iter().any(|row| row.advised.amount.is_some());
    let mut head = vec![
        said("grantpaper-applicant"),
        said("grantpaper-last"),
        said("grantpaper-applied"),
        said("grantpaper-proposed"),
    ];
    let mut table: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let applied = Some(row.applied).filter(|sum| *sum > Money::ZERO);
            vec![
                row.name.clone(),
                sum(row.last),
                sum(applied),
                sum(row.proposed),
            ]
        })
        .collect();
    table.push(vec![
        said("grantpaper-sum"),
        total(|row| row.last),
        total(|row| Some(row.applied)),
        total(|row| row.proposed),
    ]);
    if has_council {
        let own = rows.iter().map(|row| sum(row.advised.amount));
        let own: Vec<String> = own.chain([total(|row| row.advised.amount)]).collect();
        head.insert(3, said("grantpaper-advised"));
        for (row, own) in table.iter_mut().zip(own) {
            row.insert(3, own);
        }
    }
    let proposed: Money = rows.iter().filter_map(|row| row.proposed).sum();
    let left = say.money_ore(round.money().ore() - proposed.ore());
    let words = [("sum", say.money(proposed)), ("left", left)];
    let words = words.each_ref().map(|(name, text)| (*name, text.as_str()));
    vec![
        heading(said("grantpaper-proposal")),
        Block::paragraph(say.ta("grantpaper-proposal-words", &words)),
        Block::Table {
            caption: said("grantpaper-table"),
            figures: (0..head.len()).map(|place| place > 0).collect(),
            head,
            rows: table,
        },
    ]
}

/// Where the proposal is not what a council recommended, not what the key gives, or less than was
/// applied for; with why.
fn deviations(say: &Speaker, rows: &[Row]) -> Vec<Block> {
    let items: Vec<Vec<Span>> = rows
        .iter()
        .filter_map(|row| Some((row, row.proposed?)))
        .filter(|(row, proposed)| match (row.advised.amount, row.keyed) {
            (Some(advised), _) if advised != *proposed => true,
            (_, Some(keyed)) => keyed != *proposed,
            (_, None) => *proposed < row.applied,
        })
        .map(|(row, proposed)| {
            let name = Span::Strong {
                text: format!("{}. ", row.name),
            };
            let text = deviation(say, row, proposed);
            vec![name, Span::Plain { text }]
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        heading(say.t("grantpaper-deviations")),
        Block::List {
            ordered: false,
            items,
        },
    ]
}

/// «Rådet innstilte 10 000 kr, og her foreslås 15 000 kr. Flere barn enn i fjor.»
fn deviation(say: &Speaker, row: &Row, proposed: Money) -> String {
    let why = [row.advised.deviation.as_str(), row.why.as_str()]
        .into_iter()
        .find(|why| !why.is_empty())
        .map_or_else(|| say.t("grantpaper-no-reason").into_owned(), str::to_owned);
    match row.advised.amount.filter(|advised| *advised != proposed) {
        Some(advised) => {
            let (advised, proposed) = (say.money(advised), say.money(proposed));
            let words = [("advised", advised.as_str()), ("proposed", &proposed)];
            format!("{} {why}", say.ta("grantpaper-not-as-advised", &words))
        }
        None => why,
    }
}

fn consequences(say: &Speaker, round: &Round, rows: &[Row]) -> Vec<Block> {
    let count = |holds: &dyn Fn(&Row) -> bool| {
        let count = rows.iter().filter(|row| holds(row)).count();
        say.number(i64::try_from(count).unwrap_or_default())
    };
    let both = |row: &Row| Some((row.last?, row.proposed?));
    let said = |id: &str| say.t(id).into_owned();
    let proposed: Money = rows.iter().filter_map(|row| row.proposed).sum();
    let facts = vec![
        (
            said("grantpaper-more"),
            count(&|row| both(row).is_some_and(|(last, now)| now > last)),
        ),
        (
            said("grantpaper-less"),
            count(&|row| both(row).is_some_and(|(last, now)| now < last)),
        ),
        (
            said("grantpaper-new"),
            count(&|row| row.last.is_none() && row.proposed.is_some_and(|now| now > Money::ZERO)),
        ),
        (
            said("grantpaper-nothing"),
            count(&|row| row.proposed == Some(Money::ZERO)),
        ),
        (
            said("grantpaper-left"),
            say.money_ore(round.money().ore() - proposed.ore()),
        ),
    ];
    vec![
        heading(said("grantpaper-consequences")),
        Block::Facts { rows: facts },
    ]
}
