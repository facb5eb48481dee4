//! What stands around the rows of one answer: links to the next page and the promised total.
//!
//! HAL puts them before or after `_embedded`, as the server likes. An answer without `_embedded`
//! is a page without rows. The register's error body (`feilmelding`) is an answer too, told here
//! from a page and from a record.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// The parts of an answer that are not rows.
#[derive(Default, Deserialize)]
pub(super) struct Around {
    #[serde(rename = "_links")]
    links: Option<Links>,
    page: Option<Figures>,
    organisasjonsnummer: Option<IgnoredAny>,
    navn: Option<IgnoredAny>,
    feilmelding: Option<IgnoredAny>,
}

/// What one top-level object without `_embedded` is.
pub(super) enum Answer {
    Record,
    EmptyPage(Around),
    Foreign,
}

#[derive(Default, Deserialize)]
struct Links {
    next: Option<Link>,
}

#[derive(Deserialize)]
struct Link {
    href: String,
}

#[derive(Default, Deserialize)]
struct Figures {
    #[serde(rename = "totalElements")]
    total: Option<u64>,
}

impl Around {
    /// Reads the object up to and with the key `_embedded` and its colon.
    pub fn before(prefix: &[u8]) -> Option<Self> {
        serde_json::from_slice(&[prefix, b"null}"].concat()).ok()
    }

    /// Reads what follows the value of `_embedded`, with the closing bracket.
    pub fn after(rest: &[u8]) -> Option<Self> {
        let rest = rest.trim_ascii_start();
        let rest = match rest.strip_prefix(b",") {
            Some(further) if further.trim_ascii_start().starts_with(b"\"") => further,
            None if rest == b"}" => rest,
            _ => return None,
        };
        serde_json::from_slice(&[b"{", rest].concat()).ok()
    }

    /// Tells what an object without `_embedded` is.
    pub fn judge(raw: &[u8]) -> Answer {
        match serde_json::from_slice::<Self>(raw) {
            Ok(around) if around.organisasjonsnummer.is_some() || around.navn.is_some() => {
                Answer::Record
            }
            Ok(around)
                if around.feilmelding.is_none()
                    && (around.links.is_some() || around.page.is_some()) =>
            {
                Answer::EmptyPage(around)
            }
            _ => Answer::Foreign,
        }
    }

    /// The address of the next page.
    pub fn next_page(&mut self) -> Option<String> {
        Some(self.links.take()?.next?.href)
    }

    /// How many rows all pages have together, where the register says so.
    pub fn total(&self) -> Option<u64> {
        self.page.as_ref()?.total
    }
}
