//! A run: the pot, each association beside last year and the other key, who wins and loses, every step
//! with its totals, and what was looked over. For case officers, and printed for the case paper.
//!
//! For those who handle grants; every form is complete without script.

// texts: alloc-winners* alloc-losers*

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::Money;
use web::{Crumb, Fields, PageResult, State, Visit, page};

use super::{
    picture::{Picture, picture},
    rows::{Balance, Compared, balance, rows},
};
use crate::{
    access::Action,
    engine::{PartOutcome, StepOutcome, check},
    model::{AllocationRun, RunPurpose},
    pages::{allowed, run_of, sums, teller, version_name},
    store,
    words::{check_words, points, step_title, step_words, who_words, written},
};

#[derive(Template)]
#[template(path = "runs/one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    crumbs: Vec<Crumb>,
    here: String,
    run: &'a AllocationRun,
    lead: String,
    rows: Vec<ShownRow>,
    all: usize,
    total: ShownRow,
    views: Vec<(String, String, bool)>,
    balances: Vec<ShownBalance>,
    parts: Vec<ShownPart>,
    checks: Vec<(State, String)>,
    picture: Option<Picture>,
    other_name: Option<String>,
    has_last: bool,
}

struct ShownRow {
    path: String,
    name: String,
    members: String,
    last: String,
    other: String,
    amount: String,
    since_last: String,
    since_other: String,
}

struct ShownBalance {
    heading: String,
    lines: Vec<(String, String)>,
}

struct ShownPart {
    heading: String,
    about: String,
    pot: String,
    set_aside: String,
    given: String,
    left: String,
    kept_for: String,
    is_left: bool,
    ways: Vec<(String, Vec<ShownStep>)>,
    last: Vec<ShownStep>,
}

struct ShownStep {
    number: usize,
    title: String,
    words: String,
    totals: String,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    allowed(&visit, Action::See)?;
    let asked = Fields::read(visit.query().as_bytes());
    let (run, snapshot, other, versions) = visit
        .read(move |_, conn| {
            let (run, snapshot) = run_of(conn, &id)?;
            let other = match &run.against {
                Some(id) => store::runs::one(conn, id)?,
                None => None,
            };
            let version = |run: Option<&AllocationRun>, conn: &mut db::Conn| {
                let id = run.and_then(|run| run.key_version.clone());
                id.map_or(Ok(None), |id| store::keys::one(conn, &id))
            };
            let versions = (version(Some(&run), conn)?, version(other.as_ref(), conn)?);
            Ok((run, snapshot, other, versions))
        })
        .await?;
    let say = visit.say();
    let here = visit.to(&format!("/saker/kjoring/{}", run.id));
    let compared = rows(&run, &snapshot, other.as_ref());
    let has_last = compared.iter().any(|row| row.last.is_some());
    let view = match asked.one("vis") {
        "tap" => "tap",
        "vinn" => "vinn",
        _ => "",
    };
    let difference = |row: &Compared| {
        if other.is_some() {
            row.since_other()
        } else {
            row.since_last()
        }
    };
    let in_view = |row: &&Compared| match view {
        "tap" => difference(row).is_some_and(|sum| sum < Money::ZERO),
        "vinn" => difference(row).is_some_and(|sum| sum > Money::ZERO),
        _ => true,
    };
    let shown: Vec<&Compared> = compared.iter().filter(in_view).collect();
    let views = [
        ("", texts::id("alloc-view-all")),
        ("vinn", texts::id("alloc-view-winners")),
        ("tap", texts::id("alloc-view-losers")),
    ];
    let views = views.map(|(word, id)| {
        let path = if word.is_empty() {
            here.clone()
        } else {
            format!("{here}?vis={word}")
        };
        (path, say.t(id).into_owned(), word == view)
    });
    let mut balances = Vec::new();
    if has_last {
        let by = balance(&compared, Compared::since_last);
        balances.push(balance_words(
            &visit,
            say.t("alloc-against-last").into_owned(),
            by,
        ));
    }
    let other_name = other.as_ref().map(|other| other.title.clone());
    if let Some(name) = &other_name {
        let by = balance(&compared, Compared::since_other);
        let heading = say.ta("alloc-against", &[("name", name)]);
        balances.push(balance_words(&visit, heading, by));
    }
    let checks = check(&run.plan, &snapshot.content, &run.outcome);
    let checks = checks
        .iter()
        .map(|one| check_words(say, &snapshot.content, one));
    let crumb = |words: String, path: String| Crumb { words, path };
    let page_of = OnePage {
        visit: &visit,
        crumbs: vec![
            crumb(say.t("alloc-keys").into_owned(), visit.to("/saker/nokler")),
            crumb(run.title.clone(), here.clone()),
        ],
        lead: lead(&visit, &run, snapshot.year, versions.0.as_ref()),
        all: compared.len(),
        rows: shown.iter().map(|row| row_of(&visit, &here, row)).collect(),
        total: total_of(&visit, &compared),
        views: if balances.is_empty() {
            Vec::new()
        } else {
            views.to_vec()
        },
        balances,
        parts: parts_of(&visit, &run),
        checks: checks.collect(),
        picture: picture(say, &compared, other_name.as_deref()),
        here,
        run: &run,
        other_name,
        has_last,
    };
    page(&page_of, StatusCode::OK)
}

