//! The last messages on the page of an association: Min forening, and the one staff have.
//!
//! Whoever may read its messages sees what is new to the association; case officers for messages
//! see the same letters, but not whether they are read. To others the part is not there at all.

use askama::Template;
use db::Conn;
use web::{PageError, Part, PartPage, Place, Visit};

use super::threads::{Row, rows};
use crate::{
    access::{Action, may, may_for},
    model::Thread,
    store,
};

const MOST: i64 = 3;
const RANK: i32 = 40;

#[derive(Template)]
#[template(path = "part.html")]
struct MessagesPart<'a> {
    visit: &'a Visit,
    /// Beside the headings of the staff's page, which are smaller than those of Min forening.
    is_beside: bool,
    all: String,
    write: String,
    rows: Vec<Row>,
}

/// The part, for those who may read the messages.
pub fn parts(
    visit: &Visit,
    conn: &mut Conn,
    association: &str,
    page: PartPage,
) -> Result<Vec<Part>, PageError> {
    let actor = visit.actor();
    let (allowed, all, write, place) = match page {
        PartPage::MyAssociation => (
            may_for(&actor, Action::ReadInbox, association).is_ok(),
            format!("/min-forening/{association}/meldinger"),
            format!("/min-forening/{association}/meldinger/ny"),
            Place::Main,
        ),
        PartPage::Staff => (
            may(&actor, Action::ReadThreads).is_ok(),
            "/saker/meldinger".to_owned(),
            format!("/saker/forening/{association}/skriv"),
            Place::Side,
        ),
    };
    if !allowed {
        return Ok(Vec::new());
    }
    let threads: Vec<Thread> = store::of_association(conn, association, MOST)?;
    let name = associations::name(conn, association)?.unwrap_or_default();
    let town = visit.town().clone();
    let mut shown = rows(visit, &town, conn, &threads, &name)?;
    if page == PartPage::Staff {
        for (row, thread) in shown.iter_mut().zip(&threads) {
            row.path = visit.to(&format!("/saker/meldinger/{}", thread.id));
            row.unread = false;
        }
    }
    let part = MessagesPart {
        visit,
        is_beside: page == PartPage::Staff,
        all: visit.to(&all),
        write: visit.to(&write),
        rows: shown,
    };
    let html = part.render().map_err(|fault| PageError::fault(&fault))?;
    Ok(vec![Part {
        rank: RANK,
        place,
        html,
    }])
}
