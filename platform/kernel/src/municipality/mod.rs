//! The municipality that owns one database, and what makes it look and sound like itself.
//!
//! One municipality, one database (docs/decisions/0002-storage.md). Its profile lies in that
//! database, so a backup, a move or a restore carries colours, districts and words along. An
//! operator reads and changes it as a TOML file with `samspill profile`.

mod check;
mod number;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use check::MunicipalityRefusal;
pub use number::MunicipalityNumber;

use crate::{Language, Translated};

/// What a municipality is and how it presents itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// Its number.
    pub number: MunicipalityNumber,
    /// Its names, without the word «kommune».
    pub names: Names,
    /// The language of a visitor who has not chosen.
    #[serde(default)]
    pub default_language: Language,
    /// Colours and coat of arms.
    #[serde(default)]
    pub brand: Brand,
    /// Where people can reach the municipality about associations.
    #[serde(default)]
    pub contact: Contact,
    /// Parts of the municipality that people know by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<District>,
    /// Activity types of the vocabulary that this municipality does not use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities_off: Vec<String>,
    /// Words people here use for an activity type: word by word, the key it means.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub activity_aliases: BTreeMap<String, String>,
    /// Where the national registers are read from every night; empty: only by hand.
    #[serde(default)]
    pub national: NationalSources,
    /// The municipality's own words in place of ours: by language tag, then by text id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Language, BTreeMap<String, String>>,
}

/// Names of a municipality in the languages it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// In bokmål.
    pub nb: String,
    /// In nynorsk, where it differs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nn: String,
    /// In North Sami, where it is used.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub se: String,
}

/// Colours (one or two hex values) and coat of arms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Brand {
    /// Main colour, `#rrggbb`.
    pub main: String,
    /// Colour of what needs attention; computed neutral when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// The coat of arms as an SVG drawing. Served as a picture, never put into a page.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub logo: String,
}

/// How to reach the municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Telephone, eight digits or as written.
    pub phone: String,
    /// When the telephone is answered, such as «mandag–fredag kl. 9–15».
    pub hours: String,
    /// E-mail address of the office.
    pub email: String,
    /// Where people can come in.
    pub visit: String,
    /// The municipality's own web site.
    pub web: String,
}

/// Addresses of national data. An empty one is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NationalSources {
    /// The entity register (Enhetsregisteret), filtered to this municipality.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub entities: String,
    /// The voluntary register (Frivillighetsregisteret).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub voluntary: String,
}

/// A part of the municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Short key for addresses: small letters, digits and hyphens.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// The same in other languages, where they differ.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub names: Translated,
    /// Postal codes that lie in it.
    #[serde(default)]
    pub postal_codes: Vec<String>,
    /// Its middle, for the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

/// A place on the map: degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl Eq for Position {}

impl Municipality {
    /// A municipality with a number and a name, and everything else as it comes.
    pub fn new(number: MunicipalityNumber, name: &str) -> Self {
        Self {
            number,
            names: Names {
                nb: name.trim().to_owned(),
                ..Names::default()
            },
            default_language: Language::default(),
            brand: Brand::default(),
            contact: Contact::default(),
            districts: Vec::new(),
            activities_off: Vec::new(),
            activity_aliases: BTreeMap::new(),
            national: NationalSources::default(),
            texts: BTreeMap::new(),
        }
    }

    /// The name in `language`, without the word «kommune».
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Nn if !self.names.nn.is_empty() => &self.names.nn,
            _ if self.names.nb.is_empty() => &self.names.nn,
            _ => &self.names.nb,
        }
    }

    /// The district a postal code lies in.
    pub fn district_of(&self, postal_code: &str) -> Option<&District> {
        self.districts
            .iter()
            .find(|district| district.postal_codes.iter().any(|code| code == postal_code))
    }

    /// The district with this key.
    pub fn district(&self, key: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.key == key)
    }
}

impl District {
    /// What people call it in `language`.
    pub fn name_in(&self, language: Language) -> &str {
        let own = self.names.get(language);
        if own.is_empty() { &self.name } else { own }
    }
}

impl Contact {
    /// The telephone as an address a browser dials: `tel:+4770000000`.
    pub fn dial(&self) -> String {
        let digits: String = self.phone.chars().filter(char::is_ascii_digit).collect();
        let abroad = self.phone.trim_start().starts_with('+');
        let country = if abroad { "+" } else { "+47" };
        format!("tel:{country}{digits}")
    }
}

impl Default for Brand {
    /// The house's own teal and warm brown.
    fn default() -> Self {
        Self {
            main: "#0C5565".into(),
            accent: Some("#93400F".into()),
            logo: String::new(),
        }
    }
}
