//! What people do with roles: one function a thing, each with its permit.

mod accept;
mod claim;
mod decide;
mod depart;
mod found;
mod give;
mod hand_over;
mod leave;
mod recheck;
mod run_out;
mod subscribe;
mod tend;
mod warn;

pub use accept::accept;
pub use claim::{NewClaim, ask, by_code, by_nation, held_nationally, withdraw};
pub use decide::{decide, object, settle};
pub use depart::{Departure, departed, revived};
pub use found::{NewFounding, approve, ask_for_number, found, refuse};
pub use give::{Offer, change, invite, resend, take_back};
pub use hand_over::{NewHandover, finish, hand_over};
pub use leave::{end, step_down};
pub use recheck::{recheck, recheck_one};
pub use run_out::run_out;
pub use subscribe::{subscribe, unsubscribe};
pub use tend::tend;
pub use warn::warn;

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::Clock;

use crate::{access::Action, letters::Post};

/// What an association is called; an id when nobody knows any more.
fn name_of(conn: &mut Conn, association: &str) -> Result<String, Error> {
    Ok(associations::name(conn, association)?.unwrap_or_else(|| association.to_owned()))
}

/// The day so many days from now.
fn in_days(clock: &dyn Clock, days: i32) -> jiff::civil::Date {
    use jiff::ToSpan as _;
    kernel::today(clock).saturating_add(days.days())
}

/// The municipality's rules.
fn rules(conn: &mut Conn) -> Result<crate::model::OfficerRules, Error> {
    Ok(db::settings::get(conn)?.value)
}

/// A line of the trail about an association.
fn record(
    post: &Post<'_>,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    remark: &str,
) -> Result<(), Error> {
    let (clock, ids) = (&*post.town.clock, &*post.town.ids);
    let (versions, about) = (Versions::default(), Some(association));
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        association,
        versions,
        about,
        remark,
    )
}
