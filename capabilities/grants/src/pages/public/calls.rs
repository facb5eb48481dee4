//! What can be applied for now, what opens soon, what one can apply for at any time, and what has
//! closed. For anybody; the nearest deadline first.
//!
//! For everybody, without signing in.

use askama::Template;
use axum::http::StatusCode;
use db::Conn;
use jiff::{ToSpan as _, civil::Date};
use kernel::{Instant, Language};
use web::{Lang, PageError, PageResult, Visit, page};

use crate::{
    model::{Guidelines, Kind, Round, Scheme, Stage},
    pages::words,
    store,
};

/// Closed rounds are shown for so long.
const LATELY_DAYS: i64 = 120;

/// A call as lists and feeds show it.
pub struct Call {
    /// The round.
    pub round: Round,
    /// Its title.
    pub title: String,
    /// What the money is for.
    pub purpose: String,
    /// The language of that, where it is not the page's.
    pub purpose_lang: Lang,
    /// Where it is.
    pub stage: Stage,
    /// «Frist onsdag 15. april kl. 23.59».
    pub deadline: String,
    /// Whether the last day is near.
    pub soon: bool,
    /// The money; empty when it is not said.
    pub money: String,
    /// Its page.
    pub path: String,
}

#[derive(Template)]
#[template(path = "public/calls.html")]
struct CallsPage<'a> {
    visit: &'a Visit,
    open: Vec<Call>,
    rolling: Vec<Call>,
    coming: Vec<Call>,
    closed: Vec<Call>,
    /// Schemes that are told about only: id, title, words.
    told: Vec<(String, String, String)>,
}

/// Shows it.
pub async fn show(visit: Visit) -> PageResult {
    let seen = visit.clone();
    let (calls, told) = visit
        .read(move |town, conn| {
            let now = town.clock.now();
            Ok((calls(&seen, conn, now)?, told(conn, seen.language())?))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let mut shown = CallsPage {
        visit: &visit,
        open: Vec::new(),
        rolling: Vec::new(),
        coming: Vec::new(),
        closed: Vec::new(),
        told,
    };
    for call in calls {
        match (call.stage, call.round.closes_on) {
            (Stage::Open, Some(_)) => shown.open.push(call),
            (Stage::Open, None) => shown.rolling.push(call),
            (Stage::Coming, _) => shown.coming.push(call),
            (Stage::Closed, Some(day)) if day.saturating_add(LATELY_DAYS.days()) >= today => {
                shown.closed.push(call);
            }
            _ => {}
        }
    }
    shown.open.sort_by_key(|call| call.round.closes_on);
    shown.coming.sort_by_key(|call| call.round.opens_on);
    page(&shown, StatusCode::OK)
}

/// Every announced call, in the visitor's language.
pub fn calls(visit: &Visit, conn: &mut Conn, now: Instant) -> Result<Vec<Call>, PageError> {
    let guidelines = store::schemes::all_guidelines(conn)?;
    let today = now.in_oslo().date();
    let rounds = store::rounds::all(conn)?;
    Ok(rounds
        .into_iter()
        .filter(|round| round.stage(now) != Stage::Hidden)
        .map(|round| call(visit, &guidelines, round, now, today))
        .collect())
}

fn call(visit: &Visit, guidelines: &[Guidelines], round: Round, now: Instant, today: Date) -> Call {
    let (say, language) = (visit.say(), visit.language());
    let terms = guidelines.iter().find(|it| it.id == round.guidelines);
    let purpose = terms.and_then(|it| it.terms.purpose.nearest(language));
    let is_soon = |day: Date| day <= today.saturating_add(7.days());
    let money = round.money();
    Call {
        title: round.titled(language).to_owned(),
        purpose: purpose.map(|(_, text)| text.to_owned()).unwrap_or_default(),
        purpose_lang: terms.map_or(Lang::default(), |it| visit.lang_of(&it.terms.purpose)),
        stage: round.stage(now),
        deadline: words::deadline(say, &round, now),
        soon: round.stage(now) == Stage::Open && round.closes_on.is_some_and(is_soon),
        money: if money.ore() > 0 {
            say.money(money)
        } else {
            String::new()
        },
        path: visit.to(&format!("/tilskudd/{}", round.id)),
        round,
    }
}

/// What others decide, and that is told about here.
fn told(conn: &mut Conn, language: Language) -> Result<Vec<(String, String, String)>, db::Error> {
    let all: Vec<Scheme> = store::schemes::all(conn)?;
    let guidelines = store::schemes::all_guidelines(conn)?;
    Ok(all
        .iter()
        .filter(|scheme| scheme.kind == Kind::Information && !scheme.closed)
        .filter_map(|scheme| {
            let newest = guidelines.iter().find(|it| it.scheme == scheme.id)?;
            let words = newest.terms.purpose.nearest(language)?;
            let name = newest.terms.named(language).to_owned();
            Some((scheme.id.clone(), name, words.1.to_owned()))
        })
        .collect())
}
