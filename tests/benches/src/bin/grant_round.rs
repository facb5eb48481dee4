//! Grants at their busiest: a round's cockpit with 2,000 applications and three years before it, and
//! the evening of a deadline, when 1,000 applicants write and send in the last ten minutes.
//!
//! Requests go into the house as values. The cockpit is asked for on one thread, over SQLite, and what
//! is told is server time. On the evening eight write at a time, on each engine: every applicant opens
//! the form, is saved three times while she writes, goes through its steps and sends. Afterwards the
//! database is asked whether each was sent with the last words that were written. As a baseline, the
//! list of calls is read as often.
//!
//! `cargo run --release -p benches --bin grant_round`; with `SAMSPILL_TEST_POSTGRES` on PostgreSQL too.
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use access::{Actor, PersonId, RoleKind};
use anyhow::{Context, Result, anyhow, ensure};
use grants::{
    access::{Action, may_as_staff},
    actions::{self, Hand},
    model::{
        Application, Block, BlockKind, Decision, Form, FormStep, Kind, Outcome, Pot, Round,
        RoundState, State, Submission, Terms,
    },
    store,
};
use jiff::ToSpan as _;
use kernel::{Clock as _, Ids as _, Money, Translated};
use testkit::{Browser, Fresh, TestHouse, TestTown, on_each_engine, on_sqlite};
use web::Town;

const HOST: &str = "fjordvik.example";
const APPLICATIONS: u32 = 2_000;
const APPLICANTS: u32 = 1_000;
const AT_A_TIME: usize = 8;
const YEARS: i64 = 3;
const REQUESTS: usize = 200;
/// The last minutes of the evening.
const EVENING: Duration = Duration::from_mins(10);

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

fn words(nb: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        ..Translated::default()
    }
}

fn form() -> Form {
    let block = |code: &str, kind: BlockKind| Block {
        code: code.to_owned(),
        label: words(code),
        kind,
        ..Block::default()
    };
    let step = |heading: &str, blocks: Vec<Block>| FormStep {
        heading: words(heading),
        blocks,
        ..FormStep::default()
    };
    let budget = BlockKind::Budget {
        costs: vec![words("Scene")],
        incomes: vec![words("Egne penger")],
    };
    Form {
        minutes: 10,
        steps: vec![
            step(
                "Om",
                vec![
                    block("title", BlockKind::Text),
                    block("plan", BlockKind::LongText),
                ],
            ),
            step("Budsjett", vec![block("budget", budget)]),
            step("Til slutt", vec![block("true", BlockKind::Declaration)]),
        ],
    }
}

/// A town with so many associations, and a hand that may arrange.
fn founded(fresh: &Fresh, many: u32) -> Result<(TestTown, Arc<Town>, Vec<(String, String)>)> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    let file = fresh.folder().join("entities.json");
    let units: Vec<_> = (1..=many)
        .map(|at| testkit::national::Entity::new(at, &format!("Forening {at}")).0)
        .collect();
    testkit::national::write(&file, &units);
    stories::import(&town, file.to_str().context("a path of letters")?, None)
        .map_err(|refusal| anyhow!("{refusal}"))?;
    let sources: Vec<texts::Source> = std::iter::once(web::TEXTS)
        .chain(stories::capabilities().iter().map(|it| it.texts))
        .collect();
    let catalog = texts::Catalog::new(&sources).map_err(|fault| anyhow!("{fault:?}"))?;
    let opened = town
        .open(Arc::new(catalog))
        .map_err(|fault| anyhow!("{fault}"))?;
    let names = town.db.read_now(associations::names)?;
    Ok((town, Arc::new(opened), names))
}

/// A round that is open, and one for each of so many years before it.
fn rounds(town: &TestTown, opened: &Town, years: i64) -> Result<Vec<Round>> {
    let permit = may_as_staff(&Actor::Operator, Action::FillDemo).map_err(|it| anyhow!("{it}"))?;
    let made = town.db.write_now(|conn| {
        let hand = Hand::new(opened, &permit);
        let terms = Terms {
            name: words("Prosjekttilskudd"),
            is_decision: true,
            must_balance: true,
            ..Terms::default()
        };
        let what = ("prosjekt", Kind::Project, "");
        let failed = |fault: actions::NotDone| db::Error::Failed(fault.to_string());
        let scheme = actions::new_scheme(conn, &hand, what, &terms, &form()).map_err(failed)?;
        let guidelines = store::schemes::newest_guidelines(conn, &scheme.id)?;
        let asked = store::schemes::newest_form(conn, &scheme.id)?;
        let (guidelines, asked) = (
            guidelines.ok_or(db::Error::NotFound)?,
            asked.ok_or(db::Error::NotFound)?,
        );
        let today = kernel::today(&*town.clock);
        let mut made = Vec::new();
        for back in 0..=years {
            let opens_on = today
                .saturating_sub((back * 12).months())
                .saturating_sub(20.days());
            let round = Round {
                id: town.ids.next(),
                scheme: scheme.id.clone(),
                guidelines: guidelines.id.clone(),
                form: asked.id.clone(),
                title: words("Prosjekttilskudd"),
                opens_on,
                closes_on: Some(opens_on.saturating_add(20.days())),
                papers_on: None,
                answer_on: None,
                report_on: None,
                officer_up_to: Money::from_kroner(50_000),
                recommended_by: String::new(),
                decided_by: String::new(),
                state: RoundState::Announced,
                changed_at: town.clock.now(),
                version: 0,
                pots: vec![Pot {
                    rank: 1,
                    purpose: Translated::default(),
                    amount: Money::from_kroner(5_000_000),
                }],
            };
            actions::save_round(conn, &hand, &round).map_err(failed)?;
            made.push(round);
        }
        Ok::<_, db::Error>(made)
    })?;
    Ok(made)
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
    };
    store::decisions::insert(conn, &decision)
}

