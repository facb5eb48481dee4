//! How the municipality judges itself, year by year, by the criteria of the award for volunteer
//! municipality; with figures beside, so that one need not remember.
//!
//! A year that has none begins with what was said the year before.

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use web::{Choice, Fields, FormErrors, InPath, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::{CRITERIA, Judged, Judgement},
    pages::{figures::every, ground::Ground},
    store::{checks, figures},
    telling::Line,
};

#[derive(Template)]
#[template(path = "staff/judging.html")]
struct JudgingPage<'a> {
    visit: &'a Visit,
    year: i16,
    /// Years before and after: address and words.
    years: Vec<(String, i16, bool)>,
    rows: Vec<Row>,
    decided: Vec<String>,
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
}

/// The judgement of this year.
pub async fn now(visit: Visit) -> PageResult {
    let year = kernel::today(&*visit.town().clock).year();
    show(visit, InPath(year)).await
}

// texts: followup-criterion-* followup-judged-*
pub async fn show(visit: Visit, InPath(year): InPath<i16>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let this_year = kernel::today(&*visit.town().clock).year();
    if !(2000..=this_year).contains(&year) {
        return Err(PageError::NotFound);
    }
    let seen = visit.clone();
    let (mut said, mut years, decided, lines) = visit
        .read(move |_, conn| {
            let mut said = checks::judgements(conn, year)?;
            if said.is_empty() {
                said = checks::judgements(conn, year - 1)?;
            }
            let say = seen.say();
            let decided = Ground::all(conn)?.into_iter().filter_map(|it| {
                let decision = it.decided()?.decision.clone()?;
                let day = say.date(decision.on);
                let words = [("body", decision.body.as_str()), ("day", day.as_str())];
                let told = say.ta("followup-decided", &words);
                Some(format!("{}: {told}", it.name(&seen)))
            });
            let decided: Vec<String> = decided.collect();
            let today = kernel::today(&*seen.town().clock);
            let kept = figures::all(conn)?;
            let mut lines = Vec::new();
            for known in every(&seen, &kept, false) {
                lines.extend(known.line(&seen, conn, today)?);
            }
            Ok((said, checks::judged_years(conn)?, decided, lines))
        })
        .await?;
    years.push(this_year);
    years.push(year);
    years.sort_unstable();
    years.dedup();
    let say = visit.say();
    let rows = CRITERIA.into_iter().map(|criterion| {
        let at = said.iter().position(|it| it.criterion == criterion);
        let own = at.map(|at| said.swap_remove(at));
        let judged = own.as_ref().map(|it| it.judged);
        let words = |judged: Judged| {
            let id = format!("followup-judged-{}", judged.word());
            say.t(&id).into_owned()
        };
        let choices = Judged::ALL
            .iter()
            .map(|(it, word)| Choice::new(*word, words(*it)).chosen(judged == Some(*it)));
        Row {
            criterion,
            words: say
                .t(&format!("followup-criterion-{criterion}"))
                .into_owned(),
            choices: choices.collect(),
            told: own.map_or_else(String::new, |it| it.words),
            judged: judged.map_or_else(String::new, words),
        }
    });
    let path = |year: i16| visit.to(&format!("/saker/oppfolging/vurdering/{year}"));
    let shown = JudgingPage {
        rows: rows.collect(),
        years: years
            .into_iter()
            .map(|it| (path(it), it, it == year))
            .collect(),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        year,
        decided,
        lines,
        errors: FormErrors::new(),
    };
    page(&shown, StatusCode::OK)
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
