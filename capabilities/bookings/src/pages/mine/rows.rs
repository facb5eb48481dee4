//! One time a row: of a reservation, or of a weekly series the association has.

use std::collections::HashMap;

use access::PersonId;
use db::Conn;
use kernel::Instant;
use venues::{
    model::{Occurrence, State},
    time::civil,
};
use web::{PageError, Visit};

use crate::{
    basket::closing,
    model::{Booking, Release, ReleaseState},
    pages::asked::clock,
    stage::Stage,
    store, words_of,
};

/// As far back as is listed.
const BACK: i64 = 400 * 24 * 3600;

/// One time.
#[derive(Clone, Debug)]
pub struct Row {
    /// The number of its reservation; empty for a weekly series.
    pub number: String,
    /// Its page; empty when there is none.
    pub path: String,
    /// When it ends.
    pub ends: Instant,
    /// When, in words.
    pub when: String,
    /// Where.
    pub place: String,
    /// What everybody sees.
    pub title: String,
    /// How it goes.
    pub state: web::State,
    /// The same in words.
    pub state_words: String,
    /// The word of the state.
    pub state_word: String,
    /// What it costs; empty when nothing is known.
    pub sum: String,
    /// Where to release it; empty when one cannot.
    pub release: String,
    /// Where to take it back; empty when one cannot.
    pub undo: String,
    cells: Vec<String>,
}

impl Row {
    /// As a line of a file.
    pub fn cells(&self) -> Vec<String> {
        self.cells.clone()
    }
}

/// Everything an association, or a person for herself, has or had, in order of time.
pub fn rows_of(
    visit: &Visit,
    stage: &Stage<'_>,
    conn: &mut Conn,
    (association, person): (Option<&str>, &PersonId),
) -> Result<Vec<Row>, PageError> {
    let since = stage.now().plus_seconds(-BACK);
    let bookings = match association {
        Some(id) => store::bookings::of_association(conn, id)?,
        None => store::bookings::of_person(conn, person)?,
    };
    let ids: Vec<String> = bookings.iter().map(|it| it.id.clone()).collect();
    let times = store::bookings::times_of(conn, &ids)?;
    let of_time: HashMap<&str, &str> = times
        .iter()
        .map(|time| (time.occurrence_id.as_str(), time.booking_id.as_str()))
        .collect();
    let of_booking: HashMap<&str, &Booking> =
        bookings.iter().map(|it| (it.id.as_str(), it)).collect();
    let own: Vec<String> = times
        .iter()
        .map(|time| time.occurrence_id.clone())
        .collect();
    let mut occurrences = Vec::new();
    for some in own.chunks(store::AT_ONCE) {
        occurrences.extend(venues::store::by_ids(conn, some)?);
    }
    if let Some(id) = association {
        let series = venues::store::of_association(conn, id, since)?;
        let known = |it: &Occurrence| of_time.contains_key(it.id.as_str());
        // A hold of somebody who still fills in a form is not the association's yet.
        let shown = |it: &Occurrence| !matches!(it.state, State::Held | State::Expired);
        occurrences.extend(series.into_iter().filter(|it| !known(it) && shown(it)));
    }
    let ids: Vec<String> = occurrences.iter().map(|it| it.id.clone()).collect();
    let released = store::releases::of_occurrences(conn, &ids)?;
    let fees = crate::fees::of_times(conn, &ids, &released)?;
    occurrences.sort_by_key(|it| (it.period.starts, it.id.clone()));
    let say = visit.say();
    let rows = occurrences
        .iter()
        .filter(|it| since <= it.period.starts)
        .map(|it| {
            let booking = of_time
                .get(it.id.as_str())
                .and_then(|id| of_booking.get(id));
            let own: Vec<_> = fees.iter().filter(|(of, _)| *of == it.id).collect();
            let sum: kernel::Money = own
                .iter()
                .filter(|(_, fee)| fee.state != prices::model::FeeState::Waived)
                .map(|(_, fee)| fee.charged)
                .sum();
            let has_fee = !own.is_empty();
            let open = released.iter().find(|one| {
                one.occurrence_id == it.id
                    && matches!(one.state, ReleaseState::Offering | ReleaseState::Free)
            });
            let sum = if has_fee {
                say.money(sum)
            } else {
                String::new()
            };
            row(visit, stage, it, (booking.copied(), open), sum)
        });
    Ok(rows.collect())
}

fn row(
    visit: &Visit,
    stage: &Stage<'_>,
    it: &Occurrence,
    (booking, released): (Option<&Booking>, Option<&Release>),
    sum: String,
) -> Row {
    let say = visit.say();
    let coming = stage.now() < it.period.starts;
    let (state, state_words) = words_of::time_state(say, it.state);
    let number = booking.and_then(|it| it.number.clone()).unwrap_or_default();
    let place = words_of::place(stage.venues, &it.set);
    let release = if coming && it.state == State::Granted {
        visit.to(&format!("/reservasjon/frigi/{}", it.id))
    } else {
        String::new()
    };
    let undo = released
        .filter(|it| stage.now() < it.starts)
        .map(|it| visit.to(&format!("/reservasjon/frigitt/{}/angre", it.id)));
    let title = booking
        .map(|it| it.title.clone())
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| it.title.clone());
    Row {
        path: booking
            .map(|it| visit.to(&format!("/reservasjon/{}", it.id)))
            .unwrap_or_default(),
        ends: it.period.ends,
        when: words_of::when_first(say, it.period),
        cells: cells(it, (&number, &place, &title, &state_words, &sum)),
        number,
        place,
        title,
        state,
        state_words,
        state_word: it.state.word().to_owned(),
        sum,
        release,
        undo: undo.unwrap_or_default(),
    }
}

fn cells(
    it: &Occurrence,
    (number, place, title, state, sum): (&str, &str, &str, &str, &str),
) -> Vec<String> {
    let (date, opens) = civil(it.period.starts);
    [
        number,
        &date.to_string(),
        &clock(opens),
        &clock(closing(it.period)),
        place,
        title,
        state,
        sum,
    ]
    .map(str::to_owned)
    .to_vec()
}
