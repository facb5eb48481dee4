//! What the checks need on the machine, and how to get it.
//!
//! Nothing is needed to build but Rust, a C compiler, make, perl and Node; these are for the tests.
//! Only Debian's packages are ever installed, and only on demand or in CI.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::workspace;

const OLDEST_NODE: u32 = 20;

/// Something the machine must have.
#[derive(Clone, Copy)]
pub struct Tool {
    name: &'static str,
    purpose: &'static str,
    packages: &'static [&'static str],
    is_there: fn() -> bool,
}

/// Node with npm.
pub const NODE: Tool = Tool {
    name: "Node 20 or newer, with npm",
    purpose: "builds the pages' style and script, and drives the browser",
    packages: &["nodejs", "npm"],
    is_there: has_node,
};

/// A PostgreSQL server that is not running.
pub const POSTGRES: Tool = Tool {
    name: "the PostgreSQL server's programs",
    purpose: "every story runs on SQLite and on PostgreSQL",
    packages: &["postgresql"],
    is_there: || postgres_programs().is_some(),
};

/// A browser.
pub const CHROMIUM: Tool = Tool {
    name: "Chromium",
    purpose: "walks through the pages as a visitor",
    packages: &["chromium"],
    is_there: || chromium().is_some(),
};

/// Java, for the HTML checker.
pub const JAVA: Tool = Tool {
    name: "Java 17 or newer",
    purpose: "runs the Nu HTML checker",
    packages: &["default-jre-headless"],
    is_there: || on_path("java").is_some(),
};

/// Python, for the checkers of papers, calendars and invoices.
pub const PYTHON: Tool = Tool {
    name: "Python 3.11 or newer, with venv",
    purpose: "runs the checkers of PDF, calendars and invoices",
    packages: &["python3", "python3-venv"],
    is_there: has_python,
};

/// The reader of tags in PDF.
pub const POPPLER: Tool = Tool {
    name: "pdfinfo",
    purpose: "reads the tags of PDF",
    packages: &["poppler-utils"],
    is_there: || on_path("pdfinfo").is_some(),
};

/// Sees that all are there; installs those missing when `install`, else says how.
pub fn require(wanted: &[Tool], install: bool) -> Result<(), String> {
    let missing: Vec<&Tool> = wanted.iter().filter(|tool| !(tool.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|tool| tool.packages)
        .copied()
        .collect();
    if install {
        install_packages(&packages)?;
    }
    let still: Vec<&&Tool> = missing.iter().filter(|tool| !(tool.is_there)()).collect();
    if still.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = still
        .iter()
        .map(|tool| format!("  {}: {}\n", tool.name, tool.purpose))
        .collect();
    let lines = lines.concat();
    let packages = packages.join(" ");
    Err(format!(
        "These are missing:\n{lines}On Debian or Ubuntu, as root:\n  apt-get update && apt-get install \
         -y --no-install-recommends {packages}\nor let this command do it: cargo xtask test --install"
    ))
}

fn install_packages(packages: &[&str]) -> Result<(), String> {
    let Some(apt) = on_path("apt-get") else {
        return Err(format!(
            "there is no apt-get here; install {} by hand",
            packages.join(", ")
        ));
    };
    println!("installing {}", packages.join(", "));
    let run = |arguments: &[&str]| {
        let status = Command::new(&apt)
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .status();
        status.is_ok_and(|status| status.success())
    };
    // An old list of packages may still do.
    let _ = run(&["update", "--quiet"]);
    let all = [
        &["install", "--yes", "--quiet", "--no-install-recommends"],
        packages,
    ]
    .concat();
    if run(&all) {
        Ok(())
    } else {
        Err(format!("apt-get could not install {}", packages.join(", ")))
    }
}

/// A program on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Whether cargo has the command.
pub fn cargo_has(command: &str) -> bool {
    let mut cargo = workspace::cargo();
    cargo.args([command, "--version"]);
    cargo.output().is_ok_and(|told| told.status.success())
}

/// The browser.
pub fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(on_path)
}

/// The folder of `initdb` and `pg_ctl`: on PATH, or where Debian keeps them, newest first.
pub fn postgres_programs() -> Option<PathBuf> {
    let has_both =
        |folder: &Path| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    if let Some(folder) = on_path("initdb").and_then(|file| file.parent().map(Path::to_owned))
        && has_both(&folder)
    {
        return Some(folder);
    }
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(_, folder)| has_both(folder))
        .collect();
    versions.sort();
    versions.pop().map(|(_, folder)| folder)
}

fn has_python() -> bool {
    on_path("python3").is_some_and(|python| {
        let asked = Command::new(python)
            .args([
                "-c",
                "import ensurepip, sys; sys.exit(sys.version_info < (3, 11))",
            ])
            .status();
        asked.is_ok_and(|status| status.success())
    })
}

fn has_node() -> bool {
    let told = Command::new("node").arg("--version").output();
    let major = told.ok().and_then(|told| {
        let words = String::from_utf8(told.stdout).ok()?;
        words
            .trim()
            .trim_start_matches('v')
            .split('.')
            .next()?
            .parse()
            .ok()
    });
    major.is_some_and(|major: u32| major >= OLDEST_NODE) && on_path("npm").is_some()
}
