//! What follows for an association that has not confirmed, where everybody sees it.
//!
//! The letters and the page told of it in advance. Every morning the register is told whom it should
//! mark, and whom it should leave out of its lists; confirming ends both at once. What one can no
//! longer do (apply, book) is asked for when somebody tries, in [`crate::facts`].

use access::Actor;
use associations::{
    access::{Action, may},
    actions::set_unconfirmed,
    model::{Association, Standing, Unconfirmed},
};
use db::{Conn, Error, settings};
use web::Town;

use crate::{
    facts,
    model::{Confirmation, ConfirmationRules, ConfirmationState},
    store,
};

/// Tells the register what follows today. What is as it was yesterday is left alone.
pub(crate) fn follow(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let today = kernel::today(clock);
    let permit = may(&Actor::Program, Action::MarkUnconfirmed, None);
    let permit = permit.map_err(|denied| Error::Failed(denied.to_string()))?;
    let rules = settings::get::<ConfirmationRules>(conn)?.value;
    let entries = store::confirmation::entries(conn)?;
    let given = store::confirmation::latest(conn)?;
    let before = associations::unconfirmed(conn)?;
    for association in associations::all(conn)? {
        let id = &association.id;
        let entry = entries.get(&id.0).copied();
        let known = facts::known(&association, entry, given.get(&id.0).copied(), today);
        let now = of(&association, &Confirmation::on(today, &rules, &known));
        if before.get(id).copied() != now {
            set_unconfirmed(conn, clock, ids, &permit, id, now)?;
        }
    }
    Ok(())
}

/// What everybody sees; nothing for one that lives no longer, or that staff have put away.
fn of(association: &Association, confirmation: &Confirmation) -> Option<Unconfirmed> {
    let consequences = confirmation.consequences;
    let is_late = matches!(
        confirmation.state,
        ConfirmationState::Overdue | ConfirmationState::Dormant
    );
    let follows = is_late && (consequences.marked || consequences.hidden);
    (follows && association.standing == Standing::Active).then_some(Unconfirmed {
        due_on: confirmation.due_on,
        marked: consequences.marked,
        hidden: consequences.hidden,
    })
}
