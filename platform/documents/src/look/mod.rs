//! Looking into a file: what it is by its content, and whether it is that and nothing else.
//!
//! Each kind has a file here with the rules that its readers follow and its abusers bend.

mod office;
mod packed;
mod pdf;
mod pictures;
mod plain;

pub(crate) use packed::Package;
pub(crate) use plain::decoded;

use memchr::memmem;

use crate::{Allowed, FileRefusal, Kind};

const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How `EncryptedPackage` stands in the directory of an encrypted Office file.
const ENCRYPTED_PACKAGE: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// What the file is by its first bytes, and for packed files by what lies in them.
pub(crate) fn kind_of(bytes: &[u8], allowed: &Allowed) -> Result<Kind, FileRefusal> {
    let unknown = FileRefusal::Unknown {
        allowed: allowed.kinds,
    };
    if bytes.starts_with(b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Ok(Kind::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Kind::Png);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return office::kind_of(&mut Package::open(bytes)?)?.ok_or(unknown);
    }
    if bytes.starts_with(OLD_OFFICE) {
        let encrypted = memmem::find(bytes, ENCRYPTED_PACKAGE).is_some();
        return Err(if encrypted {
            FileRefusal::Encrypted
        } else {
            FileRefusal::OldOffice
        });
    }
    plain::is_text(bytes, unknown).map(|()| Kind::Text)
}

/// Looks all through a file of `kind`; gives back the bytes to keep.
pub(crate) fn through(kind: Kind, bytes: Vec<u8>) -> Result<Vec<u8>, FileRefusal> {
    match kind {
        Kind::Pdf => pdf::look_through(&bytes)?,
        Kind::Jpeg => {
            is_alone(&bytes)?;
            return pictures::bare_jpeg(&bytes);
        }
        Kind::Png => {
            is_alone(&bytes)?;
            return pictures::bare_png(&bytes);
        }
        Kind::Docx | Kind::Xlsx | Kind::Odt | Kind::Ods => {
            office::look_through(&mut Package::open(&bytes)?)?;
            return Ok(bytes);
        }
        Kind::Text => return Ok(decoded(&bytes).into_owned().into_bytes()),
    }
    is_alone(&bytes)?;
    Ok(bytes)
}

/// That no packed file hangs on to the end of this one, and no page stands in its first part.
fn is_alone(bytes: &[u8]) -> Result<(), FileRefusal> {
    let head = &bytes[..bytes.len().min(2048)];
    let later_pdf = memmem::find(&head[1..], b"%PDF-").is_some();
    if packed::directory_at_end(bytes).is_some() || plain::is_markup(head) || later_pdf {
        return Err(FileRefusal::Polyglot);
    }
    Ok(())
}
