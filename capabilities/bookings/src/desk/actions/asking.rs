//! A request waits for staff: a task in the common inbox, with the way to the desk.

use db::{Conn, Error};
use tasks::{Addressee, NewTask};
use web::Town;

use super::REQUEST_TASK;
use crate::{desk::figures::changed, model::Booking};

/// Puts a request that was sent in the inbox.
pub fn wait_for_staff(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<(), Error> {
    open(conn, town, booking, "")
}

/// The tenant has answered what was asked.
pub fn has_answered(conn: &mut Conn, town: &Town, booking: &Booking) -> Result<(), Error> {
    open(conn, town, booking, texts::id("bookdesk-task-answered"))
}

fn open(
    conn: &mut Conn,
    town: &Town,
    booking: &Booking,
    remark: &'static str,
) -> Result<(), Error> {
    let number = booking.number.as_deref().unwrap_or_default();
    let task = NewTask {
        kind: REQUEST_TASK,
        subject: &booking.id,
        addressee: Addressee::Staff {
            capability: "venues".to_owned(),
            unit: String::new(),
        },
        association: booking.held_by.as_deref(),
        title: texts::id("bookdesk-task-request"),
        remark,
        words: &[("number", number)],
        path: &format!("/saker/reservasjoner/{}", booking.id),
        due_on: booking.answer_due_on.map(kernel::Day::date),
    };
    tasks::open(conn, &*town.clock, &*town.ids, &task)?;
    changed(conn)
}
