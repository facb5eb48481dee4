//! A file of a package, the list of all of them with the hash of each, and the package itself.

use std::{fmt::Write as _, io::Write as _};

use access::PersonId;
use db::{Conn, Error};
use identity::people;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

/// A file of the package.
pub struct File {
    /// Its name, with its folder.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether persons are named in it.
    pub names_persons: bool,
}

impl File {
    /// What is known of something, as JSON.
    pub fn json(name: &str, content: &Value, names_persons: bool) -> Result<Self, Error> {
        let bytes = serde_json::to_vec_pretty(content);
        Ok(Self {
            name: name.to_owned(),
            bytes: bytes.map_err(|fault| Error::Failed(fault.to_string()))?,
            names_persons,
        })
    }

    /// A document as it came or went.
    pub fn document(name: String, bytes: Vec<u8>) -> Self {
        Self {
            name,
            bytes,
            names_persons: true,
        }
    }
}

/// A person by id and name: a reader outside knows no ids, and a name alone may be two people's.
pub fn person(conn: &mut Conn, id: Option<&PersonId>) -> Result<Value, Error> {
    let Some(id) = id else {
        return Ok(Value::Null);
    };
    let name = people::one(conn, id)?.map(|it| it.name);
    Ok(json!({ "id": id.0, "name": name.unwrap_or_default() }))
}

/// The same for a reader who is to know no persons.
pub fn person_unless(
    is_open: bool,
    conn: &mut Conn,
    id: Option<&PersonId>,
) -> Result<Value, Error> {
    if is_open {
        return Ok(Value::Null);
    }
    person(conn, id)
}

/// SHA-256 and name of each, whether it names persons, what is left out, and SHA-256 of the lines
/// above: who has that one can show that no file was changed, added or taken out.
pub fn list(files: &[File], left_out: &[&str]) -> String {
    let mut text = String::new();
    for file in files {
        let mark = if file.names_persons {
            "  [personopplysninger]"
        } else {
            ""
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}  {}{mark}", hash(&file.bytes), file.name);
    }
    for what in left_out {
        let _ = writeln!(text, "utelatt: {what}");
    }
    let whole = hash(text.as_bytes());
    let _ = writeln!(text, "{whole}  linjene over");
    text
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in &Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// All of them in one.
pub fn packed(files: &[File]) -> Result<Vec<u8>, ZipError> {
    let mut package = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for file in files {
        package.start_file(file.name.as_str(), SimpleFileOptions::default())?;
        package.write_all(&file.bytes)?;
    }
    Ok(package.finish()?.into_inner())
}
