//! Times given out at one hour, told as stories on each engine.

mod browsing;
mod line;
mod lots;
mod rush;
mod stage;
mod the_demonstration;
