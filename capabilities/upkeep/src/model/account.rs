//! A bank account number, and what has become of one that was given.
//!
//! Eleven digits: four for the bank, two for the kind of account, four for the customer, one to
//! check. The check digit is 11 minus the remainder by 11 of the weighted sum (weights 5, 4, 3, 2,
//! 7, 6, 5, 4, 3, 2; Finans Norge on account numbers); 11 is written 0, and 10 makes the number
//! invalid.

use std::{fmt, str::FromStr};

use access::PersonId;
use kernel::Instant;

/// What each digit weighs; the check digit itself weighs one, so that the sum is a whole eleven.
const WEIGHTS: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// A Norwegian account number with a right check digit. Its `Debug` shows no more than the end.
#[derive(Clone, PartialEq, Eq)]
pub struct AccountNumber(String);

/// Why something written is no account number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountNumberRefusal {
    /// It does not have eleven digits.
    Digits,
    /// The last digit is not the one the others give.
    CheckDigit,
}

/// How far an account has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// Waits for somebody else to confirm it.
    Waiting,
    /// Money goes here.
    InForce,
    /// Another came in its place.
    Replaced,
    /// Somebody said no.
    Refused,
    /// It was taken back before anybody had confirmed it.
    TakenBack,
}

/// An account an association has given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankAccount {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub association: String,
    /// The number.
    pub number: AccountNumber,
    /// How far it has come.
    pub state: AccountState,
    /// Whether the voluntary register had the same when it was given.
    pub as_registered: bool,
    /// How staff got it: `paper`, `phone`; else empty.
    pub remark: String,
    /// When it was given.
    pub proposed_at: Instant,
    /// By whom.
    pub proposed_by: Option<PersonId>,
    /// When it came into force, was refused or taken back.
    pub decided_at: Option<Instant>,
    /// By whom.
    pub decided_by: Option<PersonId>,
}

impl AccountNumber {
    /// Eleven digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// With all but the last three digits hidden: `•••• •• ••320`.
    pub fn masked(&self) -> String {
        format!("•••• •• ••{}", &self.0[8..])
    }
}

impl FromStr for AccountNumber {
    type Err = AccountNumberRefusal;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let kept = |letter: &char| !letter.is_whitespace() && !".-".contains(*letter);
        let digits: String = written.chars().filter(kept).collect();
        if digits.len() != 11 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(AccountNumberRefusal::Digits);
        }
        let sum: u32 = digits
            .bytes()
            .zip(WEIGHTS)
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        if sum.is_multiple_of(11) {
            Ok(Self(digits))
        } else {
            Err(AccountNumberRefusal::CheckDigit)
        }
    }
}

impl fmt::Debug for AccountNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.masked())
    }
}

impl AccountState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Waiting,
        Self::InForce,
        Self::Replaced,
        Self::Refused,
        Self::TakenBack,
    ];

    /// As it is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::InForce => "in_force",
            Self::Replaced => "replaced",
            Self::Refused => "refused",
            Self::TakenBack => "taken_back",
        }
    }

    /// From how it is stored.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for written in [
            "18136445320",
            "1813 64 45320",
            "1813.64.45320",
            " 1813-64-45320 ",
        ] {
            let number: AccountNumber = written.parse().expect(written);
            assert_eq!(number.as_str(), "18136445320");
        }
        let number: AccountNumber = "18136445320".parse().expect("a number");
        assert_eq!(number.masked(), "•••• •• ••320");
        assert_eq!(format!("{number:?}"), "•••• •• ••320");
    }

    #[test]
    fn a_slip_of_one_digit_or_two_changed_places_is_found() {
        let parse = |written: &str| written.parse::<AccountNumber>();
        for (at, wrong) in [(0, "28136445320"), (1, "81136445320"), (2, "18136445302")] {
            assert_eq!(parse(wrong), Err(AccountNumberRefusal::CheckDigit), "{at}");
        }
        for short in [
            "",
            "1813 64 4532",
            "1813 64 453200",
            "NO93 8601 1117 947",
            "1813 64 4532x",
        ] {
            assert_eq!(parse(short), Err(AccountNumberRefusal::Digits), "{short}");
        }
        let right = "18136445320";
        for place in 0..11 {
            for digit in '0'..='9' {
                let mut other: Vec<char> = right.chars().collect();
                other[place] = digit;
                let other: String = other.into_iter().collect();
                assert_eq!(parse(&other).is_ok(), other == right, "{other}");
            }
        }
    }
}
