//! Taking Norwegian compounds apart, and one word's analysis as a whole.
//!
//! «skolemusikkorpsenes» is skole + musikk + korps. Parts are known words in any form (which
//! covers the linking s and e, present or missing); where two parts meet in the same letter it is
//! written once («busstopp», and «musikkorps» in any spelling, since keys hold no doubled
//! letters). One unknown part may stand first or last: «Bjørnlikoret».

use crate::lexicon::LEXICON;

/// The shortest part, and the shortest unknown part.
const SHORTEST: usize = 2;
const SHORTEST_UNKNOWN: usize = 3;

/// A part of a compound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Base form, or the letters themselves where the word is unknown.
    pub base: String,
    /// In the lexicon.
    pub known: bool,
}

/// What is known of a word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Analysis {
    /// Base form of a known word; of an unknown one, what is left without its ending.
    pub base: String,
    /// In the lexicon, whole or in all its parts.
    pub known: bool,
    /// Two or more, or none.
    pub parts: Vec<Part>,
    /// Some part is unknown but the ending is a kind of association.
    pub sure: bool,
    /// The word looks misspelt, and these are its parts (or it) rightly spelt.
    pub meant: Vec<Part>,
}

/// Analyses a key. `correct` is for the register's words: misspellings are mended too.
pub(crate) fn analyse(key: &str, correct: bool) -> Analysis {
    let base = LEXICON.base(key).map(str::to_owned);
    let single = base
        .as_ref()
        .is_some_and(|base| LEXICON.whole.contains(base) || base.len() < 6);
    let parts = if single {
        Vec::new()
    } else {
        finest(take_apart(base.as_deref().unwrap_or(key)))
    };
    let all_known = !parts.is_empty() && parts.iter().all(|part| part.known);
    if base.is_some() || all_known {
        let parts = if all_known { parts } else { Vec::new() };
        let base = base
            .filter(|_| parts.is_empty())
            .unwrap_or_else(|| joined(&parts));
        return Analysis {
            base,
            known: true,
            parts,
            sure: true,
            meant: Vec::new(),
        };
    }
    let meant = if correct { mend(key) } else { Vec::new() };
    let sure = parts
        .last()
        .is_some_and(|last| last.known && LEXICON.kinds.contains(&last.base));
    Analysis {
        base: stem(key).to_owned(),
        known: false,
        parts,
        sure,
        meant,
    }
}

/// Parts that are compounds themselves, taken apart too.
fn finest(parts: Vec<Part>) -> Vec<Part> {
    let apart = |part: Part| {
        let whole = part.base.len() < 6 || LEXICON.whole.contains(&part.base);
        let finer = if whole {
            Vec::new()
        } else {
            take_apart(&part.base)
        };
        let known = finer.iter().all(|part| part.known);
        if finer.is_empty() || (part.known && !known) {
            vec![part]
        } else {
            finer
        }
    };
    parts.into_iter().flat_map(apart).collect()
}

/// The parts written together, without linking letters.
pub(crate) fn joined(parts: &[Part]) -> String {
    parts.iter().map(|part| part.base.as_str()).collect()
}

/// An unknown word without its ending.
pub(crate) fn stem(key: &str) -> &str {
    const ENDINGS: [&str; 16] = [
        "ernes", "enes", "anes", "erne", "ene", "ane", "ens", "ets", "ers", "er", "ar", "en", "et",
        "e", "a", "s",
    ];
    ENDINGS
        .iter()
        .find_map(|ending| key.strip_suffix(ending))
        .filter(|stem| stem.len() >= 4)
        .unwrap_or(key)
}

#[derive(Clone)]
struct Way {
    cost: u32,
    parts: Vec<Part>,
}

/// The longer the unknown part, the less is understood.
fn unknown(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX / 2)
}

/// The cheapest way to read a key as two or more parts.
fn take_apart(key: &str) -> Vec<Part> {
    let length = key.len();
    if !key.is_ascii() || length < SHORTEST + SHORTEST_UNKNOWN {
        return Vec::new();
    }
    let mut ways: Vec<Option<Way>> = vec![None; length + 1];
    ways[0] = Some(Way {
        cost: 0,
        parts: Vec::new(),
    });
    for start in 0..length {
        let Some(way) = ways[start].clone() else {
            if start >= SHORTEST_UNKNOWN {
                let first = Part {
                    base: key[..start].to_owned(),
                    known: false,
                };
                extend(
                    key,
                    start,
                    &Way {
                        cost: 30 + unknown(start),
                        parts: vec![first],
                    },
                    &mut ways,
                    true,
                );
            }
            continue;
        };
        extend(key, start, &way, &mut ways, false);
        let rest = length - start;
        let only_unknown = way.parts.len() == 1 && key[..start].len() < 4;
        if start > 0
            && rest >= SHORTEST_UNKNOWN
            && way.parts.iter().all(|part| part.known)
            && !only_unknown
        {
            let mut parts = way.parts.clone();
            parts.push(Part {
                base: key[start..].to_owned(),
                known: false,
            });
            keep(
                &mut ways[length],
                Way {
                    cost: way.cost + 37 + unknown(rest),
                    parts,
                },
            );
        }
    }
    ways[length]
        .take()
        .map(|way| way.parts)
        .filter(|parts| parts.len() > 1)
        .unwrap_or_default()
}

