//! Mail as files in a folder, for the demo and for trying things out. Nobody gets it.
//!
//! Each mail becomes `{id}.eml`, which any mail program opens. A mail that is delivered twice is
//! one file.

use std::{fs, path::PathBuf};

use super::{Delivery, Letter, MailAddress, Mailer, SendError};

/// Writes mail into a folder.
#[derive(Clone, Debug)]
pub struct FileMailer {
    folder: PathBuf,
    sender: MailAddress,
}

impl FileMailer {
    /// Writes into `folder`, which is made when missing, as if from `sender`.
    pub fn new(folder: PathBuf, sender: MailAddress) -> Self {
        Self { folder, sender }
    }
}

impl Mailer for FileMailer {
    fn send(&self, letter: &Letter) -> Result<(), SendError> {
        self.reach()?;
        let message = letter.compose(&self.sender)?;
        let file = self.folder.join(format!("{}.eml", letter.id));
        fs::write(&file, message.formatted()).map_err(|fault| {
            SendError::Later(format!("{} cannot be written: {fault}", file.display()))
        })
    }

    fn delivery(&self) -> Delivery {
        Delivery::Folder(self.folder.clone())
    }

    fn reach(&self) -> Result<(), SendError> {
        fs::create_dir_all(&self.folder).map_err(|fault| {
            SendError::Later(format!("{} cannot be made: {fault}", self.folder.display()))
        })
    }
}
