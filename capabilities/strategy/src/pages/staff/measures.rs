//! The board of measures: by status, theme, unit, partner and year; one's own; what is late and why; and
//! what lacks an owner, a date, a cost or evidence. The same choice is shown as a list or year by year.
//!
//! Filters stand in the address, so a view can be kept and sent.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use jiff::civil::Date;
use web::{Choice, Fields, FormErrors, PageResult, State, Visit, page};

use super::missing::{lack_words, lacking, lacks_words, proven};
use crate::{
    access::{Action, may},
    model::{Measure, Required, Role, Status, progress},
    pages::{
        ground::Ground,
        promises::{state_words, tenths},
        public::years_of,
        shown::nearest,
    },
    store::{measures, roles},
};

#[derive(Template)]
#[template(path = "staff/measures.html")]
struct BoardPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    rows: Vec<Row>,
    together: Option<String>,
    statuses: Vec<Choice>,
    units: Vec<Choice>,
    years: Vec<Choice>,
    themes: Vec<Choice>,
    partners: Vec<Choice>,
    lacks: Vec<Choice>,
    is_mine: bool,
    /// The years of the timeline, when it is asked for.
    timeline: Option<Vec<i16>>,
    /// The two ways of showing it: address, words, whether it is this one.
    ways: Vec<(String, String, bool)>,
    may_arrange: bool,
    errors: FormErrors,
}

struct Row {
    path: String,
    title: String,
    who: String,
    due: String,
    progress: String,
    state: (State, String),
    reason: String,
    /// What it lacks of what its kind of document asks for, in a line.
    lacks: String,
    /// For each year of the timeline whether it runs, and whether it is due then.
    runs: Vec<(bool, bool)>,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let asked = Fields::read(visit.query().as_bytes());
    let language = visit.language();
    let seen = visit.clone();
    let lack = Lack::from_word(asked.one("mangler"));
    let (ground, all, roles, reasons, goals, proven) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let goals = ground.goals(conn, language)?;
            let all = measures::of_document(conn, &ground.document.id)?;
            let reasons = measures::reasons(conn, &all)?;
            let is_asked = ground.kind.shape.requires(Required::Evidence)
                || lack == Some(Lack::One(Required::Evidence));
            let proven = proven(&seen, conn, &all, is_asked)?;
            Ok((ground, all, roles::all(conn)?, reasons, goals, proven))
        })
        .await?;
    let today = kernel::today(&*visit.town().clock);
    let wanted = Wanted {
        status: asked.one("status"),
        unit: asked.one("enhet"),
        year: asked.one("aar").parse().ok(),
        lack,
        asked: &ground.kind.shape.required,
        proven: &proven,
        theme: asked.one("tema"),
        partner: asked.one("partner"),
        mine: asked.has("mine").then(|| own_roles(&visit, &roles, today)),
    };
    let found: Vec<&Measure> = all.iter().filter(|it| wanted.has(it, today)).collect();
    let reason = |it: &Measure| {
        let own = reasons.iter().find(|(id, _)| *id == it.id);
        own.map_or_else(String::new, |(_, reason)| reason.clone())
    };
    let is_timeline = asked.one("visning") == TIMELINE;
    let years = if is_timeline {
        spanned(&found)
    } else {
        Vec::new()
    };
    let rows = found.iter().map(|it| Row {
        runs: years.iter().map(|year| runs_in(it, *year)).collect(),
        lacks: lacks_words(&visit, &wanted.lacking(it)),
        ..row(&visit, it, &roles, today, reason(it))
    });
    let ways = ways(
        &visit,
        &format!("{}/tiltak", ground.bench(&visit)),
        is_timeline,
    );
    let shown = BoardPage {
        name: ground.name(&visit),
        base: ground.bench(&visit),
        rows: rows.collect(),
        together: progress(found.iter().copied()).map(|it| tenths(visit.say(), it)),
        statuses: wanted.statuses(&visit),
        units: wanted.units(&all),
        years: wanted.years(&all),
        lacks: wanted.lacks(&visit),
        themes: wanted.themes(&goals),
        partners: wanted.partners(&all),
        is_mine: wanted.mine.is_some(),
        ways,
        timeline: is_timeline.then_some(years),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        errors: FormErrors::new(),
        visit: &visit,
    };
    page(&shown, StatusCode::OK)
}

