//! What becomes of what was promised: measures with plain status, what shows it, figures and reports.
//!
//! Only what is in force or was decided last is shown, and only what everybody may know.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::HeaderMap;
use strategy::model::{Measure, progress};
use web::{PageResult, State, Visit, page_with_tag};

use crate::{
    model::Tie,
    pages::{
        ground::{Ground, heading, nearest},
        staff::title,
        standing::{standing, tenths},
    },
    store::{figures, reports, ties},
    telling::{self, EvidenceLine, Line, lines_at},
};

#[derive(Template)]
#[template(path = "public/index.html")]
struct IndexPage<'a> {
    visit: &'a Visit,
    documents: Vec<Followed>,
}

struct Followed {
    slug: String,
    name: String,
    lead: String,
    groups: Vec<(String, Vec<Row>)>,
    figures: Vec<Line>,
    reports: Vec<(String, String)>,
}

struct Row {
    id: String,
    heading: String,
    who: String,
    why: String,
    state: (State, String),
    evidence: Vec<EvidenceLine>,
}

pub async fn show(visit: Visit, asked: HeaderMap) -> PageResult {
    let seen = visit.clone();
    let documents = visit
        .read(move |_, conn| {
            let today = kernel::today(&*seen.town().clock);
            let say = seen.say();
            let kept = figures::all(conn)?;
            let mut documents = Vec::new();
            for ground in Ground::all(conn)? {
                let Some(content) = ground.in_force(today).or(ground.decided()) else {
                    continue;
                };
                let ids: Vec<&str> = ground.measures.iter().map(|it| it.id.as_str()).collect();
                let tied = ties::of_measures(conn, &ids)?;
                let mut told: Vec<(&Measure, Row)> = Vec::new();
                for it in &ground.measures {
                    let own = tied.iter().filter(|tie| tie.measure == it.id);
                    let own: Vec<Tie> = own.cloned().collect();
                    let row = Row {
                        id: it.id.clone(),
                        heading: heading(&seen, it),
                        who: ground.who(it),
                        why: ground.reason(&it.id),
                        state: standing(say, it.told.status, it.is_late(today)),
                        evidence: telling::told_now(&seen, conn, &own, true)?,
                    };
                    told.push((it, row));
                }
                let mut groups = Vec::new();
                let mut lines = Vec::new();
                let shown = figures::shown(conn, &ground.document.id)?;
                for section in &content.sections {
                    let subject = (section.node.as_str(), today, true);
                    lines.extend(lines_at(&seen, conn, (&shown, &kept), subject)?);
                    // A measure stands under the first of its goals.
                    let is_own = |it: &Measure| it.told.goals.first() == Some(&section.node);
                    let (own, rest): (Vec<_>, Vec<_>) =
                        told.into_iter().partition(|(it, _)| is_own(it));
                    told = rest;
                    if !own.is_empty() {
                        let words = nearest(&seen, &section.title);
                        let words = format!("{} {words}", section.number).trim().to_owned();
                        groups.push((words, own.into_iter().map(|(_, row)| row).collect()));
                    }
                }
                if !told.is_empty() {
                    let words = say.t("followup-without-goal").into_owned();
                    groups.push((words, told.into_iter().map(|(_, row)| row).collect()));
                }
                for it in &ground.measures {
                    let subject = (it.id.as_str(), today, true);
                    lines.extend(lines_at(&seen, conn, (&shown, &kept), subject)?);
                }
                // One that stands beside several is told once.
                let mut told = BTreeSet::new();
                lines.retain(|it: &Line| told.insert(it.code.clone()));
                let published = reports::of_document(conn, &ground.document.id)?;
                let slug = ground.document.slug.clone();
                let published = published
                    .iter()
                    .filter(|it| it.content.is_some())
                    .map(|it| {
                        let path = seen.to(&format!("/oppfolging/rapport/{slug}/{}", it.year));
                        (path, title(say, it.from_year, it.year))
                    });
                documents.push(Followed {
                    name: ground.name(&seen),
                    lead: lead(&seen, &ground),
                    reports: published.collect(),
                    slug: slug.clone(),
                    figures: lines,
                    groups,
                });
            }
            Ok(documents)
        })
        .await?;
    let shown = IndexPage {
        visit: &visit,
        documents,
    };
    page_with_tag(&shown, &asked)
}

fn lead(visit: &Visit, ground: &Ground) -> String {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let all = &ground.measures;
    let done = all
        .iter()
        .filter(|it| it.told.status == strategy::model::Status::Done);
    let late = all.iter().filter(|it| it.is_late(today));
    let late = late.count();
    let numbers = [done.count(), all.len(), late].map(|it| it.to_string());
    let words = [
        ("done", numbers[0].as_str()),
        ("all", numbers[1].as_str()),
        ("late", numbers[2].as_str()),
    ];
    let late = i64::try_from(late).unwrap_or(i64::MAX);
    let mut lead = say.tna("followup-counts", late, &words);
    if let Some(progress) = progress(all) {
        lead.push(' ');
        lead.push_str(&say.ta("followup-together", &[("number", &tenths(say, progress))]));
    }
    lead
}
