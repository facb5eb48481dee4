//! An edition of a strategy, at an address that stays: contents, sections with anchors, how it was
//! decided, and where the others are.
//!
//! The page is made from what was decided ([`crate::model::Content`]), and the measures of the edition. The
//! address without a number shows what is in force today.

use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use jiff::civil::Date;
use web::{Crumb, Followed, InPath, PageError, PageResult, Proof, Serving, Visit, page_with_tag};

use super::{
    index::{period, titled},
    phase_stands,
    promised::{Read, read},
    said_about,
};
use crate::{
    model::{Content, Decision, Input, Measure, Status},
    pages::{
        promises::{Promise, anchor},
        shown::{Shown, nearest, shown},
    },
};

#[derive(Template)]
#[template(path = "public/edition.html")]
struct EditionPage<'a> {
    visit: &'a Visit,
    title: String,
    lead: String,
    period: String,
    /// The address that stays.
    base: String,
    decided: String,
    decision: Option<&'a Decision>,
    sections: Vec<Shown>,
    /// In force today.
    stands: bool,
    /// The one in force, when this is another.
    instead: Option<String>,
    /// The edition before this, to compare with.
    has_before: bool,
    others: Vec<(String, String)>,
    /// The day its measures are told of: today, or the last day it was in force.
    on: Date,
    /// Its first day, when that is to come.
    begins: Option<Date>,
    /// What changed from this edition to the one in force, when that came later.
    since: Option<String>,
    /// Measures and how they go, or went while this edition was in force.
    promises: Vec<Promise>,
    plans: Vec<(String, String)>,
    /// Where the work on the next edition stands, and its page.
    work: Option<(String, String)>,
    /// Where what was said is told of, when something was.
    said: Option<String>,
    /// What was said about the document.
    inputs: &'a [Input],
    /// What rooms above know of its measures and goals.
    told: &'a Followed,
    /// What serves each goal, such as schemes of grants: words and address.
    serving: Vec<(&'a str, String, String)>,
}

pub async fn in_force(visit: Visit, Path(slug): Path<String>, asked: HeaderMap) -> PageResult {
    let read = read(&visit, slug, None).await?;
    answer(&visit, &read, &asked)
}

pub async fn one(
    visit: Visit,
    InPath((slug, number)): InPath<(String, i32)>,
    asked: HeaderMap,
) -> PageResult {
    let read = read(&visit, slug, Some(number)).await?;
    answer(&visit, &read, &asked)
}

fn answer(visit: &Visit, read: &Read, asked: &HeaderMap) -> PageResult {
    let (ground, edition) = (&read.ground, read.edition()?);
    let content = edition.content.as_ref().ok_or(PageError::NotFound)?;
    let today = kernel::today(&*visit.town().clock);
    let document = visit.to(&format!("/strategi/{}", ground.document.slug));
    let stands = read.promised.stands;
    let now = ground.in_force(today).filter(|_| !stands);
    let others = ground
        .all_decided()
        .filter(|it| it.number != edition.number);
    let others = others.map(|it| {
        let words = format!("{}, {}", titled(visit, it), period(visit, it));
        (format!("{document}/{}", it.number), words)
    });
    let say = visit.say();
    let said = format!("{document}/innspill");
    let about = |it: &Measure| heard(visit, (&said, &read.said), &anchor(it));
    let living = now.map(|_| document.as_str());
    let promises = read.promised.all.iter().map(|it| Promise {
        heard: if stands { about(it) } else { None },
        proofs: read.told.of(&it.id),
        now: living.map_or_else(String::new, |path| format!("{path}#{}", anchor(it))),
        ..Promise::of(
            say,
            it,
            &read.roles,
            &read.promised.reasons,
            read.promised.on,
        )
    });
    let plans = read.plans.iter().map(|year| {
        let year = year.to_string();
        let path = format!("{document}/handlingsplan/{year}");
        (path, say.ta("strategy-plan-of", &[("year", &year)]))
    });
    let since = now.filter(|now| now.number > edition.number);
    let shown = EditionPage {
        promises: promises.collect(),
        told: &read.told,
        serving: read
            .serving
            .iter()
            .map(|(goal, it)| (goal.as_str(), it.words.clone(), path_of(visit, it)))
            .collect(),
        plans: plans.collect(),
        work: read
            .process
            .as_ref()
            .map(|it| (format!("{document}/arbeidet"), phase_stands(visit, it))),
        said: read.said.iter().any(|it| it.is_public).then_some(said),
        inputs: &read.said,
        title: nearest(&content.title, visit.language()).0,
        lead: nearest(&content.lead, visit.language()).0,
        period: period(visit, edition),
        base: format!("{document}/{}", edition.number),
        decided: decided(visit, content),
        decision: content.decision.as_ref(),
        sections: shown(content, visit.language()),
        begins: (edition.from > today).then_some(edition.from),
        on: read.promised.on,
        since: since
            .map(|now| format!("{document}/{}/endringer?fra={}", now.number, edition.number)),
        instead: now.map(|_| document.clone()),
        has_before: ground.all_decided().any(|it| it.number < edition.number),
        others: others.collect(),
        stands,
        visit,
    };
    page_with_tag(&shown, asked)
}

