//! Changing sites and premises. Each change is made from a version, and is refused when somebody
//! else changed it first; what hangs on premises is replaced whole.

use db::{Conn, Error, changes};
use diesel::{
    ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, RunQueryDsl as _, delete,
    insert_into, update,
};
use kernel::{Day, Ids, Position};

use super::{
    TOPIC, make,
    table::{
        opening_rule, premises, premises_fact, rule_group, rule_group_premises, site, suitability,
    },
};
use crate::model::{Fact, OpeningRule, Premises, Site, Suitability};

/// The version of a site.
pub fn site_version(conn: &mut Conn, id: &str) -> Result<Option<i64>, Error> {
    let found = site::table.find(id).select(site::version);
    Ok(found.first(conn).optional()?)
}

/// The version of premises.
pub fn premises_version(conn: &mut Conn, id: &str) -> Result<Option<i64>, Error> {
    let found = premises::table.find(id).select(premises::version);
    Ok(found.first(conn).optional()?)
}

/// Describes a site anew; false when somebody changed it since `version`.
pub fn site(conn: &mut Conn, it: &Site, version: i64) -> Result<bool, Error> {
    let before = site::table.find(&it.id).filter(site::version.eq(version));
    let changed = update(before)
        .set((
            site::name.eq(&it.name),
            site::district.eq(&it.district),
            site::address.eq(&it.address),
            site::latitude_micro.eq(it.position.map(|at: Position| make::micro(at.latitude))),
            site::longitude_micro.eq(it.position.map(|at| make::micro(at.longitude))),
            site::transport.eq(&it.transport),
            site::parking.eq(&it.parking),
            site::house_rules.eq(&it.house_rules),
            site::owner_association.eq(&it.owner),
            site::version.eq(version + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// The sites that an association lets.
pub fn let_by(conn: &mut Conn, association: &str) -> Result<Vec<String>, Error> {
    Ok(site::table
        .filter(site::owner_association.eq(association))
        .order(site::id)
        .select(site::id)
        .load(conn)?)
}

/// Has some sites let by another association.
pub fn hand_over(conn: &mut Conn, sites: &[String], to: &str) -> Result<(), Error> {
    update(site::table.filter(site::id.eq_any(sites)))
        .set((
            site::owner_association.eq(to),
            site::version.eq(site::version + 1),
        ))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Counts a change of a site; false when somebody changed it since `version`.
pub fn count_site(conn: &mut Conn, id: &str, version: i64) -> Result<bool, Error> {
    let before = site::table.find(id).filter(site::version.eq(version));
    let changed = update(before)
        .set(site::version.eq(version + 1))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// Counts a change of premises; false when somebody changed them since `version`.
pub fn count(conn: &mut Conn, id: &str, version: i64) -> Result<bool, Error> {
    let before = premises::table
        .find(id)
        .filter(premises::version.eq(version));
    let changed = update(before)
        .set(premises::version.eq(version + 1))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// Describes premises anew: name, kind, words, and what they are good for.
pub fn about(conn: &mut Conn, it: &Premises) -> Result<(), Error> {
    update(premises::table.find(&it.id))
        .set((
            premises::name.eq(&it.name),
            premises::kind.eq(it.kind.word()),
            premises::about.eq(&it.about),
            premises::closed_on_holidays.eq(it.closed_on_holidays),
        ))
        .execute(conn)?;
    delete(suitability::table.filter(suitability::premises_id.eq(&it.id))).execute(conn)?;
    add_suits(conn, &it.id, &it.suits)
}

/// What premises are good for.
pub fn add_suits(conn: &mut Conn, id: &str, suits: &[Suitability]) -> Result<(), Error> {
    for one in suits {
        insert_into(suitability::table)
            .values((
                suitability::premises_id.eq(id),
                suitability::purpose.eq(one.purpose.stored()),
                suitability::fitness.eq(one.fitness),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Replaces what is known of premises.
pub fn facts(conn: &mut Conn, id: &str, all: &[Fact]) -> Result<(), Error> {
    delete(premises_fact::table.filter(premises_fact::premises_id.eq(id))).execute(conn)?;
    for fact in all {
        insert_into(premises_fact::table)
            .values((
                premises_fact::premises_id.eq(id),
                premises_fact::topic.eq(fact.topic.word()),
                premises_fact::value.eq(&fact.value),
                premises_fact::source.eq(&fact.source),
                premises_fact::seen_on.eq(Day::from(fact.seen_on)),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Replaces the opening hours of premises.
pub fn opening(
    conn: &mut Conn,
    ids: &dyn Ids,
    id: &str,
    rules: &[OpeningRule],
) -> Result<(), Error> {
    delete(opening_rule::table.filter(opening_rule::premises_id.eq(id))).execute(conn)?;
    for rule in rules {
        insert_into(opening_rule::table)
            .values((
                opening_rule::id.eq(ids.next()),
                opening_rule::premises_id.eq(id),
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
    Ok(())
}

/// Forgets a site that has no premises, with its pictures.
pub fn remove_site(conn: &mut Conn, id: &str) -> Result<(), Error> {
    remove_pictures(conn, id)?;
    delete(site::table.find(id)).execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(())
}

/// Forgets premises that nobody has used, with all that hangs on them.
pub fn remove_premises(conn: &mut Conn, ids: &dyn Ids, it: &Premises) -> Result<(), Error> {
    use super::table::premises_calendar;
    let id = &it.id;
    remove_pictures(conn, id)?;
    super::parts::replace(conn, ids, it, &[], &[])?;
    facts(conn, id, &[])?;
    opening(conn, ids, id, &[])?;
    super::rules::forget(conn, id)?;
    super::ends::take_back(conn, id)?;
    delete(suitability::table.filter(suitability::premises_id.eq(id))).execute(conn)?;
    delete(premises_calendar::table.filter(premises_calendar::premises_id.eq(id))).execute(conn)?;
    delete(premises::table.find(id)).execute(conn)?;
    Ok(())
}

fn remove_pictures(conn: &mut Conn, of: &str) -> Result<(), Error> {
    let pictures = super::pictures::all(conn)?.remove(of).unwrap_or_default();
    for picture in pictures {
        super::pictures::remove(conn, &picture)?;
    }
    Ok(())
}

/// The version of a group of premises that share rules.
pub fn group_version(conn: &mut Conn, id: &str) -> Result<Option<i64>, Error> {
    let found = rule_group::table.find(id).select(rule_group::version);
    Ok(found.first(conn).optional()?)
}

/// Counts a change of a group; false when somebody changed it since `version`.
pub fn count_group(conn: &mut Conn, id: &str, version: i64) -> Result<bool, Error> {
    let before = rule_group::table
        .find(id)
        .filter(rule_group::version.eq(version));
    let changed = update(before)
        .set(rule_group::version.eq(version + 1))
        .execute(conn)?;
    changes::bump(conn, TOPIC)?;
    Ok(changed == 1)
}

/// Names a group anew, and says which premises are in it.
pub fn group(conn: &mut Conn, id: &str, name: &str, premises: &[String]) -> Result<(), Error> {
    update(rule_group::table.find(id))
        .set(rule_group::name.eq(name))
        .execute(conn)?;
    delete(rule_group_premises::table.filter(rule_group_premises::group_id.eq(id)))
        .execute(conn)?;
    for one in premises {
        insert_into(rule_group_premises::table)
            .values((
                rule_group_premises::group_id.eq(id),
                rule_group_premises::premises_id.eq(one),
            ))
            .execute(conn)?;
    }
    Ok(())
}
