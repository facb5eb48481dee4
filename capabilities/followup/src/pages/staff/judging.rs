//! How the municipality judges itself, year by year, by the criteria of the award for volunteer
//! municipality; filled in from data where data can tell, with figures beside.
//!
//! What is filled in is marked and kept by nobody but whoever saves it. Where data cannot tell, the form
//! begins with what was said the year before.

use std::collections::BTreeMap;

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use web::{Choice, Fields, FormErrors, InPath, PageError, PageResult, Visit, page, see_done};

use super::judged::{Proposed, proposed};
use crate::{
    access::{Action, may},
    actions,
    model::{CRITERIA, Judged, Judgement},
    pages::figures::every,
    store::{checks, figures},
    telling::{Line, year_so_far},
};

#[derive(Template)]
#[template(path = "staff/judging.html")]
struct JudgingPage<'a> {
    visit: &'a Visit,
    year: i16,
    /// Years before and after: address and words.
    years: Vec<(String, i16, bool)>,
    rows: Vec<Row>,
    judged_years: Vec<i16>,
    /// Each criterion through the years.
    through: Vec<Through>,
    lines: Vec<Line>,
    may_arrange: bool,
    errors: FormErrors,
}

struct Row {
    criterion: &'static str,
    words: String,
    choices: Vec<Choice>,
    told: String,
    judged: String,
    /// What the fields are filled in from, when nobody has judged it this year.
    from: String,
    /// What data say.
    known: String,
}

/// A criterion and how it was judged in each year.
struct Through {
    words: String,
    judged: Vec<String>,
}

/// What the page stands on.
struct Read {
    /// What was said in each year that has judgements, the oldest first.
    years: Vec<(i16, Vec<Judgement>)>,
    proposed: BTreeMap<&'static str, Proposed>,
    lines: Vec<Line>,
}

impl Read {
    fn of(&self, year: i16, criterion: &str) -> Option<&Judgement> {
        let (_, all) = self.years.iter().find(|(own, _)| *own == year)?;
        all.iter().find(|it| it.criterion == criterion)
    }

    /// The newest before a year.
    fn before(&self, year: i16, criterion: &str) -> Option<(i16, &Judgement)> {
        let earlier = self.years.iter().rev().filter(|(own, _)| *own < year);
        let mut said = earlier.filter_map(|(own, all)| {
            let it = all.iter().find(|it| it.criterion == criterion)?;
            Some((*own, it))
        });
        said.next()
    }
}

/// The judgement of this year.
pub async fn now(visit: Visit) -> PageResult {
    let year = kernel::today(&*visit.town().clock).year();
    show(visit, InPath(year)).await
}

pub async fn show(visit: Visit, InPath(year): InPath<i16>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let this_year = kernel::today(&*visit.town().clock).year();
    if !(2000..=this_year).contains(&year) {
        return Err(PageError::NotFound);
    }
    let read = read(&visit, year).await?;
    let mut years: Vec<i16> = read.years.iter().map(|(year, _)| *year).collect();
    years.extend([this_year, year]);
    years.sort_unstable();
    years.dedup();
    let path = |year: i16| visit.to(&format!("/saker/oppfolging/vurdering/{year}"));
    let rows = CRITERIA.into_iter().map(|it| row(&visit, &read, year, it));
    let through = CRITERIA.into_iter().map(|criterion| Through {
        words: criterion_words(&visit, criterion),
        judged: (read.years.iter())
            .map(|(year, _)| judged_words(&visit, read.of(*year, criterion)))
            .collect(),
    });
    let shown = JudgingPage {
        rows: rows.collect(),
        years: years
            .into_iter()
            .map(|it| (path(it), it, it == year))
            .collect(),
        judged_years: read.years.iter().map(|(year, _)| *year).collect(),
        through: through.collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        year,
        lines: read.lines,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
}

async fn read(visit: &Visit, year: i16) -> Result<Read, PageError> {
    let seen = visit.clone();
    visit
        .read(move |_, conn| {
            let mut years = Vec::new();
            for year in checks::judged_years(conn)?.into_iter().rev() {
                years.push((year, checks::judgements(conn, year)?));
            }
            let (_, until) = year_so_far(year, kernel::today(&*seen.town().clock));
            let kept = figures::all(conn)?;
            let mut lines = Vec::new();
            for known in every(&seen, &kept, false) {
                lines.extend(known.line(&seen, conn, until)?);
            }
            Ok(Read {
                proposed: proposed(&seen, conn, year)?,
                years,
                lines,
            })
        })
        .await
}

/// A criterion with what was said, or what data say, or what was said the last time.
fn row(visit: &Visit, read: &Read, year: i16, criterion: &'static str) -> Row {
    let say = visit.say();
    let own = read.of(year, criterion);
    let known = read.proposed.get(criterion);
    let before = read.before(year, criterion);
    let (judged, told, from) = match (own, known, before) {
        (Some(own), _, _) => (Some(own.judged), own.words.clone(), String::new()),
        (None, Some(known), _) => {
            let from = say.t("followup-judging-proposed").into_owned();
            (Some(known.judged), known.words.clone(), from)
        }
        (None, None, Some((last, before))) => {
            let from = say.ta("followup-judging-as-in", &[("year", &last.to_string())]);
            (Some(before.judged), before.words.clone(), from)
        }
        (None, None, None) => (None, String::new(), String::new()),
    };
    let choices = Judged::ALL
        .iter()
        .map(|(it, word)| Choice::new(*word, word_of(visit, *it)).chosen(judged == Some(*it)));
    Row {
        criterion,
        words: criterion_words(visit, criterion),
        choices: choices.collect(),
        judged: judged_words(visit, own),
        // What stands in the field is not told again.
        known: known.map_or_else(String::new, |it| it.words.clone()),
        told,
        from,
    }
}

// texts: followup-criterion-*
fn criterion_words(visit: &Visit, criterion: &str) -> String {
    let id = format!("followup-criterion-{criterion}");
    visit.say().t(&id).into_owned()
}

// texts: followup-judged-*
fn word_of(visit: &Visit, judged: Judged) -> String {
    let id = format!("followup-judged-{}", judged.word());
    visit.say().t(&id).into_owned()
}

fn judged_words(visit: &Visit, it: Option<&Judgement>) -> String {
    it.map_or_else(String::new, |it| word_of(visit, it.judged))
}

pub async fn send(visit: Visit, InPath(year): InPath<i16>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    if !(2000..=kernel::today(&*visit.town().clock).year()).contains(&year) {
        return Err(PageError::NotFound);
    }
    let fields = Fields::read(&body);
    let judged = CRITERIA.into_iter().filter_map(|criterion| {
        Some(Judgement {
            judged: Judged::from_word(fields.one(criterion))?,
            words: fields.one(&format!("{criterion}-words")).trim().to_owned(),
            criterion: criterion.to_owned(),
        })
    });
    let judged: Vec<Judgement> = judged.collect();
    let there = visit.to(&format!("/saker/oppfolging/vurdering/{year}"));
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::judge(conn, parts, &permit, year, &judged)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("followup-done-saved")))
}
