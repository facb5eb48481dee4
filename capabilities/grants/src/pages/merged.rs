//! What an application was merged with, as its page says it to whoever sees it: the number of the other
//! with a way to its page.
//!
//! Applicants and staff are told the same words; each is led to the page of her own kind.

use db::Conn;
use web::{PageError, Visit};

use crate::store;

/// Words with a way to a page.
type Link = (String, String);

/// What it was merged with.
pub struct Merged {
    /// The application it was merged into, and is withdrawn for.
    pub into: Option<Link>,
    /// Those that were merged into it.
    pub here: Vec<Link>,
}

/// Reads it. `place` is what stands before an id in the address of such a page.
pub fn merged(visit: &Visit, conn: &mut Conn, id: &str, place: &str) -> Result<Merged, PageError> {
    let say = visit.say();
    let path = |id: &str| visit.to(&format!("{place}{id}"));
    let into = match store::duplicates::of(conn, id)? {
        Some(it) => {
            let number = number(conn, &it.into_id)?;
            let words = say.ta("grants-merged-into", &[("number", &number)]);
            Some((words, path(&it.into_id)))
        }
        None => None,
    };
    let mut here = Vec::new();
    for it in store::duplicates::into(conn, id)? {
        let number = number(conn, &it.application_id)?;
        let words = say.ta("grants-merged-here", &[("number", &number)]);
        here.push((words, path(&it.application_id)));
    }
    Ok(Merged { into, here })
}

fn number(conn: &mut Conn, id: &str) -> Result<String, PageError> {
    let it = store::applications::one(conn, id)?;
    Ok(it.and_then(|it| it.number).unwrap_or_default())
}
