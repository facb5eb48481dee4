//! The few fields that decide what becomes of an entity, read without reading the rest.
//!
//! Of more than a million entities some hundreds belong to one municipality, so the others are
//! only glanced at. "Belongs here" is the business address's municipality, and the postal
//! address's only when there is no business address: the register's own filter `kommunenummer`
//! has counted a postal address alone since January 2024, which brings in strangers.

use std::borrow::Cow;

use kernel::{MunicipalityNumber, OrganisationNumber};

use serde::Deserialize;

use super::{RejectReason, loose::Loose};

/// The legal form «forening/lag/innretning», the form of nearly every association.
const ASSOCIATION_FORM: &str = "FLI";

/// Whether an entity is one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// An association of this municipality.
    Here,
    /// An association of another municipality, or of none.
    Elsewhere,
    /// A business, a public body or the like: neither in the voluntary register nor of the form
    /// FLI. A condominium or foundation that is in the voluntary register counts as association.
    NotAnAssociation,
}

impl Belonging {
    /// Decides from the voluntary register's flag, the legal form and the municipality.
    pub(super) fn of(
        flagged: bool,
        form: Option<&str>,
        found_in: Option<&str>,
        municipality: &MunicipalityNumber,
    ) -> Self {
        if !flagged && form != Some(ASSOCIATION_FORM) {
            Self::NotAnAssociation
        } else if found_in == Some(municipality.as_str()) {
            Self::Here
        } else {
            Self::Elsewhere
        }
    }
}

/// What a glance at one entity tells.
pub struct Glance<'a> {
    /// Its valid number.
    pub number: OrganisationNumber,
    flagged: bool,
    form: Option<Cow<'a, str>>,
    municipality: Option<Cow<'a, str>>,
}

impl<'a> Glance<'a> {
    /// Glances at one record of the entity register.
    pub fn at(raw: &'a [u8]) -> Result<Self, RejectReason> {
        let seen: Seen = serde_json::from_slice(raw).map_err(|_| RejectReason::Malformed)?;
        let number = number(seen.organisasjonsnummer)?;
        match seen.navn {
            Loose::Text(name) if !name.trim().is_empty() => {}
            Loose::Text(_) | Loose::Absent => return Err(RejectReason::MissingName),
            _ => return Err(RejectReason::WrongType("navn")),
        }
        let form = seen.organisasjonsform.code("organisasjonsform")?;
        let flagged = match seen.registrert_i_frivillighetsregisteret {
            Loose::Flag(flag) => flag,
            Loose::Absent => false,
            _ => {
                return Err(RejectReason::WrongType(
                    "registrertIFrivillighetsregisteret",
                ));
            }
        };
        let has_business_address = !matches!(seen.forretningsadresse, Loose::Absent);
        let business = seen.forretningsadresse.code("forretningsadresse")?;
        let postal = seen.postadresse.code("postadresse")?;
        Ok(Self {
            number,
            flagged,
            form,
            municipality: if has_business_address {
                business
            } else {
                postal
            },
        })
    }

    /// Where the entity belongs, seen from one municipality.
    pub fn belonging(&self, municipality: &MunicipalityNumber) -> Belonging {
        let form = self.form.as_deref();
        Belonging::of(
            self.flagged,
            form,
            self.municipality.as_deref(),
            municipality,
        )
    }
}

/// Glances at the number alone, as in a record of the voluntary register.
pub(super) fn number_of(raw: &[u8]) -> Result<OrganisationNumber, RejectReason> {
    #[derive(Deserialize)]
    struct Numbered<'a> {
        #[serde(borrow, default)]
        organisasjonsnummer: Loose<'a>,
    }
    let seen: Numbered = serde_json::from_slice(raw).map_err(|_| RejectReason::Malformed)?;
    number(seen.organisasjonsnummer)
}

fn number(written: Loose) -> Result<OrganisationNumber, RejectReason> {
    let written = match written {
        Loose::Text(text) if text.trim().is_empty() => return Err(RejectReason::MissingNumber),
        Loose::Text(text) => text,
        Loose::Whole(digits) => digits.to_string().into(),
        Loose::Absent => return Err(RejectReason::MissingNumber),
        _ => return Err(RejectReason::InvalidNumber),
    };
    written.parse().map_err(|_| RejectReason::InvalidNumber)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Seen<'a> {
    #[serde(borrow, default)]
    organisasjonsnummer: Loose<'a>,
    #[serde(borrow, default)]
    navn: Loose<'a>,
    #[serde(borrow, default)]
    organisasjonsform: Loose<'a>,
    #[serde(borrow, default)]
    forretningsadresse: Loose<'a>,
    #[serde(borrow, default)]
    postadresse: Loose<'a>,
    #[serde(borrow, default, rename = "registrertIFrivillighetsregisteret")]
    registrert_i_frivillighetsregisteret: Loose<'a>,
}
