//! A complaint that came on paper, by phone or in talk, entered by staff: the day it was sent or handed
//! in counts, not the day it is entered. Whoever decided may receive it, and not treat it.
//!
//! For the municipality's own people; every form is complete without script.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use super::text;
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NewComplaint},
    store,
};

/// How it can have come.
const WAYS: [&str; 3] = ["paper", "phone", "talk"];

#[derive(Template)]
#[template(path = "enter.html")]
struct EnterPage<'a> {
    visit: &'a Visit,
    application: String,
    number: String,
    last_day: String,
    written: Written,
    errors: FormErrors,
}

#[derive(Clone, Debug, Default)]
struct Written {
    text: String,
    way: String,
    received_on: WrittenDate,
    wants_help: bool,
}

/// Shows the form; or the complaint, when there is one.
pub async fn show(visit: Visit, Path(application): Path<String>) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    shown(&visit, application, Written::default(), FormErrors::new()).await
}

async fn shown(
    visit: &Visit,
    application: String,
    written: Written,
    errors: FormErrors,
) -> PageResult {
    let id = application.clone();
    let (number, last_day, there) = visit
        .read(move |_, conn| {
            let it = grants::store::applications::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let decision = grants::store::decisions::of(conn, &id)?.ok_or(PageError::NotFound)?;
            let day = decision.complain_by.ok_or(PageError::NotFound)?;
            let there = store::about(conn, &decision.id)?.map(|it| it.id);
            Ok::<_, PageError>((it.number.unwrap_or_default(), day, there))
        })
        .await?;
    if let Some(id) = there {
        return Ok(web::see_other(&visit.to(&format!("/saker/klager/{id}"))));
    }
    let status = errors.status();
    let shown = EnterPage {
        last_day: visit.say().date(last_day.date()),
        visit,
        application,
        number,
        written,
        errors,
    };
    page(&shown, status)
}

/// Enters it.
pub async fn send(visit: Visit, Path(application): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Enter)?;
    let fields = Fields::read(&body);
    let written = Written {
        text: text(&fields, "text"),
        way: fields.one("way").to_owned(),
        received_on: fields.date("received_on"),
        wants_help: fields.one("help") == "yes",
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let today = kernel::today(&*visit.town().clock);
    let day = written.received_on.checked("received_on", say, &mut errors);
    if day.is_none_or(|day| day > today) && errors.of("received_on").is_empty() {
        errors.add("received_on", say.t("complaint-error-day"));
    }
    if !WAYS.contains(&written.way.as_str()) {
        errors.add("way", say.t("complaint-error-way"));
    }
    if written.text.is_empty() {
        errors.add("text", say.t("complaint-error-text"));
    }
    let Some(received_on) = day.filter(|_| errors.is_empty()) else {
        return shown(&visit, application, written, errors).await;
    };
    let id = visit
        .write(move |town, conn| {
            let it = grants::store::applications::one(conn, &application)?;
            let it = it.ok_or(PageError::NotFound)?;
            let decision = grants::store::decisions::of(conn, &application)?;
            let decision = decision.ok_or(PageError::NotFound)?;
            let new = NewComplaint {
                text: written.text,
                wants_help: written.wants_help,
                way: written.way,
                received_on,
                is_entered: true,
            };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::receive(conn, &hand, (&it, &decision), &new)?.id)
        })
        .await?;
    let there = visit.to(&format!("/saker/klager/{id}"));
    Ok(see_done(&there, texts::id("complaint-done-entered")))
}

impl EnterPage<'_> {
    // texts: complaint-way-*
    fn ways(&self) -> Vec<Choice> {
        let say = self.visit.say();
        let choice = |way: &str| {
            let words = say.t(&format!("complaint-way-{way}")).into_owned();
            Choice::new(way, words).chosen(self.written.way == way)
        };
        WAYS.into_iter().map(choice).collect()
    }
}
