//! Kartverket's open address service: what is written, sent with the number of the municipality.
//!
//! No key is asked for and no person named; the address of the service is the register's own or this
//! very machine's, so that nobody can make the program ask elsewhere (ASVS 5.0 V13.2.5). Somebody
//! waits at a page meanwhile, so patience is short, answers are small, and redirects not followed.
//! Source: `https://ws.geonorge.no/adresser/v1` (parameters `sok`, `kommunenummer`, `fuzzy`,
//! `treffPerSide`; degrees in EPSG:4258, which is WGS 84 for our use).

use std::time::Duration;

use kernel::MunicipalityNumber;
use serde::Deserialize;
use ureq::{
    Agent,
    http::Uri,
    tls::{TlsConfig, TlsProvider},
};

use crate::{Address, AddressRefusal, AddressRegister, MOST, asked, shape::Answer};

const HOST: &str = "ws.geonorge.no";
const PATIENCE: Duration = Duration::from_secs(5);
const LARGEST_ANSWER: u64 = 256 * 1024;

/// Where addresses are asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressSettings {
    /// `https://ws.geonorge.no/adresser/v1`.
    pub service: String,
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressSettingsRefusal {
    /// Not the register's host.
    #[error("«{0}» is not the address service of Kartverket, https://ws.geonorge.no/adresser/v1")]
    Host(String),
}

/// The service, with our way to it.
pub struct Kartverket {
    service: String,
    agent: Agent,
}

impl Kartverket {
    /// Puts the service in use. Nothing is asked of it yet.
    pub fn new(settings: AddressSettings) -> Result<Self, AddressSettingsRefusal> {
        let AddressSettings { service } = settings;
        let is_known = service.parse::<Uri>().is_ok_and(|uri| {
            let authority = uri.authority().map_or("", |it| it.as_str());
            match uri.scheme_str() {
                Some("https") => authority == HOST,
                Some("http") => authority.starts_with("127.0.0.1:"),
                _ => false,
            }
        });
        if !is_known {
            return Err(AddressSettingsRefusal::Host(service));
        }
        let config = Agent::config_builder()
            .user_agent(concat!("Samspill/", env!("CARGO_PKG_VERSION")))
            .accept("application/json")
            .tls_config(
                TlsConfig::builder()
                    .provider(TlsProvider::NativeTls)
                    .build(),
            )
            .max_redirects(0)
            .timeout_global(Some(PATIENCE));
        Ok(Self {
            service: service.trim_end_matches('/').to_owned(),
            agent: config.build().new_agent(),
        })
    }
}

impl AddressRegister for Kartverket {
    fn is_there(&self) -> bool {
        true
    }

    fn find(
        &self,
        municipality: &MunicipalityNumber,
        words: &str,
    ) -> Result<Vec<Address>, AddressRefusal> {
        let words = asked(words);
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let query: String = form_urlencoded::Serializer::new(String::new())
            .append_pair("sok", &words)
            .append_pair("kommunenummer", municipality.as_str())
            .append_pair("fuzzy", "true")
            .append_pair("utkoordsys", "4258")
            .append_pair("treffPerSide", &MOST.to_string())
            .finish();
        let lost = |cause: ureq::Error| AddressRefusal::Unreachable {
            host: HOST.to_owned(),
            cause: cause.to_string(),
        };
        let answer = self
            .agent
            .get(format!("{}/sok?{query}", self.service))
            .call()
            .map_err(lost)?;
        let body = answer.into_body().into_with_config().limit(LARGEST_ANSWER);
        Ok(Answer::read(&body.read_to_vec().map_err(lost)?)?.offered(|_| true))
    }
}
