//! A lock system that reads a file: a line of JSON for each act, added at the end.
//!
//! `{"act":"give","id":"…","place":"…","code":"123456","from":"…","until":"…"}` and
//! `{"act":"take_back","id":"…"}`, with instants in UTC. What has been read may be removed from the
//! file; it is made anew.

use std::{fs::OpenOptions, io::Write as _, path::Path};

use db::Conn;
use serde_json::{Value, json};

use super::{Grant, LockFault, Locks};

/// The file.
#[derive(Clone, Copy, Debug)]
pub struct FileLocks<'a> {
    /// Where it is.
    pub path: &'a Path,
}

impl FileLocks<'_> {
    fn add(&self, act: &Value) -> Result<(), LockFault> {
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path)?;
        // One write, so that lines of several writers do not mix.
        file.write_all(format!("{act}\n").as_bytes())?;
        file.sync_data()?;
        Ok(())
    }
}

impl Locks for FileLocks<'_> {
    fn name(&self) -> &'static str {
        "file"
    }

    fn give(&self, _: &mut Conn, grant: &Grant) -> Result<(), LockFault> {
        self.add(&json!({
            "act": "give",
            "id": grant.id,
            "place": grant.place,
            "code": grant.code,
            "from": grant.period.starts.to_string(),
            "until": grant.period.ends.to_string(),
        }))
    }

    fn take_back(&self, _: &mut Conn, grant: &Grant) -> Result<(), LockFault> {
        self.add(&json!({ "act": "take_back", "id": grant.id }))
    }
}
