//! Weighing in the demonstration: points that two have given, a sample of last year's round, and
//! guidelines that associations are asked about.

use ::access::PersonId;
use db::{Conn, Error};
use jiff::ToSpan as _;

use super::{
    Under,
    putting::{association, person},
};
use crate::{
    actions::{self, Hand, NotDone},
    model::{Round, Score, State, Terms, Voice},
    store,
};

/// Who gives points.
const HANDLERS: [&str; 2] = ["marit-lunde", "tor-berge"];

/// The councils that are asked.
const COUNCILS_ASKED: [&str; 2] = ["frivilligradet", "musikkradet"];

/// Who is asked, and what they answer; empty: not yet.
const VOICES: [(&str, &str); 4] = [
    (
        "Sandvik teaterlag",
        "Vi støtter forslaget. Utgiftene til scene og lys har økt mye, og 100 000 kr rekker ikke langt for et større prosjekt.",
    ),
    (
        "Fjordvik paralag",
        "Høyere grense er bra for dem som har råd til egenandelen. Vi ber om at taket på 75 prosent også heves for tilrettelagte tiltak.",
    ),
    ("Nordstranda idrettslag", ""),
    ("Fjordvik musikkorps", ""),
];

fn failed(not_done: NotDone) -> Error {
    match not_done {
        NotDone::Database(error) => error,
        other => Error::Failed(other.to_string()),
    }
}

/// Points on the cases of a round that are handled.
pub fn points(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
) -> Result<(), Error> {
    let mut people: Vec<PersonId> = Vec::new();
    for key in HANDLERS {
        people.extend(person(conn, key)?);
    }
    let cases = store::applications::of_round(conn, &round.id)?;
    let weighed = [State::Handling, State::Recommended, State::Decided];
    let weighed = cases.iter().filter(|it| weighed.contains(&it.state));
    for (turn, case) in (0..).zip(weighed) {
        for (who, person) in (0..).zip(&people) {
            for (at, criterion) in (0..).zip(&under.1.terms.criteria) {
                let score = Score {
                    application_id: case.id.clone(),
                    criterion: criterion.code.clone(),
                    scored_by: person.clone(),
                    points: 2 + (turn + at + who * 2) % 4,
                    why: if who == 0 && at == 0 {
                        "Godt planlagt. Når mange som ikke er med i dag.".to_owned()
                    } else {
                        String::new()
                    },
                    scored_at: hand.now().plus_seconds(-50_000),
                };
                store::scores::put(conn, &score)?;
            }
        }
    }
    Ok(())
}

/// Three cases of a round that was told, drawn for control.
pub fn sample(conn: &mut Conn, hand: &Hand<'_>, round: &Round) -> Result<(), Error> {
    match actions::draw_sample(conn, hand, round, (3, "")) {
        Ok(_) | Err(NotDone::NotNow) => Ok(()),
        Err(other) => Err(failed(other)),
    }
}

/// A higher ceiling that some have answered about, and some have not.
pub fn hearing(conn: &mut Conn, hand: &Hand<'_>, under: &Under) -> Result<(), Error> {
    let (scheme, guidelines, _) = under;
    let terms = Terms {
        ceiling: Some(150_000),
        ..guidelines.terms.clone()
    };
    let from_on = hand.today().saturating_add(60.days());
    let proposed = (&terms, from_on, guidelines.number);
    let made = actions::propose(conn, hand, scheme, proposed)?;
    let mut asked = Vec::new();
    for (name, answer) in VOICES {
        if let Some(id) = association(conn, name)? {
            asked.push((id, answer));
        }
    }
    let ids: Vec<String> = asked.iter().map(|(id, _)| id.clone()).collect();
    let councils = councils::all(conn)?.into_iter();
    let councils = councils.filter(|it| COUNCILS_ASKED.contains(&it.id.as_str()));
    let whom = actions::Whom {
        associations: ids,
        councils: councils.map(|it| it.id).collect(),
    };
    let due_on = hand.today().saturating_add(12.days());
    let question =
        "Vi vil heve grensen for prosjekttilskudd til 150 000 kr. Hva betyr det for dere?";
    let id = made.id.clone();
    let sent = actions::send_hearing(conn, hand, made, (question, due_on), &whom);
    sent.map_err(failed)?;
    for (association_id, answer) in asked.into_iter().filter(|(_, answer)| !answer.is_empty()) {
        let voice = Voice {
            hearing_id: id.clone(),
            association_id,
            answer: answer.to_owned(),
            answered_at: Some(hand.now().plus_seconds(-90_000)),
            answered_by: None,
        };
        store::hearings::answer(conn, &voice)?;
    }
    Ok(())
}
