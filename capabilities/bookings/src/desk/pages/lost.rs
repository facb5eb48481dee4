//! «Du mister tid»: what an event or a closure took from a tenant, what she gets by the rule, and what she can have
//! instead, with one click for each time. Opening it is her receipt.

use ::access::Actor;
use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use kernel::Money;
use web::{Fields, PageError, PageResult, Visit, page, see_done};

use super::{
    ground::{Permits, venues},
    proposal::{key, read_key},
};
use crate::{
    desk::{
        access::may_reply,
        actions::{self, Choice, alternatives},
        model::{EventState, LostState, LostTime, Notice},
        store::events,
        words,
    },
    store,
};

#[derive(Template)]
#[template(path = "bookdesk/lost.html")]
struct LostPage<'a> {
    visit: &'a Visit,
    read: Read,
}

struct Read {
    id: String,
    heading: String,
    reason: String,
    is_called_off: bool,
    told: String,
    compensation: String,
    times: Vec<Lost>,
    /// Where she writes to the municipality; empty for a person.
    write: String,
}

struct Lost {
    id: String,
    version: i64,
    when: String,
    place: String,
    state: web::State,
    state_words: String,
    /// Free now: what is sent, and what people read.
    near: Vec<(String, String)>,
    can_choose: bool,
    can_take_back: bool,
    back_until: String,
    instead: String,
}

/// The page; the first opening is noted.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (asking, actor) = (visit.clone(), visit.actor());
    let of = id.clone();
    let is_new = visit
        .read(move |_, conn| Ok::<_, PageError>(own(conn, &actor, &of)?.seen_at.is_none()))
        .await?;
    if is_new {
        let (actor, of) = (visit.actor(), id.clone());
        visit
            .write(move |town, conn| {
                let notice = own(conn, &actor, &of)?;
                let venues = venues(town, conn)?;
                let permits = Permits::tenant(&actor, &notice.tenant())?;
                actions::seen(conn, &permits.hand(town, &venues), &notice)?;
                Ok::<_, PageError>(())
            })
            .await?;
    }
    let actor = visit.actor();
    let read = visit
        .read(move |_, conn| {
            let notice = own(conn, &actor, &id)?;
            read(&asking, conn, &notice)
        })
        .await?;
    let shown = LostPage {
        visit: &visit,
        read,
    };
    page(&shown, StatusCode::OK)
}

