//! What this room tells the others, in the transaction in which it happened: ids, a number and a day.
//!
//! | event | when |
//! |---|---|
//! | `payments.supported` | an association was told of a grant for its operation, or of free premises |
//! | `payments.support_ended` | that grant was declined, lapsed, or came back |

use db::{Conn, Error};
use grants::model::Application;
use jiff::civil::Date;
use jobs::{NewEvent, Payload, emit};
use serde_json::json;
use web::Town;

const SUPPORTED: &str = "payments.supported";
const ENDED: &str = "payments.support_ended";

/// Tells of a grant for operation or of free premises, from the day its recipient was told; of others nothing.
pub fn supported(conn: &mut Conn, town: &Town, it: &Application, on: Date) -> Result<(), Error> {
    tell(conn, town, it, (SUPPORTED, Some(on)))
}

/// Tells that it is none any more.
pub fn ended(conn: &mut Conn, town: &Town, application: &str) -> Result<(), Error> {
    match grants::store::applications::one(conn, application)? {
        Some(it) => tell(conn, town, &it, (ENDED, None)),
        None => Ok(()),
    }
}

fn tell(
    conn: &mut Conn,
    town: &Town,
    it: &Application,
    (kind, on): (&'static str, Option<Date>),
) -> Result<(), Error> {
    let Some(association) = it.held_by.clone() else {
        return Ok(());
    };
    if !grants::store::schemes::kind_of(conn, &it.guidelines_id)?.is_for_operation() {
        return Ok(());
    }
    let payload = json!({ "source": it.id, "number": it.number, "on": on });
    let event = NewEvent {
        kind,
        subject: association,
        payload: Payload::from(payload),
    };
    emit(conn, &*town.clock, &*town.ids, &event)
}
