//! One row of a national source that could not be used, and why.
//!
//! The person who imports sees row and organisation number, so that she can look at the source.
//! The rest of the source goes on.

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Which row of the whole run, counted from 1 and across pages.
    pub row: u64,
    /// The organisation number as it stands in the row, right or wrong, when one can be made out.
    pub organisation_number: Option<String>,
    /// Why.
    pub reason: RejectReason,
}

/// Why a row was left out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RejectReason {
    /// A text, a number, a list or nothing stands where an object should.
    #[error("the row is not an object")]
    NotAnObject,
    /// An object that is not valid JSON.
    #[error("the row is not valid JSON")]
    Malformed,
    /// More than a mebibyte in one row.
    #[error("the row is larger than a mebibyte")]
    TooLarge,
    /// Nested far beyond what the registers do.
    #[error("the row is nested too deeply")]
    TooDeep,
    /// No organisation number.
    #[error("the organisation number is missing")]
    MissingNumber,
    /// Not nine digits, or a wrong check digit.
    #[error("the organisation number is not valid")]
    InvalidNumber,
    /// No name, or an empty one.
    #[error("the name is missing")]
    MissingName,
    /// A field that decides where the entity belongs has another type than it should.
    #[error("the field {0} has the wrong type")]
    WrongType(&'static str),
}

const KEY: &[u8] = b"\"organisasjonsnummer\"";
const ONCE_A_ROW: [&[u8]; 4] = [
    KEY,
    b"\"organisasjonsform\"",
    b"\"registrertIFrivillighetsregisteret\"",
    b"\"frivilligOrganisasjonsstatus\"",
];

/// The organisation number in a row that cannot be parsed, found by its key alone.
pub(super) fn number_in(raw: &[u8]) -> Option<String> {
    let after_key = find_key(raw)? + KEY.len();
    let rest = raw[after_key..]
        .trim_ascii_start()
        .strip_prefix(b":")?
        .trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    let end = rest
        .iter()
        .take(24)
        .position(|byte| matches!(byte, b'"' | b',' | b'}' | b'\n'))?;
    let written = std::str::from_utf8(&rest[..end]).ok()?.trim();
    (!written.is_empty()).then(|| written.to_owned())
}

/// Whether an organisation number stands in the row at all.
pub(super) fn holds_number(raw: &[u8]) -> bool {
    find_key(raw).is_some()
}

/// Whether a broken row has swallowed its neighbours: a key that every row has once stands in it
/// twice. Several keys are looked at, since the fault may have hit one. Those of inner objects
/// (`"relasjonTil": {"organisasjonsnummer": …`) do not count.
pub(super) fn holds_several(raw: &[u8]) -> bool {
    ONCE_A_ROW.iter().any(|key| {
        let rows = memchr::memmem::find_iter(raw, key).filter(|at| {
            let before = raw[..*at].trim_ascii_end();
            let inner = before.strip_suffix(b"{").map(<[u8]>::trim_ascii_end);
            !inner.is_some_and(|before| before.ends_with(b":"))
        });
        rows.count() > 1
    })
}

fn find_key(raw: &[u8]) -> Option<usize> {
    memchr::memmem::find(raw, KEY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_a_broken_row() {
        let found = number_in(br#"{"navn": oops, "organisasjonsnummer" : "974760673", "#);
        assert_eq!(found.as_deref(), Some("974760673"));
        assert_eq!(number_in(br#"{"navn": "x"}"#), None);
        assert_eq!(number_in(br#"{"organisasjonsnummer": ""}"#), None);
    }

    #[test]
    fn a_row_that_swallowed_its_neighbour_is_told() {
        let one = br#"{"organisasjonsnummer":"1"}"#;
        assert!(!holds_several(one));
        assert!(holds_several(&[&one[..], &one[..]].concat()));
        let mother = br#"{"organisasjonsnummer":"1","relasjonTil":{"organisasjonsnummer":"2"}}"#;
        assert!(!holds_several(mother));
    }
}
