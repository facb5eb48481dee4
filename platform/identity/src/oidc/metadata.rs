//! What a provider tells about itself, and its keys; both read anew when they are old.
//!
//! Addresses are taken from the metadata and never put together from the issuer: ID-porten signs
//! people in on another host than its issuer's. They must lead to the issuer's own host, one under
//! it, or one the settings name. Metadata are kept for a day, keys for an hour; a token with a key we
//! have not seen makes us read the keys again, though not more often than once a minute.

use std::sync::{Arc, Mutex, PoisonError};

use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use kernel::{Clock, Instant};
use serde::Deserialize;

use super::{
    ProviderSettings, Refusal,
    wire::{NoReply, Wire, host, is_safe, plain},
};

/// For this long metadata are believed, in seconds.
const METADATA_FRESH: i64 = 24 * 60 * 60;
/// For this long keys are believed, in seconds: a key that was withdrawn is forgotten after that.
const KEYS_FRESH: i64 = 60 * 60;
/// And no more often than this are they read for the sake of an unknown one, in seconds.
const KEYS_FLOOR: i64 = 60;

/// What we use of a provider's metadata (OpenID Connect Discovery 1.0, RFC 8414).
#[derive(Deserialize)]
pub(super) struct Metadata {
    pub issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    pub jwks_uri: String,
    pub pushed_authorization_request_endpoint: Option<String>,
    pub end_session_endpoint: Option<String>,
    code_challenge_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    pub require_pushed_authorization_requests: bool,
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
}

/// What has been read, and when.
#[derive(Default)]
pub(super) struct Known {
    metadata: Mutex<Option<(Instant, Arc<Metadata>)>>,
    keys: Mutex<Option<(Instant, Arc<Vec<Jwk>>)>>,
}

impl Known {
    /// The provider's metadata, asked for when they are old.
    pub(super) fn metadata(
        &self,
        clock: &dyn Clock,
        wire: &Wire,
        settings: &ProviderSettings,
    ) -> Result<Arc<Metadata>, Refusal> {
        let now = clock.now();
        if let Some((read_at, metadata)) = seen(&self.metadata)
            && now.seconds_since(read_at) < METADATA_FRESH
        {
            return Ok(metadata);
        }
        // Not under the lock: a slow provider must not make a queue of everybody.
        let metadata = Arc::new(read(wire, settings)?);
        keep(&self.metadata, now, Arc::clone(&metadata));
        Ok(metadata)
    }

    /// The key of that name.
    pub(super) fn key(
        &self,
        clock: &dyn Clock,
        wire: &Wire,
        metadata: &Metadata,
        kid: &str,
    ) -> Result<Jwk, Refusal> {
        let now = clock.now();
        let named = |key: &&Jwk| key.common.key_id.as_deref() == Some(kid);
        if let Some((read_at, keys)) = seen(&self.keys) {
            let age = now.seconds_since(read_at);
            let found = keys.iter().find(named).filter(|_| age < KEYS_FRESH);
            if let Some(key) = found {
                return Ok(key.clone());
            }
            if age < KEYS_FLOOR {
                return Err(Refusal::KeyUnknown);
            }
        }
        let keys = Arc::new(read_keys(wire, metadata)?);
        keep(&self.keys, now, Arc::clone(&keys));
        keys.iter().find(named).cloned().ok_or(Refusal::KeyUnknown)
    }
}

impl From<NoReply> for Refusal {
    fn from(NoReply { host, cause }: NoReply) -> Self {
        Self::Unreachable { host, cause }
    }
}

fn seen<T>(kept: &Mutex<Option<(Instant, Arc<T>)>>) -> Option<(Instant, Arc<T>)> {
    kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn keep<T>(kept: &Mutex<Option<(Instant, Arc<T>)>>, now: Instant, value: Arc<T>) {
    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, value));
}

fn read(wire: &Wire, settings: &ProviderSettings) -> Result<Metadata, Refusal> {
    let issuer = settings.issuer.trim_end_matches('/');
    let address = format!("{issuer}/.well-known/openid-configuration");
    let reply = wire.get(&address, None)?;
    let unreadable = Refusal::Unreadable {
        what: "the metadata",
    };
    if reply.status != 200 {
        return Err(unreadable);
    }
    let metadata: Metadata = reply.json().ok_or(unreadable)?;
    if metadata.issuer != settings.issuer {
        return Err(Refusal::MetadataForeign);
    }
    let optional = [
        &metadata.pushed_authorization_request_endpoint,
        &metadata.end_session_endpoint,
    ];
    [
        &metadata.authorization_endpoint,
        &metadata.token_endpoint,
        &metadata.jwks_uri,
    ]
    .into_iter()
    .chain(optional.into_iter().flatten())
    .try_for_each(|endpoint| stays_home(endpoint, settings))?;
    let pkce = metadata.code_challenge_methods_supported.as_ref();
    if pkce.is_some_and(|methods| !methods.iter().any(|method| method == "S256")) {
        return Err(Refusal::MetadataLack("PKCE with S256"));
    }
    Ok(metadata)
}

fn stays_home(endpoint: &str, settings: &ProviderSettings) -> Result<(), Refusal> {
    let (theirs, home) = (host(endpoint), host(&settings.issuer));
    let under = theirs
        .strip_suffix(&home)
        .is_some_and(|front| front.is_empty() || front.ends_with('.'));
    let named = settings
        .hosts
        .iter()
        .any(|known| known.eq_ignore_ascii_case(&theirs));
    if is_safe(endpoint) && (under || named) {
        Ok(())
    } else {
        Err(Refusal::LeadsElsewhere(plain(&theirs)))
    }
}

/// Keys of kinds we do not know are passed over: a new one must not lock everybody out.
fn read_keys(wire: &Wire, metadata: &Metadata) -> Result<Vec<Jwk>, Refusal> {
    #[derive(Deserialize)]
    struct Set {
        keys: Vec<serde_json::Value>,
    }
    let reply = wire.get(&metadata.jwks_uri, None)?;
    let set: Option<Set> = reply.json().filter(|_| reply.status == 200);
    let set = set.ok_or(Refusal::Unreadable { what: "the keys" })?;
    Ok(set
        .keys
        .into_iter()
        .filter_map(|key| serde_json::from_value::<Jwk>(key).ok())
        .filter(|key| {
            let used_for = key.common.public_key_use.as_ref();
            used_for.is_none_or(|used_for| *used_for == PublicKeyUse::Signature)
        })
        .collect())
}
