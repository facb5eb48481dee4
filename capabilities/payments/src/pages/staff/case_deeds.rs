//! What staff do with one grant's follow-up, each from a form of its own on its page. What cannot be
//! taken is said on the page, with everything that was written kept.
//! Whatever is refused by the actions because somebody was first is answered with 409.

use access::Permit;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use kernel::{Day, Money};
use upkeep::model::AccountNumber;
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::case::{Written, shown};
use crate::{
    access::{Action, may_as_staff},
    actions::{self, Hand, NotDone},
    model::{Claim, FollowUp},
    pages::words::{coming, text},
    store,
};

fn path(visit: &Visit, id: &str) -> String {
    visit.to(&format!("/saker/utbetalinger/sak/{id}"))
}

/// Does something with a follow-up that was read at `version`; without one, as it is now.
async fn with<F>(
    visit: &Visit,
    id: &str,
    (permit, version): (Permit<Action>, Option<i64>),
    done: &'static str,
    work: F,
) -> PageResult
where
    F: FnOnce(&mut Conn, &Hand<'_>, &FollowUp) -> Result<(), PageError> + Send + 'static,
{
    let (there, own) = (path(visit, id), id.to_owned());
    visit
        .write(move |town, conn| {
            let before = store::follow_ups::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let before = FollowUp {
                version: version.unwrap_or(before.version),
                ..before
            };
            work(conn, &Hand::new(town, &permit), &before)
        })
        .await?;
    Ok(see_done(&there, done))
}

/// Says that the condition of a line is met.
pub async fn meet(visit: Visit, Path((id, line)): Path<(String, String)>) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    let done = texts::id("payments-done-met");
    with(&visit, &id, (permit, None), done, move |conn, hand, it| {
        let line = store::lines::one(conn, &line)?.ok_or(PageError::NotFound)?;
        if line.application_id != it.application_id {
            return Err(PageError::NotFound);
        }
        Ok(actions::meet(conn, hand, (it, &line))?)
    })
    .await
}

