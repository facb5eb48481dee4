//! «Rett opp»: anybody says that something is wrong, staff answer and close.

use access::{Permit, Versions};
use db::{Conn, Error};
use jobs::mail::{self, MailAddress, NewMail};
use kernel::{Clock, Ids};

use super::watch;
use crate::{
    access::Action,
    model::{Association, FaultReport},
    store,
};

/// For how long what people wrote is kept after it was closed.
pub const KEPT_DAYS: i64 = 90;

/// Keeps what somebody reports, and puts it on the staff's desk.
pub fn report_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    association: &Association,
    new: &FaultReport,
) -> Result<(), Error> {
    let id = store::add_fault(conn, clock, ids, new)?;
    watch::open_fault(conn, clock, ids, association, &id)?;
    let versions = Versions {
        from: None,
        to: Some(1),
    };
    let about = &association.id.0;
    access::record_with(conn, clock, ids, permit, &id, versions, Some(about), "")
}

/// The letter to who reported it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultAnswer {
    /// What it is about.
    pub subject: String,
    /// The whole letter; empty when none is sent.
    pub letter: String,
    /// Who sends it.
    pub from_name: String,
    /// What staff wrote, for the case.
    pub answer: String,
}

/// Closes it, with a letter to who reported it when she wants one. `false` when it was closed already.
pub fn answer_fault(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    permit: &Permit<Action>,
    report: &FaultReport,
    answer: &FaultAnswer,
) -> Result<bool, Error> {
    let by = permit.actor().who().map(|who| &who.person);
    if !store::close_fault(conn, clock, &report.id, &answer.answer, by)? {
        return Ok(false);
    }
    watch::close_fault(conn, clock, &report.id, by)?;
    let to: Option<MailAddress> = report.email.parse().ok();
    if let Some(to) = to.filter(|_| !answer.letter.is_empty()) {
        let FaultAnswer {
            subject,
            letter,
            from_name,
            ..
        } = answer;
        let letter = NewMail::plain("associations.fault", to, from_name, subject, letter);
        mail::queue(conn, clock, ids, &letter)?;
    }
    let versions = Versions {
        from: Some(1),
        to: Some(2),
    };
    let about = &report.association.0;
    access::record_with(
        conn,
        clock,
        ids,
        permit,
        &report.id,
        versions,
        Some(about),
        "",
    )?;
    Ok(true)
}
