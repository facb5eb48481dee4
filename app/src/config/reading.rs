//! Reading the configuration, so that whatever is wrong is told with its line.

use std::{
    collections::HashSet,
    io::ErrorKind,
    net::{SocketAddr, ToSocketAddrs as _},
    num::NonZeroU32,
    path::{Path, PathBuf},
};

use jobs::mail::BULK_PER_MINUTE;
use serde::Deserialize;
use toml::Spanned;
use toml_edit::Document;

use super::{
    Config, ConfigRefusal, Entry, Mail, USUAL_ADDRESS, database, folder, key_file::KEY_FILE, keys,
    outside::Reaching,
};

/// Mails a minute in bulk, when the file does not say.
const USUAL_PACE: NonZeroU32 = NonZeroU32::new(BULK_PER_MINUTE).expect("it is not zero");

#[derive(Deserialize)]
struct WrittenConfig {
    listen: Option<Spanned<String>>,
    #[serde(default)]
    behind_proxy: bool,
    key_file: Option<PathBuf>,
    mail: Option<WrittenMail>,
    scanner: Option<WrittenScanner>,
    #[serde(default)]
    municipality: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
struct WrittenMail {
    url: String,
    from: Spanned<String>,
    per_minute: Option<NonZeroU32>,
}

#[derive(Deserialize)]
struct WrittenScanner {
    clamd: Spanned<String>,
}

#[derive(Deserialize)]
struct WrittenEntry {
    number: Spanned<String>,
    name: String,
    #[serde(default)]
    hosts: Vec<Spanned<String>>,
    database: Spanned<String>,
    email_codes: Option<bool>,
    #[serde(default)]
    sign_in: Vec<toml::Table>,
    national_roles: Option<toml::Table>,
    addresses: Option<toml::Table>,
    lock_file: Option<PathBuf>,
    archive_folder: Option<PathBuf>,
}

/// A fault and where it stands, in bytes.
type Fault = (usize, String);

/// The text of the file; `None` when there is none.
pub fn text(path: &Path) -> Result<Option<String>, ConfigRefusal> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(None),
        Err(fault) => Err(ConfigRefusal::Unreadable {
            path: path.to_owned(),
            fault,
        }),
    }
}

/// Reads `text`, which stands at `path`.
pub fn parse(path: &Path, text: &str) -> Result<Config, ConfigRefusal> {
    understand(path, text).map_err(|(at, wrong)| ConfigRefusal::Wrong {
        path: path.to_owned(),
        line: text[..at.min(text.len())].matches('\n').count() + 1,
        wrong,
    })
}

/// A host name as browsers send it: small letters, in ASCII.
pub fn host(written: &str) -> Result<String, ConfigRefusal> {
    let refused = || ConfigRefusal::Host(written.to_owned());
    let ascii = idna::domain_to_ascii(written.trim()).map_err(|_| refused())?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    if ascii.is_empty() || !ascii.chars().all(plain) {
        return Err(refused());
    }
    Ok(ascii)
}

/// An address and port to listen on.
pub fn listen_address(written: &str) -> Result<SocketAddr, String> {
    let found = written
        .to_socket_addrs()
        .ok()
        .and_then(|mut all| all.next());
    found.ok_or_else(|| {
        format!("«{written}» is not an address to listen on; write it like {USUAL_ADDRESS}")
    })
}

fn understand(path: &Path, text: &str) -> Result<Config, Fault> {
    let document = Document::parse(text).map_err(|fault| {
        let at = fault.span().map_or(0, |span| span.start);
        (at, fault.message().to_owned())
    })?;
    if let Some(unknown) = keys::unknown(&document) {
        return Err((unknown.at, unknown.wrong));
    }
    let written: WrittenConfig = toml::from_str(text).map_err(|fault| {
        let at = fault.span().map_or(0, |span| span.start);
        (at, fault.message().to_owned())
    })?;
    let municipalities = written
        .municipality
        .into_iter()
        .map(|entry| entry_of(path, entry))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Config {
        path: path.to_owned(),
        listen: written
            .listen
            .map(|address| at(&address, listen_address))
            .transpose()?,
        behind_proxy: written.behind_proxy,
        key_file: folder(path).join(written.key_file.unwrap_or_else(|| KEY_FILE.into())),
        mail: written.mail.map(mail_of).transpose()?,
        scanner: written
            .scanner
            .map(|scanner| at(&scanner.clamd, str::parse))
            .transpose()?,
        municipalities: distinct(text, municipalities)?,
    })
}

