//! Reading an ID token: how it is signed, by whom, for whom, when, in answer to what.
//!
//! The library checks the signature; the claims are checked here, one by one, so that each wrong
//! token has its own reason in the log and so that the time is the house's own (OpenID Connect Core
//! 1.0 section 3.1.3.7, RFC 8725).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, errors::ErrorKind};
use kernel::Clock;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    Attempt, Provider, Refusal,
    metadata::Metadata,
    signatures::{BELIEVED, with_openssl},
    wire::plain,
};
use crate::key::same;

/// Clocks of two machines may differ by this, in seconds.
const LEEWAY: i64 = 30;
/// Entra ID dates its tokens five minutes back for the sake of slow clocks; in seconds.
const ANTEDATED: i64 = 10 * 60;

/// What a token says.
#[derive(Deserialize)]
pub(super) struct Claims {
    iss: String,
    aud: Value,
    exp: i64,
    iat: i64,
    azp: Option<String>,
    nonce: Option<String>,
    pub acr: Option<String>,
    pub auth_time: Option<i64>,
    pub sub: Option<String>,
    pub sid: Option<String>,
    pub tid: Option<String>,
    pub oid: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub authorization_details: Option<Value>,
    /// Claims whose names the settings know.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

impl Provider {
    /// The claims of a token whose signature is the provider's.
    pub(super) fn read_token(
        &self,
        clock: &dyn Clock,
        metadata: &Metadata,
        token: &str,
    ) -> Result<Claims, Refusal> {
        let head = head(token).ok_or(Refusal::NotAnIdToken)?;
        if head.alg.eq_ignore_ascii_case("none") {
            return Err(Refusal::Unsigned);
        }
        let forbidden = || Refusal::AlgorithmForbidden(plain(&head.alg));
        let algorithm: Algorithm = head.alg.parse().map_err(|_| forbidden())?;
        if !BELIEVED.contains(&algorithm) {
            return Err(forbidden());
        }
        let other_kind = head
            .typ
            .is_some_and(|kind| !kind.eq_ignore_ascii_case("JWT"));
        if other_kind || head.crit.is_some() {
            return Err(Refusal::NotAnIdToken);
        }
        let kid = head.kid.ok_or(Refusal::KeyUnknown)?;
        let key = self.known.key(clock, &self.wire, metadata, &kid)?;
        let meant_for = key.common.key_algorithm;
        if meant_for.is_some_and(|meant_for| meant_for.to_string() != head.alg) {
            return Err(forbidden());
        }
        let key = DecodingKey::from_jwk(&key).map_err(|_| Refusal::KeyUnknown)?;
        with_openssl();
        jsonwebtoken::decode::<Claims>(token, &key, &signature_alone(algorithm))
            .map(|read| read.claims)
            .map_err(|fault| match fault.kind() {
                ErrorKind::InvalidSignature => Refusal::SignatureWrong,
                ErrorKind::InvalidAlgorithm => forbidden(),
                ErrorKind::Provider(_) => Refusal::KeyUnknown,
                _ => Refusal::NotAnIdToken,
            })
    }

    /// Whether the token is for us, now, and in answer to this attempt.
    pub(super) fn is_the_answer(
        &self,
        clock: &dyn Clock,
        attempt: &Attempt,
        claims: &Claims,
    ) -> Result<(), Refusal> {
        let ours = &self.settings.client_id;
        if claims.iss != self.settings.issuer {
            return Err(Refusal::IssuerDiffers);
        }
        // Somebody beside us in the audience could pass the token on as his own.
        let for_us_alone = match &claims.aud {
            Value::String(one) => one == ours,
            Value::Array(all) => matches!(&all[..], [Value::String(one)] if one == ours),
            _ => false,
        };
        if !for_us_alone {
            return Err(Refusal::AudienceDiffers);
        }
        if claims.azp.as_ref().is_some_and(|party| party != ours) {
            return Err(Refusal::PartyDiffers);
        }
        if !same(claims.nonce.as_deref().unwrap_or_default(), &attempt.nonce) {
            return Err(Refusal::NonceDiffers);
        }
        let now = clock.now().timestamp().as_second();
        let began = attempt.began_at.timestamp().as_second();
        if claims.exp <= now - LEEWAY {
            return Err(Refusal::Expired);
        }
        if claims.iat > now + LEEWAY || claims.iat < began - ANTEDATED {
            return Err(Refusal::IssuedWrongly);
        }
        if attempt.afresh {
            let since_we_asked = began - LEEWAY..=now + LEEWAY;
            let proved_at = claims.auth_time.ok_or(Refusal::NotAfresh)?;
            if !since_we_asked.contains(&proved_at) {
                return Err(Refusal::NotAfresh);
            }
        }
        Ok(())
    }
}

fn head(token: &str) -> Option<Head> {
    let (head, rest) = token.split_once('.')?;
    rest.split_once('.')?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(head).ok()?).ok()
}

/// The library looks at the signature and at nothing else; the clock is not its own to read.
fn signature_alone(algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    validation
}
