//! Several cases decided at once as they were recommended: what each gets and who is left out is shown
//! first. It can be undone until notice is given.
//!
//! For the municipality's own people; every form is complete without script.

use ::access::Actor;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode, response::Response};
use db::Conn;
use kernel::Money;
use web::{Fields, PageError, PageResult, Town, Visit, page, see_done, see_other};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDecided},
    impartiality::Standing,
    model::{Application, Outcome, Round, State},
    pages::words,
    store,
};

/// Cases that can be decided in one go.
const MOST: usize = 500;

/// A case in the preview.
pub struct Row {
    id: String,
    name: String,
    number: String,
    applied: Money,
    amount: Money,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "staff/bulk.html")]
struct BulkPage<'a> {
    visit: &'a Visit,
    round: Round,
    taken: Vec<Row>,
    left_out: Vec<Row>,
    back: String,
}

/// Somebody loaded the address of a form again.
pub async fn back(visit: Visit, Path(id): Path<String>) -> Result<Response, PageError> {
    may_as_staff(&visit.actor(), Action::Read)?;
    Ok(see_other(&visit.to(&format!("/saker/tilskudd/runde/{id}"))))
}

/// Shows what will happen; with `sure`, does it.
pub async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let back = visit.to(&format!("/saker/tilskudd/runde/{id}"));
    let cases = fields.all("case").into_iter().take(MOST);
    let ids: Vec<String> = cases.map(str::to_owned).collect();
    if ids.is_empty() {
        return Ok(see_done(&back, texts::id("grantdesk-done-nothing")));
    }
    if fields.has("sure") {
        let bulk = visit
            .write(move |town, conn| {
                let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
                let all = chosen(conn, (town, permit.actor()), &round, &ids)?;
                let all: Vec<_> = all
                    .into_iter()
                    .filter(|it| why_not(it, &round).is_none())
                    .collect();
                let hand = Hand::new(town, &permit);
                match actions::decide_several(conn, &hand, &round, &all) {
                    Ok(bulk) => Ok(bulk),
                    Err(NotDecided::NotDone(not_done)) => Err(not_done.into()),
                    Err(_) => Err(PageError::Changed),
                }
            })
            .await?;
        let there = format!("{back}?angre={bulk}");
        return Ok(see_done(
            &there,
            texts::id("grantdesk-done-decided-several"),
        ));
    }
    let seen = visit.clone();
    let (round, taken, left_out) = visit
        .read(move |town, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let all = chosen(conn, (town, permit.actor()), &round, &ids)?;
            let names = associations::names(conn)?;
            let (mut taken, mut left) = (Vec::new(), Vec::new());
            for it in all {
                let why = why_not(&it, &round);
                let name = it
                    .held_by
                    .as_ref()
                    .and_then(|id| names.iter().find(|(known, _)| known == id))
                    .map_or_else(|| it.group_name.clone(), |(_, name)| name.clone());
                let amount = it.recommended.unwrap_or_default();
                let row = Row {
                    number: it.number.clone().unwrap_or_default(),
                    state: if let Some(why) = why {
                        (web::State::Out, seen.say().t(why).into_owned())
                    } else {
                        let outcome = Outcome::of(it.applied, amount);
                        words::outcome_state(seen.say(), outcome)
                    },
                    applied: it.applied,
                    id: it.id,
                    name,
                    amount,
                };
                if why.is_none() {
                    taken.push(row);
                } else {
                    left.push(row);
                }
            }
            Ok((round, taken, left))
        })
        .await?;
    let shown = BulkPage {
        visit: &visit,
        round,
        taken,
        left_out,
        back,
    };
    page(&shown, StatusCode::OK)
}

/// Undoes what was decided in one go.
pub async fn undo(visit: Visit, Path(bulk): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let round = visit
        .write(move |town, conn| {
            let decisions = store::decisions::in_bulk(conn, &bulk)?;
            let first = decisions.first().ok_or(PageError::Changed)?;
            let application = store::applications::one(conn, &first.application_id)?;
            let round = application.ok_or(PageError::NotFound)?.round_id;
            actions::undo_several(conn, &Hand::new(town, &permit), &bulk)?;
            Ok::<_, PageError>(round)
        })
        .await?;
    let path = visit.to(&format!("/saker/tilskudd/runde/{round}"));
    Ok(see_done(&path, texts::id("grantdesk-done-undone")))
}

/// Those that were ticked, but for those she does not decide.
fn chosen(
    conn: &mut Conn,
    (town, actor): (&Town, &Actor),
    round: &Round,
    ids: &[String],
) -> Result<Vec<Application>, PageError> {
    let standing = Standing::of(conn, &*town.clock, actor, &round.id)?;
    let mut all = store::applications::of_round(conn, &round.id)?;
    all.retain(|it| ids.contains(&it.id) && standing.why_not_decide(it).is_empty());
    Ok(all)
}

/// Why a case is left out.
fn why_not(it: &Application, round: &Round) -> Option<&'static str> {
    let amount = it.recommended.unwrap_or_default();
    if it.state != State::Recommended {
        Some(texts::id("grantdesk-left-not-recommended"))
    } else if amount > round.officer_up_to {
        Some(texts::id("grantdesk-left-above-limit"))
    } else if Outcome::of(it.applied, amount) != Outcome::Granted && it.recommended_why.is_empty() {
        Some(texts::id("grantdesk-left-no-reasons"))
    } else {
        None
    }
}

impl BulkPage<'_> {
    fn heading(&self) -> String {
        let count = i64::try_from(self.taken.len()).unwrap_or_default();
        self.visit.say().tn("grantdesk-bulk-heading", count)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn money(&self, sum: &Money) -> String {
        self.visit.say().money(*sum)
    }

    fn sum(&self) -> String {
        let sum = self.taken.iter().map(|row| row.amount).sum();
        self.visit.say().money(sum)
    }
}
