//! The key of the whole installation: a file beside the configuration, its owner's alone.
//!
//! From it follows the key of each municipality, with which addresses and identity numbers are hashed
//! and links are sealed. It is never in a database, so a stolen database alone tells little; and a
//! backup without it knows nobody again. It is made once, by `samspill create`.

use std::{
    fs::OpenOptions,
    io::{ErrorKind, Write as _},
    path::Path,
};

use identity::Key;

use crate::refusal::Refusal;

/// Its name when nothing else is said.
pub const KEY_FILE: &str = "samspill.key";

/// Reads the key. One that others can read is no secret, and is refused.
pub fn read(path: &Path) -> Result<Key, Refusal> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(fault) if fault.kind() == ErrorKind::NotFound => {
            return Err(Refusal::KeyMissing(path.to_owned()));
        }
        Err(fault) => {
            return Err(Refusal::File {
                path: path.to_owned(),
                done: "read",
                fault,
            });
        }
    };
    if is_open(path) {
        return Err(Refusal::KeyOpen(path.to_owned()));
    }
    Key::from_hex(&text).ok_or_else(|| Refusal::KeyBroken(path.to_owned()))
}

/// Makes a key where there is none, and says whether it did; one that is there is left as it is.
pub fn make(path: &Path) -> Result<bool, Refusal> {
    let unwritable = |fault| Refusal::File {
        path: path.to_owned(),
        done: "written",
        fault,
    };
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(unwritable)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => writeln!(file, "{}", Key::random().to_hex())
            .and_then(|()| file.sync_all())
            .map(|()| true)
            .map_err(unwritable),
        Err(fault) if fault.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(fault) => Err(unwritable(fault)),
    }
}

/// Removes a key that was made a moment ago, when what it was made for came to nothing.
pub fn take_away(path: &Path) {
    // Left behind, it would do no harm.
    let _ = std::fs::remove_file(path);
}

#[cfg(unix)]
fn is_open(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open(_path: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_only_its_owner_reads_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys").join(KEY_FILE);
        let missing = read(&path).expect_err("not there").to_string();
        assert!(missing.contains("samspill admin --new-key"), "{missing}");
        assert!(make(&path).expect("made"));
        let first = read(&path).expect("a key").to_hex();
        assert!(!make(&path).expect("left as it is"));
        assert_eq!(read(&path).expect("a key").to_hex(), first);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let open = std::fs::Permissions::from_mode(0o640);
            std::fs::set_permissions(&path, open).expect("a mode");
            let told = read(&path).expect_err("open").to_string();
            assert!(told.contains("chmod 600"), "{told}");
            assert!(!told.contains(&first));
        }
    }
}