/// A message to her. To others it does not exist.
fn own(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Notice, PageError> {
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let notice = events::notice(conn, id)?.ok_or(PageError::NotFound)?;
    may_reply(actor, &notice.tenant()).map_err(|_| PageError::NotFound)?;
    Ok(notice)
}

fn read(visit: &Visit, conn: &mut Conn, notice: &Notice) -> Result<Read, PageError> {
    let say = visit.say();
    let event = match &notice.event_id {
        Some(id) => Some(events::one(conn, id)?.ok_or(PageError::NotFound)?),
        None => None,
    };
    let is_called_off = event
        .as_ref()
        .is_some_and(|it| it.state == EventState::CalledOff);
    let heading = match &event {
        Some(event) if is_called_off => say.ta("bookdesk-back-heading", &[("title", &event.title)]),
        Some(event) => say.ta("bookdesk-lost-heading", &[("title", &event.title)]),
        None => say.t("bookdesk-task-closed").into_owned(),
    };
    let lost = events::lost_of(conn, &notice.id)?;
    let owed: Money = lost.iter().map(|it| Money::from_ore(it.compensation)).sum();
    let mut times = Vec::new();
    for it in lost {
        times.extend(one(visit, conn, it)?);
    }
    times.sort_by_key(|(starts, _)| *starts);
    Ok(Read {
        id: notice.id.clone(),
        heading,
        reason: event.map_or_else(|| notice.reason.clone(), |event| event.reason),
        is_called_off,
        told: say.date(notice.told_at.in_oslo().date()),
        compensation: if owed == Money::ZERO {
            String::new()
        } else {
            say.money(owed)
        },
        times: times.into_iter().map(|(_, it)| it).collect(),
        write: notice
            .held_by
            .as_ref()
            .filter(|_| web::reaches(visit, "/min-forening/{id}/meldinger/ny"))
            .map(|id| visit.to(&format!("/min-forening/{id}/meldinger/ny")))
            .unwrap_or_default(),
    })
}

// texts: bookdesk-lost-*
fn one(
    visit: &Visit,
    conn: &mut Conn,
    it: LostTime,
) -> Result<Option<(kernel::Instant, Lost)>, PageError> {
    use crate::words::Word as _;
    let (say, town) = (visit.say(), visit.town());
    let venues = venues(town, conn)?;
    let now = town.clock.now();
    let of = |conn: &mut Conn, id: &str| venues::store::by_ids(conn, &[id.to_owned()]);
    let Some(was) = of(conn, &it.occurrence_id)?.pop() else {
        return Ok(None);
    };
    let can_choose =
        matches!(it.state, LostState::Open | LostState::Declined) && was.period.starts > now;
    let can_take_back =
        it.state == LostState::OfferedBack && it.back_until.is_some_and(|until| until > now);
    let near = if can_choose {
        let booking = store::bookings::of_occurrence(conn, &was.id)?;
        alternatives(conn, town, &venues, (&was, booking.as_ref()))?
    } else {
        Vec::new()
    };
    let near = near.iter().map(|free| {
        let when = words::when(say, free.period);
        let words = format!("{}: {when}", words::place(&venues, &free.set));
        (key(&free.set, free.period), words)
    });
    let instead = match &it.new_id {
        Some(id) => of(conn, id)?.pop(),
        None => None,
    };
    let shape = match it.state {
        LostState::Open | LostState::OfferedBack => web::State::Lacking,
        LostState::Replaced | LostState::Returned => web::State::Good,
        LostState::Declined => web::State::Out,
    };
    let until = it
        .back_until
        .map(|until| say.date_and_time(until.in_oslo()));
    let lost = Lost {
        near: near.collect(),
        when: words::when(say, was.period),
        place: words::place(&venues, &was.set),
        state: shape,
        state_words: say
            .t(&format!("bookdesk-lost-{}", it.state.word()))
            .into_owned(),
        back_until: until.unwrap_or_default(),
        instead: instead
            .map(|new| {
                let when = words::when(say, new.period);
                format!("{}: {when}", words::place(&venues, &new.set))
            })
            .unwrap_or_default(),
        can_choose,
        can_take_back,
        version: it.version,
        id: it.occurrence_id,
    };
    Ok(Some((was.period.starts, lost)))
}

/// What she answers.
enum Answer {
    Take(Choice),
    TakeBack,
    Decline,
}

/// Takes another time, her own back, or nothing.
pub async fn answer(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    visit.person()?;
    let fields = Fields::read(&body);
    let answer = match fields.one("answer") {
        "back" => Answer::TakeBack,
        "no" => Answer::Decline,
        key => {
            let (set, period) = read_key(key).ok_or(PageError::NotFound)?;
            Answer::Take(Choice { set, period })
        }
    };
    let said = match answer {
        Answer::Take(_) => texts::id("bookdesk-done-replaced"),
        Answer::TakeBack => texts::id("bookdesk-done-taken-back"),
        Answer::Decline => texts::id("bookdesk-done-no-other"),
    };
    let (occurrence, version) = (fields.one("time").to_owned(), fields.version());
    let (actor, of) = (visit.actor(), id.clone());
    visit
        .write(move |town, conn| {
            let notice = own(conn, &actor, &of)?;
            let lost = events::lost(conn, &occurrence)?;
            let lost = lost
                .filter(|it| it.notice_id == of)
                .ok_or(PageError::NotFound)?;
            if Some(lost.version) != version {
                return Err(PageError::Changed);
            }
            let venues = venues(town, conn)?;
            let permits = Permits::tenant(&actor, &notice.tenant())?;
            let hand = permits.hand(town, &venues);
            let whose = (&notice, &lost);
            match answer {
                Answer::Take(choice) => {
                    actions::take_instead(conn, &hand, whose, &choice)?;
                }
                Answer::TakeBack => actions::take_back(conn, &hand, whose)?,
                Answer::Decline => actions::decline_lost(conn, &hand, whose)?,
            }
            Ok::<_, PageError>(())
        })
        .await?;
    let there = visit.to(&format!("/mistet-tid/{id}"));
    Ok(see_done(&there, said))
}

impl LostPage<'_> {
    fn here(&self) -> String {
        self.visit.to(&format!("/mistet-tid/{}", self.read.id))
    }
}
