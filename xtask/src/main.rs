//! The commands of whoever works on Samspill: `cargo xtask …`.
//!
//! `test` is the one command that runs every check; CI calls the same. It installs or says what is
//! missing, starts a PostgreSQL of its own, and stops it again however it ends. The others make what
//! is kept in the repository: generated documents, snapshots of pages, pictures for the README.
//! Plain standard library, so that it is built in a second.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line talks to the terminal"
)]

mod browser;
mod check;
mod documents;
mod guard;
mod papers;
mod postgres;
mod tools;
mod workspace;

use std::process::ExitCode;

use check::Run;
use tools::Tool;

const HELP: &str = "\
Usage: cargo xtask COMMAND

  test [--quick] [--install]   every check; --quick leaves out the browser, --install installs
                               Debian packages that are missing (so does CI=true)
  journeys [WORDS]             the browser journeys alone; WORDS choose some by name
  snapshots                    writes the accessibility trees that the journeys compare with
  postgres COMMAND…            runs a command with a PostgreSQL to test on, such as
                               cargo xtask postgres cargo test -p db
  docs                         writes docs/generated from the program
  screenshots                  writes docs/screenshots from the demonstration
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.first().is_some_and(|word| word == "postgres") {
        return beside_postgres(&words[1..]);
    }
    let (flags, rest): (Vec<_>, Vec<_>) = words
        .iter()
        .map(String::as_str)
        .partition(|word| word.starts_with("--"));
    let known = ["--quick", "--install", "--help"];
    let command = rest.first().copied();
    if flags.iter().any(|flag| !known.contains(flag)) || flags.contains(&"--help") {
        return help();
    }
    let install = flags.contains(&"--install") || workspace::is_ci();
    let done = match command {
        Some("test") => return test(flags.contains(&"--quick"), install),
        Some("journeys") => browser::journeys(&rest[1..]).map(drop),
        Some("snapshots") => browser::snapshots(),
        Some("docs") => documents::write(),
        Some("screenshots") => browser::screenshots(),
        _ => return help(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> ExitCode {
    eprint!("{HELP}");
    ExitCode::from(2)
}

/// Runs a command of the developer's own with a server to test on.
fn beside_postgres(words: &[String]) -> ExitCode {
    let [program, arguments @ ..] = words else {
        return help();
    };
    let ran = tools::require(&[tools::POSTGRES], false).and_then(|()| {
        let server = postgres::start()?;
        let mut command = std::process::Command::new(program);
        command
            .args(arguments)
            .env(postgres::VARIABLE, server.address());
        command
            .status()
            .map_err(|fault| format!("{program}: {fault}"))
    });
    match ran {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Every check, one after the other; a failed one does not stop the next.
fn test(quick: bool, install: bool) -> ExitCode {
    let wanted: &[Tool] = if quick {
        &[tools::NODE, tools::POSTGRES]
    } else {
        &[
            tools::NODE,
            tools::POSTGRES,
            tools::CHROMIUM,
            tools::JAVA,
            tools::PYTHON,
            tools::POPPLER,
        ]
    };
    if let Err(missing) = tools::require(wanted, install) {
        eprintln!("{missing}");
        return ExitCode::FAILURE;
    }
    let begun = postgres::start().and_then(|server| Ok((server, workspace::scratch("papers")?)));
    let (server, papers) = match begun {
        Ok(begun) => begun,
        Err(reason) => {
            eprintln!("{reason}");
            return ExitCode::FAILURE;
        }
    };
    let mut run = Run::default();
    run.cargo("format", &["fmt", "--all", "--check"]);
    // The whole workspace is linted; what is built and run leaves the benches alone.
    run.cargo(
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ],
    );
    run.cargo(
        "build",
        &[
            "build",
            "--lib",
            "--bins",
            "--tests",
            "--examples",
            "--quiet",
        ],
    );
    run.work("a provider to sign in with", || {
        browser::install_packages(&workspace::root().join("tests/provider"))
            .map(|()| check::Count::default())
    });
    let kept = papers.display().to_string();
    let on_both = [
        (postgres::VARIABLE, server.address()),
        (papers::VARIABLE, &kept),
    ];
    if tools::cargo_has("nextest") {
        run.cargo_with("tests", &["nextest", "run"], &on_both);
    } else {
        run.cargo_with("tests", &["test", "--lib", "--bins", "--tests"], &on_both);
    }
    run.cargo_with(
        "examples in the documentation",
        &["test", "--doc", "--quiet"],
        &on_both,
    );
    run.cargo_with(
        "documentation",
        &["doc", "--no-deps", "--quiet"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    );
    run.work("generated documents", documents::check);
    if tools::cargo_has("deny") {
        run.cargo(
            "licences and advisories",
            &["deny", "--offline", "check", "licenses", "bans", "sources"],
        );
    }
    if !quick {
        run.work("papers", || papers::check(&papers));
        run.work("calendars", || papers::check_calendars(&papers));
        run.work("invoices", || papers::check_invoices(&papers));
        run.work("browser", || browser::journeys(&[]));
    }
    drop(server);
    // Left in the folder for such things, should it not go.
    let _ = std::fs::remove_dir_all(&papers);
    run.sum_up()
}
