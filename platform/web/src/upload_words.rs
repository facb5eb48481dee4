//! What is said when a file is not taken: what it is, and what to do now.

use documents::{FileRefusal, Kind, LogoRefusal, TableRefusal};
use texts::Speaker;

const MIB: usize = 1024 * 1024;

/// A refusal, in the visitor's language.
pub trait RefusalWords {
    /// One or two sentences for the field.
    fn words(&self, say: &Speaker) -> String;
}

impl RefusalWords for FileRefusal {
    fn words(&self, say: &Speaker) -> String {
        // texts: upload-*
        let plain = |id| say.t(id).into_owned();
        match self {
            Self::Empty => plain("upload-empty"),
            Self::TooLarge { most_bytes } => {
                let most = say.number(i64::try_from(most_bytes / MIB).unwrap_or(i64::MAX));
                say.ta("upload-too-large", &[("most", &most)])
            }
            Self::NotTakenHere { found, allowed } => say.ta(
                "upload-not-taken-here",
                &[("found", found.said()), ("allowed", &list(say, allowed))],
            ),
            Self::Unknown { allowed } => {
                say.ta("upload-unknown", &[("allowed", &list(say, allowed))])
            }
            Self::OldOffice => plain("upload-old-office"),
            Self::Encrypted => plain("upload-encrypted"),
            Self::Macros => plain("upload-macros"),
            Self::ScriptInPdf => plain("upload-script-in-pdf"),
            Self::Markup => plain("upload-markup"),
            Self::Polyglot => plain("upload-polyglot"),
            Self::Swells => plain("upload-swells"),
            Self::Broken => plain("upload-broken"),
            Self::Infected { .. } => plain("upload-infected"),
            Self::NotScanned => plain("upload-not-scanned"),
        }
    }
}

impl RefusalWords for TableRefusal {
    fn words(&self, say: &Speaker) -> String {
        let number = |number: &usize| say.number(i64::try_from(*number).unwrap_or(i64::MAX));
        match self {
            Self::File(refusal) => refusal.words(say),
            Self::NoRows => say.t("upload-table-no-rows").into_owned(),
            Self::TooManyRows { most } => {
                say.ta("upload-table-too-many-rows", &[("most", &number(most))])
            }
            Self::TooWide { line } => say.ta("upload-table-too-wide", &[("line", &number(line))]),
        }
    }
}

impl RefusalWords for LogoRefusal {
    fn words(&self, say: &Speaker) -> String {
        match self {
            Self::TooManyPoints => say.t("upload-logo-too-many-points").into_owned(),
            Self::Unreadable(_) => say.t("upload-broken").into_owned(),
        }
    }
}

fn list(say: &Speaker, kinds: &[Kind]) -> String {
    let said: Vec<&str> = kinds.iter().map(|kind| kind.said()).collect();
    say.list(&said)
}
