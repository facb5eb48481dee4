//! Next year's file: the same register with changes to be told.
//!
//! | association | change |
//! |---|---|
//! | Nordstranda Tennis og Padel | renamed Nordstranda Padel og Tennis, old name kept |
//! | Storfjord Vikings | moved to the neighbouring municipality |
//! | Storfjord Fuglehundklubb | moved here |
//! | Storfjord Motocross | bankrupt |
//! | Fjordvik Katteklubb | being wound up |
//! | Sentrum Bowlingklubb | deleted: only what the register still answers |
//! | Fjordblues | lives again |
//! | Fjordvik Pistolklubb | left the voluntary register |
//! | Isbjørnan i Sandvik | came into the voluntary register |
//! | Fjordvik FK | another telephone |
//! | Aasen Ballklubb | another e-mail |
//! | Aasen mannsforum | a remark: contact person missing |
//! | Litauisk forening Fjordvik | not in the file at all |
//! | Fjordvik Pickleballklubb, Holmen sjøbadstuforening | new |

use serde_json::{Value, json};

use kernel::OrganisationNumber;

use super::{addresses::neighbours_address, associations};

/// The entity register's records a year on.
pub fn changed_file() -> Vec<Value> {
    let mut file: Vec<Value> = associations()
        .into_iter()
        .filter(|association| association.name != "Litauisk forening Fjordvik")
        .filter_map(|association| {
            let national = association.national?;
            Some(changed(&association.name, national.entity))
        })
        .collect();
    file.push(new(
        90_990_100,
        "FJORDVIK PICKLEBALLKLUBB",
        "9990",
        "FJORDVIK",
        "Pickleball for alle",
    ));
    file.push(new(
        90_990_300,
        "HOLMEN SJØBADSTUFORENING",
        "9993",
        "HOLMEN",
        "BADSTU",
    ));
    file
}

/// What the night's reading brings to the demonstration: some of these changes, for the staff's desk.
pub fn latest_file() -> Vec<Value> {
    const TOLD: [&str; 5] = [
        "Storfjord Motocross",
        "Fjordvik Katteklubb",
        "Fjordvik Pistolklubb",
        "Aasen Ballklubb",
        "Aasen mannsforum",
    ];
    let mut file: Vec<Value> = associations()
        .into_iter()
        .filter_map(|association| {
            let (name, entity) = (association.name, association.national?.entity);
            let is_told = TOLD.contains(&name.as_str());
            Some(if is_told {
                changed(&name, entity)
            } else {
                entity
            })
        })
        .collect();
    let everything = changed_file();
    file.extend_from_slice(&everything[everything.len() - 2..]);
    file
}

fn changed(name: &str, mut entity: Value) -> Value {
    match name {
        "Nordstranda Tennis og Padel" => {
            let old = entity["navn"].take();
            entity["navn"] = json!("NORDSTRANDA PADEL OG TENNIS");
            entity["historiskeNavn"] =
                json!([{ "navn": old, "fraDato": "2019-03-14", "tilDato": "2026-02-20" }]);
        }
        "Storfjord Vikings" => entity["forretningsadresse"] = neighbours_address(),
        "Storfjord Fuglehundklubb" => entity["forretningsadresse"] = entity["postadresse"].clone(),
        "Storfjord Motocross" => {
            entity["konkurs"] = json!(true);
            entity["konkursdato"] = json!("2026-10-08");
        }
        "Fjordvik Katteklubb" => {
            entity["underAvvikling"] = json!(true);
            entity["underAvviklingDato"] = json!("2026-11-02");
        }
        "Sentrum Bowlingklubb" => {
            entity = json!({
                "organisasjonsnummer": entity["organisasjonsnummer"], "navn": entity["navn"],
                "organisasjonsform": entity["organisasjonsform"], "slettedato": "2026-08-17",
                "_links": entity["_links"],
            });
        }
        "Fjordblues" => {
            entity["konkurs"] = json!(false);
            entity["konkursdato"] = Value::Null;
        }
        "Fjordvik Pistolklubb" => {
            entity["registrertIFrivillighetsregisteret"] = json!(false);
            entity["registreringsdatoFrivillighetsregisteret"] = Value::Null;
        }
        "Isbjørnan i Sandvik" => {
            entity["registrertIFrivillighetsregisteret"] = json!(true);
            entity["registreringsdatoFrivillighetsregisteret"] = json!("2026-05-04");
        }
        "Fjordvik FK" => entity["telefon"] = json!("70 00 05 05"),
        "Aasen Ballklubb" => entity["epostadresse"] = json!("styret@aasen-ballklubb.example"),
        "Aasen mannsforum" => {
            let text = "Kontaktperson mangler.";
            entity["paategninger"] =
                json!([{ "infotype": "NAVN", "tekst": text, "dato": "2026-09-30" }]);
        }
        _ => {}
    }
    entity
}

fn new(first_eight: u32, name: &str, postal_code: &str, town: &str, activity: &str) -> Value {
    let number = (first_eight..first_eight + 99).find_map(OrganisationNumber::from_first_eight);
    json!({
        "organisasjonsnummer": number,
        "navn": name,
        "organisasjonsform": { "kode": "FLI", "beskrivelse": "Forening/lag/innretning" },
        "forretningsadresse": {
            "adresse": ["c/o Thea Vestby", "Strandgata 7"], "postnummer": postal_code,
            "poststed": town, "kommune": "FJORDVIK", "kommunenummer": "9999", "land": "Norge",
            "landkode": "NO",
        },
        "maalform": "Bokmål",
        "aktivitet": [activity],
        "stiftelsesdato": "2026-01-15",
        "registreringsdatoEnhetsregisteret": "2026-04-09",
        "registrertIFrivillighetsregisteret": true,
        "registreringsdatoFrivillighetsregisteret": "2026-04-21",
        "konkurs": false,
        "underAvvikling": false,
    })
}
