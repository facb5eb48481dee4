//! Messages to many, their files, and whom they went to.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    AsChangeset, BoolExpressionMethods as _, ExpressionMethods, Insertable, OptionalExtension,
    QueryDsl, Queryable, RunQueryDsl, Selectable, SelectableHelper,
};
use documents::FileId;
use kernel::{Clock, Day, Ids, Instant};

use super::table::{mailing, mailing_file, mailing_recipient};
use crate::model::{ByMail, Mailing, MailingKind, MailingState, Recipient, Segment};

/// Rows in one statement, well below what either engine binds.
const AT_ONCE: usize = 200;

#[derive(Queryable, Selectable, AsChangeset)]
#[diesel(table_name = mailing, treat_none_as_null = true)]
struct Row {
    id: String,
    kind: String,
    unit: String,
    subject_nb: String,
    subject_nn: String,
    body_nb: String,
    body_nn: String,
    due_on: Option<Day>,
    words: String,
    left_out: String,
    state: String,
    send_at: Option<Instant>,
    sent_at: Option<Instant>,
    stopped_at: Option<Instant>,
    address: String,
    made_by: Option<PersonId>,
    version: i64,
}

/// The message with this id.
pub fn mailing(conn: &mut Conn, id: &str) -> Result<Option<Mailing>, Error> {
    let row: Option<Row> = mailing::table
        .find(id)
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    Ok(row.map(Row::into_mailing))
}

/// All messages, newest first.
pub fn mailings(conn: &mut Conn) -> Result<Vec<Mailing>, Error> {
    let rows: Vec<Row> = mailing::table
        .order((mailing::made_at.desc(), mailing::id.desc()))
        .select(Row::as_select())
        .load(conn)?;
    Ok(rows.into_iter().map(Row::into_mailing).collect())
}

/// Begins a message and returns its id.
pub fn insert_mailing(
    conn: &mut Conn,
    clock: &dyn Clock,
    ids: &dyn Ids,
    new: &Mailing,
) -> Result<String, Error> {
    let id = ids.next();
    let made = Mailing {
        id: id.clone(),
        version: 1,
        ..new.clone()
    };
    let row = Row::of(&made);
    diesel::insert_into(mailing::table)
        .values((
            mailing::id.eq(row.id),
            mailing::kind.eq(row.kind),
            mailing::unit.eq(row.unit),
            mailing::subject_nb.eq(row.subject_nb),
            mailing::subject_nn.eq(row.subject_nn),
            mailing::body_nb.eq(row.body_nb),
            mailing::body_nn.eq(row.body_nn),
            mailing::due_on.eq(row.due_on),
            mailing::words.eq(row.words),
            mailing::left_out.eq(row.left_out),
            mailing::state.eq(row.state),
            mailing::address.eq(row.address),
            mailing::made_by.eq(row.made_by),
            mailing::made_at.eq(clock.now()),
            mailing::version.eq(row.version),
        ))
        .execute(conn)?;
    Ok(id)
}

/// Stores what was changed, unless somebody else did first. Returns whether it was.
pub fn save_mailing(conn: &mut Conn, changed: &Mailing) -> Result<bool, Error> {
    let mut row = Row::of(changed);
    row.version += 1;
    let unchanged = mailing::table.find(&changed.id).filter(
        mailing::version
            .eq(changed.version)
            .and(mailing::state.eq_any(["draft", "scheduled"])),
    );
    Ok(diesel::update(unchanged).set(&row).execute(conn)? > 0)
}

/// Takes a message from one of these states to another. Returns whether it was in one of them.
pub fn set_state(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: &str,
    from: &[MailingState],
    to: MailingState,
) -> Result<bool, Error> {
    let now = clock.now();
    let from = from.iter().map(|state| state.word());
    let row = mailing::table.find(id).filter(mailing::state.eq_any(from));
    let moved = diesel::update(row)
        .set((
            mailing::state.eq(to.word()),
            mailing::version.eq(mailing::version + 1),
        ))
        .execute(conn)?
        > 0;
    let row = mailing::table.find(id);
    match to {
        MailingState::Sent if moved => {
            diesel::update(row)
                .set(mailing::sent_at.eq(now))
                .execute(conn)?;
        }
        MailingState::Stopped if moved => {
            diesel::update(row)
                .set(mailing::stopped_at.eq(now))
                .execute(conn)?;
        }
        MailingState::Draft if moved => {
            let none: Option<Instant> = None;
            diesel::update(row)
                .set(mailing::send_at.eq(none))
                .execute(conn)?;
        }
        _ => {}
    }
    Ok(moved)
}

/// Takes away a message that was never sent.
pub fn forget_mailing(conn: &mut Conn, id: &str) -> Result<bool, Error> {
    let open = mailing::table
        .find(id)
        .filter(mailing::state.eq_any(["draft", "scheduled"]));
    Ok(diesel::delete(open).execute(conn)? > 0)
}

/// The files of a message.
pub fn files_of(conn: &mut Conn, id: &str) -> Result<Vec<FileId>, Error> {
    Ok(mailing_file::table
        .filter(mailing_file::mailing_id.eq(id))
        .select(mailing_file::file_id)
        .order(mailing_file::file_id)
        .load(conn)?)
}

/// Whether the file is one of the message's.
pub fn file_of(conn: &mut Conn, id: &str, file: &FileId) -> Result<bool, Error> {
    Ok(files_of(conn, id)?.contains(file))
}

