//! One municipality: its database, profile, national registers, jobs and waiting mail.

use std::sync::Arc;

use db::{Conn, Inspection, Location, Migration};
use jobs::Status;
use kernel::{Clock, Instant, Municipality, SystemClock};
use texts::Catalog;
use web::Profile;

use super::{Finding, fix, look, ok, surroundings::readable_by_others};
use crate::config::{Config, Entry};

const DAY: i64 = 24 * 3600;
/// A nightly reading that has not come for so many days is missed.
const PATIENCE_DAYS: i64 = 3;
/// A job that has been due for so long means that nobody works.
const IDLE_SECONDS: i64 = 15 * 60;

/// Everything about one municipality.
pub fn examine(
    config: &Config,
    entry: &Entry,
    migrations: &[Migration],
    words: &Arc<Catalog>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Location::Sqlite(file) = &entry.database {
        findings.extend(readable_by_others(file, "personal data"));
    }
    match look_into(entry, migrations) {
        Err(finding) => findings.push(finding),
        Ok((mut database, finding)) => {
            findings.push(finding);
            let read = database.read(|conn| inside(conn, config, entry, words));
            findings.extend(read.unwrap_or_else(|fault| vec![failed(entry, &fault)]));
        }
    }
    findings
}

fn look_into(entry: &Entry, migrations: &[Migration]) -> Result<(Inspection, Finding), Finding> {
    let place = &entry.database;
    let mut database = Inspection::of(place).map_err(|fault| {
        fix(format!(
            "{entry}: {fault}; look at `database`, start the server, or restore a backup"
        ))
    })?;
    let engine = database.engine().map_err(|fault| failed(entry, &fault))?;
    let number = database
        .read(db::municipality::load)
        .map(|found| found.map(|found| found.number));
    if !matches!(&number, Ok(Some(number)) if *number == entry.number) {
        return Err(fix(format!(
            "{entry}: {place} does not hold this municipality; look at `database`, or restore a \
             backup"
        )));
    }
    let missing = database
        .steps_missing(migrations)
        .map_err(|fault| failed(entry, &fault))?;
    if missing > 0 {
        return Err(look(format!(
            "{entry}: {place} ({engine}) has tables of an older version; the next start of \
             samspill serve brings them up to date, so take a backup first"
        )));
    }
    let finding = ok(format!(
        "{entry}: {place} answers ({engine}), tables are current"
    ));
    Ok((database, finding))
}

fn inside(
    conn: &mut Conn,
    config: &Config,
    entry: &Entry,
    words: &Arc<Catalog>,
) -> Result<Vec<Finding>, db::Error> {
    let Some(profile) = db::municipality::load(conn)? else {
        return Ok(Vec::new());
    };
    let now = SystemClock.now();
    let mut findings = of_profile(entry, &profile, words);
    let read_at = associations::latest_import(conn)?.map(|(at, _source)| at);
    findings.push(of_registers(entry, &profile, read_at, now));
    findings.extend(of_jobs(entry, &jobs::status(conn, &SystemClock)?, now));
    let status = jobs::status(conn, &SystemClock)?;
    let is_demo = profile.number == associations::demo::profile().number;
    if config.mail.is_none()
        && status.mail_waiting == 0
        && !is_demo
        && associations::actions::anyone_has_an_address(conn)?
    {
        findings.push(fix(format!(
            "{entry}: people can write to associations, and mail is not configured, so what they \
             write waits; add [mail] in {}",
            config.path.display()
        )));
    }
    findings.extend(of_mail(config, entry, &status));
    Ok(findings)
}

fn of_profile(entry: &Entry, profile: &Municipality, words: &Arc<Catalog>) -> Vec<Finding> {
    let mut findings = Vec::new();
    match Profile::make(profile.clone(), words, 0) {
        Ok(_) => findings.push(ok(format!(
            "{entry}: colours, districts and words can be used"
        ))),
        Err(refusal) => findings.push(fix(format!(
            "{entry}: {refusal}; mend it with samspill profile --set FILE"
        ))),
    }
    let mut empty = Vec::new();
    if profile.districts.is_empty() {
        empty.push("districts");
    }
    if profile.contact.email.is_empty() && profile.contact.phone.is_empty() {
        empty.push("contact details");
    }
    if !empty.is_empty() {
        findings.push(look(format!(
            "{entry}: the profile has no {}; add them with samspill profile",
            empty.join(" and no ")
        )));
    }
    if profile.number == associations::demo::profile().number {
        findings.push(look(format!(
            "{entry}: this is the demonstration; nothing in it is true"
        )));
    }
    findings
}

fn of_registers(
    entry: &Entry,
    profile: &Municipality,
    read_at: Option<Instant>,
    now: Instant,
) -> Finding {
    let is_nightly = !profile.national.entities.is_empty();
    let Some(read_at) = read_at else {
        return look(format!(
            "{entry}: the national registers have never been read; see samspill import brreg"
        ));
    };
    let days = now.seconds_since(read_at) / DAY;
    let date = read_at.in_oslo().date();
    match (is_nightly, days > PATIENCE_DAYS) {
        (true, true) => fix(format!(
            "{entry}: the national registers were last read {date}, {days} days ago, and should \
             be every night; is samspill serve running, and do their addresses answer?"
        )),
        (true, false) => ok(format!(
            "{entry}: the national registers were last read {date}"
        )),
        (false, _) => look(format!(
            "{entry}: the national registers were last read {date}, {days} days ago, and are read \
             by hand only; give their addresses under [national] in samspill profile"
        )),
    }
}

fn of_jobs(entry: &Entry, status: &Status, now: Instant) -> Vec<Finding> {
    let mut findings: Vec<Finding> = status
        .failed
        .iter()
        .map(|failed| {
            fix(format!(
                "{entry}: {} × the job {} was given up, last {}: {}",
                failed.count,
                failed.kind,
                failed.last_failed_at.in_oslo().date(),
                failed.last_error
            ))
        })
        .collect();
    let waits = status.oldest_due_at.map_or(0, |due| now.seconds_since(due));
    if waits > IDLE_SECONDS {
        findings.push(look(format!(
            "{entry}: {}, the first since {} minutes; is samspill serve running?",
            waiting(status.waiting, "job"),
            waits / 60
        )));
    }
    if findings.is_empty() {
        findings.push(ok(format!("{entry}: jobs are up to date")));
    }
    findings
}

fn of_mail(config: &Config, entry: &Entry, status: &Status) -> Vec<Finding> {
    let mut findings = Vec::new();
    let last = status.mail_error.as_deref().unwrap_or("no reason is noted");
    if status.mail_failed > 0 {
        findings.push(fix(format!(
            "{entry}: {} × mail was given up: {last}",
            status.mail_failed
        )));
    }
    // Nobody expects mail from a town that is made up.
    let is_demo = entry.number == associations::demo::profile().number;
    if status.mail_waiting > 0 && config.mail.is_none() && !is_demo {
        findings.push(fix(format!(
            "{entry}: {}, and mail is not configured",
            waiting(status.mail_waiting, "mail")
        )));
    } else if status.mail_waiting > 0 {
        let waits = waiting(status.mail_waiting, "mail");
        findings.push(look(format!("{entry}: {waits}")));
    }
    findings
}

fn waiting(count: impl Into<i128>, what: &str) -> String {
    match count.into() {
        1 => format!("1 {what} waits"),
        count => format!("{count} {what}s wait"),
    }
}

fn failed(entry: &Entry, fault: &db::Error) -> Finding {
    fix(format!("{entry}: {}: {fault}", entry.database))
}
