//! Stories of those who look after premises, played through their pages on both engines.

mod closing;
mod closing_files;
mod describing;
mod files;
mod lessors;
mod parts;
mod rights;
mod rules;
#[path = "../stories/stage.rs"]
#[allow(
    dead_code,
    reason = "the stage is another binary's; this one uses a part of it"
)]
mod stage;
mod terms;
mod town;
