//! Documents that the program writes about itself: `docs/generated`.
//!
//! Who may do what, every route, every table: read from the manifests, so they cannot be out of
//! date. They are kept in the repository to be read there, and compared here.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use crate::{check::Count, workspace};

const KEPT: &str = "docs/generated";

/// Writes them anew.
pub fn write() -> Result<(), String> {
    generate(&workspace::root().join(KEPT))
}

/// Compares them with what the program would write.
pub fn check() -> Result<Count, String> {
    let folder = workspace::scratch("docs")?;
    let made =
        generate(&folder).and_then(|()| Ok((read(&folder)?, read(&workspace::root().join(KEPT))?)));
    // Left in the folder for such things, should it not go.
    let _ = fs::remove_dir_all(&folder);
    let (new, kept) = made?;
    let names: Vec<&str> = new
        .keys()
        .chain(kept.keys())
        .filter(|name| new.get(*name) != kept.get(*name))
        .map(String::as_str)
        .collect();
    if names.is_empty() && !new.is_empty() {
        return Ok(Count {
            passed: new.len() as u64,
            failed: 0,
        });
    }
    Err(format!(
        "{KEPT} is out of date ({}): run cargo xtask docs, and commit",
        names.join(", ")
    ))
}

fn generate(folder: &Path) -> Result<(), String> {
    let program = workspace::program()?;
    let status = Command::new(program)
        .arg("docs")
        .arg("--to")
        .arg(folder)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        _ => Err("samspill docs failed; see above".into()),
    }
}

fn read(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let refused = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(name, fs::read_to_string(entry.path()).map_err(refused)?);
    }
    Ok(files)
}
