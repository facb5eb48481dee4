//! What a municipality reaches outside itself, as the configuration has it.
//!
//! Secrets are better in files of their own or in the environment than in the configuration: wherever
//! a `secret` or a `pem` is asked for, `secret_file` or `secret_env` (`pem_file`, `pem_env`) will do.
//! A file is counted from the folder of the configuration.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use addresses::{AddressRegister, AddressSettings, Kartverket, NoAddresses};
use documents::{Archive, FileArchive, NoScanner};
use identity::{
    Key,
    national::{AuthorisedRoles, NationalRoles, Nowhere, RolesSettings},
    oidc::{Provider, ProviderSettings},
};
use kernel::SystemClock;
use serde::de::DeserializeOwned;
use toml::{Table, Value};
use web::Outside;

use super::{Config, Entry, folder, key_file};
use crate::refusal::Refusal;

/// Words after `/logg-inn/` that are pages of ours.
const TAKEN: [&str; 10] = [
    "kode",
    "navn",
    "igjen",
    "klar",
    "avbrutt",
    "demo",
    "lenke",
    "invitasjon",
    "svar",
    "utlogget",
];

/// What one municipality reaches, as it is written. Not shown: it may hold secrets.
#[derive(Clone)]
pub struct Reaching {
    /// Whether people can sign in with a code by e-mail.
    pub email_codes: bool,
    /// Sign-in providers.
    pub sign_in: Vec<Table>,
    /// The authorised roles service.
    pub national_roles: Option<Table>,
    /// The address service.
    pub addresses: Option<Table>,
    /// Where codes for doors are written for a lock system, counted from the configuration's folder.
    pub lock_file: Option<PathBuf>,
    /// Where each step of a case is written for an archive core, counted from the same folder.
    pub archive_folder: Option<PathBuf>,
}

impl Config {
    /// What `entry` reaches outside itself.
    pub fn outside(&self, entry: &Entry) -> Result<Outside, Refusal> {
        let key = key_file::read(&self.key_file)?;
        // The host named first is the one that letters lead to.
        let host = entry.hosts.first();
        Ok(Outside {
            key: Key::of_municipality(&key, entry.number.as_str()),
            providers: self.providers(entry)?,
            email_codes: entry.reaching.email_codes,
            roles: self.roles(entry)?,
            addresses: self.addresses(entry)?,
            lock_file: entry.reaching.lock_file.clone(),
            archive: entry
                .reaching
                .archive_folder
                .clone()
                .map(|folder| Arc::new(FileArchive::new(folder)) as Arc<dyn Archive>),
            scanner: match &self.scanner {
                Some(clamd) => Arc::new(clamd.clone()),
                None => Arc::new(NoScanner),
            },
            address: host
                .map(|host| format!("https://{host}"))
                .unwrap_or_default(),
        })
    }

    fn providers(&self, entry: &Entry) -> Result<Vec<Arc<Provider>>, Refusal> {
        let mut providers: Vec<Arc<Provider>> = Vec::new();
        for table in &entry.reaching.sign_in {
            let settings: ProviderSettings = self.understood(entry, "sign_in", table)?;
            let key = settings.key.clone();
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let is_free =
                !TAKEN.contains(&key.as_str()) && !providers.iter().any(|known| known.key() == key);
            if key.is_empty() || !key.chars().all(is_plain) || !is_free {
                let why = format!(
                    "the key «{key}» must be small letters, digits and hyphens, one for each \
                     provider, and none of {}",
                    TAKEN.join(", ")
                );
                return Err(self.wrong(entry, "sign_in", why));
            }
            let provider = Provider::new(settings)
                .map_err(|fault| self.wrong(entry, "sign_in", format!("{key}: {fault}")))?;
            providers.push(Arc::new(provider));
        }
        Ok(providers)
    }

    fn roles(&self, entry: &Entry) -> Result<Arc<dyn NationalRoles>, Refusal> {
        let Some(table) = &entry.reaching.national_roles else {
            return Ok(Arc::new(Nowhere));
        };
        let settings: RolesSettings = self.understood(entry, "national_roles", table)?;
        let service = AuthorisedRoles::new(settings, Arc::new(SystemClock))
            .map_err(|fault| self.wrong(entry, "national_roles", fault.to_string()))?;
        Ok(Arc::new(service))
    }

    fn addresses(&self, entry: &Entry) -> Result<Arc<dyn AddressRegister>, Refusal> {
        let Some(table) = &entry.reaching.addresses else {
            return Ok(Arc::new(NoAddresses));
        };
        let settings: AddressSettings = self.understood(entry, "addresses", table)?;
        let service = Kartverket::new(settings)
            .map_err(|fault| self.wrong(entry, "addresses", fault.to_string()))?;
        Ok(Arc::new(service))
    }

