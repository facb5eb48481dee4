//! Starts something and sees that it is gone afterwards, however we end.
//!
//! What is started runs under a small shell in a process group of its own, so that ctrl-c in the
//! terminal reaches us and not it. The shell reads a pipe that we hold; when we are gone, by return,
//! by ctrl-c or killed, the pipe closes, and the shell stops what it started and cleans up.

use std::{
    io::{BufRead as _, BufReader},
    os::unix::process::CommandExt as _,
    process::{Child, ChildStdin, Command, Stdio},
};

/// Something that runs until this is dropped.
pub struct Guarded {
    shell: Child,
    pipe: Option<ChildStdin>,
    said: BufReader<std::process::ChildStdout>,
}

impl Guarded {
    /// Runs `begin` in a shell with `arguments` as `$1`, `$2` …, and `end` when we are gone. What
    /// `begin` leaves running must not read its standard input.
    pub fn start(begin: &str, end: &str, arguments: &[&str]) -> Result<Self, String> {
        let script = format!(
            "{{ {begin}\n}} </dev/null || {{ {end}\n exit 1; }}\nexec >&-\ncat >&2\n{{ {end}\n}} </dev/null"
        );
        let mut shell = Command::new("sh")
            .args(["-c", &script, "sh"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(|fault| format!("sh cannot be started: {fault}"))?;
        let pipe = shell.stdin.take();
        let said = shell.stdout.take().ok_or("the shell has no output")?;
        Ok(Self {
            shell,
            pipe,
            said: BufReader::new(said),
        })
    }

    /// Waits for a line that `wanted` finds something in.
    pub fn wait_for<T>(&mut self, wanted: impl Fn(&str) -> Option<T>) -> Option<T> {
        let mut line = String::new();
        while self.said.read_line(&mut line).is_ok_and(|read| read > 0) {
            if let Some(found) = wanted(line.trim()) {
                return Some(found);
            }
            line.clear();
        }
        None
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.pipe.take());
        // It has ended, or cannot be waited for; there is nothing more to do either way.
        let _ = self.shell.wait();
    }
}
