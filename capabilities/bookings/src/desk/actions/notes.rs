//! Questions to the tenant and her answers, and what colleagues note for each other.

use db::Conn;

use super::{DeskError, Hand, REPLY_TASK, asking, tenant_of};
use crate::{
    desk::letters::{self, Purpose, Said},
    model::{Booking, NoteKind},
};

/// Asks the tenant something: a letter, and a task of hers.
pub fn ask(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    question: &str,
) -> Result<(), DeskError> {
    hand.save(conn, booking, "ask")?;
    hand.note(conn, booking, None, (NoteKind::Question, question))?;
    let number = booking.number.clone().unwrap_or_default();
    let path = format!("/reservasjon/{}/svar", booking.id);
    let title = (
        texts::id("bookdesk-task-question"),
        "",
        &[("number", number.as_str())][..],
    );
    let tenant = tenant_of(booking);
    hand.ask_tenant(conn, &tenant, (REPLY_TASK, &booking.id), title, &path)?;
    let make = |say: &texts::Speaker| Said {
        heading: say.ta("bookdesk-letter-question", &[("number", &number)]),
        paragraphs: vec![
            say.t("bookdesk-letter-we-ask").into_owned(),
            question.to_owned(),
        ],
        button: Some((say.t("bookdesk-letter-answer").into_owned(), path.clone())),
    };
    letters::tell(conn, hand.town, &tenant, Purpose::Asked, &make)?;
    Ok(())
}

/// The tenant answers; the request is marked in the staff's inbox.
pub fn reply(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    words: &str,
) -> Result<(), DeskError> {
    hand.save(conn, booking, "answer")?;
    hand.note(conn, booking, None, (NoteKind::Answer, words))?;
    hand.close_task(conn, REPLY_TASK, &booking.id)?;
    if booking.state == crate::model::BookingState::Requested {
        asking::has_answered(conn, hand.town, booking)?;
    }
    Ok(())
}

/// For colleagues' eyes only.
pub fn note_internally(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    words: &str,
) -> Result<(), DeskError> {
    hand.save(conn, booking, "note")?;
    hand.note(conn, booking, None, (NoteKind::Internal, words))?;
    Ok(())
}
