//! Saying no to more news, by the sealed link in a mail (RFC 8058; markedsføringsloven § 15).

use access::{Permit, PersonId, Versions};
use db::Conn;
use kernel::{Clock, Ids};
use web::PageError;

use crate::{access::Action, store};

/// Notes that whoever the link was made for wants no news: `person:ID`, or `association:ID,ID`.
pub fn decline_news(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    whose: &str,
) -> Result<(), PageError> {
    match whose.split_once(':') {
        Some(("person", id)) => {
            let person = PersonId(id.to_owned());
            if let Some(mut person) = identity::people::one(conn, &person)?
                && person.wants_news
            {
                person.wants_news = false;
                identity::people::save(conn, &mut person)?;
            }
            access::record(conn, clock, ids, permit, id, Versions::default())?;
        }
        Some(("association", all)) => {
            for id in all.split(',') {
                store::decline(conn, clock, id)?;
                access::record(conn, clock, ids, permit, id, Versions::default())?;
            }
        }
        _ => return Err(PageError::NotFound),
    }
    Ok(())
}
