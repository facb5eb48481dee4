//! The real program, with the demonstration in it, and a real browser in front of it.
//!
//! The journeys are plain Node scripts in `tests/browser`; here they get what they need: packages,
//! an address, a browser, the HTML checker. The demonstration lives in a folder of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    check::{Count, passed_on},
    guard::Guarded,
    tools, workspace,
};

/// Runs the journeys whose names hold one of `words`, or all.
pub fn journeys(words: &[&str]) -> Result<Count, String> {
    let (_demo, mut node) = ready("run.mjs")?;
    passed_on(node.args(words))
}

/// Writes the accessibility trees anew.
pub fn snapshots() -> Result<(), String> {
    let (_demo, mut node) = ready("run.mjs")?;
    done(passed_on(
        node.arg("accessibility tree")
            .env("SAMSPILL_SNAPSHOTS", "write"),
    )?)
}

/// Takes the pictures of the README.
pub fn screenshots() -> Result<(), String> {
    let (_demo, mut node) = ready("screenshots.mjs")?;
    done(passed_on(
        node.arg(workspace::root().join("docs/screenshots")),
    )?)
}

fn done(count: Count) -> Result<(), String> {
    if count.failed == 0 {
        Ok(())
    } else {
        Err("not done; see above".into())
    }
}

/// The demonstration in service, and Node about to run `script` against it.
fn ready(script: &str) -> Result<(Guarded, Command), String> {
    let folder = workspace::root().join("tests/browser");
    install_packages(&folder)?;
    let browser = tools::chromium().ok_or("Chromium is missing: cargo xtask test --install")?;
    let program = workspace::program()?;
    let (demo, address, mail) = start_demo(&program)?;
    let mut node = Command::new("node");
    node.arg(script)
        .current_dir(&folder)
        .env("SAMSPILL_ADDRESS", address)
        .env("SAMSPILL_BROWSER", browser)
        .env("SAMSPILL_MAIL", mail);
    Ok((demo, node))
}

// $1 folder, $2 program, $3 address to listen on.
const BEGIN: &str = r#"
    cd "$1" && { "$2" demo --listen "$3" 2>demo.log & } && demo=$!
"#;

const END: &str = r#"
    [ -n "$demo" ] && kill "$demo" 2>/dev/null && wait "$demo"
    [ -n "$SAMSPILL_DEMO_LOG" ] && cp "$1/demo.log" "$SAMSPILL_DEMO_LOG"
    cd / && rm -rf "$1"
"#;

/// Its address comes along, and the folder of the letters it has sent.
fn start_demo(program: &Path) -> Result<(Guarded, String, PathBuf), String> {
    let folder = workspace::scratch("demo")?.display().to_string();
    let listen = format!("127.0.0.1:{}", workspace::free_port()?);
    let program = program.display().to_string();
    let mut demo = Guarded::start(BEGIN, END, &[&folder, &program, &listen])?;
    let prints = |line: &str| line.contains("http://").then_some(());
    if demo.wait_for(prints).is_some() {
        let mail = Path::new(&folder).join("demo/mail");
        return Ok((demo, format!("http://{listen}"), mail));
    }
    let log = fs::read_to_string(Path::new(&folder).join("demo.log")).unwrap_or_default();
    Err(format!("samspill demo did not start:\n{log}"))
}

/// What npm brings for a folder, once for each state of its lock file.
pub fn install_packages(folder: &Path) -> Result<(), String> {
    let wanted = fs::read_to_string(folder.join("package-lock.json"))
        .map_err(|fault| format!("{}/package-lock.json: {fault}", folder.display()))?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder);
    done(passed_on(&mut npm)?)?;
    fs::write(&stamp, wanted).map_err(|fault| format!("{}: {fault}", stamp.display()))
}
