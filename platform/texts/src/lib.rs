//! Words people read, and how dates, numbers and names are written and sorted.
//!
//! For everyone who writes a page, a letter or a command-line answer. A room keeps its texts in
//! `texts/{nb,nn,en}.ftl` and hands them over as a [`Source`]; the app gathers all of them in one
//! [`Catalog`], and each request gets a [`Speaker`] for its language:
//!
//! ```
//! use texts::{Catalog, Language, Source};
//! let source = Source { room: "greetings", nb: "hello = Hei", nn: "hello = Hei", en: "hello = Hello" };
//! let catalog = std::sync::Arc::new(Catalog::new(&[source])?);
//! assert_eq!(catalog.speaker(Language::En).t("hello"), "Hello");
//! # Ok::<(), texts::CatalogProblem>(())
//! ```
//! Forms follow Språkrådet's "tall, tid, dato"; sorting follows CLDR for Norwegian. Clear language
//! is a duty (språklova § 9), so [`check`] finds officialese as well as missing texts.
//! Why it is built so stands in `docs/decisions/0003-texts.md`.

mod catalog;
pub mod check;
mod collation;
mod dates;
mod fluent;
mod lists;
mod numbers;
mod problem;
mod speaker;
mod words;
mod written;

pub use catalog::{Catalog, CatalogProblem, Override, Source};
pub use collation::{COLLATION_EDITION, collation_key, index_letter};
pub use kernel::{Language, UnknownLanguage};
pub use problem::{Fault, Problem};
pub use speaker::Speaker;
pub use written::{Written, arguments_of};

/// Marks a text id that is spoken elsewhere than where it is written, such as in a typed refusal,
/// so that [`check::used`] sees it. It gives back the id as it is.
pub const fn id(id: &'static str) -> &'static str {
    id
}
