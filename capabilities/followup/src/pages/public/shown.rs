//! A report in one language, in the pieces a page and a paper are made from.
//!
//! What people wrote stands in the language it was written in.

use kernel::Translated;
use texts::Speaker;
use web::{State, Visit};

use crate::{
    model::{ReportContent, ReportFigure, ReportMeasure, ReportPart, StatusCounts},
    pages::standing::{standing, tenths},
    telling::n_words,
};

/// A report as it is shown.
pub struct Shown {
    pub document: String,
    /// How many measures stand how.
    pub lead: String,
    pub intro: String,
    pub parts: Vec<ShownPart>,
    /// How it was decided; empty in a draft.
    pub decided: String,
}

/// A theme or a goal.
pub struct ShownPart {
    pub node: String,
    pub depth: usize,
    pub heading: String,
    pub text: String,
    pub measures: Vec<ShownMeasure>,
    pub figures: Vec<ShownFigure>,
}

/// A measure.
pub struct ShownMeasure {
    pub heading: String,
    /// Who, and how far.
    pub who: String,
    pub why: String,
    pub evidence: String,
    pub state: (State, String),
    pub figures: Vec<ShownFigure>,
}

/// A figure.
pub struct ShownFigure {
    pub name: String,
    pub value: String,
    /// What it was before, day, n, how.
    pub small: String,
}

impl ShownPart {
    /// Whether there is something to write about.
    pub fn has_measures(&self) -> bool {
        !self.measures.is_empty()
    }
}

/// Puts a report into words.
pub fn shown(visit: &Visit, content: &ReportContent) -> Shown {
    let say = visit.say();
    let counts = StatusCounts::of(content.measures());
    let numbers = [counts.done, counts.all, counts.late].map(|it| say.number(it));
    let words = [
        ("done", numbers[0].as_str()),
        ("all", numbers[1].as_str()),
        ("late", numbers[2].as_str()),
    ];
    let mut lead = say.tna("followup-counts", counts.late, &words);
    if let Some(progress) = content.progress {
        let words = tenths(say, progress);
        lead.push(' ');
        lead.push_str(&say.ta("followup-together", &[("number", &words)]));
    }
    let parts = content.parts.iter().map(|part| part_of(say, part));
    let decision = content.decision.as_ref();
    Shown {
        document: nearest(say, &content.document),
        intro: content.intro.clone(),
        parts: parts.collect(),
        decided: decision.map_or_else(String::new, |it| {
            let day = say.date(it.on);
            let words = [("body", it.body.as_str()), ("day", day.as_str())];
            let mut told = say.ta("followup-decided", &words);
            for more in [&it.case_number, &it.vote] {
                if !more.is_empty() {
                    told.push_str(", ");
                    told.push_str(more);
                }
            }
            told
        }),
        lead,
    }
}

fn part_of(say: &Speaker, part: &ReportPart) -> ShownPart {
    let title = nearest(say, &part.title);
    ShownPart {
        node: part.node.clone(),
        depth: part.depth,
        heading: format!("{} {title}", part.number).trim().to_owned(),
        text: part.text.clone(),
        measures: part.measures.iter().map(|it| measure_of(say, it)).collect(),
        figures: part.figures.iter().map(|it| figure_of(say, it)).collect(),
    }
}

fn measure_of(say: &Speaker, it: &ReportMeasure) -> ShownMeasure {
    let title = nearest(say, &it.title);
    let progress = it.progress.to_string();
    let progress = say.ta("followup-percent", &[("number", &progress)]);
    let who = [it.who.as_str(), progress.as_str()];
    let who: Vec<&str> = who.into_iter().filter(|word| !word.is_empty()).collect();
    let evidence = it.evidence.join("; ");
    ShownMeasure {
        heading: format!("{} {title}", it.number).trim().to_owned(),
        who: who.join(" · "),
        why: it.why.clone(),
        evidence: if evidence.is_empty() {
            evidence
        } else {
            say.ta("followup-shown-by", &[("evidence", &evidence)])
        },
        state: standing(say, it.status, it.is_late),
        figures: it.figures.iter().map(|it| figure_of(say, it)).collect(),
    }
}

fn figure_of(say: &Speaker, it: &ReportFigure) -> ShownFigure {
    let mut words = Vec::new();
    let before = nearest(say, &it.before);
    if !before.is_empty() {
        words.push(say.ta("followup-before", &[("value", &before)]));
    }
    words.push(say.ta("followup-on", &[("day", &say.date(it.on))]));
    words.push(n_words(say, it.n));
    words.push(nearest(say, &it.how));
    ShownFigure {
        name: nearest(say, &it.name),
        value: nearest(say, &it.value),
        small: words.join(" "),
    }
}

fn nearest(say: &Speaker, text: &Translated) -> String {
    let nearest = text.nearest(say.language());
    nearest.map_or_else(String::new, |(_, words)| words.to_owned())
}
