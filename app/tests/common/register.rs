//! Files in the shape of the entity register, over associations that do not exist.

use kernel::OrganisationNumber;
use serde_json::{Value, json};

/// A valid organisation number; the same `step` gives the same one.
pub fn number(step: u32) -> String {
    (0..)
        .find_map(|more| OrganisationNumber::from_first_eight(80_000_000 + step * 20 + more))
        .expect("a number")
        .as_str()
        .to_owned()
}

/// An association called `name` with its business address in `municipality`.
pub fn entity(step: u32, name: &str, municipality: &str) -> Value {
    json!({
        "organisasjonsnummer": number(step),
        "navn": name,
        "organisasjonsform": { "kode": "FLI", "beskrivelse": "Forening/lag/innretning" },
        "registreringsdatoEnhetsregisteret": "1995-03-12",
        "registrertIFrivillighetsregisteret": true,
        "registrertIMvaregisteret": false,
        "forretningsadresse": {
            "land": "Norge", "landkode": "NO", "postnummer": "9990", "poststed": "FJORDVIK",
            "adresse": ["Strandgata 1"], "kommune": "FJORDVIK", "kommunenummer": municipality
        },
        "konkurs": false,
        "underAvvikling": false,
        "underTvangsavviklingEllerTvangsopplosning": false,
        "maalform": "Bokmål",
        "aktivitet": ["Korsang for voksne"]
    })
}

/// A plain JSON array, as the whole register is.
pub fn file(entities: &[Value]) -> String {
    serde_json::to_string(entities).expect("JSON")
}

/// `count` associations in `municipality`, from `first` on.
pub fn many(first: u32, count: u32, municipality: &str, name: &str) -> String {
    let entities: Vec<Value> = (first..first + count)
        .map(|step| entity(step, &format!("{name} {step}"), municipality))
        .collect();
    file(&entities)
}
