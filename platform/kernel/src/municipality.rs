//! The municipality that owns one database, and what makes it look and sound like itself.
//!
//! One municipality, one database (docs/decisions/0002-storage.md). Its profile lies in that
//! database, so a backup, a move or a restore carries colours, districts and words along. An
//! operator reads and changes it as a TOML file with `samspill profile`.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Language;

/// Four digits, as Statistics Norway numbers municipalities.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MunicipalityNumber(String);

/// Why a municipality, or a part of its profile, cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MunicipalityRefusal {
    /// The number is not four digits.
    #[error("«{0}» is not a municipality number; it has four digits, such as 3205")]
    Number(String),
    /// The name is empty.
    #[error("a municipality needs a name in bokmål or nynorsk")]
    NoName,
    /// A district has no key or name, or two have the same key.
    #[error("each district needs a key of its own and a name; look at «{0}»")]
    District(String),
    /// A postal code stands under two districts, or is not four digits.
    #[error("the postal code «{0}» must have four digits and belong to one district only")]
    PostalCode(String),
    /// A field holds what would break a page.
    #[error("«{field}» must be {wanted}")]
    Field {
        /// As it stands in the profile.
        field: &'static str,
        /// What it may be.
        wanted: &'static str,
    },
}

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Short key for addresses: small letters, digits and hyphens.
    pub key: String,
    /// What people call it.
    pub name: String,
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

    /// Checks what a type cannot say.
    pub fn check(&self) -> Result<(), MunicipalityRefusal> {
        if self.names.nb.trim().is_empty() && self.names.nn.trim().is_empty() {
            return Err(MunicipalityRefusal::NoName);
        }
        self.contact.check()?;
        self.brand.check()?;
        let mut keys = Vec::new();
        let mut codes = Vec::new();
        for district in &self.districts {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let well_named = !district.key.is_empty()
                && district.key.chars().all(plain)
                && !district.name.trim().is_empty();
            if !well_named || keys.contains(&&district.key) {
                return Err(MunicipalityRefusal::District(district.key.clone()));
            }
            keys.push(&district.key);
            for code in &district.postal_codes {
                let four = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
                if !four || codes.contains(&code) {
                    return Err(MunicipalityRefusal::PostalCode(code.clone()));
                }
                codes.push(code);
            }
        }
        Ok(())
    }
}

impl Brand {
    /// The drawing is served as it is, so it must be one, and one that runs nothing.
    fn check(&self) -> Result<(), MunicipalityRefusal> {
        let drawing = self.logo.trim_start().to_lowercase();
        let is_drawing = drawing.starts_with("<svg") || drawing.starts_with("<?xml");
        let runs = drawing.contains("<script")
            || drawing.contains("javascript:")
            || drawing.split(['<', '>']).any(has_handler);
        if drawing.is_empty() || (is_drawing && !runs) {
            return Ok(());
        }
        Err(MunicipalityRefusal::Field {
            field: "brand.logo",
            wanted: "an SVG drawing, from <svg to </svg>, without scripts",
        })
    }
}

/// Whether a tag has an attribute such as `onload=`.
fn has_handler(tag: &str) -> bool {
    let mut before = ' ';
    tag.char_indices().any(|(at, c)| {
        let begins = before.is_whitespace() || matches!(before, '"' | '\'' | '/');
        before = c;
        let rest = tag[at..].strip_prefix("on").filter(|_| begins);
        rest.is_some_and(|rest| {
            let after = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
            after.len() < rest.len() && after.trim_start().starts_with('=')
        })
    })
}

impl Contact {
    /// Both become links on every page.
    fn check(&self) -> Result<(), MunicipalityRefusal> {
        let refused = |field, wanted| Err(MunicipalityRefusal::Field { field, wanted });
        let web = self.web.trim();
        let host = ["https://", "http://"]
            .iter()
            .find_map(|scheme| web.strip_prefix(scheme));
        let is_web = host.is_some_and(|host| !host.is_empty() && !host.contains(is_foreign));
        if !web.is_empty() && !is_web {
            return refused(
                "contact.web",
                "a web address, such as https://www.fjordvik.example",
            );
        }
        let email = self.email.trim();
        let is_address = email.split_once('@').is_some_and(|(name, domain)| {
            let inside = domain.trim_matches('.') == domain && domain.contains('.');
            !name.is_empty() && inside && !domain.contains('@') && !email.contains(is_foreign)
        });
        if !email.is_empty() && !is_address {
            return refused(
                "contact.email",
                "an e-mail address, such as post@fjordvik.example",
            );
        }
        Ok(())
    }

