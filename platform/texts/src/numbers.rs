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
