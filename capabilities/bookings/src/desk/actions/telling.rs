//! Everybody an event takes time from gets one message, whatever number of times she lost.

use std::collections::BTreeMap;

use access::PersonId;
use db::Conn;
use kernel::Money;
use venues::Venues;

use super::{DeskError, Hand, LOST_TASK, Touched};
use crate::{
    desk::{
        access::Tenant,
        fees,
        letters::{self, Purpose, Said},
        model::{Event, LostState, LostTime, Notice},
        store::events,
        words,
    },
    model::{Booking, NoteKind},
};

/// One message to each tenant, whatever number of times she lost.
pub fn everybody(
    conn: &mut Conn,
    hand: &Hand<'_>,
    event: &Event,
    touched: &[Touched],
) -> Result<(), DeskError> {
    let mut by_tenant: BTreeMap<Whom, Vec<&Touched>> = BTreeMap::new();
    for it in touched.iter().filter(|it| !it.is_own()) {
        by_tenant.entry(Whom::of(it)).or_default().push(it);
    }
    for (whom, lost) in by_tenant {
        let notice = tell_one(conn, hand, event, whom, &lost)?;
        for it in lost {
            let row = LostTime {
                occurrence_id: it.occurrence.id.clone(),
                notice_id: notice.id.clone(),
                notice_days: it.notice_days,
                in_time: it.in_time,
                compensation: it.compensation.ore(),
                state: LostState::Open,
                new_id: None,
                back_id: None,
                back_until: None,
                answered_at: None,
                answered_by: None,
                version: 1,
            };
            events::add_lost(conn, &row)?;
            fees::lost(conn, hand, &it.occurrence)?;
            if let Some(booking) = &it.booking {
                let said = (NoteKind::Displaced, event.title.as_str());
                hand.note(conn, booking, Some(&it.occurrence.id), said)?;
            }
        }
    }
    Ok(())
}

/// Whom a message is for: the tenant, or somebody who must be told by phone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Whom {
    held_by: Option<String>,
    person: Option<String>,
    name: String,
    phone: String,
}

impl Whom {
    fn of(it: &Touched) -> Self {
        let Tenant { held_by, person } = it.tenant.clone();
        let has_account = held_by.is_some() || person.is_some();
        let by_phone = it.booking.as_ref().filter(|_| !has_account);
        let said = |part: fn(&Booking) -> &String| by_phone.map(part).cloned().unwrap_or_default();
        Self {
            held_by,
            person: person.map(|person| person.0),
            name: said(|it| &it.responsible_name),
            phone: said(|it| &it.responsible_phone),
        }
    }
}

fn tell_one(
    conn: &mut Conn,
    hand: &Hand<'_>,
    event: &Event,
    whom: Whom,
    lost: &[&Touched],
) -> Result<Notice, DeskError> {
    let (clock, ids) = hand.parts();
    let mut notice = Notice {
        id: ids.next(),
        event_id: event.id.clone(),
        held_by: whom.held_by,
        person_id: whom.person.map(PersonId),
        told_name: whom.name,
        told_phone: whom.phone,
        letters: 0,
        told_at: clock.now(),
        seen_at: None,
        seen_by: None,
        told_back_at: None,
    };
    let path = format!("/mistet-tid/{}", notice.id);
    let make = |say: &texts::Speaker| letter(say, hand.venues, event, lost, &path);
    notice.letters = letters::tell(conn, hand.town, &notice.tenant(), Purpose::Event, &make)?;
    events::add_notice(conn, &notice)?;
    let title = (
        texts::id("bookdesk-task-lost"),
        texts::id("bookdesk-task-lost-remark"),
        &[("title", event.title.as_str())][..],
    );
    hand.ask_tenant(
        conn,
        &notice.tenant(),
        (LOST_TASK, &notice.id),
        title,
        &path,
    )?;
    Ok(notice)
}

fn letter(
    say: &texts::Speaker,
    venues: &Venues,
    event: &Event,
    lost: &[&Touched],
    path: &str,
) -> Said {
    let title = [("title", event.title.as_str())];
    let line = |it: &&Touched| {
        let it = &it.occurrence;
        format!(
            "{}: {}",
            words::place(venues, &it.set),
            words::when(say, it.period)
        )
    };
    let times: Vec<String> = lost.iter().map(line).collect();
    let count = i64::try_from(lost.len()).unwrap_or_default();
    let mut paragraphs = vec![
        say.tna("bookdesk-letter-lost-lead", count, &title),
        times.join("\n"),
        say.ta("bookdesk-letter-why-event", &[("reason", &event.reason)]),
    ];
    let owed: Money = lost.iter().map(|it| it.compensation).sum();
    if owed != Money::ZERO {
        let sum = say.money(owed);
        paragraphs.push(say.ta("bookdesk-letter-compensation", &[("sum", &sum)]));
    }
    paragraphs.push(say.t("bookdesk-letter-lost-free").into_owned());
    paragraphs.push(say.t("bookdesk-letter-lost-choose").into_owned());
    Said {
        heading: say.tna("bookdesk-letter-lost", count, &title),
        paragraphs,
        button: Some((
            say.t("bookdesk-letter-lost-see").into_owned(),
            path.to_owned(),
        )),
    }
}
