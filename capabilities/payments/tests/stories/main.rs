//! What people do with grants after they were given: paying, reporting, changing, paying back.

mod doors;
mod forms;
mod paying;
mod persons;
mod reporting;
mod scheme;
mod stage;
mod stepping_aside;
mod the_demonstration;
