//! One event: what it takes, who was told, who has seen it and what they answered; and calling it off.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use kernel::Money;
use venues::Venues;
use web::{Crumb, Fields, PageError, PageResult, State, Visit, page, see_done};

use super::{
    events::{may_see, state, when},
    ground::{Permits, venues},
};
use crate::desk::{
    access::Action,
    actions,
    letting::{may_somewhere, may_with},
    model::{Event, EventState, LostState, Notice},
    store::events,
    words,
};

#[derive(Template)]
#[template(path = "bookdesk/event.html")]
struct EventPage<'a> {
    visit: &'a Visit,
    read: Read,
}

struct Read {
    id: String,
    version: i64,
    title: String,
    state: State,
    state_words: String,
    facts: Vec<(String, String)>,
    told: Vec<Told>,
    may_call_off: bool,
}

/// One tenant that was told.
struct Told {
    name: String,
    /// Where staff write to them; empty for a person.
    write: String,
    how: String,
    receipt: State,
    receipt_words: String,
    times: Vec<Lost>,
    compensation: String,
}

/// A time they lost, and what they answered.
struct Lost {
    when: String,
    place: String,
    answer: String,
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let asking = visit.clone();
    let read = visit.read(move |_, conn| read(&asking, conn, &id)).await?;
    let shown = EventPage {
        visit: &visit,
        read,
    };
    page(&shown, StatusCode::OK)
}

fn read(visit: &Visit, conn: &mut Conn, id: &str) -> Result<Read, PageError> {
    let (say, town) = (visit.say(), visit.town());
    let venues = venues(town, conn)?;
    let (it, sets) = hers(visit, conn, &venues, id)?;
    let arranges = may_with(
        &visit.actor(),
        &venues,
        Action::Arrange,
        sets.iter().map(String::as_str),
    );
    let mut places: Vec<String> = sets.iter().map(|set| words::place(&venues, set)).collect();
    places.sort();
    places.dedup();
    let by = match &it.held_by {
        Some(id) => visit.association_name(conn, id)?.unwrap_or_default(),
        None => visit.municipality_name(),
    };
    let minutes = |count: i32| say.number(i64::from(count));
    let (setup, clear) = (minutes(it.setup_minutes), minutes(it.clear_minutes));
    let rigging = say.ta("bookdesk-rigging", &[("setup", &setup), ("clear", &clear)]);
    let all = [
        ("bookdesk-event-when", when(visit, &it)),
        ("bookdesk-event-where", places.join("; ")),
        ("bookdesk-event-rigging", rigging),
        ("bookdesk-event-arranged-by", by),
        ("bookdesk-event-reason", it.reason.clone()),
        ("bookdesk-event-override", it.override_reason.clone()),
    ];
    // texts: bookdesk-event-*
    let facts = all
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(term, value)| (say.t(term).into_owned(), value));
    let mut told = Vec::new();
    for notice in events::notices(conn, id)? {
        told.push(told_one(visit, conn, &venues, &notice)?);
    }
    told.sort_by_key(|it| texts::collation_key(&it.name));
    let (shape, state_words) = state(visit, &it);
    let is_over = it.until_on.date() < kernel::today(&*town.clock);
    Ok(Read {
        facts: facts.collect(),
        may_call_off: it.state == EventState::Planned && !is_over && arranges.is_ok(),
        id: it.id,
        version: it.version,
        title: it.title,
        state: shape,
        state_words,
        told,
    })
}

/// An event she may see, with the parts of premises it takes; to others who see events it does not exist.
fn hers(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    id: &str,
) -> Result<(Event, Vec<String>), PageError> {
    let actor = visit.actor();
    may_somewhere(&actor, venues, Action::See)?;
    let it = events::one(conn, id)?.ok_or(PageError::NotFound)?;
    let sets = may_see(conn, &actor, venues, id).map_err(|_| PageError::NotFound)?;
    Ok((it, sets))
}

