//! `samspill serve`: pages, open data and background jobs, until told to stop.
//!
//! The first SIGTERM or Ctrl-C lets answers and the job at hand end; the second ends at once.
//! Municipalities are opened behind the listening port, so the first page waits for one of them
//! alone. A single one that will not open is a refusal at start; of several, the others are served,
//! and the one is tried again every minute (`/readyz` tells).

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use clap::Args;
use jobs::{Work, Worker, mail::Mailer};
use kernel::{Clock, Ids, MunicipalityNumber, RandomIds, SystemClock};
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::{net::TcpListener, runtime::Runtime, sync::watch, task::JoinSet};
use web::{House, Town, TownRefusal, Towns};

use crate::{
    capabilities,
    config::{Config, USUAL_ADDRESS, listen_address},
    refusal::Refusal,
    terminal::{self, Log, say},
};

/// Between two tries to open a municipality.
const PAUSE: Duration = Duration::from_mins(1);
/// How long a job at hand may take once we are told to stop; another worker takes over the rest.
const LAST_JOBS: Duration = Duration::from_secs(20);

/// Answers pages and open data, and does what is due in the background.
#[derive(Args)]
pub struct Serve {
    /// Where to listen [default: `listen` in the configuration, else 127.0.0.1:8080].
    #[arg(long, value_name = "ADDR", value_parser = listen_address)]
    listen: Option<SocketAddr>,
    /// Write the log as one JSON object a line.
    #[arg(long)]
    log_json: bool,
}

impl Serve {
    /// Does it.
    pub fn run(&self, config: &Path) -> Result<(), Refusal> {
        let log = if self.log_json { Log::Json } else { Log::Plain };
        terminal::log(terminal::TALKATIVE, log);
        let config = Arc::new(Config::read(config)?);
        if config.municipalities.is_empty() {
            return Err(Refusal::NobodyConfigured(config.path.clone()));
        }
        let address = match self.listen.or(config.listen) {
            Some(address) => address,
            None => listen_address(USUAL_ADDRESS).map_err(Refusal::Fault)?,
        };
        let mailer = config.mailer()?;
        let capabilities = capabilities::all();
        let work = capabilities::work(&capabilities);
        let house = House::new(
            towns(&config, &capabilities)?,
            capabilities,
            config.behind_proxy,
        );
        if let [_only] = config.municipalities.as_slice() {
            for (_, town) in house.towns().all() {
                town?;
            }
        }
        let runtime = runtime()?;
        let listener = runtime.block_on(web::listen(address))?;
        answer(runtime, listener, house, &work, &mailer);
        Ok(())
    }
}

/// A runtime for answering.
pub fn runtime() -> Result<Runtime, Refusal> {
    Runtime::new().map_err(|fault| Refusal::Fault(fault.to_string()))
}

/// Says where the pages are, answers them, and works for every municipality, until told to stop.
pub fn answer(
    runtime: Runtime,
    listener: TcpListener,
    house: House,
    work: &Work,
    mailer: &Arc<dyn Mailer>,
) {
    runtime.block_on(async {
        let (stop, stopped) = watch::channel(false);
        // Before anybody knows that we are here, so that no signal is missed.
        tokio::spawn(stop_when_told(Signals::new(), stop));
        if let Ok(address) = listener.local_addr() {
            say(&format!("Samspill answers at http://{address}"));
        }
        let working = tokio::spawn(work_for_all(
            house.clone(),
            work.clone(),
            Arc::clone(mailer),
            stopped.clone(),
        ));
        web::serve(listener, house, stopped).await;
        if tokio::time::timeout(LAST_JOBS, working).await.is_err() {
            tracing::warn!("stopped in the middle of a job; it is taken over when its lease ends");
        }
    });
    runtime.shutdown_background();
}

fn towns(config: &Arc<Config>, capabilities: &[web::Capability]) -> Result<Towns, Refusal> {
    let migrations: Arc<[db::Migration]> = capabilities::migrations(capabilities).into();
    let words = capabilities::catalog(capabilities)
        .map_err(|problem| Refusal::Fault(problem.to_string()))?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let ids: Arc<dyn Ids> = Arc::new(RandomIds);
    let circles = web::circles(capabilities);
    let mut towns = Towns::new();
    for entry in config.municipalities.clone() {
        let (migrations, words) = (Arc::clone(&migrations), Arc::clone(&words));
        let (clock, ids) = (Arc::clone(&clock), Arc::clone(&ids));
        let (shared, circles) = (Arc::clone(config), circles.clone());
        towns = towns.with(entry.number.clone(), entry.hosts.clone(), move || {
            let town = Town::open(
                &entry.database,
                &entry.number,
                &migrations,
                Arc::clone(&words),
                Arc::clone(&clock),
                Arc::clone(&ids),
            )?;
            let outside = shared
                .outside(&entry)
                .map_err(|refusal| TownRefusal::Outside(refusal.to_string()))?;
            Ok(town.reaching(outside).knowing(circles.clone()))
        });
    }
    Ok(towns)
}

/// A worker for each municipality, from when it can be opened.
async fn work_for_all(
    house: House,
    work: Work,
    mailer: Arc<dyn Mailer>,
    mut told: watch::Receiver<bool>,
) {
    let mut at_work: Vec<MunicipalityNumber> = Vec::new();
    let mut shift = JoinSet::new();
    while !*told.borrow() {
        let shared = house.clone();
        let opened = tokio::task::spawn_blocking(move || open_all(&shared)).await;
        for (number, town) in opened.unwrap_or_default() {
            if !at_work.contains(&number) {
                let Town { db, clock, ids, .. } = &*town;
                let worker = Worker::new(
                    db.clone(),
                    Arc::clone(clock),
                    Arc::clone(ids),
                    work.clone(),
                    Arc::clone(&mailer),
                )
                .beside(Arc::clone(&town) as _);
                shift.spawn(worker.run(told.clone()));
                at_work.push(number);
            }
        }
        if at_work.len() == house.towns().count() {
            break;
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            _ = told.changed() => {}
        }
    }
    shift.join_all().await;
}

fn open_all(house: &House) -> Vec<(MunicipalityNumber, Arc<Town>)> {
    let mut opened = Vec::new();
    for (number, town) in house.towns().all() {
        match town {
            Ok(town) => opened.push((number.clone(), town)),
            Err(refusal) => {
                tracing::error!(municipality = %number, "cannot be opened: {refusal}");
            }
        }
    }
    opened
}

async fn stop_when_told(mut signals: Signals, stop: watch::Sender<bool>) {
    signals.next().await;
    tracing::info!("told to stop; finishing what is under way");
    stop.send_replace(true);
    signals.next().await;
    std::process::exit(1);
}

/// What tells the program to stop: SIGTERM and Ctrl-C.
#[cfg(unix)]
struct Signals(Option<(Signal, Signal)>);

#[cfg(unix)]
impl Signals {
    fn new() -> Self {
        let terminate = signal(SignalKind::terminate());
        Self(terminate.ok().zip(signal(SignalKind::interrupt()).ok()))
    }

    async fn next(&mut self) {
        let Some((terminate, interrupt)) = &mut self.0 else {
            return std::future::pending().await;
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }
}

/// What tells the program to stop: Ctrl-C.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> Self {
        Self
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}
