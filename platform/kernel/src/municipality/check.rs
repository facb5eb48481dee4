//! What a profile must hold to for its pages to work, beyond what a type can say.
//!
//! Everything here ends on every page: a link that is none, or a drawing that runs a script, would
//! break or endanger all of them, so it is refused when it is written.

use super::{Brand, Contact, Municipality};

/// Why a municipality, or a part of its profile, cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MunicipalityRefusal {
    /// The number is not four digits.
    #[error("«{0}» is not a municipality number; it has four digits, such as 3205")]
    Number(String),
    /// The name is empty.
    #[error("a municipality needs a name in bokmål or nynorsk")]
    NoName,
    /// A district has no key or name, or two have the same key.
    #[error("each district needs a key of its own and a name; look at «{0}»")]
    District(String),
    /// A postal code stands under two districts, or is not four digits.
    #[error("the postal code «{0}» must have four digits and belong to one district only")]
    PostalCode(String),
    /// A field holds what would break a page.
    #[error("«{field}» must be {wanted}")]
    Field {
        /// As it stands in the profile.
        field: &'static str,
        /// What it may be.
        wanted: &'static str,
    },
}

impl Municipality {
    /// Checks what a type cannot say.
    pub fn check(&self) -> Result<(), MunicipalityRefusal> {
        if self.names.nb.trim().is_empty() && self.names.nn.trim().is_empty() {
            return Err(MunicipalityRefusal::NoName);
        }
        self.contact.check()?;
        self.brand.check()?;
        let mut keys = Vec::new();
        let mut codes = Vec::new();
        for district in &self.districts {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let well_named = !district.key.is_empty()
                && district.key.chars().all(plain)
                && !district.name.trim().is_empty();
            if !well_named || keys.contains(&&district.key) {
                return Err(MunicipalityRefusal::District(district.key.clone()));
            }
            keys.push(&district.key);
            for code in &district.postal_codes {
                let four = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
                if !four || codes.contains(&code) {
                    return Err(MunicipalityRefusal::PostalCode(code.clone()));
                }
                codes.push(code);
            }
        }
        Ok(())
    }
}

impl Brand {
    /// The drawing is served as it is, so it must be one, and one that runs nothing.
    fn check(&self) -> Result<(), MunicipalityRefusal> {
        let drawing = self.logo.trim().to_lowercase();
        let is_drawing = (drawing.starts_with("<svg") || drawing.starts_with("<?xml"))
            && drawing.contains("<svg")
            && drawing.len() <= LARGEST_LOGO;
        let runs = FOREIGN.iter().any(|foreign| drawing.contains(foreign))
            || drawing.split(['<', '>']).any(has_handler)
            || fetches(&drawing);
        if drawing.is_empty() || (is_drawing && !runs) {
            return Ok(());
        }
        Err(MunicipalityRefusal::Field {
            field: "brand.logo",
            wanted: "an SVG drawing of at most 60 kB, from <svg to </svg>, without scripts and \
                     without anything from elsewhere",
        })
    }
}

/// It is sent with every page that a new visitor sees.
const LARGEST_LOGO: usize = 60 * 1024;

/// What runs, or brings other documents into a drawing.
const FOREIGN: [&str; 8] = [
    "<script",
    "javascript:",
    "<foreignobject",
    "<iframe",
    "<embed",
    "<object",
    "<!entity",
    "@import",
];

/// Whether a drawing points to anything but its own parts and pictures written into it.
fn fetches(drawing: &str) -> bool {
    ["href", "src", "url("].into_iter().any(|way| {
        drawing.match_indices(way).any(|(at, _)| {
            let rest = drawing[at + way.len()..].trim_start();
            let rest = match (way, rest.strip_prefix('=')) {
                ("url(", _) => rest,
                (_, Some(rest)) => rest.trim_start(),
                (_, None) => return false,
            };
            let target = rest.trim_start_matches(['"', '\'']).trim_start();
            !(target.starts_with('#') || target.starts_with("data:image/"))
        })
    })
}

/// Whether a tag has an attribute such as `onload=`.
fn has_handler(tag: &str) -> bool {
    let mut before = ' ';
    tag.char_indices().any(|(at, c)| {
        let begins = before.is_whitespace() || matches!(before, '"' | '\'' | '/');
        before = c;
        let rest = tag[at..].strip_prefix("on").filter(|_| begins);
        rest.is_some_and(|rest| {
            let after = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
            after.len() < rest.len() && after.trim_start().starts_with('=')
        })
    })
}

