//! Stories about premises: one file each, in one program so that it is linked once.

mod changing;
mod crash;
mod deciding;
mod free_hours;
mod holds;
mod keeping;
mod limits;
mod refusals;
mod sequences;
mod stage;
mod taking_turns;
mod telling;
mod the_demonstration;
