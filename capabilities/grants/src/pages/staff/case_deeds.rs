//! What staff do with one case, each from a form of its own on its page. What cannot be taken is said
//! on the page, with everything that was written kept.

use access::Permit;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use jiff::civil::Date;
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, see_done};

use super::case::{Written, shown};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Deciding, Hand, NotDecided, NotDone},
    model::{Application, Figure, Round, STANDARD},
    store,
};

/// The longest text in a form.
const LONGEST: usize = 10_000;

fn case(conn: &mut Conn, id: &str) -> Result<(Application, Round), PageError> {
    let application = store::applications::one(conn, id)?.ok_or(PageError::NotFound)?;
    if !application.state.is_sent() {
        return Err(PageError::NotFound);
    }
    let round = store::rounds::one(conn, &application.round_id)?;
    Ok((application, round.ok_or(PageError::NotFound)?))
}

fn text(fields: &Fields, name: &str) -> String {
    fields.one(name).chars().take(LONGEST).collect()
}

fn path(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/saker/tilskudd/sak/{id}"))
}

/// The standard reasons that were ticked.
fn standard(fields: &Fields) -> String {
    let ticked = fields.all("standard");
    let known = STANDARD.into_iter().filter(|word| ticked.contains(word));
    known.collect::<Vec<_>>().join(" ")
}

/// Does something with a case that nothing can be wrong with.
async fn simply<F>(
    visit: &Visit,
    id: String,
    permit: Permit<Action>,
    done: &'static str,
    work: F,
) -> PageResult
where
    F: FnOnce(&mut Conn, &Hand<'_>, &Application, &Round) -> Result<(), NotDone> + Send + 'static,
{
    let there = path(visit, &id);
    visit
        .write(move |town, conn| {
            let (application, round) = case(conn, &id)?;
            work(conn, &Hand::new(town, &permit), &application, &round)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, done))
}

/// Takes the case.
pub async fn take(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let done = texts::id("grantdesk-done-taken");
    simply(&visit, id, permit, done, |conn, hand, it, _| {
        actions::take(conn, hand, it).map(|_| ())
    })
    .await
}

/// A day that is to come.
fn due(
    visit: &Visit,
    name: &'static str,
    written: &WrittenDate,
    errors: &mut FormErrors,
) -> Option<Date> {
    let say = visit.say();
    let today = kernel::today(&*visit.town().clock);
    let date = written.checked(name, say, errors);
    if written.is_empty() || date.is_some_and(|date| date <= today) {
        errors.add(name, say.t("grantdesk-error-day"));
        return None;
    }
    date
}

/// Asks for what is missing.
pub async fn lacking(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let written = Written {
        lacking: text(&fields, "lacking"),
        lacking_until: fields.date("lacking_until"),
        ..Written::default()
    };
    let mut errors = FormErrors::new();
    if written.lacking.is_empty() {
        errors.add("lacking", visit.say().t("grantdesk-error-what"));
    }
    let until = due(&visit, "lacking_until", &written.lacking_until, &mut errors);
    let Some(until) = until.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, Some(written), errors).await;
    };
    let done = texts::id("grantdesk-done-lacking");
    simply(&visit, id, permit, done, move |conn, hand, it, round| {
        actions::lacking(conn, hand, (it, round), &written.lacking, until).map(|_| ())
    })
    .await
}

/// Asks a question.
pub async fn ask(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let written = Written {
        question: text(&fields, "question"),
        question_due: fields.date("question_due"),
        ..Written::default()
    };
    let mut errors = FormErrors::new();
    if written.question.is_empty() {
        errors.add("question", visit.say().t("grantdesk-error-question"));
    }
    let by = due(&visit, "question_due", &written.question_due, &mut errors);
    let Some(by) = by.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, Some(written), errors).await;
    };
    let done = texts::id("grantdesk-done-asked");
    simply(&visit, id, permit, done, move |conn, hand, it, round| {
        actions::ask(conn, hand, (it, round), &written.question, by)
    })
    .await
}

/// Writes a note for colleagues.
pub async fn note(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let note = text(&Fields::read(&body), "note");
    if note.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("note", visit.say().t("grantdesk-error-note"));
        return shown(&visit, &id, None, errors).await;
    }
    let done = texts::id("grantdesk-done-noted");
    simply(&visit, id, permit, done, move |conn, hand, it, _| {
        Ok(actions::note(conn, hand, it, &note)?)
    })
    .await
}

/// Sets a figure beside the applicant's; an empty one takes it away.
pub async fn correct(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let name = fields.one("figure").to_owned();
    if !Figure::NAMES.contains(&name.as_str()) {
        return Err(PageError::NotFound);
    }
    let (amount, reason) = (fields.one("figure_amount"), text(&fields, "figure_reason"));
    let done = texts::id("grantdesk-done-corrected");
    if amount.is_empty() {
        return simply(&visit, id, permit, done, move |conn, hand, it, _| {
            Ok(actions::uncorrect(conn, hand, it, &name)?)
        })
        .await;
    }
    let mut errors = FormErrors::new();
    let say = visit.say();
    let kroner = web::kroner(amount);
    if kroner.is_none() {
        errors.add("figure_amount", say.t("grants-error-kroner"));
    }
    if reason.is_empty() {
        errors.add("figure_reason", say.t("grantdesk-error-reason"));
    }
    let Some(kroner) = kroner.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, None, errors).await;
    };
    simply(&visit, id, permit, done, move |conn, hand, it, _| {
        Ok(actions::correct(conn, hand, it, (&name, kroner, &reason))?)
    })
    .await
}

