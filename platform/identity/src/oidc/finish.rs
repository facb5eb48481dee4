//! The way back: the answer is held against the attempt, the code exchanged, the token read.
//!
//! The order matters. First whether this answer belongs to this attempt and this provider, so that
//! a code of one provider is never carried to another (mix-up, RFC 9700 section 4.4); only then is a
//! code spent.

use kernel::Clock;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{Answer, Attempt, Proven, Provider, Refusal, metadata::Metadata, wire::plain};
use crate::key::same;

/// An attempt older than this is over, in seconds. Long enough to find the code device.
const LONGEST_ATTEMPT: i64 = 15 * 60;

impl Provider {
    /// Holds what came back against the attempt, which the caller has removed already.
    pub fn finish(
        &self,
        clock: &dyn Clock,
        attempt: &Attempt,
        answer: &Answer,
    ) -> Result<Proven, Refusal> {
        if attempt.provider != self.settings.key || attempt.issuer != self.settings.issuer {
            return Err(Refusal::ProviderDiffers);
        }
        if !same(&attempt.state, &answer.state) {
            return Err(Refusal::StateDiffers);
        }
        if clock.now().seconds_since(attempt.began_at) > LONGEST_ATTEMPT {
            return Err(Refusal::TooLate);
        }
        let metadata = self.metadata(clock)?;
        self.answers_itself(&metadata, answer)?;
        if let Some(error) = &answer.error {
            return Err(match plain(error) {
                word if word == "access_denied" => Refusal::Cancelled,
                word if word == "invalid_request_uri" => Refusal::RequestExpired,
                word => Refusal::Error(word),
            });
        }
        let code = answer.code.as_ref().filter(|code| !code.is_empty());
        let code = code.ok_or(Refusal::CodeAbsent)?;
        let token = self.exchange(clock, &metadata, attempt, code)?;
        let claims = self.read_token(clock, &metadata, &token)?;
        self.prove(clock, attempt, claims, token)
    }

    /// RFC 9207.
    fn answers_itself(&self, metadata: &Metadata, answer: &Answer) -> Result<(), Refusal> {
        match &answer.iss {
            Some(issuer) if *issuer == self.settings.issuer => Ok(()),
            Some(_) => Err(Refusal::AnswerIssuerDiffers),
            None if metadata.authorization_response_iss_parameter_supported => {
                Err(Refusal::AnswerIssuerAbsent)
            }
            None => Ok(()),
        }
    }

    fn exchange(
        &self,
        clock: &dyn Clock,
        metadata: &Metadata,
        attempt: &Attempt,
        code: &str,
    ) -> Result<Zeroizing<String>, Refusal> {
        #[derive(Deserialize)]
        struct Tokens {
            id_token: String,
        }
        let mut form = vec![
            ("grant_type", "authorization_code".to_owned()),
            ("code", code.to_owned()),
            ("redirect_uri", attempt.redirect_uri.clone()),
            ("code_verifier", attempt.verifier.clone()),
        ];
        let authorization = self.introduce_ourselves(clock, &mut form)?;
        let endpoint = &metadata.token_endpoint;
        let reply = self.wire.post(endpoint, authorization.as_deref(), &form)?;
        if reply.status != 200 {
            return Err(match reply.error() {
                error if error == "invalid_grant" => Refusal::CodeRefused(error),
                error if error == "invalid_client" => Refusal::ClientRefused(error),
                error => Refusal::Error(error),
            });
        }
        let body = Zeroizing::new(reply.body);
        serde_json::from_slice(&body)
            .map(|tokens: Tokens| Zeroizing::new(tokens.id_token))
            .map_err(|_| Refusal::Unreadable {
                what: "the answer with the ID token",
            })
    }
}
