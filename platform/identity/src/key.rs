//! The municipality's own secret, and what is made from it.
//!
//! It lies in a file beside the configuration, never in the database: who steals the database alone
//! can neither tell whose identity number a hash is of nor make a link that opens something. Each
//! use has a label, so a hash made for one is worthless for another.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// The secret of one municipality.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A new one, by chance.
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// From 64 hexadecimal digits, as the key file holds; `None` when it is anything else.
    pub fn from_hex(written: &str) -> Option<Self> {
        let written = written.trim();
        if written.len() != 64 || !written.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(written.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// As the key file holds it. Only for writing that file.
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// The key of one municipality, made from the one of the whole installation.
    #[must_use]
    pub fn of_municipality(&self, number: &str) -> Self {
        Self(self.bytes("municipality", number.as_bytes()))
    }

    /// A keyed hash, in hexadecimal digits.
    pub fn mac(&self, label: &str, bytes: &[u8]) -> String {
        hex(&self.bytes(label, bytes))
    }

    /// `text` with a seal after it that only this key makes: `text.seal`.
    pub fn sign(&self, label: &str, text: &str) -> String {
        format!("{text}.{}", self.mac(label, text.as_bytes()))
    }

    /// The text of a sealed one, when the seal is ours.
    pub fn open<'a>(&self, label: &str, sealed: &'a str) -> Option<&'a str> {
        let (text, seal) = sealed.rsplit_once('.')?;
        same(&self.mac(label, text.as_bytes()), seal).then_some(text)
    }

    fn bytes(&self, label: &str, bytes: &[u8]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key may have any length");
        mac.update(label.as_bytes());
        mac.update(&[0]);
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(…)")
    }
}

/// A token nobody can guess: 256 bits by chance, in hexadecimal digits.
pub fn token() -> String {
    hex(&rand::random::<[u8; 32]>())
}

/// A code of six digits, by chance.
pub fn six_digits() -> String {
    format!("{:06}", rand::random_range(0..1_000_000_u32))
}

/// What is stored of a token, in hexadecimal digits.
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .fold(0, |differing, (a, b)| differing | (a ^ b))
            == 0
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_good_for_its_own_text_label_and_key() {
        let key = Key::random();
        let sealed = key.sign("confirm", "abc.2026");
        assert_eq!(key.open("confirm", &sealed), Some("abc.2026"));
        assert_eq!(key.open("calendar", &sealed), None);
        assert_eq!(Key::random().open("confirm", &sealed), None);
        assert_eq!(key.open("confirm", &sealed.replace("2026", "2027")), None);
        assert_eq!(key.open("confirm", "abc"), None);
        assert_ne!(
            key.of_municipality("9999").mac("x", b"1"),
            key.of_municipality("9998").mac("x", b"1")
        );
    }

    #[test]
    fn the_key_file_is_read_as_it_was_written() {
        let key = Key::random();
        let again = Key::from_hex(&format!("{}\n", key.to_hex())).expect("64 digits");
        assert_eq!(again.to_hex(), key.to_hex());
        assert!(Key::from_hex("abc").is_none());
        assert!(Key::from_hex(&"zz".repeat(32)).is_none());
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn tokens_and_codes_are_long_enough_and_differ() {
        assert_eq!(token().len(), 64);
        assert_ne!(token(), token());
        assert_eq!(six_digits().len(), 6);
        assert!(same("abc", "abc") && !same("abc", "abd") && !same("abc", "abcd"));
    }
}
