//! The real program, started for a measurement: `samspill`, built for release beside this one.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

/// A running program; stopped when dropped.
pub struct Program {
    child: Child,
    /// Where it answers.
    pub address: SocketAddr,
}

impl Program {
    /// Starts `samspill` with `arguments` in `folder`, on a free port, and returns it with the
    /// time until its first answered page.
    pub fn start(folder: &Path, arguments: &[&str]) -> Result<(Self, Duration)> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let started = Instant::now();
        let child = Command::new(binary()?)
            .args(arguments)
            .args(["--listen", &address.to_string()])
            .env("RUST_LOG", "warn")
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let program = Self { child, address };
        while started.elapsed() < Duration::from_mins(2) {
            if let Ok(answer) = get(address, "/nb", "")
                && answer.starts_with(b"HTTP/1.1 200")
            {
                return Ok((program, started.elapsed()));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        anyhow::bail!("samspill {} gave no page", arguments.join(" "))
    }

    /// Resident memory now, in KiB.
    pub fn resident_kib(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        number
            .context("no VmRSS")?
            .parse()
            .context("VmRSS is a number")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One request on a connection of its own; the whole answer, headers and all.
pub fn get(address: SocketAddr, path: &str, headers: &str) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    ensure!(!answer.is_empty(), "no answer from {path}");
    Ok(answer)
}

/// The program built for release beside this one.
pub fn binary() -> Result<PathBuf> {
    let beside = std::env::current_exe()?.with_file_name("samspill");
    ensure!(
        beside.is_file(),
        "build it first: cargo build --release -p samspill"
    );
    Ok(beside)
}
