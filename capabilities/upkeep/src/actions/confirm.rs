//! Saying that all is right, for this year: on the page, by the link of a letter, or by staff.

use access::{Actor, Denied, Permit, PersonId, Versions};
use associations::{access as register, actions::OnBehalf, model::Association};
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Clock, Ids};
use tasks::State;

use super::remark;
use crate::{
    CONFIRM_TASK, LATE_TASK,
    access::{Action, is_on_behalf},
    model::Way,
    store,
};

/// What stood in the way.
#[derive(Debug)]
pub enum NotConfirmed {
    /// The rules of the register.
    Denied(Denied),
    /// The database.
    Database(Error),
}

impl From<Denied> for NotConfirmed {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl From<Error> for NotConfirmed {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

impl From<NotConfirmed> for web::PageError {
    fn from(refusal: NotConfirmed) -> Self {
        match refusal {
            NotConfirmed::Denied(denied) => denied.into(),
            NotConfirmed::Database(error) => error.into(),
        }
    }
}

/// Confirms on the page, signed in.
pub fn confirm(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    due_on: Date,
    way: OnBehalf,
) -> Result<(), NotConfirmed> {
    let id = &association.id.0;
    let by = permit.actor().who().map(|who| who.person.clone());
    let leave = register::may(permit.actor(), register::Action::Confirm, Some(association))?;
    let remark = remark(permit, id, way);
    let way = if is_on_behalf(permit.actor(), id) {
        Way::Staff
    } else {
        Way::Page
    };
    let given = Confirmed {
        due_on,
        by: by.as_ref(),
        way,
        remark,
    };
    confirmed(conn, clock, ids, (permit, &leave), association, &given)
}

/// Confirms by the link of a letter. `person` is whom the letter was for, when it was for somebody.
pub fn confirm_by_link(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    due_on: Date,
    person: Option<&PersonId>,
) -> Result<(), NotConfirmed> {
    let leave = register::may(
        &Actor::Program,
        register::Action::Confirm,
        Some(association),
    )?;
    let given = Confirmed {
        due_on,
        by: person,
        way: Way::Link,
        remark: "",
    };
    confirmed(conn, clock, ids, (permit, &leave), association, &given)
}

struct Confirmed<'a> {
    due_on: Date,
    by: Option<&'a PersonId>,
    way: Way,
    remark: &'a str,
}

fn confirmed(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    (permit, leave): (&Permit<Action>, &Permit<register::Action>),
    association: &Association,
    given: &Confirmed<'_>,
) -> Result<(), NotConfirmed> {
    let id = &association.id.0;
    let what = (given.by, given.way, given.remark);
    store::confirmation::put(conn, clock, ids, id, given.due_on, what)?;
    let today = kernel::today(clock);
    associations::actions::confirm(conn, clock, ids, leave, association, today)?;
    for kind in [CONFIRM_TASK, LATE_TASK] {
        tasks::close(conn, clock, (kind, id), State::Done, given.by)?;
    }
    let remark = match given.way {
        Way::Link => "link",
        Way::Page | Way::Staff => given.remark,
    };
    let (subject, versions) = (format!("{id}/{}", given.due_on), Versions::default());
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &subject,
        versions,
        Some(id),
        remark,
    )?;
    Ok(())
}
