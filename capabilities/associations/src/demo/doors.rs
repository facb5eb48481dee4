//! Every door of Fjordvik, in the shape of the national address service, so that addresses can be
//! looked up in the demonstration without anybody being asked.

use addresses::AddressFile;
use serde_json::{Value, json};

use crate::vocabulary::table;

use super::{places, town};

/// Houses in a street.
const HOUSES: i32 = 60;

/// Streets of `data/demo/streets.tsv` with their houses, and the places people meet.
pub fn address_register() -> AddressFile {
    let mut doors: Vec<Value> = places::doors()
        .map(|(district, street, at)| door(district, street, (at.latitude, at.longitude)))
        .collect();
    for [district, streets] in table::rows(include_str!("../../data/demo/streets.tsv")) {
        let (latitude, longitude) = town::part_of(district).middle;
        for (nth, street) in (0_i32..).zip(table::parts(streets)) {
            for house in 1..=HOUSES {
                let at = (
                    latitude + f64::from(nth) * 0.0011,
                    longitude + f64::from(house) * 0.0002,
                );
                doors.push(door(district, &format!("{street} {house}"), at));
            }
        }
    }
    AddressFile::holding(json!({ "adresser": doors }).to_string())
}

fn door(district: &str, street: &str, (latitude, longitude): (f64, f64)) -> Value {
    let part = town::part_of(district);
    json!({
        "adressetekst": street, "postnummer": part.postal_codes[0],
        "poststed": part.place().to_uppercase(), "kommunenummer": town::NUMBER,
        "representasjonspunkt": { "epsg": "EPSG:4258", "lat": latitude, "lon": longitude },
    })
}
