//! National identity numbers: birth numbers and D-numbers.
//!
//! Eleven digits: day, month, year, three that tell people of one day apart, two check digits. A
//! D-number has 40 added to the day, a synthetic number of Skatteetaten's test population 80 added to
//! the month. Weighed 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 all eleven give a sum that 11 divides; weighed
//! 3, 7, 6, 1, 8, 9, 4, 5, 2, 1 the first ten do so too, or from 2032 on leave 1, 2 or 3 over, since
//! numbers run short (Skatteetaten, fødselsnummer). The second sum alone finds one wrong digit and
//! neighbours that changed places.
//!
//! A number is compared and dropped, never stored (personopplysningsloven § 12): this type shows its
//! digits to nothing but a hash, cannot be printed or copied, and wipes them when dropped.

use std::fmt;

use zeroize::ZeroizeOnDrop;

/// A valid identity number.
#[derive(ZeroizeOnDrop)]
pub struct NationalNumber([u8; 11]);

/// Why a text is not an identity number. Says nothing about the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NationalNumberRefusal {
    /// It is not eleven digits.
    #[error("an identity number has eleven digits")]
    NotElevenDigits,
    /// There is no such day.
    #[error("an identity number begins with a date")]
    NoDate,
    /// The check digits do not fit.
    #[error("the check digits do not fit the rest")]
    WrongCheckDigits,
}

impl NationalNumber {
    /// Reads eleven digits, with or without spaces.
    pub fn parse(written: &str) -> Result<Self, NationalNumberRefusal> {
        let mut number = Self([0; 11]);
        let mut count = 0;
        for byte in written.bytes().filter(|byte| *byte != b' ') {
            if !byte.is_ascii_digit() || count == 11 {
                return Err(NationalNumberRefusal::NotElevenDigits);
            }
            number.0[count] = byte;
            count += 1;
        }
        if count != 11 {
            return Err(NationalNumberRefusal::NotElevenDigits);
        }
        if !number.begins_with_a_date() {
            return Err(NationalNumberRefusal::NoDate);
        }
        if !number.check_digits_fit() {
            return Err(NationalNumberRefusal::WrongCheckDigits);
        }
        Ok(number)
    }

    /// Whether it belongs to the test population and to nobody alive.
    pub fn is_synthetic(&self) -> bool {
        self.pair(2) > 80
    }

    /// Whether it is a D-number, given to people who stay for a shorter time.
    pub fn is_d_number(&self) -> bool {
        self.pair(0) > 40
    }

    /// What `keyed` makes of the digits: a keyed hash, to be compared with another of the same key.
    pub fn mac<T>(&self, keyed: impl FnOnce(&[u8]) -> T) -> T {
        keyed(&self.0)
    }

    fn pair(&self, at: usize) -> u8 {
        (self.0[at] - b'0') * 10 + (self.0[at + 1] - b'0')
    }

    /// The century hides in the three digits that follow; 29 February is taken on trust.
    fn begins_with_a_date(&self) -> bool {
        let day = self.pair(0) % 40;
        let month = self.pair(2) % 80;
        let longest = match month {
            2 => 29,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => return false,
        };
        self.pair(0) < 80 && (1..=longest).contains(&day)
    }

    fn check_digits_fit(&self) -> bool {
        let left_over = |weights: &[u32]| {
            let digits = self.0.iter().map(|digit| u32::from(digit - b'0'));
            digits
                .zip(weights)
                .map(|(digit, weight)| digit * weight)
                .sum::<u32>()
                % 11
        };
        left_over(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) <= 3
            && left_over(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    }
}

impl fmt::Debug for NationalNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NationalNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The number with this date and these three digits, when there is one whose first sum leaves
    /// `over`.
    fn made(day: u8, month: u8, year: u8, individual: u16, over: u32) -> Option<String> {
        let mut written = format!("{day:02}{month:02}{year:02}{individual:03}");
        for (weights, over) in [
            (&[3, 7, 6, 1, 8, 9, 4, 5, 2][..], over),
            (&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0),
        ] {
            let digits = written.bytes().map(|digit| u32::from(digit - b'0'));
            let sum: u32 = digits
                .zip(weights)
                .map(|(digit, weight)| digit * weight)
                .sum();
            let check = (11 + over - sum % 11) % 11;
            written.push(char::from_digit(check, 10)?);
        }
        Some(written)
    }

    proptest! {
        #[test]
        fn a_number_with_its_check_digits_is_read_and_one_changed_digit_is_not(
            day in 1..=28_u8, month in 1..=12_u8, year in 0..=99_u8, individual in 0..=999_u16,
            d_number: bool, synthetic: bool, over in 0..=10_u32, at in 0..11_usize, by in 1..=9_u8,
        ) {
            let day = if d_number { day + 40 } else { day };
            let month = if synthetic { month + 80 } else { month };
            let Some(written) = made(day, month, year, individual, over) else {
                return Ok(());
            };
            let read = NationalNumber::parse(&written);
            prop_assert_eq!(read.is_ok(), over <= 3);
            let Ok(number) = read else {
                return Ok(());
            };
            prop_assert_eq!(number.is_d_number(), d_number);
            prop_assert_eq!(number.is_synthetic(), synthetic);
            let mut changed = written.clone().into_bytes();
            changed[at] = b'0' + (changed[at] - b'0' + by) % 10;
            let changed = String::from_utf8(changed).expect("digits");
            prop_assert!(NationalNumber::parse(&changed).is_err());
        }

        #[test]
        fn two_neighbours_that_changed_places_are_noticed(
            day in 1..=28_u8, month in 1..=12_u8, year in 0..=99_u8, individual in 0..=999_u16,
            over in 0..=3_u32, at in 0..10_usize,
        ) {
            let Some(written) = made(day, month, year, individual, over) else {
                return Ok(());
            };
            let mut swapped = written.clone().into_bytes();
            swapped.swap(at, at + 1);
            let swapped = String::from_utf8(swapped).expect("digits");
            prop_assert!(swapped == written || NationalNumber::parse(&swapped).is_err());
        }

        #[test]
        fn no_text_makes_it_stumble(text in ".*") {
            let _ = NationalNumber::parse(&text);
        }
    }

    #[test]
    fn what_is_refused_says_why_and_shows_nothing() {
        use NationalNumberRefusal::{NoDate, NotElevenDigits, WrongCheckDigits};
        for (written, why) in [
            ("", NotElevenDigits),
            ("1234567890", NotElevenDigits),
            ("123456789012", NotElevenDigits),
            ("1234567890x", NotElevenDigits),
            ("00000000000", NoDate),
            ("32010112345", NoDate),
            ("31020112345", NoDate),
            ("01130112345", NoDate),
            ("85010112345", NoDate),
            ("01010112345", WrongCheckDigits),
        ] {
            let refused = NationalNumber::parse(written).expect_err(written);
            assert_eq!(refused, why, "{written}");
        }
        let written = "01810098860";
        let number = NationalNumber::parse(&format!("{} {}", &written[..6], &written[6..]))
            .expect("people write a space");
        let shown = format!("{number:?}");
        assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{shown}");
        assert_eq!(number.mac(<[u8]>::to_vec), written.as_bytes());
    }
}
