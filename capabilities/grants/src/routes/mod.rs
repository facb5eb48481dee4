//! Every route of grants, with who reaches it.
//!
//! What is open and what belongs to applicants and councils stands in `own`, what is staff's in `staff`.

mod own;
mod staff;

use web::RouteLine;

use self::{own::OWN, staff::STAFF};

/// The routes.
pub const ROUTES: &[RouteLine] = &TOGETHER;

const TOGETHER: [RouteLine; OWN.len() + STAFF.len()] = {
    let mut all = [OWN[0]; OWN.len() + STAFF.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < OWN.len() {
            OWN[at]
        } else {
            STAFF[at - OWN.len()]
        };
        at += 1;
    }
    all
};
