//! Why a sign-in came to nothing: one reason for each check, fit for the log.
//!
//! No reason holds anything about the person: no subject, no code, no token. Words that come from
//! outside are shortened and stripped to letters before they get here ([`plain`](super::wire::plain)), so that nobody
//! writes lines into our log (ASVS 5.0 V16.4.1). What the person reads is decided by [`Blame`].

use super::Strength;

/// Whose doing it was, and so what to tell the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blame {
    /// The person's: she cancelled, was too slow, or used too weak a means. She can try again.
    Person,
    /// Ours or the municipality's: the settings do not fit the provider.
    Settings,
    /// The provider's: away, slow, or answering nonsense. Later may help.
    Provider,
    /// Somebody's who should not be believed. Goes to the log as a warning.
    Forged,
}

/// Why a sign-in came to nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// She pressed cancel, or said no.
    #[error("the person cancelled")]
    Cancelled,
    /// The answer came long after the start.
    #[error("the sign-in was begun too long ago")]
    TooLate,
    /// The provider says that the request it was pushed has expired.
    #[error("the pushed request expired before the person came")]
    RequestExpired,
    /// A weaker level than was asked for.
    #[error("signed in as {got:?}, while {wanted:?} was asked for")]
    TooWeak {
        /// What was asked for.
        wanted: Strength,
        /// What came.
        got: Strength,
    },
    /// She was to prove herself anew, and the provider does not say that she did.
    #[error("she did not prove herself anew")]
    NotAfresh,
    /// The settings name a claim with an identity number, and it is not there.
    #[error("no identity number came along")]
    NumberAbsent,

    /// The provider cannot give that level at all.
    #[error("this provider is not set up for {0:?}")]
    NotOffered(Strength),
    /// PAR is demanded by one side and not offered by the other, or refused.
    #[error("the request could not be pushed: {0}")]
    PushRefused(String),
    /// The provider did not take our own word for who we are.
    #[error("the provider does not accept us as its client: {0}")]
    ClientRefused(String),
    /// Another error of the standard, which no person can mend.
    #[error("the provider answers with the error «{0}»")]
    Error(String),

    /// It did not answer.
    #[error("{host} cannot be reached: {cause}")]
    Unreachable {
        /// Whom we asked.
        host: String,
        /// In the words of the network.
        cause: String,
    },
    /// What it answered cannot be read.
    #[error("{what} cannot be read")]
    Unreadable {
        /// What we asked for.
        what: &'static str,
    },
    /// Its metadata lack something we need.
    #[error("the metadata lack {0}")]
    MetadataLack(&'static str),
    /// Its metadata are somebody else's.
    #[error("the metadata are another issuer's")]
    MetadataForeign,
    /// Its metadata lead to a host that is neither its own nor named in the settings.
    #[error("the metadata lead to another host, {0}")]
    LeadsElsewhere(String),

    /// The answer has another `state`, or the attempt is another provider's.
    #[error("the answer belongs to another attempt")]
    StateDiffers,
    /// The attempt was begun with another provider, or with the same under another issuer.
    #[error("the attempt was begun with another provider")]
    ProviderDiffers,
    /// The answer names another issuer.
    #[error("the answer comes from another issuer")]
    AnswerIssuerDiffers,
    /// The provider always names itself in its answers, and this one does not.
    #[error("the answer does not say who answers")]
    AnswerIssuerAbsent,
    /// There is neither a code nor an error.
    #[error("the answer holds neither code nor error")]
    CodeAbsent,
    /// The code was used before, is somebody else's or too old.
    #[error("the code was refused: {0}")]
    CodeRefused(String),
    /// The token is not signed.
    #[error("the ID token is not signed")]
    Unsigned,
    /// The token is signed in a way we never accept.
    #[error("the ID token is signed with «{0}», which is not allowed")]
    AlgorithmForbidden(String),
    /// The token is of another kind.
    #[error("the token is no ID token")]
    NotAnIdToken,
    /// No key of the provider has that name.
    #[error("the ID token is signed with a key the provider does not have")]
    KeyUnknown,
    /// The signature does not fit.
    #[error("the signature of the ID token is wrong")]
    SignatureWrong,
    /// The token is another issuer's.
    #[error("the ID token is another issuer's")]
    IssuerDiffers,
    /// The token is meant for somebody else.
    #[error("the ID token is meant for another client")]
    AudienceDiffers,
    /// The token was given to another party.
    #[error("the ID token was given to another party")]
    PartyDiffers,
    /// The token is the answer to another request.
    #[error("the nonce of the ID token is another")]
    NonceDiffers,
    /// The token has run out.
    #[error("the ID token has expired")]
    Expired,
    /// The token is from the future, or from before the attempt.
    #[error("the ID token was issued at an impossible time")]
    IssuedWrongly,
    /// The token states no level.
    #[error("the ID token states no level")]
    LevelAbsent,
    /// The token states a level we do not know.
    #[error("the ID token states an unknown level, «{0}»")]
    LevelUnknown(String),
    /// The token does not name the person as the settings demand.
    #[error("the ID token lacks the claim {0}")]
    SubjectAbsent(&'static str),
    /// What should be an identity number is none.
    #[error("the identity number is not valid")]
    NumberInvalid,
    /// A made-up identity number where only real ones will do.
    #[error("a synthetic identity number outside a test environment")]
    NumberSynthetic,
}

impl Refusal {
    /// Whose doing it was.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Cancelled
            | Self::TooLate
            | Self::RequestExpired
            | Self::TooWeak { .. }
            | Self::NotAfresh
            | Self::NumberAbsent => Blame::Person,
            Self::NotOffered(_) | Self::PushRefused(_) | Self::ClientRefused(_) => Blame::Settings,
            Self::Error(_)
            | Self::Unreachable { .. }
            | Self::Unreadable { .. }
            | Self::MetadataLack(_)
            | Self::MetadataForeign
            | Self::LeadsElsewhere(_) => Blame::Provider,
            _ => Blame::Forged,
        }
    }
}