    /// The telephone as an address a browser dials: `tel:+4770000000`.
    pub fn dial(&self) -> String {
        let digits: String = self.phone.chars().filter(char::is_ascii_digit).collect();
        let abroad = self.phone.trim_start().starts_with('+');
        let country = if abroad { "+" } else { "+47" };
        format!("tel:{country}{digits}")
    }
}

/// What no address holds.
fn is_foreign(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"')
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

impl MunicipalityNumber {
    /// The four digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MunicipalityNumber {
    type Err = MunicipalityRefusal;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let digits = written.trim();
        let is_given = digits != "0000";
        if is_given && digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(digits.to_owned()))
        } else {
            Err(MunicipalityRefusal::Number(written.to_owned()))
        }
    }
}

impl TryFrom<String> for MunicipalityNumber {
    type Error = MunicipalityRefusal;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        written.parse()
    }
}

impl From<MunicipalityNumber> for String {
    fn from(number: MunicipalityNumber) -> Self {
        number.0
    }
}

impl fmt::Display for MunicipalityNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_districts(codes: &[(&str, &[&str])]) -> Municipality {
        let mut municipality = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        municipality.districts = codes
            .iter()
            .map(|(key, codes)| District {
                key: (*key).into(),
                name: (*key).into(),
                postal_codes: codes.iter().map(|code| (*code).into()).collect(),
                position: None,
            })
            .collect();
        municipality
    }

    #[test]
    fn a_postal_code_belongs_to_one_district() {
        let sound = with_districts(&[("sentrum", &["9990"]), ("aasen", &["9991", "9992"])]);
        assert_eq!(sound.check(), Ok(()));
        assert_eq!(
            sound
                .district_of("9992")
                .map(|district| district.key.as_str()),
            Some("aasen")
        );
        let twice = with_districts(&[("sentrum", &["9990"]), ("aasen", &["9990"])]);
        assert_eq!(
            twice.check(),
            Err(MunicipalityRefusal::PostalCode("9990".into()))
        );
        let same = with_districts(&[("aasen", &[]), ("aasen", &[])]);
        assert_eq!(
            same.check(),
            Err(MunicipalityRefusal::District("aasen".into()))
        );
    }

    #[test]
    fn what_would_break_a_page_is_refused() {
        let mut fjordvik = with_districts(&[]);
        for (web, is_taken) in [
            ("https://fjordvik.example/lag", true),
            ("www.fjordvik.example", false),
            ("javascript:alert(1)", false),
            ("https://", false),
        ] {
            fjordvik.contact.web = web.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{web}");
        }
        fjordvik.contact = Contact::default();
        for (email, is_taken) in [
            ("post@fjordvik.example", true),
            ("post", false),
            ("post@fjordvik", false),
            ("a b@fjordvik.example", false),
        ] {
            fjordvik.contact.email = email.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{email}");
        }
        fjordvik.contact = Contact::default();
        for (logo, is_taken) in [
            ("<svg><title>on = off</title></svg>", true),
            ("<?xml version='1.0'?><svg data-on='1'/>", true),
            ("logo.png", false),
            ("<svg><script>x</script></svg>", false),
            ("<svg onload=x()>", false),
            ("<svg a='1'\nONCLICK = 'x'>", false),
            ("<svg><a href='javascript:x'/></svg>", false),
        ] {
            fjordvik.brand.logo = logo.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{logo}");
        }
    }

    #[test]
    fn a_telephone_is_dialled_without_spaces() {
        let dial = |phone: &str| {
            let phone = phone.to_owned();
            Contact {
                phone,
                ..Contact::default()
            }
            .dial()
        };
        assert_eq!(dial("70 00 00 00"), "tel:+4770000000");
        assert_eq!(dial("+47 70000000"), "tel:+4770000000");
        assert_eq!(dial("110"), "tel:+47110");
    }

    #[test]
    fn a_number_has_four_digits() {
        assert!("3205".parse::<MunicipalityNumber>().is_ok());
        for wrong in ["", "0000", "320", "32055", "32a5", "-205"] {
            assert!(wrong.parse::<MunicipalityNumber>().is_err(), "{wrong}");
        }
    }
}
