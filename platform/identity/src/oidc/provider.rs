//! A provider in service: its settings, and what it has told about itself.

use std::fmt;

use kernel::{Clock, Translated};

use super::{
    Answer, Attempt, Proven, ProviderSettings, Refusal, SettingsRefusal, Start, Strength, Wish,
};

/// A provider people can sign in with.
pub struct Provider {
    settings: ProviderSettings,
}

impl Provider {
    /// Puts a provider in service. Nothing is asked of it yet.
    pub fn new(settings: ProviderSettings) -> Result<Self, SettingsRefusal> {
        if !settings.levels.make_sense() {
            return Err(SettingsRefusal::Levels);
        }
        Ok(Self { settings })
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

    /// Begins a sign-in: asks the provider for its metadata, pushes the request where that is
    /// offered, and says where to send the person.
    pub fn begin(&self, _clock: &dyn Clock, wish: &Wish<'_>) -> Result<Start, Refusal> {
        Err(Refusal::NotOffered(wish.strength))
    }

    /// Holds what came back against the attempt, which the caller has removed already.
    pub fn finish(
        &self,
        _clock: &dyn Clock,
        _attempt: &Attempt,
        _answer: &Answer,
    ) -> Result<Proven, Refusal> {
        Err(Refusal::CodeAbsent)
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
