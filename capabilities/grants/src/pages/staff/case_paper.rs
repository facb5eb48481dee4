//! The case paper of a round (saksframlegg): one document for the body that decides, as a page, on
//! print and as PDF. What is recommended to each, what it got last year and applied for; the key; who
//! recommends; where the proposal deviates, and why; and what follows of it. When everything is decided
//! it says what was decided, and when.

// texts: grantpaper-*

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::{Conn, Error};
use documents::Kind;
use jiff::civil::Date;
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
    (today, author): (Date, String),
) -> Result<Paper, Error> {
    let guidelines =
        store::schemes::guidelines_of(conn, &round.guidelines)?.ok_or(Error::NotFound)?;
    let (rows, decided_on) = rows(conn, round)?;
    let is_over = decided_on.is_some();
    let title = round.titled(say.language());
    let mut blocks = background(say, round, &guidelines, &rows);
    blocks.extend(proposal(say, round, (&rows, is_over)));
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
    blocks.extend(deviations(say, (&rows, is_over)));
    blocks.extend(consequences(say, round, &rows));
    let lead = match decided_on {
        Some(day) => decided(conn, say, round, day)?,
        None if round.decided_by.is_empty() => say.date(today),
        None => {
            let words = [
                ("body", round.decided_by.as_str()),
                ("day", &say.date(today)),
            ];
            say.ta("grantpaper-lead", &words)
        }
    };
    Ok(Paper {
        language: say.language(),
        title: say.ta("grantpaper-title", &[("round", title)]),
        author,
        date: decided_on.unwrap_or(today),
        head: Head::Report { lead },
        contents: None,
        blocks,
    })
}

/// Who decided and when: «Kulturutvalget, 4. desember 2025, sak 9/25», or the day alone.
fn decided(conn: &mut Conn, say: &Speaker, round: &Round, day: Date) -> Result<String, Error> {
    let sittings = store::sittings::of_round(conn, &round.id)?;
    let Some(it) = sittings.into_iter().find(|it| it.undone_at.is_none()) else {
        return Ok(say.ta("grantpaper-decided-on", &[("day", &say.date(day))]));
    };
    let day = say.date(it.met_on.date());
    let words = [
        ("body", it.body.as_str()),
        ("day", day.as_str()),
        ("case", it.case_number.as_str()),
    ];
    Ok(say.ta("grantdesk-sittings-heading", &words))
}

/// The rows by name; and the day the last of them was decided, when nothing waits.
fn rows(conn: &mut Conn, round: &Round) -> Result<(Vec<Row>, Option<Date>), Error> {
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
    let last_day = decisions.iter().map(|it| it.decided_at).max();
    let is_over = |it: &Application| !it.state.is_handled();
    let decided_on = last_day
        .filter(|_| all.iter().all(is_over))
        .map(|at| at.in_oslo().date());
    let mut rows: Vec<Row> = all
        .into_iter()
        .map(|it| {
            let decided = decisions.iter().find(|one| one.application_id == it.id);
            let given = decided.map(|one| one.amount);
            let reasons = decided.map(|one| one.reasons.as_str());
            let mut why = [it.recommended_why.as_str(), reasons.unwrap_or_default()];
            if decided_on.is_some() {
                why.reverse();
            }
            let why = why.into_iter().find(|why| !why.is_empty());
            let why = why.unwrap_or_default().to_owned();
            let held_by = it.held_by.as_deref().unwrap_or_default();
            Row {
                name: names.get(held_by).cloned().unwrap_or(it.group_name),
                last: last.get(held_by).copied(),
                applied: it.applied,
                proposed: if decided_on.is_some() {
                    given
                } else {
                    it.recommended.or(given)
                },
                keyed: run
                    .as_ref()
                    .filter(|run| run.outcome.of(held_by).is_some())
                    .map(|run| run.outcome.amount(held_by)),
                advised: advised.remove(&it.id).unwrap_or_default(),
                why,
            }
        })
        .collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((rows, decided_on))
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

fn proposal(say: &Speaker, round: &Round, (rows, is_over): (&[Row], bool)) -> Vec<Block> {
    let (title, lead, column) = if is_over {
        (
            texts::id("grantpaper-decision"),
            texts::id("grantpaper-decision-words"),
            texts::id("grantdesk-column-decided"),
        )
    } else {
        (
            texts::id("grantpaper-proposal"),
            texts::id("grantpaper-proposal-words"),
            texts::id("grantpaper-proposed"),
        )
    };
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
        said(column),
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
        heading(said(title)),
        Block::paragraph(say.ta(lead, &words)),
        Block::Table {
            caption: said("grantpaper-table"),
            figures: (0..head.len()).map(|place| place > 0).collect(),
            head,
            rows: table,
        },
    ]
}

/// Where the proposal is not what a council recommended, not what the key gives, or less than was
/// applied for; with why, those with the same reason together.
fn deviations(say: &Speaker, (rows, is_over): (&[Row], bool)) -> Vec<Block> {
    let mut told: Vec<(String, Vec<&str>)> = Vec::new();
    for row in rows {
        let Some(proposed) = row.proposed else {
            continue;
        };
        let deviates = match (row.advised.amount, row.keyed) {
            (Some(advised), _) if advised != proposed => true,
            (_, Some(keyed)) => keyed != proposed,
            (_, None) => proposed < row.applied,
        };
        let why = deviation(say, row, (proposed, is_over));
        let Some(why) = why.filter(|_| deviates) else {
            continue;
        };
        match told.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(row.name.as_str()),
            None => told.push((why, vec![row.name.as_str()])),
        }
    }
    let title = heading(say.t("grantpaper-deviations"));
    if told.is_empty() {
        return vec![title, Block::paragraph(say.t("grantpaper-no-deviations"))];
    }
    let items: Vec<Vec<Span>> = told
        .into_iter()
        .map(|(text, names)| {
            let name = Span::Strong {
                text: format!("{}. ", say.list(&names)),
            };
            vec![name, Span::Plain { text }]
        })
        .collect();
    vec![
        title,
        Block::List {
            ordered: false,
            items,
        },
    ]
}

/// «Rådet innstilte 10 000 kr, og her foreslås 15 000 kr. Flere barn enn i fjor.» A reason that is not
/// written is asked for until everything is decided.
fn deviation(say: &Speaker, row: &Row, (proposed, is_over): (Money, bool)) -> Option<String> {
    let why = [row.advised.deviation.as_str(), row.why.as_str()];
    let why = why.into_iter().find(|why| !why.is_empty());
    let why = why.map(str::to_owned);
    let why = why.or_else(|| (!is_over).then(|| say.t("grantpaper-no-reason").into_owned()));
    let advised = row.advised.amount.filter(|advised| *advised != proposed);
    let otherwise = advised.map(|advised| {
        let (advised, proposed) = (say.money(advised), say.money(proposed));
        let words = [("advised", advised.as_str()), ("proposed", &proposed)];
        let id = if is_over {
            texts::id("grantpaper-decided-otherwise")
        } else {
            texts::id("grantpaper-not-as-advised")
        };
        say.ta(id, &words)
    });
    let said: Vec<String> = [otherwise, why].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
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
