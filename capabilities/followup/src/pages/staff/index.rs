//! Where follow-up begins: for each document how far it has come, the round that is open, and reports.
//!
//! Whoever answers for measures finds her own at the top.

use askama::Template;
use axum::http::StatusCode;
use strategy::model::progress;
use web::{PageResult, State, Visit, page};

use crate::{
    access::{Action, may, owns},
    pages::{ground::Ground, standing::tenths},
    store::{reports, rounds},
};

#[derive(Template)]
#[template(path = "staff/index.html")]
struct IndexPage<'a> {
    visit: &'a Visit,
    documents: Vec<Followed>,
    /// Whether a round asks her.
    is_asked: bool,
    may_arrange: bool,
}

struct Followed {
    id: String,
    name: String,
    progress: String,
    late: i64,
    measures: Vec<(String, String, (State, String))>,
    round: Option<(String, String, (State, String))>,
    past: Vec<(String, String)>,
    reports: Vec<(String, String, (State, String))>,
    next_year: String,
}

pub async fn show(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let seen = visit.clone();
    let (documents, is_asked) = visit
        .read(move |_, conn| {
            let today = kernel::today(&*seen.town().clock);
            let all_rounds = rounds::all(conn)?;
            let actor = seen.actor();
            let mut documents = Vec::new();
            let mut is_asked = false;
            for ground in Ground::all(conn)? {
                let say = seen.say();
                let own = all_rounds
                    .iter()
                    .filter(|it| it.document == ground.document.id);
                let mut round = None;
                let mut past = Vec::new();
                for it in own {
                    let path = seen.to(&format!("/saker/oppfolging/runde/{}", it.id));
                    let name = say.ta("followup-round-of", &[("day", &say.date(it.opens_on))]);
                    if it.is_open(today) && round.is_none() {
                        let answers = rounds::answers(conn, &it.id)?;
                        let has = |id: &String| answers.iter().any(|one| one.measure == *id);
                        let count = it.asked.iter().filter(|(id, _)| has(id)).count();
                        let (done, all) = (count.to_string(), it.asked.len().to_string());
                        let words = [("done", done.as_str()), ("all", all.as_str())];
                        let shape = match (count == it.asked.len(), it.is_late(today)) {
                            (true, _) => State::Good,
                            (_, true) => State::Lacking,
                            _ => State::Waiting,
                        };
                        round = Some((
                            path,
                            name,
                            (shape, say.ta("followup-round-answered", &words)),
                        ));
                        is_asked |= ground.measures.iter().any(|measure| {
                            it.asked.iter().any(|(id, _)| *id == measure.id)
                                && ground
                                    .role(measure)
                                    .is_some_and(|role| owns(&actor, role, today))
                        });
                    } else {
                        past.push((path, name));
                    }
                }
                let reports = reports::of_document(conn, &ground.document.id)?;
                let newest = reports.iter().map(|it| it.year).max();
                let reports = reports.iter().map(|it| {
                    let path = seen.to(&format!("/saker/oppfolging/rapport/{}", it.id));
                    // texts: followup-report-published followup-report-draft
                    let state = if it.content.is_some() {
                        (State::Good, "followup-report-published")
                    } else {
                        (State::Open, "followup-report-draft")
                    };
                    let name = super::report::title(say, it.from_year, it.year);
                    (path, name, (state.0, say.t(state.1).into_owned()))
                });
                let measures = ground.measures.iter().map(|it| {
                    let path = seen.to(&format!("/saker/oppfolging/tiltak/{}", it.id));
                    let state =
                        crate::pages::standing::standing(say, it.told.status, it.is_late(today));
                    (path, crate::pages::ground::heading(&seen, it), state)
                });
                let late = ground
                    .measures
                    .iter()
                    .filter(|it| it.is_late(today))
                    .count();
                documents.push(Followed {
                    id: ground.document.id.clone(),
                    name: ground.name(&seen),
                    progress: progress(&ground.measures)
                        .map_or_else(String::new, |it| tenths(say, it)),
                    late: i64::try_from(late).unwrap_or_default(),
                    measures: measures.collect(),
                    next_year: newest.map_or(today.year(), |year| year + 1).to_string(),
                    reports: reports.collect(),
                    round,
                    past,
                });
            }
            Ok((documents, is_asked))
        })
        .await?;
    let shown = IndexPage {
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit: &visit,
        documents,
        is_asked,
    };
    page(&shown, StatusCode::OK)
}

impl IndexPage<'_> {
    fn of(&self, document: &Followed, rest: &str) -> String {
        let path = format!("/saker/oppfolging/dokument/{}/{rest}", document.id);
        self.visit.to(&path)
    }
}
