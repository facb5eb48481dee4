//! Runs checks one after the other, keeps time and counts.
//!
//! What a check prints is passed on as it comes. Test runners say how many tests there were; the
//! numbers are added up for the last line, which whoever runs us reads. A check that counts nothing
//! itself counts as one.

use std::{
    io::{BufRead as _, BufReader, Read},
    process::{Command, ExitCode, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::workspace;

/// What one check came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that did not.
    pub failed: u64,
}

/// All checks of a run.
#[derive(Default)]
pub struct Run(Vec<Done>);

struct Done {
    name: &'static str,
    took: Duration,
    well: bool,
    count: Count,
}

impl Run {
    /// A check that is a command of cargo.
    pub fn cargo(&mut self, name: &'static str, arguments: &[&str]) {
        self.cargo_with(name, arguments, &[]);
    }

    /// The same, with something in its environment.
    pub fn cargo_with(
        &mut self,
        name: &'static str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) {
        let mut command = workspace::cargo();
        command.args(arguments).envs(environment.iter().copied());
        self.work(name, || passed_on(&mut command));
    }

    /// A check that is any work.
    pub fn work(&mut self, name: &'static str, work: impl FnOnce() -> Result<Count, String>) {
        println!("\n── {name}");
        let begun = Instant::now();
        let result = work();
        if let Err(reason) = &result {
            eprintln!("{reason}");
        }
        let counted = *result.as_ref().unwrap_or(&Count::default());
        let well = result.is_ok() && counted.failed == 0;
        let count = match counted {
            Count {
                passed: 0,
                failed: 0,
            } => Count {
                passed: u64::from(well),
                failed: u64::from(!well),
            },
            counted => counted,
        };
        self.0.push(Done {
            name,
            took: begun.elapsed(),
            well,
            count,
        });
    }

    /// Says how it went; the last line is for programs.
    pub fn sum_up(self) -> ExitCode {
        println!("\n── in all");
        let mut all = Count::default();
        let mut took = Duration::ZERO;
        for done in &self.0 {
            let sign = if done.well { "✓" } else { "✗" };
            println!(
                "{sign} {:<32} {:>9}  {} passed, {} failed",
                done.name,
                in_words(done.took),
                done.count.passed,
                done.count.failed
            );
            all.passed += done.count.passed;
            all.failed += done.count.failed;
            took += done.took;
        }
        println!("  {:<32} {:>9}\n", "", in_words(took));
        println!("{} passed, {} failed", all.passed, all.failed);
        if self.0.iter().all(|done| done.well) {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Runs a command, passes on what it says and counts what its test runner counted.
pub fn passed_on(command: &mut Command) -> Result<Count, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|fault| format!("{name} cannot be started: {fault}"))?;
    let out = child
        .stdout
        .take()
        .map(|pipe| thread::spawn(|| relay(pipe, |line| println!("{line}"))));
    let err = child
        .stderr
        .take()
        .map(|pipe| thread::spawn(|| relay(pipe, |line| eprintln!("{line}"))));
    let status = child.wait().map_err(|fault| format!("{name}: {fault}"))?;
    let count = [out, err]
        .into_iter()
        .flatten()
        .filter_map(|reader| reader.join().ok())
        .fold(Count::default(), |all, one| Count {
            passed: all.passed + one.passed,
            failed: all.failed + one.failed,
        });
    let failed_otherwise = !status.success() && count.failed == 0;
    Ok(Count {
        failed: count.failed + u64::from(failed_otherwise),
        ..count
    })
}

fn relay(pipe: impl Read, say: impl Fn(&str)) -> Count {
    let mut all = Count::default();
    for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        say(&line);
        if let Some(count) = counted(&line) {
            all.passed += count.passed;
            all.failed += count.failed;
        }
    }
    all
}

/// What the closing line of a test runner counts: cargo's own, nextest's, ours.
fn counted(line: &str) -> Option<Count> {
    let plain = without_colours(line);
    let plain = plain.trim_start();
    let is_sum = ["test result:", "Summary [", "journeys:"]
        .iter()
        .any(|start| plain.starts_with(start));
    is_sum.then(|| Count {
        passed: before(plain, " passed"),
        failed: before(plain, " failed"),
    })
}

fn before(line: &str, word: &str) -> u64 {
    line.split_once(word)
        .and_then(|(left, _)| left.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut parts = line.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

fn in_words(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_test_runners_are_counted() {
        let cargo = "test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured";
        assert_eq!(
            counted(cargo),
            Some(Count {
                passed: 5,
                failed: 2
            })
        );
        let nextest = "\u{1b}[32m     Summary\u{1b}[0m [   1.2s] 321 tests run: 320 passed (1 slow), 1 failed, 0 skipped";
        assert_eq!(
            counted(nextest),
            Some(Count {
                passed: 320,
                failed: 1
            })
        );
        assert_eq!(
            counted("journeys: 24 passed, 0 failed"),
            Some(Count {
                passed: 24,
                failed: 0
            })
        );
        assert_eq!(counted("the test passed, 3 failed before"), None);
    }

    #[test]
    fn a_command_that_fails_without_a_failed_test_has_failed() {
        let told = passed_on(
            Command::new("sh").args(["-c", "echo 'journeys: 2 passed, 0 failed'; exit 3"]),
        );
        assert_eq!(
            told,
            Ok(Count {
                passed: 2,
                failed: 1
            })
        );
    }

    #[test]
    fn time_is_told_for_people() {
        assert_eq!(in_words(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(in_words(Duration::from_secs(125)), "2 min 05 s");
    }
}
