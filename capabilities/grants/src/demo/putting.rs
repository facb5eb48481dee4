//! Putting in applications as if they had been sent at another time.

use std::collections::BTreeMap;

use ::access::PersonId;
use associations::demo::Known;
use db::{Conn, Error};
use kernel::{Instant, Money};
use pdf::Head;

use super::Under;
use crate::{
    actions::Hand,
    letters,
    model::{
        Application, Budget, Decision, Guidelines, Letter, Line, Round, Saved, State, Submission,
    },
    store::{self, cases::Event},
};

/// The person who acts, in a town that has the people of the demonstration.
pub fn person(conn: &mut Conn, key: &str) -> Result<Option<PersonId>, Error> {
    let id = PersonId(format!("demo-{key}"));
    Ok(identity::people::one(conn, &id)?.map(|it| it.id))
}

/// The id of an association of the demonstration town; see [`Known`].
pub fn association(conn: &mut Conn, name: &str) -> Result<Option<String>, Error> {
    Ok(Known::read(conn)?.find(name)?.map(str::to_owned))
}

pub fn line(words: &str, kroner: i64) -> Line {
    Line {
        words: words.to_owned(),
        amount: kroner.to_string(),
        before: None,
    }
}

/// A balanced budget of a year.
fn year_budget(whole: i64, applied: i64) -> Budget {
    let part = |percent: i64| whole * percent / 100 / 50 * 50;
    let costs = [part(65), part(3), part(5)];
    let incomes = [part(33), part(43)];
    Budget {
        costs: vec![
            line("Dirigent og instruktører", costs[0]),
            line("Noter og lisenser", costs[1]),
            line("Instrumenter og vedlikehold", costs[2]),
            line("Turer og stevner", whole - costs.iter().sum::<i64>()),
        ],
        incomes: vec![
            line("Medlemskontingent", incomes[0]),
            line("Loppemarked og dugnad", incomes[1]),
            line(
                "Grasrotandel og gaver",
                whole - applied - incomes.iter().sum::<i64>(),
            ),
        ],
        applied: applied.to_string(),
        applied_before: None,
    }
}

/// What was sent, to be put in.
pub struct Sent<'a> {
    pub who: &'a str,
    pub title: String,
    pub applied: i64,
    pub answers: BTreeMap<String, String>,
    pub at: Instant,
    pub members: i64,
}

/// Puts in an application as if it had been sent at that time; `None` without the association.
pub fn put(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (under, round): (&Under, &Round),
    it: Sent<'_>,
    state: State,
) -> Result<Option<Application>, Error> {
    let Some(held_by) = association(conn, it.who)? else {
        return Ok(None);
    };
    let year = it.at.in_oslo().year();
    let number = store::applications::next_number(conn, year)?;
    let application = Application {
        id: hand.town.ids.next(),
        number: Some(number),
        round_id: round.id.clone(),
        held_by: Some(held_by),
        person_id: None,
        group_name: String::new(),
        title: it.title.clone(),
        applied: Money::from_kroner(it.applied),
        pot: 1,
        state,
        way: String::new(),
        entered_by: None,
        began_at: it.at.plus_seconds(-5 * 86_400),
        answers_version: 0,
        sent_at: Some(it.at),
        sent_by: None,
        sent_version: 0,
        guidelines_id: under.1.id.clone(),
        form_id: under.2.id.clone(),
        copied_from: None,
        lacking_until: None,
        handled_by: None,
        recommended: None,
        recommended_why: String::new(),
        version: 1,
    };
    store::applications::insert(conn, &application)?;
    let saves: Vec<Saved> = (1..)
        .zip(&it.answers)
        .map(|(version, (block, value))| Saved {
            block: block.clone(),
            version,
            value: value.clone(),
            page: "demo".to_owned(),
            at: it.at,
            by: None,
        })
        .collect();
    store::answers::add(conn, &application.id, &saves)?;
    let last = saves.last().map_or(0, |saved| saved.version);
    let copy = Submission {
        number: 1,
        title: it.title,
        applied: application.applied,
        group: String::new(),
        answers: it.answers,
        files: Vec::new(),
        members: Some(it.members),
        guidelines: under.1.id.clone(),
        form: under.2.id.clone(),
        sent_at: Some(it.at),
        sent_by: None,
        hash: String::new(),
    };
    store::applications::submit(conn, &application.id, copy)?;
    tell(conn, hand, &application, ("sent", it.at))?;
    let kept = Application {
        answers_version: last,
        sent_version: last,
        ..application
    };
    store::applications::save(conn, &kept)?;
    Ok(Some(Application {
        version: kept.version + 1,
        ..kept
    }))
}

pub fn tell(
    conn: &mut Conn,
    hand: &Hand<'_>,
    it: &Application,
    (kind, at): (&str, Instant),
) -> Result<(), Error> {
    let event = Event {
        id: hand.town.ids.next(),
        application_id: it.id.clone(),
        kind: kind.to_owned(),
        text: String::new(),
        at,
        by_person: None,
        is_inside: false,
        on_behalf_of: None,
    };
    store::cases::tell(conn, &event)
}

pub fn operating<'a>(
    (who, members, whole): (&'a str, i64, i64),
    applied: i64,
    round: &Round,
    at: Instant,
) -> Sent<'a> {
    let answers = [
        ("register", "yes".to_owned()),
        ("contact", "Styrelederen, 91 00 00 02".to_owned()),
        ("members", "yes".to_owned()),
        ("times", (members / 3 + 40).to_string()),
        (
            "activity",
            "Vi har øvd hver uke, hatt to konserter og vært med på 17. mai.".to_owned(),
        ),
        ("budget", year_budget(whole, applied).written()),
        ("report", "later".to_owned()),
        ("accounts", "later".to_owned()),
    ];
    Sent {
        who,
        title: round.title.nb.clone(),
        applied,
        answers: answers
            .into_iter()
            .map(|(code, value)| (code.to_owned(), value))
            .collect(),
        at,
        members,
    }
}

/// Keeps the letter of a decision as it was posted that day, without telling anybody; gives back its words.
pub fn post_then(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
    at: Instant,
) -> Result<String, Error> {
    let say = letters::speaking(conn, hand.town, None)?;
    let which = (application, decision);
    let mut paper = letters::paper::decision(conn, hand.town, &say, which, (guidelines, round))?;
    paper.date = at.in_oslo().date();
    if let Head::Letter { facts, .. } = &mut paper.head
        && let Some((_, day)) = facts.first_mut()
    {
        *day = say.date(paper.date);
    }
    let words = letters::paper_words(&paper);
    let letter = Letter {
        id: hand.town.ids.next(),
        application_id: application.id.clone(),
        subject_id: decision.id.clone(),
        paper,
        complain_by: decision.complain_by,
        posted_at: at,
        file_id: None,
    };
    store::letters::insert(conn, &letter)?;
    Ok(words)
}
