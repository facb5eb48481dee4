//! Giving a reservation up: she chooses one time, the rest, or all of them, and sees what each costs
//! by the rule before she says yes. Taking a request back costs nothing. What is kept
//! of the price stands beside each time as a sum and as percent.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use kernel::Money;
use venues::model::State;
use web::{Fields, FormErrors, PageResult, Visit, page, see_done, see_other};

use super::{
    ground::{Ground, Kept, act, basket},
    sure::{Sure, cost_words},
};
use crate::{access::Action, actions, stage::Refused, words_of};

const LONGEST_REASON: usize = 500;

#[derive(Template)]
#[template(path = "cancel.html")]
struct CancelPage<'a> {
    visit: &'a Visit,
    id: String,
    number: String,
    place: String,
    times: Vec<Time>,
    /// What was chosen is shown once more, with the sum, before it is done.
    sure: Option<Sure>,
    reason: String,
    errors: FormErrors,
}

/// A time that may be given up.
#[derive(Clone)]
struct Time {
    id: String,
    when: String,
    cost: String,
    sum: Money,
    chosen: bool,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, &Fields::default(), FormErrors::new(), false).await
}

pub async fn give_up(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let chosen: Vec<String> = fields.all("time").into_iter().map(str::to_owned).collect();
    let mut errors = FormErrors::new();
    if chosen.is_empty() {
        errors.add("time", visit.say().t("booking-error-cancel"));
        return shown(&visit, id, &fields, errors, false).await;
    }
    let Ok(shown_sum) = fields.one("sum").parse::<i64>() else {
        return shown(&visit, id, &fields, errors, true).await;
    };
    let reason: String = fields.one("reason").chars().take(LONGEST_REASON).collect();
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let shown = Money::from_ore(shown_sum);
        actions::cancel(stage, conn, &basket, &chosen, (&reason, shown))
    });
    match done.await? {
        Ok(()) => {
            let back = visit.to(&format!("/reservasjon/{id}"));
            Ok(see_done(&back, texts::id("booking-done-cancelled")))
        }
        Err(Refused::NotNow | Refused::Changed) => {
            errors.add("time", visit.say().t("booking-error-cancel-changed"));
            shown(&visit, id, &fields, errors, true).await
        }
        Err(other) => Err(other.into()),
    }
}

pub async fn withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        actions::withdraw(stage, conn, &basket)
    });
    let back = visit.to(&format!("/reservasjon/{id}"));
    match done.await? {
        Ok(()) => Ok(see_done(&back, texts::id("booking-done-withdrawn"))),
        Err(other) => Err(other.into()),
    }
}

async fn shown(
    visit: &Visit,
    id: String,
    fields: &Fields,
    errors: FormErrors,
    sure: bool,
) -> PageResult {
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.clone());
    let chosen: Vec<String> = fields.all("time").into_iter().map(str::to_owned).collect();
    let (number, place, times) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::Manage, &at)?;
            let borrower = stage.borrower(conn, &basket.booking)?;
            let asker = stage.asker(conn, &borrower)?;
            let say = here.say();
            let now = stage.now();
            let times: Vec<Time> = basket
                .alive()
                .filter(|line| line.occurrence.state == State::Granted)
                .filter(|line| now < line.occurrence.period.starts)
                .map(|line| {
                    let kind = basket.booking.kind;
                    let cost = actions::cost(stage.venues, &asker, (kind, line), now);
                    Time {
                        id: line.occurrence.id.clone(),
                        when: words_of::when_first(say, line.occurrence.period),
                        cost: cost_words(say, cost),
                        sum: cost.sum,
                        chosen: chosen.contains(&line.occurrence.id),
                    }
                })
                .collect();
            let place = basket.lines.first().map_or_else(String::new, |line| {
                words_of::place(stage.venues, &line.occurrence.set)
            });
            Ok((
                basket.booking.number.clone().unwrap_or_default(),
                place,
                times,
            ))
        })
        .await?;
    // What waits for an answer is taken back on the page of the reservation.
    if times.is_empty() && errors.is_empty() {
        return Ok(see_other(&visit.to(&format!("/reservasjon/{id}"))));
    }
    let reason = fields.one("reason").to_owned();
    let sure = sure.then(|| sure_of(visit, &id, &times, &reason));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let mut times = times;
    if let [only] = times.as_mut_slice() {
        only.chosen = true;
    }
    let cancel = CancelPage {
        visit,
        id,
        number,
        place,
        times,
        sure,
        reason,
        errors,
    };
    page(&cancel, status)
}

/// The chosen ones once more, with the sum.
fn sure_of(visit: &Visit, id: &str, times: &[Time], reason: &str) -> Sure {
    let say = visit.say();
    let chosen: Vec<&Time> = times.iter().filter(|time| time.chosen).collect();
    let sum: Money = chosen.iter().map(|time| time.sum).sum();
    let title = if sum == Money::ZERO {
        say.t("booking-cancel-sure-free").into_owned()
    } else {
        say.ta("booking-cancel-sure", &[("sum", &say.money(sum))])
    };
    let mut hidden: Vec<(&'static str, String)> = chosen
        .iter()
        .map(|time| ("time", time.id.clone()))
        .collect();
    hidden.push(("sum", sum.ore().to_string()));
    hidden.push(("reason", reason.to_owned()));
    let here = visit.to(&format!("/reservasjon/{id}"));
    Sure {
        field: "time",
        title,
        times: chosen
            .iter()
            .map(|time| (time.when.clone(), time.cost.clone()))
            .collect(),
        note: String::new(),
        hidden,
        action: format!("{here}/avlys"),
        yes: say.t("booking-cancel-yes").into_owned(),
        no: say.t("booking-cancel-no").into_owned(),
        back: here,
    }
}

impl CancelPage<'_> {
    fn here(&self, rest: &str) -> String {
        self.visit.to(&format!("/reservasjon/{}{rest}", self.id))
    }
}
