//! A message to 2,000 associations: how long it takes to queue it, how fast the mail leaves when
//! nothing holds it back, and whether memory stays flat. Beside each the floor: the same number of
//! rows, and of small transactions, written by hand in the same run on the same engine.
//!
//! `cargo run --profile bench -p benches --bin message_sending`; with `SAMSPILL_TEST_POSTGRES` on
//! PostgreSQL too. Goal: queued in less than a second.
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use access::{Actor, Of, PersonId, Role, RoleKind, Source, Who};
use db::Conn;
use diesel::{RunQueryDsl as _, sql_query};
use jobs::{
    Work, Worker,
    mail::{Delivery, Letter, Mailer, SendError},
};
use kernel::Language;
use messages::{
    access::{Action, may},
    actions,
    model::{Mailing, Segment},
};
use testkit::{Fresh, TestHouse, TestTown, national::Entity, on_each_engine};

const ASSOCIATIONS: u32 = 2000;

fn main() {
    on_each_engine(measure);
}

fn measure(fresh: &Fresh) {
    let town = TestTown::fjordvik(fresh, &stories::capabilities());
    let entities: Vec<_> = (1..=ASSOCIATIONS)
        .map(|number| {
            Entity::new(number, &format!("FJORDVIK LAG {number}"))
                .with("epostadresse", format!("post{number}@lag.example"))
                .0
        })
        .collect();
    let file = fresh.folder().join("entities.json");
    testkit::national::write(&file, &entities);
    stories::import(&town, file.to_str().expect("a path of letters"), None).expect("a reading");
    let house = TestHouse::of(&town, stories::capabilities);
    let (_, open) = house.house().towns().all().next().expect("a town");
    let open = open.expect("the town opens");

    let (permit, mailing) = (permit(), mailing());
    let queue = || {
        let id = town.db.write_now(|conn: &mut Conn| {
            actions::begin_mailing(conn, &*town.clock, &*town.ids, &permit, &mailing)
        });
        let id = id.expect("a draft");
        let began = Instant::now();
        let sent = town
            .db
            .write_now(|conn: &mut Conn| actions::send(&open, conn, &permit, &id))
            .expect("it is sent");
        (began.elapsed(), sent.mails)
    };
    let mut took: Vec<Duration> = (0..5).map(|_| queue().0).collect();
    took.sort_unstable();
    let by_hand = rows_by_hand(&town);
    println!(
        "queue to {ASSOCIATIONS} recipients   {:>6} ms (median of 5; worst {} ms)",
        took[2].as_millis(),
        took[4].as_millis()
    );
    println!(
        "  the same rows by hand     {:>6} ms, one at a time",
        by_hand.as_millis()
    );

    let post = Arc::new(Counting::default());
    let worker = Worker::new(
        town.db.clone(),
        town.clock.clone(),
        town.ids.clone(),
        Work::default(),
        post.clone(),
    );
    let before = resident_kib();
    let began = Instant::now();
    worker.run_due_once().expect("a pass");
    let (took, sent) = (began.elapsed(), post.0.load(Ordering::Relaxed));
    let after = resident_kib();
    let floor = transactions_by_hand(&town, sent);
    #[expect(clippy::cast_precision_loss, reason = "mails are few")]
    let rate = |took: Duration| sent as f64 / took.as_secs_f64();
    println!(
        "mail leaves                 {:>6.0} a second ({sent} mails)",
        rate(took)
    );
    println!("  three bare writes a mail  {:>6.0} a second", rate(floor));
    println!(
        "resident memory             {} MB before, {} MB after",
        before / 1024,
        after / 1024
    );
}

fn permit() -> access::Permit<Action> {
    let role = Role {
        id: "r".into(),
        kind: RoleKind::CaseOfficer,
        of: Of::Municipality { unit: None },
        scopes: Vec::new(),
        capabilities: Vec::new(),
        source: Source::Staff,
        since: jiff::civil::date(2026, 1, 1),
        until: None,
        grace_until: None,
    };
    let who = Who {
        person: PersonId("p".into()),
        name: "Marit Lunde".into(),
        language: Language::Nb,
        verified_recently: true,
        roles: vec![role],
    };
    may(&Actor::Person(Arc::new(who)), Action::WriteToMany).expect("a case officer may")
}

fn mailing() -> Mailing {
    let body = "Hei {kontaktperson}!\n\nNå kan {forening} søke om faste øvingstider.\n\n".repeat(6);
    Mailing {
        nb: ("Søk øvingstid".into(), body.clone()),
        nn: ("Søk øvingstid".into(), body),
        segment: Segment::default(),
        address: "https://fjordvik.example".into(),
        ..Mailing::default()
    }
}

/// As many rows as a message makes: a thread, a recipient, a mail and a job for each.
fn rows_by_hand(town: &TestTown) -> Duration {
    let text = "x".repeat(1200);
    let began = Instant::now();
    let written = town.db.write_now(|conn: &mut Conn| {
        sql_query(
            "CREATE TABLE by_hand (id TEXT NOT NULL PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL)",
        )
        .execute(conn)?;
        for number in 0..4 * ASSOCIATIONS {
            let text = if number % 4 == 0 { &text } else { "x" };
            sql_query(format!(
                "INSERT INTO by_hand VALUES ('{number:036}', 'a', '{text}')"
            ))
            .execute(conn)?;
        }
        Ok::<_, db::Error>(())
    });
    written.expect("rows");
    began.elapsed()
}

fn transactions_by_hand(town: &TestTown, mails: usize) -> Duration {
    let began = Instant::now();
    for number in 0..mails * 3 {
        let one = number % 1000;
        let written = town.db.write_now(|conn: &mut Conn| {
            Ok::<_, db::Error>(
                sql_query(format!(
                    "UPDATE by_hand SET a = 'b{number}' WHERE id = '{one:036}'"
                ))
                .execute(conn)?,
            )
        });
        written.expect("a write");
    }
    began.elapsed()
}

fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}

/// A mail server that takes everything at once.
#[derive(Default)]
struct Counting(AtomicUsize);

impl Mailer for Counting {
    fn send(&self, _: &Letter) -> Result<(), SendError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn delivery(&self) -> Delivery {
        Delivery::Server("nowhere".into())
    }

    fn reach(&self) -> Result<(), SendError> {
        Ok(())
    }

    fn bulk_per_minute(&self) -> u32 {
        u32::MAX
    }
}