/// What everybody may read that was said about what stands at an anchor: words and address.
fn heard(visit: &Visit, (path, all): (&str, &[Input]), anchor: &str) -> Option<(String, String)> {
    let count = i64::try_from(said_about(all, anchor)).unwrap_or(i64::MAX);
    let words = || visit.say().tn("strategy-said-about", count);
    (count > 0).then(|| (words(), format!("{path}?om={anchor}")))
}

/// How it was decided, in a sentence.
pub fn decided(visit: &Visit, content: &Content) -> String {
    decision_words(visit, content.decision.as_ref())
}

/// The same of any decision; nothing when there is none.
pub fn decision_words(visit: &Visit, decision: Option<&Decision>) -> String {
    let Some(decision) = decision else {
        return String::new();
    };
    let say = visit.say();
    let day = say.date(decision.on);
    let words = [("body", decision.body.as_str()), ("day", day.as_str())];
    let mut all = say.ta("strategy-decided", &words);
    if !decision.case_number.is_empty() {
        let words = [("number", decision.case_number.as_str())];
        all.push_str(", ");
        all.push_str(&say.ta("strategy-case", &words));
    }
    if !decision.vote.is_empty() {
        all.push_str(". ");
        all.push_str(decision.vote.trim_end_matches('.'));
    }
    all.push('.');
    all
}

/// Where something is read; empty when nowhere.
fn path_of(visit: &Visit, it: &Serving) -> String {
    if it.path.is_empty() {
        return String::new();
    }
    visit.to(&it.path)
}

