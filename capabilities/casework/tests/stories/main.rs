//! Stories of the desk, on both engines: what waits on the staff, and what administrators decide.

mod desk;
mod settings;
mod the_inbox;
