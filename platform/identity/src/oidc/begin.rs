//! The way out: what we ask a provider, pushed to it where that is offered.
//!
//! A pushed request (PAR) goes from server to server, so nobody on the way can change what was asked
//! or read it in an address; the person carries a reference that lives a minute or two. Without PAR
//! the same words stand in the address, and the answer is checked against the attempt all the same.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::Clock;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{Attempt, Provider, Refusal, Start, Wish, metadata::Metadata};
use crate::key::token;

type Question = Vec<(&'static str, String)>;

impl Provider {
    /// Begins a sign-in: asks the provider for its metadata, pushes the request where that is
    /// offered, and says where to send the person.
    pub fn begin(&self, clock: &dyn Clock, wish: &Wish<'_>) -> Result<Start, Refusal> {
        let level = self
            .settings
            .levels
            .to_ask_for(wish.strength)
            .ok_or(Refusal::NotOffered(wish.strength))?;
        let metadata = self.metadata(clock)?;
        let attempt = Attempt {
            provider: self.settings.key.clone(),
            issuer: self.settings.issuer.clone(),
            redirect_uri: wish.redirect_uri.to_owned(),
            state: token(),
            nonce: token(),
            verifier: token(),
            strength: wish.strength,
            afresh: wish.afresh,
            began_at: clock.now(),
        };
        let question = self.question(wish, &attempt, level);
        let pushes = self.settings.always_par || metadata.require_pushed_authorization_requests;
        let query = match &metadata.pushed_authorization_request_endpoint {
            Some(endpoint) => self.push(clock, endpoint, question)?,
            None if pushes => return Err(Refusal::MetadataLack("an address to push requests to")),
            None => question,
        };
        Ok(Start {
            address: address(&metadata, &query),
            attempt,
        })
    }

    fn question(&self, wish: &Wish<'_>, attempt: &Attempt, level: &str) -> Question {
        let settings = &self.settings;
        let mut scope = String::from("openid");
        for more in settings.scopes.iter().filter(|scope| *scope != "openid") {
            scope.push(' ');
            scope.push_str(more);
        }
        let mut question = vec![
            ("client_id", settings.client_id.clone()),
            ("response_type", "code".to_owned()),
            ("scope", scope),
            ("redirect_uri", wish.redirect_uri.to_owned()),
            ("state", attempt.state.clone()),
            ("nonce", attempt.nonce.clone()),
            ("code_challenge", challenge(&attempt.verifier)),
            ("code_challenge_method", "S256".to_owned()),
            ("ui_locales", wish.language.tag().to_owned()),
        ];
        if !level.is_empty() {
            question.push(("acr_values", level.to_owned()));
        }
        if wish.afresh {
            question.push(("prompt", "login".to_owned()));
        }
        if let Some(details) = &settings.authorization_details {
            question.push(("authorization_details", details.to_string()));
        }
        question
    }

    fn push(
        &self,
        clock: &dyn Clock,
        endpoint: &str,
        mut question: Question,
    ) -> Result<Question, Refusal> {
        #[derive(Deserialize)]
        struct Pushed {
            request_uri: String,
        }
        let authorization = self.introduce_ourselves(clock, &mut question)?;
        let reply = self
            .wire
            .post(endpoint, authorization.as_deref(), &question)?;
        if !matches!(reply.status, 200 | 201) {
            return Err(match reply.error() {
                error if error == "invalid_client" => Refusal::ClientRefused(error),
                error => Refusal::PushRefused(error),
            });
        }
        let pushed: Pushed = reply.json().ok_or(Refusal::Unreadable {
            what: "the answer to a pushed request",
        })?;
        Ok(vec![
            ("client_id", self.settings.client_id.clone()),
            ("request_uri", pushed.request_uri),
        ])
    }
}

fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

fn address(metadata: &Metadata, query: &Question) -> String {
    let endpoint = &metadata.authorization_endpoint;
    let sign = if endpoint.contains('?') { '&' } else { '?' };
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(query)
        .finish();
    format!("{endpoint}{sign}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_standard() {
        // RFC 7636, appendix B.
        assert_eq!(
            challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }
}
