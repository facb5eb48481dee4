//! The border to an archive core: it is told of each step of a case by an archive message
//! (arkivmelding) with the documents of the step.
//!
//! The standard is Noark 5, as KS' Fiks Arkiv carries it; the room that keeps the case writes the
//! message. [`FileArchive`] puts messages in a folder for a core to read in. Another way to a core is
//! another [`Archive`]; nothing else has to change.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A step of a case, to be archived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveMessage {
    /// The step. One that comes again with an id known before is the same one.
    pub id: String,
    /// The number of the case.
    pub case: String,
    /// The archive message.
    pub xml: String,
    /// Its documents: names, as the message has them, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Why a step was not archived. It is tried again.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveFault {
    /// The folder.
    #[error("the archive's folder cannot be written: {0}")]
    Folder(#[from] io::Error),
    /// The core does not want it, and says why.
    #[error("the archive refuses it: {0}")]
    Refused(String),
}

/// An archive core. It may be given the same step twice, when a crash comes between the giving and our
/// note of it: then with the same id.
pub trait Archive: Send + Sync {
    /// Takes a step. Blocks while it does.
    fn take(&self, message: &ArchiveMessage) -> Result<(), ArchiveFault>;
}

/// A folder for each case, and in it one for each step, with its message and its documents: two letters of a
/// case may have one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileArchive {
    folder: PathBuf,
}

impl FileArchive {
    /// In this folder, which is made when it is needed.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }
}

impl Archive for FileArchive {
    fn take(&self, message: &ArchiveMessage) -> Result<(), ArchiveFault> {
        let case = self.folder.join(plain(&message.case));
        let step = case.join(plain(&message.id));
        fs::create_dir_all(&step)?;
        for (name, bytes) in &message.files {
            whole(&step.join(plain(name)), bytes)?;
        }
        // Last, so that whoever reads a message finds its documents.
        whole(&step.join("arkivmelding.xml"), message.xml.as_bytes())?;
        Ok(())
    }
}

/// A name that is no place: what is not a letter, a digit, a hyphen or a point within is a hyphen.
fn plain(name: &str) -> String {
    let kept = |letter: char| {
        if letter.is_alphanumeric() || letter == '.' {
            letter
        } else {
            '-'
        }
    };
    let name: String = name.chars().map(kept).collect();
    name.trim_start_matches('.').to_owned()
}

/// Writes a file that nobody finds half written.
fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut half = path.as_os_str().to_owned();
    half.push(".part");
    fs::write(&half, bytes)?;
    fs::rename(&half, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_a_message_with_its_documents_and_twice_is_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let archive = FileArchive::new(folder.path().join("arkiv"));
        let message = ArchiveMessage {
            id: "letter-1".to_owned(),
            case: "T-2026-00001".to_owned(),
            xml: "<arkivmelding/>".to_owned(),
            files: vec![("../svar.pdf".to_owned(), b"%PDF".to_vec())],
        };
        archive.take(&message).expect("it is written");
        archive.take(&message).expect("and again");
        let case = folder.path().join("arkiv").join("T-2026-00001");
        let step = case.join("letter-1");
        let names = fs::read_dir(&step).expect("a folder for the step");
        assert_eq!(names.count(), 2, "a message and a letter");
        let xml = fs::read_to_string(step.join("arkivmelding.xml")).expect("a message");
        assert_eq!(xml, "<arkivmelding/>");
    }

    #[test]
    fn two_letters_of_one_name_in_a_case_are_both_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let archive = FileArchive::new(folder.path().to_owned());
        for id in ["letter-1", "letter-2"] {
            let message = ArchiveMessage {
                id: id.to_owned(),
                case: "T-2026-00001".to_owned(),
                xml: String::new(),
                files: vec![("svar.pdf".to_owned(), id.as_bytes().to_vec())],
            };
            archive.take(&message).expect("it is written");
        }
        let case = folder.path().join("T-2026-00001");
        for id in ["letter-1", "letter-2"] {
            let letter = fs::read_to_string(case.join(id).join("svar.pdf"));
            assert_eq!(letter.expect("the letter of the step"), id);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("arkiv");
        fs::write(&file, "in the way").expect("a file");
        let message = ArchiveMessage {
            id: "1".to_owned(),
            case: "T".to_owned(),
            xml: String::new(),
            files: Vec::new(),
        };
        let refused = FileArchive::new(file).take(&message);
        assert!(matches!(refused, Err(ArchiveFault::Folder(_))));
    }
}
