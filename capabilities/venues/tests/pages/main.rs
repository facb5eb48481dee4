//! What a resident meets: finding premises, their own page, the week and the day, the feeds, and the
//! same for machines. One program, so that it is linked once.

mod api;
mod calendars;
mod expanding;
mod finding;
mod mapping;
mod premises;
#[path = "../stories/stage.rs"]
#[allow(dead_code, reason = "these stories use a part of the stage")]
mod stage;
mod storing;
mod town;
