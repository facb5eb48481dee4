//! An event is called off: its time is free, and whoever lost some of it in time to come is offered
//! it back before anybody else.

use db::Conn;
use venues::{
    actions::{self as time, Refused, Wish},
    model::State,
};

use super::{DeskError, Hand, LOST_TASK, asker};
use crate::{
    desk::{
        letters::{self, Purpose, Said},
        model::{Event, EventState, LostState, LostTime, Notice},
        rules::DeskRules,
        store::events,
        words,
    },
    store,
};

/// Calls it off. Gives back how many times are offered back.
pub fn call_off(conn: &mut Conn, hand: &Hand<'_>, event: &Event) -> Result<usize, DeskError> {
    if event.state == EventState::CalledOff {
        return Err(DeskError::Changed);
    }
    let now = hand.town.clock.now();
    let ids = events::times(conn, &event.id)?;
    for it in venues::store::by_ids(conn, &ids)? {
        if it.state == State::Granted && it.period.ends > now {
            time::end(
                conn,
                hand.parts(),
                hand.time,
                &it,
                State::Cancelled,
                &event.title,
            )?;
        }
    }
    let next = Event {
        state: EventState::CalledOff,
        called_off_at: Some(now),
        ..event.clone()
    };
    if !events::save(conn, &next)? {
        return Err(DeskError::Changed);
    }
    let versions = (Some(event.version), Some(event.version + 1));
    hand.record(
        conn,
        &event.id,
        versions,
        (event.held_by.as_deref(), "call_off"),
    )?;
    let mut offered = 0;
    for notice in events::notices(conn, &event.id)? {
        let back = offer_back(conn, hand, &notice)?;
        if !back.is_empty() {
            offered += back.len();
            tell_back(conn, hand, event, notice, &back)?;
        }
    }
    Ok(offered)
}

/// Holds for a tenant what she lost and that is still to come.
fn offer_back(
    conn: &mut Conn,
    hand: &Hand<'_>,
    notice: &Notice,
) -> Result<Vec<(String, venues::time::Period)>, DeskError> {
    let now = hand.town.clock.now();
    let days = db::settings::get::<DeskRules>(conn)?.value.offer_days;
    let mut back = Vec::new();
    for lost in events::lost_of(conn, &notice.id)? {
        let Some(it) =
            venues::store::by_ids(conn, std::slice::from_ref(&lost.occurrence_id))?.pop()
        else {
            continue;
        };
        let until = now
            .plus_seconds(i64::from(days) * 86_400)
            .min(it.period.starts);
        if it.period.starts <= now {
            continue;
        }
        let booking = store::bookings::of_occurrence(conn, &it.id)?;
        let asker = asker(booking.as_ref(), it.held_by.as_deref());
        let wish = Wish {
            set: &it.set,
            period: it.period,
            kind: it.kind,
            title: &it.title,
            around: None,
        };
        let held = time::hold(
            conn,
            hand.parts(),
            hand.time,
            hand.venues,
            &asker,
            &wish,
            until,
        );
        let held = match held {
            Ok(held) => held,
            // Closed since, or taken meanwhile: there is nothing to give back.
            Err(Refused::Cannot { .. } | Refused::NoSuchSet) => continue,
            Err(other) => return Err(other.into()),
        };
        let next = LostTime {
            state: LostState::OfferedBack,
            back_id: Some(held.id),
            back_until: Some(until),
            ..lost
        };
        if !events::save_lost(conn, &next)? {
            return Err(DeskError::Changed);
        }
        back.push((it.set.clone(), it.period));
    }
    Ok(back)
}

fn tell_back(
    conn: &mut Conn,
    hand: &Hand<'_>,
    event: &Event,
    notice: Notice,
    back: &[(String, venues::time::Period)],
) -> Result<(), DeskError> {
    let path = format!("/mistet-tid/{}", notice.id);
    let make = |say: &texts::Speaker| {
        let title = [("title", event.title.as_str())];
        let line = |(set, period): &(String, venues::time::Period)| {
            let place = words::place(hand.venues, set);
            format!("{place}: {}", words::when(say, *period))
        };
        let times: Vec<String> = back.iter().map(line).collect();
        Said {
            heading: say.ta("bookdesk-letter-back", &title),
            paragraphs: vec![
                say.ta("bookdesk-letter-back-lead", &title),
                times.join("\n"),
                say.t("bookdesk-letter-back-how").into_owned(),
            ],
            button: Some((say.t("bookdesk-letter-back-see").into_owned(), path.clone())),
        }
    };
    letters::tell(conn, hand.town, &notice.tenant(), Purpose::Event, &make)?;
    let title = (
        texts::id("bookdesk-task-back"),
        "",
        &[("title", event.title.as_str())][..],
    );
    hand.ask_tenant(
        conn,
        &notice.tenant(),
        (LOST_TASK, &notice.id),
        title,
        &path,
    )?;
    let told = Notice {
        told_back_at: Some(hand.town.clock.now()),
        ..notice
    };
    events::save_notice(conn, &told)?;
    Ok(())
}
