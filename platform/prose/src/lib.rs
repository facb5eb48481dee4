//! Structured text: a small Markdown that people write, and what is made from it.
//!
//! Text is kept as it was written. [`pieces`] reads headings, lists, links, tables, quotes and
//! pictures with alternative text ([`Piece`]); [`html`] writes them for a page and rooms set them on
//! paper. HTML that somebody typed is text and nothing else, and a link leads to the web, a mail
//! address or this house, so what is written here is safe to show whoever wrote it.
//!
//! [`compare`] tells word by word what changed between two texts. [`outline`] reads a whole document
//! as headings with text, for those who bring one from elsewhere; [`marked_up`] finds headings in plain
//! text.

mod compare;
mod html;
mod outline;
mod piece;
mod read;

pub use compare::{Change, compare};
pub use html::{escaped, html};
pub use outline::{Part, marked_up, outline};
pub use piece::{Item, Piece, Run};
pub use read::pieces;
