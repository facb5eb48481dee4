//! Organisation numbers of the entity register (Enhetsregisteret).
//!
//! Nine digits. The first eight are weighed 3, 2, 7, 6, 5, 4, 3, 2 and the ninth is 11 minus the
//! sum modulo 11, where 11 counts as 0 and 10 makes the number invalid. People write them with
//! spaces and dots, with `NO` in front and `MVA` behind. Since the number enters addresses of
//! national services, it is parsed here before anything else sees it.

use std::{fmt, str::FromStr};

use diesel_derive_newtype::DieselNewType;
use serde::{Deserialize, Serialize};

/// A valid organisation number.
#[derive(
    Clone, Debug, DieselNewType, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct OrganisationNumber(String);

/// Why a text is not an organisation number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationNumberRefusal {
    /// It has other characters than digits, or not nine of them.
    #[error("an organisation number has nine digits")]
    NotNineDigits,
    /// The ninth digit does not follow from the other eight.
    #[error("the last digit does not fit the other eight; one digit is probably mistyped")]
    WrongCheckDigit,
}

impl OrganisationNumber {
    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number whose first eight digits are given, or `None` when those digits have no valid
    /// check digit. For generated, fictional registers.
    pub fn from_first_eight(digits: u32) -> Option<Self> {
        let body = format!("{:08}", digits % 100_000_000);
        let check = check_digit(&body)?;
        Some(Self(format!("{body}{check}")))
    }
}

impl FromStr for OrganisationNumber {
    type Err = OrganisationNumberRefusal;

    /// Reads a number in any common writing: `940155223`, `940 155 223`, `NO 940.155.223 MVA`.
    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let upper = written.trim().to_uppercase();
        let bare = upper.strip_prefix("NO").unwrap_or(&upper);
        let bare = bare.trim_end().strip_suffix("MVA").unwrap_or(bare);
        let digits: String = bare
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | ':'))
            .collect();
        if digits.len() != 9 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(OrganisationNumberRefusal::NotNineDigits);
        }
        let last = u32::from(digits.as_bytes()[8] - b'0');
        if check_digit(&digits[..8]) == Some(last) {
            Ok(Self(digits))
        } else {
            Err(OrganisationNumberRefusal::WrongCheckDigit)
        }
    }
}

impl TryFrom<String> for OrganisationNumber {
    type Error = OrganisationNumberRefusal;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        written.parse()
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.0
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn check_digit(first_eight: &str) -> Option<u32> {
    const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
    let sum: u32 = first_eight
        .bytes()
        .zip(WEIGHTS)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_common_writing_is_the_same_number() {
        for written in [
            "974760673",
            "974 760 673",
            "NO974760673MVA",
            "no 974.760.673 mva",
            " 974760673 ",
        ] {
            let number: OrganisationNumber = written.parse().expect(written);
            assert_eq!(number.as_str(), "974760673", "{written}");
        }
    }

    #[test]
    fn one_wrong_digit_is_told_from_a_wrong_length() {
        let wrong = "974760674".parse::<OrganisationNumber>();
        assert_eq!(wrong, Err(OrganisationNumberRefusal::WrongCheckDigit));
        for short in [
            "",
            "97476067",
            "9747606733",
            "97476067x",
            "../974760673",
            "９74760673",
        ] {
            let refused = short.parse::<OrganisationNumber>();
            assert_eq!(
                refused,
                Err(OrganisationNumberRefusal::NotNineDigits),
                "{short}"
            );
        }
    }

    #[test]
    fn a_made_number_is_valid() {
        let made = (90_000_000..90_000_050).filter_map(OrganisationNumber::from_first_eight);
        for number in made {
            assert_eq!(number.as_str().parse(), Ok(number));
        }
    }
}
