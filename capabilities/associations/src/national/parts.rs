//! The parts of an entity: forms, codes, addresses, endings, former names and remarks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fields::Fields;

/// A legal form (organisasjonsform).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalForm {
    /// Such as FLI, STI or ESEK.
    pub code: String,
    /// In Norwegian.
    pub description: Option<String>,
}

/// A code with its Norwegian words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The code.
    pub code: String,
    /// In Norwegian.
    pub description: Option<String>,
}

/// An address as the register holds it. Never shown as it is: it is often a home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Street, box or «c/o» lines.
    pub lines: Vec<String>,
    /// Four digits in Norway.
    pub postal_code: Option<String>,
    /// In capitals.
    pub town: Option<String>,
    /// Name of the municipality, in capitals.
    pub municipality: Option<String>,
    /// Four digits.
    pub municipality_number: Option<String>,
    /// Two letters.
    pub country_code: Option<String>,
}

/// Signs that an entity is coming to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Bankrupt.
    pub bankrupt: bool,
    /// Since when.
    pub bankrupt_on: Option<Date>,
    /// Reported as dissolved, not yet deleted.
    pub winding_up: bool,
    /// Since when.
    pub winding_up_on: Option<Date>,
    /// Dissolved by force.
    pub forced: bool,
    /// Since when: the earliest of the register's five dates.
    pub forced_on: Option<Date>,
}

/// A name from before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerName {
    /// As registered.
    pub name: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

/// A remark of a register (påtegning).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// What kind of fact it is about.
    pub kind: Option<String>,
    /// In Norwegian.
    pub text: String,
    /// When it was made.
    pub on: Option<Date>,
}

const FORCED: [&str; 5] = [
    "tvangsavvikletPgaManglendeSlettingDato",
    "tvangsopplostPgaManglendeDagligLederDato",
    "tvangsopplostPgaManglendeRevisorDato",
    "tvangsopplostPgaManglendeRegnskapDato",
    "tvangsopplostPgaMangelfulltStyreDato",
];

pub(super) fn legal_form(fields: &mut Fields) -> Option<LegalForm> {
    // An outdated form (`utgaatt`) stays aside: it is no fact about the entity.
    Some(LegalForm {
        code: fields.text("kode")?,
        description: fields.text("beskrivelse"),
    })
}

pub(super) fn code(fields: &mut Fields) -> Option<Code> {
    Some(Code {
        code: fields.text("kode")?,
        description: fields.text("beskrivelse"),
    })
}

pub(super) fn address(fields: &mut Fields) -> Address {
    fields.skip(&["land"]);
    Address {
        lines: fields
            .texts("adresse")
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        postal_code: fields.text("postnummer"),
        town: fields.text("poststed"),
        municipality: fields.text("kommune"),
        municipality_number: fields.four_digits("kommunenummer"),
        country_code: fields.text("landkode"),
    }
}

pub(super) fn ending(fields: &mut Fields) -> Ending {
    let forced_on = FORCED.iter().filter_map(|name| fields.date(name)).min();
    let bankrupt_on = fields.date("konkursdato");
    let winding_up_on = fields.date("underAvviklingDato");
    Ending {
        bankrupt: fields.flag("konkurs").unwrap_or(bankrupt_on.is_some()),
        bankrupt_on,
        winding_up: fields
            .flag("underAvvikling")
            .unwrap_or(winding_up_on.is_some()),
        winding_up_on,
        forced: fields
            .flag("underTvangsavviklingEllerTvangsopplosning")
            .unwrap_or(forced_on.is_some()),
        forced_on,
    }
}

pub(super) fn former_name(fields: &mut Fields) -> Option<FormerName> {
    let from = fields.date("fraDato");
    let to = fields.date("tilDato");
    Some(FormerName {
        name: fields.text("navn")?,
        from,
        to,
    })
}

pub(super) fn remark(fields: &mut Fields) -> Option<Remark> {
    let kind = fields.text("infotype");
    let on = fields.date("dato");
    Some(Remark {
        kind,
        text: fields.text("tekst")?,
        on,
    })
}
