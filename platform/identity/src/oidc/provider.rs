//! A provider in service: its settings, and what it has told about itself.
//!
//! One of these lives as long as the program does and is shared by all threads; metadata and keys
//! are kept in it.

use std::{fmt, sync::Arc};

use kernel::{Clock, Translated};

use super::{
    ClientAuthentication, ProviderSettings, Refusal, SettingsRefusal, Strength, Subject,
    metadata::{Known, Metadata},
    signatures::SigningKey,
    wire::{PATIENCE, Wire, is_safe},
};

/// A provider people can sign in with.
pub struct Provider {
    pub(super) settings: ProviderSettings,
    pub(super) signing: Option<SigningKey>,
    pub(super) wire: Wire,
    pub(super) known: Known,
}

impl Provider {
    /// Puts a provider in service. Nothing is asked of it yet.
    pub fn new(settings: ProviderSettings) -> Result<Self, SettingsRefusal> {
        let issuer = &settings.issuer;
        if !is_safe(issuer) || issuer.contains('?') {
            return Err(SettingsRefusal::Issuer(issuer.clone()));
        }
        let shared = ["/common/", "/organizations/", "/consumers/"];
        if settings.subject == Subject::TenantAndObject
            && shared.iter().any(|tenant| issuer.contains(tenant))
        {
            return Err(SettingsRefusal::SharedIssuer(issuer.clone()));
        }
        if !settings.levels.make_sense() {
            return Err(SettingsRefusal::Levels);
        }
        let signing = match &settings.authentication {
            ClientAuthentication::PrivateKeyJwt { kid, pem } => {
                let key = SigningKey::from_pem(kid, pem.reveal());
                Some(key.ok_or(SettingsRefusal::Key)?)
            }
            _ => None,
        };
        Ok(Self {
            settings,
            signing,
            wire: Wire::new(PATIENCE),
            known: Known::default(),
        })
    }

    /// Our short name for it.
    pub fn key(&self) -> &str {
        &self.settings.key
    }

    /// What the button calls it.
    pub fn name(&self) -> &Translated {
        &self.settings.name
    }

    /// Who it is.
    pub fn issuer(&self) -> &str {
        &self.settings.issuer
    }

    /// The strongest sign-in it can give.
    pub fn strongest(&self) -> Option<Strength> {
        self.settings.levels.strongest()
    }

    pub(super) fn metadata(&self, clock: &dyn Clock) -> Result<Arc<Metadata>, Refusal> {
        self.known.metadata(clock, &self.wire, &self.settings)
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Provider")
            .field("key", &self.settings.key)
            .field("issuer", &self.settings.issuer)
            .finish_non_exhaustive()
    }
}
