//! Giving notice: everybody whose case is decided in a round is told at one moment. What each will be
//! told, and the last day to complain, is shown first; after this nothing can be undone.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    document,
    impartiality::Standing,
    letters,
    model::{Decision, complaint},
    pages::words,
    store,
};

/// A letter that is ready.
pub struct Row {
    id: String,
    name: String,
    number: String,
    amount: String,
    state: (web::State, String),
}

#[derive(Template)]
#[template(path = "staff/notice.html")]
struct NoticePage<'a> {
    visit: &'a Visit,
    title: String,
    rows: Vec<Row>,
    /// The last day to complain, were they told now; none where there is no right.
    complain_by: Option<String>,
    /// The first letter, as it will be.
    example: String,
    back: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Notify)?;
    let (seen, own) = (visit.clone(), id.clone());
    let (title, rows, is_decision, example) = visit
        .read(move |town, conn| {
            let round = store::rounds::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let names = associations::names(conn)?;
            let standing = Standing::of(conn, &*town.clock, &seen.actor(), &own)?;
            let mut ready = actions::ready(conn, &round)?;
            ready.retain(|(it, _)| standing.why(it).is_empty());
            let guidelines = store::schemes::guidelines_of(conn, &round.guidelines)?
                .ok_or(PageError::NotFound)?;
            let is_decision = guidelines.terms.is_decision;
            let now = town.clock.now();
            let example = match ready.first() {
                Some((application, decision)) => {
                    let told = Decision {
                        notified_at: Some(now),
                        complain_by: is_decision.then(|| complaint::last_day(now).into()),
                        ..decision.clone()
                    };
                    let which = (application, &told);
                    let under = (&guidelines, &round);
                    let paper = letters::paper::decision(conn, town, seen.say(), which, under)?;
                    document::shown(&paper).map_err(|fault| PageError::fault(&fault))?
                }
                None => String::new(),
            };
            let rows: Vec<Row> = ready
                .iter()
                .map(|(it, decision)| Row {
                    id: it.id.clone(),
                    name: it
                        .held_by
                        .as_ref()
                        .and_then(|id| names.iter().find(|(known, _)| known == id))
                        .map_or_else(|| it.group_name.clone(), |(_, name)| name.clone()),
                    number: it.number.clone().unwrap_or_default(),
                    amount: seen.say().money(decision.amount),
                    state: words::outcome_state(seen.say(), decision.outcome),
                })
                .collect();
            let title = round.titled(seen.language()).to_owned();
            Ok((title, rows, is_decision, example))
        })
        .await?;
    let day = complaint::last_day(visit.town().clock.now());
    let shown = NoticePage {
        complain_by: is_decision.then(|| visit.say().date(day)),
        back: visit.to(&format!("/saker/tilskudd/runde/{id}")),
        visit: &visit,
        title,
        rows,
        example,
    };
    page(&shown, StatusCode::OK)
}

/// Tells those that were shown.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Notify)?;
    let fields = Fields::read(&body);
    let ids: Vec<String> = fields.all("case").into_iter().map(str::to_owned).collect();
    let path = visit.to(&format!("/saker/tilskudd/runde/{id}"));
    let told = visit
        .write(move |town, conn| {
            let round = store::rounds::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::notify(conn, &hand, &round, &ids)?)
        })
        .await?;
    let done = if told == 0 {
        texts::id("grantdesk-done-nothing")
    } else {
        texts::id("grantdesk-done-notified")
    };
    Ok(see_done(&path, done))
}

impl NoticePage<'_> {
    fn heading(&self) -> String {
        let say = self.visit.say();
        if self.rows.is_empty() {
            return say.t("grantdesk-notify").into_owned();
        }
        let count = i64::try_from(self.rows.len()).unwrap_or_default();
        say.tn("grantdesk-notice-heading", count)
    }
}
