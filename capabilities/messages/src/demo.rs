//! Messages of the demonstration: what Fjordvik and its associations have written to each other.
//!
//! What is said lies in `data/demo.json`, with times counted from the day the demonstration is made.
//! It comes in the way it does in service, so mail goes out, tasks wait and inboxes are filled. The
//! people are those of the demonstration, by the ids they have there; without them nobody has
//! written, and only the board is filled.

use std::sync::Arc;

use access::{Actor, PersonId, Who};
use associations::demo::Known;
use db::Conn;
use jiff::{Span, civil::Time};
use kernel::{FrozenClock, Translated};
use serde::Deserialize;
use web::{PageError, Town};

use crate::{
    access::{Action, may},
    actions::{self, NewLetter},
    model::{Deadline, Mailing, MailingKind, Notice, Segment, Side, Thread},
    store::{self, NewThread},
};

const CONTENT: &str = include_str!("../data/demo.json");
const HOUR: i64 = 3600;

#[derive(Deserialize)]
struct Content {
    mailings: Vec<SentMailing>,
    drafts: Vec<WrittenMailing>,
    threads: Vec<WrittenThread>,
    notices: Vec<WrittenNotice>,
    deadlines: Vec<WrittenDeadline>,
}

impl Content {
    /// Every association that writes or is written to by name.
    fn names(&self) -> impl Iterator<Item = &str> {
        let replies = self.mailings.iter().flat_map(|it| &it.replies);
        let threads = self.threads.iter().map(|it| it.association.as_str());
        replies.map(|it| it.association.as_str()).chain(threads)
    }
}

#[derive(Deserialize)]
struct SentMailing {
    days_ago: i64,
    #[serde(flatten)]
    written: WrittenMailing,
    replies: Vec<Reply>,
}

#[derive(Deserialize)]
struct WrittenMailing {
    unit: String,
    kind: String,
    by: String,
    #[serde(default)]
    due_in_days: Option<i64>,
    words: String,
    nb: (String, String),
    nn: (String, String),
}

#[derive(Deserialize)]
struct Reply {
    association: String,
    person: String,
    days_ago: i64,
    body: String,
}

#[derive(Deserialize)]
struct WrittenThread {
    association: String,
    unit: String,
    subject: String,
    posts: Vec<WrittenPost>,
}

#[derive(Deserialize)]
struct WrittenPost {
    side: String,
    person: String,
    hours_ago: i64,
    body: String,
}

#[derive(Deserialize)]
struct WrittenNotice {
    days_ago: i64,
    unit: String,
    shown_days: i64,
    nb: (String, String),
    nn: (String, String),
    en: (String, String),
}

#[derive(Deserialize)]
struct WrittenDeadline {
    in_days: i64,
    at: String,
    nb: (String, String),
    nn: (String, String),
    en: (String, String),
}

/// Fills a town that has no announcements yet; leaves another as it is.
pub fn fill(town: &Town) -> Result<(), String> {
    let content: Content = serde_json::from_str(CONTENT).map_err(|fault| fault.to_string())?;
    let known = town.db.read_now(Known::read).and_then(|known| {
        known.check(content.names())?;
        Ok(known)
    });
    let filler = Filler {
        town,
        known: known.map_err(|fault: db::Error| fault.to_string())?,
    };
    let filled = town.db.write_now(|conn| {
        if store::notices(conn)?.is_empty() {
            filler.fill(conn, &content)?;
        }
        Ok::<_, PageError>(())
    });
    filled.map_err(|fault| format!("the messages of the demonstration: {fault:?}"))
}

struct Filler<'a> {
    town: &'a Town,
    known: Known,
}

