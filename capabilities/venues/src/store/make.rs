//! Writing sites, premises and calendars of closed days.
//!
//! Atoms get the next free number; no two writes overlap, so no two atoms get the same.

use db::{Conn, Error, changes};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _, dsl::max, insert_into};
use kernel::{Day, Ids, Position};

use super::{
    TOPIC,
    rules::RuleOf,
    table::{
        atom, closure, closure_calendar, lettable_set, lettable_set_atom, opening_rule, premises,
        premises_calendar, premises_fact, site, suitability,
    },
};
use crate::model::{Closure, LettableSet, Premises, Site};

/// Whether there are any premises.
pub fn has_any(conn: &mut Conn) -> Result<bool, Error> {
    Ok(premises::table.count().get_result::<i64>(conn)? > 0)
}

/// Adds a site with the id it has.
pub fn add_site(conn: &mut Conn, it: &Site) -> Result<(), Error> {
    insert_into(site::table)
        .values((
            site::id.eq(&it.id),
            site::name.eq(&it.name),
            site::district.eq(&it.district),
            site::address.eq(&it.address),
            site::latitude_micro.eq(it.position.map(|at: Position| micro(at.latitude))),
            site::longitude_micro.eq(it.position.map(|at| micro(at.longitude))),
            site::transport.eq(&it.transport),
            site::parking.eq(&it.parking),
            site::house_rules.eq(&it.house_rules),
            site::owner_association.eq(&it.owner),
            site::version.eq(1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Adds premises with the ids they have. The numbers of its atoms are 1, 2, 3 … in it; they get
/// numbers of their own here, and so do the sets made of them. Its closures are those of calendars
/// and are not written here.
pub fn add_premises(conn: &mut Conn, ids: &dyn Ids, it: &Premises) -> Result<(), Error> {
    insert_into(premises::table)
        .values((
            premises::id.eq(&it.id),
            premises::site_id.eq(&it.site),
            premises::name.eq(&it.name),
            premises::kind.eq(it.kind.word()),
            premises::about.eq(&it.about),
            premises::closed_on_holidays.eq(it.closed_on_holidays),
            premises::version.eq(1),
        ))
        .execute(conn)?;
    let highest: Option<i64> = atom::table.select(max(atom::number)).first(conn)?;
    let highest = highest.unwrap_or(0);
    for part in &it.atoms {
        insert_into(atom::table)
            .values((
                atom::number.eq(highest + part.number),
                atom::premises_id.eq(&it.id),
                atom::name.eq(&part.name),
            ))
            .execute(conn)?;
    }
    for (rank, set) in (0..).zip(&it.sets) {
        add_set(conn, &it.id, rank, set, highest)?;
    }
    for fact in &it.facts {
        insert_into(premises_fact::table)
            .values((
                premises_fact::premises_id.eq(&it.id),
                premises_fact::topic.eq(fact.topic.word()),
                premises_fact::value.eq(&fact.value),
                premises_fact::source.eq(&fact.source),
                premises_fact::seen_on.eq(Day::from(fact.seen_on)),
            ))
            .execute(conn)?;
    }
    for suits in &it.suits {
        insert_into(suitability::table)
            .values((
                suitability::premises_id.eq(&it.id),
                suitability::purpose.eq(suits.purpose.stored()),
                suitability::fitness.eq(suits.fitness),
            ))
            .execute(conn)?;
    }
    add_hours(conn, ids, it)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

fn add_set(
    conn: &mut Conn,
    premises: &str,
    rank: i32,
    set: &LettableSet,
    highest: i64,
) -> Result<(), Error> {
    insert_into(lettable_set::table)
        .values((
            lettable_set::id.eq(&set.id),
            lettable_set::premises_id.eq(premises),
            lettable_set::name.eq(&set.name),
            lettable_set::layout.eq(&set.layout),
            lettable_set::rank.eq(rank),
            lettable_set::most_people.eq(set.most_people),
            lettable_set::before_minutes.eq(set.before_minutes),
            lettable_set::after_minutes.eq(set.after_minutes),
        ))
        .execute(conn)?;
    for number in &set.atoms {
        insert_into(lettable_set_atom::table)
            .values((
                lettable_set_atom::set_id.eq(&set.id),
                lettable_set_atom::atom.eq(highest + number),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn add_hours(conn: &mut Conn, ids: &dyn Ids, it: &Premises) -> Result<(), Error> {
    for rule in &it.opening {
        insert_into(opening_rule::table)
            .values((
                opening_rule::id.eq(ids.next()),
                opening_rule::premises_id.eq(&it.id),
                opening_rule::layer.eq(rule.layer.word()),
                opening_rule::tenant_kind.eq(rule.tenant.word()),
                opening_rule::weekday.eq(rule.weekday),
                opening_rule::from_on.eq(rule.from_on.map(Day::from)),
                opening_rule::to_on.eq(rule.to_on.map(Day::from)),
                opening_rule::opens.eq(rule.opens),
                opening_rule::closes.eq(rule.closes),
            ))
            .execute(conn)?;
    }
    for rule in &it.rules {
        super::rules::add(conn, ids, &RuleOf::Premises(&it.id), rule)?;
    }
    Ok(())
}

/// Adds a calendar of closed days and gives back its id.
pub fn add_calendar(
    conn: &mut Conn,
    ids: &dyn Ids,
    (name, kind): (&str, &str),
    closures: &[Closure],
) -> Result<String, Error> {
    let id = ids.next();
    insert_into(closure_calendar::table)
        .values((
            closure_calendar::id.eq(&id),
            closure_calendar::name.eq(name),
            closure_calendar::kind.eq(kind),
        ))
        .execute(conn)?;
    for it in closures {
        insert_into(closure::table)
            .values((
                closure::id.eq(ids.next()),
                closure::calendar_id.eq(&id),
                closure::from_on.eq(Day::from(it.from_on)),
                closure::to_on.eq(Day::from(it.to_on)),
                closure::reason.eq(&it.reason),
            ))
            .execute(conn)?;
    }
    changes::bump(conn, TOPIC)?;
    Ok(id)
}

/// Lets premises follow a calendar of closed days.
pub fn follow_calendar(conn: &mut Conn, premises: &str, calendar: &str) -> Result<(), Error> {
    insert_into(premises_calendar::table)
        .values((
            premises_calendar::premises_id.eq(premises),
            premises_calendar::calendar_id.eq(calendar),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees are within 180, so millionths fit"
)]
pub(super) fn micro(degrees: f64) -> i64 {
    (degrees * 1e6).round() as i64
}
