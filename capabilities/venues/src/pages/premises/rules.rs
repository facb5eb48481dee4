//! Booking rules in plain words, for whoever borrows: from when, how long, how much, what it costs to
//! let go. Each sentence is one rule; nothing is said that no rule says.

use jiff::civil::Date;
use kernel::Money;
use texts::Speaker;

use crate::{
    availability::{Asker, rule_for},
    model::{BookingRule, OccurrenceKind, Premises, SignIn},
    pages::words,
    time::{DAY, civil, clock},
};

/// The rules that hold for whoever asks on a date, in the order one meets them; nothing when they
/// cannot borrow it.
pub fn told(say: &Speaker, premises: &Premises, asker: &Asker, on: Date) -> Vec<String> {
    let Ok(rule) = rule_for(premises, asker, on) else {
        return Vec::new();
    };
    let mut told = Vec::new();
    who(say, rule, &mut told);
    when(say, rule, asker, &mut told);
    how_long(say, rule, &mut told);
    let keeps = asker.kind == OccurrenceKind::Storage;
    if !keeps && rule_for(premises, &asker.asking_for(OccurrenceKind::Recurring), on).is_err() {
        told.push(say.t("venue-rule-no-series").into_owned());
    }
    answer(say, rule, &mut told);
    letting_go(say, rule, &mut told);
    told
}

fn who(say: &Speaker, rule: &BookingRule, told: &mut Vec<String>) {
    if rule.sign_in == SignIn::Strong {
        told.push(say.t("venue-rule-strong").into_owned());
    }
    if rule.confirmed_only {
        told.push(say.t("venue-rule-confirmed").into_owned());
    }
    if let Some(age) = rule.least_age {
        told.push(say.tn("venue-rule-age", i64::from(age)));
    }
    if rule.needs_responsible {
        told.push(say.t("venue-rule-responsible").into_owned());
    }
}

fn when(say: &Speaker, rule: &BookingRule, asker: &Asker, told: &mut Vec<String>) {
    match rule
        .opens_at
        .filter(|opens| asker.now.is_some_and(|now| now < *opens))
    {
        Some(opens) => {
            let (date, minute) = civil(opens);
            let (day, time) = (words::day(say, date), say.time(clock(minute)));
            told.push(say.ta("venue-rule-opens", &[("day", &day), ("time", &time)]));
        }
        None => told.push(say.tn("venue-rule-ahead", i64::from(rule.days_ahead))),
    }
    if rule.ahead_opens > 0 {
        let time = say.time(clock(rule.ahead_opens));
        told.push(say.ta("venue-rule-ahead-opens", &[("time", &time)]));
    }
    if rule.notice_minutes > 0 {
        let length = words::length(say, rule.notice_minutes);
        told.push(say.ta("venue-rule-notice", &[("length", &length)]));
    }
}

fn how_long(say: &Speaker, rule: &BookingRule, told: &mut Vec<String>) {
    let (least, most) = (
        words::length(say, rule.least_minutes),
        words::length(say, rule.most_minutes),
    );
    told.push(say.ta("venue-rule-length", &[("least", &least), ("most", &most)]));
    if rule.grid_minutes > 1 && rule.grid_minutes < DAY {
        let grid = words::length(say, rule.grid_minutes);
        told.push(say.ta("venue-rule-grid", &[("length", &grid)]));
    }
    let limits = [
        ("venue-rule-week", rule.week_minutes),
        ("venue-rule-season", rule.season_minutes),
    ];
    for (id, minutes) in limits {
        if let Some(minutes) = minutes {
            told.push(say.ta(id, &[("length", &words::length(say, minutes))]));
        }
    }
}

// texts: venue-rule-week venue-rule-season
fn answer(say: &Speaker, rule: &BookingRule, told: &mut Vec<String>) {
    told.push(match (rule.at_once, rule.at_once_hours) {
        (true, None) => say.t("venue-rule-at-once").into_owned(),
        (true, Some((from, to))) => {
            let hours = words::span(say, from, to);
            say.ta("venue-rule-at-once-hours", &[("hours", &hours)])
        }
        (false, _) => say.t("venue-rule-by-staff").into_owned(),
    });
    if rule.deposit > Money::ZERO {
        told.push(say.ta("venue-rule-deposit", &[("sum", &say.money(rule.deposit))]));
    }
}

fn letting_go(say: &Speaker, rule: &BookingRule, told: &mut Vec<String>) {
    let mut steps = rule.cancel_steps.clone();
    steps.sort_by_key(|step| std::cmp::Reverse(step.hours_before));
    if steps.is_empty() {
        told.push(say.t("venue-rule-cancel-free").into_owned());
    }
    for step in steps {
        let before = if step.hours_before % 24 == 0 {
            say.tn("venue-length-days", i64::from(step.hours_before / 24))
        } else {
            say.tn("venue-length-hours", i64::from(step.hours_before))
        };
        let percent = step.percent.to_string();
        told.push(say.ta(
            "venue-rule-cancel",
            &[("before", &before), ("percent", &percent)],
        ));
    }
    told.push(say.tn("venue-rule-displaced", i64::from(rule.displacement_days)));
}
