//! Keeping an award off the public list, with the reason the list gives, and putting it back.
//!
//! What was given is public (offentleglova § 3); what is kept back has its reason, and the list says so
//! without a name. It can be done before notice and after.

use db::Conn;

use super::{Hand, NotDone, send::CHANGED};
use crate::{
    model::{Application, Decision},
    store,
};

/// Keeps it off the list.
pub fn withhold(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
    why: &str,
) -> Result<(), NotDone> {
    if why.is_empty() || !decision.is_public {
        return Err(NotDone::NotNow);
    }
    change(conn, hand, (application, decision), (why, "withheld"))
}

/// Puts it back on the list.
pub fn list_again(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
) -> Result<(), NotDone> {
    if decision.withheld.is_empty() {
        return Err(NotDone::Changed);
    }
    change(conn, hand, (application, decision), ("", "listed"))
}

fn change(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
    (why, kind): (&str, &str),
) -> Result<(), NotDone> {
    hand.unbarred(conn, application)?;
    if !store::decisions::withhold(conn, &decision.id, why)? {
        return Err(NotDone::Changed);
    }
    hand.tell(conn, &application.id, (kind, why), true)?;
    hand.record(conn, &decision.id, CHANGED, application.held_by.as_deref())?;
    Ok(())
}
