//! `samspill`: the one program. Here is the command line, and nothing else of it.
//!
//! A newcomer reads `capabilities.rs` first: it lists what the program can do. The commands below
//! are a stable contract; each lies in a file of its own. Exit codes: 0 done, 1 refused, 2 wrong
//! use. Results go to standard output, progress and refusals to standard error.

mod admin;
mod audit;
mod backup;
mod capabilities;
mod config;
mod create;
mod demo;
mod demo_goals;
mod docs;
mod doctor;
mod import;
mod move_data;
mod opening;
mod profile;
mod refusal;
mod serve;
mod terminal;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::refusal::Refusal;

/// One program for a municipality and its voluntary sector.
#[derive(Parser)]
#[command(version, max_term_width = 100, arg_required_else_help = true)]
struct CommandLine {
    /// The configuration: which municipalities there are, and where.
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        default_value = "samspill.toml"
    )]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
    Create(create::Create),
    Admin(admin::Admin),
    Import(import::Import),
    Profile(profile::Profile),
    Serve(serve::Serve),
    Move(move_data::Move),
    Backup(backup::Backup),
    Restore(backup::Restore),
    Audit(audit::Audit),
    Doctor(doctor::Doctor),
    Docs(docs::Docs),
}

fn main() -> ExitCode {
    let line = CommandLine::parse();
    match run(&line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            terminal::complain(&format!("samspill: {refusal}"));
            refusal.exit_code()
        }
    }
}

fn run(line: &CommandLine) -> Result<(), Refusal> {
    let config = line.config.as_path();
    match &line.command {
        Command::Demo(demo) => demo.run(config),
        Command::Create(create) => create.run(config),
        Command::Admin(admin) => admin.run(config),
        Command::Import(import) => import.run(config),
        Command::Profile(profile) => profile.run(config),
        Command::Serve(serve) => serve.run(config),
        Command::Move(move_data) => move_data.run(config),
        Command::Backup(backup) => backup.run(config),
        Command::Restore(restore) => restore.run(config),
        Command::Audit(audit) => audit.run(config),
        Command::Doctor(doctor) => doctor.run(config),
        Command::Docs(docs) => docs.run(),
    }
}
