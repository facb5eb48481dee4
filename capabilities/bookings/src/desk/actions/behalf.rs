//! Staff book on behalf of somebody who calls or stands at the counter, or for the house itself.
//!
//! The rules of opening hours and of what is taken hold as for everybody. A person without an account
//! is a name and a phone, which go two weeks after the last time, and an address for the invoice, which
//! goes with the invoice.

use db::Conn;
use jiff::civil::Date;
use venues::{
    actions::{self as time, Wish},
    model::{Occurrence, OccurrenceKind},
    time::Period,
};

use super::{DeskError, Hand};
use crate::{
    desk::{
        fees,
        letters::{self, Purpose, Said},
        words,
    },
    model::{Booking, BookingKind, BookingState, BookingTime, NoteKind},
    store,
    titles::speaking,
};

/// Whom it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForWhom {
    /// An association of the register.
    Association(String),
    /// A person by name and phone.
    Caller {
        /// Her name.
        name: String,
        /// Her phone.
        phone: String,
        /// Where the invoice goes: street and number, postcode, place.
        address: [String; 3],
    },
    /// The municipality's own use, such as a school.
    OwnUse,
    /// Repairs and cleaning.
    Maintenance,
}

/// What is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnBehalf {
    /// Whom it is for.
    pub whom: ForWhom,
    /// What everybody sees; never names a person.
    pub title: String,
    /// The set.
    pub set: String,
    /// When, one or several.
    pub periods: Vec<Period>,
    /// What colleagues should know; may be empty.
    pub remark: String,
}

/// Books it, all of it or nothing. Gives back the reservation; none for the house's own use.
pub fn book_for(
    conn: &mut Conn,
    hand: &Hand<'_>,
    it: &OnBehalf,
) -> Result<Option<Booking>, DeskError> {
    let (kind, held_by) = match &it.whom {
        ForWhom::Association(id) => (OccurrenceKind::Single, Some(id.clone())),
        ForWhom::Caller { .. } => (OccurrenceKind::Single, None),
        ForWhom::OwnUse => (OccurrenceKind::OwnUse, None),
        ForWhom::Maintenance => (OccurrenceKind::Maintenance, None),
    };
    let booking = booking_of(conn, hand, it)?;
    // A person is never named in a calendar, whatever was written.
    let title = match it.whom {
        ForWhom::Caller { .. } => speaking(conn, hand.town, None)?
            .t("booking-public-private")
            .into_owned(),
        _ => it.title.clone(),
    };
    let asker = super::asker(booking.as_ref(), held_by.as_deref());
    let wishes: Vec<Wish<'_>> = it
        .periods
        .iter()
        .map(|period| Wish {
            set: &it.set,
            period: *period,
            kind,
            title: &title,
            around: None,
        })
        .collect();
    let given = time::give_times(conn, hand.parts(), hand.time, hand.venues, &asker, &wishes)?;
    let Some(booking) = booking else {
        for it in &given {
            hand.record(conn, &it.id, (None, Some(1)), (None, "own"))?;
        }
        return Ok(None);
    };
    store::bookings::insert(conn, &booking)?;
    if let ForWhom::Caller { name, address, .. } = &it.whom {
        fees::pays(conn, hand, &booking, (name, address))?;
    }
    for got in &given {
        let row = BookingTime {
            occurrence_id: got.id.clone(),
            booking_id: booking.id.clone(),
            wished_set: got.set.clone(),
            wished_starts: got.period.starts,
            wished_ends: got.period.ends,
            extras: String::new(),
            chosen: true,
        };
        store::bookings::add_time(conn, &row)?;
        fees::given(conn, hand, &booking, got)?;
    }
    hand.note(conn, &booking, None, (NoteKind::Granted, ""))?;
    if !it.remark.is_empty() {
        hand.note(conn, &booking, None, (NoteKind::Internal, &it.remark))?;
    }
    let of = (booking.held_by.as_deref(), "book_for");
    hand.record(conn, &booking.id, (None, Some(1)), of)?;
    tell(conn, hand, &booking, &given)?;
    Ok(Some(booking))
}

fn booking_of(
    conn: &mut Conn,
    hand: &Hand<'_>,
    it: &OnBehalf,
) -> Result<Option<Booking>, DeskError> {
    let (clock, ids) = hand.parts();
    let today: Date = kernel::today(clock);
    let (held_by, category, name, phone) = match &it.whom {
        ForWhom::Association(id) => {
            let category = prices::category_of(conn, id, today)
                .map_err(|fault| DeskError::Price(fault.to_string()))?;
            (Some(id.clone()), category, String::new(), String::new())
        }
        ForWhom::Caller { name, phone, .. } => {
            let private = prices::UserCategory::Private;
            (None, private, name.clone(), phone.clone())
        }
        ForWhom::OwnUse | ForWhom::Maintenance => return Ok(None),
    };
    let now = clock.now();
    let number = store::bookings::next_number(conn, today.year())?;
    Ok(Some(Booking {
        id: ids.next(),
        number: Some(number),
        kind: BookingKind::Single,
        held_by,
        person_id: None,
        by_staff: true,
        category: category.word().to_owned(),
        purpose: prices::UsePurpose::Other.word().to_owned(),
        tickets: false,
        title: it.title.clone(),
        message: String::new(),
        people: None,
        young: None,
        group_name: String::new(),
        responsible_name: name,
        responsible_phone: phone,
        terms_accepted: String::new(),
        state: BookingState::Granted,
        made_at: now,
        held_until: None,
        prolonged: false,
        sent_at: Some(now),
        answer_due_on: None,
        answered_at: Some(now),
        version: 1,
    }))
}

fn tell(
    conn: &mut Conn,
    hand: &Hand<'_>,
    booking: &Booking,
    given: &[Occurrence],
) -> Result<(), DeskError> {
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
        let times: Vec<String> = given.iter().map(line).collect();
        Said {
            heading: say.ta("bookdesk-letter-booked", &[("number", &number)]),
            paragraphs: vec![
                say.t("bookdesk-letter-booked-lead").into_owned(),
                times.join("\n"),
            ],
            button: Some((say.t("bookdesk-letter-see").into_owned(), path.clone())),
        }
    };
    let tenant = super::tenant_of(booking);
    letters::tell(conn, hand.town, &tenant, Purpose::Answered, &make)?;
    Ok(())
}
