//! `samspill admin`: a link that makes whoever opens it administrator of a municipality.
//!
//! It works once, for a day; a new one makes those before it worthless. For the first administrator
//! (`samspill create` prints one as well), and for when nobody can sign in any more.

use std::path::Path;

use clap::Args;

use crate::{
    capabilities,
    config::{Config, Entry, key_file},
    opening::open,
    refusal::Refusal,
    terminal::{self, Log, say},
};

/// Prints a one-time link for an administrator.
#[derive(Args)]
pub struct Admin {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// Make the key file first, where an installation never had one. A lost key is restored, not
    /// made anew: with another nobody is known again.
    #[arg(long)]
    new_key: bool,
}

impl Admin {
    /// Does it.
    pub fn run(&self, path: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(path)?;
        let entry = config.pick(self.municipality.as_deref())?;
        if self.new_key {
            key_file::make(&config.key_file)?;
        }
        key_file::read(&config.key_file)?;
        let db = open(entry, &capabilities::migrations(&capabilities::all()))?;
        let token = people::actions::make_link(&db)?;
        say(&in_words(entry, &token));
        Ok(())
    }
}

/// The link, and what it is.
pub fn in_words(entry: &Entry, token: &str) -> String {
    let place = match entry.hosts.first() {
        Some(host) => format!("https://{host}"),
        None => format!("http://{}", crate::config::USUAL_ADDRESS),
    };
    format!(
        "Whoever opens this link becomes administrator of {entry}. It works once, for 24 hours:\n  \
         {place}/logg-inn/lenke/{token}"
    )
}
