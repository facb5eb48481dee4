//! What people, and the schedule, do here: one function a thing, each with its permit.

mod account;
mod confirm;
mod count_members;
mod shelf;

pub use account::{Proposed, decide_account, propose_account, take_back_account};
pub(crate) use account::{has_second_officer, open_task};
pub use confirm::{NotConfirmed, confirm, confirm_by_link};
pub use count_members::count_members;
pub use shelf::{NewDocument, hold_draft, keep_document, remove_document};

use access::Permit;
use associations::actions::OnBehalf;

use crate::access::{Action, is_on_behalf};

/// What is noted about how something came: a word when staff entered it, else nothing.
pub(crate) fn remark(permit: &Permit<Action>, association: &str, way: OnBehalf) -> &'static str {
    match way {
        _ if !is_on_behalf(permit.actor(), association) => "",
        OnBehalf::Itself => OnBehalf::Talk.word(),
        told => told.word(),
    }
}
