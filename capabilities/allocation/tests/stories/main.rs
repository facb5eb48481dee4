//! Stories of keys and runs: one file each, in one program so that it is linked once.

mod deciding;
mod permissions;
mod stage;
mod the_demonstration;
mod trials;
mod writing;
