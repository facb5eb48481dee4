//! Addresses as associations truly have them: four in ten «c/o» a person, one in eight none but a
//! postal one, some a box.
//!
//! Share by share from a count over the associations of one municipality (August 2026). First names
//! are common ones and surnames the farms of Fjordvik, so no living person is meant.

use serde_json::{Value, json};

use crate::vocabulary::table;

use super::{chance::Chance, rows::Row, town};

const FIRST_NAMES: [&str; 36] = [
    "Kari", "Ola", "Ingrid", "Per", "Marit", "Jon", "Solveig", "Arne", "Astrid", "Knut", "Berit",
    "Lars", "Anne", "Odd", "Turid", "Svein", "Eli", "Magne", "Sigrid", "Terje", "Liv", "Harald",
    "Randi", "Tor", "Gunn", "Einar", "Amalie", "Jonas", "Nora", "Emil", "Thea", "Mathias", "Hana",
    "Amir", "Olena", "Piotr",
];

const SURNAMES: [&str; 24] = [
    "Aasheim",
    "Vestby",
    "Solbakken",
    "Kvitnes",
    "Myrland",
    "Stokknes",
    "Hestvik",
    "Røysland",
    "Teigen",
    "Furunes",
    "Holmsund",
    "Skarstein",
    "Grindheim",
    "Elvebakk",
    "Brattberg",
    "Selnes",
    "Sjøbakk",
    "Tverrelv",
    "Overlien",
    "Gammelgard",
    "Djupvik",
    "Vardnes",
    "Fagerli",
    "Hellesund",
];

/// The neighbouring municipality some of Fjordvik's letters go to.
const NEIGHBOUR: (&str, &str, &str) = ("NABOVIK", "9998", "9989");

/// Business and postal address.
pub(super) fn addresses(row: &Row) -> (Option<Value>, Option<Value>) {
    let mut chance = Chance::of(row.name, "address");
    let here = Where::of(row);
    if row.marks.has("elsewhere") {
        return (
            Some(neighbours_address()),
            Some(here.address(&[&post_box(&mut chance)])),
        );
    }
    let street = street(row, &mut chance);
    let care_of = row.marks.has("co") || (row.marks.get("form").is_none() && chance.percent(8));
    if care_of {
        let person = format!(
            "c/o {} {}",
            chance.pick(&FIRST_NAMES),
            chance.pick(&SURNAMES)
        );
        let business = here.address(&[&person, &street]);
        let only_postal = chance.percent(14);
        let postal = (only_postal || chance.percent(20)).then(|| business.clone());
        return ((!only_postal).then_some(business), postal);
    }
    let boxed = Where::box_town().address(&[&post_box(&mut chance)]);
    if chance.percent(10) {
        return (None, Some(boxed));
    }
    let postal = chance.percent(35).then_some(boxed);
    (Some(here.address(&[&street])), postal)
}

/// An address in the neighbouring municipality.
pub(super) fn neighbours_address() -> Value {
    let (town, number, code) = NEIGHBOUR;
    json!({
        "adresse": ["Storgata 4"], "postnummer": code, "poststed": town, "kommune": town,
        "kommunenummer": number, "land": "Norge", "landkode": "NO",
    })
}

struct Where {
    code: &'static str,
    town: String,
}

impl Where {
    fn of(row: &Row) -> Self {
        let part = town::part_of(row.district);
        Self {
            code: part.postal_codes[0],
            town: part.place().to_uppercase(),
        }
    }

    fn box_town() -> Self {
        Self {
            code: "9999",
            town: "FJORDVIK".into(),
        }
    }

    fn address(&self, lines: &[&str]) -> Value {
        json!({
            "adresse": lines, "postnummer": self.code, "poststed": self.town,
            "kommune": "FJORDVIK", "kommunenummer": town::NUMBER, "land": "Norge",
            "landkode": "NO",
        })
    }
}

fn post_box(chance: &mut Chance) -> String {
    format!("Postboks {}", 11 + chance.below(380))
}

fn street(row: &Row, chance: &mut Chance) -> String {
    let streets = table::rows(include_str!("../../data/demo/streets.tsv"));
    let [_, streets] = streets
        .into_iter()
        .find(|[district, _]| *district == row.district)
        .expect("streets.tsv has every district");
    let streets: Vec<&str> = table::parts(streets).collect();
    format!("{} {}", chance.pick(&streets), 1 + chance.below(96))
}
