//! Staff move a time that somebody has, with a reason; the tenant is told.

use db::Conn;
use venues::{actions as time, model::Occurrence, time::Period};

use super::{DeskError, Hand, asker, tenant_of};
use crate::{
    desk::{
        fees,
        letters::{self, Purpose, Said},
        words,
    },
    model::{Booking, NoteKind},
};

/// Where to, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The set.
    pub set: String,
    /// When.
    pub period: Period,
    /// As the tenant is told.
    pub reason: String,
}

/// Moves it, or says why it cannot be moved there.
pub fn shift(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (booking, occurrence): (&Booking, &Occurrence),
    to: &Shift,
) -> Result<Occurrence, DeskError> {
    let asker = asker(Some(booking), booking.held_by.as_deref());
    let moved = time::move_to(
        conn,
        hand.parts(),
        hand.time,
        hand.venues,
        &asker,
        occurrence,
        (&to.set, to.period),
    )?;
    hand.save(conn, booking, "move")?;
    hand.note(
        conn,
        booking,
        Some(&moved.id),
        (NoteKind::Moved, &to.reason),
    )?;
    fees::given(conn, hand, booking, &moved)?;
    let number = booking.number.clone().unwrap_or_default();
    let path = format!("/reservasjon/{}/svar", booking.id);
    let make = |say: &texts::Speaker| {
        let line = |it: &Occurrence| {
            format!(
                "{}: {}",
                words::place(hand.venues, &it.set),
                words::when(say, it.period)
            )
        };
        Said {
            heading: say.ta("bookdesk-letter-moved", &[("number", &number)]),
            paragraphs: vec![
                say.t("bookdesk-letter-moved-from").into_owned(),
                line(occurrence),
                say.t("bookdesk-letter-moved-to").into_owned(),
                line(&moved),
                say.ta("bookdesk-letter-reason", &[("reason", &to.reason)]),
                say.t("bookdesk-letter-moved-wrong").into_owned(),
            ],
            button: Some((say.t("bookdesk-letter-see").into_owned(), path.clone())),
        }
    };
    letters::tell(conn, hand.town, &tenant_of(booking), Purpose::Moved, &make)?;
    Ok(moved)
}
