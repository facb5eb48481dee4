//! Builds the front end into the program: style, script, icons and fonts.
//!
//! Node 20 or newer runs `frontend/build.mjs`; what it writes becomes the tables that `src/assets.rs` serves.
//! Runs again only when something in `frontend/` changed. Several builds at once (two profiles, an editor) wait
//! for each other by a lock on a file before they install packages, and install only when the lock file of the
//! packages differs from the one installed last. Why so: docs/decisions/0006-front-end-build.md.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

const SOURCES: [&str; 5] = [
    "build.mjs",
    "icons.json",
    "package.json",
    "package-lock.json",
    "src",
];
const OLDEST_NODE: u32 = 20;

fn main() {
    if let Err(reason) = build() {
        for line in reason.lines() {
            println!("cargo::error={line}");
        }
        exit(1);
    }
}

fn build() -> Result<(), String> {
    let here = PathBuf::from(env("CARGO_MANIFEST_DIR")?);
    let frontend = here.join("../../frontend");
    let built = PathBuf::from(env("OUT_DIR")?).join("assets");
    println!("cargo::rerun-if-changed=build.rs");
    for source in SOURCES {
        println!(
            "cargo::rerun-if-changed={}",
            frontend.join(source).display()
        );
    }
    require_node()?;
    install_packages(&frontend)?;
    run(Command::new("node")
        .arg("build.mjs")
        .arg(&built)
        .current_dir(&frontend))?;
    write_tables(&built)
}

fn env(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("{name} is not set; build with cargo."))
}

fn require_node() -> Result<(), String> {
    let missing = "Samspill's pages need Node 20 or newer while the program is built (not while it runs).\n\
        Install it from https://nodejs.org or your package manager, and see that `node` and `npm` are on PATH.";
    let found = run(Command::new("node").arg("--version")).map_err(|_| missing.to_owned())?;
    let major: Option<u32> = found
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|part| part.parse().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => Err(format!(
            "Found Node {}, which is too old.\n{missing}",
            found.trim()
        )),
    }
}

/// Installs the packages once for each state of `package-lock.json`, one build at a time.
fn install_packages(frontend: &Path) -> Result<(), String> {
    let wanted = read(&frontend.join("package-lock.json"))?;
    let stamp = frontend.join("node_modules/.installed-from");
    let turn = frontend.join(".install.lock");
    let turn = File::create(&turn).map_err(|e| format!("Cannot write {}: {e}", turn.display()))?;
    turn.lock()
        .map_err(|e| format!("Cannot lock frontend/.install.lock: {e}"))?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(frontend))?;
    fs::write(&stamp, wanted).map_err(|e| format!("Cannot write {}: {e}", stamp.display()))
}

fn run(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command
        .output()
        .map_err(|e| format!("Cannot run `{program}`: {e}"))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    Err(format!(
        "`{program}` stopped with {}:\n{}",
        done.status,
        String::from_utf8_lossy(&done.stderr)
    ))
}

/// Turns the lists `build.mjs` left into `tables.rs`, which `src/assets.rs` includes.
fn write_tables(built: &Path) -> Result<(), String> {
    let mut rust = String::from("const ASSETS: &[Asset] = &[\n");
    for line in read(&built.join("assets.tsv"))?.lines() {
        let [logical, file, content_type, hash, packed] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            return Err(format!("assets.tsv has a line of another shape: {line}"));
        };
        let bytes = |ending: &str| {
            format!(
                "include_bytes!({:?})",
                built.join(format!("{file}{ending}")).display()
            )
        };
        let packed = |ending: &str| match packed {
            "packed" => format!("Some({})", bytes(ending)),
            _ => "None".to_owned(),
        };
        writeln!(
            rust,
            "    Asset {{ logical: {logical:?}, path: \"/assets/{file}\", content_type: {content_type:?}, \
             hash: {hash:?}, plain: {}, brotli: {}, gzip: {} }},",
            bytes(""),
            packed(".br"),
            packed(".gz"),
        )
        .map_err(|e| e.to_string())?;
    }
    rust.push_str("];\n\nconst ICONS: &[&str] = &[\n");
    for name in read(&built.join("icons.txt"))?.lines() {
        writeln!(rust, "    {name:?},").map_err(|e| e.to_string())?;
    }
    rust.push_str("];\n");
    let tables = built.join("tables.rs");
    fs::write(&tables, rust).map_err(|e| format!("Cannot write {}: {e}", tables.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("Cannot read {}: {e}", path.display()))
}
