//! Letters of the day: how to get in, and that somebody says one did not come.
//!
//! They go to those who book for the association, each in her own language, or to the person.

use std::sync::Arc;

use access::{PersonId, Scope};
use db::{Conn, Error};
use identity::{Person, roles};
use jobs::mail::{self, Content, NewMail};
use texts::Speaker;
use venues::{Venues, model::Occurrence};
use web::{Profile, Town};

use crate::{access::Facts, actions::REPLY_DAYS, model::WayIn, words};

/// What a letter says, in the receiver's language.
struct Said {
    heading: String,
    paragraphs: Vec<String>,
    button: String,
}

/// How to get in to a time.
pub fn way_in(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    (it, facts): (&Occurrence, &Facts),
    (way, code): (&WayIn, &str),
) -> Result<(), Error> {
    let make = |say: &Speaker| {
        let place = words::place(venues, &it.set);
        let mut paragraphs = vec![words::when(say, it.period)];
        paragraphs.push(way.words(say.language()).to_owned());
        if !code.is_empty() {
            paragraphs.push(say.ta("care-letter-code", &[("code", code)]));
        }
        Said {
            heading: say.ta("care-letter-way", &[("place", &place)]),
            paragraphs,
            button: say.t("care-letter-open").into_owned(),
        }
    };
    send(conn, town, ("caretaking.way_in", &it.id), facts, &make)
}

/// Somebody noted that nobody came; they may answer.
pub fn no_show(
    conn: &mut Conn,
    (town, venues): (&Town, &Venues),
    (it, facts): (&Occurrence, &Facts),
) -> Result<(), Error> {
    let until = town.clock.now().plus_seconds(REPLY_DAYS * 86_400).in_oslo();
    let make = |say: &Speaker| {
        let (place, when) = (words::place(venues, &it.set), words::when(say, it.period));
        let date = say.date(until.date());
        Said {
            heading: say.ta("care-letter-no-show", &[("place", &place)]),
            paragraphs: vec![
                say.ta("care-letter-noted", &[("place", &place), ("when", &when)]),
                say.ta("care-letter-reply", &[("date", &date)]),
            ],
            button: say.t("care-letter-answer").into_owned(),
        }
    };
    send(conn, town, ("caretaking.no_show", &it.id), facts, &make)
}

fn send(
    conn: &mut Conn,
    town: &Town,
    (purpose, occurrence): (&'static str, &str),
    facts: &Facts,
    make: &dyn Fn(&Speaker) -> Said,
) -> Result<(), Error> {
    let (_, profile): (_, Arc<Profile>) = town.profile(conn)?;
    let mut letters = Vec::new();
    for person in receivers(conn, town, facts)? {
        let Ok(to) = person.email.parse() else {
            continue;
        };
        let language = person.language();
        let say = profile.catalog.speaker(language);
        let name = profile.municipality.name(language);
        let sender = say.ta("municipality-named", &[("name", name)]);
        let said = make(&say);
        let mut content = Content::new(language, &sender, &said.heading);
        for paragraph in &said.paragraphs {
            content = content.paragraphs(paragraph);
        }
        if !town.outside.address.is_empty() {
            let path = format!("/{}/oppmote/{occurrence}", language.tag());
            content = content.button(&said.button, &format!("{}{path}", town.outside.address));
        }
        let content = content.small(&say.t("care-letter-why"));
        letters.push(NewMail::letter(purpose, to, content));
    }
    mail::queue_all(conn, &*town.clock, &*town.ids, &letters)?;
    Ok(())
}

/// Persons who answer for a time, each once.
fn receivers(conn: &mut Conn, town: &Town, facts: &Facts) -> Result<Vec<Person>, Error> {
    let mut ids: Vec<PersonId> = Vec::new();
    match &facts.held_by {
        Some(association) => {
            for held in roles::in_association(conn, &*town.clock, association)? {
                if held.role.scopes.contains(&Scope::Booking) && !ids.contains(&held.person) {
                    ids.push(held.person);
                }
            }
        }
        None => ids.extend(facts.person.clone()),
    }
    let known = identity::people::several(conn, &ids)?;
    let reached = |person: &Person| person.anonymised_at.is_none() && !person.email.is_empty();
    Ok(known.into_iter().filter(reached).collect())
}
