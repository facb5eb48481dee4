//! What the stories stand on: the real program in a folder of its own, and files in the shape of
//! the national registers.
#![allow(dead_code, reason = "each story uses its own part")]

pub mod process;
pub mod register;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use db::Location;
use testkit::Fresh;

/// A folder with a configuration, and the program run in it.
pub struct Place {
    folder: PathBuf,
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Ended {
    /// The exit code.
    pub code: i32,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

impl Place {
    /// A folder of this test's own.
    pub fn new(fresh: &Fresh) -> Self {
        let folder = fresh.folder().join("place");
        fs::create_dir_all(&folder).expect("a folder");
        Self { folder }
    }

    /// A file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file in it, and returns its path.
    pub fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, text).expect("a written file");
        path.display().to_string()
    }

    /// The configuration as it stands.
    pub fn config(&self) -> String {
        fs::read_to_string(self.path("samspill.toml")).expect("a configuration")
    }

    /// The program, ready to be started in the folder.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_samspill"));
        command
            .current_dir(&self.folder)
            .args(words)
            .env_remove("RUST_LOG");
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, words: &[&str]) -> Ended {
        Ended::from(self.command(words).output().expect("the program runs"))
    }

    /// Runs it, and returns standard output; it must go well.
    pub fn done(&self, words: &[&str]) -> String {
        let ended = self.run(words);
        assert_eq!(ended.code, 0, "{words:?}: {}", ended.err);
        ended.out
    }

    /// Runs it, and returns the one sentence of its refusal.
    pub fn refused(&self, words: &[&str]) -> String {
        self.ended_with(1, words)
    }

    /// Runs it with words that cannot be meant, and returns what it says about that.
    pub fn misused(&self, words: &[&str]) -> String {
        self.ended_with(2, words)
    }

    fn ended_with(&self, code: i32, words: &[&str]) -> String {
        let ended = self.run(words);
        assert_eq!(ended.code, code, "{words:?}: {ended:?}");
        let said = ended.err.trim_end();
        let sentence = said.lines().last().unwrap_or_default();
        assert!(sentence.starts_with("samspill: "), "{said}");
        assert!(!said.contains("panicked"), "{said}");
        sentence.to_owned()
    }

    /// Makes a municipality at `location`.
    pub fn create(&self, number: &str, name: &str, location: &Location) -> String {
        let address = location.written();
        self.done(&[
            "create",
            "--municipality",
            number,
            "--name",
            name,
            "--host",
            &format!("{number}.example"),
            "--database",
            &address,
        ])
    }

    /// Reads `file` into the register, and returns the report.
    pub fn import(&self, number: &str, file: &str) -> serde_json::Value {
        let out = self.done(&[
            "import",
            "brreg",
            "--municipality",
            number,
            "--entities",
            file,
            "--json",
        ]);
        serde_json::from_str(&out).expect("one JSON object")
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// Names of what lies in `folder`, sorted.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}
