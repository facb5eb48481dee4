//! `samspill doctor`: what is configured, reachable, outdated and unsafe.
//!
//! Looks without changing anything, also while serving. Each line says how grave it is: `ok`,
//! `look` (you may want to do something) or `fix` (something does not work, or is unsafe), and what
//! to do. With anything to fix the exit code is 1, so that it can stand in a nightly check.

mod municipality;
mod surroundings;

use std::{fmt, path::Path};

use clap::Args;

use crate::{
    capabilities,
    config::{Config, ConfigRefusal},
    refusal::Refusal,
    terminal::{self, Log, say},
};

/// Looks at the configuration, databases, jobs and mail, and says what to look into and fix.
#[derive(Args)]
pub struct Doctor {}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grade {
    Ok,
    Look,
    Fix,
}

/// One line of what was found.
#[derive(Debug)]
struct Finding {
    grade: Grade,
    words: String,
}

impl Doctor {
    /// Does it.
    #[expect(clippy::unused_self, reason = "every command is run alike")]
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let mut findings = Vec::new();
        match Config::read(path) {
            Ok(config) => examine(&config, &mut findings),
            Err(refusal @ ConfigRefusal::Missing(_)) => return Err(refusal.into()),
            Err(refusal) => findings.push(fix(refusal.to_string())),
        }
        for finding in &findings {
            say(finding);
        }
        let to_fix = findings
            .iter()
            .filter(|finding| finding.grade == Grade::Fix)
            .count();
        if to_fix > 0 {
            return Err(Refusal::Unwell(to_fix));
        }
        Ok(())
    }
}

fn examine(config: &Config, findings: &mut Vec<Finding>) {
    findings.extend(surroundings::configuration(config));
    findings.extend(surroundings::listening(config));
    findings.push(surroundings::mail(config));
    findings.push(surroundings::key(config));
    findings.push(surroundings::scanner(config));
    let capabilities = capabilities::all();
    let migrations = capabilities::migrations(&capabilities);
    let words = match capabilities::catalog(&capabilities) {
        Ok(words) => words,
        Err(problem) => {
            findings.push(fix(format!("the program's texts: {problem}")));
            return;
        }
    };
    for entry in &config.municipalities {
        findings.extend(surroundings::sign_in(config, entry));
        findings.extend(municipality::examine(config, entry, &migrations, &words));
    }
}

fn ok(words: String) -> Finding {
    let grade = Grade::Ok;
    Finding { grade, words }
}

fn look(words: String) -> Finding {
    let grade = Grade::Look;
    Finding { grade, words }
}

fn fix(words: String) -> Finding {
    let grade = Grade::Fix;
    Finding { grade, words }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grade = match self.grade {
            Grade::Ok => "ok",
            Grade::Look => "look",
            Grade::Fix => "fix",
        };
        write!(formatter, "{grade:<5} {}", self.words)
    }
}
