//! Word once a day of what has happened and can wait.
//!
//! A person gets at most one such mail a day, whatever has come: new messages in the inboxes she
//! reads, tasks that wait on her or on an association she acts for, and letters of any room that can
//! wait (`jobs::mail::Pace::CanWait`). Every room that opens a task is in it by that alone. What she
//! has been sent by mail already, or has opened, is left out.

use std::collections::BTreeSet;

use access::{Actor, PersonId, Scope, Versions};
use db::Conn;
use identity::{Person, roles};
use jobs::{
    Context, Daily, JobError, Payload,
    mail::{self, Content, MailAddress, NewMail},
};
use kernel::Instant;
use tasks::Task;
use web::{PageError, Town};

use crate::{
    access::{Action, may},
    model::Thread,
    reach::Desk,
    store,
};

/// The kind of job.
pub const DIGEST: &str = "messages.digest";

/// In the morning, before people begin to work.
pub const AT: Daily = Daily {
    kind: DIGEST,
    at: jiff::civil::time(7, 30, 0, 0),
    jitter_minutes: 20,
};

/// What somebody who was never told is told of: the last week, so that a program that rested, or a
/// role that came after the message, hides nothing.
const FIRST_SECONDS: i64 = 7 * 24 * 3600;

/// What has happened in one association.
struct News {
    name: String,
    threads: Vec<Thread>,
    tasks: Vec<Task>,
}

/// Tells everybody who acts for an association and has an address.
pub fn tell_everybody(context: &Context, _: &Payload) -> Result<(), JobError> {
    let town: &Town = context.beside()?;
    if town.outside.address.is_empty() {
        // A letter that leads nowhere helps nobody.
        tracing::warn!("no host is configured, so nobody is told what has happened");
        return Ok(());
    }
    let held = context
        .db
        .read_now(|conn| roles::in_all_associations(conn, &*town.clock))?;
    let people: BTreeSet<PersonId> = held.into_iter().map(|held| held.person).collect();
    let mut told = 0_usize;
    for person in &people {
        let went = context.db.write_now(|conn| tell(town, conn, person));
        told += usize::from(went.map_err(|fault| JobError::TryAgain(format!("{fault:?}")))?);
    }
    tracing::info!(told, "people were told what has happened");
    Ok(())
}

/// Tells one person, unless there is nothing to tell or she has been told today.
pub fn tell(town: &Town, conn: &mut Conn, id: &PersonId) -> Result<bool, PageError> {
    let (clock, ids) = (&*town.clock, &*town.ids);
    let last = store::told(conn, id)?;
    if last.is_some_and(|last| last.on >= kernel::today(clock)) {
        return Ok(false);
    }
    let Some(person) = identity::people::one(conn, id)? else {
        return Ok(false);
    };
    let Ok(address) = person.email.parse::<MailAddress>() else {
        return Ok(false);
    };
    let since = last.map_or_else(
        || clock.now().plus_seconds(-FIRST_SECONDS),
        |last| last.up_to,
    );
    let news = news_for(town, conn, id, since)?;
    let mut letters = mail::take_up(conn, clock, &address)?;
    let content = match (news.is_empty(), letters.len()) {
        (true, 0) => return Ok(false),
        // Alone it needs no cover.
        (true, 1) => letters.remove(0),
        _ => told_together(town, conn, &person, (&news, letters))?,
    };
    let permit = may(&Actor::Program, Action::SendDigest)?;
    let mail = NewMail::letter("messages.digest", address, content);
    mail::queue(conn, clock, ids, &mail)?;
    store::write_told(conn, clock, id)?;
    access::record(conn, clock, ids, &permit, &id.0, Versions::default())?;
    Ok(true)
}

/// All that can be told, in one letter.
fn told_together(
    town: &Town,
    conn: &mut Conn,
    person: &Person,
    (news, letters): (&[News], Vec<Content>),
) -> Result<Content, PageError> {
    let desk = Desk::of(town, conn, "")?;
    let say = desk.say(person.language());
    let names: Vec<&str> = news.iter().map(|it| it.name.as_str()).collect();
    let municipality = desk.municipality_name(&say);
    let listed = say.list(&names);
    let title = if names.is_empty() {
        say.ta(
            "messages-digest-title-from",
            &[("municipality", &municipality)],
        )
    } else {
        say.ta("messages-digest-title", &[("association", &listed)])
    };
    let mut content = Content::new(say.language(), &municipality, &title);
    for it in news {
        let messages = it.threads.iter().map(|thread| {
            say.ta(
                "messages-digest-message",
                &[("subject", thread.subject.as_str())],
            )
        });
        let waiting = it
            .tasks
            .iter()
            .map(|task| say.ta(&task.title, &task.named()));
        let lines: Vec<String> = messages
            .chain(waiting)
            .map(|line| format!("– {line}"))
            .collect();
        content = content.paragraph(&format!("{}\n{}", it.name, lines.join("\n")));
    }
    if !news.is_empty() {
        let there = desk.link(say.language(), "/min-forening");
        content = content.button(&say.t("messages-digest-open"), &there);
    }
    content = letters.into_iter().fold(content, Content::letter);
    Ok(content.small(&say.t("messages-digest-why")))
}

/// What has happened since then, by association.
fn news_for(
    town: &Town,
    conn: &mut Conn,
    id: &PersonId,
    since: Instant,
) -> Result<Vec<News>, PageError> {
    let mut all: Vec<News> = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let roles = roles::of_person(conn, &*town.clock, id)?;
    for role in &roles {
        let Some(association) = role.of.association() else {
            continue;
        };
        if !seen.insert(association.to_owned()) {
            continue;
        }
        let scopes: Vec<Scope> = roles
            .iter()
            .filter(|role| role.of.association() == Some(association))
            .flat_map(|role| role.scopes.iter().copied())
            .collect();
        let mut threads = Vec::new();
        if scopes.contains(&Scope::Messages) {
            for thread in store::unopened_since(conn, &[association], id, since)? {
                if !was_mailed(conn, &thread, id)? {
                    threads.push(thread);
                }
            }
        }
        let mut tasks = tasks::of_association(conn, association, &scopes)?;
        tasks.retain(|task| task.opened_at > since);
        if threads.is_empty() && tasks.is_empty() {
            continue;
        }
        let known = associations::one(
            conn,
            &associations::model::AssociationId(association.to_owned()),
        )?;
        all.push(News {
            name: known.map(|known| known.name).unwrap_or_default(),
            threads,
            tasks,
        });
    }
    let mut own = tasks::of_person(conn, id)?;
    own.retain(|task| task.opened_at > since);
    if !own.is_empty() {
        let person = identity::people::one(conn, id)?;
        all.push(News {
            name: person.map(|person| person.name).unwrap_or_default(),
            threads: Vec::new(),
            tasks: own,
        });
    }
    Ok(all)
}

/// Whether she got the message that a thread began with by mail, and nothing has come since.
fn was_mailed(conn: &mut Conn, thread: &Thread, id: &PersonId) -> Result<bool, PageError> {
    match &thread.mailing {
        // Something has come after it, which no mail told.
        Some(_) if thread.last_at > thread.begun_at => Ok(false),
        Some(mailing) => Ok(store::was_mailed(conn, mailing, &thread.association, id)?),
        None => Ok(false),
    }
}
