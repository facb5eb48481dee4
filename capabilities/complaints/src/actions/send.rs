//! A complaint comes: from a page, or on paper and entered by staff. Whether it is late is told by the
//! one last day that stands with the decision, and a late one is received all the same.

use access::Versions;
use db::Conn;
use documents::Clean;
use grants::model::{Application, Decision};
use jiff::civil::Date;
use tasks::{Addressee, NewTask};

use super::{Hand, NotDone};
use crate::{
    COMPLAINT_TASK, letters,
    model::{Complaint, ComplaintState},
    store::{self, files::Attachment},
};

/// What is complained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComplaint {
    /// What it says.
    pub text: String,
    /// Asks for help to write it.
    pub wants_help: bool,
    /// `page`, `paper`, `phone` or `talk`.
    pub way: String,
    /// Sent, or handed in, on this day.
    pub received_on: Date,
    /// Whether staff enter it.
    pub is_entered: bool,
}

/// Receives a complaint of the decision that counts.
pub fn receive(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (application, decision): (&Application, &Decision),
    it: &NewComplaint,
) -> Result<Complaint, NotDone> {
    let Some(complain_by) = decision.complain_by else {
        return Err(NotDone::Changed);
    };
    if store::about(conn, &decision.id)?.is_some() {
        return Err(NotDone::Changed);
    }
    let is_late = it.received_on > complain_by.date();
    let year = hand.now().in_oslo().year();
    let complaint = Complaint {
        id: hand.town.ids.next(),
        number: store::next_number(conn, year)?,
        application_id: application.id.clone(),
        decision_id: decision.id.clone(),
        held_by: application.held_by.clone(),
        person_id: application
            .person_id
            .clone()
            .filter(|_| application.held_by.is_none()),
        way: it.way.clone(),
        text: it.text.clone(),
        wants_help: it.wants_help,
        received_on: it.received_on.into(),
        received_at: hand.now(),
        sent_by: hand.person().filter(|_| !it.is_entered),
        entered_by: hand.person().filter(|_| it.is_entered),
        is_late,
        admitted_why: String::new(),
        state: if is_late {
            ComplaintState::Late
        } else {
            ComplaintState::Received
        },
        view: String::new(),
        sent_on_at: None,
        sent_on_by: None,
        body: String::new(),
        case_number: String::new(),
        reasons: String::new(),
        money_from: String::new(),
        money_words: String::new(),
        new_decision_id: None,
        answered_at: None,
        answered_by: None,
        version: 1,
    };
    store::insert(conn, &complaint)?;
    let made = Versions {
        from: None,
        to: Some(1),
    };
    hand.record(conn, &complaint, made)?;
    hand.tell(conn, &complaint.id, "received", "")?;
    letters::receipt(conn, hand.town, application, &complaint)?;
    let task = NewTask {
        kind: COMPLAINT_TASK,
        subject: &complaint.id,
        addressee: Addressee::Staff {
            capability: "grants".to_owned(),
            unit: String::new(),
        },
        association: complaint.held_by.as_deref(),
        title: texts::id("complaint-task"),
        remark: "",
        words: &[("number", complaint.number.as_str())],
        path: &format!("/saker/klager/{}", complaint.id),
        due_on: None,
    };
    tasks::open(conn, &*hand.town.clock, &*hand.town.ids, &task)?;
    Ok(complaint)
}

/// Adds words while nobody has answered.
pub fn add_words(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &Complaint,
    text: &str,
) -> Result<(), NotDone> {
    if !before.state.is_open() {
        return Err(NotDone::Changed);
    }
    let more = Complaint {
        text: format!("{}\n\n{text}", before.text),
        ..before.clone()
    };
    hand.save(conn, more, ("added", text))?;
    Ok(())
}

/// Keeps a file with it while nobody has answered.
pub fn attach(
    conn: &mut Conn,
    hand: &Hand<'_>,
    before: &Complaint,
    file: &Clean,
) -> Result<(), NotDone> {
    if !before.state.is_open() {
        return Err(NotDone::Changed);
    }
    let by = hand.person();
    let word = by.as_ref().map_or("staff", |person| person.0.as_str());
    let (clock, ids) = (&*hand.town.clock, &*hand.town.ids);
    let attachment = Attachment {
        id: ids.next(),
        complaint_id: before.id.clone(),
        file_id: documents::keep(conn, clock, ids, file, word)?,
        given_at: hand.now(),
        given_by: by.clone(),
    };
    store::files::attach(conn, attachment)?;
    hand.save(conn, before.clone(), ("attached", file.name()))?;
    Ok(())
}

/// Takes it back.
pub fn withdraw(conn: &mut Conn, hand: &Hand<'_>, before: &Complaint) -> Result<(), NotDone> {
    if !before.state.is_open() {
        return Err(NotDone::Changed);
    }
    let taken_back = Complaint {
        state: ComplaintState::Withdrawn,
        ..before.clone()
    };
    hand.save(conn, taken_back, ("withdrawn", ""))?;
    super::treat::close(conn, hand, &before.id)
}
