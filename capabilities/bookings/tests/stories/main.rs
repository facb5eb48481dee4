//! Stories of tenants, on both engines: holding, filling in, sending, giving up, releasing, waiting.

mod doors;
mod giving_up;
mod holding;
mod releasing;
mod sending;
mod stage;
