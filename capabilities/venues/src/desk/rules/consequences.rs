//! What a rule would mean for times people have had, and for those they have: reckoned before it is
//! saved, from a year back to a year ahead.
//!
//! A rule takes nothing from anybody: times that are granted stay. What is told is how many such times
//! could not have been asked for by it, and how many would have waited for an answer.

use std::collections::{BTreeMap, HashMap, HashSet};

use db::{Conn, Error};
use jiff::{ToSpan as _, civil::Date};
use prices::UserCategory;
use texts::Speaker;

use crate::{
    availability::shape,
    model::{BookingRule, Occurrence, OccurrenceKind, Premises, State, TenantKind},
    store,
    time::{Period, civil, instant},
};

/// Reckoned so many days back, and so many ahead.
const DAYS: i32 = 365;

/// What was reckoned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences {
    /// Times of the sort the rule is about.
    pub count: i64,
    /// Of them, those it would not allow, by what stands in the way.
    pub refused: BTreeMap<String, i64>,
    /// Of them, those that would wait for an answer.
    pub waiting: i64,
    /// Tenants with more hours in some week than it allows.
    pub too_much: i64,
}

/// Reckons it for premises that follow the rule.
pub fn reckon(
    say: &Speaker,
    conn: &mut Conn,
    premises: &[&Premises],
    rule: &BookingRule,
    today: Date,
) -> Result<Consequences, Error> {
    let sets = premises.iter().flat_map(|it| &it.sets);
    let sets: Vec<String> = sets.map(|set| set.id.clone()).collect();
    let around = Period {
        starts: instant(today.saturating_sub(DAYS.days()), 0),
        ends: instant(today.saturating_add(DAYS.days()), 0),
    };
    let mut told = Consequences::default();
    let mut categories: HashMap<String, UserCategory> = HashMap::new();
    let mut weeks: HashMap<(String, Date), i64> = HashMap::new();
    for (it, _, _) in store::occurrences(conn, &sets, around)? {
        if !is_about(rule, &it) {
            continue;
        }
        if let (Some(wanted), Some(id)) = (rule.category, &it.held_by) {
            let known = categories.get(id).copied();
            let category = match known {
                Some(category) => category,
                None => prices::category_of(conn, id, today)?,
            };
            categories.insert(id.clone(), category);
            if category != wanted {
                continue;
            }
        }
        told.add(say, rule, &it);
        if let Some(id) = &it.held_by {
            let (date, _) = civil(it.period.starts);
            let monday =
                date.saturating_sub(i32::from(date.weekday().to_monday_zero_offset()).days());
            *weeks.entry((id.clone(), monday)).or_default() += it.period.minutes();
        }
    }
    if let Some(most) = rule.week_minutes {
        let over = weeks
            .iter()
            .filter(|(_, minutes)| **minutes > i64::from(most));
        let tenants: HashSet<&String> = over.map(|((id, _), _)| id).collect();
        told.too_much = i64::try_from(tenants.len()).unwrap_or(i64::MAX);
    }
    Ok(told)
}

/// Whether a rule is about a time somebody had or has.
fn is_about(rule: &BookingRule, it: &Occurrence) -> bool {
    let tenant = match (it.kind, &it.held_by) {
        (OccurrenceKind::OwnUse | OccurrenceKind::Maintenance, _) => TenantKind::Municipality,
        (_, Some(_)) => TenantKind::Association,
        (_, None) => TenantKind::Anybody,
    };
    let counts = matches!(
        it.state,
        State::Requested | State::Granted | State::Used | State::NotUsed
    );
    counts && tenant == rule.tenant && (rule.kinds.is_empty() || rule.kinds.contains(&it.kind))
}

impl Consequences {
    fn add(&mut self, say: &Speaker, rule: &BookingRule, it: &Occurrence) {
        self.count += 1;
        let (_, opens) = civil(it.period.starts);
        let closes = opens + i32::try_from(it.period.minutes()).unwrap_or(i32::MAX / 2);
        match shape(rule, it.kind, it.period, (opens, closes)) {
            Err(refusal) => *self.refused.entry(refusal.words(say, None)).or_default() += 1,
            Ok(()) if !rule.grants_at_once(opens, closes) => self.waiting += 1,
            Ok(()) => {}
        }
    }

    /// In words, a sentence each.
    pub fn words(&self, say: &Speaker, rule: &BookingRule) -> Vec<String> {
        let mut words = vec![say.tn("venuedesk-would-count", self.count)];
        for (why, count) in &self.refused {
            words.push(say.tna("venuedesk-would-refuse", *count, &[("why", why)]));
        }
        if self.too_much > 0 {
            words.push(say.tn("venuedesk-would-much", self.too_much));
        }
        if self.waiting > 0 && rule.at_once {
            words.push(say.tn("venuedesk-would-wait", self.waiting));
        }
        if self.count > 0 && words.len() == 1 {
            words.push(say.t("venuedesk-would-fit").into_owned());
        }
        words
    }
}
