//! A request waits for an answer: a task in the common inbox, with the way to the desk; or, for premises
//! that an association lets itself, a task on its own page and a letter to those who may answer.

use db::{Conn, Error};
use tasks::{Addressee, NewTask};
use venues::Venues;
use web::Town;

use super::REQUEST_TASK;
use crate::{
    desk::{
        access::Tenant,
        figures::changed,
        letters::{self, Purpose, Said},
        letting::{answered_by, lets_all},
    },
    model::Booking,
};

/// Puts a request that was sent in front of whoever answers it.
pub fn wait_for_staff(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<(), Error> {
    let owner = answering(conn, town, booking)?;
    open(conn, town, (booking, owner), "")
}

/// The same in a town that is being filled: whoever lets it answers, though nobody has her role yet.
pub fn wait_for_owner(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<(), Error> {
    let venues = town.kept::<Venues>(conn)?;
    let owner = lets_all(conn, &venues, booking)?;
    open(conn, town, (booking, owner), "")
}

/// The tenant has answered what was asked.
pub fn has_answered(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<(), Error> {
    let owner = answering(conn, town, booking)?;
    let remark = texts::id("bookdesk-task-answered");
    open(conn, town, (booking, owner), remark)
}

/// The association that is to answer; none when it is the municipality.
fn answering(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<Option<String>, Error> {
    let venues = town.kept::<Venues>(conn)?;
    answered_by(conn, (town, &venues), booking)
}

fn open(
    conn: &mut Conn,
    town: &Town,
    (booking, owner): (&Booking, Option<String>),
    remark: &'static str,
) -> Result<(), Error> {
    let number = booking.number.as_deref().unwrap_or_default();
    let (addressee, path) = match &owner {
        Some(id) => (
            Addressee::Association {
                id: id.clone(),
                scope: access::Scope::Booking,
            },
            format!("/min-forening/{id}/utleie/{}", booking.id),
        ),
        None => (
            Addressee::Staff {
                capability: "venues".to_owned(),
                unit: String::new(),
            },
            format!("/saker/reservasjoner/{}", booking.id),
        ),
    };
    let task = NewTask {
        kind: REQUEST_TASK,
        subject: &booking.id,
        addressee,
        association: owner.as_deref().or(booking.held_by.as_deref()),
        title: texts::id("bookdesk-task-request"),
        remark,
        words: &[("number", number)],
        path: &path,
        due_on: booking.answer_due_on.map(kernel::Day::date),
    };
    tasks::open(conn, &*town.clock, &*town.ids, &task)?;
    if let Some(owner) = owner {
        tell_owner(conn, town, (&owner, number, &path), remark)?;
    }
    changed(conn)
}

/// Those who may answer for the association get a letter each.
fn tell_owner(
    conn: &mut Conn,
    town: &Town,
    (owner, number, path): (&str, &str, &str),
    remark: &'static str,
) -> Result<(), Error> {
    let owner = Tenant {
        held_by: Some(owner.to_owned()),
        person: None,
    };
    let make = |say: &texts::Speaker| {
        let said = if remark.is_empty() {
            say.t("bookdesk-letter-owner-new")
        } else {
            say.t(remark)
        };
        Said {
            heading: say.ta("bookdesk-task-request", &[("number", number)]),
            paragraphs: vec![said.into_owned()],
            button: Some((
                say.t("bookdesk-letter-owner-see").into_owned(),
                path.to_owned(),
            )),
        }
    };
    letters::tell(conn, town, &owner, Purpose::Asked, &make)?;
    Ok(())
}