/// What is asked for.
struct Wanted<'a> {
    status: &'a str,
    unit: &'a str,
    year: Option<i16>,
    lack: Option<Lack>,
    /// What the kind of the document asks for.
    asked: &'a [Required],
    /// Measures that something shows which is tied to them elsewhere.
    proven: &'a BTreeSet<String>,
    /// The anchor of a section.
    theme: &'a str,
    partner: &'a str,
    /// Ids and units of the roles that the visitor holds, when she asks for her own.
    mine: Option<(Vec<String>, Vec<String>)>,
}

/// What a measure is to lack, to be shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lack {
    /// Anything its kind of document asks for.
    Anything,
    /// This.
    One(Required),
}

/// The word for anything in addresses.
const ANYTHING: &str = "noe";

impl Lack {
    fn from_word(word: &str) -> Option<Self> {
        match word {
            ANYTHING => Some(Self::Anything),
            word => Required::from_word(word).map(Self::One),
        }
    }
}

/// The word for the timeline in addresses.
const TIMELINE: &str = "tidslinje";

/// The filter for what is late, beside the statuses.
const LATE: &str = "late";

impl Wanted<'_> {
    fn has(&self, it: &Measure, today: Date) -> bool {
        let told = &it.told;
        let status = match self.status {
            "" => true,
            LATE => it.is_late(today),
            word => told.status.word() == word,
        };
        let lacks = match self.lack {
            None => true,
            Some(Lack::Anything) => !self.lacking(it).is_empty(),
            Some(Lack::One(what)) => it.lacks(what, self.proven.contains(&it.id)),
        };
        let in_year = self.year.is_none_or(|year| told.years.contains(&year));
        let in_unit = self.unit.is_empty() || told.unit == self.unit;
        let any = |own: &str, all: &[String]| own.is_empty() || all.iter().any(|it| it == own);
        let is_mine = self.mine.as_ref().is_none_or(|(roles, units)| {
            told.role.as_ref().is_some_and(|role| roles.contains(role))
                || units.contains(&told.unit)
        });
        let about = any(self.theme, &told.goals) && any(self.partner, &told.partners);
        status && lacks && in_year && in_unit && about && is_mine
    }

    /// What a measure lacks of what its kind of document asks for.
    fn lacking(&self, it: &Measure) -> Vec<Required> {
        lacking(self.asked, it, self.proven)
    }

    // texts: strategy-status-*
    fn statuses(&self, visit: &Visit) -> Vec<Choice> {
        let say = visit.say();
        let late = Choice::new(LATE, say.t("strategy-late").into_owned());
        let each = Status::ALL.iter().map(|(_, word)| {
            let words = say.t(&format!("strategy-status-{word}")).into_owned();
            Choice::new(*word, words).chosen(*word == self.status)
        });
        std::iter::once(late.chosen(self.status == LATE))
            .chain(each)
            .collect()
    }

    fn units(&self, all: &[Measure]) -> Vec<Choice> {
        let mut units: Vec<&str> = all.iter().map(|it| it.told.unit.as_str()).collect();
        units.retain(|unit| !unit.is_empty());
        units.sort_unstable();
        units.dedup();
        let each = units.into_iter();
        each.map(|unit| Choice::new(unit, unit).chosen(unit == self.unit))
            .collect()
    }

    fn themes(&self, goals: &[(String, String)]) -> Vec<Choice> {
        let each = goals.iter();
        each.map(|(node, words)| {
            Choice::new(node.clone(), words.clone()).chosen(node == self.theme)
        })
        .collect()
    }

    fn partners(&self, all: &[Measure]) -> Vec<Choice> {
        let mut partners: Vec<&str> = Vec::new();
        for it in all {
            partners.extend(it.told.partners.iter().map(String::as_str));
        }
        partners.sort_unstable();
        partners.dedup();
        let each = partners.into_iter();
        each.map(|it| Choice::new(it, it).chosen(it == self.partner))
            .collect()
    }

    fn years(&self, all: &[Measure]) -> Vec<Choice> {
        years_of(all)
            .into_iter()
            .map(|year| {
                Choice::new(year.to_string(), year.to_string()).chosen(Some(year) == self.year)
            })
            .collect()
    }

    fn lacks(&self, visit: &Visit) -> Vec<Choice> {
        let words = visit.say().t("strategy-lacks-anything").into_owned();
        let anything = Choice::new(ANYTHING, words).chosen(self.lack == Some(Lack::Anything));
        let each = Required::OF_MEASURES.into_iter().map(|what| {
            let is_chosen = self.lack == Some(Lack::One(what));
            Choice::new(what.word(), lack_words(visit, what)).chosen(is_chosen)
        });
        std::iter::once(anything).chain(each).collect()
    }
}