/// Recommends.
pub async fn recommend(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Handle)?;
    let fields = Fields::read(&body);
    let written = Written {
        recommended: fields.one("recommended").to_owned(),
        recommended_why: text(&fields, "recommended_why"),
        amount: fields.one("recommended").to_owned(),
        ..Written::default()
    };
    let Some(kroner) = web::kroner(&written.recommended) else {
        let mut errors = FormErrors::new();
        errors.add("recommended", visit.say().t("grants-error-kroner"));
        return shown(&visit, &id, Some(written), errors).await;
    };
    let done = texts::id("grantdesk-done-recommended");
    let why = written.recommended_why;
    simply(&visit, id, permit, done, move |conn, hand, it, _| {
        let sum = Money::from_kroner(kroner);
        actions::recommend(conn, hand, it, (sum, &why)).map(|_| ())
    })
    .await
}

/// Decides.
pub async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let written = Written {
        amount: fields.one("amount").to_owned(),
        reasons: text(&fields, "reasons"),
        standard: standard(&fields),
        conditions: text(&fields, "conditions"),
        body: text(&fields, "body"),
        case_number: text(&fields, "case_number"),
        report_on: fields.date("report_on"),
        dismissed: fields.one("dismissed") == "yes",
        ..Written::default()
    };
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let kroner = if written.dismissed {
        Some(0)
    } else {
        web::kroner(&written.amount)
    };
    if kroner.is_none() {
        errors.add("amount", say.t("grants-error-kroner"));
    }
    let report_on = written.report_on.checked("report_on", say, &mut errors);
    let Some(kroner) = kroner.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, Some(written), errors).await;
    };
    let deciding = Deciding {
        amount: Money::from_kroner(kroner),
        dismissed: written.dismissed,
        reasons: written.reasons.clone(),
        standard: written.standard.clone(),
        conditions: written.conditions.clone(),
        body: written.body.clone(),
        case_number: written.case_number.clone(),
        report_on,
        is_public: true,
    };
    let own = id.clone();
    let refused = visit
        .write(move |town, conn| {
            let (application, round) = case(conn, &id)?;
            let hand = Hand::new(town, &permit);
            match actions::decide(conn, &hand, (&application, &round), &deciding, "") {
                Ok(_) => Ok(None),
                Err(NotDecided::NotDone(not_done)) => Err(not_done.into()),
                Err(refused) => Ok::<_, PageError>(Some(refused)),
            }
        })
        .await?;
    let (field, words) = match refused {
        None => {
            let there = path(&visit, &own);
            return Ok(see_done(&there, texts::id("grantdesk-done-decided")));
        }
        Some(NotDecided::AboveLimit) => ("case_number", say.t("grantdesk-error-above")),
        Some(NotDecided::NoNewReasons) => ("reasons", say.t("grantdesk-error-opposite")),
        Some(NotDecided::TimeToMend) => ("amount", say.t("grantdesk-error-time-to-mend")),
        Some(_) => ("reasons", say.t("grantdesk-error-reasons")),
    };
    errors.add(field, words);
    shown(&visit, &own, Some(written), errors).await
}

/// Undoes a decision nobody was told of.
pub async fn undo(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let done = texts::id("grantdesk-done-undone");
    simply(&visit, id, permit, done, |conn, hand, it, _| {
        let decision = store::decisions::of(conn, &it.id)?.ok_or(NotDone::Changed)?;
        actions::undo(conn, hand, (it, &decision))
    })
    .await
}

/// The longest reason on the public list.
const LISTED: usize = 300;

/// Keeps an award off the public list.
pub async fn withhold(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let fields = Fields::read(&body);
    let why: String = fields.one("withheld").chars().take(LISTED).collect();
    if why.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("withheld", visit.say().t("grantdesk-error-withheld"));
        return shown(&visit, &id, None, errors).await;
    }
    let done = texts::id("grantdesk-done-withheld");
    simply(&visit, id, permit, done, move |conn, hand, it, _| {
        let decision = store::decisions::of(conn, &it.id)?.ok_or(NotDone::Changed)?;
        actions::withhold(conn, hand, (it, &decision), &why)
    })
    .await
}

/// Puts it back on the list.
pub async fn list_again(visit: Visit, Path(id): Path<String>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Decide)?;
    let done = texts::id("grantdesk-done-listed");
    simply(&visit, id, permit, done, |conn, hand, it, _| {
        let decision = store::decisions::of(conn, &it.id)?.ok_or(NotDone::Changed)?;
        actions::list_again(conn, hand, (it, &decision))
    })
    .await
}
