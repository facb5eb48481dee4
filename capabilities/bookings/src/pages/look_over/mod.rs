//! Looking over what was filled in, and sending it. What must still be said leads back to the form.
//!
//! Terms, the responsible adult and age are asked for once more by the action itself, so that no other way
//! in can leave them out; a time that was lost meanwhile is named, with what is free instead.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use texts::Speaker;
use web::{PageResult, Visit, page, see_other};

use super::{
    fill::{cancel_words, place_and_time, price_heading},
    ground::{Ground, Kept, act, basket},
    new::borrower_words,
    price::{Told, told},
};
use crate::{
    access::Action,
    actions,
    basket::Basket,
    desk::deposits,
    model::BookingState,
    stage::{Refused, Stage},
    words_of,
};

#[derive(Template)]
#[template(path = "look_over/look_over.html")]
struct LookOverPage<'a> {
    visit: &'a Visit,
    id: String,
    held: String,
    left: i64,
    /// Term and value.
    answers: Vec<(String, String)>,
    times: Vec<String>,
    price: Told,
    heading: String,
    cancel: String,
    at_once: bool,
    due: String,
    /// What is in the way of sending.
    missing: bool,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    let (ground, say, at) = (Ground::of(&visit), visit.say().clone(), id.clone());
    let here = visit.clone();
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::Manage, &at)?;
            let over = basket
                .booking
                .held_until
                .is_none_or(|until| until <= stage.now());
            if basket.booking.state != BookingState::Draft || over {
                return Ok(None);
            }
            let borrower = stage.borrower(conn, &basket.booking)?;
            let asker = stage.asker(conn, &borrower)?;
            let asker = asker.asking_for(basket.booking.kind.of_occurrences());
            let today = stage.now().in_oslo().date();
            let due = basket.answer_due(&stage.settings(conn)?, today);
            let price = told(&say, basket.chosen().map(|line| line.quote.as_ref()));
            let until = basket.booking.held_until.unwrap_or_else(|| stage.now());
            let until_words = say.time(until.in_oslo().time());
            let who = if borrower.is_association() { "we" } else { "i" };
            let rules = basket.rules(stage.venues, &asker);
            let mut answers = answers(&say, &stage, &basket, &borrower_words(&say, &borrower));
            let own: Vec<_> = basket.chosen().map(|it| it.occurrence.clone()).collect();
            let deposit = deposits::asked_for(stage.venues, &basket.booking, &own);
            if deposit > kernel::Money::ZERO {
                let sum = say.ta("booking-look-deposit", &[("sum", &say.money(deposit))]);
                answers.push((say.t("bookdesk-deposit").into_owned(), sum));
            }
            let lacking = actions::lacks(conn, &basket, &rules, today)?;
            Ok(Some(Shown {
                held: say.ta(&format!("booking-held-{who}"), &[("until", &until_words)]),
                left: until.seconds_since(stage.now()).max(0),
                answers,
                times: basket
                    .chosen()
                    .map(|line| words_of::when_first(&say, line.occurrence.period))
                    .collect(),
                heading: price_heading(&say, &price, borrower.is_association()),
                cancel: cancel_words(&say, &stage, &basket, &asker),
                at_once: basket.is_at_once(stage.venues, &asker),
                due: say.date(due),
                missing: !lacking.is_empty(),
                price,
            }))
        })
        .await?;
    let Some(shown) = shown else {
        return Ok(see_other(&here.to(&format!("/reservasjon/{id}"))));
    };
    let look = LookOverPage {
        visit: &visit,
        id,
        held: shown.held,
        left: shown.left,
        answers: shown.answers,
        times: shown.times,
        price: shown.price,
        heading: shown.heading,
        cancel: shown.cancel,
        at_once: shown.at_once,
        due: shown.due,
        missing: shown.missing,
    };
    page(&look, StatusCode::OK)
}

struct Shown {
    held: String,
    left: i64,
    answers: Vec<(String, String)>,
    times: Vec<String>,
    price: Told,
    heading: String,
    cancel: String,
    at_once: bool,
    due: String,
    missing: bool,
}

pub async fn send(visit: Visit, Path(id): Path<String>, _: Bytes) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        actions::send(stage, conn, &basket)
    });
    let there = visit.to(&format!("/reservasjon/{id}"));
    match done.await? {
        Ok(_) => Ok(see_other(&format!("{there}/kvittering"))),
        // Sent already, or the hold is over: the page of the reservation says which.
        Err(Refused::NotNow | Refused::HoldIsOver) => Ok(see_other(&there)),
        // What is missing is said there.
        Err(Refused::Lacks(_)) => Ok(see_other(&format!("{there}/se-over"))),
        Err(other) => Err(other.into()),
    }
}

// texts: booking-answer-*
/// What was filled in, as terms and values.
pub fn answers(
    say: &Speaker,
    stage: &Stage<'_>,
    basket: &Basket,
    who: &str,
) -> Vec<(String, String)> {
    let booking = &basket.booking;
    let mut all: Vec<(String, String)> = Vec::new();
    let mut add = |id: &str, value: String| {
        if !value.is_empty() {
            all.push((say.t(id).into_owned(), value));
        }
    };
    let (place, _, _) = place_and_time(say, stage, basket);
    add("booking-answer-place", place);
    add("booking-answer-who", who.to_owned());
    add("booking-answer-group", booking.group_name.clone());
    add("booking-answer-title", booking.title.clone());
    let purpose = say.t(&format!("booking-purpose-{}", booking.purpose));
    add("booking-answer-purpose", purpose.into_owned());
    if let Some(people) = booking.people {
        let people = say.number(people.into());
        let told = match booking.young {
            Some(young) => {
                let young = say.number(young.into());
                let words = [("people", people.as_str()), ("young", &young)];
                say.ta("booking-answer-people-young", &words)
            }
            None => people,
        };
        add("booking-answer-people", told);
    }
    let phone = if booking.responsible_phone.is_empty() {
        String::new()
    } else {
        format!(", {}", say.phone(&booking.responsible_phone))
    };
    if !booking.responsible_name.is_empty() {
        let told = format!("{}{phone}", booking.responsible_name);
        add("booking-answer-responsible", told);
    }
    add("booking-answer-message", booking.message.clone());
    all
}

impl LookOverPage<'_> {
    fn here(&self, rest: &str) -> String {
        self.visit.to(&format!("/reservasjon/{}{rest}", self.id))
    }

    fn timer(&self) -> String {
        let point = if self.visit.language().tag() == "en" {
            ":"
        } else {
            "."
        };
        format!("{}{point}{:02}", self.left / 60, self.left % 60)
    }

    fn timer_words(&self) -> String {
        self.visit.say().tn("booking-minutes-left", self.left / 60)
    }

    fn what_next(&self) -> String {
        let say = self.visit.say();
        if self.at_once {
            say.t("booking-look-at-once").into_owned()
        } else {
            say.ta("booking-look-by-staff", &[("due", &self.due)])
        }
    }
}
