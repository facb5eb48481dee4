//! Saying how many members there are. Counts alone come here; there is no way in for names.

use access::{Permit, Versions};
use db::{Conn, Error};
use kernel::{Clock, Ids};

use crate::{access::Action, model::MemberNumbers, store};

/// Stores the numbers of a year. `None` when somebody else did so first: `numbers.version` is the
/// version they were made from, and nothing is stored then.
pub fn count_members(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &str,
    numbers: &MemberNumbers,
) -> Result<Option<i64>, Error> {
    let before = store::members::of_year(conn, association, numbers.year)?;
    let from = before.as_ref().map(|before| before.version);
    if from.unwrap_or_default() != numbers.version {
        return Ok(None);
    }
    let version = numbers.version + 1;
    let numbers = MemberNumbers {
        version,
        entered_at: clock.now(),
        entered_by: permit.actor().who().map(|who| who.person.clone()),
        ..numbers.clone()
    };
    store::members::put(conn, ids, association, &numbers)?;
    let subject = format!("{association}/{}", numbers.year);
    let versions = Versions {
        from,
        to: Some(version),
    };
    let (about, remark) = (Some(association), numbers.remark.as_str());
    access::record_with(conn, clock, ids, permit, &subject, versions, about, remark)?;
    Ok(Some(version))
}