// texts: bookdesk-loser-*
fn told_one(
    visit: &Visit,
    conn: &mut Conn,
    venues: &Venues,
    notice: &Notice,
) -> Result<Told, PageError> {
    use crate::words::Word as _;
    let say = visit.say();
    let name = match (&notice.held_by, &notice.person_id) {
        (Some(id), _) => visit.association_name(conn, id)?,
        (None, Some(person)) => identity::people::one(conn, person)?.map(|it| it.name),
        (None, None) => Some(notice.told_name.clone()).filter(|name| !name.is_empty()),
    };
    let how = if notice.told_phone.is_empty() {
        say.tn("bookdesk-told-letters", i64::from(notice.letters))
    } else {
        let phone = say.phone(&notice.told_phone);
        say.ta("bookdesk-told-call", &[("phone", &phone)])
    };
    let (receipt, receipt_words) = match notice.seen_at {
        Some(at) => {
            let when = say.date_and_time(at.in_oslo());
            (State::Good, say.ta("bookdesk-seen", &[("when", &when)]))
        }
        None => (State::Waiting, say.t("bookdesk-not-seen").into_owned()),
    };
    let (mut times, mut owed) = (Vec::new(), Money::ZERO);
    for lost in events::lost_of(conn, &notice.id)? {
        owed += Money::from_ore(lost.compensation);
        let shown = match (&lost.state, &lost.new_id) {
            (LostState::Replaced, Some(new)) => new,
            _ => &lost.occurrence_id,
        };
        let state = say
            .t(&format!("bookdesk-loser-{}", lost.state.word()))
            .into_owned();
        let was = venues::store::by_ids(conn, std::slice::from_ref(&lost.occurrence_id))?;
        let new = venues::store::by_ids(conn, std::slice::from_ref(shown))?;
        let (Some(was), Some(new)) = (was.first(), new.first()) else {
            continue;
        };
        let answer = if lost.state == LostState::Replaced {
            let place = words::place(venues, &new.set);
            format!("{state} {place}: {}", words::when(say, new.period))
        } else {
            state
        };
        let lost = Lost {
            when: words::when(say, was.period),
            place: words::place(venues, &was.set),
            answer,
        };
        times.push((was.period, lost));
    }
    times.sort_by_key(|(period, _)| *period);
    let write = notice
        .held_by
        .as_ref()
        .filter(|_| visit.actor().is_staff_for("venues"))
        .filter(|_| web::reaches(visit, "/saker/forening/{id}/skriv"))
        .map(|id| visit.to(&format!("/saker/forening/{id}/skriv")));
    Ok(Told {
        write: write.unwrap_or_default(),
        name: name.unwrap_or_else(|| say.t("bookdesk-somebody").into_owned()),
        how,
        receipt,
        receipt_words,
        times: times.into_iter().map(|(_, it)| it).collect(),
        compensation: if owed == Money::ZERO {
            String::new()
        } else {
            say.money(owed)
        },
    })
}

/// Calls it off.
pub async fn call_off(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let version = Fields::read(&body).version();
    let (of, asking) = (id.clone(), visit.clone());
    visit
        .write(move |town, conn| {
            let (actor, venues) = (asking.actor(), venues(town, conn)?);
            may_somewhere(&actor, &venues, Action::Arrange)?;
            let (event, sets) = hers(&asking, conn, &venues, &of)?;
            let sets = sets.iter().map(String::as_str);
            let permits = Permits::with(&actor, &venues, Action::Arrange, sets)?;
            if Some(event.version) != version {
                return Err(PageError::Changed);
            }
            actions::call_off(conn, &permits.hand(town, &venues), &event)?;
            Ok(())
        })
        .await?;
    let there = visit.to(&format!("/saker/arrangement/{id}"));
    Ok(see_done(&there, texts::id("bookdesk-done-called-off")))
}

impl EventPage<'_> {
    fn crumbs(&self) -> Vec<Crumb> {
        let words = self.visit.say().t("bookdesk-events").into_owned();
        vec![
            Crumb {
                words,
                path: self.visit.to("/saker/arrangement"),
            },
            Crumb {
                words: self.read.title.clone(),
                path: self.visit.to(self.visit.path()),
            },
        ]
    }
}
