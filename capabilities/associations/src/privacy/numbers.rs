//! Takes phone numbers and possible national identity numbers out of a line of text.
//!
//! Norwegian numbers have eight digits and begin with 2–9, written 97123456, 97 12 34 56 or
//! 971 23 456, with or without +47 (the national numbering plan). Four and four digits count only
//! after +47 or a word like "tlf", since "2019-2024" are years. Organisation numbers have nine.

const LABELS: [&str; 8] = [
    "tlf",
    "telefon",
    "tel",
    "mobil",
    "mob",
    "sms",
    "ring",
    "telefonnummer",
];

/// The line with such numbers cut out.
pub(super) fn without_private_numbers(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(|sign: char| sign.is_ascii_digit() || sign == '+') {
        let (before, from) = rest.split_at(start);
        kept.push_str(before);
        let run = run_length(from);
        let inside_word = kept.ends_with(|sign: char| sign.is_alphabetic());
        let labelled = is_labelled(&kept);
        if inside_word {
            kept.push_str(&from[..run]);
        } else {
            keep_public(&from[..run], labelled, &mut kept);
        }
        rest = &from[run..];
    }
    kept.push_str(rest);
    kept
}

/// The length of a run of digit groups parted by single spaces, dots or hyphens; a plus may lead.
fn run_length(text: &str) -> usize {
    let mut end = 0;
    let mut gap = 0;
    for (place, sign) in text.char_indices() {
        let leads = place == 0 && sign == '+';
        if sign.is_ascii_digit() || leads {
            end = place + 1;
            gap = 0;
        } else if matches!(sign, ' ' | '\u{a0}' | '.' | '-') && gap == 0 && end > 0 {
            gap = 1;
        } else {
            break;
        }
    }
    end
}

fn is_labelled(before: &str) -> bool {
    let bare = before.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    let word = bare
        .rsplit(|sign: char| !sign.is_alphanumeric())
        .next()
        .unwrap_or_default();
    LABELS.contains(&word.to_lowercase().as_str())
}

fn keep_public(run: &str, labelled: bool, kept: &mut String) {
    let groups = groups(run);
    let mut at = 0;
    let mut copied = 0;
    while at < groups.len() {
        let (prefix, abroad) = country_code(run, &groups, at);
        let sizes: Vec<usize> = groups[at + prefix..]
            .iter()
            .map(|(_, group)| group.len())
            .collect();
        let first = groups.get(at + prefix).map_or("", |(_, group)| group);
        let phone = phone_groups(&sizes, first, labelled || abroad);
        let private = if phone > 0 {
            prefix + phone
        } else {
            identity_groups(&sizes, first)
        };
        if private > 0 {
            let (start, _) = groups[at];
            let start = if run[..start].ends_with('+') {
                start - 1
            } else {
                start
            };
            let (last, group) = groups[at + private - 1];
            kept.push_str(&run[copied..start]);
            copied = last + group.len();
            at += private;
        } else {
            at += 1;
        }
    }
    kept.push_str(&run[copied..]);
}

fn groups(run: &str) -> Vec<(usize, &str)> {
    let mut groups = Vec::new();
    let mut at = 0;
    for part in run.split(|sign: char| !sign.is_ascii_digit()) {
        let start = run[at..].find(part).map_or(at, |found| at + found);
        if !part.is_empty() {
            groups.push((start, part));
        }
        at = start + part.len();
    }
    groups
}

/// How many groups a country code takes, and whether there is one.
fn country_code(run: &str, groups: &[(usize, &str)], at: usize) -> (usize, bool) {
    let (start, group) = groups[at];
    let plus = run[..start].ends_with('+');
    if (plus && group == "47") || group == "0047" {
        (1, true)
    } else {
        (0, plus)
    }
}

fn phone_groups(sizes: &[usize], first: &str, sure: bool) -> usize {
    let starts = first.starts_with(|digit: char| ('2'..='9').contains(&digit));
    match sizes {
        [10, ..] if sure && first.starts_with("47") => 1,
        _ if !starts => 0,
        [8, ..] => 1,
        [2, 2, 2, 2, ..] => 4,
        [3, 2, 3, ..] => 3,
        [4, 4, ..] if sure => 2,
        [2, 3, 3, ..] if sure => 3,
        _ => 0,
    }
}

/// Eleven digits, together or six and five, that begin with a possible date (D-numbers too).
fn identity_groups(sizes: &[usize], first: &str) -> usize {
    let number = |from: usize| {
        first
            .get(from..from + 2)
            .and_then(|two| two.parse::<u32>().ok())
    };
    let day = number(0).is_some_and(|day| matches!(day, 1..=31 | 41..=71));
    let month = number(2).is_some_and(|month| matches!(month, 1..=12 | 41..=52));
    match sizes {
        [11, ..] if day && month => 1,
        [6, 5, ..] if day && month => 2,
        _ => 0,
    }
}
