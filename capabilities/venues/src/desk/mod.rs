//! Lokaler, for those who look after them: sites, premises and their parts, what is known of them,
//! pictures, opening hours, closed days, rules, and files in and out.
//!
//! For the municipality's people who work with premises; officers of an association that lets its
//! own describe those, and nothing else. Every change is made from a version and leaves a line of
//! the trail; what takes something from people is shown before it is saved.

mod acts;
mod closures;
mod coming;
mod end;
mod facts;
mod frame;
mod ground;
mod impact;
mod imports;
mod lacks;
mod lessors;
mod list;
mod lost;
mod opening;
mod parts;
mod pictures;
mod premises;
mod price;
mod read;
mod route_lines;
mod routes;
mod rules;
mod site;
mod terms;
mod trail;

pub use route_lines::ROUTES;
pub use routes::{LESSOR_NAVIGATION, NAVIGATION, open_routes, routes};
