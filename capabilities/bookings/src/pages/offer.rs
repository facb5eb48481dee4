//! A released time that is offered to one who waits: hers to take until a stated time, then the next
//! one's. Everybody in line sees her place in it.
//! Whoever is not in the line is told of nothing.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use web::{Fields, PageError, PageResult, Visit, page, see_done, see_other};

use super::{
    alerts::released_words,
    ground::{Ground, Kept, Stopped, settled},
};
use crate::{
    access::{Action, Facts, may},
    actions,
    model::OfferState,
    stage::Refused,
    store, words_of,
};

#[derive(Template)]
#[template(path = "offer.html")]
struct OfferPage<'a> {
    visit: &'a Visit,
    id: String,
    words: String,
    until: String,
    state: OfferState,
    rank: i32,
    ahead: usize,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, StatusCode::OK).await
}

async fn shown(visit: &Visit, id: String, status: StatusCode) -> PageResult {
    visit.person()?;
    let (ground, say, at) = (Ground::of(visit), visit.say().clone(), id.clone());
    let (words, until, offer, ahead) = visit
        .read(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let offer = store::releases::offer(conn, &at)?.ok_or(PageError::NotFound)?;
            let alert = store::alerts::one(conn, &offer.alert_id)?.ok_or(PageError::NotFound)?;
            may(stage.actor, Action::Wait, &Facts::of_alert(&alert))
                .map_err(|_| PageError::NotFound)?;
            let released = store::releases::one(conn, &offer.release_id)?;
            let released = released.ok_or(PageError::NotFound)?;
            let line = store::releases::line(conn, &released.id)?;
            let before = |other: &&crate::model::Offer| {
                let waits = matches!(other.state, OfferState::Waiting | OfferState::Offered);
                waits && other.rank < offer.rank
            };
            let ahead = line.iter().filter(before).count();
            let until = offer.expires_at.map(|until| words_of::at(&say, until));
            let over = offer.expires_at.is_some_and(|until| until <= stage.now());
            let words = released_words(&say, &stage, &released);
            let state = if over && offer.state == OfferState::Offered {
                OfferState::Expired
            } else {
                offer.state
            };
            let offer = crate::model::Offer { state, ..offer };
            Ok((words, until.unwrap_or_default(), offer, ahead))
        })
        .await?;
    let offered = OfferPage {
        visit,
        id,
        words,
        until,
        state: offer.state,
        rank: offer.rank,
        ahead,
    };
    page(&offered, status)
}

pub async fn answer(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let takes = Fields::read(&body).one("answer") == "take";
    let (ground, at) = (Ground::of(&visit), id.clone());
    let done = visit
        .write(move |town, conn| {
            let kept = Kept::read(town, conn)?;
            let stage = ground.stage(town, &kept);
            let offer = store::releases::offer(conn, &at)?.ok_or(Refused::NotThere)?;
            let alert = store::alerts::one(conn, &offer.alert_id)?.ok_or(Refused::NotThere)?;
            may(stage.actor, Action::Wait, &Facts::of_alert(&alert))
                .map_err(|_| Refused::NotThere)?;
            if takes {
                let booking = actions::accept(&stage, conn, &offer)?;
                return Ok::<_, Stopped>(Some(booking.id));
            }
            actions::decline(&stage, conn, &offer)?;
            Ok(None)
        })
        .await;
    match settled(done)? {
        Ok(Some(booking)) => Ok(see_other(
            &visit.to(&format!("/reservasjon/{booking}/kvittering")),
        )),
        Ok(None) => {
            let back = visit.to("/varsler/ledig");
            Ok(see_done(&back, texts::id("booking-done-declined")))
        }
        Err(Refused::HoldIsOver | Refused::NotNow | Refused::Cannot { .. }) => {
            shown(&visit, id, StatusCode::CONFLICT).await
        }
        Err(other) => Err(other.into()),
    }
}

impl OfferPage<'_> {
    fn is_hers(&self) -> bool {
        self.state == OfferState::Offered
    }

    // texts: booking-offer-state-*
    fn told(&self) -> String {
        use crate::words::Word as _;
        let say = self.visit.say();
        match self.state {
            OfferState::Offered => say.ta("booking-offer-until", &[("until", &self.until)]),
            OfferState::Waiting => {
                let ahead = i64::try_from(self.ahead).unwrap_or(i64::MAX);
                let rank = self.rank.to_string();
                say.tna("booking-offer-ahead", ahead, &[("rank", &rank)])
            }
            other => say
                .t(&format!("booking-offer-state-{}", other.word()))
                .into_owned(),
        }
    }
}
