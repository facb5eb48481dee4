//! The report drafts itself: what stands, what figures say, what shows it, what is late and why.
//!
//! Facts are asked for anew each time until the report is decided; people's own words are laid over them.
//! A goal without measures or figures is left out only when its theme has none either. Nothing from inside
//! is read here: evidence is what everybody may know, and reasons are the public ones.

use std::collections::BTreeMap;

use db::{Conn, Error};
use jiff::civil::Date;
use strategy::{
    model::{Content, Measure, Role, Status, progress},
    store::{documents, measures, roles},
};
use texts::Speaker;
use web::{PageError, Visit};

use crate::{
    model::{
        Figure, Report, ReportContent, ReportFigure, ReportMeasure, ReportPart, ReportWords,
        ShownAt, StatusCounts,
    },
    store::{figures, ties},
    telling::{self, year_so_far},
};

/// All that a report of some years says today.
pub fn content(
    visit: &Visit,
    conn: &mut Conn,
    report: &Report,
) -> Result<ReportContent, PageError> {
    let document = documents::one(conn, &report.document)?.ok_or(PageError::NotFound)?;
    let editions = documents::editions(conn, &document.id)?;
    let newest = editions.iter().rev().find_map(|it| it.content.as_ref());
    let decided = newest.ok_or(PageError::NotFound)?;
    let today = kernel::today(&*visit.town().clock);
    let (_, on) = year_so_far(report.year, today);
    let (from, _) = year_so_far(report.from_year, today);
    let mut all = measures::of_document(conn, &document.id)?;
    let years = report.from_year..=report.year;
    all.retain(|it| it.told.years.is_empty() || it.told.years.iter().any(|y| years.contains(y)));
    let reasons = measures::reasons(conn, &all)?;
    let roles = roles::all(conn)?;
    let shown = figures::shown(conn, &document.id)?;
    let kept = figures::all(conn)?;
    let of_figures = (shown.as_slice(), kept.as_slice(), on);
    let mut told: BTreeMap<String, ReportMeasure> = BTreeMap::new();
    for it in &all {
        let evidence = evidence_of(visit, conn, it, (from, on))?;
        let reason = reasons.iter().find(|(id, _)| *id == it.id);
        let line = ReportMeasure {
            id: it.id.clone(),
            number: it.told.number.clone(),
            title: it.told.title.clone(),
            who: who(it, &roles),
            status: it.told.status,
            progress: it.told.progress,
            is_late: it.is_late(on),
            why: reason.map_or_else(String::new, |(_, reason)| reason.clone()),
            evidence,
            figures: figures_at(visit, conn, of_figures, &it.id)?,
        };
        told.insert(it.id.clone(), line);
    }
    let mut parts = Vec::new();
    for section in &decided.sections {
        let own = all
            .iter()
            .filter(|it| it.told.goals.contains(&section.node));
        parts.push(ReportPart {
            node: section.node.clone(),
            depth: section.depth,
            number: section.number.clone(),
            title: section.title.clone(),
            text: report
                .words
                .parts
                .get(&section.node)
                .cloned()
                .unwrap_or_default(),
            measures: own.filter_map(|it| told.get(&it.id).cloned()).collect(),
            figures: figures_at(visit, conn, of_figures, &section.node)?,
        });
    }
    parts.extend(without_goal(visit, decided, &all, &told));
    Ok(ReportContent {
        document: document.name,
        from_year: report.from_year,
        year: report.year,
        on,
        intro: report.words.intro.clone(),
        progress: progress(&all),
        parts: with_something(parts),
        decision: None,
    })
}

/// The words a report begins with, to be written over.
pub fn first_words(visit: &Visit, content: &ReportContent) -> ReportWords {
    let profile = visit.profile();
    let say = profile
        .catalog
        .speaker(profile.municipality.default_language);
    let counts = StatusCounts::of(content.measures());
    let numbers = [counts.all, counts.done, counts.late, counts.going_on];
    let [all, done, late, on] = numbers.map(|it| say.number(it));
    let words = [
        ("all", all.as_str()),
        ("done", done.as_str()),
        ("late", late.as_str()),
        ("on", on.as_str()),
    ];
    let parts = content
        .parts
        .iter()
        .filter(|part| !part.measures.is_empty());
    ReportWords {
        intro: say.ta("followup-draft-intro", &words),
        parts: parts
            .map(|part| (part.node.clone(), part_words(&say, part)))
            .collect(),
    }
}

