//! The answer of the address service, version 1: `adresser[]` with what we need of each, read
//! tolerantly, since the service says much more and may say still more tomorrow.

use kernel::Position;
use serde::Deserialize;

use crate::{Address, MOST};

/// The answer.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    adresser: Vec<Found>,
}

#[derive(Deserialize)]
pub(crate) struct Found {
    #[serde(default)]
    adressetekst: String,
    #[serde(default)]
    postnummer: String,
    #[serde(default)]
    poststed: String,
    #[serde(default)]
    pub(crate) kommunenummer: String,
    representasjonspunkt: Option<Point>,
}

#[derive(Deserialize)]
struct Point {
    lat: f64,
    lon: f64,
}

impl Answer {
    pub(crate) fn read(body: &[u8]) -> Result<Self, crate::AddressRefusal> {
        // The parser's own words may quote what it read.
        serde_json::from_slice(body)
            .map_err(|fault| crate::AddressRefusal::Unreadable(format!("line {}", fault.line())))
    }

    /// The shortest first: who writes «Storgata 2» means 2 before 20.
    pub(crate) fn shortest_first(mut self) -> Self {
        self.adresser.sort_by_key(|found| found.adressetekst.len());
        self
    }

    /// Those worth offering, each once.
    pub(crate) fn offered(self, keeps: impl Fn(&Found) -> bool) -> Vec<Address> {
        let mut offered: Vec<Address> = Vec::new();
        for found in self.adresser {
            if found.adressetekst.is_empty() || !keeps(&found) {
                continue;
            }
            let address = Address {
                postal_town: as_people_write(&found.poststed),
                street: found.adressetekst,
                postal_code: found.postnummer,
                position: found.representasjonspunkt.and_then(Point::in_norway),
            };
            if offered.iter().all(|it| it.line() != address.line()) {
                offered.push(address);
            }
        }
        offered.truncate(MOST);
        offered
    }
}

impl Found {
    /// What it is looked up by, in small letters.
    pub(crate) fn words(&self) -> String {
        format!(
            "{} {} {}",
            self.adressetekst, self.postnummer, self.poststed
        )
        .to_lowercase()
    }
}

impl Point {
    /// A point outside the country, Svalbard and Jan Mayen included, is a mistake.
    fn in_norway(self) -> Option<Position> {
        let here = (57.0..=81.5).contains(&self.lat) && (-10.0..=35.0).contains(&self.lon);
        here.then_some(Position {
            latitude: self.lat,
            longitude: self.lon,
        })
    }
}

/// «ØVRE FJORDVIK» is written Øvre Fjordvik; the register shouts.
fn as_people_write(town: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|it| it.to_uppercase().to_string());
        first.unwrap_or_default() + &letters.as_str().to_lowercase()
    };
    let words: Vec<String> = town.split_whitespace().map(word).collect();
    words
        .join(" ")
        .replace(" I ", " i ")
        .replace(" På ", " på ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_for_what_we_need_of_it_and_nothing_else_matters() {
        let body = r#"{"metadata": {"side": 0}, "adresser": [
            {"adressetekst": "Skoleveien 4", "postnummer": "9990", "poststed": "MO I FJORDVIK",
             "bruksenhetsnummer": [], "representasjonspunkt": {"epsg": "EPSG:4258", "lat": 62.3447, "lon": 5.8531}},
            {"adressetekst": "Skoleveien 4", "postnummer": "9990", "poststed": "MO I FJORDVIK"},
            {"adressetekst": "Havet 1", "postnummer": "9990", "poststed": "X",
             "representasjonspunkt": {"lat": 0.0, "lon": 0.0}},
            {"gardsnummer": 4}]}"#;
        let answer = Answer::read(body.as_bytes()).expect("an answer");
        let found = answer.offered(|_| true);
        let lines: Vec<String> = found.iter().map(Address::line).collect();
        assert_eq!(
            lines,
            ["Skoleveien 4, 9990 Mo i Fjordvik", "Havet 1, 9990 X"]
        );
        assert!(found[0].position.is_some_and(|it| it.latitude > 62.0));
        assert_eq!(found[1].position, None, "in the sea off Africa");
    }

    #[test]
    fn what_is_no_answer_is_refused_and_not_quoted() {
        let refusal = Answer::read(b"<h1>Kari</h1>").err().expect("no JSON");
        assert!(!refusal.to_string().contains("Kari"), "{refusal}");
    }
}
