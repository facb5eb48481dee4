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
    table::{opening_rule, premises, premises_fact, site, suitability},
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