/// Ids and units of the roles that the visitor holds today.
fn own_roles(visit: &Visit, roles: &[Role], today: Date) -> (Vec<String>, Vec<String>) {
    let who = visit.who().map(|who| &who.person);
    let own = |role: &&Role| {
        let holder = role.holder(today).and_then(|it| it.person.as_ref());
        holder.is_some() && holder == who
    };
    let own: Vec<&Role> = roles.iter().filter(own).collect();
    let units = own.iter().map(|role| role.unit.clone());
    let units = units.filter(|unit| !unit.is_empty()).collect();
    (own.iter().map(|role| role.id.clone()).collect(), units)
}

/// The first and the last year that a measure runs.
fn span(it: &Measure) -> Option<(i16, i16)> {
    let told = &it.told;
    let mut years = told.years.clone();
    years.extend(told.starts.map(Date::year));
    years.extend(told.due.map(Date::year));
    Some((*years.iter().min()?, *years.iter().max()?))
}

/// The years that measures run in, without gaps.
fn spanned(all: &[&Measure]) -> Vec<i16> {
    let spans: Vec<(i16, i16)> = all.iter().filter_map(|it| span(it)).collect();
    let first = spans.iter().map(|it| it.0).min();
    let last = spans.iter().map(|it| it.1).max();
    first
        .zip(last)
        .map_or_else(Vec::new, |(first, last)| (first..=last).collect())
}

fn runs_in(it: &Measure, year: i16) -> (bool, bool) {
    let runs = span(it).is_some_and(|(first, last)| first <= year && year <= last);
    (runs, it.told.due.is_some_and(|due| due.year() == year))
}

/// The list and the timeline, with the same choice.
fn ways(visit: &Visit, path: &str, is_timeline: bool) -> Vec<(String, String, bool)> {
    let kept = visit.query().split('&');
    let kept: Vec<&str> = kept
        .filter(|part| !part.is_empty() && !part.starts_with("visning="))
        .collect();
    let kept = kept.join("&");
    let timeline = format!("{path}?{kept}&visning={TIMELINE}").replace("?&", "?");
    let list = format!("{path}?{kept}");
    let say = visit.say();
    vec![
        (
            list.trim_end_matches('?').to_owned(),
            say.t("strategy-as-list").into_owned(),
            !is_timeline,
        ),
        (
            timeline,
            say.t("strategy-as-timeline").into_owned(),
            is_timeline,
        ),
    ]
}

fn row(visit: &Visit, it: &Measure, roles: &[Role], today: Date, reason: String) -> Row {
    let say = visit.say();
    let title = nearest(&it.told.title, visit.language()).0;
    let role = it.told.role.as_ref();
    let role = role.and_then(|id| roles.iter().find(|role| role.id == *id));
    Row {
        path: visit.to(&format!("/saker/strategi/tiltak/{}", it.id)),
        title: format!("{} {title}", it.told.number).trim().to_owned(),
        who: it.owners(role).join(", "),
        due: it
            .told
            .due
            .map_or_else(String::new, |due| say.date_short(due)),
        progress: say.ta(
            "strategy-percent",
            &[("number", &it.told.progress.to_string())],
        ),
        state: state_words(say, it, today),
        runs: Vec::new(),
        lacks: String::new(),
        reason,
    }
}
