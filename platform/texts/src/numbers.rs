//! Numbers, money, telephone and organisation numbers as people write them.
//!
//! Norwegian: a space for thousands and a decimal comma, 12 500,50 (Språkrådet, "tall, tid, dato");
//! the space is a no-break space and the minus sign a real one, as CLDR has it. Telephone and
//! organisation numbers keep ordinary spaces, so that they survive being copied.
//! "Words up to twelve in prose" is left to the texts: ett, éin and én depend on the noun.

use std::borrow::Cow;

use crate::{Language, Speaker};

const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';

impl Speaker {
    /// `12 500`; English `12,500`.
    pub fn number(&self, number: i64) -> String {
        localized(self.language(), &number.to_string())
    }

    /// `12 500,5` with so many digits after the comma; a dash when it is no number at all.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        if number.is_finite() {
            localized(self.language(), &format!("{number:.digits$}"))
        } else {
            "–".to_owned()
        }
    }

    /// A sum, as [`Speaker::money_ore`] writes it.
    pub fn money(&self, sum: kernel::Money) -> String {
        self.money_ore(sum.ore())
    }

    /// An amount in øre as `12 500 kr`, with øre only when there are some: `12 500,50 kr`.
    /// English: `NOK 12,500`.
    pub fn money_ore(&self, ore: i64) -> String {
        let (kroner, rest) = (ore.unsigned_abs() / 100, ore.unsigned_abs() % 100);
        let sign = if ore < 0 { "-" } else { "" };
        let plain = if rest == 0 {
            format!("{sign}{kroner}")
        } else {
            format!("{sign}{kroner}.{rest:02}")
        };
        let amount = localized(self.language(), &plain);
        match self.language() {
            Language::Nb | Language::Nn => format!("{amount}{NO_BREAK_SPACE}kr"),
            Language::En => format!("NOK{NO_BREAK_SPACE}{amount}"),
        }
    }

    /// A Norwegian telephone number as `22 22 22 22`, or `800 22 222` for the eight-hundreds,
    /// without country code; any other number as it was written.
    pub fn phone(&self, number: &str) -> String {
        let dense = dense(number);
        let national = ["+47", "0047"]
            .iter()
            .find_map(|code| dense.strip_prefix(code));
        let digits = national.unwrap_or(&dense);
        if is_digits(digits, 8) {
            let sizes: &[usize] = if digits.starts_with('8') {
                &[3, 2, 3]
            } else {
                &[2, 2, 2, 2]
            };
            grouped(digits, sizes)
        } else {
            number.trim().to_owned()
        }
    }

    /// An organisation number as `940 155 223`; anything but nine digits as it was written.
    pub fn organisation_number(&self, number: &str) -> String {
        grouped_or_as_written(number, 9, &[3, 3, 3])
    }

    /// A bank account number as `1813 64 45320`; anything but eleven digits as it was written.
    pub fn account_number(&self, number: &str) -> String {
        grouped_or_as_written(number, 11, &[4, 2, 5])
    }
}

/// Writes a number given as `-12500.50` the way the language does.
pub(crate) fn localized(language: Language, plain: &str) -> String {
    let (negative, unsigned) = match plain.strip_prefix('-') {
        // Rounded to nothing, -0.2 is 0.
        Some(rest) => (rest.bytes().any(|byte| (b'1'..=b'9').contains(&byte)), rest),
        None => (false, plain),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let (minus, thousands, comma) = match language {
        Language::Nb | Language::Nn => (MINUS, NO_BREAK_SPACE, ','),
        Language::En => ('-', ',', '.'),
    };
    let mut written = String::with_capacity(plain.len() + 8);
    if negative {
        written.push(minus);
    }
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position) % 3 == 0 {
            written.push(thousands);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push(comma);
        written.push_str(fraction);
    }
    written
}

fn grouped_or_as_written(number: &str, length: usize, sizes: &[usize]) -> String {
    let digits = dense(number);
    if is_digits(&digits, length) {
        grouped(&digits, sizes)
    } else {
        number.trim().to_owned()
    }
}

