//! Stories of prices: one file each, in one program so that it is linked once.

mod batches;
mod ehf;
mod explaining;
mod fees;
mod lessors;
mod offered;
mod pages;
mod retention;
mod stage;
mod sums;
mod taken_off;
mod the_demonstration;
