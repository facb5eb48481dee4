//! Signing out at the provider too, and being told that somebody signed out there.
//!
//! ID-porten wants both. Its word that a person has left comes as a page in a frame of hers, without
//! our cookies: the session is found by the provider's own `sid`. Our word goes by a form and not by
//! a link when it carries the ID token, so that no token stands in an address (ASVS 5.0 V14.2.1,
//! OpenID Connect RP-Initiated Logout 1.0 and Front-Channel Logout 1.0).

use kernel::{Clock, Language};

use super::{Provider, Refusal};

/// Where to send a person who signs out, and what with.
#[derive(Clone, PartialEq, Eq)]
pub struct SignOut {
    /// The provider's address.
    pub address: String,
    /// The fields of a form to post there.
    pub fields: Vec<(&'static str, String)>,
}

/// A provider's word that one of its sessions is over.
#[derive(Clone, PartialEq, Eq)]
pub struct FrontChannel {
    /// Whose session.
    pub issuer: String,
    /// Which.
    pub sid: String,
}

impl Provider {
    /// How to sign out there; `None` when the provider has no way to. `hint` is what
    /// [`Proven::sign_out_hint`](super::Proven::sign_out_hint) gave.
    pub fn sign_out(
        &self,
        clock: &dyn Clock,
        hint: Option<&str>,
        back_to: &str,
        language: Language,
    ) -> Result<Option<SignOut>, Refusal> {
        let metadata = self.metadata(clock)?;
        let Some(address) = metadata.end_session_endpoint.clone() else {
            return Ok(None);
        };
        let mut fields = vec![
            ("client_id", self.settings.client_id.clone()),
            ("post_logout_redirect_uri", back_to.to_owned()),
            ("ui_locales", language.tag().to_owned()),
        ];
        if let Some(hint) = hint {
            fields.push(("id_token_hint", hint.to_owned()));
        }
        Ok(Some(SignOut { address, fields }))
    }
}

impl SignOut {
    /// The same as a link, when nothing in it must be kept out of addresses.
    pub fn link(&self) -> Option<String> {
        if self.fields.iter().any(|(name, _)| *name == "id_token_hint") {
            return None;
        }
        let sign = if self.address.contains('?') { '&' } else { '?' };
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.fields)
            .finish();
        Some(format!("{}{sign}{query}", self.address))
    }
}

/// Reads the query of a front-channel call. It proves nothing by itself: look for a session with
/// exactly this issuer and `sid`, and end it if there is one.
pub fn front_channel(query: &str) -> Option<FrontChannel> {
    let once = |wanted: &str| {
        let mut values = form_urlencoded::parse(query.as_bytes())
            .filter(|(name, value)| name == wanted && !value.is_empty())
            .map(|(_, value)| value.into_owned());
        values.next().filter(|_| values.next().is_none())
    };
    Some(FrontChannel {
        issuer: once("iss")?,
        sid: once("sid")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_front_channel_call_names_issuer_and_session_once_each() {
        let told = front_channel("iss=https%3A%2F%2Fidporten.no&sid=a%2Bb").expect("both");
        assert_eq!(told.issuer, "https://idporten.no");
        assert_eq!(told.sid, "a+b");
        for query in ["", "iss=x", "sid=x", "iss=x&sid=", "iss=x&sid=1&sid=2"] {
            assert!(front_channel(query).is_none(), "{query}");
        }
    }
}
