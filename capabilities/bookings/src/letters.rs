//! Letters about reservations, each in its reader's language: the receipt, what was cancelled, and a
//! time that is offered. They go to whoever did it and to the association's contact for bookings.

use access::PersonId;
use associations::model::{AssociationId, Purpose};
use db::{Conn, Error};
use identity::people;
use jobs::mail::{self, Content, MailAddress, NewMail};
use kernel::Language;
use texts::Speaker;
use venues::time::Period;

use crate::{
    basket::{Basket, Line},
    calendar,
    model::{Alert, Booking, BookingState, Offer, Release},
    stage::Stage,
    titles::speaking,
    words_of,
};

/// As many times are listed in a letter; the rest is on the page.
const LISTED: usize = 12;

// texts: booking-letter-*
/// Tells that it was sent, and whether it is granted.
pub fn receipt(
    stage: &Stage<'_>,
    conn: &mut Conn,
    booking: &Booking,
    basket: &Basket,
) -> Result<(), Error> {
    let kind = if booking.state == BookingState::Granted {
        "granted"
    } else {
        "requested"
    };
    let place = basket.lines.first().map_or_else(String::new, |line| {
        words_of::place(stage.venues, &line.occurrence.set)
    });
    let number = booking.number.clone().unwrap_or_default();
    let lines: Vec<Line> = basket.chosen().cloned().collect();
    let charged = basket.charged();
    for (to, language) in readers(conn, booking)? {
        let say = speaking(conn, stage.town, Some(language))?;
        let due = booking.answer_due_on.map(|due| say.date(due.date()));
        let words = [
            ("number", number.as_str()),
            ("place", place.as_str()),
            ("due", due.as_deref().unwrap_or_default()),
        ];
        let said = |part: &str| say.ta(&format!("booking-letter-{kind}{part}"), &words);
        let mut content = Content::new(language, &sender(stage, conn, &say)?, &said(""))
            .paragraph(&said("-body"))
            .paragraph(&listed(&say, &lines));
        if basket.is_priced() {
            let sum = say.money(charged);
            content = content.paragraph(&say.ta("booking-letter-price", &[("sum", &sum)]));
        }
        let path = format!("/reservasjon/{}", booking.id);
        let content = with_button(content, stage, &say, ("booking-letter-see", &path))
            .with_calendar(
                "reservasjon.ics",
                &calendar_of(stage, conn, &say, booking, &lines)?,
            )
            .paragraph(&say.t("booking-letter-calendar"))
            .small(&say.t("booking-letter-why"));
        let letter = NewMail::letter("bookings.receipt", to, content);
        mail::queue(conn, &*stage.town.clock, &*stage.town.ids, &letter)?;
    }
    Ok(())
}

/// The times for a calendar program, as they are after what the letter is about.
fn calendar_of(
    stage: &Stage<'_>,
    conn: &mut Conn,
    say: &Speaker,
    booking: &Booking,
    lines: &[Line],
) -> Result<String, Error> {
    let page = there(stage, say, &format!("/reservasjon/{}", booking.id)).unwrap_or_default();
    let ids: Vec<String> = lines
        .iter()
        .map(|line| line.occurrence.id.clone())
        .collect();
    let now = venues::store::by_ids(conn, &ids)?;
    let all: Vec<_> = now.into_iter().map(|it| (it, page.clone())).collect();
    let number = booking.number.clone().unwrap_or_default();
    let address = &stage.town.outside.address;
    let host = address
        .split_once("://")
        .map_or("samspill", |(_, host)| host);
    let of = (number.as_str(), host);
    Ok(calendar::write(say, stage.venues, of, &all, stage.now()))
}

/// Tells which times were given up.
pub fn cancelled(
    stage: &Stage<'_>,
    conn: &mut Conn,
    basket: &Basket,
    occurrences: &[&str],
) -> Result<(), Error> {
    let booking = &basket.booking;
    let number = booking.number.clone().unwrap_or_default();
    let lines: Vec<Line> = basket
        .lines
        .iter()
        .filter(|line| occurrences.contains(&line.occurrence.id.as_str()))
        .cloned()
        .collect();
    let place = lines.first().map_or_else(String::new, |line| {
        words_of::place(stage.venues, &line.occurrence.set)
    });
    for (to, language) in readers(conn, booking)? {
        let say = speaking(conn, stage.town, Some(language))?;
        let words = [("number", number.as_str()), ("place", place.as_str())];
        let said = |part: &str| say.ta(&format!("booking-letter-cancelled{part}"), &words);
        let content = Content::new(language, &sender(stage, conn, &say)?, &said(""))
            .paragraph(&said("-body"))
            .paragraph(&listed(&say, &lines));
        let path = format!("/reservasjon/{}", booking.id);
        let content = with_button(content, stage, &say, ("booking-letter-see", &path))
            .with_calendar(
                "avbestilt.ics",
                &calendar_of(stage, conn, &say, booking, &lines)?,
            )
            .small(&say.t("booking-letter-why"));
        let letter = NewMail::letter("bookings.cancelled", to, content);
        mail::queue(conn, &*stage.town.clock, &*stage.town.ids, &letter)?;
    }
    Ok(())
}

