//! Stories of grants, on both engines: applying, writing together, last days, handling, deciding,
//! telling; and what nobody else may see.

mod advising;
mod applying;
mod arranging;
mod deadlines;
mod demonstration;
mod doors;
mod groups;
mod handling;
mod hearing;
mod lasting;
mod letters;
mod opening;
mod scheme;
mod stage;
mod stepping_aside;
mod telling;
mod together;
mod weighing;
