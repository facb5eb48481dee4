//! What anybody may see of councils: which there are, what each is for, who appoints to its seats.
//!
//! Who sits in them is shown only when the council has said so; being a member of a council is a
//! public office, and still nobody is put on a page without having been asked.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use web::{PageError, PageResult, Visit, page};

use crate::{
    model::{Council, Member, Seat},
    store,
};

#[derive(Template)]
#[template(path = "public_all.html")]
struct AllPage<'a> {
    visit: &'a Visit,
    councils: Vec<Council>,
    /// She sits in a council, or has sat in one.
    has_places: bool,
}

#[derive(Template)]
#[template(path = "public_one.html")]
struct OnePage<'a> {
    visit: &'a Visit,
    council: Council,
    seats: Vec<(Seat, Vec<String>)>,
}

/// Every council.
pub async fn all(visit: Visit) -> PageResult {
    let who = visit.who().map(|who| who.person.clone());
    let (mut councils, has_places) = visit
        .read(move |_, conn| {
            let has_places = match &who {
                Some(person) => !store::places_of(conn, person)?.is_empty(),
                None => false,
            };
            Ok::<_, PageError>((store::all(conn)?, has_places))
        })
        .await?;
    councils.retain(|council| !council.closed);
    let shown = AllPage {
        visit: &visit,
        councils,
        has_places,
    };
    page(&shown, StatusCode::OK)
}

/// One.
pub async fn one(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (council, seats, members) = visit
        .read(move |town, conn| {
            let council = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let seats = store::seats_of(conn, &id)?;
            let today = kernel::today(&*town.clock);
            let members = store::members_on(conn, &id, today)?;
            Ok::<_, PageError>((council, seats, members))
        })
        .await?;
    if council.closed {
        return Err(PageError::Gone);
    }
    let seats = seats.into_iter().map(|seat| {
        let names = if council.shows_names {
            names_in(&visit, &seat, &members)
        } else {
            Vec::new()
        };
        (seat, names)
    });
    let shown = OnePage {
        seats: seats.collect(),
        visit: &visit,
        council,
    };
    page(&shown, StatusCode::OK)
}

fn names_in(visit: &Visit, seat: &Seat, members: &[Member]) -> Vec<String> {
    let say = visit.say();
    let own = members
        .iter()
        .filter(|it| it.seat_id == seat.id && !it.name.is_empty());
    own.map(|it| {
        if it.is_stand_in {
            say.ta("councils-stand-in-named", &[("name", &it.name)])
        } else {
            it.name.clone()
        }
    })
    .collect()
}

// texts: councils-kind-*
fn kind(visit: &Visit, council: &Council) -> String {
    let id = format!("councils-kind-{}", council.kind);
    visit.say().t(&id).into_owned()
}

impl AllPage<'_> {
    fn name(&self, council: &Council) -> String {
        council.name(self.visit.language())
    }

    fn kind(&self, council: &Council) -> String {
        kind(self.visit, council)
    }

    fn path(&self, council: &Council) -> String {
        self.visit.to(&format!("/rad/{}", council.id))
    }
}

impl OnePage<'_> {
    fn name(&self) -> String {
        self.council.name(self.visit.language())
    }

    fn kind(&self) -> String {
        kind(self.visit, &self.council)
    }

    fn term(&self, seat: &Seat) -> String {
        term(self.visit, seat)
    }
}

/// The term of a seat in words.
pub fn term(visit: &Visit, seat: &Seat) -> String {
    let say = visit.say();
    let from = say.date(seat.term_from.date());
    match seat.term_to {
        Some(to) => {
            let to = say.date(to.date());
            say.ta("councils-term", &[("from", &from), ("to", &to)])
        }
        None => say.ta("councils-term-open", &[("from", &from)]),
    }
}
