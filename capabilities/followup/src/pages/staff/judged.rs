//! What data say about each criterion of the self-assessment in a year: a judgement that somebody may keep or
//! write over, with what it stands on. What data cannot tell is left open.
//!
//! It reads what is decided, measures, how many inputs were answered, meetings that are evidence, and the
//! figures that rooms offer; a figure is told with its day, n and source.

use std::collections::BTreeMap;

use db::Conn;
use jiff::civil::Date;
use kernel::{Language, Translated};
use strategy::{
    model::{Measure, Outcome, Status},
    store::inputs,
};
use web::{About, Asked, PageError, Visit};

use crate::{
    model::{CRITERIA, Judged, Sort, about, tells},
    pages::ground::{Ground, heading, nearest},
    store::ties,
    telling::{Known, year_so_far},
};

/// As many titles are told of one criterion.
const MOST: usize = 3;

/// What data say about a criterion.
pub struct Proposed {
    pub judged: Judged,
    /// What it stands on.
    pub words: String,
}

/// What data say, by criterion.
pub fn proposed(
    visit: &Visit,
    conn: &mut Conn,
    year: i16,
) -> Result<BTreeMap<&'static str, Proposed>, PageError> {
    let today = kernel::today(&*visit.town().clock);
    let days = year_so_far(year, today);
    let all = Ground::all(conn)?;
    let mut known = BTreeMap::new();
    known.insert("anchored", anchored(visit, &all, days.1));
    known.extend(dialogue(visit, conn, (&all, days.1))?.map(|it| ("dialogue", it)));
    known.extend(places(visit, conn, days)?.map(|it| ("places", it)));
    known.extend(meetings(visit, conn, (&all, days))?.map(|it| ("meetings", it)));
    for criterion in CRITERIA {
        let stems = about(criterion);
        if !stems.is_empty() {
            let own = covered(visit, conn, (&all, stems), (year, days))?;
            known.extend(own.map(|it| (criterion, it)));
        }
    }
    Ok(known)
}

/// Whether a strategy that was decided by this day is in force on it.
fn anchored(visit: &Visit, all: &[Ground], on: Date) -> Proposed {
    let say = visit.say();
    let told = |ground: &Ground, is_now: bool| {
        let content = if is_now {
            ground.in_force(on)
        } else {
            ground.decided_by(on)
        };
        let decision = content?.decision.as_ref().filter(|it| it.on <= on)?;
        let day = say.date(decision.on);
        let words = [("body", decision.body.as_str()), ("day", day.as_str())];
        let decided = say.ta("followup-decided", &words);
        Some(format!("{}: {decided}.", ground.name(visit)))
    };
    for (is_now, judged) in [(true, Judged::Yes), (false, Judged::Partly)] {
        let words: Vec<String> = all.iter().filter_map(|it| told(it, is_now)).collect();
        if !words.is_empty() {
            let words = words.join(" ");
            return Proposed { judged, words };
        }
    }
    Proposed {
        judged: Judged::No,
        words: say.t("followup-known-not-decided").into_owned(),
    }
}

/// Whether those who said something were answered.
fn dialogue(
    visit: &Visit,
    conn: &mut Conn,
    (all, until): (&[Ground], Date),
) -> Result<Option<Proposed>, PageError> {
    let (mut said, mut answered) = (0, 0);
    for ground in all {
        for it in inputs::of_document(conn, &ground.document.id)? {
            if it.told.on.is_none_or(|on| on <= until) {
                said += 1;
                answered += i64::from(it.told.outcome != Outcome::Waits);
            }
        }
    }
    let answered_words = visit.say().number(answered);
    let words = [("answered", answered_words.as_str())];
    Ok((said > 0).then(|| Proposed {
        judged: if answered == said {
            Judged::Yes
        } else {
            Judged::Partly
        },
        words: visit.say().tna("followup-known-inputs", said, &words),
    }))
}

/// Whether premises are used, by what rooms that lend them say.
fn places(
    visit: &Visit,
    conn: &mut Conn,
    (from, until): (Date, Date),
) -> Result<Option<Proposed>, PageError> {
    let mut words = Vec::new();
    for it in visit.indicators().filter(|it| it.about == About::Premises) {
        let asked = Asked {
            from,
            until,
            by: None,
        };
        let count = visit.counted(conn, it, &asked)?;
        if count.n > 0 && count.value.is_some_and(|value| value > 0) {
            let known = Known::Offered(it);
            words.extend(
                known
                    .line(visit, conn, until)?
                    .map(|line| format!("{}: {}. {}", line.name, line.value, line.small)),
            );
        }
    }
    Ok((!words.is_empty()).then(|| Proposed {
        judged: Judged::Yes,
        words: words.join(" "),
    }))
}

