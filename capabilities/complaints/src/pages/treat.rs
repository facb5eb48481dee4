//! What staff do with a complaint, each from a form of its own on its page. What cannot be taken is said
//! on the page with everything that was written kept; whoever had a hand in the decision is refused.

use axum::{body::Bytes, extract::Path};
use db::Conn;
use grants::impartiality::{Matter, barred};
use kernel::Money;
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    one::{Written, shown},
    text,
};
use crate::{
    access::{Action, Facts, may, may_as_staff},
    actions::{self, Answered, Case, Hand, NewSum, NotDone},
    model::MoneyFrom,
};

fn read(body: &Bytes) -> Written {
    let fields = Fields::read(body);
    Written {
        why: text(&fields, "why"),
        amount: fields.one("amount").to_owned(),
        reasons: text(&fields, "reasons"),
        money_from: fields.one("money_from").to_owned(),
        money_words: text(&fields, "money_words"),
        view: text(&fields, "view"),
        body: text(&fields, "body"),
        case_number: text(&fields, "case_number"),
        outcome: fields.one("outcome").to_owned(),
    }
}

/// Does something with a complaint, for whoever had no hand in the decision.
async fn treat<F>(
    visit: &Visit,
    id: String,
    (action, done): (Action, &'static str),
    written: Written,
    work: F,
) -> PageResult
where
    F: FnOnce(&mut Conn, &Hand<'_>, &Case) -> Result<(), NotDone> + Send + 'static,
{
    let there = visit.to(&format!("/saker/klager/{id}"));
    let (seen, own) = (visit.clone(), id.clone());
    let refused = visit
        .write(move |town, conn| {
            let case = Case::read(conn, &own)?.ok_or(PageError::NotFound)?;
            let (actor, about) = (seen.actor(), &case.application);
            let ties = barred(conn, &*town.clock, &actor, about, Matter::Complaint)?;
            let facts = Facts::of(about).barred(!ties.is_empty());
            let permit = may(&actor, action, &facts)?;
            match work(conn, &Hand::new(town, &permit), &case) {
                Ok(()) => Ok(None),
                // Told before anything was written.
                Err(refused @ (NotDone::TooOld | NotDone::SameSum | NotDone::NoMoney)) => {
                    Ok(Some(refused))
                }
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    let say = visit.say();
    let (field, words) = match refused {
        None => return Ok(see_done(&there, done)),
        Some(NotDone::TooOld) => ("why", say.t("complaint-error-too-old")),
        Some(NotDone::SameSum) => ("amount", say.t("complaint-error-same-sum")),
        Some(_) => ("money_from", say.t("complaint-error-money")),
    };
    let mut errors = FormErrors::new();
    errors.add(field, words);
    shown(visit, &id, written, errors).await
}

/// Asks that something is written.
fn needed(visit: &Visit, errors: &mut FormErrors, all: &[(&'static str, &str)]) {
    for (field, written) in all {
        if written.is_empty() {
            errors.add(*field, visit.say().t("complaint-error-needed"));
        }
    }
}

/// Admits a late one.
pub async fn admit(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    let written = read(&body);
    let mut errors = FormErrors::new();
    needed(&visit, &mut errors, &[("why", &written.why)]);
    if !errors.is_empty() {
        return shown(&visit, &id, written, errors).await;
    }
    let (why, how) = (written.why.clone(), texts::id("complaint-done-admitted"));
    treat(
        &visit,
        id,
        (Action::Treat, how),
        written,
        move |conn, hand, case| actions::admit(conn, hand, case, &why),
    )
    .await
}

/// Dismisses a late one.
pub async fn dismiss(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    let written = read(&body);
    let mut errors = FormErrors::new();
    needed(&visit, &mut errors, &[("why", &written.why)]);
    if !errors.is_empty() {
        return shown(&visit, &id, written, errors).await;
    }
    let (why, how) = (written.why.clone(), texts::id("complaint-done-dismissed"));
    treat(
        &visit,
        id,
        (Action::Treat, how),
        written,
        move |conn, hand, case| actions::dismiss(conn, hand, case, &why),
    )
    .await
}

fn new_sum(visit: &Visit, errors: &mut FormErrors, written: &Written) -> Option<NewSum> {
    let Some(kroner) = web::kroner(&written.amount) else {
        errors.add("amount", visit.say().t("grants-error-kroner"));
        return None;
    };
    Some(NewSum {
        amount: Money::from_kroner(kroner),
        reasons: written.reasons.clone(),
        money_from: MoneyFrom::from_word(&written.money_from),
        money_words: written.money_words.clone(),
    })
}

/// Changes the decision.
pub async fn change(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    let written = read(&body);
    let mut errors = FormErrors::new();
    let sum = new_sum(&visit, &mut errors, &written);
    needed(&visit, &mut errors, &[("reasons", &written.reasons)]);
    let Some(sum) = sum.filter(|_| errors.is_empty()) else {
        return shown(&visit, &id, written, errors).await;
    };
    let how = (Action::Treat, texts::id("complaint-done-changed"));
    treat(&visit, id, how, written, move |conn, hand, case| {
        actions::change(conn, hand, case, &sum).map(|_| ())
    })
    .await
}

/// Sends it on.
pub async fn send_on(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    let written = read(&body);
    let mut errors = FormErrors::new();
    let all = [("body", written.body.as_str()), ("view", &written.view)];
    needed(&visit, &mut errors, &all);
    if !errors.is_empty() {
        return shown(&visit, &id, written, errors).await;
    }
    let (to, view) = (written.body.clone(), written.view.clone());
    let how = (Action::Treat, texts::id("complaint-done-forwarded"));
    treat(&visit, id, how, written, move |conn, hand, case| {
        actions::send_on(conn, hand, case, (&to, &view))
    })
    .await
}

/// Enters the appeal body's answer.
pub async fn answer(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    may_as_staff(&visit.actor(), Action::Enter)?;
    let written = read(&body);
    let mut errors = FormErrors::new();
    let all = [
        ("case_number", written.case_number.as_str()),
        ("reasons", &written.reasons),
    ];
    needed(&visit, &mut errors, &all);
    let new_sum = match written.outcome.as_str() {
        "upheld" => None,
        "won" => new_sum(&visit, &mut errors, &written),
        _ => {
            errors.add("outcome", visit.say().t("complaint-error-needed"));
            None
        }
    };
    if !errors.is_empty() {
        return shown(&visit, &id, written, errors).await;
    }
    let (case_number, reasons) = (written.case_number.clone(), written.reasons.clone());
    let how = (Action::Answer, texts::id("complaint-done-answered"));
    treat(&visit, id, how, written, move |conn, hand, case| {
        let it = Answered {
            body: case.complaint.body.clone(),
            case_number,
            new_sum,
            reasons,
        };
        actions::answer(conn, hand, case, &it)
    })
    .await
}
