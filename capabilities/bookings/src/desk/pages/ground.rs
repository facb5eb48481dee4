//! What the desk's pages begin with: who asks, all premises, and a request with its times.

use std::sync::Arc;

use ::access::{Actor, Permit};
use db::Conn;
use texts::Speaker;
use venues::{Venues, actions::Refused, model::Occurrence};
use web::{PageError, Town, Visit};

use crate::{
    desk::{
        access::{Action, Tenant, may, may_let, may_reply},
        actions::{DeskError, Hand},
        letting::let_by,
        words,
    },
    model::{Booking, BookingState, BookingTime},
    store,
};

/// Permits for an act of the desk.
pub struct Permits {
    permit: Permit<Action>,
    time: Permit<venues::access::Action>,
}

impl Permits {
    /// For somebody who works with premises.
    pub fn staff(actor: &Actor, action: Action) -> Result<Self, PageError> {
        let give = venues::access::Action::GiveTime;
        Ok(Self {
            permit: may(actor, action)?,
            time: venues::access::may(actor, give, &venues::access::For::default())?,
        })
    }

    /// For whoever may book for the association that lets the premises.
    pub fn owner(actor: &Actor, action: Action, owner: &str) -> Result<Self, PageError> {
        let give = venues::access::Action::GiveTime;
        Ok(Self {
            permit: may_let(actor, action, owner)?,
            time: venues::access::may(actor, give, &venues::access::For::let_by(owner))?,
        })
    }

    /// For an act with some parts of premises: for those who work with premises, and for whoever may book
    /// for the association that lets all of them.
    pub fn with<'a>(
        actor: &Actor,
        venues: &Venues,
        action: Action,
        sets: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, PageError> {
        Self::staff(actor, action).or_else(|refused| match let_by(venues, sets) {
            Some(owner) => Self::owner(actor, action, &owner),
            None => Err(refused),
        })
    }

    /// For a tenant who answers.
    pub fn tenant(actor: &Actor, tenant: &Tenant) -> Result<Self, PageError> {
        let take = venues::access::Action::TakeTime;
        let whose = venues::access::For {
            held_by: tenant.held_by.as_deref(),
            person: tenant.person.as_ref(),
            ..venues::access::For::NOBODY
        };
        Ok(Self {
            permit: may_reply(actor, tenant)?,
            time: venues::access::may(actor, take, &whose)?,
        })
    }

    /// Ready to act.
    pub fn hand<'a>(&'a self, town: &'a Town, venues: &'a Venues) -> Hand<'a> {
        Hand {
            town,
            venues,
            permit: &self.permit,
            time: &self.time,
        }
    }
}

/// All premises, as they are in this snapshot.
pub fn venues(town: &Town, conn: &mut Conn) -> Result<Arc<Venues>, PageError> {
    Ok(town.kept::<Venues>(conn)?)
}

/// A request with its times, in order.
pub struct Request {
    /// The reservation.
    pub booking: Booking,
    /// What was wished for of each time.
    pub wished: Vec<BookingTime>,
    /// What became of each.
    pub times: Vec<Occurrence>,
}

impl Request {
    /// The one with this id; drafts are nobody else's to see.
    pub fn read(conn: &mut Conn, id: &str) -> Result<Self, PageError> {
        let booking = store::bookings::one(conn, id)?;
        let booking = booking
            .filter(|it| it.state.is_sent())
            .ok_or(PageError::NotFound)?;
        let wished = store::bookings::times(conn, id)?;
        let ids: Vec<String> = wished.iter().map(|it| it.occurrence_id.clone()).collect();
        let mut times = venues::store::by_ids(conn, &ids)?;
        times.sort_by(|one, other| (one.period, &one.id).cmp(&(other.period, &other.id)));
        Ok(Self {
            booking,
            wished,
            times,
        })
    }

    /// The same, refused when somebody changed it since the page was read.
    pub fn unchanged(conn: &mut Conn, id: &str, version: Option<i64>) -> Result<Self, PageError> {
        let request = Self::read(conn, id)?;
        if version == Some(request.booking.version) {
            Ok(request)
        } else {
            Err(PageError::Changed)
        }
    }

    /// The time with this occurrence.
    pub fn time(&self, occurrence: &str) -> Result<&Occurrence, PageError> {
        let found = self.times.iter().find(|it| it.id == occurrence);
        found.ok_or(PageError::NotFound)
    }

    /// What was wished for when this time was asked for.
    pub fn wish_of(&self, occurrence: &str) -> Option<&BookingTime> {
        self.wished.iter().find(|it| it.occurrence_id == occurrence)
    }
}

/// Who a reservation is for, as staff read it.
pub fn tenant_name(visit: &Visit, conn: &mut Conn, booking: &Booking) -> Result<String, PageError> {
    if let Some(id) = &booking.held_by {
        return Ok(visit.association_name(conn, id)?.unwrap_or_default());
    }
    if !booking.responsible_name.is_empty() {
        return Ok(booking.responsible_name.clone());
    }
    let person = match booking.person_id.as_ref().filter(|_| !booking.by_staff) {
        Some(id) => identity::people::one(conn, id)?.map(|person| person.name),
        None => None,
    };
    Ok(person.unwrap_or_else(|| visit.say().t("bookdesk-somebody").into_owned()))
}

/// Why premises said no, in words for a form, with what is free instead.
pub fn refusal(say: &Speaker, venues: &Venues, refused: &Refused) -> String {
    match refused {
        Refused::Cannot { refusal, instead } => {
            let why = refusal.words(say, None);
            let free: Vec<String> = instead
                .iter()
                .take(3)
                .map(|it| {
                    let place = words::place(venues, &it.set);
                    format!("{place} {}", words::when(say, it.period))
                })
                .collect();
            if free.is_empty() {
                return why;
            }
            let free = say.list(&free);
            say.ta(
                "bookdesk-refused-instead",
                &[("why", &why), ("free", &free)],
            )
        }
        _ => say.t("bookdesk-refused").into_owned(),
    }
}

/// What becomes of an act that failed: words for the form, or a page that says so.
pub fn words_of(say: &Speaker, venues: &Venues, error: DeskError) -> Result<String, PageError> {
    match error {
        DeskError::Refused(refused) => Ok(refusal(say, venues, &refused)),
        DeskError::Invoiced => Ok(say.t("bookdesk-error-invoiced").into_owned()),
        other => Err(other.into()),
    }
}

// texts: bookdesk-state-*
/// The state of a reservation, in shape and words.
pub fn state(say: &Speaker, state: BookingState) -> (web::State, String) {
    use crate::words::Word as _;
    let shape = match state {
        BookingState::Granted => web::State::Good,
        BookingState::Requested | BookingState::Draft => web::State::Waiting,
        BookingState::Refused => web::State::Stopped,
        BookingState::Withdrawn | BookingState::Ended | BookingState::Lapsed => web::State::Out,
    };
    let words = say.t(&format!("bookdesk-state-{}", state.word()));
    (shape, words.into_owned())
}

// texts: bookdesk-time-*
/// The state of one time, in shape and words.
pub fn time_state(say: &Speaker, state: venues::model::State) -> (web::State, String) {
    use venues::model::State;
    let shape = match state {
        State::Granted | State::Used => web::State::Good,
        State::Held | State::Requested => web::State::Waiting,
        State::NotUsed => web::State::Lacking,
        State::Refused | State::Displaced => web::State::Stopped,
        State::Cancelled | State::Withdrawn | State::Released | State::Expired => web::State::Out,
    };
    let words = say.t(&format!("bookdesk-time-{}", state.word()));
    (shape, words.into_owned())
}