/// Adds every known word that begins at `start`, or shares its first letter with the part before.
fn extend(key: &str, start: usize, way: &Way, ways: &mut [Option<Way>], unknown_first: bool) {
    let length = key.len();
    let shared = usize::from(start > 1 && !unknown_first);
    for from in (start - shared)..=start {
        for end in (from + SHORTEST)..=length {
            if from == 0 && end == length {
                continue;
            }
            let word = &key[from..end];
            let Some(base) = LEXICON.base(word) else {
                continue;
            };
            let kind = LEXICON.kinds.contains(base);
            if unknown_first && (end < length || (word.len() < 4 && !kind)) {
                continue;
            }
            if word.len() < 3 && from > 0 {
                continue;
            }
            let short = u32::from(word.len() < 3);
            // «idrettslag» is a lag, not a slag.
            let ends_in_kind = if kind && end == length { 0 } else { 4 };
            let inflected = u32::from(word != base && word.strip_suffix('s') != Some(base));
            let cost =
                way.cost + 6 + ends_in_kind + short + inflected + if from < start { 2 } else { 0 };
            let mut parts = way.parts.clone();
            parts.push(Part {
                base: base.to_owned(),
                known: true,
            });
            keep(&mut ways[end], Way { cost, parts });
        }
    }
}

fn keep(place: &mut Option<Way>, way: Way) {
    if place.as_ref().is_none_or(|old| way.cost < old.cost) {
        *place = Some(way);
    }
}

/// What a misspelt word of the register was meant to be.
fn mend(key: &str) -> Vec<Part> {
    if !key.is_ascii() {
        return Vec::new();
    }
    let known = |base: &str| Part {
        base: LEXICON.base(base).unwrap_or(base).to_owned(),
        known: true,
    };
    if key.len() >= 6
        && let Some(word) = nearest(key, 6)
    {
        return vec![known(&word)];
    }
    for end in (4..key.len().saturating_sub(3)).rev() {
        let (first, rest) = key.split_at(end);
        if LEXICON.base(first).is_some()
            && let Some(word) = nearest(rest, 5)
            // «Kirkebakken» is a place, not a misspelt baker.
            && LEXICON.base(&word).is_some_and(|base| LEXICON.kinds.contains(base))
        {
            return vec![known(first), known(&word)];
        }
    }
    for start in 5..key.len().saturating_sub(2) {
        let (first, rest) = key.split_at(start);
        if LEXICON
            .base(rest)
            .is_some_and(|base| LEXICON.kinds.contains(base))
            && let Some(word) = nearest(first, 6)
        {
            return vec![known(&word), known(rest)];
        }
    }
    Vec::new()
}

/// A known word one slip away that begins with the same letter and is at least so long.
fn nearest(key: &str, least: usize) -> Option<String> {
    if key.len() < least {
        return None;
    }
    let plain = key.trim_end_matches('s');
    LEXICON
        .bases
        .beginning(&key[..1])
        .map(|term| LEXICON.bases.get(term))
        .filter(|word| word.len() >= least && word.is_ascii())
        .find(|word| one_slip(word.as_bytes(), key.as_bytes()))
        .filter(|word| *word != plain)
        .map(str::to_owned)
}

/// Whether one letter too many, too few, another or two swapped is all that differs.
fn one_slip(one: &[u8], other: &[u8]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{analyse, joined};
    use crate::lexicon::plain;

    fn parts(word: &str) -> Vec<String> {
        analyse(&plain(word), false)
            .parts
            .into_iter()
            .map(|part| part.base)
            .collect()
    }

    #[test]
    fn compounds_come_apart_whatever_links_them() {
        for way in ["skolemusikkorps", "skulemusikkorpset", "skolemusikkkorps"] {
            assert_eq!(
                parts(way),
                [plain("skole"), plain("musikk"), plain("korps")],
                "{way}"
            );
        }
        for way in ["ungdomskorps", "ungdomkorps"] {
            assert_eq!(joined(&analyse(&plain(way), false).parts), "ungdomkorps");
        }
        assert_eq!(parts("fotballag"), parts("fotballlag"));
        assert_eq!(
            parts("pensjonistforeningens"),
            [plain("pensjonist"), "forening".into()]
        );
    }

    #[test]
    fn an_unknown_beginning_leaves_the_kind() {
        let found = analyse("bjornlikoret", false);
        assert_eq!(
            found.parts.last().map(|part| part.base.as_str()),
            Some("kor")
        );
        assert!(found.sure);
    }

    #[test]
    fn whole_words_stay_whole() {
        for word in ["korps", "barnehage", "fotball", "selskap", "speider"] {
            assert!(parts(word).is_empty(), "{word}: {:?}", parts(word));
        }
    }

    #[test]
    fn misspelt_words_of_the_register_are_mended() {
        let meant = |word: &str| joined(&analyse(&plain(word), true).meant);
        assert_eq!(meant("skolekrops"), "skolekorps");
        assert_eq!(meant("fotbalklubb"), "");
        assert_eq!(meant("pensjonsitforening"), "pensjonistforening");
    }
}
