//! Documents with editions, sections and owners. No reading or writing.

mod content;
mod document;
mod kind;
mod measure;
mod tree;

pub use content::{Content, ContentSection, Decision};
pub use document::{
    Comment, Document, Edition, EditionState, Holder, PastText, Role, Section, SectionText,
    in_force,
};
pub use kind::{Kind, Level, Required, Shape, shapes};
pub use measure::{
    CostKind, Evidence, Measure, SinceLast, Status, StatusLine, Told, plan_of, progress,
};
pub use tree::{DEEPEST, Placed, placed};
