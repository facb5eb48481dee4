//! An association and the municipality write to each other.
//!
//! What an association writes becomes a task for the unit that answers, so it stands in the inbox
//! of staff until somebody has answered it or said that no answer is needed. An answer is told at
//! once by mail to whoever asked; what it says is read after signing in.

use access::{Actor, Permit, PersonId, Versions};
use db::{Conn, Error};
use documents::{Clean, FileId};
use jobs::mail::{self, Content, NewMail};
use kernel::Clock;
use tasks::{Addressee, NewTask, State};
use web::{PageError, Town};

use super::compose::giver;
use crate::{
    access::{Action, may, may_for},
    model::{Side, Thread},
    reach::Desk,
    store::{self, NewThread},
};

/// The kind of task that a letter from an association is.
pub const TASK: &str = "messages.thread";

/// Something written.
#[derive(Clone, Debug)]
pub struct NewLetter {
    /// What it is about; empty in a reply.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Files, checked and scanned.
    pub files: Vec<Clean>,
    /// Where the pages are, as the writer came to them.
    pub here: String,
}

/// An association writes to the municipality. Returns the thread.
pub fn write_to_municipality(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    (association, name): (&str, &str),
    unit: &str,
    letter: &NewLetter,
) -> Result<String, PageError> {
    let thread = begin(town, conn, association, unit, letter, Side::Association)?;
    post(
        town,
        &*town.clock,
        conn,
        permit,
        &thread,
        letter,
        Side::Association,
    )?;
    ask_staff(town, &*town.clock, conn, &thread, name)?;
    if let Some(who) = permit.actor().who() {
        tell(
            town,
            conn,
            &thread,
            &who.person,
            "messages-mail-receipt",
            &letter.here,
        )?;
    }
    Ok(thread.id)
}

/// An association writes more in a thread.
pub fn reply(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
    name: &str,
    letter: &NewLetter,
) -> Result<(), PageError> {
    post(
        town,
        &*town.clock,
        conn,
        permit,
        thread,
        letter,
        Side::Association,
    )?;
    ask_staff(town, &*town.clock, conn, thread, name)
}

/// The municipality writes in a thread; whoever asked is told.
pub fn answer(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
    letter: &NewLetter,
) -> Result<(), PageError> {
    let mut asked: Vec<PersonId> = store::posts(conn, &thread.id)?
        .into_iter()
        .filter(|post| post.side == Side::Association)
        .filter_map(|post| post.person)
        .collect();
    asked.sort_unstable();
    asked.dedup();
    post(
        town,
        &*town.clock,
        conn,
        permit,
        thread,
        letter,
        Side::Municipality,
    )?;
    finish(town, conn, permit, thread)?;
    for person in &asked {
        tell(
            town,
            conn,
            thread,
            person,
            "messages-mail-answered",
            &letter.here,
        )?;
    }
    Ok(())
}

/// The municipality begins a thread with one association. Those who read its messages are told by
/// the daily mail.
pub fn begin_thread(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    association: &str,
    unit: &str,
    letter: &NewLetter,
) -> Result<String, PageError> {
    let thread = begin(town, conn, association, unit, letter, Side::Municipality)?;
    post(
        town,
        &*town.clock,
        conn,
        permit,
        &thread,
        letter,
        Side::Municipality,
    )?;
    Ok(thread.id)
}

/// Something written at the time `clock` shows, by whoever may; for the demonstration. Nobody is
/// told by mail.
pub(crate) fn write_then(
    town: &Town,
    clock: &dyn Clock,
    conn: &mut Conn,
    actor: &Actor,
    thread: &Thread,
    name: &str,
    letter: &NewLetter,
) -> Result<(), PageError> {
    if let Ok(permit) = may(actor, Action::Answer) {
        post(
            town,
            clock,
            conn,
            &permit,
            thread,
            letter,
            Side::Municipality,
        )?;
        return finish(town, conn, &permit, thread);
    }
    let permit = may_for(actor, Action::WriteToMunicipality, &thread.association)?;
    post(
        town,
        clock,
        conn,
        &permit,
        thread,
        letter,
        Side::Association,
    )?;
    ask_staff(town, clock, conn, thread, name)
}

