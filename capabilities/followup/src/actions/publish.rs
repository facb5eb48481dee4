//! Writing a report, and deciding it: then it is frozen, and published at its address.
//!
//! What is frozen is made by `crate::drafting` in the same transaction, with the figures of that day.

use access::Permit;
use db::{Conn, Error};
use strategy::model::Decision;

use super::{Parts, Refused, record};
use crate::{
    access::Action,
    model::{Report, ReportContent, ReportWords},
    store::reports,
};

/// Begins a report of years. Gives back its id.
pub fn begin_report(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    document: &str,
    (years, words): ((i16, i16), ReportWords),
) -> Result<String, Refused> {
    let (from_year, year) = years;
    let there = reports::of_document(conn, document)?;
    if there.iter().any(|it| it.year == year) {
        return Err(Refused::There);
    }
    let report = Report {
        id: parts.1.next(),
        document: document.to_owned(),
        from_year: from_year.min(year),
        year,
        words,
        content: None,
        content_hash: String::new(),
        published_at: None,
        version: 1,
    };
    reports::insert(conn, &report)?;
    record(conn, parts, permit, &report.id)?;
    Ok(report.id)
}

/// Keeps what people wrote.
pub fn save_report(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    report: &Report,
) -> Result<(), Refused> {
    if !reports::save_words(conn, report)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &report.id)?)
}

/// Enters the decision: from now on the report says what it says today, at its own address.
pub fn publish(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    report: &Report,
    (content, decision): (ReportContent, Decision),
) -> Result<(), Refused> {
    let content = ReportContent {
        decision: Some(decision),
        ..content
    };
    let stored =
        serde_json::to_string(&content).map_err(|fault| Error::Failed(fault.to_string()))?;
    let hash = identity::key::hash(&stored);
    let what = (stored.as_str(), hash.as_str(), parts.0.now());
    if !reports::freeze(conn, report, what)? {
        return Err(Refused::Changed);
    }
    Ok(record(conn, parts, permit, &report.id)?)
}
