//! The demonstration: one decision is told, and complained of.

use ::access::Actor;
use db::{Conn, Error};
use grants::{
    actions::{Hand as GrantsHand, notify},
    model::State,
};
use web::Town;

use crate::{
    access::{Action, may_as_staff},
    actions::{Hand, NewComplaint, receive},
    store,
};

const TITLE: &str = "Swing på torget";
const WORDS: &str = "Vi fikk 20 000 kr og søkte om 25 000 kr. Scenen på torget koster det samme \
    enten vi får hele summen eller ikke, og uten resten må vi ta betalt av dem som kommer. \
    Vi ber dere se på saken på nytt.";

/// Fills a town without complaints; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    town.db
        .write_now(|conn| {
            if !store::all(conn)?.is_empty() {
                return Ok(());
            }
            filled(conn, town)
        })
        .map_err(|fault: Error| fault.to_string())
}

#[allow(clippy::needless_pass_by_value, reason = "handed to map_err")]
fn failed(fault: impl std::fmt::Display) -> Error {
    Error::Failed(fault.to_string())
}

fn filled(conn: &mut Conn, town: &Town) -> Result<(), Error> {
    let decided = grants::store::applications::in_states(conn, &[State::Decided])?;
    let Some(application) = decided.into_iter().find(|it| it.title == TITLE) else {
        return Ok(());
    };
    let round = grants::store::rounds::one(conn, &application.round_id)?;
    let round = round.ok_or(Error::NotFound)?;
    let permit = grants::access::may_as_staff(&Actor::Operator, grants::access::Action::FillDemo)
        .map_err(failed)?;
    let hand = GrantsHand::new(town, &permit);
    notify(conn, &hand, &round, std::slice::from_ref(&application.id)).map_err(failed)?;
    let decision = grants::store::decisions::of(conn, &application.id)?;
    let decision = decision.ok_or(Error::NotFound)?;
    let permit = may_as_staff(&Actor::Operator, Action::FillDemo).map_err(failed)?;
    let it = NewComplaint {
        text: WORDS.to_owned(),
        wants_help: false,
        way: "page".to_owned(),
        received_on: kernel::today(&*town.clock),
        is_entered: false,
    };
    let hand = Hand::new(town, &permit);
    receive(conn, &hand, (&application, &decision), &it).map_err(failed)?;
    Ok(())
}
