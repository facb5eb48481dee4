//! One person with a browser: she opens the page, stands in line, waits as long as the page tells
//! her to, and takes a time when it is her turn.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use tokio::time::sleep;

use crate::http::{Answer, Connection};

/// How it ended for her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// She has a booking, by its path.
    Booked(String),
    /// She was told that all are taken.
    Taken,
    /// It was over before she came to know.
    Over,
}

/// What one person saw.
#[derive(Debug)]
pub struct Visit {
    /// How it ended.
    pub end: End,
    /// How long each page took that she read.
    pub reads: Vec<Duration>,
    /// How long each form took that she sent.
    pub writes: Vec<Duration>,
    /// Answers that say the program failed.
    pub failures: u32,
    /// Whether she was ever told a place in the line.
    pub had_place: bool,
    /// Times she wanted that somebody else had just taken.
    pub too_late: u32,
}

/// Lives through the opening at `path`.
pub async fn live(
    mut connection: Connection,
    path: String,
    seed: usize,
    until: Instant,
) -> Result<Visit> {
    let mut seen = Visit {
        end: End::Over,
        reads: Vec::new(),
        writes: Vec::new(),
        failures: 0,
        had_place: false,
        too_late: 0,
    };
    while Instant::now() < until {
        let page = seen.read(&mut connection, &path, true).await?;
        seen.had_place |= page.contains("data-before=");
        if page.contains(&format!("action=\"{path}/velg\"")) {
            if let Some(booking) = choose(&mut connection, &mut seen, &path, &page, seed).await? {
                seen.end = End::Booked(booking);
                return Ok(seen);
            }
            continue;
        }
        if page.contains(&format!("action=\"{path}/ko\"")) {
            let joined = seen
                .send(&mut connection, &format!("{path}/ko"), "")
                .await?;
            ensure!(joined.status == 303, "join: {}", joined.status);
            continue;
        }
        match again(&page) {
            Some(pause) => sleep(pause).await,
            None if page.contains("/varsler/ledig\"") => {
                seen.end = End::Taken;
                return Ok(seen);
            }
            None => return Ok(seen),
        }
    }
    Ok(seen)
}

/// Takes one of the times on the page, and fills in the booking; none when all she tried had just
/// gone.
async fn choose(
    connection: &mut Connection,
    seen: &mut Visit,
    path: &str,
    page: &str,
    seed: usize,
) -> Result<Option<String>> {
    let slots: Vec<&str> = page
        .split("name=\"slot\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    ensure!(!slots.is_empty(), "her turn, and nothing to choose");
    let slot = slots[seed % slots.len()];
    let chosen = seen
        .send(connection, &format!("{path}/velg"), &format!("slot={slot}"))
        .await?;
    if chosen.status == 409 {
        seen.too_late += 1;
        return Ok(None);
    }
    ensure!(
        chosen.status == 303,
        "choose: {}\n{}",
        chosen.status,
        chosen.body
    );
    let booking = chosen.location.context("where the booking is")?;
    crate::booking::fill_in(connection, seen, &booking).await?;
    Ok(Some(booking))
}

/// How long the page says she should wait.
fn again(page: &str) -> Option<Duration> {
    let seconds = page.split("data-again=\"").nth(1)?.split('"').next()?;
    seconds.parse().ok().map(Duration::from_secs)
}

impl Visit {
    /// Reads a page, and is told a second time when the program failed the first.
    pub async fn read(
        &mut self,
        connection: &mut Connection,
        path: &str,
        part: bool,
    ) -> Result<String> {
        for _ in 0..3 {
            let began = Instant::now();
            let extra = if part { "X-Fragment: now\r\n" } else { "" };
            let answer = connection.ask("GET", path, extra, "").await?;
            self.reads.push(began.elapsed());
            match answer.status {
                200 => return Ok(answer.body),
                303 => return Ok(String::new()),
                500.. => self.failures += 1,
                other => bail!("{path}: {other}\n{}", answer.body),
            }
        }
        bail!("{path} failed three times")
    }

    /// Sends a form.
    pub async fn send(
        &mut self,
        connection: &mut Connection,
        path: &str,
        body: &str,
    ) -> Result<Answer> {
        let began = Instant::now();
        let extra = "Content-Type: application/x-www-form-urlencoded\r\n";
        let answer = connection.ask("POST", path, extra, body).await?;
        self.writes.push(began.elapsed());
        if answer.status >= 500 {
            self.failures += 1;
        }
        Ok(answer)
    }
}
