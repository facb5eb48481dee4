//! The councils' part of the demonstration: a round that two councils recommend in, and everybody of
//! the municipality's own has declared that she has nothing, as after a first day at work.

use ::access::RoleKind;
use db::{Conn, Error};
use identity::roles;
use kernel::Money;

use crate::{
    actions::{Hand, agree},
    model::{Declaration, Recommending, Round},
    recommending::openable,
    store,
};

/// Case officers have declared in every round.
pub fn declared(conn: &mut Conn, hand: &Hand<'_>) -> Result<(), Error> {
    let rounds = store::rounds::all(conn)?;
    let held = roles::of_municipality(conn, &*hand.town.clock)?;
    let works =
        |it: &&roles::Held| it.role.kind != RoleKind::Reader && it.role.works_with("grants");
    for one in held.iter().filter(works) {
        for round in &rounds {
            if store::impartiality::newest(conn, &round.id, &one.person)?.is_some() {
                continue;
            }
            let said = Declaration {
                id: hand.town.ids.next(),
                round: round.id.clone(),
                person: one.person.clone(),
                number: 1,
                additions: Vec::new(),
                shown: Vec::new(),
                said_at: hand.now(),
            };
            store::impartiality::insert(conn, &said)?;
        }
    }
    Ok(())
}

/// Two councils recommend in a round, each for its own and within its frame in kroner, if it has one.
pub fn recommending(
    conn: &mut Conn,
    hand: &Hand<'_>,
    round: &Round,
    frames: [Option<i64>; 2],
) -> Result<(), Error> {
    let form = store::schemes::form_of(conn, &round.form)?.ok_or(Error::NotFound)?;
    let fields: Vec<String> = openable(&form.form)
        .map(|block| block.code.clone())
        .collect();
    let music: &[&str] = &["music", "stage"];
    let sports: &[&str] = &["ball-sports", "sport", "outdoors", "water"];
    let both = [("musikkradet", music), ("idrettsradet", sports)];
    for ((council, kinds), frame) in both.into_iter().zip(frames) {
        if councils::one(conn, council)?.is_none() {
            continue;
        }
        let it = Recommending {
            id: hand.town.ids.next(),
            round: round.id.clone(),
            council: council.to_owned(),
            kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
            fields: fields.clone(),
            frame: frame.map(Money::from_kroner),
            due_on: round
                .answer_on
                .map(|day| day.saturating_sub(jiff::Span::new().days(30))),
            ..Recommending::default()
        };
        let asked = agree(conn, hand, &it);
        asked.map_err(|fault| Error::Failed(fault.to_string()))?;
    }
    Ok(())
}
