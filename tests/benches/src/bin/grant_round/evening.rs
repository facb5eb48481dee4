//! The evening of a deadline: who writes, what each sends, and whether anything was lost.

use std::time::{Duration, Instant};

use access::{PersonId, RoleKind};
use anyhow::{Context, Result, anyhow, ensure};
use grants::{
    model::{State, Submission},
    store,
};
use testkit::{Browser, Fresh, TestHouse, TestTown};

use super::{
    HOST,
    ground::{founded, rounds},
    tell,
};

const APPLICANTS: u32 = 1_000;
const AT_A_TIME: usize = 8;
/// The last minutes of the evening.
const EVENING: Duration = Duration::from_mins(10);

/// Lets them all write and send, and asks the database what is true.
pub fn evening(fresh: &Fresh) -> Result<()> {
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
        let ended = writers.into_iter().map(std::thread::ScopedJoinHandle::join);
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
