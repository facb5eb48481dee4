//! Merging an application into another that is the same, and parting them again.
//!
//! The one that is merged ends as withdrawn; its answers, attachments and history stay with it. The one
//! that is kept is handled as before, and as long as it is not decided they can be parted.

use access::Actor;
use db::{Conn, Error};
use kernel::Clock;

use super::{Hand, NotDone, send::nothing_waits};
use crate::{
    impartiality::{Matter, barred},
    letters,
    model::{Application, Duplicate, State, can_be_the_same},
    store,
};

/// Why two applications were not parted.
#[derive(Debug, thiserror::Error)]
pub enum NotParted {
    /// The one that is kept is decided.
    #[error("the one that is kept is decided")]
    Decided,
    /// As with everything else.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<Error> for NotParted {
    fn from(error: Error) -> Self {
        Self::NotDone(error.into())
    }
}

/// Other applications that this one can be the same as, without those that whoever asks steps aside for.
pub fn duplicates_of(
    conn: &mut Conn,
    clock: &dyn Clock,
    actor: &Actor,
    own: &Application,
) -> Result<Vec<Application>, Error> {
    let all = match (&own.held_by, &own.person_id) {
        (Some(association), _) => store::applications::of_association(conn, association)?,
        (None, Some(person)) => store::applications::begun_by(conn, person)?,
        (None, None) => Vec::new(),
    };
    let mut same = Vec::new();
    for it in all {
        if can_be_the_same(own, &it) && barred(conn, clock, actor, &it, Matter::Prepare)?.is_empty()
        {
            same.push(it);
        }
    }
    Ok(same)
}

/// Merges it into one that is kept; the applicant is told why.
pub fn merge(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (before, kept): (&Application, &Application),
    why: &str,
) -> Result<Application, NotDone> {
    let merged_by = hand.person().ok_or(NotDone::NotNow)?;
    if !can_be_the_same(before, kept) {
        return Err(NotDone::NotNow);
    }
    hand.unbarred(conn, kept)?;
    let merged = Application {
        state: State::Withdrawn,
        lacking_until: None,
        ..before.clone()
    };
    let merged = hand.save(conn, merged)?;
    let duplicate = Duplicate {
        application_id: merged.id.clone(),
        into_id: kept.id.clone(),
        why: why.to_owned(),
        merged_at: hand.now(),
        merged_by,
        parted_at: None,
        parted_by: None,
    };
    store::duplicates::insert(conn, &duplicate)?;
    nothing_waits(conn, hand, &merged.id)?;
    let words = format!("{}. {why}", number(kept));
    hand.tell(conn, &merged.id, ("merged", &words), false)?;
    hand.tell(conn, &kept.id, ("merged-here", number(&merged)), false)?;
    letters::merged(conn, hand.town, (&merged, kept), why)?;
    Ok(merged)
}

/// Whether the application it was merged into is not decided, so that they can be parted.
pub fn can_be_parted(conn: &mut Conn, it: &Duplicate) -> Result<bool, Error> {
    let kept = store::duplicates::kept(conn, it)?;
    Ok(kept.is_some_and(|kept| !matches!(kept.state, State::Decided | State::Notified)))
}

/// Parts it from the one it was merged into: it is handled by itself again, and the applicant is told.
pub fn part(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &Application,
) -> Result<Application, NotParted> {
    let found = store::duplicates::of(conn, &before.id)?.ok_or(NotDone::NotNow)?;
    if before.state != State::Withdrawn {
        return Err(NotDone::NotNow.into());
    }
    if !can_be_parted(conn, &found)? {
        return Err(NotParted::Decided);
    }
    let from = store::applications::one(conn, &found.into_id)?.ok_or(Error::NotFound)?;
    hand.unbarred(conn, &from)?;
    let by = hand.person();
    if !store::duplicates::part(conn, &before.id, (hand.now(), by.as_ref()))? {
        return Err(NotDone::Changed.into());
    }
    let parted = Application {
        state: State::Handling,
        handled_by: before.handled_by.clone().or(by),
        ..before.clone()
    };
    let parted = hand.save(conn, parted)?;
    hand.tell(conn, &parted.id, ("parted", number(&from)), false)?;
    hand.tell(conn, &from.id, ("parted-here", number(&parted)), false)?;
    letters::parted(conn, hand.town, (&parted, &from))?;
    Ok(parted)
}

fn number(it: &Application) -> &str {
    it.number.as_deref().unwrap_or_default()
}
