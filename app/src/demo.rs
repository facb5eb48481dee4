//! `samspill demo`: Fjordvik, a municipality that does not exist, with everything filled in.
//!
//! It lives in the folder `demo` beside the configuration: a database, mail as files in
//! `demo/mail`, and a configuration of its own, so that every other command can be tried on it:
//! `samspill doctor --config demo/samspill.toml`. A filling that was cut short is begun anew.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use db::{Db, Location, Migration};
use jobs::mail::FileMailer;
use kernel::{Municipality, RandomIds, SystemClock};
use web::{Capability, House, Outside, Town, Towns};

use crate::{
    capabilities,
    config::{
        self, NewEntry, USUAL_ADDRESS,
        key_file::{self, KEY_FILE},
        listen_address,
    },
    demo_goals,
    refusal::Refusal,
    serve,
    terminal::{self, Log, Progress},
};

const DATABASE: &str = "fjordvik.db";
/// Put there when everything is filled in.
const FILLED: &str = "filled";
const SENDER: &str = "samspill@fjordvik.example";

/// Fills a demonstration municipality with everything, and serves it.
#[derive(Args)]
#[command(
    after_help = "The demonstration keeps a configuration of its own, demo/samspill.toml; of --config, only the \
                  folder counts, where demo is made."
)]
pub struct Demo {
    /// Where to listen.
    #[arg(long, value_name = "ADDR", default_value = USUAL_ADDRESS, value_parser = listen_address)]
    listen: SocketAddr,
    /// Throw away what was done in the demonstration, and start over.
    #[arg(long)]
    fresh: bool,
}

impl Demo {
    /// Does it.
    pub fn run(&self, config: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let folder = config::folder(config).join("demo");
        let capabilities = capabilities::all();
        let migrations = capabilities::migrations(&capabilities);
        let profile = associations::demo::profile();
        // Before anything is thrown away: somebody may be serving it.
        let runtime = serve::runtime()?;
        let listener = runtime.block_on(web::listen(self.listen))?;
        let is_filled = [FILLED, DATABASE, KEY_FILE]
            .iter()
            .all(|name| folder.join(name).is_file());
        if self.fresh || !is_filled {
            begin_anew(&folder, &profile, &migrations)?;
        }
        let town = open(&folder, &profile, &capabilities, &migrations)?.reaching(Outside {
            address: format!("http://{}", self.listen),
            key: key_file::read(&folder.join(KEY_FILE))?.of_municipality(profile.number.as_str()),
            roles: Arc::new(people::demo::national_roles()),
            addresses: Arc::new(associations::demo::address_register()),
            ..Outside::nothing()
        });
        if self.fresh || !is_filled {
            fill(&folder, &town, &capabilities)?;
        }
        let work = capabilities::work(&capabilities);
        let mailer = FileMailer::new(
            folder.join("mail"),
            SENDER
                .parse()
                .map_err(|fault| Refusal::Fault(format!("{SENDER}: {fault}")))?,
        );
        let opened = std::sync::Mutex::new(Some(town));
        let towns = Towns::new().with(profile.number.clone(), Vec::new(), move || {
            let town = opened.lock().ok().and_then(|mut town| town.take());
            town.ok_or_else(|| web::TownRefusal::Profile("it was opened before".into()))
        });
        let house = House::new(towns, capabilities, false);
        serve::answer(runtime, listener, house, &work, &(Arc::new(mailer) as _));
        Ok(())
    }
}

fn begin_anew(
    folder: &Path,
    profile: &Municipality,
    migrations: &[Migration],
) -> Result<(), Refusal> {
    let file = |name: &str| folder.join(name);
    for name in [
        FILLED,
        "fjordvik.db-wal",
        "fjordvik.db-shm",
        DATABASE,
        KEY_FILE,
        "samspill.toml",
    ] {
        absent(&file(name), std::fs::remove_file(file(name)))?;
    }
    absent(&file("mail"), std::fs::remove_dir_all(file("mail")))?;
    Db::create(&Location::Sqlite(file(DATABASE)), migrations, profile)?;
    let entry = NewEntry {
        number: &profile.number,
        name: profile.name(profile.default_language),
        hosts: &[],
        database: &format!("sqlite:{DATABASE}"),
    };
    config::add(&file("samspill.toml"), &entry, true)?;
    key_file::make(&file(KEY_FILE))?;
    Ok(())
}

fn open(
    folder: &Path,
    profile: &Municipality,
    capabilities: &[Capability],
    migrations: &[Migration],
) -> Result<Town, Refusal> {
    let words = capabilities::catalog(capabilities)
        .map_err(|problem| Refusal::Fault(problem.to_string()))?;
    let town = Town::open(
        &Location::Sqlite(folder.join(DATABASE)),
        &profile.number,
        migrations,
        words,
        Arc::new(SystemClock),
        Arc::new(RandomIds),
    );
    match town {
        Ok(town) => Ok(town.as_demo().knowing(web::circles(capabilities))),
        Err(web::TownRefusal::Database(fault @ db::Error::ForeignSchema { .. })) => {
            Err(Refusal::Demo(fault.to_string()))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn fill(folder: &Path, town: &Town, capabilities: &[Capability]) -> Result<(), Refusal> {
    let progress = Progress::begin("Filling Fjordvik …");
    for capability in capabilities {
        (capability.demo)(town).map_err(Refusal::Demo)?;
    }
    demo_goals::choose(town)?;
    drop(progress);
    let mark = folder.join(FILLED);
    std::fs::write(&mark, "Everything is filled in.\n").map_err(|fault| unwritable(mark, fault))
}

/// Removing what is not there is as good as removing it.
fn absent(path: &Path, removed: std::io::Result<()>) -> Result<(), Refusal> {
    match removed {
        Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => {
            Err(unwritable(path.to_owned(), fault))
        }
        _ => Ok(()),
    }
}

fn unwritable(path: PathBuf, fault: std::io::Error) -> Refusal {
    Refusal::File {
        path,
        done: "written",
        fault,
    }
}
