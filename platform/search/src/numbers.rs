//! Organisation numbers as people write them.
//!
//! Nine digits, the last a check digit (modulus 11 with weights 3, 2, 7, 6, 5, 4, 3, 2;
//! Brønnøysundregistrene, «Organisasjonsnummeret»). People add spaces, dots, `NO` in front, `MVA`
//! behind and words such as «org.nr.»; the first digits alone find what begins with them.

/// What a query says when it is, or holds, an organisation number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberReading {
    /// Nine digits with a right check digit.
    Whole(String),
    /// Nine digits whose check digit is wrong: the page should say so.
    WrongCheckDigit(String),
    /// Three to eight digits and nothing else: the beginning of a number, perhaps.
    Beginning(String),
}

/// Whether a text is written as an organisation number, right or wrong.
pub fn looks_like_organisation_number(text: &str) -> bool {
    matches!(
        read(text),
        Some(NumberReading::Whole(_) | NumberReading::WrongCheckDigit(_))
    )
}

/// Reads the number in a query, if there is one.
pub(crate) fn read(query: &str) -> Option<NumberReading> {
    let mut digits = String::new();
    let mut others = false;
    for word in query.split(|c: char| !c.is_alphanumeric()) {
        let mut word = word.to_lowercase();
        if word.starts_with("no") && word[2..].starts_with(|c: char| c.is_ascii_digit()) {
            word.drain(..2);
        }
        if word.ends_with("mva") {
            word.truncate(word.len() - 3);
        }
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            if digits.len() < 9 || digits.len() + word.len() <= 9 {
                digits.push_str(&word);
            } else {
                others = true;
            }
        } else if !matches!(
            word.as_str(),
            "" | "no" | "org" | "orgnr" | "nr" | "nummer" | "organisasjonsnummer"
        ) {
            others = true;
        }
    }
    match digits.len() {
        9 if right_check_digit(&digits) => Some(NumberReading::Whole(digits)),
        9 => Some(NumberReading::WrongCheckDigit(digits)),
        3..=8 if !others => Some(NumberReading::Beginning(digits)),
        _ => None,
    }
}

fn right_check_digit(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits
        .iter()
        .zip([3, 2, 7, 6, 5, 4, 3, 2])
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = (11 - sum % 11) % 11;
    digits.len() == 9 && digits[8] == check
}

#[cfg(test)]
mod tests {
    use super::{NumberReading, looks_like_organisation_number, read};

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for way in [
            "974760673",
            "974 760 673",
            "974.760.673",
            "NO 974760673 MVA",
            "NO974760673MVA",
            "org.nr. 974 760 673",
        ] {
            assert_eq!(
                read(way),
                Some(NumberReading::Whole("974760673".into())),
                "{way}"
            );
        }
    }

    #[test]
    fn a_wrong_check_digit_is_told_from_a_beginning() {
        assert_eq!(
            read("974760674"),
            Some(NumberReading::WrongCheckDigit("974760674".into()))
        );
        assert_eq!(
            read("97476"),
            Some(NumberReading::Beginning("97476".into()))
        );
        assert!(looks_like_organisation_number("974 760 674"));
    }

    #[test]
    fn years_ages_and_names_are_no_numbers() {
        for text in ["", "fotball 8 år", "Klubben 1905", "4H", "nr", "97"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
