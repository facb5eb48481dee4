//! Utbetaling, rapport og tilbakebetaling: what happens with a grant after its recipient was told.
//!
//! Each grant has a follow-up ([`model::FollowUp`]) with a payment plan, reports, and beside it requests
//! to change and claims to get money back. The payment file is made in a run that two different people
//! release. A person approves each report; silence never does.
//!
//! | ending | means |
//! |---|---|
//! | completed | paid, reported, approved |
//! | repaid | all of it came back |
//! | written off | what was to come back was given up |
//! | declined | the recipient said no thank you |
//! | lapsed | what it was granted for did not happen in time |
//!
//! Withdrawn, refused and dismissed are states of the application, which has no follow-up then.

pub mod access;
pub mod actions;
mod asking;
mod attesting;
mod capability;
mod claim_file;
mod demo;
mod figures;
mod happened;
mod impartial;
mod letters;
pub mod model;
mod nightly;
mod pages;
mod parts;
pub mod paying;
mod payment_file;
mod rights;
mod routes;
pub mod store;

pub use capability::capability;

use model::Report;

/// The task of an association whose report is to come.
const REPORT_TASK: &str = "payments.report";
/// The task of an association whose accounts are to be attested.
const ATTEST_TASK: &str = "payments.attest";
/// The task of an association whose changed account is to be confirmed.
const ACCOUNT_TASK: &str = "payments.account";
/// The task of an association that is to pay back.
const CLAIM_TASK: &str = "payments.claim";
/// The task of staff: a report has come.
const DELIVERED_TASK: &str = "payments.delivered";
/// The task of staff: somebody asks to change what was granted for.
const CHANGE_TASK: &str = "payments.change";

/// Where a grant is followed by whoever has got it, without language: an association, or else the
/// person who applied for herself or a group without number.
fn grant_path(association: Option<&str>, application: &str) -> String {
    match association {
        Some(id) => format!("/min-forening/{id}/tilskudd/{application}"),
        None => format!("/min-side/tilskudd/{application}"),
    }
}

/// Where it is reported on.
fn report_path(association: Option<&str>, report: &Report) -> String {
    let grant = grant_path(association, &report.application_id);
    format!("{grant}/rapport/{}", report.id)
}
