//! What people do across rooms, told on both engines, one subject a file.
//!
//! A story makes its own town, reads small national files in their true shape, and looks at what
//! the public then sees, page by page; every page is looked over on the way (`testkit::Browser`).

mod broken_files;
mod canaries;
mod changes;
mod departing;
mod free_use;
#[path = "../../capabilities/payments/tests/stories/granted.rs"]
mod granted;
mod handing_on;
mod layers;
mod menus;
mod municipalities;
mod nightly;
mod notes;
mod people;
mod residents;
mod served;
#[path = "../../capabilities/grants/tests/stage/mod.rs"]
mod stage;
mod strangers;
mod supporting;
mod vanished;
mod visibility;

pub use stories::capabilities;
