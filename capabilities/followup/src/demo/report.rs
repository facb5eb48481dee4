//! Last year's report of the demonstration, decided in the spring.
//!
//! It tells how measures stood then; the figures of rooms are asked for by whoever drafts one on the page.

use std::collections::BTreeMap;

use db::Conn;
use jiff::civil::Date;
use strategy::{
    model::{Content, Decision, Document, Measure, Status, progress},
    store::documents,
};

use super::Permits;
use crate::{
    actions::{self, Parts, Refused},
    model::{ReportContent, ReportMeasure, ReportPart, ReportWords},
    store::reports,
};

const INTRO: &str = "Året handlet om rom. Alle grupper der de fleste er under 20 år, låner gratis, og flere \
    skoler har fått lager. Teleslyngene er forsinket, og vi har valgt ny leverandør.";

/// Publishes it.
pub fn published(
    conn: &mut Conn,
    parts: Parts<'_>,
    permits: &Permits,
    (document, measures): (&Document, &[Measure]),
) -> Result<(), Refused> {
    let year = kernel::today(parts.0).year() - 1;
    let editions = documents::editions(conn, &document.id)?;
    let newest = editions.iter().rev().find_map(|it| it.content.as_ref());
    let Some(decided) = newest else {
        return Ok(());
    };
    let words = ReportWords {
        intro: INTRO.to_owned(),
        parts: BTreeMap::new(),
    };
    let what = ((year, year), words);
    let id = actions::begin_report(conn, parts, &permits.arrange, &document.id, what)?;
    let report = reports::one(conn, &id)?.ok_or(Refused::NotThere)?;
    let content = ReportContent {
        document: document.name.clone(),
        from_year: year,
        year,
        on: Date::new(year, 12, 31).unwrap_or_default(),
        intro: INTRO.to_owned(),
        progress: together(measures, year),
        parts: parts_of(decided, measures, year),
        decision: None,
    };
    let decision = Decision {
        body: "kommunestyret".to_owned(),
        on: Date::new(year + 1, 4, 22).unwrap_or_default(),
        case_number: format!("31/{}", (year + 1) % 100),
        vote: "Enstemmig".to_owned(),
        wording: String::new(),
        amendments: String::new(),
        amended: Vec::new(),
        delegations: String::new(),
    };
    actions::publish(conn, parts, &permits.publish, &report, (content, decision))
}

fn parts_of(decided: &Content, measures: &[Measure], year: i16) -> Vec<ReportPart> {
    let mut parts = Vec::new();
    for section in &decided.sections {
        let own = measures
            .iter()
            .filter(|it| it.told.goals.contains(&section.node) && it.told.years.contains(&year));
        let told: Vec<ReportMeasure> = own.map(then).collect();
        if section.depth == 1 || !told.is_empty() {
            parts.push(ReportPart {
                node: section.node.clone(),
                depth: section.depth,
                number: section.number.clone(),
                title: section.title.clone(),
                text: String::new(),
                measures: told,
                figures: Vec::new(),
            });
        }
    }
    // A theme with nothing below it says nothing.
    let has_more: Vec<bool> = (0..parts.len())
        .map(|at| parts[at].depth > 1 || parts.get(at + 1).is_some_and(|next| next.depth > 1))
        .collect();
    let kept = parts.into_iter().zip(has_more);
    kept.filter_map(|(part, has)| has.then_some(part)).collect()
}

/// How far all had come then.
fn together(measures: &[Measure], year: i16) -> Option<i64> {
    let own = measures.iter().filter(|it| it.told.years.contains(&year));
    let stood = own.map(|it| {
        let told = then(it);
        let mut stood = it.clone();
        (stood.told.status, stood.told.progress) = (told.status, told.progress);
        stood
    });
    progress(&stood.collect::<Vec<Measure>>())
}

/// How a measure stood at the end of last year.
fn then(it: &Measure) -> ReportMeasure {
    let (status, progress, why) = match it.told.number.as_str() {
        "1.1.1" => (Status::Done, 100, "Ny prisliste gjelder fra 1. august."),
        "1.1.2" => (Status::OnTrack, 40, "Tre av åtte skoler har fått lager."),
        "1.2.1" => (Status::OnTrack, 50, "24 av 48 rom er målt."),
        "2.1.1" => (
            Status::Started,
            33,
            "Sentrum er åpent. Aasen og Holmen står for tur.",
        ),
        "2.2.1" => (
            Status::Stopped,
            30,
            "Ordningen fant ikke nok verter. Språkkafeen tar over.",
        ),
        "3.1.1" => (Status::Started, 50, "To møter er holdt, med referat."),
        _ => (Status::NotStarted, 0, ""),
    };
    ReportMeasure {
        id: it.id.clone(),
        number: it.told.number.clone(),
        title: it.told.title.clone(),
        who: it.told.unit.clone(),
        status,
        progress,
        is_late: false,
        why: why.to_owned(),
        evidence: it.told.evidence.iter().map(|it| it.words.clone()).collect(),
        figures: Vec::new(),
    }
}