fn lead(
    visit: &Visit,
    run: &AllocationRun,
    year: i16,
    version: Option<&crate::model::KeyVersion>,
) -> String {
    let say = visit.say();
    let made = run.made_at.in_oslo();
    let arguments = [
        ("day", say.date(made.date())),
        ("year", year.to_string()),
        (
            "count",
            say.number(count(
                run.outcome.parts.iter().map(|part| part.rows.len()).sum(),
            )),
        ),
    ];
    let arguments = arguments
        .each_ref()
        .map(|(name, text)| (*name, text.as_str()));
    let id = if run.purpose == RunPurpose::Final {
        texts::id("alloc-lead-final")
    } else {
        texts::id("alloc-lead-trial")
    };
    let lead = say.ta(id, &arguments);
    match version {
        Some(version) => format!("{} {lead}", full_stop(&version_name(visit, version))),
        None => lead,
    }
}

fn full_stop(text: &str) -> String {
    format!("{text}.")
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn row_of(visit: &Visit, here: &str, row: &Compared) -> ShownRow {
    let say = visit.say();
    let dash = || "–".to_owned();
    let sum = |sum: Option<Money>| sum.map_or_else(dash, |sum| sums::plain(say, sum));
    let more = |sum: Option<Money>| sum.map_or_else(dash, |sum| sums::signed(say, sum));
    let members = match (row.members, row.young) {
        (Some(members), Some(young)) => {
            format!("{} ({})", say.number(members), say.number(young))
        }
        (Some(members), None) => say.number(members),
        _ => dash(),
    };
    ShownRow {
        path: format!("{here}/forening/{}", row.id),
        name: row.name.clone(),
        members,
        last: sum(row.last),
        other: sum(row.other),
        amount: sums::plain(say, row.amount),
        since_last: match row.since_last() {
            None => say.t("alloc-new").into_owned(),
            some => more(some),
        },
        since_other: more(row.since_other()),
    }
}

fn total_of(visit: &Visit, rows: &[Compared]) -> ShownRow {
    let say = visit.say();
    let all = |sum: &dyn Fn(&Compared) -> Option<Money>| rows.iter().filter_map(sum).sum::<Money>();
    let members: i64 = rows.iter().filter_map(|row| row.members).sum();
    let (last, other) = (all(&|row| row.last), all(&|row| row.other));
    let amount = all(&|row| Some(row.amount));
    ShownRow {
        path: String::new(),
        name: say.tn("alloc-all", count(rows.len())),
        members: say.number(members),
        last: sums::plain(say, last),
        other: sums::plain(say, other),
        amount: sums::plain(say, amount),
        since_last: sums::signed(say, amount - last),
        since_other: sums::signed(say, amount - other),
    }
}

fn balance_words(visit: &Visit, heading: String, balance: Balance) -> ShownBalance {
    let say = visit.say();
    let with = |id: &str, count: i64, sum: Money| {
        let sum = say.money(sum);
        (say.tn(id, count), sum)
    };
    let mut lines = vec![
        with("alloc-winners", balance.winners, balance.gains),
        with("alloc-losers", balance.losers, -balance.losses),
    ];
    if balance.same > 0 {
        lines.push((say.tn("alloc-same", balance.same), "–".to_owned()));
    }
    if balance.new > 0 {
        lines.push((say.tn("alloc-incomparable", balance.new), "–".to_owned()));
    }
    ShownBalance { heading, lines }
}

fn parts_of(visit: &Visit, run: &AllocationRun) -> Vec<ShownPart> {
    let say = visit.say();
    let several = run.plan.parts.len() > 1;
    let part = |(at, (part, done)): (usize, (&crate::engine::PlanPart, &PartOutcome))| {
        let name = written(say, &part.name);
        let heading = if !name.is_empty() {
            name.to_owned()
        } else if several {
            say.ta("alloc-part", &[("number", &(at + 1).to_string())])
        } else {
            say.t("alloc-pot").into_owned()
        };
        let mut about = Vec::new();
        if !part.who.is_all() {
            about.push(who_words(teller(visit), &part.who));
        }
        if part.through.is_some() {
            about.push(say.t("alloc-through").into_owned());
        }
        let mut names = vec![say.t("alloc-the-steps").into_owned()];
        let mut keys = vec![&part.key];
        if let Some(blend) = &part.blend {
            let percent = blend.percent.to_string();
            let rest = (100 - blend.percent).to_string();
            names = vec![
                say.ta("alloc-old-key", &[("percent", &percent)]),
                say.ta("alloc-new-key-part", &[("percent", &rest)]),
            ];
            keys.insert(0, &blend.key);
        }
        let steps = |key: &crate::engine::Key, steps: &[StepOutcome]| {
            let shown = |totals: &StepOutcome| {
                let step = key.steps.get(totals.step)?;
                Some(ShownStep {
                    number: totals.step + 1,
                    title: step_title(say, step),
                    words: step_words(teller(visit), step),
                    totals: totals_words(visit, totals),
                })
            };
            steps.iter().filter_map(shown).collect::<Vec<_>>()
        };
        let ways = names.into_iter().zip(keys).zip(&done.ways);
        ShownPart {
            heading,
            about: about.join(" "),
            pot: say.money(done.pot),
            set_aside: say.money(done.set_aside),
            given: say.money(done.given),
            left: say.money(done.left),
            kept_for: written(say, &done.kept_for).to_owned(),
            is_left: done.left > Money::ZERO,
            ways: ways
                .map(|((name, key), totals)| (name, steps(key, totals)))
                .collect(),
            last: steps(&part.key, &done.last),
        }
    };
    let parts = run.plan.parts.iter().zip(&run.outcome.parts).enumerate();
    parts.map(part).collect()
}

/// «62 får 310 000 kr. 5 214 telles, 59,45 kr for hver. Igjen: 0 kr.»
fn totals_words(visit: &Visit, totals: &StepOutcome) -> String {
    let say = visit.say();
    let money = |ore: i64| say.money(Money::from_ore(ore));
    let mut words = Vec::new();
    if !totals.points.is_empty() {
        let all = points(say, &totals.points);
        let sum = money(totals.portion);
        words.push(say.ta("alloc-total-shared", &[("sum", &sum), ("points", &all)]));
    } else if totals.portion > 0 {
        words.push(say.ta("alloc-total-aside", &[("sum", &money(totals.portion))]));
    }
    words.push(say.tn("alloc-total-takers", totals.takers));
    if totals.rounds > 1 {
        words.push(say.tn("alloc-total-rounds", totals.rounds));
    }
    let sums = [("given", money(totals.given)), ("left", money(totals.left))];
    let sums = sums.each_ref().map(|(name, sum)| (*name, sum.as_str()));
    words.push(say.ta("alloc-total-after", &sums));
    words.join(" ")
}
