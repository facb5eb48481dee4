//! What Fjordvik kommune is: districts, colours, coat of arms and how to reach it.

use kernel::{Brand, Contact, District, Municipality, Names, Position};

/// Four digits nobody has.
pub(super) const NUMBER: &str = "9999";

/// A part of Fjordvik.
pub(super) struct Part {
    pub key: &'static str,
    name: &'static str,
    pub postal_codes: &'static [&'static str],
    pub middle: (f64, f64),
    /// «i» or «på», as people say it.
    preposition: &'static str,
}

impl Part {
    /// The postal town.
    pub fn place(&self) -> &'static str {
        if self.key == "sentrum" {
            "Fjordvik"
        } else {
            self.name
        }
    }

    /// «på Nordstranda», «i sentrum».
    pub fn where_it_is(&self) -> String {
        let name = if self.key == "sentrum" {
            "sentrum"
        } else {
            self.name
        };
        format!("{} {name}", self.preposition)
    }
}

const PARTS: [Part; 9] = [
    part(
        "sentrum",
        "Sentrum",
        &["9990", "9999"],
        (62.3430, 5.8490),
        "i",
    ),
    part(
        "nordstranda",
        "Nordstranda",
        &["9991"],
        (62.3590, 5.8570),
        "på",
    ),
    part("aasen", "Aasen", &["9992"], (62.3507, 5.9050), "på"),
    part("holmen", "Holmen", &["9993"], (62.3312, 5.8657), "på"),
    part("sandvik", "Sandvik", &["9994"], (62.3700, 6.0250), "i"),
    part("lervag", "Lervåg", &["9995"], (62.3455, 6.0803), "i"),
    part("dalsbygda", "Dalsbygda", &["9996"], (62.3000, 5.8965), "i"),
    part("skarbygda", "Skarbygda", &["9997"], (62.4252, 5.8745), "i"),
    part("storoya", "Storøya", &["9998"], (62.3425, 5.6362), "på"),
];

/// Words people here use: a local race, a local craft, what children call the club.
const ALIASES: [(&str, &str); 6] = [
    ("fjordstafett", "running"),
    ("sildefest", "town-life"),
    ("kappro", "rowing"),
    ("kjelleren", "youth-club"),
    ("toppturkort", "hiking"),
    ("loppesjappe", "second-hand"),
];

/// The profile of Fjordvik kommune.
pub fn profile() -> Municipality {
    let number = NUMBER.parse().expect("four digits");
    Municipality {
        names: Names {
            nb: "Fjordvik".into(),
            nn: "Fjordvik".into(),
            se: String::new(),
        },
        brand: Brand {
            main: "#0C5565".into(),
            accent: Some("#93400F".into()),
            logo: include_str!("../../data/demo/coat-of-arms.svg")
                .trim()
                .to_owned(),
        },
        contact: Contact {
            phone: "70 00 00 00".into(),
            hours: "mandag–fredag kl. 9–15".into(),
            email: "frivillig@fjordvik.example".into(),
            visit: "Servicetorget, Kaigata 2".into(),
            web: "https://www.fjordvik.example".into(),
        },
        districts: PARTS.iter().map(district).collect(),
        activities_off: vec!["luge".into(), "caving".into()],
        activity_aliases: ALIASES.map(|(word, key)| (word.into(), key.into())).into(),
        ..Municipality::new(number, "Fjordvik")
    }
}

/// The part with this key.
pub(super) fn part_of(key: &str) -> &'static Part {
    PARTS
        .iter()
        .find(|part| part.key == key)
        .expect("data/demo names known districts")
}

fn district(part: &Part) -> District {
    let (latitude, longitude) = part.middle;
    District {
        key: part.key.into(),
        name: part.name.into(),
        postal_codes: part
            .postal_codes
            .iter()
            .map(|code| (*code).into())
            .collect(),
        position: Some(Position {
            latitude,
            longitude,
        }),
        ..District::default()
    }
}

const fn part(
    key: &'static str,
    name: &'static str,
    postal_codes: &'static [&'static str],
    middle: (f64, f64),
    preposition: &'static str,
) -> Part {
    Part {
        key,
        name,
        postal_codes,
        middle,
        preposition,
    }
}
