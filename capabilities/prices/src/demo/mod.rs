//! Fjordvik's prices, for the demonstration: two price lists, and a year of fees, batches and credits.
//!
//! The lists lie in `data/demo`. Fees go the way of all fees: estimated by the price list, fixed, put in
//! batches that are handed over. Dates count from the day the demonstration is filled.

mod lists;
mod uses;

use access::{Actor, Permit};
use db::{Conn, Error, settings};
use jiff::{ToSpan as _, civil::date};
use kernel::{Clock, FrozenClock, Ids, Instant};
use web::Town;

use crate::{
    access::{Action, Facts, may},
    actions,
    fees::NotDone,
    invoicing::{self, Invoicing},
    model::{FeeState, ListState},
    store,
};

/// Fills a town that has no price list yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let permit = |action| may(&Actor::Operator, action, &Facts::none());
    let told = |fault: access::Denied| fault.to_string();
    let set = permit(Action::SetPrices).map_err(told)?;
    let owe = permit(Action::Owe).map_err(told)?;
    let invoice = permit(Action::Invoice).map_err(told)?;
    let (clock, ids) = (&*town.clock, &*town.ids);
    let filled = town.db.write_now(|conn| {
        if !store::lists::of(conn, "")?.is_empty() {
            return Ok(());
        }
        decide(conn, (clock, ids), &set)?;
        settings::put(conn, clock, 0, &seller(), None)?;
        invoice_the_past(conn, (clock, ids), &owe, &invoice)
    });
    filled.map_err(|fault: NotDone| fault.to_string())
}

/// Two lists that have been decided, and a draft of the next.
fn decide(
    conn: &mut Conn,
    parts: (&dyn Clock, &dyn Ids),
    permit: &Permit<Action>,
) -> Result<(), Error> {
    let decisions = [
        (date(2024, 12, 12), date(2025, 1, 1), "24/02113", 96),
        (date(2025, 12, 11), date(2026, 1, 1), "25/01482", 100),
    ];
    for (decided_on, valid_from, case_number, percent) in decisions {
        let mut list = lists::list(percent);
        list.id = parts.1.next();
        list.name = format!("Leie av kommunale lokaler {}", valid_from.year());
        list.state = ListState::Published;
        (list.decided_on, list.valid_from) = (Some(decided_on), Some(valid_from));
        case_number.clone_into(&mut list.case_number);
        let at = valid_from.saturating_sub(14.days());
        list.published_at = Some(noon(at));
        actions::add(conn, parts, permit, &list)?;
    }
    let in_force = store::lists::published(conn)?;
    let next = format!("Forslag til priser {}", kernel::today(parts.0).year() + 1);
    actions::draft(conn, parts, permit, ("", &next), in_force.first())?;
    Ok(())
}

/// An invented municipality needs an invented number: it is in the series that is kept for tests.
fn seller() -> Invoicing {
    Invoicing {
        name: "Fjordvik kommune".to_owned(),
        organisation_number: "310000000".to_owned(),
        street: "Kaigata 2".to_owned(),
        postal_code: "6999".to_owned(),
        town: "Fjordvik".to_owned(),
        account: "99990000006".to_owned(),
        email: "faktura@fjordvik.example".to_owned(),
        ..Invoicing::default()
    }
}

/// Fees of the year, a batch that was invoiced, one that waits, one fee credited and one unpaid.
fn invoice_the_past(
    conn: &mut Conn,
    (clock, ids): (&dyn Clock, &dyn Ids),
    owe: &Permit<Action>,
    invoice: &Permit<Action>,
) -> Result<(), NotDone> {
    let today = kernel::today(clock);
    uses::owe(conn, (clock, ids), owe)?;
    let ago = |days: i64| FrozenClock::at(noon(today.saturating_sub(days.days())));
    let (then, lately) = (ago(70), ago(12));
    let until = today.saturating_sub(75.days());
    let batch = match invoicing::make_batch(conn, (&then, ids), invoice, ("", until)) {
        Err(NotDone::Nothing) => return Ok(()),
        batch => batch?,
    };
    let soon = ago(68);
    invoicing::hand_over(conn, (&soon, ids), invoice, &batch.id)?;
    let invoices = store::invoices::of_batch(conn, &batch.id)?;
    if let Some(first) = invoices.first() {
        let fees = store::invoices::fees_of(conn, &first.id)?;
        let fees = store::fees::by_ids(conn, &fees)?;
        let invoiced = fees.iter().find(|fee| fee.state == FeeState::Invoiced);
        if let Some(fee) = invoiced {
            let parts = (&ago(50) as &dyn Clock, ids);
            let credit = may(&Actor::Operator, Action::Credit, &Facts::none());
            let credit = credit.map_err(|fault| Error::Failed(fault.to_string()))?;
            let reason = "Varmen var av hele kvelden.";
            invoicing::credit(conn, parts, &credit, (&fee.id, fee.version), None, reason)?;
        }
    }
    if let Some(last) = invoices.last() {
        let marks = (Some(today.saturating_sub(20.days())), None);
        invoicing::mark(conn, (clock, ids), invoice, (&last.id, last.version), marks)?;
    }
    let until = today.saturating_sub(30.days());
    match invoicing::make_batch(conn, (&lately, ids), invoice, ("", until)) {
        Err(NotDone::Nothing) => Ok(()),
        made => made.map(|_| ()),
    }
}

fn noon(on: jiff::civil::Date) -> Instant {
    let at = on.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    at.map_or_else(|_| jiff::Timestamp::MIN.into(), |at| at.timestamp().into())
}
