//! Stories of people, played in a small town on both engines.

mod demonstration;
