//! How a municipality describes a provider: who it is, what we are to it, and what we believe.
//!
//! One value for each client a provider has registered for us. Everything that differs between
//! ID-porten, Ansattporten and Entra ID is written here, so that the flow itself knows none of them.

use std::fmt;

use kernel::Translated;
use serde::{Deserialize, Serialize};
use zeroize::ZeroizeOnDrop;

/// How sure we are of who somebody is, weakest first (ID-porten's three levels).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// An address or a phone that answers.
    Low,
    /// Two factors, as with a bank's or an employer's sign-in.
    Substantial,
    /// The highest level of eIDAS.
    High,
}

/// Something that must not be shown: a secret or a private key. Wiped when dropped.
#[derive(Clone, Deserialize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Secret(String);

/// How we prove to the provider that we are its client.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClientAuthentication {
    /// `client_secret_basic`.
    SecretBasic {
        /// The shared secret.
        secret: Secret,
    },
    /// `client_secret_post`.
    SecretPost {
        /// The shared secret.
        secret: Secret,
    },
    /// `private_key_jwt`, signed with RS256. Recommended.
    PrivateKeyJwt {
        /// The name the provider knows our key by.
        kid: String,
        /// The private RSA key, PEM.
        pem: Secret,
    },
}

/// Which `acr` values mean which strength. The first of each list is what we ask for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Levels {
    /// Values that mean [`Strength::Low`].
    pub low: Vec<String>,
    /// Values that mean [`Strength::Substantial`], such as `idporten-loa-substantial`.
    pub substantial: Vec<String>,
    /// Values that mean [`Strength::High`], such as `idporten-loa-high`.
    pub high: Vec<String>,
    /// For a provider that states no `acr`: what its word is worth. The lists are empty then.
    pub assumed: Option<Strength>,
}

/// Which claims name a person for good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// `sub`, as the standard says.
    #[default]
    Sub,
    /// `tid` and `oid`, as Entra ID wants it: its `sub` and e-mail may change.
    TenantAndObject,
}

/// One provider, as one municipality uses it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderSettings {
    /// Our short name for it, in addresses: `id-porten`.
    pub key: String,
    /// What the button calls it.
    pub name: Translated,
    /// The issuer, exactly as its metadata and its tokens write it.
    pub issuer: String,
    /// Who we are there.
    pub client_id: String,
    /// How we prove it.
    pub authentication: ClientAuthentication,
    /// Scopes beside `openid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// What its `acr` values mean.
    pub levels: Levels,
    /// Push every request (PAR) even where the metadata only allows it; without an endpoint for it
    /// no sign-in is begun.
    #[serde(default)]
    pub always_par: bool,
    /// The claim that holds a national identity number (`pid`). When named, it must be there.
    #[serde(default)]
    pub number_claim: Option<String>,
    /// Whether synthetic identity numbers are accepted; in test environments only.
    #[serde(default)]
    pub test_numbers: bool,
    /// The claim that lists groups or app roles.
    #[serde(default)]
    pub groups_claim: Option<String>,
    /// Which claims name a person for good.
    #[serde(default)]
    pub subject: Subject,
    /// RFC 9396 details to ask with, such as Ansattporten's choice of organisation.
    #[serde(default)]
    pub authorization_details: Option<serde_json::Value>,
    /// Hosts the provider uses beside the issuer's own and those under it.
    #[serde(default)]
    pub hosts: Vec<String>,
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsRefusal {
    /// The issuer is no plain https address.
    #[error("the issuer «{0}» must be an https address without query (http only on this machine)")]
    Issuer(String),
    /// Entra ID's shared issuers are everybody's.
    #[error("«{0}» is shared by all tenants; name the municipality's own tenant")]
    SharedIssuer(String),
    /// There are both levels and an assumption, or neither.
    #[error(
        "say either which acr values mean what, or what the provider's word is assumed to be worth"
    )]
    Levels,
    /// The private key cannot be read.
    #[error("the private key is not an RSA key in PEM of at least 2048 bits")]
    Key,
}

impl Secret {
    /// Keeps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

impl Strength {
    /// The word it is stored as.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Substantial => "substantial",
            Self::High => "high",
        }
    }

    /// Reads [`Self::word`] back.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|strength| strength.word() == word)
    }

    /// Weakest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Substantial, Self::High];
}

impl Levels {
    /// The value to ask for to get at least `wanted`; `Some("")` when the provider states none and
    /// its word is worth enough.
    pub(super) fn to_ask_for(&self, wanted: Strength) -> Option<&str> {
        if let Some(assumed) = self.assumed {
            return (assumed >= wanted).then_some("");
        }
        Strength::ALL
            .into_iter()
            .filter(|strength| *strength >= wanted)
            .find_map(|strength| self.values(strength).first())
            .map(String::as_str)
    }

    /// What a value is worth.
    pub(super) fn meaning(&self, acr: &str) -> Option<Strength> {
        Strength::ALL
            .into_iter()
            .rev()
            .find(|strength| self.values(*strength).iter().any(|known| known == acr))
    }

    /// The strongest there is to get.
    pub(super) fn strongest(&self) -> Option<Strength> {
        self.assumed.or_else(|| {
            Strength::ALL
                .into_iter()
                .rev()
                .find(|strength| !self.values(*strength).is_empty())
        })
    }

    fn values(&self, strength: Strength) -> &[String] {
        match strength {
            Strength::Low => &self.low,
            Strength::Substantial => &self.substantial,
            Strength::High => &self.high,
        }
    }

    pub(super) fn make_sense(&self) -> bool {
        let states = Strength::ALL
            .into_iter()
            .any(|strength| !self.values(strength).is_empty());
        states != self.assumed.is_some()
    }
}
