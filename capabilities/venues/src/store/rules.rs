//! Booking rules, and the groups of premises that share them.

use std::{collections::HashMap, sync::Arc};

use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, Queryable, RunQueryDsl as _, delete, insert_into, update,
};
use jiff::civil::Date;
use kernel::{Day, Ids, Instant, Money};
use prices::UserCategory;

use super::{
    TOPIC,
    read::ByPremises,
    table::{booking_rule, cancel_step, rule_group, rule_group_premises},
};
use crate::model::{BookingRule, CancelStep, OccurrenceKind, RuleGroup, SignIn, TenantKind};

/// What a rule is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleOf<'a> {
    /// One premises, by id.
    Premises(&'a str),
    /// A group, by id.
    Group(&'a str),
}

#[derive(Queryable)]
struct Row {
    id: String,
    premises_id: Option<String>,
    group_id: Option<String>,
    tenant_kind: String,
    category: String,
    kinds: String,
    from_on: Day,
    until_on: Option<Day>,
    sign_in: String,
    confirmed_only: bool,
    least_age: Option<i32>,
    opens_at: Option<Instant>,
    days_ahead: i32,
    ahead_opens: i32,
    notice_minutes: i32,
    least_minutes: i32,
    most_minutes: i32,
    grid_minutes: i32,
    week_minutes: Option<i32>,
    season_minutes: Option<i32>,
    at_once: bool,
    at_once_opens: Option<i32>,
    at_once_closes: Option<i32>,
    terms_id: Option<String>,
    needs_responsible: bool,
    deposit: Money,
    displacement_days: i32,
}

/// Every group, by name.
pub fn groups(conn: &mut Conn) -> Result<Vec<RuleGroup>, Error> {
    let mut members: HashMap<String, Vec<String>> = HashMap::new();
    for (group, premises) in rule_group_premises::table
        .order(rule_group_premises::premises_id)
        .load::<(String, String)>(conn)?
    {
        members.entry(group).or_default().push(premises);
    }
    let rows: Vec<(String, String, i64)> = rule_group::table.load(conn)?;
    let mut groups: Vec<RuleGroup> = rows
        .into_iter()
        .map(|(id, name, _)| RuleGroup {
            premises: members.remove(&id).unwrap_or_default().into(),
            id,
            name,
        })
        .collect();
    groups.sort_by_cached_key(|it| (texts::collation_key(&it.name), it.id.clone()));
    Ok(groups)
}

/// The rules of each premises, its own and those of its groups.
pub(super) fn by_premises(conn: &mut Conn) -> Result<ByPremises<BookingRule>, Error> {
    let groups: HashMap<String, RuleGroup> = groups(conn)?
        .into_iter()
        .map(|it| (it.id.clone(), it))
        .collect();
    let mut steps: HashMap<String, Vec<CancelStep>> = HashMap::new();
    let rows: Vec<(String, i32, i32)> = cancel_step::table
        .order(cancel_step::hours_before)
        .load(conn)?;
    for (rule, hours_before, percent) in rows {
        steps.entry(rule).or_default().push(CancelStep {
            hours_before,
            percent,
        });
    }
    let mut all: ByPremises<BookingRule> = HashMap::new();
    let rows: Vec<Row> = booking_rule::table
        .order((booking_rule::from_on, booking_rule::id))
        .load(conn)?;
    for mut row in rows {
        let own = row.premises_id.take();
        let group = row.group_id.as_ref().and_then(|id| groups.get(id)).cloned();
        let premises: Arc<[String]> = match (&group, own) {
            (Some(group), _) => Arc::clone(&group.premises),
            (None, Some(own)) => [own].into(),
            (None, None) => continue,
        };
        let steps = steps.remove(&row.id).unwrap_or_default();
        let Some(rule) = rule_of(row, group, steps) else {
            continue;
        };
        for one in premises.iter() {
            all.entry(one.clone()).or_default().push(rule.clone());
        }
    }
    Ok(all)
}

/// A rule; none when it is about something this program does not know.
fn rule_of(row: Row, group: Option<RuleGroup>, steps: Vec<CancelStep>) -> Option<BookingRule> {
    let kinds = row.kinds.split_whitespace().map(OccurrenceKind::from_word);
    Some(BookingRule {
        id: row.id,
        group,
        tenant: TenantKind::from_word(&row.tenant_kind)?,
        category: match row.category.as_str() {
            "" => None,
            word => Some(UserCategory::from_word(word)?),
        },
        kinds: kinds.collect::<Option<_>>()?,
        from_on: row.from_on.date(),
        until_on: row.until_on.map(Day::date),
        sign_in: SignIn::from_word(&row.sign_in)?,
        confirmed_only: row.confirmed_only,
        least_age: row.least_age,
        opens_at: row.opens_at,
        days_ahead: row.days_ahead,
        ahead_opens: row.ahead_opens,
        notice_minutes: row.notice_minutes,
        least_minutes: row.least_minutes,
        most_minutes: row.most_minutes,
        grid_minutes: row.grid_minutes,
        week_minutes: row.week_minutes,
        season_minutes: row.season_minutes,
        at_once: row.at_once,
        at_once_hours: row.at_once_opens.zip(row.at_once_closes),
        terms: row.terms_id,
        needs_responsible: row.needs_responsible,
        deposit: row.deposit,
        cancel_steps: steps,
        displacement_days: row.displacement_days,
    })
}

/// Adds a group of premises and gives back its id.
pub(crate) fn add_group(
    conn: &mut Conn,
    ids: &dyn Ids,
    name: &str,
    premises: &[String],
) -> Result<String, Error> {
    let id = ids.next();
    insert_into(rule_group::table)
        .values((
            rule_group::id.eq(&id),
            rule_group::name.eq(name),
            rule_group::version.eq(1),
        ))
        .execute(conn)?;
    for one in premises {
        insert_into(rule_group_premises::table)
            .values((
                rule_group_premises::group_id.eq(&id),
                rule_group_premises::premises_id.eq(one),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(id)
}

/// Adds a rule under a new id, which is given back.
pub(crate) fn add(
    conn: &mut Conn,
    ids: &dyn Ids,
    of: &RuleOf<'_>,
    rule: &BookingRule,
) -> Result<String, Error> {
    let id = ids.next();
    let (premises, group) = match of {
        RuleOf::Premises(id) => (Some(*id), None),
        RuleOf::Group(id) => (None, Some(*id)),
    };
    let kinds: Vec<&str> = rule.kinds.iter().map(|kind| kind.word()).collect();
    let hours = rule.at_once_hours;
    let who = (
        booking_rule::id.eq(&id),
        booking_rule::premises_id.eq(premises),
        booking_rule::group_id.eq(group),
        booking_rule::tenant_kind.eq(rule.tenant.word()),
        booking_rule::category.eq(rule.category.map_or("", UserCategory::word)),
        booking_rule::kinds.eq(kinds.join(" ")),
        booking_rule::from_on.eq(Day::from(rule.from_on)),
        booking_rule::until_on.eq(rule.until_on.map(Day::from)),
        booking_rule::sign_in.eq(rule.sign_in.word()),
        booking_rule::confirmed_only.eq(rule.confirmed_only),
        booking_rule::least_age.eq(rule.least_age),
    );
    let when = (
        booking_rule::opens_at.eq(rule.opens_at),
        booking_rule::days_ahead.eq(rule.days_ahead),
        booking_rule::ahead_opens.eq(rule.ahead_opens),
        booking_rule::notice_minutes.eq(rule.notice_minutes),
        booking_rule::least_minutes.eq(rule.least_minutes),
        booking_rule::most_minutes.eq(rule.most_minutes),
        booking_rule::grid_minutes.eq(rule.grid_minutes),
        booking_rule::week_minutes.eq(rule.week_minutes),
        booking_rule::season_minutes.eq(rule.season_minutes),
    );
    let how = (
        booking_rule::at_once.eq(rule.at_once),
        booking_rule::at_once_opens.eq(hours.map(|(opens, _)| opens)),
        booking_rule::at_once_closes.eq(hours.map(|(_, closes)| closes)),
        booking_rule::terms_id.eq(&rule.terms),
        booking_rule::needs_responsible.eq(rule.needs_responsible),
        booking_rule::deposit.eq(rule.deposit.ore()),
        booking_rule::displacement_days.eq(rule.displacement_days),
    );
    insert_into(booking_rule::table)
        .values((who, when, how))
        .execute(conn)?;
    for step in &rule.cancel_steps {
        insert_into(cancel_step::table)
            .values((
                cancel_step::rule_id.eq(&id),
                cancel_step::hours_before.eq(step.hours_before),
                cancel_step::percent.eq(step.percent),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(id)
}

/// Lets a rule hold to and with a date; false when there is none of that id.
pub(crate) fn end(conn: &mut Conn, id: &str, until: Date) -> Result<bool, Error> {
    let changed = update(booking_rule::table.find(id))
        .set(booking_rule::until_on.eq(Day::from(until)))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// Forgets the rules of premises nobody has used, and takes them out of their groups.
pub(crate) fn forget(conn: &mut Conn, premises: &str) -> Result<(), Error> {
    let own = booking_rule::table.filter(booking_rule::premises_id.eq(premises));
    let rules: Vec<String> = own.select(booking_rule::id).load(conn)?;
    delete(cancel_step::table.filter(cancel_step::rule_id.eq_any(&rules))).execute(conn)?;
    delete(booking_rule::table.filter(booking_rule::id.eq_any(&rules))).execute(conn)?;
    let member = rule_group_premises::table.filter(rule_group_premises::premises_id.eq(premises));
    delete(member).execute(conn)?;
    Ok(())
}

/// The rules written for a group, also when nothing is in it, by when they begin.
pub(crate) fn of_group(conn: &mut Conn, group: &RuleGroup) -> Result<Vec<BookingRule>, Error> {
    let rows: Vec<Row> = booking_rule::table
        .filter(booking_rule::group_id.eq(&group.id))
        .order((booking_rule::from_on, booking_rule::id))
        .load(conn)?;
    let mut rules = Vec::new();
    for row in rows {
        let steps: Vec<(i32, i32)> = cancel_step::table
            .filter(cancel_step::rule_id.eq(&row.id))
            .order(cancel_step::hours_before)
            .select((cancel_step::hours_before, cancel_step::percent))
            .load(conn)?;
        let steps = steps.into_iter().map(|(hours_before, percent)| CancelStep {
            hours_before,
            percent,
        });
        rules.extend(rule_of(row, Some(group.clone()), steps.collect()));
    }
    Ok(rules)
}
