//! Every PDF the tests make, shown to two checkers that know nothing of each other; and the calendars
//! and invoices they keep, shown to a parser and a validator that are none of ours.
//!
//! Tests keep them in the folder `SAMSPILL_PAPERS` names (`testkit::keep_paper`, `keep_calendar`,
//! `keep_invoice`). The checkers come from `tests/papers/requirements.txt` and live in a folder of their own beside what is built.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    check::{self, Count},
    tools, workspace,
};

/// The name of the folder in the environment of tests.
pub const VARIABLE: &str = "SAMSPILL_PAPERS";

/// Looks all papers over.
pub fn check(papers: &Path) -> Result<Count, String> {
    shown_to("check.py", papers)
}

/// Expands all calendars.
pub fn check_calendars(papers: &Path) -> Result<Count, String> {
    shown_to("calendars.py", papers)
}

/// Validates all invoices.
pub fn check_invoices(papers: &Path) -> Result<Count, String> {
    shown_to("invoices.py", papers)
}

fn shown_to(script: &str, papers: &Path) -> Result<Count, String> {
    let python = checkers()?;
    let script = workspace::root().join("tests/papers").join(script);
    check::passed_on(Command::new(python).arg(script).arg(papers))
}

/// Python with the checkers, installed when their list has changed.
fn checkers() -> Result<PathBuf, String> {
    let list = workspace::root().join("tests/papers/requirements.txt");
    let wanted = std::fs::read(&list).map_err(|fault| format!("{}: {fault}", list.display()))?;
    let home = workspace::target()?.join("papers-python");
    let python = home.join("bin/python");
    let mark = home.join("requirements.txt");
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let system = tools::on_path("python3").ok_or("python3 is missing")?;
    run(Command::new(system)
        .args(["-m", "venv", "--clear"])
        .arg(&home))?;
    run(Command::new(&python)
        .args(["-m", "pip", "install", "--quiet", "--requirement"])
        .arg(&list))?;
    std::fs::write(&mark, wanted).map_err(|fault| format!("{}: {fault}", mark.display()))?;
    Ok(python)
}

fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status();
    if status.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err(format!("{command:?} failed"))
    }
}