/// No answer is needed.
pub fn finish_thread(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
) -> Result<(), PageError> {
    finish(town, conn, permit, thread)?;
    record(town, conn, permit, thread)
}

fn begin(
    town: &Town,
    conn: &mut Conn,
    association: &str,
    unit: &str,
    letter: &NewLetter,
    side: Side,
) -> Result<Thread, PageError> {
    let (_, profile) = town.profile(conn)?;
    let new = NewThread {
        association,
        unit,
        subject: letter.subject.clone(),
        mailing: None,
        language: profile.municipality.default_language,
        side,
    };
    let ids = store::add_threads(conn, &*town.clock, &*town.ids, &[new])?;
    Ok(store::thread(conn, &ids.concat())?.ok_or(Error::NotFound)?)
}

fn post(
    town: &Town,
    clock: &dyn Clock,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
    letter: &NewLetter,
    side: Side,
) -> Result<(), PageError> {
    let ids = &*town.ids;
    let by = giver(permit);
    let files = letter
        .files
        .iter()
        .map(|file| documents::keep(conn, clock, ids, file, &by))
        .collect::<Result<Vec<FileId>, _>>()?;
    let person = permit.actor().who().map(|who| &who.person);
    store::add_post(
        conn,
        clock,
        ids,
        &thread.id,
        side,
        person,
        &letter.body,
        &files,
    )?;
    record(town, conn, permit, thread)
}

fn record(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
) -> Result<(), PageError> {
    access::record_with(
        conn,
        &*town.clock,
        &*town.ids,
        permit,
        &thread.id,
        Versions::default(),
        Some(&thread.association),
        "",
    )?;
    Ok(())
}

// texts: messages-task-thread
fn ask_staff(
    town: &Town,
    clock: &dyn Clock,
    conn: &mut Conn,
    thread: &Thread,
    name: &str,
) -> Result<(), PageError> {
    let task = NewTask {
        kind: TASK,
        subject: &thread.id,
        addressee: Addressee::Staff {
            capability: "messages".into(),
            unit: thread.unit.clone(),
        },
        association: Some(&thread.association),
        title: "messages-task-thread",
        remark: "",
        words: &[("association", name)],
        path: &format!("/saker/meldinger/{}", thread.id),
        due_on: None,
    };
    tasks::open(conn, clock, &*town.ids, &task)?;
    Ok(())
}

fn finish(
    town: &Town,
    conn: &mut Conn,
    permit: &Permit<Action>,
    thread: &Thread,
) -> Result<(), PageError> {
    let by = permit.actor().who().map(|who| &who.person);
    tasks::close(conn, &*town.clock, (TASK, &thread.id), State::Done, by)?;
    Ok(())
}

// texts: messages-mail-receipt-* messages-mail-answered-*
/// A short mail about a thread: what has happened, and where to read it.
fn tell(
    town: &Town,
    conn: &mut Conn,
    thread: &Thread,
    person: &PersonId,
    what: &str,
    here: &str,
) -> Result<(), PageError> {
    let Some(person) = identity::people::one(conn, person)? else {
        return Ok(());
    };
    let Ok(address) = person.email.parse() else {
        return Ok(());
    };
    let desk = Desk::of(town, conn, here)?;
    let language = person.language();
    let say = desk.say(language);
    let municipality = desk.municipality_name(&say);
    let words = [
        ("subject", thread.subject.as_str()),
        ("municipality", municipality.as_str()),
    ];
    let path = format!(
        "/min-forening/{}/meldinger/{}",
        thread.association, thread.id
    );
    let content = Content::new(
        language,
        &municipality,
        &say.ta(&format!("{what}-title"), &words),
    )
    .paragraph(&say.ta(&format!("{what}-text"), &words))
    .button(&say.t("messages-mail-read"), &desk.link(language, &path));
    let mail = NewMail::letter("messages.thread", address, content);
    mail::queue(conn, &*town.clock, &*town.ids, &mail)?;
    Ok(())
}
