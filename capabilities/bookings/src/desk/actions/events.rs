//! An event takes several premises, and the time of whoever has it.
//!
//! Who is touched is shown first. Then all of it is one transaction: the times are taken, everybody
//! touched gets one message, and what they are owed by the rule is written down; or nothing happens
//! at all. Later than the rule of the premises allows, somebody must say why, and that is on the
//! trail as an act of its own.

use std::collections::BTreeMap;

use db::Conn;
use jiff::civil::Date;
use kernel::{Day, Money};
use venues::{
    Venues,
    actions::{self as time, Wish},
    model::{LettableSet, Occurrence, OccurrenceKind},
    time::{Period, civil},
};
use web::Town;

use super::{
    DeskError, Hand, asker,
    telling::{self, Cause},
    tenant_of,
};
use crate::{
    desk::{
        access::{Action, Tenant},
        letting::may_with,
        model::{Event, EventState},
        rules::{DeskRules, is_in_time},
        store::events,
    },
    model::Booking,
    store,
};

/// What is to be held, where and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventPlan {
    /// Shown to everybody; never names a person.
    pub title: String,
    /// The association that arranges it; the municipality when there is none.
    pub held_by: Option<String>,
    /// Why, as those who lose time are told.
    pub reason: String,
    /// The first day.
    pub from_on: Date,
    /// The last day.
    pub until_on: Date,
    /// Minutes after midnight, each day.
    pub opens: i32,
    /// Minutes after midnight, each day.
    pub closes: i32,
    /// To set up.
    pub setup_minutes: i32,
    /// To clear away.
    pub clear_minutes: i32,
    /// The parts of premises it needs.
    pub sets: Vec<String>,
}

/// A time that an event takes, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The time.
    pub occurrence: Occurrence,
    /// Who answers for it.
    pub tenant: Tenant,
    /// The reservation it came from, when there is one.
    pub booking: Option<Booking>,
    /// Days of notice the rule demands.
    pub notice_days: i32,
    /// Whether there are as many.
    pub in_time: bool,
    /// What it gives by the rule.
    pub compensation: Money,
}

impl EventPlan {
    /// The days it lasts.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        let last = self.until_on;
        self.from_on
            .series(jiff::Span::new().days(1))
            .take_while(move |day| *day <= last)
    }

    /// The time of a day, without setting up and clearing away.
    pub fn period(&self, day: Date) -> Period {
        Period::on(day, self.opens, self.closes)
    }

    /// Every part and time it needs.
    fn wishes(&self) -> Vec<Wish<'_>> {
        let of_day = |day: Date| {
            let period = self.period(day);
            self.sets.iter().map(move |set| Wish {
                set,
                period,
                kind: OccurrenceKind::Event,
                title: &self.title,
                around: Some((self.setup_minutes, self.clear_minutes)),
            })
        };
        self.days().flat_map(of_day).collect()
    }
}

impl Touched {
    /// Whether it is the municipality's own use, which nobody is told of by letter.
    pub fn is_own(&self) -> bool {
        self.tenant == Tenant::default() && self.booking.is_none()
    }
}

/// Everybody an event would take time from, in order of time.
pub fn touched(
    conn: &mut Conn,
    town: &Town,
    venues: &Venues,
    plan: &EventPlan,
) -> Result<Vec<Touched>, db::Error> {
    let (now, rules) = (town.clock.now(), rules(conn)?);
    let mut found: Vec<Occurrence> = Vec::new();
    for wish in plan.wishes() {
        let Some((_, set)) = venues.with_set(wish.set) else {
            continue;
        };
        let with_rigging = LettableSet {
            before_minutes: set.before_minutes.max(plan.setup_minutes),
            after_minutes: set.after_minutes.max(plan.clear_minutes),
            ..set.clone()
        };
        for it in venues::store::conflicts(conn, &with_rigging, wish.period, now)? {
            if found.iter().all(|known| known.id != it.id) {
                found.push(it);
            }
        }
    }
    found.sort_by(|one, other| (one.period, &one.id).cmp(&(other.period, &other.id)));
    let ids: Vec<String> = found.iter().map(|it| it.id.clone()).collect();
    let bookings: BTreeMap<String, Booking> = store::bookings::of_occurrences(conn, &ids)?
        .into_iter()
        .collect();
    let all = found.into_iter().map(|occurrence| {
        let booking = bookings.get(&occurrence.id).cloned();
        touch(town, venues, &rules, (occurrence, booking))
    });
    Ok(all.collect())
}