impl Contact {
    /// Both become links on every page.
    fn check(&self) -> Result<(), MunicipalityRefusal> {
        let refused = |field, wanted| Err(MunicipalityRefusal::Field { field, wanted });
        let web = self.web.trim();
        let host = ["https://", "http://"]
            .iter()
            .find_map(|scheme| web.strip_prefix(scheme));
        let is_web = host.is_some_and(|host| !host.is_empty() && !host.contains(is_foreign));
        if !web.is_empty() && !is_web {
            return refused(
                "contact.web",
                "a web address, such as https://www.fjordvik.example",
            );
        }
        let email = self.email.trim();
        let is_address = email.split_once('@').is_some_and(|(name, domain)| {
            let inside = domain.trim_matches('.') == domain && domain.contains('.');
            !name.is_empty() && inside && !domain.contains('@') && !email.contains(is_foreign)
        });
        if !email.is_empty() && !is_address {
            return refused(
                "contact.email",
                "an e-mail address, such as post@fjordvik.example",
            );
        }
        Ok(())
    }
}

/// What no address holds.
fn is_foreign(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{District, MunicipalityNumber};

    fn with_districts(codes: &[(&str, &[&str])]) -> Municipality {
        let mut municipality = Municipality::new("9999".parse().expect("four digits"), "Fjordvik");
        municipality.districts = codes
            .iter()
            .map(|(key, codes)| District {
                key: (*key).into(),
                name: (*key).into(),
                postal_codes: codes.iter().map(|code| (*code).into()).collect(),
                ..District::default()
            })
            .collect();
        municipality
    }

    #[test]
    fn a_postal_code_belongs_to_one_district() {
        let sound = with_districts(&[("sentrum", &["9990"]), ("aasen", &["9991", "9992"])]);
        assert_eq!(sound.check(), Ok(()));
        assert_eq!(
            sound
                .district_of("9992")
                .map(|district| district.key.as_str()),
            Some("aasen")
        );
        let twice = with_districts(&[("sentrum", &["9990"]), ("aasen", &["9990"])]);
        assert_eq!(
            twice.check(),
            Err(MunicipalityRefusal::PostalCode("9990".into()))
        );
        let same = with_districts(&[("aasen", &[]), ("aasen", &[])]);
        assert_eq!(
            same.check(),
            Err(MunicipalityRefusal::District("aasen".into()))
        );
    }

    #[test]
    fn what_would_break_a_page_is_refused() {
        let mut fjordvik = with_districts(&[]);
        for (web, is_taken) in [
            ("https://fjordvik.example/lag", true),
            ("www.fjordvik.example", false),
            ("javascript:alert(1)", false),
            ("https://", false),
        ] {
            fjordvik.contact.web = web.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{web}");
        }
        fjordvik.contact = Contact::default();
        for (email, is_taken) in [
            ("post@fjordvik.example", true),
            ("post", false),
            ("post@fjordvik", false),
            ("a b@fjordvik.example", false),
        ] {
            fjordvik.contact.email = email.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{email}");
        }
        fjordvik.contact = Contact::default();
        for (logo, is_taken) in [
            ("<svg><title>on = off</title></svg>", true),
            ("<?xml version='1.0'?><svg data-on='1'/>", true),
            ("logo.png", false),
            ("<svg><script>x</script></svg>", false),
            ("<svg onload=x()>", false),
            ("<svg a='1'\nONCLICK = 'x'>", false),
            ("<svg><a href='javascript:x'/></svg>", false),
            (
                "<svg><use xlink:href = '#a'/><path fill='url(#b)'/></svg>",
                true,
            ),
            ("<svg><image href='data:image/png;base64,AA'/></svg>", true),
            (
                "<svg><image href='https://elsewhere.example/x.png'/></svg>",
                false,
            ),
            (
                "<svg><path fill=\"url('//elsewhere.example/x')\"/></svg>",
                false,
            ),
            ("<svg><foreignObject><p/></foreignObject></svg>", false),
            ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", false),
        ] {
            fjordvik.brand.logo = logo.into();
            assert_eq!(fjordvik.check().is_ok(), is_taken, "{logo}");
        }
    }

    #[test]
    fn a_telephone_is_dialled_without_spaces() {
        let dial = |phone: &str| {
            let phone = phone.to_owned();
            Contact {
                phone,
                ..Contact::default()
            }
            .dial()
        };
        assert_eq!(dial("70 00 00 00"), "tel:+4770000000");
        assert_eq!(dial("+47 70000000"), "tel:+4770000000");
        assert_eq!(dial("110"), "tel:+47110");
    }

    #[test]
    fn a_number_has_four_digits() {
        assert!("3205".parse::<MunicipalityNumber>().is_ok());
        for wrong in ["", "0000", "320", "32055", "32a5", "-205"] {
            assert!(wrong.parse::<MunicipalityNumber>().is_err(), "{wrong}");
        }
    }
}