/// The number without the spaces, points and dashes people put in; borrowed where it has none.
fn dense(number: &str) -> Cow<'_, str> {
    let between = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-');
    if number.contains(between) {
        Cow::Owned(number.chars().filter(|sign| !between(*sign)).collect())
    } else {
        Cow::Borrowed(number)
    }
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn grouped(digits: &str, sizes: &[usize]) -> String {
    let mut rest = digits;
    let mut groups = Vec::with_capacity(sizes.len());
    for size in sizes {
        let (group, after) = rest.split_at(*size);
        groups.push(group);
        rest = after;
    }
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::Language::{self, En, Nb, Nn};
    use crate::speaker::tests::speaker;

    /// As written with ordinary spaces and a hyphen for minus, to be read here.
    fn plain(written: &str) -> String {
        written.replace('\u{a0}', " ").replace('\u{2212}', "-")
    }

    #[test]
    fn thousands_are_set_apart() {
        let number = |language: Language, number| speaker(language).number(number);
        assert_eq!(number(Nb, 12_500), "12\u{a0}500");
        assert_eq!(number(Nn, 1_170_000), "1\u{a0}170\u{a0}000");
        assert_eq!(number(En, 12_500), "12,500");
        assert_eq!(number(Nb, 999), "999");
        assert_eq!(number(Nb, 1_000), "1\u{a0}000");
        assert_eq!(number(Nb, -1_000), "\u{2212}1\u{a0}000");
        assert_eq!(number(En, -1_000), "-1,000");
    }

    #[test]
    fn decimals_follow_a_comma() {
        let decimal =
            |language: Language, number, digits| plain(&speaker(language).decimal(number, digits));
        assert_eq!(decimal(Nb, 12_500.5, 2), "12 500,50");
        assert_eq!(decimal(Nn, 12_500.5, 2), "12 500,50");
        assert_eq!(decimal(En, 12_500.5, 2), "12,500.50");
        assert_eq!(decimal(Nb, 2.0, 0), "2");
        assert_eq!(decimal(Nb, -0.2, 0), "0");
        assert_eq!(decimal(Nb, f64::NAN, 1), "–");
    }

    #[test]
    fn money_drops_ore_when_there_are_none() {
        let money = |language: Language, ore| speaker(language).money_ore(ore);
        assert_eq!(money(Nb, 1_250_000), "12\u{a0}500\u{a0}kr");
        assert_eq!(money(Nn, 1_250_050), "12\u{a0}500,50\u{a0}kr");
        assert_eq!(money(En, 1_250_000), "NOK\u{a0}12,500");
        assert_eq!(plain(&money(Nb, 5)), "0,05 kr");
        assert_eq!(plain(&money(Nb, -54_000)), "-540 kr");
        assert_eq!(plain(&money(Nb, -5)), "-0,05 kr");
    }

    #[test]
    fn telephone_numbers_are_grouped() {
        for language in Language::ALL {
            let phone = |number| speaker(language).phone(number);
            assert_eq!(phone("22222222"), "22 22 22 22");
            assert_eq!(phone("+47 922 22 222"), "92 22 22 22");
            assert_eq!(phone("004722222222"), "22 22 22 22");
            assert_eq!(phone("80022222"), "800 22 222");
            assert_eq!(phone("02800"), "02800");
            assert_eq!(phone("+46 8 123 456 78"), "+46 8 123 456 78");
            assert_eq!(phone(" spør Kari "), "spør Kari");
        }
    }

    #[test]
    fn organisation_and_account_numbers_are_grouped() {
        for language in Language::ALL {
            let speaker = speaker(language);
            assert_eq!(speaker.organisation_number("940155223"), "940 155 223");
            assert_eq!(speaker.organisation_number("940 155 223"), "940 155 223");
            assert_eq!(speaker.organisation_number("94015522"), "94015522");
            assert_eq!(speaker.account_number("18136445320"), "1813 64 45320");
            assert_eq!(speaker.account_number("1813.64.45320"), "1813 64 45320");
            assert_eq!(speaker.account_number("1813"), "1813");
        }
    }

    proptest! {
        #[test]
        fn any_text_may_be_given_as_a_number(text in "([0-9+. -]|\\PC)*") {
            for language in Language::ALL {
                let speaker = speaker(language);
                let written = [
                    speaker.phone(&text),
                    speaker.organisation_number(&text),
                    speaker.account_number(&text),
                ];
                prop_assert!(written.iter().all(|written| written.trim() == written));
            }
        }

        #[test]
        fn every_number_keeps_its_digits(number: i64) {
            let digits = |text: &str| text.replace(|sign: char| !sign.is_ascii_digit(), "");
            for language in Language::ALL {
                let speaker = speaker(language);
                prop_assert_eq!(digits(&speaker.number(number)), digits(&number.to_string()));
                let ore: u64 = digits(&speaker.money_ore(number)).parse().expect("digits");
                prop_assert!([number.unsigned_abs(), number.unsigned_abs() / 100].contains(&ore));
            }
        }
    }
}
