//! Sending an application, countersigning what a group has sent, and taking it back.
//!
//! What is sent is copied whole; the copy is what staff read. It can be sent again until the last
//! day, or until somebody has begun with it.

use access::{RoleKind, Versions};
use db::{Conn, Error};
use tasks::{Addressee, NewTask};

use super::{Hand, NotDone};
use crate::{
    COUNTERSIGN_TASK, DRAFT_TASK, LACKING_TASK, QUESTION_TASK, SENT_TASK,
    ground::Ground,
    known::Known,
    letters,
    model::{Application, Block, SentFile, State, Submission, TITLE, latest},
    store,
};

/// Sends it. The caller has seen that it is complete and that the rules hold.
pub fn send(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    known: Option<&Known>,
) -> Result<Application, NotDone> {
    let now = hand.now();
    if !ground.can_be_written(now) {
        return Err(NotDone::NotNow);
    }
    let before = &ground.application;
    let waits = waits_for_signature(hand, before);
    let number = match &before.number {
        Some(number) => number.clone(),
        None => store::applications::next_number(conn, hand.today().year())?,
    };
    let copy = copy(conn, hand, ground, known)?;
    let is_again = before.sent_at.is_some();
    let state = match before.state {
        State::Draft if waits => State::Unsigned,
        State::Draft => State::Sent,
        // What was missing has come.
        State::Lacking => State::Handling,
        other => other,
    };
    let sent = Application {
        number: Some(number),
        title: copy.title.clone(),
        applied: copy.applied,
        state,
        sent_at: Some(before.sent_at.unwrap_or(now)),
        sent_by: hand.person(),
        sent_version: before.answers_version,
        guidelines_id: copy.guidelines.clone(),
        lacking_until: None,
        ..before.clone()
    };
    store::applications::submit(conn, &before.id, copy)?;
    let newest: Vec<i64> = latest(&ground.saves).iter().map(|it| it.version).collect();
    store::answers::keep_only(conn, &before.id, &newest)?;
    let sent = hand.save(conn, sent)?;
    let kind = if is_again { "sent-again" } else { "sent" };
    hand.tell(conn, &sent.id, (kind, ""), false)?;
    close(conn, hand, &sent.id, &[DRAFT_TASK, LACKING_TASK])?;
    if state == State::Unsigned {
        ask_for_signature(conn, hand, &sent)?;
    } else {
        arrived(conn, hand, ground, &sent)?;
    }
    if !is_again {
        letters::receipt(conn, hand.town, &sent, &ground.round)?;
    }
    Ok(sent)
}

/// Signs what a group of the association has sent.
pub fn countersign(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
) -> Result<Application, NotDone> {
    if ground.application.state != State::Unsigned {
        return Err(NotDone::NotNow);
    }
    let signed = Application {
        state: State::Sent,
        ..ground.application.clone()
    };
    let signed = hand.save(conn, signed)?;
    hand.tell(conn, &signed.id, ("countersigned", ""), false)?;
    close(conn, hand, &signed.id, &[COUNTERSIGN_TASK])?;
    arrived(conn, hand, ground, &signed)?;
    Ok(signed)
}

/// Takes it back. Nothing is lost; staff see that it was taken back, and why.
pub fn withdraw(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    why: &str,
) -> Result<Application, NotDone> {
    if !ground.application.can_be_withdrawn() {
        return Err(NotDone::NotNow);
    }
    let withdrawn = Application {
        state: State::Withdrawn,
        ..ground.application.clone()
    };
    let withdrawn = hand.save(conn, withdrawn)?;
    hand.tell(conn, &withdrawn.id, ("withdrawn", why), false)?;
    nothing_waits(conn, hand, &withdrawn.id)?;
    Ok(withdrawn)
}

/// Ends whatever waits on somebody for an application that is withdrawn.
pub fn nothing_waits(conn: &mut Conn, hand: &Hand<'_>, application: &str) -> Result<(), Error> {
    let open = [SENT_TASK, LACKING_TASK, COUNTERSIGN_TASK];
    close(conn, hand, application, &open)?;
    for question in store::cases::questions(conn, application)? {
        if question.answered_at.is_none() {
            close(conn, hand, &question.id, &[QUESTION_TASK])?;
        }
    }
    Ok(())
}

