//! Stories of tenants, on both engines: holding, filling in, sending, giving up, releasing, waiting.

mod api;
mod doors;
mod giving_up;
mod holding;
mod keeping;
mod names;
mod pricing;
mod releasing;
mod rooms;
mod sending;
mod stage;
mod whole_year;
