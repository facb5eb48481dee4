//! What the booking rule says of whoever asks, and of the time asked for.
//!
//! Each check answers one question, and both [`super::decide`] and [`super::free_hours`] ask them, so
//! that the two cannot come to differ.

use jiff::civil::Date;
use kernel::Instant;

use super::{Asker, Refusal};
use crate::{
    model::{BookingRule, OccurrenceKind, Premises, PremisesKind, SignIn},
    time::{DAY, Period, civil, instant},
};

/// The rule for whoever asks about a date, or why there is none.
pub fn rule_for<'a>(
    premises: &'a Premises,
    asker: &Asker,
    date: Date,
) -> Result<&'a BookingRule, Refusal> {
    let stores = premises.kind == PremisesKind::Storage;
    if asker.kind == OccurrenceKind::Storage && !stores {
        return Err(Refusal::NotThisKind(asker.kind));
    }
    let (tenant, category) = (asker.tenant, asker.category);
    let found = premises.rule_for(tenant, category, asker.kind, date);
    found.ok_or_else(|| {
        let mut rules = premises.rules.iter();
        if rules.any(|rule| rule.is_for(tenant, category, date)) {
            Refusal::NotThisKind(asker.kind)
        } else {
            Refusal::NotForThem
        }
    })
}

/// The rule that binds whoever asks: none for the municipality's own people.
pub(super) fn binding<'a>(
    premises: &'a Premises,
    asker: &Asker,
    date: Date,
) -> Result<Option<&'a BookingRule>, Refusal> {
    if asker.by_staff {
        return Ok(None);
    }
    rule_for(premises, asker, date).map(Some)
}

/// Whether they may book by the rule at all.
pub(super) fn may(rule: &BookingRule, asker: &Asker) -> Result<(), Refusal> {
    let standing = &asker.standing;
    if rule.sign_in == SignIn::Strong && !standing.strongly {
        return Err(Refusal::NeedsSignIn { strongly: true });
    }
    if !standing.signed_in {
        return Err(Refusal::NeedsSignIn { strongly: false });
    }
    if let Some(least) = rule.least_age
        && standing.age.is_some_and(|age| age < least)
    {
        return Err(Refusal::TooYoung(least));
    }
    if rule.confirmed_only && standing.confirmed == Some(false) {
        return Err(Refusal::NotConfirmed);
    }
    Ok(())
}

/// Whether a time has the right length and steps.
pub(crate) fn shape(
    rule: &BookingRule,
    kind: OccurrenceKind,
    period: Period,
    (opens, closes): (i32, i32),
) -> Result<(), Refusal> {
    let length = period.minutes();
    if length < i64::from(rule.least_minutes) {
        return Err(Refusal::TooShort(rule.least_minutes));
    }
    if length > i64::from(rule.most_minutes) {
        return Err(Refusal::TooLong(rule.most_minutes));
    }
    let step = step(rule, kind);
    if opens % step != 0 || closes % step != 0 {
        return Err(Refusal::OffGrid(step));
    }
    Ok(())
}

/// Steps after midnight at which times start and end. Things are kept for whole days.
pub(super) fn step(rule: &BookingRule, kind: OccurrenceKind) -> i32 {
    match kind {
        OccurrenceKind::Storage => DAY,
        _ => rule.grid_minutes,
    }
}

/// Whether a date may be booked now: open by the rule, and not too far ahead.
pub(super) fn opened(rule: &BookingRule, asker: &Asker, date: Date) -> Result<(), Refusal> {
    let Some(now) = asker.now else {
        return Ok(());
    };
    if let Some(opens_at) = rule.opens_at.filter(|opens_at| now < *opens_at) {
        return Err(Refusal::NotOpenYet(opens_at));
    }
    let (today, minute) = civil(now);
    let days = (date - today).get_days();
    if days > rule.days_ahead {
        return Err(Refusal::TooFarAhead(rule.days_ahead));
    }
    if days == rule.days_ahead && minute < rule.ahead_opens {
        return Err(Refusal::NotOpenYet(instant(today, rule.ahead_opens)));
    }
    Ok(())
}

/// The first instant that is not too soon.
pub(super) fn soonest(rule: Option<&BookingRule>, asker: &Asker) -> Option<Instant> {
    let notice = rule.map_or(0, |rule| rule.notice_minutes);
    Some(asker.now?.plus_seconds(i64::from(notice) * 60))
}

/// Whether it begins late enough.
pub(super) fn in_good_time(
    rule: Option<&BookingRule>,
    asker: &Asker,
    starts: Instant,
) -> Result<(), Refusal> {
    // Things are kept for whole days: the first of them counts while some of it is left.
    let starts = match asker.kind {
        OccurrenceKind::Storage => instant(civil(starts).0, DAY),
        _ => starts,
    };
    if asker.now.is_some_and(|now| starts < now) {
        return Err(Refusal::Past);
    }
    if soonest(rule, asker).is_some_and(|soonest| starts < soonest) {
        return Err(Refusal::TooSoon(rule.map_or(0, |rule| rule.notice_minutes)));
    }
    Ok(())
}

/// Whether they may have so many minutes more, in the week and the season of a date.
pub(super) fn quota(
    rule: &BookingRule,
    premises: &Premises,
    asker: &Asker,
    date: Date,
    minutes: i64,
) -> Result<(), Refusal> {
    let own = std::slice::from_ref(&premises.id);
    let counted = rule.group.as_ref().map_or(own, |group| &group.premises);
    let booked = &asker.standing.booked;
    if let Some(most) = rule.week_minutes
        && booked.in_week(counted, date) + minutes > i64::from(most)
    {
        return Err(Refusal::TooMuchThisWeek(most));
    }
    if let Some(most) = rule.season_minutes
        && booked.in_season(counted, date) + minutes > i64::from(most)
    {
        return Err(Refusal::TooMuchThisSeason(most));
    }
    Ok(())
}
