//! A request as a row of the inbox, in the reader's language.

use std::collections::{BTreeMap, BTreeSet};

use db::Conn;
use jiff::civil::Date;
use venues::{Venues, model::Occurrence};
use web::{PageError, State, Visit};

use super::ground::{self, tenant_name};
use crate::{
    desk::{store::requests, view::Pile, words},
    model::{Booking, BookingState, NoteKind},
    store,
};

/// A row.
pub struct Row {
    /// The reservation's id.
    pub id: String,
    /// R-2026-00042.
    pub number: String,
    /// Who asks.
    pub name: String,
    /// The page of the request.
    pub path: String,
    /// What it is for.
    pub title: String,
    /// The first time, and how many more.
    pub when: String,
    /// Where.
    pub place: String,
    /// The sites it is at.
    pub sites: BTreeSet<String>,
    /// Its shape and colour.
    pub state: State,
    /// Its state in words.
    pub state_words: String,
    /// The day it is to be answered, in words; may be empty.
    pub due: String,
    /// «i morgen», «to dager over»; may be empty.
    pub due_note: String,
    /// Whether it is due within days.
    pub soon: bool,
    /// The day itself.
    pub due_on: Option<Date>,
    /// Whether the tenant has the next word.
    pub with_tenant: bool,
    /// Whether it waits for an answer.
    pub waits: bool,
    /// «Velg Sandvik teaterlag, R-2026-00042».
    pub pick_words: String,
}

/// Days ahead that are near.
const NEAR: i32 = 3;

impl Row {
    /// Whether it lies in a pile on a day.
    pub fn is_in(&self, pile: Pile, today: Date) -> bool {
        let due_in = |days: i32| {
            self.due_on
                .is_some_and(|due| (due - today).get_days() <= days)
        };
        match pile {
            Pile::Waiting => self.waits,
            Pile::Soon => self.waits && due_in(NEAR),
            Pile::Late => self.waits && due_in(-1),
            Pile::WithTenant => self.waits && self.with_tenant,
            Pile::Answered => !self.waits,
        }
    }

    /// Whether every word is in its names.
    pub fn has(&self, wanted: &str) -> bool {
        let all = format!(
            "{} {} {} {}",
            self.number, self.name, self.title, self.place
        );
        let all = all.to_lowercase();
        let wanted = wanted.to_lowercase();
        wanted.split_whitespace().all(|word| all.contains(word))
    }
}

/// Rows of some reservations, all names looked up.
pub fn rows(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    bookings: &[Booking],
) -> Result<Vec<Row>, PageError> {
    let ids: Vec<String> = bookings.iter().map(|it| it.id.clone()).collect();
    let wished = store::bookings::times_of(conn, &ids)?;
    let occurrences: Vec<String> = wished.iter().map(|it| it.occurrence_id.clone()).collect();
    let mut times: BTreeMap<String, Vec<Occurrence>> = BTreeMap::new();
    let owner: BTreeMap<&str, &str> = wished
        .iter()
        .map(|it| (it.occurrence_id.as_str(), it.booking_id.as_str()))
        .collect();
    for it in venues::store::by_ids(conn, &occurrences)? {
        if let Some(booking) = owner.get(it.id.as_str()) {
            times.entry((*booking).to_owned()).or_default().push(it);
        }
    }
    let mut talk: BTreeMap<String, NoteKind> = BTreeMap::new();
    for note in requests::talk(conn, &ids)? {
        talk.insert(note.booking_id, note.kind);
    }
    let proposed: BTreeSet<String> = requests::proposed(conn, &ids)?.into_iter().collect();
    let mut all = Vec::new();
    for it in bookings {
        let name = tenant_name(visit, conn, it)?;
        let mut own = times.remove(&it.id).unwrap_or_default();
        own.sort_by_key(|time| time.period);
        let said = Said {
            last: talk.get(&it.id).copied(),
            is_proposed: proposed.contains(&it.id),
        };
        all.push(row(visit, venues, it, &own, name, &said));
    }
    Ok(all)
}

/// Who has said what last.
struct Said {
    last: Option<NoteKind>,
    is_proposed: bool,
}

fn row(
    visit: &Visit,
    venues: &Venues,
    it: &Booking,
    times: &[Occurrence],
    name: String,
    said: &Said,
) -> Row {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let number = it.number.clone().unwrap_or_default();
    let waits = it.state == BookingState::Requested;
    let due_on = it.answer_due_on.map(kernel::Day::date).filter(|_| waits);
    let days = due_on.map(|due| (due - today).get_days());
    let asked = said.last == Some(NoteKind::Question);
    let (mut state, mut state_words) = ground::state(say, it.state);
    if waits {
        let words = match (said.is_proposed, said.last) {
            (true, _) => "bookdesk-waits-proposed",
            (_, Some(NoteKind::Question)) => "bookdesk-waits-asked",
            (_, Some(NoteKind::Answer)) => "bookdesk-waits-answered",
            _ => "bookdesk-waits",
        };
        if said.last == Some(NoteKind::Answer) && !said.is_proposed {
            state = State::Lacking;
        }
        state_words = say.t(words).into_owned();
    }
    // texts: bookdesk-waits bookdesk-waits-proposed bookdesk-waits-asked bookdesk-waits-answered
    let pick = [("name", name.as_str()), ("number", &number)];
    let site_of = |time: &Occurrence| venues.with_set(&time.set).map(|(it, _)| it.site.clone());
    Row {
        id: it.id.clone(),
        pick_words: say.ta("bookdesk-pick-row", &pick),
        path: visit.to(&format!("/saker/reservasjoner/{}", it.id)),
        title: it.title.clone(),
        when: first_and_more(visit, times),
        place: times
            .first()
            .map(|time| words::place(venues, &time.set))
            .unwrap_or_default(),
        sites: times.iter().filter_map(site_of).collect(),
        state,
        state_words,
        due: due_on.map(|due| say.date_short(due)).unwrap_or_default(),
        due_note: days.map(|days| due_note(visit, days)).unwrap_or_default(),
        soon: days.is_some_and(|days| days <= NEAR),
        due_on,
        with_tenant: waits && (said.is_proposed || asked),
        waits,
        number,
        name,
    }
}

/// «torsdag 12. mars 2026 kl. 18–20 og 3 til».
fn first_and_more(visit: &Visit, times: &[Occurrence]) -> String {
    let say = visit.say();
    let Some(first) = times.first() else {
        return String::new();
    };
    let first = words::when(say, first.period);
    let more = i64::try_from(times.len() - 1).unwrap_or_default();
    if more == 0 {
        first
    } else {
        say.tna("bookdesk-and-more", more, &[("first", &first)])
    }
}

/// How near the day is.
fn due_note(visit: &Visit, days: i32) -> String {
    let say = visit.say();
    match days {
        0 => say.t("bookdesk-due-today").into_owned(),
        1.. => say.tn("bookdesk-due-in", i64::from(days)),
        _ => say.tn("bookdesk-due-late", i64::from(-days)),
    }
}
