//! Everybody who loses time gets one message, whatever number of times she lost, with what she is owed
//! by the rule: it is taken off what she pays next.

use std::collections::BTreeMap;

use access::PersonId;
use db::Conn;
use kernel::Money;
use tasks::{Addressee, NewTask};
use venues::Venues;

use super::{CALL_TASK, DeskError, Hand, LOST_TASK, Touched};
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

/// What takes time.
#[derive(Clone, Copy)]
pub struct Cause<'a> {
    /// The event; none when premises are closed.
    pub event: Option<&'a Event>,
    /// Why, to those who lose time.
    pub reason: &'a str,
}

/// One message to each tenant, whatever number of times she lost. Gives back how many were told.
pub fn everybody(
    conn: &mut Conn,
    hand: &Hand<'_>,
    cause: Cause<'_>,
    touched: &[Touched],
) -> Result<usize, DeskError> {
    let mut by_tenant: BTreeMap<Whom, Vec<&Touched>> = BTreeMap::new();
    for it in touched.iter().filter(|it| !it.is_own()) {
        by_tenant.entry(Whom::of(it)).or_default().push(it);
    }
    let told = by_tenant.len();
    for (whom, lost) in by_tenant {
        let notice = tell_one(conn, hand, cause, whom, &lost)?;
        for it in &lost {
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
                let said = cause.event.map_or(cause.reason, |event| &event.title);
                let said = (NoteKind::Displaced, said);
                hand.note(conn, booking, Some(&it.occurrence.id), said)?;
            }
        }
        if cause.event.is_none() && notice.letters == 0 {
            ask_staff_to_call(conn, hand, &notice, &lost)?;
        }
        let owed: Money = lost.iter().map(|it| it.compensation).sum();
        fees::compensate(conn, hand, &notice, (cause.event, owed))?;
    }
    Ok(told)
}

/// Nobody could be written to: of an event its page says so, of a closure somebody is asked to call.
fn ask_staff_to_call(
    conn: &mut Conn,
    hand: &Hand<'_>,
    notice: &Notice,
    lost: &[&Touched],
) -> Result<(), DeskError> {
    let (clock, ids) = hand.parts();
    let booking = lost.iter().find_map(|it| it.booking.as_ref());
    let path = match (booking, &notice.held_by) {
        (Some(booking), _) => format!("/saker/reservasjoner/{}", booking.id),
        (None, Some(association)) => format!("/saker/forening/{association}"),
        (None, None) => "/saker/lokaler".to_owned(),
    };
    let task = NewTask {
        kind: CALL_TASK,
        subject: &notice.id,
        addressee: Addressee::Staff {
            capability: "venues".to_owned(),
            unit: String::new(),
        },
        association: notice.held_by.as_deref(),
        title: texts::id("bookdesk-task-call"),
        remark: "",
        words: &[("reason", notice.reason.as_str())],
        path: &path,
        due_on: None,
    };
    tasks::open(conn, clock, ids, &task)?;
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
    cause: Cause<'_>,
    whom: Whom,
    lost: &[&Touched],
) -> Result<Notice, DeskError> {
    let (clock, ids) = hand.parts();
    let mut notice = Notice {
        id: ids.next(),
        event_id: cause.event.map(|event| event.id.clone()),
        reason: match cause.event {
            Some(_) => String::new(),
            None => cause.reason.to_owned(),
        },
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
    let make = |say: &texts::Speaker| letter(say, hand.venues, cause, lost, &path);
    notice.letters = letters::tell(conn, hand.town, &notice.tenant(), Purpose::Event, &make)?;
    events::add_notice(conn, &notice)?;
    let title = cause.event.map_or("", |event| event.title.as_str());
    let task = match cause.event {
        Some(_) => texts::id("bookdesk-task-lost"),
        None => texts::id("bookdesk-task-closed"),
    };
    let title = (
        task,
        texts::id("bookdesk-task-lost-remark"),
        &[("title", title)][..],
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
    cause: Cause<'_>,
    lost: &[&Touched],
    path: &str,
) -> Said {
    let title = [(
        "title",
        cause.event.map_or("", |event| event.title.as_str()),
    )];
    let (heading, lead) = match cause.event {
        Some(_) => ("bookdesk-letter-lost", "bookdesk-letter-lost-lead"),
        None => ("bookdesk-letter-closed", "bookdesk-letter-closed-lead"),
    };
    // texts: bookdesk-letter-lost bookdesk-letter-lost-lead bookdesk-letter-closed bookdesk-letter-closed-lead
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
        say.tna(lead, count, &title),
        times.join("\n"),
        say.ta("bookdesk-letter-why-event", &[("reason", cause.reason)]),
    ];
    let owed: Money = lost.iter().map(|it| it.compensation).sum();
    if owed != Money::ZERO {
        let sum = say.money(owed);
        paragraphs.push(say.ta("bookdesk-letter-compensation", &[("sum", &sum)]));
    }
    paragraphs.push(say.t("bookdesk-letter-lost-free").into_owned());
    paragraphs.push(say.t("bookdesk-letter-lost-choose").into_owned());
    Said {
        heading: say.tna(heading, count, &title),
        paragraphs,
        button: Some((
            say.t("bookdesk-letter-lost-see").into_owned(),
            path.to_owned(),
        )),
    }
}
