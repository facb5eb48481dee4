//! Stories of follow-up, on both engines: figures, evidence, status rounds by link and signed in, the report
//! that drafts itself, and who may do what.

mod answering;
mod demonstration;
mod desk;
mod doors;
mod evidence;
mod figures;
mod inside;
mod judging;
mod proven;
mod reporting;
mod stage;
mod whole_way;
