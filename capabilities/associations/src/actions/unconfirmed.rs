//! Marking an association that let the last day of its confirmation pass, or leaving it out of lists.
//!
//! Samspill does so on schedule, by rules that another room keeps and has told of in advance. When the
//! association confirms, that is over at once: see [`super::confirm`].

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

use crate::{
    access::Action,
    happened::{self, CHANGED},
    model::{AssociationId, Unconfirmed},
    store,
};

/// Says what is so from today; `None` when nothing follows any longer.
pub fn set_unconfirmed(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    id: &AssociationId,
    now: Option<Unconfirmed>,
) -> Result<(), Error> {
    if !store::set_unconfirmed(conn, id, now)? {
        return Ok(());
    }
    happened::tell(conn, clock, ids, CHANGED, id)?;
    let remark = match now {
        None => "nothing follows",
        Some(Unconfirmed { hidden: true, .. }) => "hidden",
        Some(_) => "marked",
    };
    let versions = Versions::default();
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &id.0,
        versions,
        Some(&id.0),
        remark,
    )
}