/// Adds a file to a message.
pub fn add_file(conn: &mut Conn, id: &str, file: &FileId) -> Result<(), Error> {
    diesel::insert_into(mailing_file::table)
        .values((
            mailing_file::mailing_id.eq(id),
            mailing_file::file_id.eq(file),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes a file off a message. Returns whether it was there.
pub fn remove_file(conn: &mut Conn, id: &str, file: &FileId) -> Result<bool, Error> {
    Ok(diesel::delete(mailing_file::table.find((id, file))).execute(conn)? > 0)
}

#[derive(Insertable)]
#[diesel(table_name = mailing_recipient)]
struct NewRecipient<'a> {
    id: String,
    mailing_id: &'a str,
    association_id: &'a str,
    person_id: Option<&'a str>,
    why: &'a str,
    by_mail: &'static str,
    mail_id: Option<&'a str>,
}

/// Writes down whom a message goes to.
pub fn add_recipients(
    conn: &mut Conn,
    ids: &dyn Ids,
    mailing: &str,
    all: &[Recipient],
) -> Result<(), Error> {
    for some in all.chunks(AT_ONCE) {
        let rows: Vec<NewRecipient<'_>> = some
            .iter()
            .map(|recipient| NewRecipient {
                id: ids.next(),
                mailing_id: mailing,
                association_id: &recipient.association,
                person_id: recipient.person.as_ref().map(|person| person.0.as_str()),
                why: &recipient.why,
                by_mail: recipient.by_mail.word(),
                mail_id: recipient.mail.as_deref(),
            })
            .collect();
        for_engine!(conn, |conn| diesel::insert_into(mailing_recipient::table)
            .values(&rows)
            .execute(conn))?;
    }
    Ok(())
}

/// Whom a message went to, in the order it was written down.
pub fn recipients(conn: &mut Conn, id: &str) -> Result<Vec<Recipient>, Error> {
    type Found = (String, Option<PersonId>, String, String, Option<String>);
    let rows: Vec<Found> = mailing_recipient::table
        .filter(mailing_recipient::mailing_id.eq(id))
        .order(mailing_recipient::id)
        .select((
            mailing_recipient::association_id,
            mailing_recipient::person_id,
            mailing_recipient::why,
            mailing_recipient::by_mail,
            mailing_recipient::mail_id,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(association, person, why, by_mail, mail)| Recipient {
            association,
            person,
            why,
            by_mail: ByMail::from_word(&by_mail),
            mail,
        })
        .collect())
}

/// Whether a person got a message by mail for an association.
pub fn was_mailed(
    conn: &mut Conn,
    mailing: &str,
    association: &str,
    person: &PersonId,
) -> Result<bool, Error> {
    let found: Option<String> = mailing_recipient::table
        .filter(mailing_recipient::mailing_id.eq(mailing))
        .filter(mailing_recipient::association_id.eq(association))
        .filter(mailing_recipient::person_id.eq(&person.0))
        .filter(mailing_recipient::by_mail.eq(ByMail::Sent.word()))
        .select(mailing_recipient::id)
        .first(conn)
        .optional()?;
    Ok(found.is_some())
}

/// The associations a mail went to.
pub fn associations_of_mail(conn: &mut Conn, mail: &str) -> Result<Vec<String>, Error> {
    let mut all: Vec<String> = mailing_recipient::table
        .filter(mailing_recipient::mail_id.eq(mail))
        .select(mailing_recipient::association_id)
        .order(mailing_recipient::association_id)
        .load(conn)?;
    all.dedup();
    Ok(all)
}

/// Takes a person out of the lists of whom messages went to.
pub fn forget_recipient(conn: &mut Conn, person: &PersonId) -> Result<(), Error> {
    diesel::update(mailing_recipient::table.filter(mailing_recipient::person_id.eq(&person.0)))
        .set(mailing_recipient::person_id.eq(None::<String>))
        .execute(conn)?;
    Ok(())
}

impl Row {
    fn of(mailing: &Mailing) -> Self {
        Self {
            id: mailing.id.clone(),
            kind: mailing.kind.word().to_owned(),
            unit: mailing.unit.clone(),
            subject_nb: mailing.nb.0.clone(),
            subject_nn: mailing.nn.0.clone(),
            body_nb: mailing.nb.1.clone(),
            body_nn: mailing.nn.1.clone(),
            due_on: mailing.due_on.map(Day::from),
            words: mailing.segment.words(),
            left_out: mailing.left_out.join(" "),
            state: mailing.state.word().to_owned(),
            send_at: mailing.send_at,
            sent_at: mailing.sent_at,
            stopped_at: mailing.stopped_at,
            address: mailing.address.clone(),
            made_by: mailing.made_by.clone(),
            version: mailing.version,
        }
    }

    fn into_mailing(self) -> Mailing {
        Mailing {
            id: self.id,
            kind: MailingKind::from_word(&self.kind).unwrap_or_default(),
            unit: self.unit,
            nb: (self.subject_nb, self.body_nb),
            nn: (self.subject_nn, self.body_nn),
            due_on: self.due_on.map(Day::date),
            segment: Segment::from_words(&self.words),
            left_out: self
                .left_out
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            state: MailingState::from_word(&self.state).unwrap_or_default(),
            send_at: self.send_at,
            sent_at: self.sent_at,
            stopped_at: self.stopped_at,
            address: self.address,
            made_by: self.made_by,
            version: self.version,
        }
    }
}
