//! The program while it serves, and a browser too small to be one.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, ChildStdout, Stdio},
};

use super::{Ended, Place};

/// The program, serving. Ended when the test is over.
pub struct Serving {
    child: Child,
    out: BufReader<ChildStdout>,
    /// The address it told, such as `127.0.0.1:41234`.
    pub address: String,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The rest, head and body.
    pub text: String,
}

impl Serving {
    /// Starts the program with `words`, on a free port, and waits for the line with its address.
    pub fn start(place: &Place, words: &[&str]) -> Self {
        let mut child = place
            .command(words)
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        let address = line
            .trim_end()
            .strip_prefix("Samspill answers at http://")
            .unwrap_or_else(|| panic!("{line}"))
            .to_owned();
        Self {
            child,
            out,
            address,
        }
    }

    /// Asks for `path` at `host`.
    pub fn get(&self, host: &str, path: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .expect("a request");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("an answer");
        let status = text
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Answer {
            status: status.unwrap_or_else(|| panic!("{text}")),
            text,
        }
    }

    /// Sends `signal`, such as `TERM`.
    pub fn signal(&self, signal: &str) {
        super::process::signal(self.child.id(), signal);
    }

    /// Waits for its end.
    pub fn ended(mut self) -> Ended {
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).expect("its output");
        let status = self.child.wait().expect("its end");
        Ended {
            code: status.code().unwrap_or(-1),
            out: rest,
            err: String::new(),
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process.
pub fn signal(process: u32, signal: &str) {
    let sent = std::process::Command::new("kill")
        .args([format!("-{signal}"), process.to_string()])
        .status()
        .expect("kill runs");
    assert!(sent.success());
}
