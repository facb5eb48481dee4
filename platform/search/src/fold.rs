//! Two ways of writing words alike.
//!
//! [`fold`] is for comparing what people typed: small letters, no accents, and æ, ø, å written as
//! they are typed on a keyboard without them, whichever way (Å, Aa and a meet in `a`).
//! [`key`] goes further and is what the index is made of: it also writes c/k, ph/f, w/v, qu/kv,
//! x/ks, z/s and th/t alike, brings nynorsk and historic spellings to one form by the list in
//! `words/spellings.txt`, and writes every doubled letter once, so that triple consonants and the
//! commonest slips of the pen vanish. Both work on Unicode; letters without a Latin form are kept.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text in the folding used for searching, with one space between.
///
/// ```
/// assert_eq!(search::fold("Åsen & Bærums-Øya"), "asen barums oya");
/// assert_eq!(search::fold("AASEN baerums-oeya"), "asen barums oya");
/// ```
pub fn fold(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || is_combining_mark(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words: Vec<String> = spaced
        .split_whitespace()
        .map(letters)
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Folds one word's letters.
pub(crate) fn letters(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    // Nearly every word is of plain Norwegian letters, which need no decomposing.
    let ordinary = |c: char| c.is_ascii() || "æøåÆØÅ".contains(c);
    let decomposed: String = if word.chars().all(ordinary) {
        word.to_lowercase()
    } else {
        word.nfkd().flat_map(char::to_lowercase).nfkd().collect()
    };
    for c in decomposed.chars() {
        match c {
            'å' | 'æ' => plain.push('a'),
            'ø' | 'œ' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'ŋ' => plain.push('n'),
            'ŧ' => plain.push('t'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'ß' => plain.push_str("ss"),
            'þ' => plain.push_str("th"),
            c if c.is_alphanumeric() => plain.push(c),
            _ => {}
        }
    }
    if plain.contains("aa") || plain.contains("ae") || plain.contains("oe") {
        plain = plain
            .replace("aa", "a")
            .replace("ae", "a")
            .replace("oe", "o");
    }
    plain
}

/// The form under which a folded word stands in the index.
pub(crate) fn key(folded: &str) -> String {
    if is_keyboard_noise(folded) || is_abbreviation(folded) {
        return folded.to_owned();
    }
    let mut key = single(&sounds(folded));
    let mut held = pairs(&key);
    for spelling in SPELLINGS.iter() {
        if spelling.pairs & !held == 0 && key.contains(&spelling.from) {
            key = single(&key.replace(&spelling.from, &spelling.to));
            held = pairs(&key);
        }
    }
    key
}

/// One line of `words/spellings.txt`.
struct Spelling {
    from: String,
    to: String,
    pairs: u64,
}

/// The pairs of neighbouring letters a word holds, roughly: enough to rule most spellings out.
fn pairs(word: &str) -> u64 {
    word.as_bytes().windows(2).fold(0, |held, pair| {
        held | 1 << ((u32::from(pair[0]) * 7 + u32::from(pair[1]) * 3) % 64)
    })
}

static SPELLINGS: LazyLock<Vec<Spelling>> = LazyLock::new(|| {
    let plain = |word: &str| single(&sounds(&letters(word)));
    include_str!("../words/spellings.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
        .map(|(from, to)| (plain(from), plain(to.trim())))
        .filter(|(from, to)| from != to)
        .map(|(from, to)| Spelling {
            pairs: pairs(&from),
            from,
            to,
        })
        .collect()
});

/// Writes letters that sound alike alike.
fn sounds(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len() + 2);
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied();
        let (written, used) = match (letter, next) {
            ('c', Some('h' | 'k')) => ("k", 2),
            ('c', Some('e' | 'i' | 'y')) | ('z', _) => ("s", 1),
            ('p', Some('h')) => ("f", 2),
            ('q', Some('u')) => ("kv", 2),
            ('t', Some('h')) | ('d', Some('t')) => ("t", 2),
            // Dahl is Dal, Bergh is Berg.
            ('h', Some('l' | 'm' | 'n' | 'r')) if at > 0 => ("", 1),
            ('g', Some('h')) if at + 2 == letters.len() => ("g", 2),
            ('c' | 'q', _) => ("k", 1),
            ('w', _) => ("v", 1),
            ('x', _) => ("ks", 1),
            (other, _) => {
                out.push(other);
                at += 1;
                continue;
            }
        };
        out.push_str(written);
        at += used;
    }
    out
}

/// Without a vowel letters stand for words, and none may change: MC is not MK, nor FFK FK.
fn is_abbreviation(word: &str) -> bool {
    word.len() <= 5 && !word.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// Four equal letters in a row are no word, and must not shrink to one.
fn is_keyboard_noise(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters
        .windows(4)
        .any(|run| run[0].is_alphabetic() && run.iter().all(|c| *c == run[0]))
}

/// Writes each doubled letter once; digits stay.
pub(crate) fn single(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut last = None;
    for c in word.chars() {
        if Some(c) != last || c.is_numeric() {
            out.push(c);
        }
        last = Some(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{fold, key, letters};

    fn alike(one: &str, other: &str) {
        assert_eq!(
            key(&letters(one)),
            key(&letters(other)),
            "{one} and {other}"
        );
    }

    #[test]
    fn letters_typed_without_a_norwegian_keyboard_meet() {
        for way in [
            "Bjørnås",
            "Bjornas",
            "Bjoernaas",
            "BJØRNAAS",
            "bjo\u{308}rna\u{30a}s",
        ] {
            assert_eq!(fold(way), "bjornas");
        }
    }

    #[test]
    fn old_and_new_spellings_meet() {
        alike("Theaterclub", "teaterklubb");
        alike("skulekorps", "skolekorps");
        alike("songforeining", "sangforening");
        alike("Kyrkjekor", "kirkekor");
        alike("Gaardslag", "gårdslag");
        alike("Chor", "kor");
        alike("Idrætsforening", "idrettsforening");
        alike("fotballlag", "fotballag");
        alike("symjing", "svømming");
    }

    #[test]
    fn words_of_different_meaning_stay_apart() {
        for (one, other) in [
            ("kor", "korps"),
            ("korps", "kors"),
            ("jakt", "yacht"),
            ("ski", "sjø"),
        ] {
            assert_ne!(key(&letters(one)), key(&letters(other)));
        }
    }
}
