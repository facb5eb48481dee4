//! Asking a provider something: short patience, small answers, no redirects.
//!
//! Somebody waits at a page while we ask, so ten seconds are all a provider gets. A redirect is not
//! followed: no provider needs one here, and it is the way to send us into the municipality's own
//! network (ASVS 5.0 V13.2.4).

use std::time::Duration;

use serde::de::DeserializeOwned;
use ureq::{
    Agent, Body,
    http::{Response, Uri, header},
    tls::{TlsConfig, TlsProvider},
};

/// How long one question may take, with its answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// A line kept open longer may have been closed at the other end by then.
const IDLE: Duration = Duration::from_secs(4);
/// Metadata and key sets are some thousand characters.
const LARGEST_ANSWER: u64 = 512 * 1024;

/// A way to ask.
pub(crate) struct Wire(Agent);

/// What came back, whatever its status.
pub(crate) struct Reply {
    pub status: u16,
    pub body: Vec<u8>,
}

/// Nothing came back, or too much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NoReply {
    pub host: String,
    pub cause: String,
}

impl Wire {
    pub(crate) fn new(patience: Duration) -> Self {
        let config = Agent::config_builder()
            .user_agent(concat!("Samspill/", env!("CARGO_PKG_VERSION")))
            .accept("application/json")
            .tls_config(
                TlsConfig::builder()
                    .provider(TlsProvider::NativeTls)
                    .build(),
            )
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_age(IDLE)
            .timeout_global(Some(patience));
        Self(config.build().new_agent())
    }

    /// Reads an address, with a token where one is needed.
    pub(crate) fn get(&self, address: &str, bearer: Option<&str>) -> Result<Reply, NoReply> {
        let mut question = self.0.get(address);
        if let Some(token) = bearer {
            question = question.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        taken(address, question.call())
    }

    /// Sends a form.
    pub(crate) fn post(
        &self,
        address: &str,
        authorization: Option<&str>,
        form: &[(&str, String)],
    ) -> Result<Reply, NoReply> {
        let mut question = self.0.post(address);
        if let Some(words) = authorization {
            question = question.header(header::AUTHORIZATION, words);
        }
        let form = form.iter().map(|(name, value)| (*name, value.as_str()));
        taken(address, question.send_form(form))
    }
}

impl Reply {
    /// The answer as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The `error` that OAuth answers hold, fit for the log; else the status.
    pub(crate) fn error(&self) -> String {
        self.json::<serde_json::Value>()
            .and_then(|told| told["error"].as_str().map(plain))
            .filter(|word| !word.is_empty())
            .unwrap_or_else(|| self.status.to_string())
    }
}

fn taken(address: &str, answer: Result<Response<Body>, ureq::Error>) -> Result<Reply, NoReply> {
    let lost = |cause: ureq::Error| NoReply {
        host: host(address),
        cause: cause.to_string(),
    };
    let answer = answer.map_err(lost)?;
    let status = answer.status().as_u16();
    let body = answer.into_body().into_with_config().limit(LARGEST_ANSWER);
    Ok(Reply {
        status,
        body: body.read_to_vec().map_err(lost)?,
    })
}

/// A word from outside as the log may have it: letters, digits and `_-.` of the first forty
/// characters.
pub(crate) fn plain(word: &str) -> String {
    word.chars()
        .take(40)
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        .collect()
}

/// The host of an address, for messages and for comparison; empty when it has none.
pub(crate) fn host(address: &str) -> String {
    let uri: Option<Uri> = address.parse().ok();
    uri.and_then(|uri| uri.host().map(str::to_ascii_lowercase))
        .unwrap_or_default()
}

/// Whether secrets may travel to an address: https, or plain http to this very machine.
pub(crate) fn is_safe(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else {
        return false;
    };
    let anonymous = uri
        .authority()
        .is_some_and(|authority| !authority.as_str().contains('@'));
    let here = matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"));
    anonymous
        && !address.contains('#')
        && match uri.scheme_str() {
            Some("https") => true,
            Some("http") => here,
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_travel_by_https_or_stay_on_this_machine() {
        for good in [
            "https://test.idporten.no/par",
            "http://127.0.0.1:4000/token",
            "http://localhost/token",
        ] {
            assert!(is_safe(good), "{good}");
        }
        for bad in [
            "http://idporten.no/token",
            "http://127.0.0.1.example/token",
            "https://user:word@idporten.no/token",
            "http://127.0.0.1@example.org/",
            "https://idporten.no/token#x",
            "file:///etc/passwd",
            "/token",
            "",
        ] {
            assert!(!is_safe(bad), "{bad}");
        }
    }

    #[test]
    fn a_word_from_outside_cannot_write_a_line_into_the_log() {
        assert_eq!(
            plain("invalid_grant\r\nWARN forged"),
            "invalid_grantWARNforged"
        );
        assert_eq!(plain(&"x".repeat(1000)).len(), 40);
    }
}
