//! Small fictional records in the true shapes of the national registers, and a server that answers
//! like them. Shared by the stories about national data.

#![allow(dead_code, unused_imports, reason = "each story uses its own part")]

mod server;

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use kernel::OrganisationNumber;
use serde_json::{Value, json};

pub use server::{Answer, Server};

/// The nth fictional number.
pub fn number(nth: u32) -> OrganisationNumber {
    (91_000_000..)
        .filter_map(OrganisationNumber::from_first_eight)
        .nth(nth as usize)
        .expect("there are always more")
}

/// An association of Fjordvik (9999), as the entity register sends it.
pub fn entity(nth: u32) -> Value {
    let number = number(nth);
    json!({
        "organisasjonsnummer": number.as_str(),
        "navn": format!("FJORDVIK IDRETTSLAG {nth}"),
        "organisasjonsform": {
            "kode": "FLI",
            "beskrivelse": "Forening/lag/innretning",
            "_links": {"self": {"href": "https://data.brreg.no/organisasjonsformer/FLI"}},
        },
        "forretningsadresse": address("9999"),
        "registrertIFrivillighetsregisteret": true,
        "konkurs": false,
        "aktivitet": ["Idrett for barn og ung-", "dom i {Fjordvik}, \"alle\" med."],
        "_links": {"self": {"href": format!("https://data.brreg.no/enheter/{number}")}},
        "respons_klasse": "Enhet",
    })
}

/// An address in a municipality.
pub fn address(municipality: &str) -> Value {
    json!({
        "land": "Norge", "landkode": "NO", "postnummer": "9990", "poststed": "FJORDVIK",
        "adresse": ["c/o Kari Aasen", "Strandveien 1"],
        "kommune": "FJORDVIK", "kommunenummer": municipality,
    })
}

/// A record of the voluntary register.
pub fn voluntary(nth: u32) -> Value {
    json!({
        "organisasjonsnummer": number(nth).as_str(),
        "frivilligOrganisasjonsstatus": "frivilligOrganisasjonsstatus.aktiv",
        "kontonummer": "12345678903",
        "innfoertDato": "2012-03-04",
        "foersteGangInnfoert": "2009-01-02",
        "grasrotandel": {"deltarI": true, "utestengelsesperiode": null},
        "regnskapsrapportering": {
            "harPaattattSegRapporteringsplikt": true,
            "avslutningsdatoForRegnskapsperiode": "31.12",
            "sistInnsendteAarsregnskap": {"regnskapsaar": 2024, "registreringsdato": "2025-05-06"},
        },
        "vedtekter": {"frivilligRegistrerteVedtekter": true, "sistOppdaterteVedtekter": "2020-01-01"},
        "icnpoKategorier": [
            {"kategori": "ICNPOKategori.internasjonaleOrganisasjoner", "icnpoNummer": "9100",
             "navn": null, "rekkefoelge": 2},
            {"kategori": "ICNPOKategori.idrett", "icnpoNummer": "1 200", "navn": null,
             "rekkefoelge": 1},
            {"kategori": "ICNPOKategori.barneOgUngdomsorganisasjoner", "rekkefoelge": 3},
        ],
        "paategninger": [{
            "identifikatorInformasjonstype": "identifikatorInformasjonstype.kontaktperson",
            "paategning": "Kontaktperson mangler",
        }],
        "relasjoner": [{
            "relasjonsrolleFra": "relasjonsrolle.underlag",
            "relasjonsrolleTil": "relasjonsrolle.moderorganisasjon",
            "relasjonTil": {"organisasjonsnummer": number(nth + 1000).as_str(), "navn": "FORBUND"},
        }],
        "_links": {"self": {"href": "https://data.brreg.no/frivillige-organisasjoner/x"}},
    })
}

/// A page as HAL has it.
pub fn page(list: &str, items: &[Value], next: Option<&str>) -> Value {
    let mut links = json!({"self": {"href": "https://data.brreg.no/x"}});
    if let Some(next) = next {
        links["next"] = json!({"href": next});
    }
    let mut embedded = json!({});
    embedded[list] = Value::from(items);
    json!({"_embedded": embedded, "_links": links})
}

/// Packs as the nightly file is packed.
pub fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).expect("memory takes everything");
    packed.finish().expect("memory takes everything")
}
