//! Grants at their busiest: a round's cockpit with 2,000 applications and three years before it, and
//! the evening of a deadline, when 1,000 applicants write and send in the last ten minutes.
//!
//! Requests go into the house as values. The cockpit is asked for on one thread, over SQLite, and what
//! is told is server time. On the evening eight write at a time, on each engine: every applicant opens
//! the form, is saved three times while she writes, goes through its steps and sends. Afterwards the
//! database is asked whether each was sent with the last words that were written. As a baseline, the
//! list of calls is read as often.
//!
//! `cargo run --profile bench -p benches --bin grant_round`; with `SAMSPILL_TEST_POSTGRES` on PostgreSQL too.
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

mod evening;
mod ground;

use std::time::{Duration, Instant};

use access::RoleKind;
use anyhow::{Result, ensure};
use grants::{
    model::{Application, Decision, Outcome, Round, State, Submission},
    store,
};
use kernel::{Clock as _, Ids as _, Money};
use testkit::{Fresh, TestHouse, TestTown, on_each_engine, on_sqlite};

use self::{
    evening::evening,
    ground::{founded, rounds},
};

const HOST: &str = "fjordvik.example";
const APPLICATIONS: u32 = 2_000;
const YEARS: i64 = 3;
const REQUESTS: usize = 200;

fn main() -> Result<()> {
    let mut measured = Ok(());
    on_sqlite(|fresh| measured = cockpit(fresh));
    measured?;
    on_each_engine(|fresh| {
        if let Err(fault) = evening(fresh) {
            println!("  {fault:#}");
            std::process::exit(1);
        }
    });
    Ok(())
}

fn cockpit(fresh: &Fresh) -> Result<()> {
    let (town, opened, names) = founded(fresh, APPLICATIONS)?;
    let rounds = rounds(&town, &opened, YEARS)?;
    town.db.write_now(|conn| {
        for (back, round) in rounds.iter().enumerate() {
            for (at, (id, _)) in names.iter().enumerate() {
                put(conn, &town, round, (id, back, at))?;
            }
        }
        Ok::<_, db::Error>(())
    })?;
    let marit = town.person("Marit Lunde", "marit@fjordvik.example");
    town.employ(&marit, RoleKind::CaseOfficer, None);
    let house = TestHouse::of(&town, stories::capabilities);
    let browser = house.browser(HOST).sign_in(&town, &marit);
    let base = format!("/nb/saker/tilskudd/runde/{}", rounds[0].id);
    // She has no tie to any of them, and has said so: only then are the rows shown.
    let said = browser.send_form(&format!("{base}/habilitet"), &[("sure", "yes")]);
    ensure!(said.status() == 303, "to declare: {}", said.status());
    browser.post(&format!("{base}/habilitet"), &[("sure", "yes")]);
    println!(
        "{:<44} {:>9} {:>9}",
        "2,000 applications", "p50 ms", "p95 ms"
    );
    for (name, path) in [
        ("the list of calls (baseline)", "/nb/tilskudd".to_owned()),
        ("cockpit", base.clone()),
        (
            "cockpit, those recommended",
            format!("{base}?vis=recommended"),
        ),
        ("cockpit, by district", format!("{base}?etter=bydel")),
    ] {
        let mut took = Vec::with_capacity(REQUESTS);
        for _ in 0..REQUESTS {
            let began = Instant::now();
            let answer = browser.send("GET", &path, &[], "");
            took.push(began.elapsed());
            ensure!(answer.status() == 200, "{path}: {}", answer.status());
        }
        tell(name, took);
    }
    Ok(())
}

/// An application as it was sent; those of earlier years were told what they got.
fn put(
    conn: &mut db::Conn,
    town: &TestTown,
    round: &Round,
    (held_by, back, at): (&str, usize, usize),
) -> Result<(), db::Error> {
    let now = town.clock.now();
    let applied = Money::from_kroner(10_000);
    let recommends = back == 0 && at % 2 == 0;
    let application = Application {
        id: town.ids.next(),
        number: Some(format!("T-{}-{at:05}", 2_026 - back)),
        round_id: round.id.clone(),
        held_by: Some(held_by.to_owned()),
        person_id: None,
        group_name: String::new(),
        title: format!("Prosjekt {at}"),
        applied,
        pot: 1,
        state: match (back, recommends) {
            (0, true) => State::Recommended,
            (0, false) => State::Sent,
            _ => State::Notified,
        },
        way: String::new(),
        entered_by: None,
        began_at: now,
        answers_version: 1,
        sent_at: Some(now),
        sent_by: None,
        sent_version: 1,
        guidelines_id: round.guidelines.clone(),
        form_id: round.form.clone(),
        copied_from: None,
        lacking_until: None,
        handled_by: None,
        recommended: recommends.then_some(applied),
        recommended_why: String::new(),
        version: 1,
    };
    store::applications::insert(conn, &application)?;
    let answers = [
        ("title", format!("Prosjekt {at}")),
        ("plan", "Vi vil nå dem som ikke er med i dag. ".repeat(30)),
        ("true", "yes".to_owned()),
    ];
    let copy = Submission {
        number: 1,
        title: application.title.clone(),
        applied,
        group: String::new(),
        answers: answers
            .into_iter()
            .map(|(code, value)| (code.to_owned(), value))
            .collect(),
        files: Vec::new(),
        members: Some(40),
        guidelines: round.guidelines.clone(),
        form: round.form.clone(),
        sent_at: Some(now),
        sent_by: None,
        hash: String::new(),
    };
    store::applications::submit(conn, &application.id, copy)?;
    if back == 0 {
        return Ok(());
    }
    let decision = Decision {
        id: town.ids.next(),
        application_id: application.id,
        outcome: Outcome::Granted,
        amount: applied,
        reasons: String::new(),
        conditions: String::new(),
        body: String::new(),
        case_number: String::new(),
        report_on: None,
        bulk: String::new(),
        decided_at: now,
        decided_by: None,
        undone_at: None,
        notified_at: Some(now),
        complain_by: None,
        letter: String::new(),
        hash: String::new(),
        is_public: true,
        standard: String::new(),
        replaced_at: None,
        withheld: String::new(),
    };
    store::decisions::insert(conn, &decision)
}

/// Says how long a thing took.
#[expect(clippy::cast_precision_loss, reason = "milliseconds are few")]
fn tell(name: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let at = |percent: usize| -> f64 {
        let index = (took.len() * percent / 100).min(took.len().saturating_sub(1));
        took.get(index)
            .map_or(0.0, |it| it.as_micros() as f64 / 1000.0)
    };
    println!("{name:<44} {:>9.2} {:>9.2}", at(50), at(95));
}
