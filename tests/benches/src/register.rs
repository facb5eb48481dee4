//! A generated register of any size, with names in Norwegian shapes, and queries against it.
//!
//! Made from a seed, so two runs measure the same. Place names are put together from syllables,
//! so that a large register has as many different words as a real one.

use search::{Document, Tag, Tagged};

const FIRST: [&str; 40] = [
    "Bjørn", "Sand", "Nord", "Sør", "Vest", "Øst", "Gran", "Lau", "Elve", "Stor", "Lille", "Kvern",
    "Myr", "Sol", "Haug", "Lund", "Dal", "Sæter", "Tverr", "Foss", "Grin", "Rogn", "Troll",
    "Skjær", "Tømte", "Aur", "Hegg", "Kråke", "Furu", "Berg", "Ring", "Hval", "Fet", "Løv", "Hol",
    "Vest", "Ås", "Brek", "Eide", "Fjell",
];
const MIDDLE: [&str; 20] = [
    "", "", "e", "er", "a", "en", "ne", "le", "ing", "s", "is", "and", "ul", "em", "or", "ket",
    "ter", "man", "gar", "sel",
];
const LAST: [&str; 30] = [
    "vik", "li", "åsen", "bygda", "haugen", "stad", "øya", "moen", "strand", "land", "berg",
    "dalen", "heim", "rud", "nes", "fjord", "bakken", "hagen", "lia", "vollen", "sund", "eid",
    "tangen", "vågen", "myra", "lund", "bråten", "jordet", "kollen", "sletta",
];
const KINDS: [&str; 48] = [
    "IL",
    "idrettslag",
    "idrettsforening",
    "skolekorps",
    "skoles musikkorps",
    "mannskor",
    "damekor",
    "blandakor",
    "sang- og musikklag",
    "velforening",
    "vel",
    "grendelag",
    "pensjonistforening",
    "sanitetsforening",
    "FK",
    "fotballklubb",
    "håndballklubb",
    "HK",
    "skytterlag",
    "jeger- og fiskerforening",
    "JFF",
    "historielag",
    "husflidslag",
    "bygdekvinnelag",
    "bondelag",
    "ungdomslag",
    "UL",
    "4H",
    "speidergruppe",
    "KFUK-KFUM",
    "turn- og idrettsforening",
    "skiklubb",
    "SK",
    "rideklubb",
    "båtforening",
    "småbåtlag",
    "seilforening",
    "teaterlag",
    "hagelag",
    "bridgeklubb",
    "sjakklubb",
    "FAU",
    "barnekor",
    "ungdomskorps",
    "spelemannslag",
    "motorklubb",
    "naturvernforbund",
    "frivilligsentral",
];

/// Numbers from a seed (xorshift).
pub struct Dice(u64);

impl Dice {
    /// The same seed gives the same numbers.
    pub fn new(seed: u64) -> Dice {
        Dice(seed | 1)
    }

    /// A number below `below`.
    pub fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % below.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

/// Associations with ten tags each out of 160 with six words each.
pub fn register(size: usize, dice: &mut Dice) -> (Vec<Document>, Vec<Tag>) {
    let tags: Vec<Tag> = (0..160)
        .map(|at| Tag {
            key: format!("tag{at}"),
            words: (0..6)
                .map(|word| format!("{}{}", place(dice), ["", "spill", "sport"][word % 3]))
                .collect(),
            broader: if at >= 20 {
                vec![format!("tag{}", at % 20)]
            } else {
                Vec::new()
            },
        })
        .collect();
    let districts: Vec<String> = (0..(size / 60).max(6)).map(|_| place(dice)).collect();
    let documents = (0..size)
        .map(|at| {
            let district = districts[dice.roll(districts.len())].clone();
            let start = if dice.roll(3) == 0 { place(dice) } else { district.clone() };
            Document {
                key: at.to_string(),
                name: format!("{start} {}", dice.pick(&KINDS)),
                other_names: if dice.roll(8) == 0 { vec![format!("{} {}", place(dice), dice.pick(&KINDS))] } else { Vec::new() },
                number: Some(format!("9{at:08}")),
                tags: (0..10).map(|_| Tagged { key: format!("tag{}", dice.roll(160)), proposed: dice.roll(2) == 0 }).collect(),
                places: vec![district],
                text: "Fremme aktivitet og samhold i bygda for barn, unge og voksne gjennom trening og dugnad".into(),
            }
        })
        .collect();
    (documents, tags)
}

fn place(dice: &mut Dice) -> String {
    format!(
        "{}{}{}",
        dice.pick(&FIRST),
        dice.pick(&MIDDLE),
        dice.pick(&LAST)
    )
}

/// Queries as people write them: names, kinds, tags, places, beginnings, two fifths with a slip.
pub fn queries(many: usize, documents: &[Document], tags: &[Tag], dice: &mut Dice) -> Vec<String> {
    (0..many)
        .map(|_| {
            let document = &documents[dice.roll(documents.len())];
            let text = match dice.roll(8) {
                0 | 1 => document.name.clone(),
                2 => dice.pick(&KINDS).to_owned(),
                3 => {
                    let tag = &tags[dice.roll(tags.len())];
                    tag.words[dice.roll(tag.words.len())].clone()
                }
                4 => format!("{} {}", dice.pick(&KINDS), document.places[0]),
                5 => document
                    .name
                    .split(' ')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                6 => document.name.chars().take(3 + dice.roll(8)).collect(),
                _ => format!(
                    "{} {}",
                    document.places[0],
                    tags[dice.roll(tags.len())].words[0]
                ),
            };
            if dice.roll(5) < 2 {
                slip(&text, dice)
            } else {
                text
            }
        })
        .collect()
}

/// One slip of the pen: a letter lost, doubled, changed or swapped.
fn slip(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 4 {
        return text.to_owned();
    }
    let at = dice.roll(letters.len() - 1);
    match dice.roll(4) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, 'e'),
        2 => letters[at] = 'r',
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
