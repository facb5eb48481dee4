//! National files in their true shape, with fictional associations in them.
//!
//! Shapes as the entity register (Enhetsregisteret) and the voluntary register
//! (Frivillighetsregisteret) answer since 2026. Numbers have valid check digits and are made from a
//! running count, so the same test makes the same numbers.

use std::{fs, io::Write as _, path::Path};

use flate2::{Compression, write::GzEncoder};
use kernel::OrganisationNumber;
use serde_json::{Value, json};

/// The `count`-th valid organisation number of our own series.
pub fn number(count: u32) -> OrganisationNumber {
    (81_000_000..)
        .filter_map(OrganisationNumber::from_first_eight)
        .nth(count as usize)
        .expect("there are always more")
}

/// An association as the entity register tells of it.
#[derive(Clone, Debug)]
pub struct Entity(pub Value);

impl Entity {
    /// An association of Fjordvik with the `count`-th number.
    pub fn new(count: u32, name: &str) -> Self {
        let address = json!({
            "land": "Norge", "landkode": "NO", "postnummer": "9991", "poststed": "FJORDVIK",
            "adresse": ["Storgata 1"], "kommune": "FJORDVIK", "kommunenummer": "9999",
        });
        Self(json!({
            "organisasjonsnummer": number(count).as_str(),
            "navn": name,
            "organisasjonsform": { "kode": "FLI", "beskrivelse": "Forening/lag/innretning" },
            "registreringsdatoEnhetsregisteret": "1995-02-20",
            "registrertIMvaregisteret": false,
            "naeringskode1": { "kode": "94.991", "beskrivelse": "Aktiviteter i andre interesseorganisasjoner" },
            "harRegistrertAntallAnsatte": false,
            "forretningsadresse": address,
            "stiftelsesdato": "1980-01-01",
            "institusjonellSektorkode": { "kode": "7000", "beskrivelse": "Ideelle organisasjoner" },
            "registrertIForetaksregisteret": false,
            "registrertIStiftelsesregisteret": false,
            "registrertIFrivillighetsregisteret": true,
            "registrertIPartiregisteret": false,
            "konkurs": false,
            "underAvvikling": false,
            "underTvangsavviklingEllerTvangsopplosning": false,
            "maalform": "Bokmål",
            "vedtektsdato": "2019-03-20",
            "vedtektsfestetFormaal": ["Samle folk i bygda"],
            "aktivitet": ["Arbeid for medlemmene"],
        }))
    }

    /// With a field set: the name as the register writes it.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0[field] = value.into();
        self
    }

    /// With its business address in another municipality.
    #[must_use]
    pub fn in_municipality(mut self, number: &str, name: &str) -> Self {
        let address = &mut self.0["forretningsadresse"];
        address["kommunenummer"] = number.into();
        address["kommune"] = name.to_uppercase().into();
        address["poststed"] = name.to_uppercase().into();
        self
    }

    /// At a street address.
    #[must_use]
    pub fn at(mut self, lines: &[&str], postal_code: &str) -> Self {
        let address = &mut self.0["forretningsadresse"];
        address["adresse"] = json!(lines);
        address["postnummer"] = postal_code.into();
        self
    }

    /// Its number.
    pub fn number(&self) -> OrganisationNumber {
        self.0["organisasjonsnummer"]
            .as_str()
            .and_then(|number| number.parse().ok())
            .expect("a number made here")
    }
}

/// What the voluntary register tells of an association, by its number and categories.
pub fn voluntary(number: &OrganisationNumber, categories: &[&str]) -> Value {
    let ranked: Vec<Value> = categories
        .iter()
        .zip(1..)
        .map(|(code, rank)| json!({ "icnpoNummer": code, "navn": null, "rekkefoelge": rank }))
        .collect();
    json!({
        "organisasjonsnummer": number.as_str(),
        "frivilligOrganisasjonsstatus": "frivilligOrganisasjonsstatus.aktiv",
        "innfoertDato": "2010-05-01",
        "foersteGangInnfoert": "2010-05-01",
        "icnpoKategorier": ranked,
        "grasrotandel": { "deltarI": true },
    })
}

/// A JSON array in a file.
pub fn write(file: &Path, records: &[Value]) {
    fs::write(file, Value::from(records).to_string()).expect("a file in the test's own folder");
}

/// The same, gzipped, as the nightly download comes.
pub fn write_gzipped(file: &Path, records: &[Value]) {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed
        .write_all(Value::from(records).to_string().as_bytes())
        .expect("memory takes it");
    fs::write(file, packed.finish().expect("memory takes it"))
        .expect("a file in the test's own folder");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_valid_and_differ() {
        let mut numbers: Vec<_> = (0..500).map(number).collect();
        numbers.dedup();
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 500);
    }
}
