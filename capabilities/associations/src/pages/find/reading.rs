//! How a search was understood, said aloud: so that nobody wonders why a hit is there or is not.
//!
//! Only what is worth knowing is said: activities, places, words left out, and numbers that cannot
//! be right.

use search::{Meaning, NumberReading, Reading};
use texts::Speaker;

use crate::{
    pages::{why::capital, words::in_a_sentence},
    vocabulary::Vocabulary,
};

/// What the page says about how it read the words.
#[derive(Default)]
pub struct Understood {
    /// «Vi leste søket som aktiviteten «kor» og stedet «Aasen».»
    pub read_as: Option<String>,
    /// «Ingen treff har alle ordene, så vi søkte uten «x».»
    pub relaxed: Option<String>,
    /// An organisation number whose check digit is wrong, as people write them.
    pub wrong_number: Option<String>,
    /// A right organisation number.
    pub number: Option<String>,
}

/// Puts a reading into words.
pub fn understood(say: &Speaker, vocabulary: &Vocabulary, reading: &Reading) -> Understood {
    let mut parts: Vec<String> = Vec::new();
    let mut left_out: Vec<String> = Vec::new();
    for word in &reading.words {
        let part = match &word.meaning {
            Meaning::Tag(key) => {
                let name = vocabulary
                    .get(key)
                    .map(|activity| activity.name(say.language()));
                let name = name.map_or_else(|| word.word.clone(), in_a_sentence);
                say.ta("find-read-activity", &[("word", &name)])
            }
            Meaning::Place => say.ta("find-read-place", &[("word", &capital(&word.word))]),
            Meaning::LeftOut => {
                left_out.push(format!("«{}»", word.word));
                continue;
            }
            Meaning::Name | Meaning::Unknown => continue,
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let spoken = |id, name, items: &[String]| {
        (!items.is_empty()).then(|| say.ta(id, &[(name, &say.list(items))]))
    };
    let mut understood = Understood {
        read_as: spoken(texts::id("find-read-as"), "parts", &parts),
        relaxed: spoken(texts::id("find-relaxed"), "words", &left_out).filter(|_| reading.relaxed),
        ..Understood::default()
    };
    match &reading.number {
        Some(NumberReading::WrongCheckDigit(number)) => {
            understood.wrong_number = Some(say.organisation_number(number));
        }
        Some(NumberReading::Whole(number)) => understood.number = Some(number.clone()),
        Some(NumberReading::Beginning(_)) | None => {}
    }
    understood
}