/// A time that is taken today: whose it is, and what the rules say of it.
pub fn touch(
    town: &Town,
    venues: &Venues,
    rules: &DeskRules,
    (occurrence, booking): (Occurrence, Option<Booking>),
) -> Touched {
    let tenant = match &booking {
        Some(booking) => tenant_of(booking),
        None => Tenant {
            held_by: occurrence.held_by.clone(),
            person: None,
        },
    };
    let date = civil(occurrence.period.starts).0;
    let notice_days = notice_days(venues, &occurrence, booking.as_ref(), rules);
    let in_time = is_in_time(kernel::today(&*town.clock), date, notice_days);
    let minutes = occurrence.period.minutes();
    // What the municipality has decided to pay for time it takes is not for others who let to pay.
    let is_ours = venues
        .with_set(&occurrence.set)
        .is_none_or(|(premises, _)| venues.let_by(premises).is_empty());
    Touched {
        compensation: if is_ours {
            rules.compensation(minutes, in_time)
        } else {
            Money::ZERO
        },
        occurrence,
        tenant,
        booking,
        notice_days,
        in_time,
    }
}

/// The days of notice that the rule of the premises gives whoever has a time.
fn notice_days(
    venues: &Venues,
    occurrence: &Occurrence,
    booking: Option<&Booking>,
    rules: &DeskRules,
) -> i32 {
    let asker = asker(booking, occurrence.held_by.as_deref());
    let date = civil(occurrence.period.starts).0;
    let rule = venues.with_set(&occurrence.set).and_then(|(premises, _)| {
        premises.rule_for(asker.tenant, asker.category, occurrence.kind, date)
    });
    rule.map_or(rules.notice_days, |rule| rule.displacement_days)
}

/// What the preview showed, so that nobody more is touched than was looked at.
pub fn fingerprint(touched: &[Touched]) -> String {
    let of = |it: &Touched| format!("{}/{}", it.occurrence.id, it.occurrence.version);
    touched.iter().map(of).collect::<Vec<_>>().join(" ")
}

/// Holds the event: takes the times, tells everybody touched, writes down what they are owed.
pub fn arrange(
    conn: &mut Conn,
    hand: &Hand<'_>,
    plan: &EventPlan,
    seen: &str,
    override_reason: &str,
) -> Result<Event, DeskError> {
    let touched = touched(conn, hand.town, hand.venues, plan)?;
    if fingerprint(&touched) != seen {
        return Err(DeskError::Changed);
    }
    let too_late = touched.iter().any(|it| !it.in_time);
    if too_late && override_reason.is_empty() {
        return Err(DeskError::NotInTime);
    }
    let mut event = event_of(hand, plan);
    if too_late {
        override_reason.clone_into(&mut event.override_reason);
    }
    let taken = take_times(conn, hand, plan, &touched)?;
    events::insert(conn, &event, &taken)?;
    let made = (None, Some(1));
    let by = plan.held_by.as_deref();
    hand.record(conn, &event.id, made, (by, "arrange"))?;
    if too_late {
        let sets = plan.sets.iter().map(String::as_str);
        let permit = may_with(hand.permit.actor(), hand.venues, Action::Override, sets);
        let permit = permit.map_err(|_| DeskError::NotInTime)?;
        let hand = Hand {
            permit: &permit,
            ..*hand
        };
        hand.record(conn, &event.id, made, (by, "override"))?;
    }
    let cause = Cause {
        event: Some(&event),
        reason: &event.reason,
    };
    telling::everybody(conn, hand, cause, &touched)?;
    Ok(event)
}

fn event_of(hand: &Hand<'_>, plan: &EventPlan) -> Event {
    let (clock, ids) = hand.parts();
    Event {
        id: ids.next(),
        title: plan.title.clone(),
        held_by: plan.held_by.clone(),
        reason: plan.reason.clone(),
        from_on: Day::from(plan.from_on),
        until_on: Day::from(plan.until_on),
        opens: plan.opens,
        closes: plan.closes,
        setup_minutes: plan.setup_minutes,
        clear_minutes: plan.clear_minutes,
        override_reason: String::new(),
        state: EventState::Planned,
        made_at: clock.now(),
        made_by: hand.permit.actor().who().map(|who| who.person.clone()),
        called_off_at: None,
        version: 1,
    }
}

/// Takes every time the event needs from whoever has it. Gives back the occurrences it got.
fn take_times(
    conn: &mut Conn,
    hand: &Hand<'_>,
    plan: &EventPlan,
    touched: &[Touched],
) -> Result<Vec<String>, DeskError> {
    let asker = asker(None, plan.held_by.as_deref());
    let displaced: Vec<Occurrence> = touched.iter().map(|it| it.occurrence.clone()).collect();
    let taken = time::take_over_all(
        conn,
        hand.parts(),
        hand.time,
        hand.venues,
        &asker,
        &plan.wishes(),
        (&displaced, &plan.title),
    )?;
    Ok(taken.into_iter().map(|it| it.id).collect())
}

/// The rules in force.
pub fn rules(conn: &mut Conn) -> Result<DeskRules, db::Error> {
    Ok(db::settings::get::<DeskRules>(conn)?.value)
}
