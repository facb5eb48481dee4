//! Staff take back the rest of a series, such as when its tenant does not come: she is told why, and how
//! to complain.

use db::Conn;
use venues::{
    actions as time,
    model::{Occurrence, State},
    time::civil,
};

use super::{DeskError, Hand, tenant_of};
use crate::{
    desk::{
        access::Tenant,
        fees,
        letters::{self, Purpose, Said},
        words,
    },
    model::NoteKind,
    store,
};

/// Takes back times of one tenant that are still to come, in their order.
pub fn take_back_series(
    conn: &mut Conn,
    hand: &Hand<'_>,
    times: &[Occurrence],
    why: &str,
) -> Result<(), DeskError> {
    let Some(first) = times.first() else {
        return Ok(());
    };
    let booking = store::bookings::of_occurrence(conn, &first.id)?;
    let tenant = match &booking {
        Some(booking) => tenant_of(booking),
        None => Tenant {
            held_by: first.held_by.clone(),
            person: None,
        },
    };
    for it in times {
        time::end(conn, hand.parts(), hand.time, it, State::Cancelled, why)?;
        fees::taken_back(conn, hand, it)?;
    }
    if let Some(booking) = &booking {
        hand.note(conn, booking, None, (NoteKind::Cancelled, why))?;
    }
    let of = (tenant.held_by.as_deref(), "take_back");
    let about = first.series.as_deref().unwrap_or(&first.id);
    hand.record(conn, about, (None, None), of)?;
    let make = |say: &texts::Speaker| {
        let day = say.date(civil(first.period.starts).0);
        let place = words::place(hand.venues, &first.set);
        Said {
            heading: say.ta("bookdesk-letter-taken-back", &[("place", &place)]),
            paragraphs: vec![
                say.ta("bookdesk-letter-taken-back-from", &[("day", &day)]),
                format!("{place}: {}", words::when(say, first.period)),
                say.ta("bookdesk-letter-reason", &[("reason", why)]),
                letters::complaint(say),
            ],
            button: None,
        }
    };
    letters::tell(conn, hand.town, &tenant, Purpose::Answered, &make)?;
    Ok(())
}
