//! How we tell a provider that we are its client.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use form_urlencoded::byte_serialize;
use kernel::Clock;
use serde_json::json;

use super::{ClientAuthentication, Provider, Refusal};
use crate::key::token;

/// For so long our word holds, in seconds. ID-porten allows 120.
const ASSERTION_LASTS: i64 = 60;

impl Provider {
    /// Adds to a form what proves who we are; gives the header where the proof goes there.
    pub(super) fn introduce_ourselves(
        &self,
        clock: &dyn Clock,
        form: &mut Vec<(&'static str, String)>,
    ) -> Result<Option<String>, Refusal> {
        let client = &self.settings.client_id;
        if !form.iter().any(|(name, _)| *name == "client_id") {
            form.push(("client_id", client.clone()));
        }
        match &self.settings.authentication {
            ClientAuthentication::SecretBasic { secret } => {
                let coded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
                let pair = format!("{}:{}", coded(client), coded(secret.reveal()));
                return Ok(Some(format!("Basic {}", STANDARD.encode(pair))));
            }
            ClientAuthentication::SecretPost { secret } => {
                form.push(("client_secret", secret.reveal().to_owned()));
            }
            ClientAuthentication::PrivateKeyJwt { .. } => {
                form.push((
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".to_owned(),
                ));
                form.push(("client_assertion", self.assertion(clock)?));
            }
        }
        Ok(None)
    }

    /// RFC 7523; the audience is the issuer, as ID-porten wants it. Never the same twice.
    fn assertion(&self, clock: &dyn Clock) -> Result<String, Refusal> {
        let now = clock.now().timestamp().as_second();
        let claims = json!({
            "iss": self.settings.client_id,
            "sub": self.settings.client_id,
            "aud": self.settings.issuer,
            "iat": now,
            "exp": now + ASSERTION_LASTS,
            "jti": token(),
        });
        self.signing
            .as_ref()
            .and_then(|key| key.sign(&claims).ok())
            .ok_or_else(|| Refusal::ClientRefused("our own key does not sign".to_owned()))
    }
}
