//! Documents with editions, sections and owners. No reading or writing.

mod content;
mod document;
mod input;
mod kind;
mod measure;
mod other;
mod picture;
mod plan;
mod practice;
mod process;
mod tree;

pub use content::{Amendment, Content, ContentSection, Decision, Whole};
pub use document::{
    Comment, Document, Edition, EditionState, Holder, PastText, Role, Section, SectionText,
    carrying, in_force, last_day,
};
pub use input::{Input, InputKind, InputTold, Outcome};
pub use kind::{Kind, Level, Required, Shape, shapes};
pub use measure::{
    CostKind, Evidence, Measure, SinceLast, Status, StatusLine, Told, plan_of, progress,
};
pub use other::{OtherEdition, OtherGoal, OtherPlan, Reference, Rolled, goals_in};
pub use picture::{StrategyPicture, lacks_alternative, picture_at};
pub use plan::{DecidedPlan, PlanEntry};
pub use practice::{PRACTICES, PhasePractice, Practice, translated};
pub use process::{Chore, PastPhase, Phase, PhaseTold, Process, ProcessTold, Work};
pub use tree::{DEEPEST, Placed, answering, placed};
