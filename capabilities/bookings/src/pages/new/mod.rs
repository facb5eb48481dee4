//! What one is about to take: where, when, what it costs, what the rules ask; and a button that holds
//! it. Nothing is held by looking.
//!
//! What cannot be had says who has it, as far as everybody may know, and what is free instead. A time
//! that comes back is shown date by date, with the cause of each that is lost, and she chooses.

mod candidate;
mod look;
mod words;

use askama::Template;
use axum::{body::Bytes, http::StatusCode};
use db::Conn;
use venues::model::Rhythm;
use web::{Crumb, PageResult, Visit, page, see_other};

use self::{
    candidate::Candidate,
    look::{Shown, look},
};
pub use self::{candidate::after_words, words::borrower_words};
use super::{
    asked::Asked,
    ground::{Ground, Kept, Stopped, settled},
};
use crate::{
    actions,
    basket::Basket,
    borrower::Borrower,
    model::{BookingKind, BookingState},
    stage::{Refused, Stage},
};

/// What the page shows.
#[derive(Template)]
#[template(path = "new/new.html")]
struct NewPage<'a> {
    visit: &'a Visit,
    asked: Asked,
    shown: Shown,
    /// Said when somebody took it in between.
    taken: Option<String>,
}

pub async fn show(visit: Visit) -> PageResult {
    let venues = visit.kept::<venues::Venues>().await?;
    let asked = Asked::read(visit.query().as_bytes()).at(&venues);
    if asked.wanted().is_empty() {
        return Ok(see_other(&visit.to("/lokaler")));
    }
    let shown = look(&visit, asked.clone()).await?;
    page(
        &NewPage {
            visit: &visit,
            asked,
            shown,
            taken: None,
        },
        StatusCode::OK,
    )
}

/// Holds it, and leads to the form.
pub async fn hold(visit: Visit, body: Bytes) -> PageResult {
    visit.person()?;
    let venues = visit.kept::<venues::Venues>().await?;
    let asked = Asked::read(&body).at(&venues);
    let (ground, form) = (Ground::of(&visit), asked.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            Ok::<_, Stopped>(begin(&stage, conn, &form)?)
        })
        .await;
    match settled(done)? {
        Ok((id, BookingState::Draft)) => Ok(see_other(&visit.to(&format!("/reservasjon/{id}")))),
        Ok((id, _)) => Ok(see_other(
            &visit.to(&format!("/reservasjon/{id}/kvittering")),
        )),
        Err(Refused::Cannot { .. } | Refused::HoldIsOver) => {
            let shown = look(&visit, asked.clone()).await?;
            let taken = visit.say().t("booking-new-just-taken").into_owned();
            let again = NewPage {
                visit: &visit,
                asked,
                shown,
                taken: Some(taken),
            };
            page(&again, StatusCode::CONFLICT)
        }
        Err(other) => Err(other.into()),
    }
}

/// A draft; a spare hour is sent at once when nothing more must be said.
fn begin(
    stage: &Stage<'_>,
    conn: &mut Conn,
    asked: &Asked,
) -> Result<(String, BookingState), Refused> {
    let on = stage.now().in_oslo().date();
    let all = Borrower::all(conn, stage.actor, on)?;
    let borrower = Borrower::chosen(&all, &asked.borrower);
    let wanted = asked.wanted();
    let booking = actions::start(stage, conn, &borrower, asked.kind(), &wanted)?;
    if asked.kind() != BookingKind::Spare {
        return Ok((booking.id, booking.state));
    }
    let Some(mut basket) = Basket::load(conn, (stage.venues, stage.prices), &booking.id)? else {
        return Ok((booking.id, booking.state));
    };
    let asker = stage.asker(conn, &borrower)?;
    let rules = basket.rules(stage.venues, &asker);
    let asks_more = rules
        .iter()
        .any(|rule| rule.needs_responsible || rule.least_age.is_some());
    if asks_more || !basket.is_at_once(stage.venues, &asker) {
        return Ok((booking.id, booking.state));
    }
    let terms = basket.terms(conn, &rules, on)?;
    let keys: Vec<String> = terms.iter().map(crate::model::Terms::key).collect();
    basket.booking.terms_accepted = keys.join(" ");
    let sent = actions::send(stage, conn, &basket)?;
    Ok((sent.booking.id, sent.booking.state))
}

impl NewPage<'_> {
    fn heading(&self) -> String {
        let words = [("place", self.shown.place.as_str())];
        self.visit.say().ta("booking-new-title", &words)
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let say = self.visit.say();
        vec![
            Crumb {
                words: say.t("booking-crumb-find").into_owned(),
                path: self.visit.to("/lokaler"),
            },
            Crumb {
                words: self.shown.place.clone(),
                path: self.shown.premises_path.clone(),
            },
            Crumb {
                words: say.t("booking-crumb-book").into_owned(),
                path: self
                    .visit
                    .to(&format!("/reservasjon/ny?{}", self.asked.query())),
            },
        ]
    }

    /// The one time, when there is but one.
    fn only(&self) -> Option<&Candidate> {
        match self.shown.candidates.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    fn is_signed_in(&self) -> bool {
        self.visit.who().is_some()
    }

    fn lead(&self) -> String {
        let say = self.visit.say();
        if let Some(one) = self.only() {
            one.when.clone()
        } else {
            let free = i64::try_from(self.shown.free_count()).unwrap_or(i64::MAX);
            let all = self.shown.candidates.len().to_string();
            say.tna("booking-new-of-all", free, &[("all", &all)])
        }
    }

    /// Whose turn it is in week 53, said where it matters.
    fn week_rule(&self) -> Option<String> {
        let odd = matches!(self.asked.rhythm, Some(Rhythm::Odd | Rhythm::Even));
        odd.then(|| self.visit.say().t("booking-new-week-53").into_owned())
    }

    fn price_heading(&self) -> String {
        let say = self.visit.say();
        let price = &self.shown.price;
        let who = if self.shown.is_association { "we" } else { "i" };
        if price.is_free && price.is_known {
            // texts: booking-free-* booking-pay-*
            say.t(&format!("booking-free-{who}")).into_owned()
        } else {
            say.ta(&format!("booking-pay-{who}"), &[("sum", &price.sum)])
        }
    }

    /// The days of a store, to choose.
    fn is_storage(&self) -> bool {
        self.asked.kind() == BookingKind::Storage
    }

    fn day(&self, last: bool) -> String {
        let day = if last {
            self.asked.until
        } else {
            self.asked.date
        };
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// The fields besides the days, which have their own.
    fn besides_days(&self) -> Vec<(&'static str, String)> {
        let fields = self.asked.fields().into_iter();
        fields
            .filter(|(name, _)| !matches!(*name, "date" | "until"))
            .collect()
    }

    fn is_spare(&self) -> bool {
        self.asked.kind() == BookingKind::Spare && self.shown.at_once
    }

    /// The fields besides whom it is for, which has its own.
    fn hidden(&self) -> Vec<(&'static str, String)> {
        let fields = self.asked.fields().into_iter();
        fields.filter(|(name, _)| *name != "for").collect()
    }

    fn waiting_path(&self) -> String {
        let query = self.asked.query();
        self.visit.to(&format!("/varsler/ledig?{query}"))
    }
}
