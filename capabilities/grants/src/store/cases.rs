//! What happens with an application: its history, questions, notes among staff, corrected figures.

use access::PersonId;
use db::{Conn, Error, for_engine};
use diesel::{
    ExpressionMethods, Insertable, OptionalExtension as _, QueryDsl, Queryable, RunQueryDsl,
    Selectable, SelectableHelper as _, delete, insert_into, update,
};
use kernel::Instant;

use super::table::{
    grant_event, grant_figure, grant_inside_note, grant_letter, grant_question, grant_submission,
};
use crate::model::{Figure, InsideNote, Question};

/// A line of the history.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_event)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// The application.
    pub application_id: String,
    /// What happened, as texts know it.
    pub kind: String,
    /// Words of whoever did it; may be empty.
    pub text: String,
    /// When.
    pub at: Instant,
    /// Who.
    pub by_person: Option<PersonId>,
    /// For staff alone.
    pub is_inside: bool,
    /// Whose case it was, when she stood in for somebody.
    pub on_behalf_of: Option<PersonId>,
}

/// Adds a line.
pub fn tell(conn: &mut Conn, it: &Event) -> Result<(), Error> {
    insert_into(grant_event::table).values(it).execute(conn)?;
    Ok(())
}

/// The history, oldest first.
pub fn history(conn: &mut Conn, application: &str) -> Result<Vec<Event>, Error> {
    Ok(grant_event::table
        .filter(grant_event::application_id.eq(application))
        .order((grant_event::at, grant_event::id))
        .select(Event::as_select())
        .load(conn)?)
}

/// Applications that came, that a letter went about, that a question was asked or answered about, or that
/// a council handed over its advice on, since then, or ever; some may be twice.
pub fn with_steps_since(conn: &mut Conn, since: Option<Instant>) -> Result<Vec<String>, Error> {
    let mut came = grant_submission::table.into_boxed();
    let mut went = grant_letter::table.into_boxed();
    let mut asked = grant_question::table.into_boxed();
    let mut answered = grant_question::table.into_boxed();
    if let Some(since) = since {
        came = came.filter(grant_submission::sent_at.ge(since));
        went = went.filter(grant_letter::posted_at.ge(since));
        asked = asked.filter(grant_question::asked_at.ge(since));
        answered = answered.filter(grant_question::answered_at.ge(since));
    }
    let mut all: Vec<String> = came.select(grant_submission::application_id).load(conn)?;
    let letters: Vec<String> = went.select(grant_letter::application_id).load(conn)?;
    all.extend(letters);
    for questions in [asked, answered] {
        let ids: Vec<String> = questions
            .select(grant_question::application_id)
            .load(conn)?;
        all.extend(ids);
    }
    all.extend(super::recommending::advised_since(conn, since)?);
    Ok(all)
}

/// Asks a question.
pub fn ask(conn: &mut Conn, it: &Question) -> Result<(), Error> {
    insert_into(grant_question::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Applications with a question that waits for its answer.
pub fn unanswered(conn: &mut Conn) -> Result<Vec<String>, Error> {
    Ok(grant_question::table
        .filter(grant_question::answered_at.is_null())
        .select(grant_question::application_id)
        .distinct()
        .load(conn)?)
}

/// Questions, oldest first.
pub fn questions(conn: &mut Conn, application: &str) -> Result<Vec<Question>, Error> {
    Ok(grant_question::table
        .filter(grant_question::application_id.eq(application))
        .order((grant_question::asked_at, grant_question::id))
        .select(Question::as_select())
        .load(conn)?)
}

/// Answers a question that has no answer. Gives back whether it had none.
pub fn answer(
    conn: &mut Conn,
    (application, id): (&str, &str),
    text: &str,
    (now, by): (Instant, Option<&PersonId>),
) -> Result<bool, Error> {
    let open = grant_question::table
        .filter(grant_question::id.eq(id))
        .filter(grant_question::application_id.eq(application))
        .filter(grant_question::answered_at.is_null());
    let changed = update(open)
        .set((
            grant_question::answer.eq(text),
            grant_question::answered_at.eq(now),
            grant_question::answered_by.eq(by),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Writes a note for colleagues.
pub fn note(conn: &mut Conn, it: &InsideNote) -> Result<(), Error> {
    insert_into(grant_inside_note::table)
        .values(it)
        .execute(conn)?;
    Ok(())
}

/// Notes among staff, oldest first.
pub fn notes(conn: &mut Conn, application: &str) -> Result<Vec<InsideNote>, Error> {
    Ok(grant_inside_note::table
        .filter(grant_inside_note::application_id.eq(application))
        .order((grant_inside_note::written_at, grant_inside_note::id))
        .select(InsideNote::as_select())
        .load(conn)?)
}

/// Sets a figure beside the applicant's own.
pub fn correct(conn: &mut Conn, it: &Figure) -> Result<(), Error> {
    for_engine!(conn, |conn| insert_into(grant_figure::table)
        .values(it)
        .on_conflict((grant_figure::application_id, grant_figure::name))
        .do_update()
        .set((
            grant_figure::amount.eq(it.amount),
            grant_figure::reason.eq(&it.reason),
            grant_figure::set_at.eq(it.set_at),
            grant_figure::set_by.eq(&it.set_by),
        ))
        .execute(conn))?;
    Ok(())
}

/// Takes a figure away: the applicant's own is reckoned with again.
pub fn uncorrect(conn: &mut Conn, application: &str, name: &str) -> Result<(), Error> {
    delete(grant_figure::table.find((application, name))).execute(conn)?;
    Ok(())
}

/// Corrected figures.
pub fn figures(conn: &mut Conn, application: &str) -> Result<Vec<Figure>, Error> {
    Ok(grant_figure::table
        .filter(grant_figure::application_id.eq(application))
        .order(grant_figure::name)
        .select(Figure::as_select())
        .load(conn)?)
}

/// The question with this id.
pub fn question(conn: &mut Conn, id: &str) -> Result<Option<Question>, Error> {
    Ok(grant_question::table
        .find(id)
        .select(Question::as_select())
        .first(conn)
        .optional()?)
}