impl EditionPage<'_> {
    /// Figures that stand at a goal.
    fn shows(&self, node: &str) -> Vec<Proof> {
        if self.stands {
            self.told.of(node)
        } else {
            Vec::new()
        }
    }

    /// What was said about a section: words and address.
    fn heard(&self, node: &str) -> Option<(String, String)> {
        let all = self.said.as_ref().filter(|_| self.stands)?;
        heard(self.visit, (all, self.inputs), node)
    }

    /// What serves a goal.
    fn serves(&self, node: &str) -> Vec<(&str, &str)> {
        let own = self.serving.iter().filter(|(goal, _, _)| *goal == node);
        own.map(|(_, words, path)| (words.as_str(), path.as_str()))
            .collect()
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let crumb = |words: String, path: String| Crumb { words, path };
        let say = self.visit.say();
        vec![
            crumb(say.t("strategy-start").into_owned(), self.visit.to("")),
            crumb(
                say.t("strategy-index").into_owned(),
                self.visit.to("/strategi"),
            ),
            crumb(self.title.clone(), self.base.clone()),
        ]
    }

    /// The heading of a section.
    fn titled(&self, node: &str) -> String {
        let own = self.sections.iter().find(|it| it.node == node);
        own.map_or_else(String::new, Shown::heading)
    }

    /// The measures that serve a section first of all.
    fn under(&self, node: &str) -> Vec<&Promise> {
        let own = |it: &&Promise| it.goals.first().is_some_and(|goal| goal == node);
        self.promises.iter().filter(own).collect()
    }

    /// Those that serve it too, and stand at another: address and heading.
    fn also(&self, node: &str) -> Vec<(String, String)> {
        let too = |it: &&Promise| it.goals.iter().skip(1).any(|goal| goal == node);
        let own = self.promises.iter().filter(too);
        own.map(|it| (format!("#{}", it.anchor), it.heading()))
            .collect()
    }

    /// Those that serve no section of this edition.
    fn beside(&self) -> Vec<&Promise> {
        let known = |it: &Promise| {
            let first = it.goals.first();
            first.is_some_and(|goal| self.sections.iter().any(|own| own.node == *goal))
        };
        self.promises.iter().filter(|it| !known(it)).collect()
    }

    /// How many are done, under way, late, not begun and stopped.
    fn counts(&self) -> [usize; 5] {
        let mut counts = [0; 5];
        for it in &self.promises {
            match it.status {
                Status::Stopped => counts[4] += 1,
                Status::Done => counts[0] += 1,
                _ if it.is_late => counts[2] += 1,
                Status::NotStarted | Status::Moved => counts[3] += 1,
                Status::Started | Status::OnTrack | Status::Delayed => counts[1] += 1,
            }
        }
        counts
    }

    /// Above the measures: how it goes, how it stood then, or that it is to come.
    fn stands_words(&self) -> String {
        let say = self.visit.say();
        match self.begins {
            _ if self.stands => self.how_it_goes(),
            Some(_) => say.t("strategy-measures-to-come").into_owned(),
            None => say.ta("strategy-stood-on", &[("day", &say.date(self.on))]),
        }
    }

    /// What is to be known of measures of an edition that is not in force.
    fn then_words(&self) -> Option<String> {
        let say = self.visit.say();
        match self.begins {
            _ if self.stands => None,
            Some(day) => Some(say.ta("strategy-to-come", &[("day", &say.date(day))])),
            None => Some(say.t("strategy-as-they-were").into_owned()),
        }
    }

    fn how_it_goes(&self) -> String {
        let [done, _, late, _, _] = self.counts().map(|count| count.to_string());
        let all = self.promises.len().to_string();
        let words = [
            ("done", done.as_str()),
            ("all", all.as_str()),
            ("late", late.as_str()),
        ];
        let count = i64::try_from(self.counts()[2]).unwrap_or(i64::MAX);
        self.visit.say().tna("strategy-how-it-goes", count, &words)
    }

    fn bar_words(&self) -> String {
        let [done, going, late, open, out] = self.counts().map(|count| count.to_string());
        let words = [
            ("done", done.as_str()),
            ("going", going.as_str()),
            ("late", late.as_str()),
            ("open", open.as_str()),
            ("out", out.as_str()),
        ];
        self.visit.say().ta("strategy-bar", &words)
    }

    /// The bar: where each part begins, how wide it is, its colour, its words and count.
    fn bar(&self) -> Vec<(usize, usize, &'static str, String, usize)> {
        let counts = self.counts();
        let all = counts.iter().sum::<usize>().max(1);
        let say = self.visit.say();
        let parts = [
            ("c-main", say.t("strategy-status-done")),
            ("c-mid", say.t("strategy-going")),
            ("c-warm", say.t("strategy-late")),
            ("c-none", say.t("strategy-status-not-started")),
            ("c-soft", say.t("strategy-status-stopped")),
        ];
        let mut begins = 0;
        let mut bar = Vec::new();
        for ((colour, words), count) in parts.into_iter().zip(counts) {
            if count == 0 {
                continue;
            }
            let wide = 960 * count / all;
            bar.push((
                begins,
                wide.saturating_sub(2),
                colour,
                words.into_owned(),
                count,
            ));
            begins += wide;
        }
        bar
    }

    /// The outermost sections, for the list of contents.
    fn contents(&self) -> impl Iterator<Item = &Shown> {
        self.sections.iter().filter(|it| it.depth == 1)
    }
}
