//! Sending guidelines for comment: writing the proposal, asking, answering, and taking it into use.

use access::Scope;
use db::{Conn, Error};
use jiff::civil::Date;
use tasks::{Addressee, NewTask};

use super::{
    Hand, MADE, NotDone, arrange::new_guidelines, council_tasks::end_tasks,
    hear_councils::ask_councils, send::close,
};
use crate::{
    COUNCIL_HEARING_TASK, HEARING_TASK,
    model::{Guidelines, Hearing, Scheme, Terms, Voice},
    store,
};

/// Keeps a proposal. Nobody is asked yet, and nothing changes.
pub fn propose(
    conn: &mut Conn,
    hand: &Hand<'_>,
    scheme: &Scheme,
    (terms, from_on, number): (&Terms, Date, i32),
) -> Result<Hearing, Error> {
    let hearing = Hearing {
        id: hand.town.ids.next(),
        scheme: scheme.id.clone(),
        terms: terms.clone(),
        from_on,
        number,
        question: String::new(),
        due_on: None,
        made_at: hand.now(),
        made_by: hand.person(),
        sent_at: None,
        guidelines: None,
        version: 1,
    };
    store::hearings::insert(conn, &hearing)?;
    hand.record(conn, &hearing.id, MADE, None)?;
    Ok(hearing)
}

/// Who is asked, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whom {
    /// Associations.
    pub associations: Vec<String>,
    /// Councils.
    pub councils: Vec<String>,
}

/// Asks these associations and councils. Each gets a task with the last day.
pub fn send_hearing(
    conn: &mut Conn,
    hand: &Hand<'_>,
    hearing: Hearing,
    (question, due_on): (&str, Date),
    whom: &Whom,
) -> Result<(), NotDone> {
    if hearing.sent_at.is_some() {
        return Err(NotDone::NotNow);
    }
    let named = hearing.terms.named(kernel::Language::Nb).to_owned();
    let sent = Hearing {
        question: question.to_owned(),
        due_on: Some(due_on),
        sent_at: Some(hand.now()),
        ..hearing
    };
    keep(conn, hand, &sent)?;
    ask_councils(conn, hand, &sent, &whom.councils)?;
    for association in &whom.associations {
        let voice = Voice {
            hearing_id: sent.id.clone(),
            association_id: association.clone(),
            answer: String::new(),
            answered_at: None,
            answered_by: None,
        };
        store::hearings::ask(conn, &voice)?;
        let task = NewTask {
            kind: HEARING_TASK,
            subject: &format!("{}/{association}", sent.id),
            addressee: Addressee::Association {
                id: association.clone(),
                scope: Scope::Grants,
            },
            association: Some(association),
            title: texts::id("grants-task-hearing"),
            remark: "",
            words: &[("scheme", &named)],
            path: &format!("/min-forening/{association}/horing/{}", sent.id),
            due_on: Some(due_on),
        };
        tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    }
    Ok(())
}

/// Keeps an association's answer; it can be changed until the last day.
pub fn answer_hearing(
    conn: &mut Conn,
    hand: &Hand<'_>,
    hearing: &Hearing,
    (association, answer): (&str, &str),
) -> Result<(), NotDone> {
    if !hearing.takes_answers(hand.today()) {
        return Err(NotDone::NotNow);
    }
    let voice = Voice {
        hearing_id: hearing.id.clone(),
        association_id: association.to_owned(),
        answer: answer.to_owned(),
        answered_at: Some(hand.now()),
        answered_by: hand.person(),
    };
    store::hearings::answer(conn, &voice)?;
    let subject = format!("{}/{association}", hearing.id);
    hand.record(conn, &subject, MADE, Some(association))?;
    close(conn, hand, &subject, &[HEARING_TASK])?;
    Ok(())
}

/// Takes what was proposed into use, as a new version of the guidelines. The answers stay with it.
pub fn adopt(
    conn: &mut Conn,
    hand: &Hand<'_>,
    scheme: &Scheme,
    hearing: Hearing,
) -> Result<Guidelines, NotDone> {
    if hearing.guidelines.is_some() {
        return Err(NotDone::NotNow);
    }
    let (terms, from_on) = (hearing.terms.clone(), hearing.from_on.max(hand.today()));
    let made = new_guidelines(conn, hand, scheme, &terms, from_on, hearing.number)?;
    let adopted = Hearing {
        guidelines: Some(made.id.clone()),
        ..hearing
    };
    keep(conn, hand, &adopted)?;
    for voice in store::hearings::voices(conn, &adopted.id)? {
        let subject = format!("{}/{}", adopted.id, voice.association_id);
        close(conn, hand, &subject, &[HEARING_TASK])?;
    }
    for voice in store::council_voices::of_hearing(conn, &adopted.id)? {
        let asked = (adopted.id.as_str(), voice.council_id.as_str());
        end_tasks(conn, hand, COUNCIL_HEARING_TASK, asked)?;
    }
    Ok(made)
}

fn keep(conn: &mut Conn, hand: &Hand<'_>, changed: &Hearing) -> Result<(), NotDone> {
    if !store::hearings::save(conn, changed)? {
        return Err(NotDone::Changed);
    }
    let versions = access::Versions {
        from: Some(changed.version),
        to: Some(changed.version + 1),
    };
    hand.record(conn, &changed.id, versions, None)?;
    Ok(())
}
