//! Stories of tenants, on both engines: holding, filling in, sending, giving up, releasing, waiting.

mod api;
mod changing_all;
mod doors;
mod giving_up;
mod giving_up_some;
mod going_around;
mod holding;
mod keeping;
mod naming;
mod pricing;
mod releasing;
mod rooms;
mod sending;
mod stage;
mod the_demonstration;
mod whole_year;
