//! The address of a national source, and where it may lead.
//!
//! An operator names one host. Next pages and redirects are followed on that host alone, so that a
//! tampered answer cannot send the server into the municipality's own network (OWASP ASVS V13.2.4,
//! an allow-list for outgoing calls). Links are followed with the scheme and port that were named;
//! only a redirect may lift plain http to https.

use kernel::OrganisationNumber;
use ureq::http::Uri;

use super::SourceProblem;

/// An http(s) address without user name or password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress {
    uri: Uri,
}

impl std::fmt::Display for WebAddress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.uri.fmt(formatter)
    }
}

impl WebAddress {
    /// Reads an absolute address.
    pub fn parse(written: &str) -> Result<Self, SourceProblem> {
        let refused = || SourceProblem::NotASource(written.to_owned());
        let uri: Uri = written.parse().map_err(|_| refused())?;
        let plain = uri
            .authority()
            .is_some_and(|authority| !authority.as_str().contains('@'));
        let known = matches!(uri.scheme_str(), Some("http" | "https"));
        if plain && known {
            Ok(Self { uri })
        } else {
            Err(refused())
        }
    }

    /// The host, for messages and comparison.
    pub fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    pub(super) fn as_uri(&self) -> &Uri {
        &self.uri
    }

    /// The next page.
    pub(super) fn link(&self, href: &str) -> Result<Self, SourceProblem> {
        let elsewhere = || SourceProblem::LeadsElsewhere(href.to_owned());
        let target = match href.as_bytes().first() {
            Some(b'?') => format!("{}{href}", self.uri.path()),
            Some(b'/') if !href.starts_with("//") => href.to_owned(),
            _ => {
                let absolute = Self::parse(href).map_err(|_| elsewhere())?;
                if !absolute.host().eq_ignore_ascii_case(self.host()) {
                    return Err(elsewhere());
                }
                absolute
                    .uri
                    .path_and_query()
                    .map_or("/", |path| path.as_str())
                    .to_owned()
            }
        };
        self.with_path(&target).ok_or_else(elsewhere)
    }

    /// The target of a redirect.
    pub(super) fn redirect(&self, location: &str) -> Result<Self, SourceProblem> {
        match Self::parse(location) {
            Ok(target)
                if target.uri.scheme_str() == Some("https")
                    && target.host().eq_ignore_ascii_case(self.host()) =>
            {
                Ok(target)
            }
            _ => self.link(location),
        }
    }

    /// Where one entity is found: `…/enheter/lastned` and `…/enheter?…` both give
    /// `…/enheter/{number}`.
    pub(super) fn of_entity(&self, number: &OrganisationNumber) -> Option<Self> {
        self.with_path(&format!("{}/{number}", self.entities_path()?))
    }

    /// An address beside the entities: `…/enheter/lastned` and `/oppdateringer/roller` give
    /// `…/oppdateringer/roller`.
    pub(super) fn beside_entities(&self, path_and_query: &str) -> Option<Self> {
        let base = self.entities_path()?.strip_suffix("/enheter")?;
        self.with_path(&format!("{base}{path_and_query}"))
    }

    /// The path up to and with the part named `enheter`.
    pub(super) fn entities_path(&self) -> Option<&str> {
        const PART: &str = "/enheter";
        let path = self.uri.path();
        path.rmatch_indices(PART)
            .map(|(at, _)| at + PART.len())
            .find(|end| matches!(path.as_bytes().get(*end), None | Some(b'/')))
            .map(|end| &path[..end])
    }

    fn with_path(&self, path_and_query: &str) -> Option<Self> {
        let mut parts = self.uri.clone().into_parts();
        parts.path_and_query = Some(path_and_query.parse().ok()?);
        Some(Self {
            uri: Uri::from_parts(parts).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(written: &str) -> WebAddress {
        WebAddress::parse(written).expect("the test gives an address")
    }

    #[test]
    fn single_entities_are_found_beside_lists_and_downloads() {
        let number = "974760673".parse().expect("valid");
        for list in [
            "https://data.brreg.no/enhetsregisteret/api/enheter/lastned",
            "https://data.brreg.no/enhetsregisteret/api/enheter?size=100&navn=/enheter",
            "https://data.brreg.no/enhetsregisteret/api/enheter",
        ] {
            let found = address(list).of_entity(&number).expect(list);
            assert_eq!(
                found.as_uri().to_string(),
                "https://data.brreg.no/enhetsregisteret/api/enheter/974760673"
            );
        }
        assert_eq!(
            address("https://data.brreg.no/enheter.json.gz").of_entity(&number),
            None
        );
    }

    #[test]
    fn links_stay_on_the_host_and_scheme_that_were_named() {
        let start = address("https://data.brreg.no/api/enheter?page=0");
        for next in [
            "http://DATA.brreg.no/api/enheter?page=1",
            "/api/enheter?page=1",
            "?page=1",
        ] {
            let next = start.link(next).expect(next);
            assert_eq!(
                next.as_uri().to_string(),
                "https://data.brreg.no/api/enheter?page=1"
            );
        }
        for away in [
            "https://data.brreg.no.example/x",
            "//example.org/x",
            "file:///etc/passwd",
            "",
            "x",
        ] {
            assert!(
                matches!(start.link(away), Err(SourceProblem::LeadsElsewhere(_))),
                "{away}"
            );
            assert!(start.redirect(away).is_err(), "{away}");
        }
        let lifted = address("http://data.brreg.no/x").redirect("https://data.brreg.no/x");
        assert_eq!(
            lifted.expect("same host").as_uri().scheme_str(),
            Some("https")
        );
    }

    #[test]
    fn what_is_no_plain_web_address_is_refused() {
        for written in [
            "ftp://data.brreg.no/x",
            "https://user:word@data.brreg.no",
            "https://",
            "x",
        ] {
            assert!(WebAddress::parse(written).is_err(), "{written}");
        }
    }
}
