//! Every night: forget what has had its time.
//!
//! | what | kept |
//! |---|---|
//! | codes | two days, since they are counted for one |
//! | sign-ins that nobody came back from | a day |
//! | links, invitations | thirty days after their end |
//! | sessions | thirty days after they were last used |
//! | people who come no more and hold no role | two years, told thirty days before |
//!
//! The last line follows the municipality's setting; whoever has a role in force is never forgotten.

use std::sync::Arc;

use access::{Actor, Versions};
use db::{Conn, settings::Setting};
use identity::{Person, attempts, codes, links, people, roles, sessions};
use jiff::{ToSpan as _, civil::time};
use jobs::{
    Daily, JobError, JobKind,
    mail::{self, Content, MailAddress, NewMail},
};
use serde::{Deserialize, Serialize};
use web::{PersonRights, Town};

use crate::{
    access::{Action, Facts, may, may_given},
    actions::{erase::erase, staff},
    store::{invitations, notices},
};

const KIND: &str = "people.forget";
const DAY: i64 = 24 * 3600;
/// So many persons a night, so that a backlog does not hold other writers.
const AT_ONCE: i64 = 200;

/// When.
pub const AT: Daily = Daily {
    kind: KIND,
    at: time(3, 10, 0, 0),
    jitter_minutes: 40,
};

/// How long people are kept who come no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Retention {
    /// Days since she was last here.
    pub inactive_days: i32,
    /// Days before that, when she is told.
    pub notice_days: i32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            inactive_days: 730,
            notice_days: 30,
        }
    }
}

impl Setting for Retention {
    const NAME: &'static str = "people.retention";
}

/// The kind of job that does it; `rights` are those of every capability.
pub fn forgetting(rights: Vec<PersonRights>) -> JobKind {
    let rights: Arc<[PersonRights]> = rights.into();
    JobKind::new(KIND, move |context, _| {
        let town = context.beside::<Town>()?;
        forget(town, &rights).map_err(JobError::from)
    })
}

/// Forgets what has had its time, and tells those whose time is near.
pub fn forget(town: &Town, rights: &[PersonRights]) -> Result<(), db::Error> {
    town.db.write_now(|conn| forget_small_things(town, conn))?;
    let near = town.db.read_now(|conn| {
        let kept = db::settings::get::<Retention>(conn)?.value;
        let told = kept.inactive_days - kept.notice_days;
        let day = kernel::today(&*town.clock).saturating_sub(told.days());
        people::last_seen_by(conn, day, AT_ONCE)
    })?;
    for person in near {
        // One transaction each: a mail and its notice, or the whole of an erasure.
        town.db
            .write_now(|conn| tell_or_forget(town, conn, rights, &person))?;
    }
    Ok(())
}

fn forget_small_things(town: &Town, conn: &mut Conn) -> Result<(), db::Error> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let Ok(permit) = may(&Actor::Program, Action::Forget) else {
        return Ok(());
    };
    let before = |days: i64| clock.now().plus_seconds(-DAY * days);
    let gone = codes::forget(conn, before(2))?
        + attempts::forget(conn, before(1))?
        + links::forget(conn, before(31))?
        + sessions::forget(conn, before(30))?
        + invitations::forget(conn, before(30))?;
    if gone > 0 {
        access::record(conn, clock, ids, &permit, "people", Versions::default())?;
    }
    Ok(())
}

fn tell_or_forget(
    town: &Town,
    conn: &mut Conn,
    rights: &[PersonRights],
    person: &Person,
) -> Result<(), db::Error> {
    let clock = &*town.clock;
    if !roles::of_person(conn, clock, &person.id)?.is_empty() {
        return Ok(());
    }
    let kept = db::settings::get::<Retention>(conn)?.value;
    let today = kernel::today(clock);
    let last_seen = person.last_seen_on.date();
    let told = notices::told_on(conn, &person.id)?.filter(|told| *told > last_seen);
    let Some(told) = told else {
        tell(town, conn, person, &kept)?;
        return notices::tell(conn, &person.id, today);
    };
    let is_over = last_seen.saturating_add(kept.inactive_days.days()) <= today
        && told.saturating_add(kept.notice_days.days()) <= today;
    if !is_over {
        return Ok(());
    }
    let facts = Facts {
        administrator_is_left: staff::administrator_is_left(town, conn, None, Some(&person.id))?,
        ..Facts::default()
    };
    if let Ok(permit) = may_given(&Actor::Program, Action::EraseOneself, facts) {
        erase(town, conn, &permit, rights, &person.id)?;
        tracing::info!("a person who came no more was forgotten");
    }
    Ok(())
}

fn tell(town: &Town, conn: &mut Conn, person: &Person, kept: &Retention) -> Result<(), db::Error> {
    let Ok(address) = person.email.parse::<MailAddress>() else {
        return Ok(());
    };
    let profile = town.profile(conn)?.1;
    let say = profile.catalog.speaker(person.language());
    let name = profile.municipality.name(person.language());
    let municipality = say.ta("municipality-named", &[("name", name)]);
    let day = kernel::today(&*town.clock).saturating_add(kept.notice_days.days());
    let words = [
        ("municipality", municipality.as_str()),
        ("day", &say.date(day)),
    ];
    let mut letter = Content::new(
        say.language(),
        &municipality,
        &say.t("people-mail-inactive"),
    )
    .paragraph(&say.ta("people-mail-inactive-body", &words));
    if !town.outside.address.is_empty() {
        let tag = say.language().tag();
        let there = format!("{}/{tag}/logg-inn", town.outside.address);
        letter = letter.button(&say.t("people-sign-in"), &there);
    }
    let letter = letter.small(&say.t("people-mail-inactive-small"));
    let mail = NewMail::letter("people.inactive", address, letter);
    mail::queue(conn, &*town.clock, &*town.ids, &mail)?;
    Ok(())
}
