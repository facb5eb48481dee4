//! Handling a case: taking it, asking, asking for what is missing, correcting figures, noting,
//! recommending.
//!
//! Nothing is refused for a lack before the applicant has had a chance to mend it (the duty to guide,
//! forvaltningsloven § 11).

use access::Scope;
use db::{Conn, Error};
use jiff::civil::Date;
use kernel::{Day, Money};
use tasks::{Addressee, NewTask};

use super::{Hand, MADE, NotDone, send::close};
use crate::{
    LACKING_TASK, QUESTION_TASK, SENT_TASK, letters,
    model::{Application, Figure, InsideNote, Question, Round, State},
    store,
};

/// Takes the case, so that the applicant can no longer change it.
pub fn take(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &Application,
) -> Result<Application, NotDone> {
    if !before.state.is_handled() {
        return Err(NotDone::NotNow);
    }
    let taken = Application {
        handled_by: hand.person(),
        state: if before.state == State::Sent {
            State::Handling
        } else {
            before.state
        },
        ..before.clone()
    };
    let taken = hand.save(conn, taken)?;
    hand.tell(conn, &taken.id, ("taken", ""), false)?;
    close(conn, hand, &taken.id, &[SENT_TASK])?;
    Ok(taken)
}

/// Asks for what is missing, to come by a day.
pub fn lacking(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (before, round): (&Application, &Round),
    what: &str,
    until: Date,
) -> Result<Application, NotDone> {
    if !before.state.is_handled() {
        return Err(NotDone::NotNow);
    }
    let asked = Application {
        state: State::Lacking,
        lacking_until: Some(until.into()),
        handled_by: before.handled_by.clone().or_else(|| hand.person()),
        ..before.clone()
    };
    let asked = hand.save(conn, asked)?;
    hand.tell(conn, &asked.id, ("lacking", what), false)?;
    close(conn, hand, &asked.id, &[SENT_TASK])?;
    wait_for(conn, hand, &asked, (LACKING_TASK, &asked.id), until)?;
    letters::lacking(conn, hand.town, &asked, round, (what, until))?;
    Ok(asked)
}

/// Asks the applicant a question.
pub fn ask(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, round): (&Application, &Round),
    text: &str,
    due_on: Date,
) -> Result<(), NotDone> {
    if !application.state.is_handled() {
        return Err(NotDone::NotNow);
    }
    hand.unbarred(conn, application)?;
    let question = Question {
        id: hand.town.ids.next(),
        application_id: application.id.clone(),
        text: text.to_owned(),
        due_on: Day::from(due_on),
        asked_at: hand.now(),
        asked_by: hand.person(),
        answer: String::new(),
        answered_at: None,
        answered_by: None,
    };
    store::cases::ask(conn, &question)?;
    hand.record(conn, &question.id, MADE, application.held_by.as_deref())?;
    let which = (QUESTION_TASK, question.id.as_str());
    wait_for(conn, hand, application, which, due_on)?;
    letters::question(conn, hand.town, application, round, (text, due_on))?;
    Ok(())
}

/// Answers a question of staff.
pub fn answer_question(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    id: &str,
    text: &str,
) -> Result<(), NotDone> {
    let person = hand.person();
    let when = (hand.now(), person.as_ref());
    if !store::cases::answer(conn, (&application.id, id), text, when)? {
        return Err(NotDone::Changed);
    }
    hand.record(
        conn,
        id,
        super::send::CHANGED,
        application.held_by.as_deref(),
    )?;
    close(conn, hand, id, &[QUESTION_TASK])?;
    let number = application.number.as_deref().unwrap_or_default();
    let task = NewTask {
        kind: SENT_TASK,
        subject: &application.id,
        addressee: Addressee::Staff {
            capability: "grants".to_owned(),
            unit: String::new(),
        },
        association: application.held_by.as_deref(),
        title: texts::id("grants-task-answered"),
        remark: "",
        words: &[("number", number)],
        path: &format!("/saker/tilskudd/sak/{}", application.id),
        due_on: None,
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(())
}

/// Writes a note for colleagues.
pub fn note(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    text: &str,
) -> Result<(), Error> {
    let note = InsideNote {
        id: hand.town.ids.next(),
        application_id: application.id.clone(),
        text: text.to_owned(),
        written_at: hand.now(),
        written_by: hand.person(),
    };
    store::cases::note(conn, &note)?;
    hand.record(conn, &note.id, MADE, application.held_by.as_deref())
}

/// Sets a figure beside the applicant's own.
pub fn correct(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    (name, amount, reason): (&str, i64, &str),
) -> Result<(), Error> {
    let figure = Figure {
        application_id: application.id.clone(),
        name: name.to_owned(),
        amount,
        reason: reason.to_owned(),
        set_at: hand.now(),
        set_by: hand.person(),
    };
    store::cases::correct(conn, &figure)?;
    let subject = format!("{}/{name}", application.id);
    hand.record(conn, &subject, MADE, application.held_by.as_deref())
}

/// Lets the applicant's own figure count again.
pub fn uncorrect(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    name: &str,
) -> Result<(), Error> {
    store::cases::uncorrect(conn, &application.id, name)?;
    let gone = access::Versions {
        from: Some(1),
        to: None,
    };
    let subject = format!("{}/{name}", application.id);
    hand.record(conn, &subject, gone, application.held_by.as_deref())
}

/// Recommends an amount.
pub fn recommend(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &Application,
    (amount, why): (Money, &str),
) -> Result<Application, NotDone> {
    if !before.state.is_handled() || before.state == State::Lacking {
        return Err(NotDone::NotNow);
    }
    let recommended = Application {
        state: State::Recommended,
        recommended: Some(amount),
        recommended_why: why.to_owned(),
        handled_by: before.handled_by.clone().or_else(|| hand.person()),
        ..before.clone()
    };
    let recommended = hand.save(conn, recommended)?;
    hand.tell(conn, &recommended.id, ("recommended", why), true)?;
    close(conn, hand, &recommended.id, &[SENT_TASK])?;
    Ok(recommended)
}

/// Notes that staff opened an attachment.
pub fn open_file(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    attachment: &str,
) -> Result<(), Error> {
    let seen = access::Versions {
        from: None,
        to: None,
    };
    hand.record(conn, attachment, seen, application.held_by.as_deref())
}

/// A task for whoever applies.
fn wait_for(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &Application,
    (kind, subject): (&'static str, &str),
    due_on: Date,
) -> Result<(), Error> {
    let addressee = match (&application.held_by, &application.person_id) {
        (Some(id), _) => Addressee::Association {
            id: id.clone(),
            scope: Scope::Grants,
        },
        (None, Some(person)) => Addressee::Person(person.clone()),
        (None, None) => return Ok(()),
    };
    let title = if kind == LACKING_TASK {
        texts::id("grants-task-lacking")
    } else {
        texts::id("grants-task-question")
    };
    let number = application.number.as_deref().unwrap_or_default();
    let task = NewTask {
        kind,
        subject,
        addressee,
        association: application.held_by.as_deref(),
        title,
        remark: "",
        words: &[("number", number)],
        path: &format!("/soknad/{}", application.id),
        due_on: Some(due_on),
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(())
}