/// Ends tasks of an application.
pub fn close(
    conn: &mut Conn,
    hand: &Hand<'_>,
    application: &str,
    kinds: &[&str],
) -> Result<(), Error> {
    let person = hand.person();
    for kind in kinds {
        let which = (*kind, application);
        let done = tasks::State::Done;
        tasks::close(conn, &*hand.town.clock, which, done, person.as_ref())?;
    }
    Ok(())
}

/// Whether a group has written it, and whoever sends it cannot sign for the association.
fn waits_for_signature(hand: &Hand<'_>, application: &Application) -> bool {
    let Some(association) = &application.held_by else {
        return false;
    };
    let signs = hand.permit.actor().who().is_some_and(|who| {
        who.roles_in(association)
            .any(|role| matches!(role.kind, RoleKind::Chair | RoleKind::Treasurer))
    });
    !application.group_name.is_empty() && application.way.is_empty() && !signs
}

fn ask_for_signature(conn: &mut Conn, hand: &Hand<'_>, sent: &Application) -> Result<(), Error> {
    let Some(association) = &sent.held_by else {
        return Ok(());
    };
    let task = NewTask {
        kind: COUNTERSIGN_TASK,
        subject: &sent.id,
        addressee: Addressee::Association {
            id: association.clone(),
            scope: access::Scope::Grants,
        },
        association: Some(association),
        title: texts::id("grants-task-countersign"),
        remark: "",
        words: &[("group", &sent.group_name)],
        path: &format!("/soknad/{}", sent.id),
        due_on: None,
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(())
}

/// In a rolling round each application waits for staff by itself; in others they wait together when
/// the round has closed.
fn arrived(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    sent: &Application,
) -> Result<(), Error> {
    if ground.round.closes_on.is_some() {
        return Ok(());
    }
    let weeks = ground.terms().answer_weeks;
    let due = hand
        .today()
        .saturating_add(jiff::Span::new().weeks(weeks.clamp(0, 100)));
    let number = sent.number.as_deref().unwrap_or_default();
    let task = NewTask {
        kind: SENT_TASK,
        subject: &sent.id,
        addressee: Addressee::Staff {
            capability: "grants".to_owned(),
            unit: ground.scheme.unit.clone(),
        },
        association: sent.held_by.as_deref(),
        title: texts::id("grants-task-sent"),
        remark: "",
        words: &[("number", number)],
        path: &format!("/saker/tilskudd/sak/{}", sent.id),
        due_on: (weeks > 0).then_some(due),
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(())
}

fn copy(
    conn: &mut Conn,
    hand: &Hand<'_>,
    ground: &Ground,
    known: Option<&Known>,
) -> Result<Submission, Error> {
    let application = &ground.application;
    let number = store::applications::submissions(conn, &application.id)?
        .first()
        .map_or(1, |copy| copy.number + 1);
    let named = ground.form.block(TITLE).map(|block: &Block| &block.code);
    let title = named.map_or("", |code| ground.answer(code));
    Ok(Submission {
        number,
        title: if title.is_empty() {
            ground.round.titled(kernel::Language::Nb).to_owned()
        } else {
            title.to_owned()
        },
        applied: ground.applied(),
        group: application.group_name.clone(),
        answers: ground.answers().into_iter().collect(),
        files: ground
            .files
            .iter()
            .map(|(it, file)| SentFile {
                id: it.id.clone(),
                block: it.block.clone(),
                sha256: file.sha256.clone(),
                name: file.name.clone(),
            })
            .collect(),
        members: known
            .and_then(Known::members)
            .map(|numbers| numbers.counts.total()),
        guidelines: ground.guidelines.id.clone(),
        form: application.form_id.clone(),
        sent_at: Some(hand.now()),
        sent_by: hand.person(),
        hash: String::new(),
    })
}

/// What is noted when something of an application changes that has no version of its own.
pub const CHANGED: Versions = Versions {
    from: Some(1),
    to: Some(2),
};
