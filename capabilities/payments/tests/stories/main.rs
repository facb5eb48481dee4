//! What people do with grants after they were given: paying, reporting, changing, paying back.

mod doors;
mod forms;
mod paying;
mod reporting;
mod scheme;
mod stage;
mod the_demonstration;
