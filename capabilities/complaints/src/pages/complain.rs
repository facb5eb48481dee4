//! Complaining of a decision: what can be written, the last day, help to write it; and, once it is sent,
//! where it stands, what can be added, and taking it back.
//!
//! For applicants; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use documents::StoredFile;
use grants::model::{Application, Decision};
use web::{Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{state_of, text};
use crate::{
    access::{Action, Facts, may},
    actions::{self, Hand, NewComplaint},
    model::Complaint,
    store::{self, files::Attachment},
};

#[derive(Template)]
#[template(path = "complain.html")]
struct ComplainPage<'a> {
    visit: &'a Visit,
    parts: Parts,
    written: String,
    wants_help: bool,
    errors: FormErrors,
}

struct Parts {
    id: String,
    title: String,
    last_day: String,
    is_late: bool,
    reach: String,
    complaint: Option<Complaint>,
    state: (web::State, String),
    history: Vec<(String, String, String)>,
    files: Vec<(Attachment, StoredFile)>,
}

/// The application and its decision, for whoever may complain of it. To others there is none.
pub(super) fn ground(
    visit: &Visit,
    conn: &mut Conn,
    id: &str,
) -> Result<(Application, Decision, access::Permit<Action>), PageError> {
    let actor = visit.actor();
    if actor.who().is_none() {
        return Err(PageError::SignIn);
    }
    let application = grants::store::applications::one(conn, id)?.ok_or(PageError::NotFound)?;
    let facts = Facts::of(&application);
    let permit = may(&actor, Action::Complain, &facts).map_err(|_| PageError::NotFound)?;
    let decision = grants::store::decisions::of(conn, id)?;
    let decision = decision
        .filter(|it| it.notified_at.is_some())
        .ok_or(PageError::NotFound)?;
    Ok((application, decision, permit))
}

/// The complaint of the decision that counts; else the newest.
pub(super) fn complaint_of(
    conn: &mut Conn,
    decision: &Decision,
    application: &str,
) -> Result<Option<Complaint>, PageError> {
    if let Some(it) = store::about(conn, &decision.id)? {
        return Ok(Some(it));
    }
    let all = store::of_application(conn, application)?;
    let answered = |it: &Complaint| it.new_decision_id.as_ref() == Some(&decision.id);
    Ok(all
        .into_iter()
        .find(|it| answered(it) && decision.complain_by.is_none()))
}

/// Shows it.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, (String::new(), false), FormErrors::new()).await
}

/// Shows it with something wrong about a file.
pub(super) async fn with_error(
    visit: &Visit,
    id: String,
    field: &'static str,
    words: String,
) -> PageResult {
    let mut errors = FormErrors::new();
    errors.add(field, words);
    shown(visit, id, (String::new(), false), errors).await
}

// texts: complaint-event-*
async fn shown(
    visit: &Visit,
    id: String,
    (written, wants_help): (String, bool),
    errors: FormErrors,
) -> PageResult {
    let seen = visit.clone();
    let parts = visit
        .read(move |town, conn| {
            let (application, decision, _) = ground(&seen, conn, &id)?;
            let complaint = complaint_of(conn, &decision, &id)?;
            let by = decision.complain_by;
            if by.is_none() && complaint.is_none() {
                return Err(PageError::NotFound);
            }
            let say = seen.say();
            let mut history = Vec::new();
            if let Some(it) = &complaint {
                for event in store::history(conn, &it.id)? {
                    let words = say.t(&format!("complaint-event-{}", event.kind));
                    let when = say.date_and_time(event.at.in_oslo());
                    history.push((words.into_owned(), when, event.text));
                }
                history.reverse();
            }
            let files = match &complaint {
                Some(it) => store::files::of(conn, &it.id)?,
                None => Vec::new(),
            };
            let today = kernel::today(&*town.clock);
            let contact = &seen.profile().municipality.contact;
            let reach = [contact.phone.as_str(), contact.email.as_str()];
            let reach: Vec<&str> = reach.into_iter().filter(|it| !it.is_empty()).collect();
            let round = grants::store::rounds::one(conn, &application.round_id)?;
            Ok(Parts {
                title: round
                    .map(|round| round.titled(seen.language()).to_owned())
                    .unwrap_or_default(),
                last_day: by.map(|day| say.date(day.date())).unwrap_or_default(),
                is_late: by.is_some_and(|day| today > day.date()),
                reach: say.list(&reach),
                state: complaint.as_ref().map_or_else(
                    || (web::State::Open, String::new()),
                    |it| state_of(say, it.state),
                ),
                complaint,
                history,
                files,
                id,
            })
        })
        .await?;
    let status = errors.status();
    let shown = ComplainPage {
        visit,
        parts,
        written,
        wants_help,
        errors,
    };
    page(
        &shown,
        if status == StatusCode::OK {
            StatusCode::OK
        } else {
            status
        },
    )
}

/// Sends it. Whoever asks for help need not have written anything.
pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (words, wants_help) = (text(&fields, "text"), fields.one("help") == "yes");
    if words.is_empty() && !wants_help {
        let mut errors = FormErrors::new();
        errors.add("text", visit.say().t("complaint-error-text"));
        return shown(&visit, id, (words, wants_help), errors).await;
    }
    let there = visit.to(&format!("/soknad/{id}/klage"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (application, decision, permit) = ground(&seen, conn, &id)?;
            let it = NewComplaint {
                text: words,
                wants_help,
                way: "page".to_owned(),
                received_on: kernel::today(&*town.clock),
                is_entered: false,
            };
            let hand = Hand::new(town, &permit);
            actions::receive(conn, &hand, (&application, &decision), &it)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("complaint-done-sent")))
}

/// Adds to it.
pub async fn add(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let words = text(&Fields::read(&body), "more");
    let there = visit.to(&format!("/soknad/{id}/klage"));
    let seen = visit.clone();
    let done = visit
        .write(move |town, conn| {
            let (_, decision, permit) = ground(&seen, conn, &id)?;
            let it = complaint_of(conn, &decision, &id)?.ok_or(PageError::NotFound)?;
            if words.is_empty() {
                return Ok::<_, PageError>(texts::id("complaint-done-nothing"));
            }
            actions::add_words(conn, &Hand::new(town, &permit), &it, &words)?;
            Ok(texts::id("complaint-done-added"))
        })
        .await?;
    Ok(see_done(&there, done))
}

/// Takes it back.
pub async fn withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    let there = visit.to(&format!("/soknad/{id}/klage"));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let (_, decision, permit) = ground(&seen, conn, &id)?;
            let it = complaint_of(conn, &decision, &id)?.ok_or(PageError::NotFound)?;
            actions::withdraw(conn, &Hand::new(town, &permit), &it)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("complaint-done-withdrawn")))
}

impl ComplainPage<'_> {
    fn to(&self, rest: &str) -> String {
        self.visit.to(&format!("/soknad/{}{rest}", self.parts.id))
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "a template hands out references"
    )]
    fn day(&self, day: &kernel::Day) -> String {
        self.visit.say().date(day.date())
    }
}
