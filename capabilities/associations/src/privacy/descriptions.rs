//! Makes the national `aktivitet` text fit to show: it often carries a person's name behind
//! «c/o», a private e-mail address or a mobile number.
//!
//! Taken out: what follows «c/o», «v/» and «att:» to the end of the sentence; names after an
//! officer's title; street addresses, which are somebody's home as often as not; e-mail addresses, unless they are plainly the association's own (post@ or
//! kontakt@ at a domain that is not a private mail provider); Norwegian phone numbers; and eleven
//! digits that could be a national identity number. Organisation numbers, years and account
//! numbers stay.

use super::{addresses::is_care_of, numbers::without_private_numbers};
use crate::names::is_common_noun;

const CARE_OF: [&str; 7] = ["c/o", "c/ o", "c /o", "co/", "v/", "att:", "attn"];

const TITLES: [&str; 15] = [
    "kontaktperson",
    "kontakt",
    "leder",
    "leiar",
    "styreleder",
    "styreleiar",
    "formann",
    "kasserer",
    "kasserar",
    "sekretær",
    "nestleder",
    "nestleiar",
    "ansvarlig",
    "ansvarleg",
    "chair",
];

const OWN_BOXES: [&str; 14] = [
    "post",
    "postmottak",
    "kontakt",
    "info",
    "mail",
    "epost",
    "kontor",
    "styret",
    "styre",
    "admin",
    "utleie",
    "booking",
    "medlem",
    "hei",
];

const PRIVATE_PROVIDERS: [&str; 12] = [
    "gmail",
    "hotmail",
    "outlook",
    "live",
    "yahoo",
    "icloud",
    "online",
    "me",
    "msn",
    "protonmail",
    "lyse",
    "broadpark",
];

/// How names of streets end.
const STREET_ENDINGS: [&str; 22] = [
    "vei", "veien", "veg", "vegen", "gate", "gaten", "gata", "gt.", "stien", "stigen", "sti",
    "bakken", "bakke", "svingen", "allé", "alle", "alléen", "alleen", "tunet", "kroken", "plass",
    "ringen",
];

/// Words that stand before the name of a street and belong to it.
const STREET_FIRSTS: [&str; 10] = [
    "Gamle", "Nye", "Øvre", "Nedre", "Øvste", "Nedste", "Vestre", "Østre", "Nordre", "Søndre",
];

/// The text without care-of parts, officers' names, private e-mail addresses, phone numbers and
/// identity numbers. Lines that hold nothing else disappear. Never longer than the text given.
pub fn safe_description(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !is_address_line(line))
        .map(|line| {
            let line = without_care_of(line);
            let line = without_officers(&line);
            let line = without_streets(&line);
            let line = without_private_mail(&line);
            tidy(&without_private_numbers(&line))
        });
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether the text holds something that looks like somebody's own: a telephone number, an e-mail
/// address, a street, an identity number, a name behind «c/o» or an officer's title.
pub fn seems_private(text: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).count();
    letters(&safe_description(text)) < letters(text)
}

/// A whole line "ved Kari Moe".
fn is_address_line(line: &str) -> bool {
    line.trim_start().to_lowercase().starts_with("ved ") && is_care_of(line)
}

fn without_care_of(line: &str) -> String {
    let lower = line.to_ascii_lowercase();
    let starts = |mark: &&str| {
        let places = lower.match_indices(*mark).map(|(place, _)| place);
        places
            .filter(|&place| !lower[..place].ends_with(char::is_alphanumeric))
            .find(|&place| *mark != "v/" || names_somebody(&line[place + mark.len()..]))
    };
    let Some(start) = CARE_OF.iter().filter_map(starts).min() else {
        return line.to_owned();
    };
    let after = &line[start..];
    let end = sentence_end(after);
    format!("{}{}", &line[..start], without_care_of(&after[end..]))
}

fn names_somebody(after: &str) -> bool {
    let word = after.split_whitespace().next().unwrap_or_default();
    word.starts_with(char::is_uppercase) || TITLES.contains(&word.to_lowercase().as_str())
}

/// Where the sentence ends: at a semicolon or bracket, or a full stop after a real word that is
/// followed by a space. "K. Moe" does not end one.
fn sentence_end(text: &str) -> usize {
    for (place, sign) in text.char_indices() {
        let before = &text[..place];
        let word = before
            .rsplit(|sign: char| !sign.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let after = &text[place + sign.len_utf8()..];
        let full_stop = sign == '.' && word.chars().count() > 2 && after.starts_with(' ');
        if matches!(sign, ';' | ')') || full_stop {
            return place;
        }
    }
    text.len()
}

/// Takes out "leder: Kari Moe" where two or more words with capitals follow the title.
fn without_officers(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let mut kept = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let title = words[at]
            .trim_matches(|sign: char| !sign.is_alphanumeric())
            .to_lowercase();
        let mut name = at + 1;
        if words
            .get(name)
            .is_some_and(|word| matches!(*word, "er" | ":" | "-"))
        {
            name += 1;
        }
        let length = person_length(&words[name.min(words.len())..]);
        if TITLES.contains(&title.as_str()) && length > 1 && !words[at].ends_with('.') {
            at = name + length;
            if words[at - 1].ends_with('.') {
                kept.push(".");
            }
        } else {
            kept.push(words[at]);
            at += 1;
        }
    }
    kept.join(" ")
}

