//! Files as people hand them in, and as those do who mean harm.

mod builders;
mod images;
mod infected;
mod kept;
mod kinds;
mod tables;
mod tricks;
