//! The border to whoever delivers mail.

use std::path::PathBuf;

use super::Letter;

/// Delivers mail.
pub trait Mailer: Send + Sync {
    /// Delivers one mail, or says why not.
    fn send(&self, letter: &Letter) -> Result<(), SendError>;

    /// How mail is delivered; for `doctor` and the worker.
    fn delivery(&self) -> Delivery;

    /// Tries the way without sending anything; for `doctor`.
    fn reach(&self) -> Result<(), SendError>;

    /// How many mails a minute go out in bulk, for each municipality.
    fn bulk_per_minute(&self) -> u32 {
        BULK_PER_MINUTE
    }
}

/// Mails a minute in bulk, when nothing else is said: two thousand in twenty minutes, below what
/// common mail servers begin to refuse.
pub const BULK_PER_MINUTE: u32 = 100;

/// How mail is delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// To a mail server, by name and port.
    Server(String),
    /// Into a folder, for looking at. Nobody gets it.
    Folder(PathBuf),
    /// Not at all: mail is not configured, and waits.
    NotConfigured,
}

/// Why a mail was not delivered. Holds no personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may go better later.
    #[error("{0}")]
    Later(String),
    /// The receiver's address will never be taken.
    #[error("{0}")]
    Bounced(String),
    /// This mail will never be taken.
    #[error("{0}")]
    Refused(String),
}

/// Delivers nothing: the worker leaves mail waiting.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoMailer;

const NOT_CONFIGURED: &str = "mail is not configured, so mail waits";

impl Mailer for NoMailer {
    fn send(&self, _letter: &Letter) -> Result<(), SendError> {
        Err(SendError::Later(NOT_CONFIGURED.into()))
    }

    fn delivery(&self) -> Delivery {
        Delivery::NotConfigured
    }

    fn reach(&self) -> Result<(), SendError> {
        Err(SendError::Later(NOT_CONFIGURED.into()))
    }
}
