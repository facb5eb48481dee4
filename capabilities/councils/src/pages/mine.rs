//! A member's own places, and the page where somebody says that a place is hers.
//!
//! The link from the letter is good for whoever signs in with it, once: the address it was sent to is
//! no key to a person.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageError, PageResult, Visit, page, see_done};

use crate::{
    access::{Action, Facts, may, may_join},
    actions,
    model::{Council, Member},
    store,
};

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage<'a> {
    visit: &'a Visit,
    places: Vec<(Council, Member, String)>,
}

#[derive(Template)]
#[template(path = "offered.html")]
struct OfferedPage<'a> {
    visit: &'a Visit,
    council: Council,
    seat: String,
}

/// Her places.
pub async fn show(visit: Visit) -> PageResult {
    let who = visit.person()?.person.clone();
    may(&visit.actor(), Action::SeeOwn)?;
    let places = visit
        .read(move |_, conn| {
            let mut all = Vec::new();
            for place in store::places_of(conn, &who)? {
                let council = store::one(conn, &place.council_id)?;
                let council = council.ok_or(PageError::NotFound)?;
                let seats = store::seats_of(conn, &council.id)?;
                let seat = seats.into_iter().find(|seat| seat.id == place.seat_id);
                all.push((
                    council,
                    place,
                    seat.map(|seat| seat.title).unwrap_or_default(),
                ));
            }
            Ok::<_, PageError>(all)
        })
        .await?;
    let shown = MinePage {
        visit: &visit,
        places,
    };
    page(&shown, StatusCode::OK)
}

/// Shows what is offered.
pub async fn offered(visit: Visit, Path(token): Path<String>) -> PageResult {
    may(&visit.actor(), Action::SeeOwn)?;
    let (council, seat) = visit
        .read(move |_, conn| {
            let member = store::of_token(conn, &token)?.ok_or(PageError::NotFound)?;
            let council = store::one(conn, &member.council_id)?;
            let seats = store::seats_of(conn, &member.council_id)?;
            let seat = seats.into_iter().find(|seat| seat.id == member.seat_id);
            let seat = seat.map(|seat| seat.title).unwrap_or_default();
            Ok::<_, PageError>((council.ok_or(PageError::NotFound)?, seat))
        })
        .await?;
    let shown = OfferedPage {
        visit: &visit,
        council,
        seat,
    };
    page(&shown, StatusCode::OK)
}

/// It is hers.
pub async fn join(visit: Visit, Path(token): Path<String>) -> PageResult {
    visit.person()?;
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let member = store::of_token(conn, &token)?;
            let facts = Facts {
                knows_secret: member.is_some(),
            };
            let permit = may_join(&actor, facts).map_err(|_| PageError::NotFound)?;
            let member = member.ok_or(PageError::NotFound)?;
            actions::join(conn, town, &permit, &member)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(
        &visit.to("/mine-rad"),
        texts::id("councils-done-joined"),
    ))
}

impl MinePage<'_> {
    fn name(&self, council: &Council) -> String {
        council.name(self.visit.language())
    }

    fn since(&self, member: &Member) -> String {
        let say = self.visit.say();
        let from = say.date(member.since_on.date());
        match member.until_on {
            Some(to) => {
                let to = say.date(to.date());
                say.ta("councils-sat", &[("from", &from), ("to", &to)])
            }
            None => say.ta("councils-sits", &[("from", &from)]),
        }
    }

    fn path(&self, council: &Council) -> String {
        self.visit.to(&format!("/rad/{}", council.id))
    }
}

impl OfferedPage<'_> {
    fn name(&self) -> String {
        self.council.name(self.visit.language())
    }
}
