//! Changing the configuration without losing anything an operator wrote in it.
//!
//! A municipality is added at the end of the text, and a moved database is changed in its place;
//! comments, order and blank lines stay. The new text is read before it takes the old one's place,
//! in one step, with the old one's owner and mode.

use std::{io::Write as _, path::Path};

use kernel::MunicipalityNumber;
use tempfile::NamedTempFile;
use toml_edit::{Array, DocumentMut, Value};

use super::{Config, ConfigRefusal, database, folder, reading};

const NEW_FILE: &str = "\
# Samspill: which municipalities this program serves, and where they are. After a change, start
# samspill serve again. Paths are counted from the folder of this file. It may hold passwords, so
# keep it readable to the program's own user alone.

# listen = \"127.0.0.1:8080\"
# behind_proxy = true    # a proxy of yours stands in front and sets X-Forwarded-For and -Proto

# [mail]                 # without this, mail waits
# url = \"smtps://user:password@mail.example.no\"
# from = \"samspill@example.no\"
# per_minute = 100       # letters to many go no faster; codes and answers go at once

# [scanner]              # looks through what people hand in
# clamd = \"tcp://127.0.0.1:3310\"
";

/// A municipality to be added.
pub struct NewEntry<'a> {
    /// Its number.
    pub number: &'a MunicipalityNumber,
    /// Its name.
    pub name: &'a str,
    /// Its hosts, as they were written.
    pub hosts: &'a [String],
    /// Its database, as it was written.
    pub database: &'a str,
}

/// Adds a municipality to the file at `path`, which is made when it is missing. With `write`
/// false, only tells whether that would go well.
pub fn add(path: &Path, new: &NewEntry<'_>, write: bool) -> Result<Config, ConfigRefusal> {
    let found = reading::text(path)?;
    let mut text = found.unwrap_or_else(|| NEW_FILE.to_owned());
    refuse_taken(path, &reading::parse(path, &text)?, new)?;
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&entry(new));
    let config = reading::parse(path, &text)?;
    if write {
        save(path, &text)?;
    }
    Ok(config)
}

/// Points a municipality to another database.
pub fn set_database(
    path: &Path,
    number: &MunicipalityNumber,
    database: &str,
) -> Result<(), ConfigRefusal> {
    let text = reading::text(path)?.ok_or_else(|| ConfigRefusal::Missing(path.to_owned()))?;
    let wrong = |wrong: String| ConfigRefusal::Wrong {
        path: path.to_owned(),
        line: 1,
        wrong,
    };
    let mut document: DocumentMut = text
        .parse()
        .map_err(|fault: toml_edit::TomlError| wrong(fault.message().to_owned()))?;
    let written = document
        .get_mut("municipality")
        .and_then(|item| item.as_array_of_tables_mut())
        .into_iter()
        .flat_map(|tables| tables.iter_mut())
        .find(|table| {
            let found = table.get("number").and_then(|item| item.as_str());
            found.map(str::trim) == Some(number.as_str())
        })
        .and_then(|table| table.get_mut("database"))
        .and_then(|item| item.as_value_mut())
        .ok_or_else(|| {
            wrong(format!(
                "write municipality {number} under [[municipality]]"
            ))
        })?;
    let mut value = Value::from(database);
    *value.decor_mut() = written.decor().clone();
    *written = value;
    let text = document.to_string();
    reading::parse(path, &text)?;
    save(path, &text)
}

fn refuse_taken(path: &Path, config: &Config, new: &NewEntry<'_>) -> Result<(), ConfigRefusal> {
    let place = database(path, new.database).ok();
    let hosts = new
        .hosts
        .iter()
        .map(|written| reading::host(written))
        .collect::<Result<Vec<_>, _>>()?;
    for known in &config.municipalities {
        if known.number == *new.number {
            return Err(ConfigRefusal::MunicipalityTaken(new.number.clone()));
        }
        if let Some(host) = hosts.iter().find(|host| known.hosts.contains(host)) {
            return Err(ConfigRefusal::HostTaken {
                host: host.clone(),
                owner: known.to_string(),
            });
        }
        if place.as_ref() == Some(&known.database) {
            return Err(ConfigRefusal::DatabaseTaken {
                place: known.database.to_string(),
                owner: known.to_string(),
            });
        }
    }
    Ok(())
}

fn entry(new: &NewEntry<'_>) -> String {
    let hosts: Array = new.hosts.iter().map(|host| host.trim()).collect();
    format!(
        "\n[[municipality]]\nnumber = {}\nname = {}\nhosts = {hosts}\ndatabase = {}\n",
        Value::from(new.number.as_str()),
        Value::from(new.name),
        Value::from(new.database),
    )
}

fn save(path: &Path, text: &str) -> Result<(), ConfigRefusal> {
    let unwritable = |fault: std::io::Error| ConfigRefusal::Unwritable {
        path: path.to_owned(),
        fault,
    };
    // A link keeps pointing to the file it points to.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = match folder(&target) {
        folder if folder.as_os_str().is_empty() => Path::new("."),
        folder => folder,
    };
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    // Made its owner's alone.
    let mut file = NamedTempFile::new_in(folder).map_err(unwritable)?;
    file.write_all(text.as_bytes())
        .and_then(|()| file.as_file().sync_all())
        .and_then(|()| keep_owner_and_mode(&target, file.path()))
        .map_err(unwritable)?;
    file.persist(&target)
        .map(|_| ())
        .map_err(|fault| unwritable(fault.error))
}

#[cfg(unix)]
fn keep_owner_and_mode(old: &Path, new: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, chown};

    let Ok(before) = std::fs::metadata(old) else {
        return Ok(());
    };
    let after = std::fs::metadata(new)?;
    if (before.uid(), before.gid()) != (after.uid(), after.gid()) {
        chown(new, Some(before.uid()), Some(before.gid()))?;
    }
    std::fs::set_permissions(new, before.permissions())
}

#[cfg(not(unix))]
fn keep_owner_and_mode(_old: &Path, _new: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "# ours\nlisten = \"127.0.0.1:1\" # here\n\n[[municipality]]\n\
                           number = \"9999\"\nname = \"Fjordvik\" # the first\n\
                           database = \"sqlite:a.db\" # on the big disk";

    #[test]
    fn what_an_operator_wrote_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("samspill.toml");
        std::fs::write(&path, WRITTEN).expect("written");
        let new = NewEntry {
            number: &"9998".parse().expect("four digits"),
            name: "Vik «ved» \"havet\"",
            hosts: &["vik.example".to_owned()],
            database: "sqlite:vik.db",
        };
        add(&path, &new, true).expect("added");
        set_database(&path, &"9999".parse().expect("digits"), "postgres://h/a").expect("moved");
        let text = std::fs::read_to_string(&path).expect("read");
        let kept = WRITTEN.replace("sqlite:a.db", "postgres://h/a");
        assert!(text.starts_with(&kept), "{text}");
        let config = Config::read(&path).expect("read");
        assert_eq!(config.municipalities[1].name, "Vik «ved» \"havet\"");
        let again = add(&path, &new, true).expect_err("taken");
        assert!(
            matches!(again, ConfigRefusal::MunicipalityTaken(_)),
            "{again}"
        );
    }
}
