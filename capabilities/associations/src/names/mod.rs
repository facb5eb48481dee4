//! Names as people write them.
//!
//! The national register writes names in capitals ("AASEN SANG- OG MUSIKKLAG"). Norwegian writes
//! place and proper names with a capital and ordinary words small ("Aasen sang- og musikklag"),
//! so what must be known is which words are ordinary: those in our lists, and compounds that end
//! in a known noun ("-lag", "-forening"). What is not known counts as a name. The original is
//! kept beside the shown one; letters are never added or taken away.

mod pieces;
mod words;

use pieces::{Piece, pieces};
pub use words::is_common_noun;
use words::{is_introducer, is_month, is_roman, is_small, proper_name, spelling};

/// The name to show for a name from the national register. A name with any small letter in it is
/// somebody's own spelling and is left alone, apart from spaces.
pub fn display_name(national: &str) -> String {
    let name = national.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().any(char::is_lowercase) {
        return name;
    }
    let (pieces, rest) = pieces(&name);
    let mut shown = String::with_capacity(name.len());
    let mut at = 0;
    while at < pieces.len() {
        if let Some((written, length)) = proper_name(&pieces[at..]) {
            shown.push_str(pieces[at].before);
            shown.push_str(&capital_if(opens(&pieces, at), &written));
            at += length;
        } else {
            shown.push_str(pieces[at].before);
            shown.push_str(&written(&pieces, at));
            at += 1;
        }
    }
    shown.push_str(rest);
    shown
}

fn written(pieces: &[Piece<'_>], at: usize) -> String {
    let piece = &pieces[at];
    let opens = opens(pieces, at);
    let lower = piece.lower.as_str();
    if let Some(spelling) = spelling(lower) {
        return spelling.to_owned();
    }
    if piece.has_digit() {
        let letters = piece
            .text
            .chars()
            .filter(|sign| sign.is_alphabetic())
            .count();
        return if letters > 3 {
            lower.to_owned()
        } else {
            piece.text.to_owned()
        };
    }
    if piece.is_single() {
        return single_letter(pieces, at, opens);
    }
    let last = at + 1 == pieces.len();
    if is_roman(lower) || (lower == "vi" && last && !opens) {
        return piece.text.to_owned();
    }
    if piece.before == "." && matches!(lower, "no" | "com" | "org" | "net") {
        return lower.to_owned();
    }
    if piece.follows_apostrophe() {
        let prefix = at
            .checked_sub(1)
            .map(|before| pieces[before].lower.as_str());
        let name = matches!(prefix, Some("d" | "o" | "l"));
        return if name {
            capital(piece.text)
        } else {
            lower.to_owned()
        };
    }
    if (!opens && is_ordinary(pieces, at)) || (at > 0 && is_month(lower)) {
        return lower.to_owned();
    }
    if !lower.chars().any(is_vowel) && !is_small(lower) {
        return piece.text.to_owned();
    }
    match lower.strip_prefix("mc") {
        Some(rest) if rest.chars().count() > 3 => {
            let split = piece.text.len() - rest.len();
            piece.text.get(split..).map_or_else(
                || capital(piece.text),
                |rest| format!("{}{}", capital(&piece.text[..split]), capital(rest)),
            )
        }
        _ => capital(piece.text),
    }
}

/// Whether the piece is the first lettered one of the name or of something in quotation marks.
fn opens(pieces: &[Piece<'_>], at: usize) -> bool {
    let quoted = pieces[at].before.ends_with(['«', '"', '“', '„', '‘', '”']);
    quoted || !pieces[..at].iter().any(Piece::has_letter)
}

/// Whether the piece is a word of the language here, and not (part of) a name.
fn is_ordinary(pieces: &[Piece<'_>], at: usize) -> bool {
    let piece = &pieces[at];
    if is_small(&piece.lower) {
        return true;
    }
    if at == 1 && is_introducer(&pieces[0].lower) {
        return false;
    }
    if is_common_noun(&piece.lower) {
        return true;
    }
    is_elided(pieces, at) && {
        let whole = (at + 1..pieces.len()).find(|&later| {
            !matches!(pieces[later].lower.as_str(), "og" | "eller" | "samt")
                && !is_elided(pieces, later)
        });
        whole.is_some_and(|whole| is_common_noun(&pieces[whole].lower))
    }
}

/// "Sang-" in "sang- og musikklag": a hyphen after, and then no letter.
fn is_elided(pieces: &[Piece<'_>], at: usize) -> bool {
    let after = pieces.get(at + 1).map_or("", |next| next.before);
    after.starts_with('-') && after.len() > 1 && !after.starts_with("--")
}

fn single_letter(pieces: &[Piece<'_>], at: usize, opens: bool) -> String {
    let piece = &pieces[at];
    let after = pieces.get(at + 1).map_or("", |next| next.before);
    let small = match piece.lower.as_str() {
        _ if opens => false,
        _ if piece.follows_apostrophe() => true,
        _ if piece.before.ends_with('.') || after.starts_with('.') => false,
        "i" | "å" => at + 1 < pieces.len() && piece.before.ends_with(' '),
        "d" => after.starts_with(['\'', '’']),
        "e" => after == "-",
        _ => false,
    };
    if small {
        piece.lower.clone()
    } else {
        piece.text.to_owned()
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next();
    first
        .into_iter()
        .chain(letters.flat_map(char::to_lowercase))
        .collect()
}

/// Names of organisations that begin with a small letter elsewhere get a capital in front.
fn capital_if(opens: bool, name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if opens => first.to_uppercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouyæøåäöüéèêóòôáàâíúǽ".contains(letter) || !letter.is_alphabetic() || !is_latin(letter)
}

/// Only for Latin script does the lack of vowels mean an abbreviation.
fn is_latin(letter: char) -> bool {
    letter < '\u{250}'
}
