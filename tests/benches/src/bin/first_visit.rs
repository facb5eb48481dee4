//! What the first visit costs: time from start to the first answered page, resident memory, and
//! bytes on the wire of the first view, packed as a browser asks for it.
//!
//! `cargo build --release -p samspill && cargo run --profile bench -p benches --bin first_visit`
#![allow(clippy::print_stdout, reason = "a measurement is printed")]

use anyhow::Result;
use benches::program::{Program, get};

const PACKED: &str = "Accept-Encoding: gzip, deflate, br\r\n";

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    // The first start makes the town; what is measured is a start with everything there.
    drop(Program::start(folder.path(), &["demo"])?);
    let mut starts = Vec::new();
    for _ in 0..5 {
        let (_, took) = Program::start(folder.path(), &["demo"])?;
        starts.push(took.as_millis());
    }
    starts.sort_unstable();
    println!(
        "start to first answered page   {} ms (median of {})",
        starts[2],
        starts.len()
    );
    let (program, _) = Program::start(folder.path(), &["demo"])?;
    println!(
        "resident after the first page  {} MB",
        program.resident_kib()? / 1024
    );
    for page in ["/nb", "/nb/foreninger", "/nb/foreninger?q=fotball"] {
        println!("{page}: {}", first_view(&program, page)?);
    }
    for number in 0..1000 {
        get(
            program.address,
            &format!("/nb/foreninger?q=kor&page={}", number % 50 + 1),
            PACKED,
        )?;
    }
    println!(
        "resident after 1,000 pages     {} MB",
        program.resident_kib()? / 1024
    );
    Ok(())
}

fn first_view(program: &Program, page: &str) -> Result<String> {
    let packed = get(program.address, page, PACKED)?;
    let plain = get(program.address, page, "")?;
    let html = String::from_utf8_lossy(&plain);
    let mut total = packed.len();
    let mut script = 0;
    let mut told = vec![format!("page {}", packed.len())];
    let mut seen: Vec<&str> = Vec::new();
    for part in html.split(['"', '#']) {
        let loaded = ["/assets/", "/theme/", "/logo/"]
            .iter()
            .any(|start| part.starts_with(start));
        if !loaded || part.contains("map.") || seen.contains(&part) {
            continue;
        }
        seen.push(part);
        let size = get(program.address, part, PACKED)?.len();
        total += size;
        if std::path::Path::new(part)
            .extension()
            .is_some_and(|ending| ending == "js")
        {
            script += size;
        }
        let name = part.rsplit('/').next().unwrap_or(part);
        told.push(format!("{} {size}", name.split('.').next().unwrap_or(name)));
    }
    Ok(format!(
        "{total} bytes on the wire, script {script} ({})",
        told.join(", ")
    ))
}