/// Takes out "Storgata 5" and "Gamle Kirkevei 7B": a word with a capital that ends as streets do,
/// a number behind it, and words with capitals in front that belong to the name.
fn without_streets(line: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut words = line.split(' ').peekable();
    while let Some(word) = words.next() {
        let ends_so =
            |ending: &&str| word.len() > ending.len() && word.to_lowercase().ends_with(*ending);
        let is_street = word.starts_with(char::is_uppercase) && STREET_ENDINGS.iter().any(ends_so);
        let number = words.next_if(|next| is_street && is_house_number(next));
        let Some(number) = number else {
            kept.push(word);
            continue;
        };
        while kept
            .last()
            .is_some_and(|before| STREET_FIRSTS.contains(before))
        {
            kept.pop();
        }
        if number.ends_with('.') {
            kept.push(".");
        }
    }
    kept.join(" ")
}

/// 7, 7B, 12-14, with what punctuation may follow.
fn is_house_number(word: &str) -> bool {
    let bare = word.trim_end_matches(['.', ',', ';', ')', ':']);
    let letters = bare.chars().filter(|sign| sign.is_alphabetic()).count();
    bare.starts_with(|sign: char| sign.is_ascii_digit())
        && bare.len() <= 7
        && letters <= 2
        && bare
            .chars()
            .all(|sign| sign.is_alphanumeric() || sign == '-' || sign == '–')
}

/// How many of the first words look like one person's name; 0 when one is an ordinary noun.
fn person_length(words: &[&str]) -> usize {
    let mut length = 0;
    for word in words.iter().take(4) {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        if !bare.starts_with(char::is_uppercase) {
            break;
        }
        if is_common_noun(bare) {
            return 0;
        }
        length += 1;
        if word.ends_with([',', ';']) || (word.ends_with('.') && bare.chars().count() > 1) {
            break;
        }
    }
    length
}

fn without_private_mail(line: &str) -> String {
    let words = line.split(' ').map(|word| {
        let address = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        if is_private_mail(address) {
            word.replace(address, "")
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_private_mail(address: &str) -> bool {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return false;
    };
    let local = local.rsplit(':').next().unwrap_or(local).to_lowercase();
    let domain = domain.to_lowercase();
    let provider = domain.split('.').next().unwrap_or_default();
    !OWN_BOXES.contains(&local.as_str()) || PRIVATE_PROVIDERS.contains(&provider)
}

/// Removes labels that have lost what they labelled, doubled spaces and stray signs.
fn tidy(line: &str) -> String {
    const LABELS: [&str; 20] = [
        "tlf",
        "telefon",
        "tel",
        "mobil",
        "mob",
        "mobiltelefon",
        "sms",
        "e-post",
        "epost",
        "e-mail",
        "email",
        "mail",
        "mailadresse",
        "e-postadresse",
        "epostadresse",
        "adresse",
        "postadresse",
        "ring",
        "fnr",
        "telefonnummer",
    ];
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut kept: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let bare = word
            .trim_matches(|sign: char| !sign.is_alphanumeric())
            .to_lowercase();
        let next = words.get(at + 1);
        let orphan = next.is_none_or(|next| !next.contains(char::is_alphanumeric))
            || next.is_some_and(|next| LABELS.contains(&bare_lower(next).as_str()));
        if LABELS.contains(&bare.as_str()) && (orphan || word.ends_with([',', ';'])) {
            continue;
        }
        if bare.is_empty() && !word.contains(['–', '-', '&', '+', '«', '»']) {
            let full_stop = word.starts_with('.');
            if let Some(last) = kept
                .last_mut()
                .filter(|last| full_stop && !last.ends_with('.'))
            {
                let end = last.trim_end_matches([',', ':', ';']).len();
                last.truncate(end);
                last.push('.');
            }
            continue;
        }
        kept.push((*word).to_owned());
    }
    let line = kept
        .join(" ")
        .replace(" ,", ",")
        .replace(" .", ".")
        .replace("()", "");
    let trimmed = line
        .trim_end_matches([',', ':', ';', '-', '–', '(', '/', ' '])
        .trim_start();
    if trimmed.contains(char::is_alphanumeric) {
        trimmed.to_owned()
    } else {
        String::new()
    }
}

fn bare_lower(word: &str) -> String {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
        .to_lowercase()
}