fn entry_of(path: &Path, written: WrittenEntry) -> Result<Entry, Fault> {
    Ok(Entry {
        number: at(&written.number, str::parse)?,
        name: written.name,
        hosts: written
            .hosts
            .iter()
            .map(|written| at(written, host))
            .collect::<Result<_, _>>()?,
        database: at(&written.database, |written| database(path, written))?,
        reaching: Reaching {
            email_codes: written.email_codes.unwrap_or(written.sign_in.is_empty()),
            sign_in: written.sign_in,
            national_roles: written.national_roles,
            addresses: written.addresses,
            lock_file: written.lock_file.map(|file| folder(path).join(file)),
            archive_folder: written.archive_folder.map(|it| folder(path).join(it)),
        },
    })
}

fn mail_of(written: WrittenMail) -> Result<Mail, Fault> {
    Ok(Mail {
        from: at(&written.from, str::parse)?,
        url: written.url,
        per_minute: written.per_minute.unwrap_or(USUAL_PACE),
    })
}

/// Two municipalities share neither number, host nor database.
fn distinct(text: &str, entries: Vec<Entry>) -> Result<Vec<Entry>, Fault> {
    let mut seen = HashSet::new();
    for entry in &entries {
        let own = std::iter::once(entry.number.to_string())
            .chain(entry.hosts.iter().cloned())
            .chain([entry.database.written()]);
        for word in own {
            if !seen.insert(word.clone()) {
                let shown = if word == entry.database.written() {
                    entry.database.to_string()
                } else {
                    word.clone()
                };
                let at = text.rfind(&word).unwrap_or(0);
                return Err((
                    at,
                    format!("«{shown}» stands there twice; each is one municipality's"),
                ));
            }
        }
    }
    Ok(entries)
}

fn at<T, E: std::fmt::Display>(
    written: &Spanned<String>,
    read: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, Fault> {
    read(written.get_ref()).map_err(|fault| (written.span().start, fault.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOWN: &str = "[[municipality]]\nnumber = \"9999\"\nname = \"Fjordvik\"\n\
                        hosts = [\"Fjordvik.example\"]\ndatabase = \"sqlite:data/fjordvik.db\"\n";

    fn refused(text: &str) -> String {
        let refusal = parse(Path::new("/srv/samspill.toml"), text).expect_err(text);
        refusal.to_string()
    }

    #[test]
    fn a_path_is_counted_from_the_folder_of_the_file() {
        let config = parse(Path::new("/srv/samspill.toml"), TOWN).expect("a configuration");
        let town = config.pick(None).expect("one");
        assert_eq!(town.database.written(), "sqlite:/srv/data/fjordvik.db");
        assert_eq!(town.hosts, ["fjordvik.example"]);
    }

    #[test]
    fn a_fault_is_told_with_its_line_and_without_passwords() {
        let number = TOWN.replace("\"9999\"", "9999");
        assert!(
            refused(&number).contains("line 2: invalid type"),
            "{}",
            refused(&number)
        );
        let database = TOWN.replace("sqlite:data/fjordvik.db", "postgres://u:hemmelig@h");
        let told = refused(&database);
        assert!(
            told.contains("line 5") && !told.contains("hemmelig"),
            "{told}"
        );
        let mail = format!("{TOWN}[mail]\nurl = \"smtps://u:hemmelig@h\nfrom = 1\n");
        assert!(!refused(&mail).contains("hemmelig"), "{}", refused(&mail));
        let host = TOWN.replace("Fjordvik.example", "https://fjordvik.example/");
        assert!(
            refused(&host).contains("line 4: «https://"),
            "{}",
            refused(&host)
        );
    }

    #[test]
    fn nothing_is_shared_between_municipalities() {
        let second = TOWN.replace("9999", "9998");
        let told = refused(&format!("{TOWN}{second}"));
        assert!(
            told.contains("«fjordvik.example» stands there twice"),
            "{told}"
        );
        let second = second.replace("Fjordvik.example", "vik.example");
        let told = refused(&format!("{TOWN}{second}"));
        assert!(told.contains("fjordvik.db» stands there twice"), "{told}");
    }
}
