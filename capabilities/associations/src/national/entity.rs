//! One record of the entity register (Enhetsregisteret), version 2 of its shape.
//!
//! Only number and name are required; a probe of associations in June 2026 found e-mail in two of
//! three and statutes in one of twenty. Texts, dates and flags the register adds later are kept in
//! `aside`. Source: the register's OpenAPI description 1.5.0 (October 2024) and the fields seen
//! since (`erIKonsern`, `historiskeNavn`, `paategninger`).

use jiff::civil::Date;
use kernel::{MunicipalityNumber, OrganisationNumber};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    Address, Belonging, Code, Ending, FormerName, Glance, LegalForm, RejectReason, Remark,
    fields::Fields,
    parts::{address, code, ending, former_name, legal_form, remark},
};

const INDUSTRIES: [&str; 3] = ["naeringskode1", "naeringskode2", "naeringskode3"];

/// An entity as the register describes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Its number.
    pub number: OrganisationNumber,
    /// Its name as registered, mostly in capitals.
    pub name: String,
    /// Its legal form.
    pub form: Option<LegalForm>,
    /// Where it is found; for many associations «c/o» a person.
    pub business_address: Option<Address>,
    /// Where its letters go.
    pub postal_address: Option<Address>,
    /// Web page, as written.
    pub website: Option<String>,
    /// E-mail, as written.
    pub email: Option<String>,
    /// Telephone, as written.
    pub phone: Option<String>,
    /// Mobile telephone, as written.
    pub mobile: Option<String>,
    /// «Bokmål» or «Nynorsk», as the entity has chosen.
    pub written_language: Option<String>,
    /// What it does, in its own words, as running text.
    pub activity: Option<String>,
    /// Its purpose by statutes, as running text.
    pub purpose: Option<String>,
    /// Industry codes (NACE), ranked. Most associations sit in one catch-all code, so no category
    /// may be derived from them.
    pub industries: Vec<Code>,
    /// Institutional sector.
    pub sector: Option<Code>,
    /// When it was founded.
    pub founded_on: Option<Date>,
    /// When its statutes were last decided.
    pub statutes_on: Option<Date>,
    /// When it came into the entity register.
    pub registered_on: Option<Date>,
    /// Whether it is in the voluntary register; `None` where the source does not say.
    pub in_voluntary_register: Option<bool>,
    /// Since when.
    pub in_voluntary_register_since: Option<Date>,
    /// Whether it is registered for value added tax.
    pub in_vat_register: Option<bool>,
    /// Whether it is in the foundation register.
    pub in_foundation_register: Option<bool>,
    /// Whether it is in the party register, which reveals politics.
    pub in_party_register: Option<bool>,
    /// Employees; the register says nothing below five.
    pub employees: Option<u32>,
    /// The year of the latest accounts sent in.
    pub latest_accounts: Option<String>,
    /// Bankrupt, being wound up, or being wound up by force.
    pub ending: Ending,
    /// Deleted from the register on this day. The record then has number, name and form alone.
    pub deleted_on: Option<Date>,
    /// The entity above it (in the public sector, or of a sub-unit).
    pub parent: Option<OrganisationNumber>,
    /// Names it had before.
    pub former_names: Vec<FormerName>,
    /// The register's remarks, such as a missing contact person.
    pub remarks: Vec<Remark>,
    /// Fields this program does not know, and known ones it could not read.
    pub aside: Map<String, Value>,
    /// The known fields in `aside` that could not be read.
    #[serde(skip)]
    pub unread: Vec<&'static str>,
}

impl Entity {
    /// Reads one record.
    pub fn parse(raw: &[u8]) -> Result<Self, RejectReason> {
        let number = Glance::at(raw)?.number;
        let record = serde_json::from_slice(raw).map_err(|_| RejectReason::Malformed)?;
        let mut fields = Fields::of(record);
        fields.skip(&["organisasjonsnummer", "respons_klasse"]);
        let name = fields.text("navn").ok_or(RejectReason::MissingName)?;
        let mut entity = Self {
            number,
            name,
            form: fields.object("organisasjonsform", legal_form),
            business_address: fields.group("forretningsadresse", address),
            postal_address: fields.group("postadresse", address),
            website: fields.text("hjemmeside"),
            email: fields.text("epostadresse"),
            phone: fields.text("telefon"),
            mobile: fields.text("mobil"),
            written_language: fields.text("maalform"),
            activity: fields.lines("aktivitet"),
            purpose: fields.lines("vedtektsfestetFormaal"),
            industries: INDUSTRIES
                .iter()
                .filter_map(|name| fields.object(name, code))
                .collect(),
            sector: fields.object("institusjonellSektorkode", code),
            founded_on: fields.date("stiftelsesdato"),
            statutes_on: fields.date("vedtektsdato"),
            registered_on: fields.date("registreringsdatoEnhetsregisteret"),
            in_voluntary_register: fields.flag("registrertIFrivillighetsregisteret"),
            in_voluntary_register_since: fields.date("registreringsdatoFrivillighetsregisteret"),
            in_vat_register: fields.flag("registrertIMvaregisteret"),
            in_foundation_register: fields.flag("registrertIStiftelsesregisteret"),
            in_party_register: fields.flag("registrertIPartiregisteret"),
            employees: fields.count("antallAnsatte"),
            latest_accounts: fields.text("sisteInnsendteAarsregnskap"),
            ending: ending(&mut fields),
            deleted_on: fields.date("slettedato"),
            parent: fields.number("overordnetEnhet"),
            former_names: fields.objects("historiskeNavn", former_name),
            remarks: fields.objects("paategninger", remark),
            aside: Map::new(),
            unread: Vec::new(),
        };
        (entity.aside, entity.unread) = fields.rest();
        Ok(entity)
    }

    /// The municipality it belongs to: the business address's, else the postal address's.
    pub fn municipality_number(&self) -> Option<&str> {
        let decisive = self
            .business_address
            .as_ref()
            .or(self.postal_address.as_ref())?;
        decisive.municipality_number.as_deref()
    }

    /// Whether it belongs to this municipality.
    pub fn belongs_to(&self, municipality: &MunicipalityNumber) -> bool {
        self.municipality_number() == Some(municipality.as_str())
    }

    /// Whether it counts as an association, and of where.
    pub fn belonging(&self, municipality: &MunicipalityNumber) -> Belonging {
        let form = self.form.as_ref().map(|form| form.code.as_str());
        Belonging::of(
            self.in_voluntary_register == Some(true),
            form,
            self.municipality_number(),
            municipality,
        )
    }
}
