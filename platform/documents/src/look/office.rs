//! Word, Excel and LibreOffice: which of them a packed file is, and whether it holds macros.
//!
//! OOXML (ECMA-376) names its main part's type in `[Content_Types].xml`; OpenDocument (ISO 26300)
//! in a first part called `mimetype`. Macros, and objects that carry code, have parts of their own.

use memchr::memmem;

use super::packed::Package;
use crate::{FileRefusal, Kind};

const TYPES: &str = "[Content_Types].xml";

/// Which kind of office file it is, if any. One with macros is refused by that name.
pub fn kind_of(package: &mut Package<'_>) -> Result<Option<Kind>, FileRefusal> {
    if package
        .names()
        .first()
        .is_some_and(|name| name == "mimetype")
    {
        let told = package.part("mimetype")?.unwrap_or_default();
        return Ok(match told.as_slice() {
            b"application/vnd.oasis.opendocument.text" => Some(Kind::Odt),
            b"application/vnd.oasis.opendocument.spreadsheet" => Some(Kind::Ods),
            _ => None,
        });
    }
    let Some(types) = package.part(TYPES)? else {
        return Ok(None);
    };
    let says = |what: &str| memmem::find(&types, what.as_bytes()).is_some();
    if says("macroEnabled") || says("vbaProject") {
        return Err(FileRefusal::Macros);
    }
    let (word, excel) = (
        says("wordprocessingml.document.main+xml"),
        says("spreadsheetml.sheet.main+xml"),
    );
    match (word, excel) {
        (true, true) => Err(FileRefusal::Polyglot),
        (true, false) => Ok(Some(Kind::Docx)),
        (false, true) => Ok(Some(Kind::Xlsx)),
        (false, false) => Ok(None),
    }
}

/// Unpacks all of it, and refuses what runs or cannot be seen.
pub fn look_through(package: &mut Package<'_>) -> Result<(), FileRefusal> {
    if package.names().iter().any(|name| runs(name)) {
        return Err(FileRefusal::Macros);
    }
    package.each_part(|name, bytes| {
        let says = |what: &[u8]| memmem::find(bytes, what).is_some();
        if name == "META-INF/manifest.xml" && says(b"encryption-data") {
            return Err(FileRefusal::Encrypted);
        }
        // A document type may define words that swell; office programs write none.
        if has_markup(name) && says(b"<!DOCTYPE") {
            return Err(FileRefusal::Swells);
        }
        Ok(())
    })
}

fn has_markup(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".xml", ".rels"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// Parts that hold code, by where they lie.
fn runs(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let in_folder = ["basic/", "scripts/", "xl/macrosheets/"]
        .iter()
        .any(|folder| name.starts_with(folder));
    let named = ["vbaproject", "vbadata", "activex", "attachedtoolbars"]
        .iter()
        .any(|word| name.contains(word));
    in_folder || named
}
