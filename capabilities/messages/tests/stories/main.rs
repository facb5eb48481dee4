//! Stories of messages, on both engines: who is reached and why, what goes out, what comes back, and
//! what everybody may read.

mod board;
mod crash;
mod digest;
mod mailings;
mod news;
mod permissions;
mod scheduled;
mod stage;
mod threads;
mod whom;