impl Filler<'_> {
    fn fill(&self, conn: &mut Conn, content: &Content) -> Result<(), PageError> {
        may(&Actor::Operator, Action::FillDemo)?;
        for notice in &content.notices {
            self.notice(conn, notice)?;
        }
        for deadline in &content.deadlines {
            self.deadline(conn, deadline)?;
        }
        for mailing in &content.mailings {
            self.mailing(conn, mailing)?;
        }
        for draft in &content.drafts {
            let by = person(&draft.by);
            if identity::people::one(conn, &by)?.is_some() {
                store::insert_mailing(
                    conn,
                    &*self.town.clock,
                    &*self.town.ids,
                    &self.written(draft),
                )?;
            }
        }
        for thread in &content.threads {
            self.thread(conn, thread)?;
        }
        Ok(())
    }

    fn then(&self, hours_ago: i64) -> FrozenClock {
        FrozenClock::at(self.town.clock.now().plus_seconds(-hours_ago * HOUR))
    }

    fn written(&self, new: &WrittenMailing) -> Mailing {
        let today = kernel::today(&*self.town.clock);
        Mailing {
            kind: MailingKind::from_word(&new.kind).unwrap_or_default(),
            unit: new.unit.clone(),
            nb: new.nb.clone(),
            nn: new.nn.clone(),
            due_on: new
                .due_in_days
                .map(|days| today.saturating_add(Span::new().days(days))),
            segment: Segment::from_words(&new.words),
            address: self.town.outside.address.clone(),
            made_by: Some(person(&new.by)),
            ..Mailing::default()
        }
    }

    fn mailing(&self, conn: &mut Conn, sent: &SentMailing) -> Result<(), PageError> {
        let Some(actor) = self.actor(conn, &sent.written.by)? else {
            return Ok(());
        };
        let then = self.then(sent.days_ago * 24);
        let permit = may(&actor, Action::WriteToMany)?;
        let mailing = self.written(&sent.written);
        let id = store::insert_mailing(conn, &then, &*self.town.ids, &mailing)?;
        actions::send_at(self.town, &then, conn, &permit, &id)?;
        for reply in &sent.replies {
            let Some(association) = self.known.find(&reply.association)? else {
                continue;
            };
            let threads = store::threads_of_mailing(conn, &id)?;
            if let Some(thread) = threads.iter().find(|it| it.association == association) {
                let post = WrittenPost {
                    side: Side::Association.word().to_owned(),
                    person: reply.person.clone(),
                    hours_ago: reply.days_ago * 24,
                    body: reply.body.clone(),
                };
                self.post(conn, thread, &post, &reply.association)?;
            }
        }
        Ok(())
    }

    fn thread(&self, conn: &mut Conn, new: &WrittenThread) -> Result<(), PageError> {
        let Some(association) = self.known.find(&new.association)? else {
            return Ok(());
        };
        let Some(first) = new.posts.first() else {
            return Ok(());
        };
        let (_, profile) = self.town.profile(conn)?;
        let thread = NewThread {
            association,
            unit: &new.unit,
            subject: new.subject.clone(),
            mailing: None,
            language: profile.municipality.default_language,
            side: Side::from_word(&first.side),
        };
        let then = self.then(first.hours_ago);
        let ids = store::add_threads(conn, &then, &*self.town.ids, &[thread])?;
        let thread = store::thread(conn, &ids.concat())?.ok_or(PageError::NotFound)?;
        for post in &new.posts {
            self.post(conn, &thread, post, &new.association)?;
        }
        Ok(())
    }

    fn post(
        &self,
        conn: &mut Conn,
        thread: &Thread,
        post: &WrittenPost,
        association: &str,
    ) -> Result<(), PageError> {
        let Some(actor) = self.actor(conn, &post.person)? else {
            return Ok(());
        };
        let letter = NewLetter {
            subject: String::new(),
            body: post.body.clone(),
            files: Vec::new(),
            here: String::new(),
        };
        let then = self.then(post.hours_ago);
        actions::write_then(self.town, &then, conn, &actor, thread, association, &letter)
    }

    fn notice(&self, conn: &mut Conn, new: &WrittenNotice) -> Result<(), PageError> {
        let then = self.then(new.days_ago * 24);
        let shown_from = kernel::today(&then);
        let notice = Notice {
            title: translated(&new.nb.0, &new.nn.0, &new.en.0),
            body: translated(&new.nb.1, &new.nn.1, &new.en.1),
            unit: new.unit.clone(),
            shown_from: Some(shown_from),
            shown_to: Some(shown_from.saturating_add(Span::new().days(new.shown_days))),
            ..Notice::default()
        };
        store::insert_notice(conn, &then, &*self.town.ids, &notice, None)?;
        Ok(())
    }

    fn deadline(&self, conn: &mut Conn, new: &WrittenDeadline) -> Result<(), PageError> {
        let today = kernel::today(&*self.town.clock);
        let time: Option<Time> = new.at.parse().ok();
        let deadline = Deadline {
            title: translated(&new.nb.0, &new.nn.0, &new.en.0),
            remark: translated(&new.nb.1, &new.nn.1, &new.en.1),
            due_on: today.saturating_add(Span::new().days(new.in_days)),
            due_at: time,
            ..Deadline::default()
        };
        let then = self.then(40 * 24);
        store::insert_deadline(conn, &then, &*self.town.ids, &deadline, None)?;
        Ok(())
    }

    /// Somebody of the demonstration, with what she may do; `None` when she is not there.
    fn actor(&self, conn: &mut Conn, key: &str) -> Result<Option<Actor>, PageError> {
        let who: Option<Who> = identity::who(conn, &*self.town.clock, &person(key), false)?;
        Ok(who.map(|who| Actor::Person(Arc::new(who))))
    }
}

fn person(key: &str) -> PersonId {
    PersonId(format!("demo-{key}"))
}

fn translated(nb: &str, nn: &str, en: &str) -> Translated {
    Translated {
        nb: nb.to_owned(),
        nn: nn.to_owned(),
        en: en.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::check;

    #[test]
    fn what_is_said_can_be_read_and_sent() {
        let content: Content = serde_json::from_str(CONTENT).expect("the content");
        let sent = content.mailings.iter().map(|sent| &sent.written);
        for written in sent.chain(&content.drafts) {
            let segment = Segment::from_words(&written.words);
            assert_eq!(segment.words(), written.words);
            for text in [&written.nb.0, &written.nb.1, &written.nn.0, &written.nn.1] {
                assert!(check(text).is_ok(), "{text}");
            }
        }
    }
}
