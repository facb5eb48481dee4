//! Letters about money and reports: paid, a report is due, it has come, what staff said of it, a request
//! is answered, money is claimed back.
//!
//! They go to whoever sent the application and to the association's own address, each in its reader's
//! language, and say where the rest stands.

use associations::model::AssociationId;
use db::{Conn, Error};
use grants::model::Application;
use identity::people;
use jiff::civil::Date;
use jobs::mail::{self, Content, MailAddress, NewMail};
use kernel::{Language, Money};
use texts::Speaker;
use web::Town;

use crate::model::{Change, ChangeState, Claim, Report, ReportState};

/// Something to be said in each reader's language: heading and paragraphs.
type Said<'a> = &'a dyn Fn(&Speaker) -> (String, Vec<String>);

/// Money is on its way.
pub fn paid(
    conn: &mut Conn,
    town: &Town,
    application: &str,
    (amount, on): (Money, Date),
) -> Result<(), Error> {
    send(conn, town, application, "payments.paid", &|say| {
        let (sum, day) = (say.money(amount), say.date(on));
        let words = [("sum", sum.as_str()), ("day", day.as_str())];
        let body = say.ta("payments-letter-paid-body", &words);
        (say.t("payments-letter-paid").into_owned(), vec![body])
    })
}

// texts: payments-letter-report-*
/// Reminds of a report: before its day, on it, or after.
pub fn reminder(conn: &mut Conn, town: &Town, report: &Report, kind: &str) -> Result<(), Error> {
    let kind = kind.replace('_', "-");
    send(
        conn,
        town,
        &report.application_id,
        "payments.reminder",
        &|say| {
            let day = say.date(report.due_on.date());
            let words = [("day", day.as_str())];
            let body = vec![
                say.ta(&format!("payments-letter-report-{kind}-body"), &words),
                say.t("payments-letter-blocks").into_owned(),
            ];
            (
                say.ta(&format!("payments-letter-report-{kind}"), &words),
                body,
            )
        },
    )
}

/// The report has come.
pub fn delivered(conn: &mut Conn, town: &Town, application: &str) -> Result<(), Error> {
    send(conn, town, application, "payments.delivered", &|say| {
        let body = say.t("payments-letter-delivered-body").into_owned();
        (say.t("payments-letter-delivered").into_owned(), vec![body])
    })
}

// texts: payments-letter-reviewed-*
/// What was said of a report.
pub fn reviewed(conn: &mut Conn, town: &Town, report: &Report) -> Result<(), Error> {
    let word = match report.state {
        ReportState::Approved => "approved",
        ReportState::Refused => "refused",
        ReportState::Remitted => "remitted",
        ReportState::Lacking => "lacking",
        _ => "postponed",
    };
    send(
        conn,
        town,
        &report.application_id,
        "payments.reviewed",
        &|say| {
            let day = say.date(report.due_on.date());
            let words = [("day", day.as_str())];
            let mut body = vec![say.ta(&format!("payments-letter-reviewed-{word}-body"), &words)];
            if !report.answer.is_empty() {
                body.push(report.answer.clone());
            }
            (
                say.t(&format!("payments-letter-reviewed-{word}"))
                    .into_owned(),
                body,
            )
        },
    )
}

/// A request to change is answered.
pub fn change_answered(
    conn: &mut Conn,
    town: &Town,
    (change, state, words): (&Change, ChangeState, &str),
) -> Result<(), Error> {
    send(
        conn,
        town,
        &change.application_id,
        "payments.change",
        &|say| {
            let id = if state == ChangeState::Approved {
                texts::id("payments-letter-change-yes")
            } else {
                texts::id("payments-letter-change-no")
            };
            let mut body = vec![change.text.clone()];
            if !words.is_empty() {
                body.push(words.to_owned());
            }
            (say.t(id).into_owned(), body)
        },
    )
}

/// Money is claimed back.
pub fn claimed(conn: &mut Conn, town: &Town, claim: &Claim) -> Result<(), Error> {
    send(
        conn,
        town,
        &claim.application_id,
        "payments.claim",
        &|say| {
            let (sum, day) = (say.money(claim.amount), say.date(claim.due_on.date()));
            let words = [("sum", sum.as_str()), ("day", day.as_str())];
            let body = vec![
                say.ta("payments-letter-claim-body", &words),
                claim.reason.clone(),
            ];
            (say.ta("payments-letter-claim", &words), body)
        },
    )
}

fn send(
    conn: &mut Conn,
    town: &Town,
    application: &str,
    purpose: &'static str,
    said: Said<'_>,
) -> Result<(), Error> {
    let Some(application) = grants::store::applications::one(conn, application)? else {
        return Ok(());
    };
    let (_, profile) = town.profile(conn)?;
    for (to, language) in readers(conn, &application, profile.municipality.default_language)? {
        let say = profile.catalog.speaker(language);
        let (heading, paragraphs) = said(&say);
        let name = profile.municipality.name(language);
        let sender = say.ta("municipality-named", &[("name", name)]);
        let mut content = Content::new(language, &sender, &heading);
        for paragraph in &paragraphs {
            content = content.paragraphs(paragraph);
        }
        let base = &town.outside.address;
        if !base.is_empty() {
            let path = crate::grant_path(application.held_by.as_deref(), &application.id);
            let address = format!("{base}/{}{path}", language.tag());
            content = content.button(&say.t("payments-letter-see"), &address);
        }
        let number = application.number.as_deref().unwrap_or_default();
        let why = say.ta("payments-letter-why", &[("number", number)]);
        let letter = NewMail::letter(purpose, to, content.small(&why));
        mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
    }
    Ok(())
}

/// Whoever sent the application, and the association's own address; each once.
fn readers(
    conn: &mut Conn,
    application: &Application,
    own: Language,
) -> Result<Vec<(MailAddress, Language)>, Error> {
    let mut all: Vec<(MailAddress, Language)> = Vec::new();
    let person = application
        .sent_by
        .as_ref()
        .or(application.person_id.as_ref())
        .filter(|_| application.way.is_empty());
    if let Some(id) = person
        && let Some(person) = people::one(conn, id)?
        && let Ok(to) = person.email.parse()
    {
        all.push((to, person.language()));
    }
    if let Some(id) = &application.held_by {
        let association = associations::one(conn, &AssociationId(id.clone()))?;
        let address = association.as_ref().and_then(|it| it.email()?.parse().ok());
        let address: Option<MailAddress> = address;
        if let Some(to) = address
            && all.iter().all(|(known, _)| known.as_str() != to.as_str())
        {
            all.push((to, own));
        }
    }
    Ok(all)
}
