//! Complaints: types and rules, without reading or writing.

mod complaint;

pub use complaint::{Complaint, ComplaintEvent, ComplaintState, MoneyFrom, can_be_admitted};
