//! One time of the day, as a caretaker needs it.

use std::collections::HashMap;

use ::access::{Permit, Versions, record, record_reading};
use bookings::model::Booking;
use db::{Conn, Error};
use venues::{
    Venues,
    model::{Occurrence, State},
    time::{Period, civil},
};
use web::{PageError, Town, Visit};

use crate::{
    access::Action,
    model::{Attendance, Settled, Way, WayIn},
    pages::ground::holder,
    store, words,
};

/// A time of the day.
pub struct Row {
    /// The time's id.
    pub id: String,
    /// From when to when.
    pub hours: String,
    /// Where.
    pub place: String,
    /// Who has it.
    pub who: String,
    /// What everybody sees.
    pub title: String,
    /// From when it is set up and until when it is cleared away; empty when there is no such time.
    pub around: String,
    /// How many are thought to come; empty when nobody said.
    pub people: String,
    /// Who answers for it; empty when nobody is known.
    pub responsible: String,
    /// Whether a telephone is known.
    pub has_phone: bool,
    /// The telephone, when it was asked for.
    pub phone: String,
    /// How they get in; empty when nobody has said, and for a door with a code when they were told none.
    pub way_in: String,
    /// The code they were told; empty when there is none.
    pub code: String,
    /// Whether they came, in shape and words.
    pub state: Option<(web::State, String)>,
    /// Whether it can be marked now.
    pub can_mark: bool,
    /// How many were counted.
    pub counted: String,
    /// The version of the mark, 0 when there is none.
    pub version: i64,
}

/// The rows of a day, in order.
pub fn rows(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    times: Vec<Occurrence>,
    phone_of: &str,
) -> Result<Vec<Row>, PageError> {
    let times: Vec<Occurrence> = times
        .into_iter()
        .filter(|it| it.state.takes_time() && it.state >= State::Granted)
        .collect();
    let ids: Vec<String> = times.iter().map(|it| it.id.clone()).collect();
    let bookings = bookings::store::bookings::of_occurrences(conn, &ids)?;
    let bookings: HashMap<String, Booking> = bookings.into_iter().collect();
    let marks: HashMap<String, Attendance> = store::attendance::of_all(conn, &ids)?
        .into_iter()
        .map(|it| (it.occurrence.clone(), it))
        .collect();
    let ways = store::ways_in::all(conn)?;
    let codes: HashMap<String, String> = store::ways_in::told_all(conn, &ids)?
        .into_iter()
        .map(|it| (it.occurrence_id, it.code))
        .collect();
    let (say, now) = (visit.say(), visit.town().clock.now());
    let mut rows = Vec::new();
    for it in times {
        let booking = bookings.get(&it.id);
        let mark = marks.get(&it.id);
        let phone = booking.map_or("", |it| it.responsible_phone.as_str());
        let premises = venues
            .with_set(&it.set)
            .map(|(premises, _)| premises.id.clone());
        let (date, _) = civil(it.period.starts);
        let way = premises.and_then(|id| WayIn::on(&ways, &id, date).cloned());
        let widened = it.period.widened(it.before_minutes, it.after_minutes);
        rows.push(Row {
            hours: words::hours(say, it.period),
            place: words::place(venues, &it.set),
            who: holder(visit, conn, &it)?,
            title: it.title.clone(),
            around: around(visit, it.period, widened),
            people: booking
                .and_then(|it| it.people)
                .map(|people| say.tn("care-people-thought", i64::from(people)))
                .unwrap_or_default(),
            responsible: booking
                .map(|it| it.responsible_name.clone())
                .unwrap_or_default(),
            has_phone: !phone.is_empty(),
            phone: if phone_of == it.id {
                say.phone(phone)
            } else {
                String::new()
            },
            way_in: way
                .filter(|way| way.way != Way::Code || codes.contains_key(&it.id))
                .map(|way| way.words(say.language()).to_owned())
                .unwrap_or_default(),
            code: codes.get(&it.id).cloned().unwrap_or_default(),
            state: mark.map(|mark| state(visit, mark)),
            can_mark: !it.kind.is_own()
                && now >= it.period.widened(it.before_minutes.max(15), 0).starts,
            counted: mark
                .and_then(|it| it.people)
                .map(|it| it.to_string())
                .unwrap_or_default(),
            version: mark.map_or(0, |it| it.version),
            id: it.id,
        });
    }
    Ok(rows)
}

fn around(visit: &Visit, period: Period, widened: Period) -> String {
    if period == widened {
        return String::new();
    }
    let say = visit.say();
    let hours = words::hours(say, widened);
    say.ta("care-around", &[("hours", &hours)])
}

fn state(visit: &Visit, mark: &Attendance) -> (web::State, String) {
    let say = visit.say();
    let (shape, words) = match (mark.came, mark.settled) {
        (true, _) => (web::State::Good, say.t("care-came")),
        (false, Settled::TakenBack) => (web::State::Out, say.t("care-taken-back")),
        (false, _) => (web::State::Lacking, say.t("care-no-show")),
    };
    (shape, words.into_owned())
}

/// Writes down that the telephone of whoever answers for a time was looked at.
pub fn log_reading(
    conn: &mut Conn,
    town: &Town,
    permit: &Permit<Action>,
    occurrence: &str,
) -> Result<(), Error> {
    let Some(booking) = bookings::store::bookings::of_occurrence(conn, occurrence)? else {
        return Ok(());
    };
    let (clock, ids) = (&*town.clock, &*town.ids);
    match &booking.person_id {
        Some(seen) => record_reading(conn, clock, ids, permit, &booking.id, seen)?,
        None => record(conn, clock, ids, permit, &booking.id, Versions::default())?,
    }
    Ok(())
}
