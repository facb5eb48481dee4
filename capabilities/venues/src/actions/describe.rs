//! Describing premises: sites, premises, calendars of closed days, booking rules.

use access::{Permit, Versions};
use db::{Conn, Error};
use jiff::civil::Date;

use super::{MADE, Parts};
use crate::{
    access::Action,
    model::{BookingRule, Closure, Premises, Site},
    store::{self, RuleOf},
};

/// Adds a site.
pub fn add_site(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    site: &Site,
) -> Result<(), Error> {
    store::add_site(conn, site)?;
    access::record(conn, clock, ids, permit, &site.id, MADE)
}

/// Adds premises. The numbers of its atoms count from 1 within it.
pub fn add_premises(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    premises: &Premises,
) -> Result<(), Error> {
    store::add_premises(conn, ids, premises)?;
    access::record(conn, clock, ids, permit, &premises.id, MADE)
}

/// Adds a calendar of closed days that some premises follow, and gives back its id.
pub fn add_calendar(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (name, kind): (&str, &str),
    closures: &[Closure],
    premises: &[String],
) -> Result<String, Error> {
    let id = store::add_calendar(conn, ids, (name, kind), closures)?;
    for one in premises {
        store::follow_calendar(conn, one, &id)?;
    }
    access::record(conn, clock, ids, permit, &id, MADE)?;
    Ok(id)
}

/// Adds a group of premises that share rules, and gives back its id.
pub fn add_rule_group(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    name: &str,
    premises: &[String],
) -> Result<String, Error> {
    let id = store::add_group(conn, ids, name, premises)?;
    access::record(conn, clock, ids, permit, &id, MADE)?;
    Ok(id)
}

/// Adds a booking rule for premises or a group of them, and gives back its id. What holds until it
/// begins stays as it is.
pub fn add_rule(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    of: &RuleOf<'_>,
    rule: &BookingRule,
) -> Result<String, Error> {
    let id = store::add_rule(conn, ids, of, rule)?;
    access::record(conn, clock, ids, permit, &id, MADE)?;
    Ok(id)
}

/// Lets a booking rule hold to and with a date; false when there is none of that id.
pub fn end_rule(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    rule: &str,
    until: Date,
) -> Result<bool, Error> {
    let ended = store::end_rule(conn, rule, until)?;
    if ended {
        access::record(conn, clock, ids, permit, rule, Versions::default())?;
    }
    Ok(ended)
}