/// Meetings of the year that are evidence for a measure.
fn meetings(
    visit: &Visit,
    conn: &mut Conn,
    (all, (from, until)): (&[Ground], (Date, Date)),
) -> Result<Option<Proposed>, PageError> {
    let measures = all.iter().flat_map(|it| &it.measures);
    let ids: Vec<&str> = measures.map(|it| it.id.as_str()).collect();
    let tied = ties::of_measures(conn, &ids)?;
    let held = tied
        .iter()
        .filter(|it| it.sort == Sort::Meeting && it.on.is_some_and(|on| from <= on && on <= until));
    let held = i64::try_from(held.count()).unwrap_or(i64::MAX);
    let year = until.year().to_string();
    let words = [("year", year.as_str())];
    Ok((held > 0).then(|| Proposed {
        judged: if held > 1 {
            Judged::Yes
        } else {
            Judged::Partly
        },
        words: visit.say().tna("followup-known-meetings", held, &words),
    }))
}

/// Whether text and measures tell of something; none while nothing is in force.
fn covered(
    visit: &Visit,
    conn: &mut Conn,
    (all, stems): (&[Ground], &[&str]),
    (year, days): (i16, (Date, Date)),
) -> Result<Option<Proposed>, PageError> {
    let say = visit.say();
    let (mut sections, mut measures) = (Vec::new(), Vec::new());
    let mut is_in_force = false;
    for ground in all {
        let Some(content) = ground.in_force(days.1) else {
            continue;
        };
        is_in_force = true;
        for it in &content.sections {
            if is_told(&[&it.title, &it.text], stems) {
                let title = nearest(visit, &it.title);
                sections.push(format!("«{}»", format!("{} {title}", it.number).trim()));
            }
        }
        let own = ground.measures.iter().filter(|it| runs(it, year));
        for it in own.filter(|it| is_told(&[&it.told.title, &it.told.text], stems)) {
            measures.push(format!("«{}»", heading(visit, it)));
        }
    }
    if !is_in_force {
        return Ok(None);
    }
    let judged = match (sections.is_empty(), measures.is_empty()) {
        (_, false) => Judged::Yes,
        (false, true) => Judged::Partly,
        (true, true) => Judged::No,
    };
    let mut words = Vec::new();
    for (id, mut titles) in [
        (texts::id("followup-known-sections"), sections),
        (texts::id("followup-known-measures"), measures),
    ] {
        titles.truncate(MOST);
        if !titles.is_empty() {
            words.push(say.ta(id, &[("titles", &say.list(&titles))]));
        }
    }
    if words.is_empty() {
        words.push(say.t("followup-known-nothing").into_owned());
    }
    words.extend(by_category(visit, conn, stems, days)?);
    Ok(Some(Proposed {
        judged,
        words: words.join(" "),
    }))
}

/// Figures of the category these words tell of.
fn by_category(
    visit: &Visit,
    conn: &mut Conn,
    stems: &[&str],
    (from, until): (Date, Date),
) -> Result<Vec<String>, PageError> {
    let say = visit.say();
    let mut told = Vec::new();
    for it in visit.indicators().filter(|it| it.by.contains(&"category")) {
        let asked = Asked {
            from,
            until,
            by: Some("category"),
        };
        let count = visit.counted(conn, it, &asked)?;
        let part = count.parts.iter().find(|part| tells(&part.words, stems));
        let Some((part, value)) = part.and_then(|part| Some((part, part.value?))) else {
            continue;
        };
        let (name, day, n) = (say.t(it.text_id), say.date(until), say.number(part.n));
        let (value, how) = (it.unit.words(say, value), say.t(it.how_text_id));
        let words = [
            ("name", &*name),
            ("part", part.words.as_str()),
            ("value", value.as_str()),
            ("day", day.as_str()),
            ("n", n.as_str()),
            ("how", &*how),
        ];
        told.push(say.ta("followup-known-figure", &words));
    }
    // The first is how many there are; more would bury it.
    told.truncate(1);
    Ok(told)
}

fn is_told(all: &[&Translated], stems: &[&str]) -> bool {
    all.iter().any(|text| {
        let mut languages = Language::ALL.into_iter();
        languages.any(|language| tells(text.get(language), stems))
    })
}

/// Whether a measure runs in a year and was not given up.
fn runs(it: &Measure, year: i16) -> bool {
    let years = &it.told.years;
    it.told.status != Status::Stopped && (years.is_empty() || years.contains(&year))
}
