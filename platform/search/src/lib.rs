//! Search made for Norwegian names of associations.
//!
//! A pure library in memory: it knows names, tags, places and numbers, and nothing of databases,
//! pages or municipalities. [`Index::build`] takes all documents at once; [`Index::search`] answers
//! with the right ones first and few strangers, and [`Index::why`] says of each hit on a page why
//! it is there. It forgives slips of the pen, keyboards without æ, ø, å, compounds split and
//! joined, nynorsk and bokmål, old spellings and short forms; the rules and the measured quality
//! stand in `docs/decisions/0004-search.md`. The way of a query: `words` → `query` → `offers`
//! (stage by stage, upon the `board`) → `search`. The way of a name: `words` → `compounds` →
//! `entries` → `index`. What is known of the language lies in `words/*.txt`.

mod abbreviations;
mod answer;
mod apart;
mod board;
mod compounds;
mod dictionary;
mod document;
mod entries;
mod fold;
mod index;
mod lexicon;
mod numbers;
mod offers;
mod query;
mod search;
mod slips;
mod why;
mod words;

pub use answer::{Answer, Hit, Meaning, ReadWord, Reading, Why};
pub use document::{Document, Tag, Tagged};
pub use fold::fold;
pub use index::Index;
pub use numbers::{NumberReading, looks_like_organisation_number};
