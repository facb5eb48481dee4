//! A new opening: which times, when, and by line or by lots. Shown once as it will be before it is
//! planned, and what cannot be is said beside its field. The form itself is read in
//! [`super::written`].

use askama::Template;
use axum::{Router, body::Bytes, routing::get};
use jiff::civil::Weekday;
use venues::time::Period;
use web::{Choice, Fields, FormErrors, PageResult, Visit, page, see_done};

use super::written::Written;
use crate::{
    access::{Action, may},
    actions::{self, PlanRefusal},
    model::Way,
    pages::{Shown, day, hours},
};

/// Some that are shown before it is planned.
const SOME: usize = 6;

pub fn routes() -> Router {
    Router::new().route("/saker/slipp/ny", get(show).post(send))
}

#[derive(Template)]
#[template(path = "staff/plan.html")]
struct PlanPage<'a> {
    visit: &'a Visit,
    shown: &'a Shown,
    written: Written,
    errors: FormErrors,
    /// The times it will give out, once the form is good.
    slots: Option<Vec<(String, Period)>>,
}

async fn show(visit: Visit) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::Plan)?;
    let shown = Shown::of(&visit).await?;
    let written = Written {
        way: Way::Line.word().to_owned(),
        opens: "16.00".into(),
        closes: "22.00".into(),
        minutes: "60".into(),
        opens_at: "18.00".into(),
        ends_at: "18.00".into(),
        most_each: "1".into(),
        turn_minutes: "5".into(),
        ..Written::default()
    };
    answered(&visit, &shown, written, FormErrors::new(), None)
}

async fn send(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let permit = may(&visit.actor(), Action::Plan)?;
    let shown = Shown::of(&visit).await?;
    let fields = Fields::read(&body);
    let written = Written::read(&fields);
    let mut errors = FormErrors::new();
    let Some(new) = written.parse(&visit, &mut errors) else {
        return answered(&visit, &shown, written, errors, None);
    };
    if fields.one("act") != "plan" {
        return answered(&visit, &shown, written, errors, Some(new.slots));
    }
    let (actor, venues, slots) = (visit.actor(), shown.venues.clone(), new.slots.clone());
    let planned: Result<String, PlanRefusal> = visit
        .write(move |town, conn| {
            let parts = (&*town.clock, &*town.ids);
            actions::plan(conn, parts, (&actor, &permit), &venues, &new)
        })
        .await;
    let say = visit.say();
    match planned {
        Ok(id) => {
            let there = visit.to(&format!("/saker/slipp/{id}"));
            return Ok(see_done(&there, texts::id("opening-done-planned")));
        }
        Err(PlanRefusal::NotInTime) => errors.add("opens-on-day", say.t("opening-error-time")),
        Err(PlanRefusal::Empty) => errors.add("sets", say.t("opening-error-empty")),
        Err(PlanRefusal::Slot { number, refused }) => {
            let at = usize::try_from(number - 1).unwrap_or(0);
            let slot = slots
                .get(at)
                .map_or_else(String::new, |slot| named(&visit, &shown, slot));
            if !matches!(
                *refused,
                actions::Refused::Venues(venues::actions::Refused::Cannot { .. })
            ) {
                return Err((*refused).into());
            }
            errors.add("sets", say.ta("opening-error-slot", &[("slot", &slot)]));
        }
        Err(PlanRefusal::Database(fault)) => return Err(fault.into()),
    }
    answered(&visit, &shown, written, errors, None)
}

fn answered(
    visit: &Visit,
    shown: &Shown,
    written: Written,
    errors: FormErrors,
    slots: Option<Vec<(String, Period)>>,
) -> PageResult {
    let status = errors.status();
    let plan = PlanPage {
        visit,
        shown,
        written,
        errors,
        slots,
    };
    page(&plan, status)
}

/// One time in words.
fn named(visit: &Visit, shown: &Shown, (set, period): &(String, Period)) -> String {
    let slot = crate::model::Slot {
        number: 0,
        set: set.clone(),
        period: *period,
        kept_by: None,
        booking: None,
    };
    let date = venues::time::civil(period.starts).0;
    let when = format!("{} {}", day(visit.say(), date), hours(visit.say(), *period));
    format!("{}, {when}", shown.place(&slot))
}

impl PlanPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("opening-new").into_owned()
    }

    fn action(&self) -> String {
        self.visit.to("/saker/slipp/ny")
    }

    // texts: opening-way-*
    fn ways(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let choice = |way: Way, id: &str| {
            Choice::new(way.word(), say.t(id)).chosen(self.written.way == way.word())
        };
        vec![
            choice(Way::Line, "opening-way-line"),
            choice(Way::Lots, "opening-way-lots"),
        ]
    }

    fn weekdays(&self) -> Vec<Choice> {
        let say = self.visit.say();
        (1..=7_i8)
            .filter_map(|number| {
                let weekday = Weekday::from_monday_one_offset(number).ok()?;
                let key = number.to_string();
                let chosen = self.written.weekdays.contains(&key);
                Some(Choice::new(key, say.weekday(weekday)).chosen(chosen))
            })
            .collect()
    }

    /// Every part of all premises, by site.
    fn sites(&self) -> Vec<(String, Vec<Choice>)> {
        let mut sites: Vec<(String, Vec<Choice>)> = Vec::new();
        for premises in self.shown.venues.all() {
            let site = self.shown.venues.site(&premises.site);
            let site = site.map_or_else(String::new, |site| site.name.clone());
            if sites.last().is_none_or(|(name, _)| *name != site) {
                sites.push((site, Vec::new()));
            }
            let choices = premises.sets.iter().map(|set| {
                let name = if premises.sets.len() > 1 {
                    format!("{}, {}", premises.name, set.name)
                } else {
                    premises.name.clone()
                };
                Choice::new(set.id.clone(), name).chosen(self.written.sets.contains(&set.id))
            });
            if let Some((_, all)) = sites.last_mut() {
                all.extend(choices);
            }
        }
        sites
    }

    #[expect(clippy::unused_self, reason = "templates ask the page")]
    fn has_chosen(&self, choices: &[Choice]) -> bool {
        choices.iter().any(|choice| choice.chosen)
    }

    /// What will be given out, in words, and some of it.
    fn told(&self, slots: &[(String, Period)]) -> (String, Vec<String>) {
        let many = i64::try_from(slots.len()).unwrap_or(0);
        let some = slots.iter().take(SOME);
        let some = some
            .map(|slot| named(self.visit, self.shown, slot))
            .collect();
        (self.visit.say().tn("opening-times", many), some)
    }
}
