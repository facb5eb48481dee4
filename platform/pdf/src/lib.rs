//! Letters and reports as PDF: PDF/A-2a for the archive and PDF/UA-1 for those who listen, in one file.
//!
//! A room says what stands on the paper ([`Paper`], in blocks); this crate sets it with one template
//! and gives bytes back ([`pdf`]). The same paper gives the same bytes, so a letter is made once, kept
//! with its hash (`documents::keep`), and can be shown to be the one that was sent.
//!
//! Tags, bookmarks, language, title and alternative texts come from the blocks. A paper that cannot be
//! made accessible, a picture without alternative text or a heading that skips a level, is refused
//! rather than set. Why Typst, alone behind this crate: docs/decisions/0016-pdf.md.

mod paper;
mod press;

pub use paper::{Block, Head, Paper, Span};
pub use press::{PaperRefusal, pdf};
