//! Entering, changing and withdrawing a deadline that everybody sees.
//!
//! For case officers for messages. A deadline must have a title and a day, since it goes into
//! people's own calendars; the time of day, a remark and a link are added when there are any. A
//! link must be a whole web address, so that it leads somewhere also from a calendar.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use kernel::Translated;
use texts::Speaker;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::notice_form::{too_long, translated};
use crate::{
    access::{Action, may},
    actions::enter_deadline,
    model::Deadline,
    store,
};

const LONGEST_TITLE: usize = 120;
const LONGEST_REMARK: usize = 500;

#[derive(Template)]
#[template(path = "board/deadline_form.html")]
struct FormPage<'a> {
    visit: &'a Visit,
    /// Empty for a new one.
    id: String,
    written: Written,
    errors: FormErrors,
}

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
struct Written {
    version: i64,
    title: Translated,
    remark: Translated,
    due_on: WrittenDate,
    due_at: String,
    link: String,
}

/// An empty form.
pub async fn new(visit: Visit) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    show(&visit, String::new(), Written::default(), FormErrors::new())
}

/// The form of one that is there.
pub async fn get(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let deadline = find(&visit, id).await?;
    show(
        &visit,
        deadline.id.clone(),
        Written::of(&deadline),
        FormErrors::new(),
    )
}

/// Stores a new one.
pub async fn enter(visit: Visit, body: Bytes) -> PageResult {
    store_it(visit, Deadline::default(), &body).await
}

/// Stores a changed one.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let deadline = find(&visit, id).await?;
    store_it(visit, deadline, &body).await
}

/// Takes it away.
pub async fn withdraw(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let mut deadline = find(&visit, id).await?;
    deadline.withdrawn_at = Some(visit.town().clock.now());
    put(&visit, deadline).await?;
    let there = visit.to("/saker/kunngjoringer");
    Ok(see_done(&there, texts::id("deadline-done-withdrawn")))
}

async fn store_it(visit: Visit, mut deadline: Deadline, body: &[u8]) -> PageResult {
    may(&visit.actor(), Action::Publish)?;
    let written = Written::read(&Fields::read(body));
    let errors = written.put_into(&mut deadline, visit.say());
    if !errors.is_empty() {
        return show(&visit, deadline.id, written, errors);
    }
    put(&visit, deadline).await?;
    let there = visit.to("/saker/kunngjoringer");
    Ok(see_done(&there, texts::id("deadline-done-saved")))
}

async fn put(visit: &Visit, deadline: Deadline) -> Result<(), PageError> {
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let permit = may(&actor, Action::Publish)?;
            enter_deadline(conn, &*town.clock, &*town.ids, &permit, &deadline)
        })
        .await?;
    Ok(())
}

async fn find(visit: &Visit, id: String) -> Result<Deadline, PageError> {
    visit
        .read(move |_, conn| store::deadline(conn, &id)?.ok_or(PageError::NotFound))
        .await
}

fn show(visit: &Visit, id: String, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let page_of = FormPage {
        visit,
        id,
        written,
        errors,
    };
    page(&page_of, status)
}

impl FormPage<'_> {
    fn path(&self) -> String {
        let id = if self.id.is_empty() { "ny" } else { &self.id };
        self.visit.to(&format!("/saker/frister/{id}"))
    }
}

impl Written {
    fn of(deadline: &Deadline) -> Self {
        Self {
            version: deadline.version,
            title: deadline.title.clone(),
            remark: deadline.remark.clone(),
            due_on: deadline.due_on.into(),
            due_at: deadline
                .due_at
                .map(|at| format!("{:02}.{:02}", at.hour(), at.minute()))
                .unwrap_or_default(),
            link: deadline.link.clone(),
        }
    }

    fn read(fields: &Fields) -> Self {
        Self {
            version: fields.version().unwrap_or_default(),
            title: translated(fields, "title"),
            remark: translated(fields, "remark"),
            due_on: fields.date("due_on"),
            due_at: fields.one("due_at").to_owned(),
            link: fields.one("link").to_owned(),
        }
    }

    fn put_into(&self, deadline: &mut Deadline, say: &Speaker) -> FormErrors {
        let mut errors = FormErrors::new();
        deadline.version = self.version;
        deadline.title.clone_from(&self.title);
        deadline.remark.clone_from(&self.remark);
        deadline.link.clone_from(&self.link);
        if self.title.is_empty() {
            errors.add("title-nb", say.t("deadline-error-title"));
        }
        too_long(&mut errors, say, "title", &self.title, LONGEST_TITLE);
        too_long(&mut errors, say, "remark", &self.remark, LONGEST_REMARK);
        match self.due_on.date() {
            Some(day) => deadline.due_on = day,
            None => errors.add("due_on", say.t("form-date-wrong")),
        }
        deadline.due_at = self.due_at.replace('.', ":").parse().ok();
        if deadline.due_at.is_none() && !self.due_at.is_empty() {
            errors.add("due_at", say.t("mailing-error-time"));
        }
        let is_web = ["https://", "http://"]
            .iter()
            .any(|scheme| self.link.starts_with(scheme));
        let is_odd = self
            .link
            .chars()
            .any(|c| c.is_whitespace() || c.is_control());
        if !self.link.is_empty() && (!is_web || is_odd) {
            errors.add("link", say.t("deadline-error-link"));
        }
        errors
    }
}
