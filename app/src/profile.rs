//! `samspill profile`: how a municipality looks and speaks, as a text to edit.
//!
//! The profile lies in the municipality's database, so that a backup or a move carries it along.
//! Everything in a new one is checked before any of it is saved: colours, districts, words,
//! activity types and national sources. What was there before is kept among the versions, where
//! administrators see it and can put it back.

use std::path::{Path, PathBuf};

use access::Actor;
use associations::{national::Source, vocabulary::Vocabulary};
use casework::{
    access::{Action, may},
    actions::change_profile,
};
use clap::Args;
use kernel::{Clock, Ids, Municipality, RandomIds, SystemClock};
use web::Profile as Checked;

use crate::{
    capabilities,
    config::{Config, Entry},
    opening::open,
    refusal::Refusal,
    terminal::{self, Log, say},
};

const HEADING: &str = "\
# How the municipality looks and speaks. Edit, and read it in with samspill profile --set FILE.
# What may stand here, beside what does:
#   names.nn, names.se          names in nynorsk and North Sami
#   default_language            nb, nn or en
#   brand.main, brand.accent    one or two colours, #rrggbb; contrast is taken care of
#   brand.logo                  the coat of arms as SVG, between ''' and '''
#   contact                     phone, hours, email, visit, web
#   [[districts]]               key, name, postal_codes = [\"9990\"], position = { latitude, longitude }
#   activities_off              activity types not used here; above the first line with [ ]
#   activity_aliases            words people here use, and what they mean; above it too
#   national.entities, .voluntary   addresses read every night
#   [texts.nb]                  your words in place of ours, by text id
";

const NO_ACTIVITIES_OFF: &str = "
# Activity types not used here. Keep this above the first line with [ ].
# activities_off = [\"school-band\"]";

const NO_ALIASES: &str = "
# Words people here use, and what they mean. Keep this above the first line with [ ].
# activity_aliases = { \"korpset\" = \"school-band\" }";

/// Shows a municipality's profile as TOML, or reads in another.
#[derive(Args)]
pub struct Profile {
    /// The municipality; may be left out where only one is configured.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
    /// Read in the profile in this file.
    #[arg(long, value_name = "FILE")]
    set: Option<PathBuf>,
}

impl Profile {
    /// Does it.
    pub fn run(&self, config: &Path) -> Result<(), Refusal> {
        terminal::log(terminal::QUIET, Log::Plain);
        let config = Config::read(config)?;
        let entry = config.pick(self.municipality.as_deref())?;
        let capabilities = capabilities::all();
        let db = open(entry, &capabilities::migrations(&capabilities))?;
        let Some(file) = &self.set else {
            if let Some(profile) = db.read_now(db::municipality::load)? {
                say(&shown(&profile)?);
            }
            return Ok(());
        };
        let profile = read(file)?;
        refuse_unusable(file, entry, &profile)?;
        let words = capabilities::catalog(&capabilities)
            .map_err(|problem| Refusal::Fault(problem.to_string()))?;
        Checked::make(profile.clone(), &words, 0)
            .map_err(|refusal| unusable(file, &refusal.to_string()))?;
        let permit = may(&Actor::Operator, Action::Settings, "")
            .map_err(|denied| Refusal::Fault(denied.to_string()))?;
        db.write_now(|conn| {
            let version = db::municipality::version(conn)?;
            let with = (&SystemClock as &dyn Clock, &RandomIds as &dyn Ids);
            change_profile(
                conn,
                with,
                &permit,
                "municipality.profile",
                version,
                &profile,
            )
        })?;
        say(&format!(
            "{entry} has the profile of {} now.",
            file.display()
        ));
        Ok(())
    }
}

/// The profile as a text. TOML takes a line below a `[table]` as part of it, so what belongs to no
/// table has its place shown above them, also while it is empty.
fn shown(profile: &Municipality) -> Result<String, Refusal> {
    let toml = toml::to_string_pretty(profile);
    let toml = toml.map_err(|fault| Refusal::Fault(fault.to_string()))?;
    let (top, tables) = toml.split_once("\n[").unwrap_or((&toml, ""));
    let mut top = top.trim_end().to_owned();
    if profile.activities_off.is_empty() {
        top.push_str(NO_ACTIVITIES_OFF);
    }
    if profile.activity_aliases.is_empty() {
        top.push_str(NO_ALIASES);
    }
    Ok(format!("{HEADING}\n{top}\n\n[{}", tables.trim_end()))
}

/// What the reader of TOML says, with the field it is about.
fn in_words(message: &str, text: &str, at: usize) -> String {
    let message = message.replace('\n', "; ");
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let rest = rest.replace("expected one of", "it may be one of");
        return format!(
            "there is no field {}",
            rest.replace("expected", "it may be")
        );
    }
    let begins = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[begins..].lines().next().unwrap_or_default();
    let Some((field, _)) = line.split_once('=') else {
        return message;
    };
    let told = message
        .strip_prefix("unknown variant ")
        .or_else(|| message.strip_prefix("invalid type: "))
        .and_then(|told| told.split_once(", expected "));
    match told {
        Some((given, wanted)) => {
            let wanted = wanted.strip_prefix("one of ").unwrap_or(wanted);
            format!("«{}» may be {wanted}, not {given}", field.trim())
        }
        None => format!("«{}»: {message}", field.trim()),
    }
}

fn read(file: &Path) -> Result<Municipality, Refusal> {
    let text = std::fs::read_to_string(file).map_err(|fault| Refusal::File {
        path: file.to_owned(),
        done: "read",
        fault,
    })?;
    toml::from_str(&text).map_err(|fault| {
        let at = fault.span().map_or(0, |span| span.start);
        Refusal::ProfileLine {
            path: file.to_owned(),
            line: text[..at].matches('\n').count() + 1,
            reason: in_words(fault.message(), &text, at),
        }
    })
}

fn refuse_unusable(file: &Path, entry: &Entry, profile: &Municipality) -> Result<(), Refusal> {
    if profile.number != entry.number {
        let other = format!("it is the profile of {}, not of {entry}", profile.number);
        return Err(unusable(file, &other));
    }
    let activities = profile
        .activities_off
        .iter()
        .chain(profile.activity_aliases.values());
    for key in activities {
        if Vocabulary::standard().get(key).is_none() {
            return Err(unusable(
                file,
                &format!("«{key}» is no activity type of ours"),
            ));
        }
    }
    for source in [&profile.national.entities, &profile.national.voluntary] {
        if !source.is_empty() {
            let parsed = Source::parse(source);
            if !matches!(parsed, Ok(Source::Web(_))) {
                let wrong = format!(
                    "«{source}» under [national] must be a web address of the register, or left out"
                );
                return Err(unusable(file, &wrong));
            }
        }
    }
    Ok(())
}

fn unusable(file: &Path, reason: &str) -> Refusal {
    Refusal::Profile {
        path: file.to_owned(),
        reason: reason.to_owned(),
    }
}
