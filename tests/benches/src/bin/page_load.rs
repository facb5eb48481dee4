//! The Find page under load, beside a bare handler.
//!
//! The bare one reads the same ten rows from the same SQLite file and renders a minimal template;
//! no search, facets, languages, headers or log. Both are loaded by wrk in turn, in one run, with
//! the same connections; the ratio of the medians counts, not the numbers. Finished pages are kept
//! as long as their facts, so a last row asks for pages that nobody has asked for before.
//!
//! `cargo build --release -p samspill && cargo run --profile bench -p benches --bin page_load`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use std::{net::SocketAddr, process::Command, sync::Arc};

use anyhow::{Context, Result, ensure};
use askama::Template;
use axum::{Router, extract::State, response::Html, routing::get};
use benches::program::{self, Program};
use db::{Conn, Db, Error, Location};
use diesel::{QueryDsl, RunQueryDsl};

const ROUNDS: usize = 5;
const PATHS: [(&str, &str); 2] = [
    ("all, page 1", "/nb/foreninger"),
    ("fotball", "/nb/foreninger?q=fotball&sort=name"),
];
/// wrk's own language: another address each time; the page ignores a parameter it does not know.
const NEVER_ASKED: &str = "local n = 0
local thread = tostring({}):gsub('%W', '')
function request()
  n = n + 1
  return wrk.format('GET', '/nb/foreninger?q=fotball&n=' .. n .. thread)
end
";

mod table {
    diesel::table! {
        association (id) {
            id -> Text,
            name -> Text,
            standing -> Text,
        }
    }
}
use table::association;

#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html><title>Finn</title><ul>{% for (id, name, standing) in rows %}\
              <li><a href=\"/forening/{{ id }}\">{{ name }}</a> {{ standing }}</li>{% endfor %}</ul>"
)]
struct Bare {
    rows: Vec<(String, String, String)>,
}

fn main() -> Result<()> {
    ensure!(
        Command::new("wrk").arg("-v").output().is_ok(),
        "wrk is missing: apt-get install wrk"
    );
    let folder = tempfile::tempdir()?;
    let (program, _) = Program::start(folder.path(), &["demo"])?;
    let file = find_database(folder.path())?;
    let bare = serve_bare(&file)?;
    println!(
        "{:<12} {:>14} {:>14} {:>7}",
        "page", "Samspill req/s", "bare req/s", "ratio"
    );
    let script = folder.path().join("never-asked.lua");
    std::fs::write(&script, NEVER_ASKED)?;
    let script = script.display().to_string();
    let rows = PATHS.map(|(name, path)| (name, path, None));
    let last = ("never asked", "/nb/foreninger", Some(script.as_str()));
    for (name, path, script) in rows.into_iter().chain([last]) {
        let first = program::get(program.address, path, "")?;
        ensure!(first.starts_with(b"HTTP/1.1 200"), "{path} is not there");
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(load(program.address, path, script)?);
            theirs.push(load(bare, "/", None)?);
        }
        let (ours, theirs) = (median(&mut ours), median(&mut theirs));
        println!(
            "{name:<12} {ours:>14.0} {theirs:>14.0} {:>7.2}",
            ours / theirs
        );
    }
    Ok(())
}

fn find_database(folder: &std::path::Path) -> Result<std::path::PathBuf> {
    let demo = std::fs::read_dir(folder.join("demo"))?;
    let mut files = demo.flatten().map(|entry| entry.path());
    files
        .find(|path| path.extension().is_some_and(|it| it == "db"))
        .context("no demo database")
}

fn serve_bare(file: &std::path::Path) -> Result<SocketAddr> {
    let location: Location = format!("sqlite:{}", file.display()).parse()?;
    let capability = associations::capability().migrations;
    let migrations = [
        db::MIGRATIONS,
        access::MIGRATIONS,
        jobs::MIGRATIONS,
        capability,
    ]
    .concat();
    let db = Db::open(&location, &migrations)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        let app = Router::new().route("/", get(bare)).with_state(Arc::new(db));
        runtime.block_on(async { axum::serve(listener, app).await })
    });
    Ok(address)
}

async fn bare(State(db): State<Arc<Db>>) -> Html<String> {
    let ten_rows = |conn: &mut Conn| Ok::<_, Error>(association::table.limit(10).load(conn)?);
    let rows = db.read(ten_rows).await.unwrap_or_default();
    Html(Bare { rows }.render().unwrap_or_default())
}

fn load(address: SocketAddr, path: &str, script: Option<&str>) -> Result<f64> {
    let mut wrk = Command::new("wrk");
    wrk.args(["-t2", "-c32", "-d3s"]);
    if let Some(script) = script {
        wrk.args(["-s", script]);
    }
    let output = wrk.arg(format!("http://{address}{path}")).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(!text.contains("Non-2xx"), "errors under load:\n{text}");
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"));
    line.context("wrk told no rate")?
        .trim()
        .parse()
        .context("a rate is a number")
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
