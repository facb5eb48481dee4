//! How a tenant has used what she had, and which rule made her wait for an answer.

use db::Conn;
use texts::Speaker;
use venues::{
    Venues,
    model::{OccurrenceKind, State},
    time::civil,
};
use web::{PageError, Visit};

use super::pages::Request;
use crate::{
    model::{Booking, BookingKind, BookingState, NoteKind},
    store,
};

/// What a tenant has had in the last year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Lines in words: granted, used, not used, cancelled late, fees waived.
    pub lines: Vec<(String, String)>,
    /// Whether she has never had anything.
    pub is_new: bool,
}

/// A year, in seconds.
const LATELY: i64 = 365 * 86_400;
/// Cancelled later than this before it begins: a day, in seconds.
const LATE: i64 = 86_400;

/// Of the tenant of a reservation.
pub fn of(visit: &Visit, conn: &mut Conn, booking: &Booking) -> Result<Past, PageError> {
    let now = visit.town().clock.now();
    let all = match (&booking.held_by, &booking.person_id) {
        (Some(id), _) => store::bookings::of_association(conn, id)?,
        (None, Some(person)) if !booking.by_staff => store::bookings::of_person(conn, person)?,
        _ => Vec::new(),
    };
    let lately = all
        .iter()
        .filter(|it| it.id != booking.id && now.seconds_since(it.made_at) < LATELY);
    let lately: Vec<&Booking> = lately.collect();
    let ids: Vec<String> = lately.iter().map(|it| it.id.clone()).collect();
    let times = store::bookings::times_of(conn, &ids)?;
    let occurrences: Vec<String> = times.into_iter().map(|it| it.occurrence_id).collect();
    let mut times = venues::store::by_ids(conn, &occurrences)?;
    if let Some(id) = &booking.held_by {
        let since = now.plus_seconds(-LATELY);
        let more = venues::store::of_association(conn, id, since)?;
        let own = store::bookings::times(conn, &booking.id)?;
        let is_own = |id: &str| own.iter().any(|time| time.occurrence_id == id);
        let more = more.into_iter().filter(|it| !is_own(&it.id));
        times.extend(more.filter(|it| !occurrences.contains(&it.id)));
    }
    let has = |state: State| times.iter().filter(|it| it.state == state).count();
    let coming = times
        .iter()
        .filter(|it| it.state == State::Granted && it.period.starts > now);
    let refused = lately.iter().filter(|it| it.state == BookingState::Refused);
    let mut late = 0;
    for id in &ids {
        for note in store::notes::all(conn, id)? {
            let of_time = times
                .iter()
                .find(|it| Some(&it.id) == note.occurrence_id.as_ref());
            if note.kind == NoteKind::Cancelled
                && of_time.is_some_and(|it| it.period.starts.seconds_since(note.at) < LATE)
            {
                late += 1;
            }
        }
    }
    let waived = super::fees::waived(conn, visit.town(), booking.held_by.as_deref())?;
    let say = visit.say();
    let counts = [
        ("bookdesk-past-coming", coming.count()),
        ("bookdesk-past-used", has(State::Used)),
        ("bookdesk-past-not-used", has(State::NotUsed)),
        ("bookdesk-past-cancelled-late", late),
        ("bookdesk-past-released", has(State::Released)),
        ("bookdesk-past-refused", refused.count()),
    ];
    // texts: bookdesk-past-*
    let number = |count: usize| say.number(i64::try_from(count).unwrap_or_default());
    let mut lines: Vec<(String, String)> = counts
        .into_iter()
        .map(|(term, count)| (say.t(term).into_owned(), number(count)))
        .collect();
    if waived != kernel::Money::ZERO {
        lines.push((
            say.t("bookdesk-past-waived").into_owned(),
            say.money(waived),
        ));
    }
    Ok(Past {
        lines,
        is_new: times.is_empty() && lately.is_empty(),
    })
}

/// The sort of use premises know a reservation as.
fn kind_of(kind: BookingKind) -> OccurrenceKind {
    match kind {
        BookingKind::Single => OccurrenceKind::Single,
        BookingKind::Spare => OccurrenceKind::Spare,
        BookingKind::Recurring => OccurrenceKind::Recurring,
        BookingKind::Event => OccurrenceKind::Event,
        BookingKind::Storage => OccurrenceKind::Storage,
    }
}

/// Why it was not granted at once: a line for each premises.
pub fn why_manual(say: &Speaker, venues: &Venues, request: &Request) -> Vec<String> {
    let booking = &request.booking;
    let asker = super::actions::asker(Some(booking), booking.held_by.as_deref());
    let mut lines: Vec<String> = Vec::new();
    for it in &request.times {
        let Some((premises, _)) = venues.with_set(&it.set) else {
            continue;
        };
        let ((date, opens), (_, closes)) = (civil(it.period.starts), civil(it.period.ends));
        let closes = if closes == 0 {
            venues::time::DAY
        } else {
            closes
        };
        let kind = kind_of(booking.kind);
        let Some(rule) = premises.rule_for(asker.tenant, asker.category, kind, date) else {
            continue;
        };
        let name = [("premises", premises.name.as_str())];
        let line = if !rule.at_once {
            say.ta("bookdesk-manual-all", &name)
        } else if let Some((from, to)) = rule
            .at_once_hours
            .filter(|_| !rule.grants_at_once(opens, closes))
        {
            let hours = super::words::hours(say, from, to);
            say.ta("bookdesk-manual-hours", &[name[0], ("hours", &hours)])
        } else {
            say.ta("bookdesk-manual-asked", &name)
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}
