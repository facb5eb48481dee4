//! One page to fill in while the time is held: who borrows, for what, how many, when, what else.
//!
//! The countdown is the server's: without script the page says until when. It survives a reload, can
//! be made longer once, and «Slipp tida» gives the time back at once. Regulations ask for little, so
//! the page does: numbers of people and never names, one adult's phone where premises demand it
//! (personvernforordningen art. 5, least data). Of age only a tick is kept, and no birthday.

mod form;
mod lapsed;
mod needs;
mod read;
mod written;

use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{FormErrors, PageResult, Visit, page, see_done, see_other};

use self::{
    form::FillPage,
    lapsed::{lapsed, over},
    needs::Needs,
    read::shown,
};
pub use self::{
    form::{Shown, Time, price_heading},
    lapsed::place_and_time,
    read::{cancel_words, hours},
    written::Written,
};
use super::{
    asked::on,
    ground::{Ground, Kept, act, basket, why},
};
use crate::{
    access::Action,
    actions::{self, Wanted},
    borrower::Borrower,
    model::BookingState,
    stage::Refused,
};

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (ground, say) = (Ground::of(&visit), visit.say().clone());
    let (here, at) = (visit.clone(), id.clone());
    let answer = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let basket = basket(&stage, conn, Action::See, &at)?;
            let over = basket
                .booking
                .held_until
                .is_none_or(|until| until <= stage.now());
            match basket.booking.state {
                BookingState::Draft if !over => {
                    let written = Written::of(&basket);
                    let shown = shown(&here, &stage, conn, &basket)?;
                    Ok(Answer::Fill(Box::new(shown), Box::new(written)))
                }
                BookingState::Draft | BookingState::Lapsed => {
                    Ok(Answer::Over(place_and_time(&say, &stage, &basket)))
                }
                _ => Ok(Answer::Sent),
            }
        })
        .await?;
    match answer {
        Answer::Fill(shown, written) => {
            visit.person()?;
            let form = FillPage {
                visit: &visit,
                shown: *shown,
                written: *written,
                errors: FormErrors::new(),
            };
            page(&form, StatusCode::OK)
        }
        Answer::Over(over) => lapsed(&visit, over, StatusCode::OK),
        Answer::Sent => super::one::show(visit, id).await,
    }
}

enum Answer {
    Fill(Box<Shown>, Box<Written>),
    Over((String, String, String)),
    Sent,
}

/// The part of the page that script asks for when something is chosen: the price as it would be, and
/// nothing is kept.
const RECKONED: &str = "reckoned";

/// Keeps what was written; `do=price` shows the page again with the price of it.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let written = Written::read(&body);
    if visit.wants_fragment(RECKONED) {
        return again(&visit, &id, written, FormErrors::new()).await;
    }
    let say = visit.say().clone();
    let form = written.clone();
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let on_day = stage.now().in_oslo().date();
        let all = Borrower::all(conn, stage.actor, on_day)?;
        let needs = Needs::of(stage, conn, &basket, &form, &all)?;
        match form.parse(&say, &basket, &all, &needs) {
            Ok(filled) => {
                actions::fill_in(stage, conn, &basket, &filled).map(|_| FormErrors::new())
            }
            Err(errors) => Ok(errors),
        }
    })
    .await?;
    let there = visit.to(&format!("/reservasjon/{id}"));
    match done {
        Ok(errors) if errors.is_empty() && written.only_price => Ok(see_other(&there)),
        Ok(errors) if errors.is_empty() => Ok(see_other(&format!("{there}/se-over"))),
        Ok(errors) => again(&visit, &id, written, errors).await,
        Err(Refused::Cannot { refusal, .. }) => {
            let mut errors = FormErrors::new();
            let field = if written.times.len() == 1 {
                "from"
            } else {
                "who"
            };
            errors.add(field, why(&visit, &refusal).await?);
            again(&visit, &id, written, errors).await
        }
        Err(Refused::HoldIsOver) => over(&visit, &id).await,
        Err(other) => Err(other.into()),
    }
}

/// As much time once more.
pub async fn prolong(visit: Visit, Path(id): Path<String>) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        actions::prolong(stage, conn, &basket.booking)
    });
    let there = visit.to(&format!("/reservasjon/{id}"));
    match done.await? {
        Ok(()) => Ok(see_done(&there, texts::id("booking-done-prolonged"))),
        Err(Refused::NotNow) => over(&visit, &id).await,
        Err(other) => Err(other.into()),
    }
}

/// Lets the time go, and leads back to the place.
pub async fn let_go(visit: Visit, Path(id): Path<String>) -> PageResult {
    let done = act(&visit, id.clone(), |stage, conn, basket| {
        let place = basket
            .place(stage.venues)
            .map(|(premises, _)| premises.id.clone());
        actions::let_go(stage, conn, &basket.booking)?;
        Ok(place)
    });
    match done.await? {
        Ok(place) => {
            let back = place.map_or("/lokaler".to_owned(), |id| format!("/lokale/{id}"));
            Ok(see_done(&visit.to(&back), texts::id("booking-done-let-go")))
        }
        Err(other) => Err(other.into()),
    }
}

/// Holds one more time at the same place.
pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = web::Fields::read(&body);
    let date = fields.date("day").date();
    let (from, to) = (
        fields.one("add-from").to_owned(),
        fields.one("add-to").to_owned(),
    );
    let done = act(&visit, id.clone(), move |stage, conn, basket| {
        let period = date.and_then(|date| on(date, &from, &to));
        let first = basket.lines.first().ok_or(Refused::NotThere)?;
        let Some(period) = period else {
            return Ok(false);
        };
        let wanted = Wanted {
            set: first.occurrence.set.clone(),
            period,
            around: None,
        };
        actions::add(stage, conn, &basket.booking, &wanted)?;
        Ok(true)
    });
    let there = visit.to(&format!("/reservasjon/{id}"));
    let mut errors = FormErrors::new();
    match done.await? {
        Ok(true) => return Ok(see_done(&there, texts::id("booking-done-added"))),
        Ok(false) => errors.add("day", visit.say().t("booking-error-add")),
        Err(Refused::Cannot { refusal, .. }) => errors.add("day", why(&visit, &refusal).await?),
        Err(Refused::HoldIsOver) => return over(&visit, &id).await,
        Err(other) => return Err(other.into()),
    }
    let ground = Ground::of(&visit);
    let at = id.clone();
    let written = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            Ok(Written::of(&basket(&stage, conn, Action::Manage, &at)?))
        })
        .await?;
    again(&visit, &id, written, errors).await
}

/// The form once more, with what was written and what is wrong.
async fn again(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let (ground, here, at) = (Ground::of(visit), visit.clone(), id.to_owned());
    let form = written.clone();
    let shown = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let mut basket = basket(&stage, conn, Action::Manage, &at)?;
            let all = Borrower::all(conn, stage.actor, stage.now().in_oslo().date())?;
            form.show_in(&mut basket, &all);
            basket.reckon(conn, (stage.venues, stage.prices))?;
            shown(&here, &stage, conn, &basket)
        })
        .await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        errors.status()
    };
    let form = FillPage {
        visit,
        shown,
        written,
        errors,
    };
    page(&form, status)
}
