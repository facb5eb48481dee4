//! Stories of strategies, on both engines: from an empty document to a decision and the revision after
//! it, who may do what, and texts that come from elsewhere.

mod doors;
mod stage;
mod taking_in;
mod writing;
