//! Reading every site and its premises: a query a table, put together in memory.

use std::collections::HashMap;

use db::{Conn, Error};
use diesel::{ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _, RunQueryDsl as _};
use kernel::{Day, Position};

use super::table::{
    atom, closure, lettable_set, lettable_set_atom, opening_rule, premises, premises_calendar,
    premises_fact, site, suitability,
};
use crate::model::{
    Atom, Closure, Fact, FactTopic, Layer, LettableSet, OpeningRule, Premises, PremisesKind,
    Purpose, Site, Suitability, TenantKind,
};

pub(super) type ByPremises<T> = HashMap<String, Vec<T>>;

type SiteRow = (
    String,
    String,
    String,
    String,
    Option<i64>,
    Option<i64>,
    String,
    String,
    String,
    Option<String>,
    i64,
);
type OpeningRow = (
    String,
    String,
    String,
    String,
    Option<i32>,
    Option<Day>,
    Option<Day>,
    i32,
    i32,
);

/// Everything there is, in no order; words nobody knows are left out.
pub fn all(conn: &mut Conn) -> Result<(Vec<Site>, Vec<Premises>), Error> {
    let sites: Vec<SiteRow> = site::table.load(conn)?;
    let (mut atoms, mut sets, mut facts) = (atoms(conn)?, sets(conn)?, facts(conn)?);
    let (mut suits, mut opening) = (suits(conn)?, opening(conn)?);
    let (mut closures, mut rules) = (closures(conn)?, super::rules::by_premises(conn)?);
    super::ends::close(conn, &mut closures)?;
    let rows: Vec<(String, String, String, String, String, bool, i64)> =
        premises::table.load(conn)?;
    let premises =
        rows.into_iter()
            .filter_map(|(id, site, name, kind, about, closed_on_holidays, _)| {
                Some(Premises {
                    kind: PremisesKind::from_word(&kind)?,
                    atoms: atoms.remove(&id).unwrap_or_default(),
                    sets: sets.remove(&id).unwrap_or_default(),
                    facts: facts.remove(&id).unwrap_or_default(),
                    suits: suits.remove(&id).unwrap_or_default(),
                    opening: opening.remove(&id).unwrap_or_default(),
                    closures: closures.remove(&id).unwrap_or_default(),
                    rules: rules.remove(&id).unwrap_or_default(),
                    id,
                    site,
                    name,
                    about,
                    closed_on_holidays,
                })
            });
    Ok((sites.into_iter().map(site_of).collect(), premises.collect()))
}

fn site_of(row: SiteRow) -> Site {
    let (id, name, district, address, latitude, longitude, transport, parking, rules, owner, _) =
        row;
    let degrees = |micro: i64| {
        let whole = i32::try_from(micro).unwrap_or_default();
        f64::from(whole) / 1e6
    };
    let position = latitude
        .zip(longitude)
        .map(|(latitude, longitude)| Position {
            latitude: degrees(latitude),
            longitude: degrees(longitude),
        });
    Site {
        id,
        name,
        district,
        address,
        position,
        transport,
        parking,
        house_rules: rules,
        owner,
    }
}

fn grouped<T>(rows: impl IntoIterator<Item = (String, T)>) -> ByPremises<T> {
    let mut groups: ByPremises<T> = HashMap::new();
    for (premises, value) in rows {
        groups.entry(premises).or_default().push(value);
    }
    groups
}

fn atoms(conn: &mut Conn) -> Result<ByPremises<Atom>, Error> {
    let rows: Vec<(i64, String, String)> = atom::table.order(atom::number).load(conn)?;
    Ok(grouped(rows.into_iter().map(|(number, premises, name)| {
        (premises, Atom { number, name })
    })))
}

fn sets(conn: &mut Conn) -> Result<ByPremises<LettableSet>, Error> {
    type Row = (String, String, String, String, i32, Option<i32>, i32, i32);
    let mut parts: HashMap<String, Vec<i64>> = HashMap::new();
    for (set, atom) in lettable_set_atom::table.load::<(String, i64)>(conn)? {
        parts.entry(set).or_default().push(atom);
    }
    let rows: Vec<Row> = lettable_set::table
        .order((lettable_set::rank, lettable_set::id))
        .load(conn)?;
    Ok(grouped(rows.into_iter().map(
        |(id, premises, name, layout, _, most_people, before_minutes, after_minutes)| {
            let atoms = parts.remove(&id).unwrap_or_default().into_iter().collect();
            let set = LettableSet {
                id,
                name,
                layout,
                atoms,
                most_people,
                before_minutes,
                after_minutes,
            };
            (premises, set)
        },
    )))
}

fn facts(conn: &mut Conn) -> Result<ByPremises<Fact>, Error> {
    let rows: Vec<(String, String, Option<String>, String, Day)> =
        premises_fact::table.load(conn)?;
    Ok(grouped(rows.into_iter().filter_map(
        |(premises, topic, value, source, seen_on)| {
            let topic = FactTopic::from_word(&topic)?;
            let seen_on = seen_on.date();
            Some((
                premises,
                Fact {
                    topic,
                    value,
                    source,
                    seen_on,
                },
            ))
        },
    )))
}

fn suits(conn: &mut Conn) -> Result<ByPremises<Suitability>, Error> {
    let rows: Vec<(String, String, i32)> = suitability::table
        .order((suitability::fitness.desc(), suitability::purpose))
        .load(conn)?;
    Ok(grouped(rows.into_iter().filter_map(
        |(premises, purpose, fitness)| {
            let purpose = Purpose::from_stored(&purpose)?;
            Some((premises, Suitability { purpose, fitness }))
        },
    )))
}

fn opening(conn: &mut Conn) -> Result<ByPremises<OpeningRule>, Error> {
    let rows: Vec<OpeningRow> = opening_rule::table.load(conn)?;
    Ok(grouped(rows.into_iter().filter_map(
        |(_, premises, layer, tenant, weekday, from_on, to_on, opens, closes)| {
            let rule = OpeningRule {
                layer: Layer::from_word(&layer)?,
                tenant: TenantKind::from_word(&tenant)?,
                weekday,
                from_on: from_on.map(Day::date),
                to_on: to_on.map(Day::date),
                opens,
                closes,
            };
            Some((premises, rule))
        },
    )))
}

fn closures(conn: &mut Conn) -> Result<ByPremises<Closure>, Error> {
    let rows: Vec<(String, Day, Day, String)> = closure::table
        .inner_join(
            premises_calendar::table.on(premises_calendar::calendar_id.eq(closure::calendar_id)),
        )
        .select((
            premises_calendar::premises_id,
            closure::from_on,
            closure::to_on,
            closure::reason,
        ))
        .order((closure::from_on, closure::id))
        .load(conn)?;
    Ok(grouped(rows.into_iter().map(
        |(premises, from_on, to_on, reason)| {
            let (from_on, to_on) = (from_on.date(), to_on.date());
            (
                premises,
                Closure {
                    from_on,
                    to_on,
                    reason,
                },
            )
        },
    )))
}
