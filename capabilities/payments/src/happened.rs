//! What this room tells the others, in the transaction in which it happened: ids, a number and a day.
//!
//! | event | when |
//! |---|---|
//! | `payments.supported` | an association was told of a grant for its operation |
//! | `payments.support_ended` | that grant was declined, lapsed, or came back |

use db::{Conn, Error};
use grants::model::{Application, Kind};
use jiff::civil::Date;
use jobs::{NewEvent, Payload, emit};
use serde_json::json;
use web::Town;

const SUPPORTED: &str = "payments.supported";
const ENDED: &str = "payments.support_ended";

/// Tells of a grant for operation, from the day its recipient was told; of others nothing.
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
    if !is_for_operation(conn, it)? {
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

fn is_for_operation(conn: &mut Conn, it: &Application) -> Result<bool, Error> {
    let Some(guidelines) = grants::store::schemes::guidelines_of(conn, &it.guidelines_id)? else {
        return Ok(false);
    };
    let scheme = grants::store::schemes::one(conn, &guidelines.scheme)?;
    Ok(scheme.is_some_and(|it| it.kind == Kind::Operating))
}
