//! Letters: the receipt, a question, what is missing, a reminder of a draft, and the decision.
//!
//! They go to whoever sent the application and to the association's own address, each in its reader's
//! language. The words of a decision are kept as they were sent; mail says that it is there and gives
//! the last day to complain, the same as letter and page.

use associations::model::AssociationId;
use db::{Conn, Error};
use identity::people;
use jiff::civil::Date;
use jobs::mail::{self, Content, MailAddress, NewMail};
use kernel::Language;
use texts::Speaker;
use web::Town;

use crate::model::{Application, Decision, Guidelines, Outcome, Round};

/// Tells that it has come.
pub fn receipt(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
) -> Result<(), Error> {
    for (to, language) in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let answer_on = round.answer_on.map(|day| say.date(day)).unwrap_or_default();
        let words = [
            ("number", application.number.as_deref().unwrap_or_default()),
            ("round", round.titled(language)),
            ("answer", answer_on.as_str()),
        ];
        let body = if round.answer_on.is_some() {
            say.ta("grants-letter-receipt-body", &words)
        } else {
            say.ta("grants-letter-receipt-body-rolling", &words)
        };
        let content = content(conn, town, &say, &say.ta("grants-letter-receipt", &words))?
            .paragraph(&body)
            .paragraph(&say.t("grants-letter-receipt-change"));
        put(
            conn,
            town,
            (to, "grants.receipt"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Asks a question.
pub fn question(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
    (text, due_on): (&str, Date),
) -> Result<(), Error> {
    for (to, language) in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(due_on);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-question", &words))?
            .paragraph(&say.ta("grants-letter-question-body", &words))
            .paragraphs(text);
        put(
            conn,
            town,
            (to, "grants.question"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Asks for what is missing.
pub fn lacking(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
    round: &Round,
    (what, until): (&str, Date),
) -> Result<(), Error> {
    for (to, language) in readers(conn, town, application)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(until);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-lacking", &words))?
            .paragraph(&say.ta("grants-letter-lacking-body", &words))
            .paragraphs(what);
        put(
            conn,
            town,
            (to, "grants.lacking"),
            content,
            &say,
            application,
        )?;
    }
    Ok(())
}

/// Reminds of a draft.
pub fn reminder(
    conn: &mut Conn,
    town: &Town,
    draft: &Application,
    round: &Round,
    closes_on: Date,
) -> Result<(), Error> {
    for (to, language) in readers(conn, town, draft)? {
        let say = speaking(conn, town, Some(language))?;
        let due = say.date(closes_on);
        let words = [("round", round.titled(language)), ("due", due.as_str())];
        let content = content(conn, town, &say, &say.ta("grants-letter-draft", &words))?
            .paragraph(&say.ta("grants-letter-draft-body", &words));
        put(conn, town, (to, "grants.draft"), content, &say, draft)?;
    }
    Ok(())
}

// texts: grants-letter-outcome-*
/// Tells what was decided. Gives back the words of the letter, to be kept.
pub fn decision(
    conn: &mut Conn,
    town: &Town,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
) -> Result<String, Error> {
    let readers = readers(conn, town, application)?;
    let first = readers.first().map(|(_, language)| *language);
    let say = speaking(conn, town, first)?;
    let paragraphs = paragraphs(
        conn,
        town,
        &say,
        (application, decision),
        (guidelines, round),
    )?;
    let letter = paragraphs.join("\n\n");
    for (to, language) in readers {
        let say = speaking(conn, town, Some(language))?;
        let number = application.number.as_deref().unwrap_or_default();
        let words = [("number", number), ("round", round.titled(language))];
        let mut content = content(conn, town, &say, &say.ta("grants-letter-decision", &words))?
            .paragraph(&say.ta("grants-letter-decision-body", &words));
        if let Some(day) = decision.complain_by {
            let day = say.date(day.date());
            content = content.paragraph(&say.ta("grants-letter-complain", &[("day", &day)]));
        }
        put(
            conn,
            town,
            (to, "grants.decision"),
            content,
            &say,
            application,
        )?;
    }
    Ok(letter)
}

/// The letter, paragraph by paragraph: what, how much, why, on what conditions, and one's rights.
pub fn paragraphs(
    conn: &mut Conn,
    town: &Town,
    say: &Speaker,
    (application, decision): (&Application, &Decision),
    (guidelines, round): (&Guidelines, &Round),
) -> Result<Vec<String>, Error> {
    let language = say.language();
    let name = match &application.held_by {
        Some(id) => associations::name(conn, id)?.unwrap_or_default(),
        None => application.group_name.clone(),
    };
    let amount = say.money(decision.amount);
    let applied = say.money(application.applied);
    let words = [
        ("number", application.number.as_deref().unwrap_or_default()),
        ("title", application.title.as_str()),
        ("scheme", guidelines.terms.named(language)),
        ("round", round.titled(language)),
        ("name", name.as_str()),
        ("amount", amount.as_str()),
        ("applied", applied.as_str()),
    ];
    let id = format!("grants-letter-outcome-{}", decision.outcome.word());
    let mut all = vec![say.ta("grants-letter-about", &words), say.ta(&id, &words)];
    if !decision.body.is_empty() {
        let words = [
            ("body", decision.body.as_str()),
            ("case", decision.case_number.as_str()),
        ];
        all.push(say.ta("grants-letter-body-decided", &words));
    }
    if !decision.reasons.is_empty() {
        all.push(say.t("grants-letter-reasons").into_owned());
        all.push(decision.reasons.clone());
    }
    if !decision.conditions.is_empty() {
        all.push(say.t("grants-letter-conditions").into_owned());
        all.push(decision.conditions.clone());
    }
    if let Some(day) = decision.report_on {
        let day = say.date(day.date());
        all.push(say.ta("grants-letter-report", &[("day", &day)]));
    }
    match decision.complain_by {
        Some(day) => {
            let day = say.date(day.date());
            all.push(say.ta("grants-letter-complain", &[("day", &day)]));
            all.push(say.t("grants-letter-access").into_owned());
        }
        None if decision.outcome != Outcome::Granted => {
            all.push(say.t("grants-letter-no-complaint").into_owned());
        }
        None => {}
    }
    let (_, profile) = town
        .profile(conn)
        .map_err(|refusal| Error::Failed(refusal.to_string()))?;
    let contact = &profile.municipality.contact;
    let reach: Vec<&str> = [contact.email.as_str(), contact.phone.as_str()]
        .into_iter()
        .filter(|one| !one.is_empty())
        .collect();
    if !reach.is_empty() {
        let reach = say.list(&reach);
        all.push(say.ta("grants-letter-contact", &[("reach", &reach)]));
    }
    Ok(all)
}

/// One who speaks a language as the municipality does; its own when none is said.
pub fn speaking(
    conn: &mut Conn,
    town: &Town,
    language: Option<Language>,
) -> Result<Speaker, Error> {
    let (_, profile) = town
        .profile(conn)
        .map_err(|refusal| Error::Failed(refusal.to_string()))?;
    let language = language.unwrap_or(profile.municipality.default_language);
    Ok(profile.catalog.speaker(language))
}

/// Whoever sent it, or began it, and the association's own address; each once.
fn readers(
    conn: &mut Conn,
    town: &Town,
    application: &Application,
) -> Result<Vec<(MailAddress, Language)>, Error> {
    let mut all: Vec<(MailAddress, Language)> = Vec::new();
    let by_staff = !application.way.is_empty();
    let person = application
        .sent_by
        .as_ref()
        .or(application.person_id.as_ref())
        .filter(|_| !by_staff);
    if let Some(id) = person
        && let Some(person) = people::one(conn, id)?
        && let Ok(to) = person.email.parse()
    {
        all.push((to, person.language()));
    }
    if let Some(id) = &application.held_by {
        let association = associations::one(conn, &AssociationId(id.clone()))?;
        let own = association.as_ref().and_then(|it| it.email()?.parse().ok());
        let own: Option<MailAddress> = own;
        if let Some(to) = own
            && all.iter().all(|(known, _)| known.as_str() != to.as_str())
        {
            let say = speaking(conn, town, None)?;
            all.push((to, say.language()));
        }
    }
    Ok(all)
}

fn content(conn: &mut Conn, town: &Town, say: &Speaker, heading: &str) -> Result<Content, Error> {
    let (_, profile) = town
        .profile(conn)
        .map_err(|refusal| Error::Failed(refusal.to_string()))?;
    let name = profile.municipality.name(say.language());
    let sender = say.ta("municipality-named", &[("name", name)]);
    Ok(Content::new(say.language(), &sender, heading))
}

/// Without an address nobody can be led anywhere; the letter then says the rest.
fn put(
    conn: &mut Conn,
    town: &Town,
    (to, purpose): (MailAddress, &'static str),
    content: Content,
    say: &Speaker,
    application: &Application,
) -> Result<(), Error> {
    let content = if town.outside.address.is_empty() {
        content
    } else {
        let base = &town.outside.address;
        let tag = say.language().tag();
        let address = format!("{base}/{tag}/soknad/{}", application.id);
        content.button(&say.t("grants-letter-see"), &address)
    };
    let content = content.small(&say.t("grants-letter-why"));
    let letter = NewMail::letter(purpose, to, content);
    mail::queue(conn, &*town.clock, &*town.ids, &letter)?;
    Ok(())
}