    fn understood<T: DeserializeOwned>(
        &self,
        entry: &Entry,
        what: &'static str,
        table: &Table,
    ) -> Result<T, Refusal> {
        let mut table = table.clone();
        fetch_secrets(folder(&self.path), &mut table)
            .map_err(|why| self.wrong(entry, what, why))?;
        // The parser's first line tells what is wrong; further ones may quote what stands there.
        T::deserialize(Value::Table(table)).map_err(|fault| {
            let told = fault.to_string();
            let first = told.lines().next().unwrap_or_default().to_owned();
            self.wrong(entry, what, first)
        })
    }

    fn wrong(&self, entry: &Entry, what: &'static str, why: String) -> Refusal {
        Refusal::Outside {
            path: self.path.clone(),
            municipality: entry.to_string(),
            what,
            why,
        }
    }
}

/// Puts `secret` where `secret_file` or `secret_env` stands, in every table; the same for `pem`.
fn fetch_secrets(folder: &Path, table: &mut Table) -> Result<(), String> {
    for name in ["secret", "pem"] {
        let (file, variable) = (format!("{name}_file"), format!("{name}_env"));
        if let Some(Value::String(path)) = table.remove(&file) {
            let path = folder.join(path);
            let text = std::fs::read_to_string(&path)
                .map_err(|fault| format!("{file} {}: {fault}", path.display()))?;
            table.insert(name.into(), Value::String(text.trim().to_owned()));
        }
        if let Some(Value::String(named)) = table.remove(&variable) {
            let text = std::env::var(&named)
                .map_err(|_| format!("{variable}: the environment has no {named}"))?;
            table.insert(name.into(), Value::String(text));
        }
    }
    for (_, value) in table.iter_mut() {
        if let Value::Table(inner) = value {
            fetch_secrets(folder, inner)?;
        }
    }
    Ok(())
}

impl fmt::Debug for Reaching {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reaching")
            .field("email_codes", &self.email_codes)
            .field("providers", &self.sign_in.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "[[municipality]]\nnumber = \"9999\"\nname = \"Fjordvik\"\n\
                         hosts = [\"fjordvik.example\"]\ndatabase = \"sqlite:fjordvik.db\"\n";
    const PROVIDER: &str = "[[municipality.sign_in]]\nkey = \"id-porten\"\nname = { nb = \"ID-porten\" }\n\
                            issuer = \"https://test.idporten.no\"\nclient_id = \"a\"\n\
                            authentication = { method = \"secret_basic\", secret_file = \"id.secret\" }\n\
                            [municipality.sign_in.levels]\nsubstantial = [\"idporten-loa-substantial\"]\n";

    fn outside(text: &str) -> Result<Outside, Refusal> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("samspill.toml");
        std::fs::write(&path, text).expect("written");
        std::fs::write(folder.path().join("id.secret"), "hemmelig\n").expect("written");
        key_file::make(&folder.path().join(key_file::KEY_FILE)).expect("a key");
        let config = Config::read(&path).expect("a configuration");
        config.outside(config.pick(None).expect("one"))
    }

    #[test]
    fn a_provider_is_read_with_its_secret_from_a_file() {
        let found = outside(&format!("{START}{PROVIDER}")).expect("a provider");
        assert_eq!(found.providers[0].key(), "id-porten");
        assert!(!found.email_codes, "a provider is there");
        assert_eq!(found.address, "https://fjordvik.example");
        let alone = outside(START).expect("nothing outside");
        assert!(alone.email_codes && alone.providers.is_empty());
        let both = START.replace("hosts", "email_codes = true\nhosts");
        let both = outside(&format!("{both}{PROVIDER}")).expect("both");
        assert!(both.email_codes);
    }

    #[test]
    fn addresses_are_looked_up_when_somebody_says_where_and_at_no_other_host() {
        assert!(!outside(START).expect("nothing").addresses.is_there());
        let service = |host: &str| {
            outside(&format!(
                "{START}[municipality.addresses]\nservice = \"https://{host}/adresser/v1\"\n"
            ))
        };
        let found = service("ws.geonorge.no").expect("the register");
        assert!(found.addresses.is_there());
        let refusal = service("ws.geonorge.example").expect_err("another");
        assert!(refusal.to_string().contains("Kartverket"), "{refusal}");
    }

    #[test]
    fn what_is_wrong_is_told_without_secrets() {
        for (right, wrong, told) in [
            ("id.secret", "nowhere", "secret_file"),
            ("id-porten", "kode", "«kode»"),
            ("https://test.idporten.no", "http://idporten.no", "https"),
            ("client_id", "clientid", "clientid"),
            (
                "secret_file = \"id.secret\"",
                "secret_env = \"SAMSPILL_NO\"",
                "SAMSPILL_NO",
            ),
            ("substantial = [\"idporten-loa-substantial\"]", "", "acr"),
        ] {
            let text = format!("{START}{}", PROVIDER.replace(right, wrong));
            let refusal = outside(&text).expect_err(wrong).to_string();
            assert!(refusal.contains(told), "{wrong}: {refusal}");
            assert!(
                refusal.contains("9999 Fjordvik") && !refusal.contains("hemmelig"),
                "{refusal}"
            );
        }
    }
}
