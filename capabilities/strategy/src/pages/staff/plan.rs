//! The action plan of a year, made from measures: which go on, which are new, which are no more, and
//! what it costs against the frame.
//!
//! Ticks decide which measures have the year; the difference from last year is counted and never typed,
//! and is the table for the political case. Once the decision is entered the plan stays as it is.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{
    Fields, FormErrors, InPath, PageError, PageResult, Visit, kroner, page, see_done, see_other,
};

use crate::{
    access::{Action, may},
    actions,
    model::{Decision, Measure},
    pages::{
        ground::Ground,
        public::{Area, by_area, decision_words, plan_cost, plan_entries, plan_rows},
        shown::nearest,
    },
    store::{measures, plans, roles},
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
    areas: Vec<Area>,
    choices: Vec<(String, String, bool)>,
    cost: String,
    frame: String,
    frame_words: String,
    /// How it was decided; empty before.
    decided: String,
    body: String,
    may_arrange: bool,
    may_decide: bool,
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

pub async fn show(visit: Visit, InPath((id, year)): InPath<(String, i16)>) -> PageResult {
    may(&visit.actor(), Action::See)?;
    answered(&visit, (id, year), FormErrors::new()).await
}

// texts: strategy-frame-left strategy-frame-over
async fn answered(visit: &Visit, (id, year): (String, i16), errors: FormErrors) -> PageResult {
    let (ground, all, roles, frame, plan) = visit
        .read(move |_, conn| {
            let ground = Ground::of(conn, &id)?;
            let plan = plans::decided(conn, &id, year)?;
            let all = measures::of_document(conn, &id)?;
            let frame = measures::frame(conn, &id, year)?;
            Ok((ground, all, roles::all(conn)?, frame, plan))
        })
        .await?;
    let say = visit.say();
    let has = |it: &&Measure| it.told.years.contains(&year);
    let entries = plan_entries(&all, year, plan.as_ref());
    let cost = plan_cost(&entries, year);
    let frame = plan.as_ref().map_or(frame, |plan| plan.frame);
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
    let status = errors.status();
    let shown = PlanPage {
        decided: decision_words(visit, plan.as_ref().map(|plan| &plan.decision)),
        body: say.t("strategy-council").into_owned(),
        may_decide: may(&visit.actor(), Action::Decide).is_ok(),
        name: ground.name(visit),
        base: ground.bench(visit),
        public: is_public.then(|| visit.to(&format!("/strategi/{slug}/handlingsplan/{year}"))),
        areas: by_area(plan_rows(visit, &entries, &roles, year)),
        choices: choices.collect(),
        cost: say.money(cost),
        frame: frame.map_or_else(String::new, |frame| frame.to_string()),
        may_arrange: may(&visit.actor(), Action::Arrange).is_ok(),
        visit,
        errors,
        year,
        frame_words,
    };
    page(&shown, status)
}

/// Enters the decision on it.
pub async fn decide(
    visit: Visit,
    InPath((id, year)): InPath<(String, i16)>,
    body: Bytes,
) -> PageResult {
    let permit = may(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let say = visit.say();
    let mut errors = FormErrors::new();
    let on = fields.date("on").checked("on", say, &mut errors);
    if fields.one("body").is_empty() {
        errors.add("body", say.t("strategy-error-body"));
    }
    if fields.date("on").is_empty() {
        errors.add("on", say.t("strategy-error-on"));
    }
    let Some(on) = on.filter(|_| errors.is_empty()) else {
        return answered(&visit, (id, year), errors).await;
    };
    let one = |name: &str| fields.one(name).to_owned();
    let decision = Decision {
        body: one("body"),
        on,
        case_number: one("case"),
        vote: one("vote"),
        wording: String::new(),
        amendments: one("amendments"),
        amended: Vec::new(),
        delegations: String::new(),
    };
    let there = visit.to(&format!("/saker/strategi/{id}/handlingsplan/{year}"));
    visit
        .write(move |town, conn| {
            Ground::of(conn, &id)?;
            let parts = (&*town.clock as _, &*town.ids as _);
            let which = (id.as_str(), year);
            actions::decide_plan(conn, parts, &permit, which, decision)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-plan-decided")))
}

/// Takes the measures that were ticked, and the frame.
pub async fn send(
    visit: Visit,
    InPath((id, year)): InPath<(String, i16)>,
    body: Bytes,
) -> PageResult {
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
