//! An address mail can be sent to, parsed at the edge.
//!
//! The domain may be written with Norwegian letters (`blåbærlaget.no`) and is kept in the form mail
//! servers understand (IDNA, RFC 5891). The part before the at-sign must be ASCII: hardly any
//! server takes others (RFC 6531). A literal network address is refused; people have none.

use std::{fmt, str::FromStr};

/// A well-formed mail address, in ASCII.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MailAddress(String);

/// The text is not a mail address. What was written is left out: it may be somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address; write it like name@example.no")]
pub struct MailAddressRefusal;

impl MailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the at-sign.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    pub(crate) fn lettre(&self) -> Result<lettre::Address, MailAddressRefusal> {
        self.0.parse().map_err(|_| MailAddressRefusal)
    }
}

impl FromStr for MailAddress {
    type Err = MailAddressRefusal;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let (local, domain) = written.trim().rsplit_once('@').ok_or(MailAddressRefusal)?;
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| MailAddressRefusal)?;
        let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
        let is_named = top.starts_with(|letter: char| letter.is_ascii_alphabetic());
        let is_plain = local
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"<>()[],;:\\".contains(&byte));
        let address = Self(format!("{local}@{domain}"));
        if is_named && is_plain && address.0.len() <= 254 && address.lettre().is_ok() {
            Ok(address)
        } else {
            Err(MailAddressRefusal)
        }
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_people_have_are_taken() {
        for (written, kept) in [
            ("kari@example.no", "kari@example.no"),
            (
                " Kari.Nordmann+lag@Post.Example.NO ",
                "Kari.Nordmann+lag@post.example.no",
            ),
            ("post@blåbærlaget.no", "post@xn--blbrlaget-62am.no"),
            ("o'hara_1@a-b.museum", "o'hara_1@a-b.museum"),
        ] {
            let address: MailAddress = written.parse().expect(written);
            assert_eq!(address.as_str(), kept);
        }
    }

    #[test]
    fn what_no_server_takes_or_could_smuggle_a_header_is_refused() {
        let long = format!("{}@example.no", "a".repeat(65));
        for wrong in [
            "",
            "kari",
            "@example.no",
            "kari@",
            "kari@example",
            "kari@@example.no",
            "kari nordmann@example.no",
            "kåri@example.no",
            "kari@exa mple.no",
            "kari@127.0.0.1",
            "kari@[127.0.0.1]",
            "kari@example.no\r\nBcc: alle@example.no",
            "kari\r\n@example.no",
            "\"kari\r\nBcc:\"@example.no",
            "Kari <kari@example.no>",
            "a@example.no,b@example.no",
            "kari@example.no>",
            &long,
        ] {
            assert_eq!(
                wrong.parse::<MailAddress>(),
                Err(MailAddressRefusal),
                "{wrong:?}"
            );
        }
    }
}
