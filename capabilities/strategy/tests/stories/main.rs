//! Stories of strategies, on both engines: from an empty document to a decision and the revision after
//! it, who may do what, and texts that come from elsewhere.

mod demonstration;
mod doors;
mod editions;
mod entered;
mod following;
mod heard;
mod inside;
mod lacking;
mod mapping;
mod measuring;
mod pictures;
mod planning;
mod process;
mod stage;
mod taking_in;
mod whole;
mod writing;