fn evening(fresh: &Fresh) -> Result<()> {
    let (town, opened, names) = founded(fresh, APPLICANTS)?;
    let round = rounds(&town, &opened, 0)?.remove(0);
    let people: Vec<(PersonId, String)> = names
        .iter()
        .enumerate()
        .map(|(at, (id, _))| {
            let person = town.person(&format!("Leder {at}"), &format!("leder{at}@example.no"));
            town.give_role(&person, id, RoleKind::Chair);
            (person, id.clone())
        })
        .collect();
    let house = TestHouse::of(&town, stories::capabilities);
    let began = Instant::now();
    let shares: Vec<_> = people.chunks(people.len().div_ceil(AT_A_TIME)).collect();
    let took: Vec<Result<Vec<Duration>>> = std::thread::scope(|scope| {
        let writers: Vec<_> = shares
            .into_iter()
            .map(|share| scope.spawn(|| write_all(&house, &town, &round.id, share)))
            .collect();
        let ended = writers.into_iter().map(|writer| writer.join());
        ended
            .map(|it| it.unwrap_or_else(|_| Err(anyhow!("a writer gave up"))))
            .collect()
    });
    let whole = began.elapsed();
    let mut all = Vec::new();
    for one in took {
        all.extend(one?);
    }
    let engine = format!("{:?}", fresh.location());
    let engine = engine.split(['(', ':']).next().unwrap_or("").to_owned();
    println!("{engine}: {APPLICANTS} applicants in {} s", whole.as_secs());
    tell("an autosave, a step or a sending", all);
    ensure!(whole < EVENING, "they did not get through in time");
    let (sent, lost) = town.db.read_now(|conn| {
        let all = store::applications::of_round(conn, &round.id)?;
        let sent: Vec<_> = all.iter().filter(|it| it.state == State::Sent).collect();
        let ids: Vec<String> = sent.iter().map(|it| it.id.clone()).collect();
        let copies = store::applications::newest_of(conn, &ids)?;
        let whole = |copy: &Submission| copy.answer("plan").ends_with("tredje gang");
        let lost = copies.iter().filter(|(_, copy)| !whole(copy)).count();
        Ok::<_, db::Error>((copies.len(), lost))
    })?;
    println!("  {sent} sent, {lost} without their last words");
    ensure!(lost == 0 && sent == people.len(), "something was lost");
    Ok(())
}

fn write_all(
    house: &TestHouse,
    town: &TestTown,
    round: &str,
    share: &[(PersonId, String)],
) -> Result<Vec<Duration>> {
    let mut took = Vec::new();
    for (person, association) in share {
        let browser = house.browser(HOST).sign_in(town, person);
        apply(&browser, round, association, &mut took)
            .with_context(|| format!("for {association}"))?;
    }
    Ok(took)
}

/// One applicant, from the call to the receipt.
fn apply(
    browser: &Browser<'_>,
    round: &str,
    association: &str,
    took: &mut Vec<Duration>,
) -> Result<()> {
    let mut send = |path: &str, fields: &[(&str, &str)], wanted: u16| -> Result<String> {
        let began = Instant::now();
        let answer = browser.send_form(path, fields);
        took.push(began.elapsed());
        ensure!(answer.status() == wanted, "{path}: {}", answer.status());
        let to = answer.headers().get("location");
        Ok(to.and_then(|to| to.to_str().ok()).unwrap_or("").to_owned())
    };
    let begin = [("who", association), ("group", "")];
    let first = send(&format!("/nb/tilskudd/{round}/sok"), &begin, 303)?;
    let own = first.trim_end_matches("/steg/1").to_owned();
    let answer = browser.send("GET", &first, &[], "");
    ensure!(answer.status() == 200, "{first}: {}", answer.status());
    let page = format!("side {association}");
    let step = |plan: &'static str| {
        let page = page.clone();
        move |block: &'static [&'static str]| {
            let mut fields = vec![
                ("seen".to_owned(), "0".to_owned()),
                ("page".to_owned(), page.clone()),
                ("a-title".to_owned(), "Sommerkonsert".to_owned()),
                ("a-plan".to_owned(), plan.to_owned()),
            ];
            fields.extend(
                block
                    .iter()
                    .map(|it| ("block".to_owned(), (*it).to_owned())),
            );
            fields
        }
    };
    for plan in ["første gang", "andre gang", "tredje gang"] {
        let fields = step(plan)(&["title", "plan"]);
        send(&format!("{own}/lagre/1"), &pairs(&fields), 200)?;
    }
    let fields = step("tredje gang")(&["title", "plan"]);
    send(&format!("{own}/steg/1"), &pairs(&fields), 303)?;
    let budget = [
        ("seen", "0"),
        ("page", page.as_str()),
        ("block", "budget"),
        ("cost-1-words", "Scene"),
        ("cost-1-amount", "30000"),
        ("income-1-words", "Egne penger"),
        ("income-1-amount", "10000"),
        ("applied", "20000"),
    ];
    send(&format!("{own}/steg/2"), &budget, 303)?;
    let last = [
        ("seen", "0"),
        ("page", page.as_str()),
        ("block", "true"),
        ("a-true", "yes"),
    ];
    send(&format!("{own}/steg/3"), &last, 303)?;
    let sent = send(&format!("{own}/se-over"), &[], 303)?;
    ensure!(sent.ends_with("/sendt"), "{sent}");
    Ok(())
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let all = fields.iter();
    all.map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

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