/// Offers a released time to whoever is first in line.
pub fn offered(
    stage: &Stage<'_>,
    conn: &mut Conn,
    alert: &Alert,
    offer: &Offer,
    released: &Release,
) -> Result<(), Error> {
    let Some((to, language)) = person(conn, &alert.person_id)? else {
        return Ok(());
    };
    let say = speaking(conn, stage.town, Some(language))?;
    let place = words_of::place(stage.venues, &released.set_id);
    let period = Period {
        starts: released.starts,
        ends: released.ends,
    };
    let when = words_of::when(&say, period);
    let until = offer
        .expires_at
        .map(|until| words_of::at(&say, until))
        .unwrap_or_default();
    let words = [
        ("place", place.as_str()),
        ("when", when.as_str()),
        ("until", until.as_str()),
    ];
    let said = |part: &str| say.ta(&format!("booking-letter-offer{part}"), &words);
    let mut content = Content::new(language, &sender(stage, conn, &say)?, &said(""))
        .paragraph(&said("-body"))
        .paragraph(&said("-until"));
    let path = format!("/varsler/tilbud/{}", offer.id);
    content = with_button(content, stage, &say, ("booking-letter-offer-see", &path));
    let mut letter = NewMail::letter("bookings.offer", to, content);
    if let Some(address) = there(stage, &say, &format!("/varsler/av/{}", alert.token)) {
        letter.unsubscribe = Some(address);
    }
    mail::queue(conn, &*stage.town.clock, &*stage.town.ids, &letter)?;
    Ok(())
}

/// Who is told of a reservation: whoever made it, and the association's contact for bookings.
fn readers(conn: &mut Conn, booking: &Booking) -> Result<Vec<(MailAddress, Language)>, Error> {
    let mut readers: Vec<(MailAddress, Language)> = Vec::new();
    if let Some(id) = &booking.person_id {
        readers.extend(person(conn, id)?);
    }
    if let Some(association) = &booking.held_by {
        let id = AssociationId(association.clone());
        let contact = associations::contacts(conn, &id, Purpose::Booking)?;
        let address = contact.and_then(|it| it.email.parse::<MailAddress>().ok());
        if let Some(address) = address
            && readers.iter().all(|(known, _)| *known != address)
        {
            readers.push((address, Language::default()));
        }
    }
    Ok(readers)
}

fn person(conn: &mut Conn, id: &PersonId) -> Result<Option<(MailAddress, Language)>, Error> {
    let person = people::one(conn, id)?;
    Ok(person.and_then(|it| Some((it.email.parse().ok()?, it.language()))))
}

/// The times, one a line.
fn listed(say: &Speaker, lines: &[Line]) -> String {
    let mut all: Vec<String> = lines
        .iter()
        .take(LISTED)
        .map(|line| words_of::when(say, line.occurrence.period))
        .collect();
    if let Some(more) = lines.len().checked_sub(LISTED).filter(|more| *more > 0) {
        let more = i64::try_from(more).unwrap_or(i64::MAX);
        all.push(say.tn("booking-letter-more", more));
    }
    say.list(&all)
}

fn with_button(
    content: Content,
    stage: &Stage<'_>,
    say: &Speaker,
    (label, path): (&str, &str),
) -> Content {
    match there(stage, say, path) {
        Some(address) => content.button(&say.t(label), &address),
        None => content,
    }
}

/// Without an address of the municipality nobody can be led anywhere.
fn there(stage: &Stage<'_>, say: &Speaker, path: &str) -> Option<String> {
    let base = &stage.town.outside.address;
    (!base.is_empty()).then(|| format!("{base}/{}{path}", say.language().tag()))
}

fn sender(stage: &Stage<'_>, conn: &mut Conn, say: &Speaker) -> Result<String, Error> {
    let (_, profile) = stage.town.profile(conn)?;
    let name = profile.municipality.name(say.language());
    Ok(say.ta("municipality-named", &[("name", name)]))
}
