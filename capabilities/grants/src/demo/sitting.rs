//! The sitting where the committee decided on last year's operating grants: all its members took part, and
//! whoever has a tie to an applicant, by the register or as she declared, stepped aside for that row.

use std::collections::BTreeMap;

use ::access::Actor;
use councils::model::Member;
use db::{Conn, Error};
use kernel::{Day, Instant};

use super::putting::association;
use crate::{
    access::{Action, Facts, may},
    actions::{Hand, declare},
    impartiality::{Addition, Standing},
    model::{Application, Attendee, Round, SatRow, Sitting, SittingMinutes, SteppedAside},
    store,
};

const COMMITTEE: &str = "kulturutvalget";

/// Whom a member is tied to, and why.
const TIED_TO: &str = "Fjordvik turnforening";
const WHY: &str = "Søsteren min er trener i foreningen.";

/// The body, and its number for the case.
pub fn cited(at: Instant) -> (String, String) {
    let year = at.in_oslo().date().year() % 100;
    ("Kulturutvalget".to_owned(), format!("PS 4/{year:02}"))
}

/// Enters it, for decisions that carry its id; nothing where the committee is not known.
pub fn sat(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (id, at): (&str, Instant),
    (round, all): (&Round, &[Application]),
) -> Result<(), Error> {
    let met_on = at.in_oslo().date();
    let mut members = councils::members_on(conn, COMMITTEE, met_on)?;
    members.retain(|member| !member.is_stand_in);
    say_tie(conn, hand, &members, round)?;
    let mut standings = Vec::new();
    for member in &members {
        if let Some(person) = &member.person_id {
            let standing = Standing::alone(conn, &*hand.town.clock, person, &round.id)?;
            standings.push((member, standing));
        }
    }
    let names: BTreeMap<String, String> = associations::names(conn)?.into_iter().collect();
    let row = |it: &Application| {
        let aside = standings.iter().filter_map(|(member, standing)| {
            let tie = standing.why(it).into_iter().next()?;
            Some(SteppedAside {
                member: member.id.clone(),
                name: member.name.clone(),
                paragraph: tie.paragraph,
            })
        });
        let name = it.held_by.as_ref().and_then(|id| names.get(id));
        SatRow {
            application: it.id.clone(),
            name: name.cloned().unwrap_or_default(),
            aside: aside.collect(),
        }
    };
    let minutes = SittingMinutes {
        present: members
            .iter()
            .map(|member| Attendee {
                member: member.id.clone(),
                person: member.person_id.clone(),
                name: member.name.clone(),
                principle: false,
            })
            .collect(),
        rows: all.iter().map(row).collect(),
        ..SittingMinutes::default()
    };
    let (body, case_number) = cited(at);
    let sitting = Sitting {
        id: id.to_owned(),
        round_id: round.id.clone(),
        body,
        council: COMMITTEE.to_owned(),
        met_on: Day::from(met_on),
        case_number,
        vote: "Enstemmig".to_owned(),
        minutes,
        entered_at: at,
        entered_by: None,
        undone_at: None,
    };
    store::sittings::insert(conn, &sitting)
}

/// The first of the members who has signed in says what tie she has, as members do before they meet.
fn say_tie(
    conn: &mut Conn,
    hand: &Hand<'_>,
    members: &[Member],
    round: &Round,
) -> Result<(), Error> {
    let applicant = association(conn, TIED_TO)?;
    let person = members.iter().find_map(|member| member.person_id.as_ref());
    let (Some(applicant), Some(person)) = (applicant, person) else {
        return Ok(());
    };
    let Some(who) = identity::who(conn, &*hand.town.clock, person, false)? else {
        return Ok(());
    };
    let permit = may(
        &Actor::Person(who.into()),
        Action::Declare,
        &Facts::council(true),
    )
    .map_err(|denied| Error::Failed(denied.to_string()))?;
    let said = Addition {
        applicant,
        why: WHY.to_owned(),
    };
    declare(conn, &Hand::new(hand.town, &permit), &round.id, vec![said])
        .map_err(|fault| Error::Failed(fault.to_string()))?;
    Ok(())
}
