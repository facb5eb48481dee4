//! Maskinporten: how the municipality, as a machine, shows that it may ask.
//!
//! We sign who we are and what for, and get a token that opens one service for a minute or two
//! (JWT bearer grant, RFC 7523; docs.digdir.no/docs/Maskinporten). Its rules are strict: the audience
//! is the issuer with its closing slash, a proof lives at most 120 seconds and is dated within ten
//! seconds of their clock, and no proof is used twice, not even when the first got no answer.

use std::sync::{Mutex, PoisonError};

use kernel::{Clock, Instant};
use serde::Deserialize;
use serde_json::{Value, json};

use super::RolesRefusal;
use crate::{
    key::token,
    oidc::{
        Secret,
        signatures::SigningKey,
        wire::{NoReply, Reply, Wire, host, is_safe, plain},
    },
};

/// A proof lives this long, in seconds.
const PROOF_LASTS: i64 = 60;
/// A token is not used in its last seconds, when it might run out on the way.
const MARGIN: i64 = 10;
/// Nor is it kept longer than this, whatever is promised; in seconds.
const LONGEST: i64 = 60 * 60;

/// Who we are to Maskinporten.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MaskinportenSettings {
    /// `https://maskinporten.no/` or `https://test.maskinporten.no/`, with the closing slash.
    pub issuer: String,
    /// The client the municipality has registered.
    pub client_id: String,
    /// The name its key is known by.
    pub kid: String,
    /// The private RSA key, PEM.
    pub pem: Secret,
}

/// A way to tokens for one service.
pub(super) struct Maskinporten {
    settings: MaskinportenSettings,
    key: SigningKey,
    scope: &'static str,
    resource: String,
    kept: Mutex<Option<(Instant, String)>>,
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    token_endpoint: String,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: i64,
}

impl Maskinporten {
    /// `None` when the key is not an RSA key in PEM of at least 2048 bits.
    pub(super) fn new(
        settings: MaskinportenSettings,
        scope: &'static str,
        resource: String,
    ) -> Option<Self> {
        Some(Self {
            key: SigningKey::from_pem(&settings.kid, settings.pem.reveal())?,
            settings,
            scope,
            resource,
            kept: Mutex::default(),
        })
    }

    /// A token: the one we have, while it lasts.
    pub(super) fn token(&self, clock: &dyn Clock, wire: &Wire) -> Result<String, RolesRefusal> {
        if let Some((until, token)) = self.kept().clone()
            && clock.now() < until
        {
            return Ok(token);
        }
        let granted = self.ask(clock, wire)?;
        let lasts = granted.expires_in.clamp(0, LONGEST);
        let until = clock.now().plus_seconds(lasts - MARGIN);
        *self.kept() = Some((until, granted.access_token.clone()));
        Ok(granted.access_token)
    }

    /// Forgets the token.
    pub(super) fn forget(&self) {
        *self.kept() = None;
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<(Instant, String)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self, clock: &dyn Clock, wire: &Wire) -> Result<Granted, RolesRefusal> {
        let endpoint = self.endpoint(wire)?;
        let mut reply = wire.post(&endpoint, None, &self.proof(clock)?)?;
        if reply.status >= 500 {
            // Once more, with a proof of its own.
            reply = wire.post(&endpoint, None, &self.proof(clock)?)?;
        }
        if reply.status != 200 {
            return Err(RolesRefusal::Refused {
                host: host(&endpoint),
                status: reply.status,
                code: code(&reply),
            });
        }
        reply
            .json()
            .ok_or_else(|| RolesRefusal::Unreadable("the answer with the token".to_owned()))
    }

    fn endpoint(&self, wire: &Wire) -> Result<String, RolesRefusal> {
        let issuer = &self.settings.issuer;
        let address = format!("{issuer}.well-known/oauth-authorization-server");
        let reply = wire.get(&address, None)?;
        let metadata: Option<Metadata> = reply.json().filter(|_| reply.status == 200);
        metadata
            .filter(|told| told.issuer == *issuer)
            .map(|told| told.token_endpoint)
            .filter(|endpoint| is_safe(endpoint) && host(endpoint) == host(issuer))
            .ok_or_else(|| RolesRefusal::Unreadable("the metadata of Maskinporten".to_owned()))
    }

    fn proof(&self, clock: &dyn Clock) -> Result<[(&'static str, String); 2], RolesRefusal> {
        let now = clock.now().timestamp().as_second();
        let claims = json!({
            "aud": self.settings.issuer,
            "iss": self.settings.client_id,
            "scope": self.scope,
            "resource": self.resource,
            "iat": now,
            "exp": now + PROOF_LASTS,
            "jti": token(),
        });
        let unsigned = |_| RolesRefusal::Unreadable("our own key does not sign".to_owned());
        Ok([
            (
                "grant_type",
                "urn:ietf:params:oauth:grant-type:jwt-bearer".to_owned(),
            ),
            ("assertion", self.key.sign(&claims).map_err(unsigned)?),
        ])
    }
}

impl From<NoReply> for RolesRefusal {
    fn from(NoReply { host, cause }: NoReply) -> Self {
        Self::Unreachable { host, cause }
    }
}

/// Maskinporten's own number for what is wrong (`MP-110`) stands in the description; else the word
/// of the standard.
fn code(reply: &Reply) -> String {
    let told: Value = reply.json().unwrap_or_default();
    let described = told["error_description"].as_str().unwrap_or_default();
    let number = described.find("MP-").map(|at| {
        let digits = described[at + 3..].bytes().take_while(u8::is_ascii_digit);
        plain(&described[at..at + 3 + digits.count()])
    });
    number.unwrap_or_else(|| reply.error())
}
