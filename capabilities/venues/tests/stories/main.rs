//! Stories about premises: one file each, in one program so that it is linked once.

mod deciding;
mod holidays;
mod stage;
mod taking_turns;
mod the_demonstration;
mod the_pages;