/// What is done, late and going on in a part, in a few sentences.
pub fn part_words(say: &Speaker, part: &ReportPart) -> String {
    let titles = |which: &dyn Fn(&ReportMeasure) -> bool| -> Vec<String> {
        let chosen = part.measures.iter().filter(|it| which(it));
        chosen
            .map(|it| {
                let title = it.title.nearest(say.language());
                format!("«{}»", title.map_or("", |(_, title)| title))
            })
            .collect()
    };
    let mut words = Vec::new();
    let done = titles(&|it| it.status == Status::Done);
    if !done.is_empty() {
        words.push(say.ta("followup-draft-done", &[("titles", &say.list(&done))]));
    }
    for it in part.measures.iter().filter(|it| it.is_late) {
        let title = it
            .title
            .nearest(say.language())
            .map_or("", |(_, title)| title);
        let words_of = [("title", title), ("why", it.why.as_str())];
        words.push(if it.why.is_empty() {
            say.ta("followup-draft-late", &words_of)
        } else {
            say.ta("followup-draft-late-why", &words_of)
        });
    }
    let on = titles(&|it| it.status.goes_on() && !it.is_late);
    if !on.is_empty() {
        words.push(say.ta("followup-draft-on", &[("titles", &say.list(&on))]));
    }
    let stopped = titles(&|it| it.status == Status::Stopped);
    if !stopped.is_empty() {
        words.push(say.ta("followup-draft-stopped", &[("titles", &say.list(&stopped))]));
    }
    words.join(" ")
}

fn evidence_of(
    visit: &Visit,
    conn: &mut Conn,
    measure: &Measure,
    days: (Date, Date),
) -> Result<Vec<String>, Error> {
    let tied = ties::of_measure(conn, &measure.id)?;
    let lines = telling::told(visit, conn, &tied, (days, true))?;
    let own = measure.told.evidence.iter().map(|it| it.words.clone());
    Ok(own.chain(lines.into_iter().map(|it| it.words)).collect())
}

fn figures_at(
    visit: &Visit,
    conn: &mut Conn,
    (shown, kept, on): (&[ShownAt], &[Figure], Date),
    subject: &str,
) -> Result<Vec<ReportFigure>, Error> {
    let mut figures = Vec::new();
    for it in shown.iter().filter(|it| it.subject == subject) {
        let known = telling::known(visit, kept, &it.figure);
        if let Some(known) = known.filter(telling::Known::is_public) {
            figures.extend(known.for_report(visit, conn, on)?);
        }
    }
    Ok(figures)
}

/// Measures that serve no goal of the document stand last, so that none is lost.
fn without_goal(
    visit: &Visit,
    decided: &Content,
    all: &[Measure],
    told: &BTreeMap<String, ReportMeasure>,
) -> Option<ReportPart> {
    let serves = |it: &&Measure| {
        let goals = &it.told.goals;
        goals.iter().any(|goal| decided.section(goal).is_some())
    };
    let others = all.iter().filter(|it| !serves(it));
    let measures: Vec<ReportMeasure> = others.filter_map(|it| told.get(&it.id).cloned()).collect();
    let catalog = &visit.profile().catalog;
    let title = |language| {
        catalog
            .speaker(language)
            .t("followup-without-goal")
            .into_owned()
    };
    (!measures.is_empty()).then(|| ReportPart {
        node: "uten-mal".to_owned(),
        depth: 1,
        number: String::new(),
        title: kernel::Translated {
            nb: title(kernel::Language::Nb),
            nn: title(kernel::Language::Nn),
            en: title(kernel::Language::En),
        },
        text: String::new(),
        measures,
        figures: Vec::new(),
    })
}

/// Leaves out sections that have nothing themselves and nothing below them.
fn with_something(parts: Vec<ReportPart>) -> Vec<ReportPart> {
    let has = |part: &ReportPart| {
        !part.measures.is_empty() || !part.figures.is_empty() || !part.text.is_empty()
    };
    let keep: Vec<bool> = (0..parts.len())
        .map(|at| {
            let own = &parts[at];
            let below = parts[at + 1..].iter().take_while(|it| it.depth > own.depth);
            has(own) || below.into_iter().any(has)
        })
        .collect();
    let kept = parts.into_iter().zip(keep);
    kept.filter_map(|(part, keep)| keep.then_some(part))
        .collect()
}

/// Unit and role, never a name.
fn who(it: &Measure, roles: &[Role]) -> String {
    let role = it.told.role.as_ref();
    let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
    it.owners(role).join(", ")
}
