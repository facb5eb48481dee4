//! `samspill create`: a municipality of its own, from nothing.
//!
//! Either there is a database and a line about it in the configuration, or neither.

use std::path::Path;

use clap::Args;
use db::Db;
use kernel::{Municipality, MunicipalityNumber};

use crate::{
    admin, capabilities, config,
    config::{ConfigRefusal, NewEntry, key_file},
    refusal::Refusal,
    terminal::say,
};

/// An address of the national register, for messages.
pub const EXAMPLE_SOURCE: &str = "https://data.brreg.no/enhetsregisteret/api/enheter/lastned";

/// Adds a municipality to the configuration and makes its database.
#[derive(Args)]
#[command(
    after_help = "Example:\n  samspill create --municipality 3205 --name Lillestrøm --database sqlite:data/lillestrom.db"
)]
pub struct Create {
    /// Its number, four digits.
    #[arg(long, value_name = "NUMBER")]
    municipality: String,
    /// Its name, without «kommune».
    #[arg(long)]
    name: String,
    /// A host name it answers at; may be given several times. Needed where several municipalities
    /// are served.
    #[arg(long = "host", value_name = "HOST")]
    hosts: Vec<String>,
    /// sqlite:FILE, counted from the folder of the configuration, or
    /// `postgres://user:password@host/name`.
    #[arg(long, value_name = "ADDRESS")]
    database: String,
}

impl Create {
    /// Does it.
    pub fn run(&self, config: &Path) -> Result<(), Refusal> {
        let number: MunicipalityNumber = self.municipality.parse()?;
        let name = self.name()?;
        let location = config::database(config, &self.database)?;
        let new = NewEntry {
            number: &number,
            name,
            hosts: &self.hosts,
            database: self.database.trim(),
        };
        let planned = config::add(config, &new, false)?;
        let capabilities = capabilities::all();
        let migrations = capabilities::migrations(&capabilities);
        let profile = Municipality::new(number.clone(), name);
        let db = Db::create(&location, &migrations, &profile)?;
        let made = key_file::make(&planned.key_file).map_err(|refusal| match refusal {
            // Where no key can be written beside it, no configuration can either.
            Refusal::File { path, fault, .. } if path.parent() == config.parent() => {
                let path = config.to_owned();
                ConfigRefusal::Unwritable { path, fault }.into()
            }
            other => other,
        });
        let written = made.and_then(|is_new| {
            let whole = key_file::read(&planned.key_file)
                .and_then(|_| Ok(config::add(config, &new, true)?));
            if whole.is_err() && is_new {
                key_file::take_away(&planned.key_file);
            }
            whole
        });
        let whole = match written {
            Ok(whole) => whole,
            Err(refusal) => {
                db.discard(&migrations)?;
                return Err(refusal);
            }
        };
        say(&format!(
            "Made {name} ({number}) in {location}, and added it to {}.\n",
            config.display()
        ));
        let entry = whole.pick(Some(number.as_str()))?;
        say(&admin::in_words(entry, &people::actions::make_link(&db)?));
        say(&format!(
            "The key lies in {}. Keep a copy of it apart from the database: without it nobody is \
             known again.\n",
            whole.key_file.display()
        ));
        say(&next_steps(config, &number, name));
        let unreached: Vec<String> = whole
            .municipalities
            .iter()
            .filter(|entry| entry.hosts.is_empty() && whole.municipalities.len() > 1)
            .map(ToString::to_string)
            .collect();
        if !unreached.is_empty() {
            say(&format!(
                "\nSeveral municipalities are configured, and no host leads to {}. Add `hosts` in {}.",
                unreached.join(", "),
                config.display()
            ));
        }
        Ok(())
    }

    fn name(&self) -> Result<&str, Refusal> {
        let name = self.name.trim();
        let name = name.strip_suffix(" kommune").unwrap_or(name).trim();
        if name.is_empty() || name.chars().any(char::is_control) {
            return Err(Refusal::Name(self.name.clone()));
        }
        Ok(name)
    }
}

fn next_steps(config: &Path, number: &MunicipalityNumber, name: &str) -> String {
    let with = if config == Path::new("samspill.toml") {
        String::new()
    } else {
        format!(" --config '{}'", config.display())
    };
    let file = format!("{}.toml", name.to_lowercase().replace(' ', "-"));
    format!(
        "What to do next:
1. Fill the register from the national registers, which takes some minutes:
   samspill import brreg{with} --municipality {number} \\
     --entities '{EXAMPLE_SOURCE}?forretningsadresse.kommunenummer={number}&registrertIFrivillighetsregisteret=true' \\
     --voluntary 'https://data.brreg.no/frivillighetsregisteret/api/frivillige-organisasjoner?size=100'
2. Give it colours, districts and contact details: write the profile to a file, edit, read it in:
   samspill profile{with} --municipality {number} > {file}
   samspill profile{with} --municipality {number} --set {file}
3. Open it, and see that all is well:
   samspill serve{with}
   samspill doctor{with}"
    )
}