/// Writes the account of a person or a group.
pub async fn account(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let Ok(number) = fields.one("account").parse::<AccountNumber>() else {
        let mut errors = FormErrors::new();
        errors.add("account", visit.say().t("payments-error-account"));
        let written = Written {
            account: text(&fields, "account"),
            ..Written::default()
        };
        return shown(&visit, id, written, errors).await;
    };
    let own = id.clone();
    let is_kept = visit
        .write(move |town, conn| {
            let before = store::follow_ups::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let hand = Hand::new(town, &permit);
            actions::unbarred(conn, &hand, &before)?;
            let before = FollowUp { version, ..before };
            match actions::set_account(conn, &hand, &before, &number) {
                Ok(()) => Ok(true),
                Err(NotDone::SamePerson) => Ok(false),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    if !is_kept {
        let mut errors = FormErrors::new();
        errors.add("account", visit.say().t("payments-error-account-same"));
        let written = Written {
            account: text(&fields, "account"),
            ..Written::default()
        };
        return shown(&visit, id, written, errors).await;
    }
    let there = path(&visit, &id);
    Ok(see_done(&there, texts::id("payments-done-account-kept")))
}

/// Asks for one more report.
pub async fn add_report(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    let (fields, mut errors) = (Fields::read(&body), FormErrors::new());
    let Some(due) = coming(&visit, &fields, "report_due", &mut errors) else {
        let written = Written {
            report_due: fields.date("report_due"),
            ..Written::default()
        };
        return shown(&visit, id, written, errors).await;
    };
    let done = texts::id("payments-done-report-asked");
    with(&visit, &id, (permit, None), done, move |conn, hand, it| {
        actions::unbarred(conn, hand, it)?;
        actions::add_report(conn, hand, it, Day::from(due))?;
        Ok(())
    })
    .await
}

/// Answers a request to change.
pub async fn answer(
    visit: Visit,
    Path((id, change)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Review)?;
    let fields = Fields::read(&body);
    let (is_yes, words) = (fields.one("do") == "yes", text(&fields, "answer"));
    if !is_yes && words.is_empty() {
        let mut errors = FormErrors::new();
        errors.add(
            format!("answer-{change}"),
            visit.say().t("payments-error-answer"),
        );
        return shown(&visit, id, Written::default(), errors).await;
    }
    let done = texts::id("payments-done-answered");
    with(&visit, &id, (permit, None), done, move |conn, hand, it| {
        let all = store::asides::changes(conn, &it.application_id)?;
        let change = all.into_iter().find(|one| one.id == change);
        let change = change.ok_or(PageError::NotFound)?;
        Ok(actions::answer_change(
            conn,
            hand,
            (it, &change),
            (is_yes, &words),
        )?)
    })
    .await
}

/// Claims money back.
pub async fn claim(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Claim)?;
    let (fields, mut errors) = (Fields::read(&body), FormErrors::new());
    let version = fields.version().ok_or(PageError::Changed)?;
    let written = Written {
        claim_amount: text(&fields, "claim_amount"),
        claim_reason: text(&fields, "claim_reason"),
        claim_due: fields.date("claim_due"),
        ..Written::default()
    };
    let amount = web::kroner(&written.claim_amount).filter(|kroner| *kroner > 0);
    if amount.is_none() {
        errors.add("claim_amount", visit.say().t("payments-error-kroner"));
    }
    if written.claim_reason.is_empty() {
        errors.add("claim_reason", visit.say().t("payments-error-reason"));
    }
    let due = coming(&visit, &fields, "claim_due", &mut errors);
    let (Some(amount), Some(due), true) = (amount, due, errors.is_empty()) else {
        return shown(&visit, id, written, errors).await;
    };
    let (own, reason) = (id.clone(), written.claim_reason.clone());
    let claimed = visit
        .write(move |town, conn| {
            let before = store::follow_ups::one(conn, &own)?.ok_or(PageError::NotFound)?;
            let before = FollowUp { version, ..before };
            let hand = Hand::new(town, &permit);
            let what = (Money::from_kroner(amount), reason.as_str(), due);
            match actions::claim(conn, &hand, &before, what) {
                Ok(_) => Ok(true),
                Err(NotDone::WrongSum) => Ok(false),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    if !claimed {
        errors.add("claim_amount", visit.say().t("payments-error-claim"));
        return shown(&visit, id, written, errors).await;
    }
    Ok(see_done(
        &path(&visit, &id),
        texts::id("payments-done-claimed"),
    ))
}

/// Notes what came back of a claim, or gives up the rest.
pub async fn settle(
    visit: Visit,
    Path((id, claim)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Claim)?;
    let (fields, mut errors) = (Fields::read(&body), FormErrors::new());
    let version = fields.version().ok_or(PageError::Changed)?;
    let (is_off, why) = (fields.one("do") == "off", text(&fields, "why"));
    let back = web::kroner(fields.one("back")).filter(|kroner| *kroner > 0);
    if is_off && why.is_empty() {
        errors.add(
            format!("why-{claim}"),
            visit.say().t("payments-error-reason"),
        );
    }
    if !is_off && back.is_none() {
        errors.add(
            format!("back-{claim}"),
            visit.say().t("payments-error-kroner"),
        );
    }
    if errors.is_empty() {
        let (own, which) = (id.clone(), claim.clone());
        let fits = visit
            .write(move |town, conn| {
                let it = store::follow_ups::one(conn, &own)?.ok_or(PageError::NotFound)?;
                let before = store::asides::one_claim(conn, &which)?;
                let before = before.filter(|one| one.application_id == own);
                let before = Claim {
                    version,
                    ..before.ok_or(PageError::NotFound)?
                };
                let hand = Hand::new(town, &permit);
                let settled = if is_off {
                    actions::write_off(conn, &hand, (&it, &before), &why)
                } else {
                    let sum = Money::from_kroner(back.unwrap_or_default());
                    actions::repay(conn, &hand, (&it, &before), sum)
                };
                match settled {
                    Ok(()) => Ok(true),
                    Err(NotDone::WrongSum) => Ok(false),
                    Err(other) => Err(PageError::from(other)),
                }
            })
            .await?;
        if fits {
            return Ok(see_done(
                &path(&visit, &id),
                texts::id("payments-done-settled"),
            ));
        }
        errors.add(
            format!("back-{claim}"),
            visit.say().t("payments-error-back"),
        );
    }
    shown(&visit, id, Written::default(), errors).await
}

/// Lets it lapse.
pub async fn lapse(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may_as_staff(&visit.actor(), Action::Plan)?;
    let fields = Fields::read(&body);
    let version = fields.version().ok_or(PageError::Changed)?;
    let why = text(&fields, "lapse_why");
    if why.is_empty() {
        let mut errors = FormErrors::new();
        errors.add("lapse_why", visit.say().t("payments-error-reason"));
        return shown(&visit, id, Written::default(), errors).await;
    }
    let done = texts::id("payments-done-lapsed");
    with(
        &visit,
        &id,
        (permit, Some(version)),
        done,
        move |conn, hand, it| Ok(actions::lapse(conn, hand, it, &why)?),
    )
    .await
}
