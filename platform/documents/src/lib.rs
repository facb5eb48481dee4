//! Stored files: statutes, accounts, minutes, logos, attachments, and spreadsheets that are read.
//!
//! A file from outside goes one way. [`accept`] finds out by content what it is and refuses
//! whatever is not plainly that ([`FileRefusal`]); [`Accepted::scanned`] shows it to the virus
//! scanner; only then is it [`Clean`], and [`keep`] takes nothing else. Names are made safe
//! ([`safe_name`]); what a browser says about a file is never believed (ASVS 5.0 V5.1–V5.4).
//!
//! Bytes lie in the municipality's database, one copy of each content, so that backup, restore and
//! move carry them. Who may see a file is decided by the room whose row points to it.
//! Tables are read with [`read_table`] and written with [`write_xlsx`] and [`write_csv`]; a Word file is
//! read as structured text with [`read_word`].
//! Why so: docs/decisions/0011-stored-files.md.

mod accept;
mod archive;
mod kind;
mod logo;
mod look;
mod name;
mod refusal;
mod scanner;
mod store;
mod tables;
mod word;

pub use accept::{Accepted, Allowed, Clean, accept};
pub use archive::{Archive, ArchiveFault, ArchiveMessage, FileArchive};
pub use kind::Kind;
pub use logo::{LogoRefusal, reencode_logo, reencode_picture};
pub use name::safe_name;
pub use refusal::FileRefusal;
pub use scanner::{Clamd, ClamdAddressRefusal, NoScanner, Scanner, ScannerUnreachable, Verdict};
pub use store::{FileId, StoredFile, content, find, forget, keep};
pub use tables::{Cell, Row, Table, TableRefusal, harmless, read_table, write_csv, write_xlsx};
pub use word::{WordText, read_word};

/// The tables of this crate.
pub const MIGRATIONS: &[db::Migration] = &[db::Migration::shared(
    "documents",
    "0001_documents",
    include_str!("../schema/0001_documents.sql"),
)];
