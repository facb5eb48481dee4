//! The action plan of a year, made from measures: which go on, which are new, which are no more, and
//! what it costs against the frame.
//!
//! Ticks decide which measures have the year; the difference from last year is counted and never typed,
//! and is the table for the political case.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, FormErrors, PageError, PageResult, Visit, kroner, page, see_done, see_other};

use crate::{
    access::{Action, may},
    actions,
    model::{Measure, plan_of},
    pages::{
        ground::Ground,
        promises::cost_of,
        public::{PlanRow, plan_rows},
        shown::nearest,
    },
    store::{measures, roles},
};

#[derive(Template)]
#[template(path = "staff/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    name: String,
    base: String,
    /// Its public page, when there is one.
    public: Option<String>,
    year: i16,
    rows: Vec<PlanRow>,
    choices: Vec<(String, String, bool)>,
    cost: String,
    frame: String,
    frame_words: String,
    may_arrange: bool,
    errors: FormErrors,
}

/// This year's.
pub async fn now(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let year = kernel::today(&*visit.town().clock).year();
    Ok(see_other(
        &visit.to(&format!("/saker/strategi/{id}/handlingsplan/{year}")),
    ))
}

// texts: strategy-frame-left strategy-frame-over
pub async fn show(visit: Visit, Path((id, year)): Path<(String, i16)>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    let (ground, all, roles, frame) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let all = measures::of_document(conn, &id)?;
            let frame = measures::frame(conn, &id, year)?;
            Ok((ground, all, roles::all(conn)?, frame))
        })
        .await?;
    let say = visit.say();
    let has = |it: &&Measure| it.told.years.contains(&year);
    let cost = cost_of(all.iter().filter(has), year);
    let choices = all.iter().filter(|it| has(it) || it.told.status.goes_on());
    let choices = choices.map(|it| {
        let title = nearest(&it.told.title, visit.language()).0;
        let words = format!("{} {title}", it.told.number);
        (it.id.clone(), words.trim().to_owned(), has(&it))
    });
    let frame_words = frame.map_or_else(String::new, |frame| {
        let left = kernel::Money::from_kroner(frame).ore() - cost.ore();
        let sum = say.money(kernel::Money::from_ore(left.abs()));
        let id = if left < 0 {
            "strategy-frame-over"
        } else {
            "strategy-frame-left"
        };
        say.ta(id, &[("sum", &sum)])
    });
    let slug = &ground.document.slug;
    let is_public = ground.all_decided().next().is_some() && all.iter().any(|it| has(&it));
    let shown = PlanPage {
        name: ground.name(&visit),
        base: ground.bench(&visit),
        public: is_public.then(|| visit.to(&format!("/strategi/{slug}/handlingsplan/{year}"))),
        rows: plan_rows(&visit, &plan_of(&all, year), &roles, year),
        choices: choices.collect(),
        cost: say.money(cost),
        frame: frame.map_or_else(String::new, |frame| frame.to_string()),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        errors: FormErrors::new(),
        visit: &visit,
        year,
        frame_words,
    };
    page(&shown, StatusCode::OK)
}

/// Takes the measures that were ticked, and the frame.
pub async fn send(visit: Visit, Path((id, year)): Path<(String, i16)>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let there = visit.to(&format!("/saker/strategi/{id}/handlingsplan/{year}"));
    let frame = match fields.one("frame") {
        "" => None,
        written => match kroner(written) {
            Some(sum) => Some(sum),
            None => return Ok(see_done(&there, texts::id("strategy-done-no-sum"))),
        },
    };
    let chosen = fields.all("measure").into_iter().map(str::to_owned);
    let chosen: Vec<String> = chosen.collect();
    visit
        .write(move |town, conn| {
            Ground::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            actions::plan_year(conn, parts, &permit, &id, (year, &chosen))?;
            if let Some(frame) = frame {
                actions::set_frame(conn, parts, &permit, &id, (year, frame))?;
            }
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

impl PlanPage<'_> {
    fn heading(&self) -> String {
        let year = self.year.to_string();
        self.visit.say().ta("strategy-plan-of", &[("year", &year)])
    }

    fn around(&self) -> [(String, String); 2] {
        [self.year - 1, self.year + 1].map(|year| {
            let path = format!("{}/handlingsplan/{year}", self.base);
            let year = year.to_string();
            (
                path,
                self.visit.say().ta("strategy-plan-of", &[("year", &year)]),
            )
        })
    }
}
