//! Names of files, made safe for every place they go: pages, headers, disks of three systems.
//!
//! A name is what the giver called it, so people find it again; never a place, never a kind.
//! Refused pieces (ASVS 5.0 V5.3.2, V5.4.1–V5.4.2): paths, control characters, marks that turn the
//! direction of writing, names that a system keeps for itself.

use unicode_normalization::UnicodeNormalization as _;

use crate::Kind;

const LONGEST: usize = 100;
const LONGEST_BYTES: usize = 180;
const NAMELESS: &str = "fil";
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A safe name for a file of `kind` that its giver called `given`.
pub fn safe_name(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.nfc().filter_map(kept).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    let words = words.join(" ");
    let (stem, ending) = parted(&words);
    let fitting = ending.filter(|ending| kind.endings().contains(&ending.as_str()));
    let ending = fitting.unwrap_or_else(|| kind.endings()[0].to_owned());
    let stem = shortened(stem);
    let stem = if stem.is_empty() { NAMELESS } else { stem };
    if is_reserved(stem) {
        format!("{NAMELESS}-{stem}.{ending}")
    } else {
        format!("{stem}.{ending}")
    }
}

fn kept(letter: char) -> Option<char> {
    match letter {
        // Control characters, and those that say nothing and turn or hide what stands beside them.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        white if white.is_whitespace() => Some(' '),
        control if control.is_control() => None,
        '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';' | '%' => Some('_'),
        plain => Some(plain),
    }
}

/// Stem and ending in small letters. «Regnskap.pdf.exe» has the stem «Regnskap»; the dots of
/// «Styremøte 12.03» part no ending off.
fn parted(name: &str) -> (&str, Option<String>) {
    let edges = |piece: char| piece == '.' || piece == ' ';
    let (mut stem, mut last) = (name.trim_matches(edges), None);
    while let Some((before, ending)) = stem.rsplit_once('.') {
        let is_ending = (1..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending.bytes().any(|byte| byte.is_ascii_alphabetic());
        if !is_ending {
            break;
        }
        last = last.or_else(|| Some(ending.to_ascii_lowercase()));
        stem = before.trim_end_matches(edges);
    }
    (stem, last)
}

fn shortened(stem: &str) -> &str {
    let fits = |(at, letter): &(usize, char)| at + letter.len_utf8() <= LONGEST_BYTES;
    let end = stem
        .char_indices()
        .take(LONGEST)
        .take_while(fits)
        .last()
        .map_or(0, |(at, letter)| at + letter.len_utf8());
    stem[..end].trim_end_matches(['.', ' '])
}

/// What Windows keeps for its devices, with whatever ending: `con`, `com1`.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end();
    let bare = first.trim_end_matches(|digit: char| digit.is_ascii_digit());
    first.len() <= bare.len() + 1 && RESERVED.contains(&bare.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn people_find_their_names_again() {
        for (given, safe) in [
            ("Årsmøte 12.03.2026.PDF", "Årsmøte 12.03.2026.pdf"),
            ("Styremøte 12.03", "Styremøte 12.03.pdf"),
            ("Vedtekter  (vedtatt).docx", "Vedtekter (vedtatt).pdf"),
            ("", "fil.pdf"),
            ("A\u{30a}rsmøte.pdf", "Årsmøte.pdf"),
        ] {
            assert_eq!(safe_name(given, Kind::Pdf), safe, "{given}");
        }
        assert_eq!(safe_name("medlemmer.csv", Kind::Text), "medlemmer.csv");
        assert_eq!(safe_name("bilde.JPEG", Kind::Jpeg), "bilde.jpeg");
    }

    #[test]
    fn tricks_come_to_nothing() {
        for (given, safe) in [
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Windows\\system32\\evil.exe", "evil.pdf"),
            ("regnskap.pdf.exe", "regnskap.pdf"),
            ("regnskap\u{202e}fdp.exe", "regnskapfdp.pdf"),
            ("a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"),
            ("nul\0.pdf", "fil-nul.pdf"),
            ("COM1.txt", "fil-COM1.pdf"),
            ("...", "fil.pdf"),
            (".htaccess", "htaccess.pdf"),
            ("\u{200b}\u{feff}.pdf", "pdf.pdf"),
            ("a\";b=\"c.pdf", "a__b=_c.pdf"),
        ] {
            assert_eq!(safe_name(given, Kind::Pdf), safe, "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn any_name_becomes_one_that_is_safe(given in any::<String>(), kind in 0..Kind::ALL.len()) {
            let kind = Kind::ALL[kind];
            let name = safe_name(&given, kind);
            let (stem, ending) = name.rsplit_once('.').expect("an ending");
            prop_assert!(kind.endings().contains(&ending));
            prop_assert!(!stem.is_empty() && name.len() <= 200);
            prop_assert!(!stem.starts_with(['.', ' ']) && !stem.ends_with(['.', ' ']));
            let refused = |letter: char| letter.is_control() || kept(letter) != Some(letter);
            prop_assert!(!name.contains(refused) && !name.contains(['/', '\\']), "{name:?}");
            prop_assert_eq!(safe_name(&name, kind), name);
        }

        #[test]
        fn a_name_of_tricks_becomes_one_that_is_safe(
            given in "[a./\\\\\u{202e}\u{200b}\r\n\0:\"; 1]{0,40}(con|aux|nul|COM1|lpt9)?\\.(pdf|exe|PDF\\.js)?"
        ) {
            let name = safe_name(&given, Kind::Pdf);
            let (stem, ending) = name.rsplit_once('.').expect("an ending");
            prop_assert_eq!(ending, "pdf");
            prop_assert!(!is_reserved(stem), "{name:?}");
            prop_assert!(!name.contains(|letter: char| letter.is_control() || "/\\\"<>:;".contains(letter)));
            prop_assert!(!stem.starts_with('.') && !stem.ends_with('.'));
        }
    }
}
