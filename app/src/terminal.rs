//! What the command line says, and where.
//!
//! Results go to standard output, so that they can be piped; everything else to standard error.
//! Long work shows a moving line on a terminal, and a plain line every few seconds elsewhere.

use std::{
    fmt::Display,
    io::{IsTerminal as _, Write as _},
    time::{Duration, Instant},
};

use indicatif::ProgressBar;
use tracing_subscriber::{EnvFilter, filter::LevelFilter};

/// Between two plain lines about long work.
const BETWEEN_LINES: Duration = Duration::from_secs(5);
/// Between two steps of the moving line.
const TICK: Duration = Duration::from_millis(100);

/// Writes a result. A reader that has gone away is no fault of ours.
pub fn say(line: &(impl Display + ?Sized)) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Writes to standard error.
pub fn complain(line: &(impl Display + ?Sized)) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Commands other than serving log only what went wrong.
pub const QUIET: LevelFilter = LevelFilter::WARN;
/// Serving logs each answer.
pub const TALKATIVE: LevelFilter = LevelFilter::INFO;

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// For people.
    Plain,
    /// One JSON object a line.
    Json,
}

/// Sends log lines to standard error: those of `level` and graver, unless `RUST_LOG` says else.
pub fn log(level: LevelFilter, log: Log) {
    let filter = EnvFilter::builder()
        .with_default_directive(level.into())
        .from_env_lossy();
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match log {
        Log::Plain => lines.init(),
        Log::Json => lines.json().flatten_event(true).init(),
    }
}

/// Shows that long work is under way, until it is dropped.
pub struct Progress {
    bar: Option<ProgressBar>,
    told: Instant,
}

impl Progress {
    /// Begins with `words`.
    pub fn begin(words: &str) -> Self {
        let told = Instant::now();
        if !std::io::stderr().is_terminal() {
            complain(words);
            return Self { bar: None, told };
        }
        let bar = ProgressBar::new_spinner().with_message(words.to_owned());
        bar.enable_steady_tick(TICK);
        Self {
            bar: Some(bar),
            told,
        }
    }

    /// Says how far it has come.
    pub fn tell(&mut self, words: impl FnOnce() -> String) {
        match &self.bar {
            Some(bar) => bar.set_message(words()),
            None if self.told.elapsed() >= BETWEEN_LINES => {
                complain(&words());
                self.told = Instant::now();
            }
            None => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
