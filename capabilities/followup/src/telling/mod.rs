//! Figures and evidence in words: what pages, papers and files have in common.
//!
//! A figure is told here with its day, its n and its source, and evidence with where it comes from; nobody
//! else puts them into words, so none is shown without.

mod evidence;
mod figures;
mod followed;
mod value;

pub use evidence::{EvidenceLine, told, told_now};
pub use figures::{Known, Line, known, lines_at, n_words, year_so_far};
pub use followed::followed;
pub use value::{change_words, hundredths, value_words, written_hundredths};
