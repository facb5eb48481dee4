//! A document of a step: what it is called, and the name of its file beside the archive message.

use documents::{Kind, safe_name};

use super::file::hash;

/// A document of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// The name of its file, as its giver has it.
    pub name: String,
    /// The name of its file beside the message.
    pub reference: String,
    /// What it is.
    pub kind: Kind,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether we made it, as PDF/A.
    pub is_ours: bool,
}

/// A file with its kind.
pub type Given = (String, Kind, Vec<u8>);

/// A paper we made, the only document of its step.
pub fn alone(title: String, bytes: Vec<u8>) -> Document {
    let given = (named(&title), Kind::Pdf, bytes);
    document(title, 1, given, true)
}

/// The one of this place in its step.
pub fn document(title: String, place: usize, given: Given, is_ours: bool) -> Document {
    let (name, kind, bytes) = given;
    Document {
        title,
        reference: format!("{place}-{}", plain(&name)),
        sha256: hash(&bytes),
        name,
        kind,
        bytes,
        is_ours,
    }
}

/// A name every system can have: Norwegian letters as they are written without them, and a hyphen for
/// what is neither an English letter, a digit nor a point.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            'æ' | 'Æ' => plain.push_str("ae"),
            'ø' | 'Ø' => plain.push('o'),
            'å' | 'Å' => plain.push('a'),
            '.' => plain.push('.'),
            _ if letter.is_ascii_alphanumeric() => plain.push(letter),
            _ => plain.push('-'),
        }
    }
    plain
}

/// The name of a paper by its title. A case number such as 4/26 is no folder.
pub fn named(title: &str) -> String {
    safe_name(&title.replace('/', "-"), Kind::Pdf)
}
