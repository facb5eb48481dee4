//! Naming who stands in for a case officer in a period, and ending it before its last day.
//!
//! She names somebody herself, or whoever leads her does it when she cannot. The stand-in works with
//! grants, has the cases and keeps her own: nothing is moved, and it all goes back by itself.

use access::PersonId;
use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};

use super::{Hand, MADE, NotDone, send::CHANGED};
use crate::{model::StandIn, store};

/// The longest period, in months.
const LONGEST: i64 = 12;

/// Why nobody was named.
#[derive(Debug, thiserror::Error)]
pub enum NotNamed {
    /// The days are over, the wrong way round, or too many.
    #[error("not a period that can be")]
    Days,
    /// She does not work with grants, or is the one who is away.
    #[error("she cannot stand in")]
    Who,
    /// Somebody stands in for her then, or whoever is named is away herself.
    #[error("another stands in then")]
    Taken,
    /// As with everything else.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<Error> for NotNamed {
    fn from(error: Error) -> Self {
        Self::NotDone(error.into())
    }
}

/// Names her.
pub fn name_stand_in(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (person, stand_in): (&PersonId, &PersonId),
    (from, to): (Date, Date),
) -> Result<StandIn, NotNamed> {
    if to < from || to < hand.today() || to > from.saturating_add(LONGEST.months()) {
        return Err(NotNamed::Days);
    }
    let named_by = hand.person().ok_or(NotDone::NotNow)?;
    let who = identity::who(conn, &*hand.town.clock, stand_in, false)?;
    let works = who.is_some_and(|who| access::Actor::Person(who.into()).is_staff_for("grants"));
    if !works || person == stand_in {
        return Err(NotNamed::Who);
    }
    let all = store::stand_ins::all(conn)?;
    let mut meeting = all.iter().filter(|it| it.meets(from, to));
    if meeting
        .any(|it| it.person_id == *person || it.person_id == *stand_in || it.stand_in_id == *person)
    {
        return Err(NotNamed::Taken);
    }
    let it = StandIn {
        id: hand.town.ids.next(),
        person_id: person.clone(),
        stand_in_id: stand_in.clone(),
        from_on: from.into(),
        to_on: to.into(),
        named_at: hand.now(),
        named_by,
        ended_at: None,
        ended_by: None,
    };
    store::stand_ins::insert(conn, &it)?;
    hand.record(conn, &it.id, MADE, None)?;
    Ok(it)
}

/// Ends it.
pub fn end_stand_in(conn: &mut Conn, hand: &Hand<'_>, it: &StandIn) -> Result<(), NotDone> {
    let by = hand.person();
    if !store::stand_ins::end(conn, &it.id, (hand.now(), by.as_ref()))? {
        return Err(NotDone::Changed);
    }
    hand.record(conn, &it.id, CHANGED, None)?;
    Ok(())
}
