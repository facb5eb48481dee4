//! The pages people work on: the staff inbox and Min forening, in a municipality with 5,000
//! associations and 100,000 things that have happened.
//!
//! Server time alone: requests go into the house as values, on one thread, over SQLite, and each
//! page is asked for as somebody who has signed in, so nothing is kept ready. The same pages in a
//! town with 50 associations and 1,000 things are the baseline of the same run; the ratio shows
//! whether a page grows with the town.
//!
//! `cargo run --profile bench -p benches --bin signed_in_pages`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use std::time::{Duration, Instant};

use access::{PersonId, RoleKind, Scope};
use anyhow::{Context, Result, ensure};
use jiff::ToSpan as _;
use tasks::{Addressee, NewTask, State};
use testkit::{Fresh, TestHouse, TestTown, on_sqlite};

const REQUESTS: usize = 300;
/// Of a hundred things that have happened, this many still wait.
const WAITING_OF_A_HUNDRED: usize = 1;

struct Size {
    associations: u32,
    things: usize,
}

const SMALL: Size = Size {
    associations: 50,
    things: 1_000,
};
const LARGE: Size = Size {
    associations: 5_000,
    things: 100_000,
};

fn main() -> Result<()> {
    let small = measured(&SMALL)?;
    let large = measured(&LARGE)?;
    println!(
        "{:<34} {:>10} {:>10} {:>12} {:>7}",
        "page", "p50 ms", "p95 ms", "small p95 ms", "ratio"
    );
    for ((name, large), (_, small)) in large.iter().zip(&small) {
        let (p50, p95, before) = (at(large, 50), at(large, 95), at(small, 95));
        println!(
            "{name:<34} {p50:>10.2} {p95:>10.2} {before:>12.2} {:>7.2}",
            p95 / before
        );
    }
    Ok(())
}

fn measured(size: &Size) -> Result<Vec<(&'static str, Vec<Duration>)>> {
    let mut measured = Ok(Vec::new());
    on_sqlite(|fresh| measured = measure(fresh, size));
    measured
}

fn measure(fresh: &Fresh, size: &Size) -> Result<Vec<(&'static str, Vec<Duration>)>> {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    fill(fresh, &town, size)?;
    let names = town.db.read_now(associations::names)?;
    let (first, _) = names.first().context("an association")?;
    let marit = town.person("Marit Lunde", "marit@fjordvik.example");
    town.employ(&marit, RoleKind::CaseOfficer, None);
    let jon = town.person("Jon Aasheim", "jon@fjordvik.example");
    town.give_role(&jon, first, RoleKind::Chair);
    let ids: Vec<&str> = names.iter().map(|(id, _)| id.as_str()).collect();
    things(&town, &ids, size.things, &marit)?;

    let house = TestHouse::of(&town, stories::capabilities);
    let mine = format!("/nb/min-forening/{first}");
    let about = format!("/nb/saker/forening/{first}");
    let pages: [(&str, &PersonId, &str); 6] = [
        ("staff inbox", &marit, "/nb/saker"),
        (
            "staff inbox, mine this week",
            &marit,
            "/nb/saker?hos=meg&frist=uka",
        ),
        (
            "staff inbox, searched by name",
            &marit,
            "/nb/saker?q=sandvik",
        ),
        ("staff list of associations", &marit, "/nb/saker/foreninger"),
        ("an association, for staff", &marit, &about),
        ("Min forening", &jon, &mine),
    ];
    let mut measured = Vec::new();
    for (name, person, path) in pages {
        let browser = house.browser("fjordvik.example").sign_in(&town, person);
        let mut took = Vec::with_capacity(REQUESTS);
        for _ in 0..REQUESTS {
            let began = Instant::now();
            let answer = browser.send("GET", path, &[], "");
            took.push(began.elapsed());
            ensure!(answer.status() == 200, "{path}: {}", answer.status());
        }
        took.sort_unstable();
        measured.push((name, took));
    }
    Ok(measured)
}

/// Associations from a national file in its true shape.
fn fill(fresh: &Fresh, town: &TestTown, size: &Size) -> Result<()> {
    const KINDS: [&str; 5] = [
        "skolekorps",
        "idrettslag",
        "velforening",
        "teaterlag",
        "kor",
    ];
    const PLACES: [&str; 6] = [
        "Sandvik",
        "Nordstranda",
        "Holmen",
        "Aasen",
        "Kaigata",
        "Storfjord",
    ];
    let file = fresh.folder().join("entities.json");
    let units: Vec<_> = (1..=size.associations)
        .map(|at| {
            let (kind, place) = (KINDS[at as usize % 5], PLACES[at as usize % 6]);
            testkit::national::Entity::new(at, &format!("{place} {kind} {at}")).0
        })
        .collect();
    testkit::national::write(&file, &units);
    stories::import(town, file.to_str().context("a path of letters")?, None)
        .map_err(|refusal| anyhow::anyhow!("{refusal}"))?;
    Ok(())
}

/// Tasks for staff and associations over some years, nearly all of them done.
fn things(town: &TestTown, ids: &[&str], many: usize, marit: &PersonId) -> Result<()> {
    let (clock, steps) = (&*town.clock, &*town.ids);
    let today = kernel::today(clock);
    town.db.write_now(|conn| {
        for at in 0..many {
            let association = ids[at % ids.len()];
            let subject = format!("subject {at}");
            let addressee = if at % 2 == 0 {
                Addressee::Staff {
                    capability: "associations".to_owned(),
                    unit: String::new(),
                }
            } else {
                Addressee::Association {
                    id: association.to_owned(),
                    scope: Scope::Profile,
                }
            };
            let new = NewTask {
                kind: "associations.fault",
                subject: &subject,
                addressee,
                association: Some(association),
                title: "nav-desk",
                remark: "",
                words: &[],
                path: "/saker",
                due_on: Some(today + i64::try_from(at % 60).unwrap_or_default().days()),
            };
            let id = tasks::open(conn, clock, steps, &new)?;
            if at % 7 == 0 {
                tasks::assign(conn, &id, Some(marit))?;
            }
            // Odd steps, so that both staff and associations have some that wait.
            if at % 101 >= WAITING_OF_A_HUNDRED {
                tasks::close_one(conn, clock, &id, State::Done, Some(marit))?;
            }
        }
        Ok::<(), db::Error>(())
    })?;
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds are few")]
fn at(took: &[Duration], percent: usize) -> f64 {
    let index = (took.len() * percent / 100).min(took.len() - 1);
    took[index].as_micros() as f64 / 1000.0
}
