//! What a recipient does with a grant, each from a form of its own: confirms a changed account, asks to
//! change what was granted for, declines, attests the accounts of a report.
//! What another must do, such as confirming an account one changed oneself, is refused here as well.

use axum::{body::Bytes, extract::Path};
use upkeep::model::AccountNumber;
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    At, allowed,
    grant::{Written, shown, written},
    report_of,
};
use crate::{
    access::Action,
    actions::{self, Hand, NotDone},
    model::FollowUp,
    pages::words,
};

/// Says that a changed account is the right one.
pub async fn confirm_account(visit: Visit, Path(at): Path<At>, body: Bytes) -> PageResult {
    let version = Fields::read(&body).version();
    let (seen, path) = (visit.clone(), at.grant(&visit));
    visit
        .write(move |town, conn| {
            let (before, _, permit) = allowed(&seen, conn, Action::ConfirmAccount, &at)?;
            let version = version.ok_or(PageError::Changed)?;
            let account = upkeep::account_in_force(conn, at.id.as_deref().unwrap_or_default())?;
            let account = account.ok_or(PageError::Changed)?;
            let before = FollowUp { version, ..before };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::confirm_account(conn, &hand, &before, &account)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-account")))
}

/// Writes the account of whoever the register has none of.
pub async fn write_account(visit: Visit, Path(at): Path<At>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let version = fields.version();
    let account = words::text(&fields, "account");
    let number = account.parse::<AccountNumber>();
    let (seen, own, path) = (visit.clone(), at.clone(), at.grant(&visit));
    let kept = visit
        .write(move |town, conn| {
            let (before, _, permit) = allowed(&seen, conn, Action::ConfirmAccount, &own)?;
            let Ok(number) = number else {
                return Ok(Err(texts::id("payments-error-account")));
            };
            let version = version.ok_or(PageError::Changed)?;
            let before = FollowUp { version, ..before };
            match actions::set_account(conn, &Hand::new(town, &permit), &before, &number) {
                Ok(()) => Ok(Ok(())),
                Err(NotDone::SamePerson) => Ok(Err(texts::id("payments-error-account-same"))),
                Err(other) => Err(PageError::from(other)),
            }
        })
        .await?;
    if let Err(why) = kept {
        let mut errors = FormErrors::new();
        errors.add("account", visit.say().t(why));
        let it = Written {
            account,
            ..Written::default()
        };
        return shown(&visit, at, it, errors).await;
    }
    Ok(see_done(&path, texts::id("payments-done-account-kept")))
}

/// Asks to change what was granted for.
pub async fn ask_change(visit: Visit, Path(at): Path<At>, body: Bytes) -> PageResult {
    let it = written(&Fields::read(&body));
    let mut errors = FormErrors::new();
    if it.change.is_empty() {
        errors.add("change", visit.say().t("payments-error-change"));
    }
    let report_on = it.report_on.checked("report_on", visit.say(), &mut errors);
    if !errors.is_empty() {
        return shown(&visit, at, it, errors).await;
    }
    let (seen, path) = (visit.clone(), at.grant(&visit));
    visit
        .write(move |town, conn| {
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Follow, &at)?;
            let hand = Hand::new(town, &permit);
            actions::ask_change(conn, &hand, &follow_up, (&it.change, report_on))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-asked")))
}

/// Says no thank you.
pub async fn decline(visit: Visit, Path(at): Path<At>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let version = fields.version();
    let it = written(&fields);
    let (seen, path) = (visit.clone(), at.grant(&visit));
    visit
        .write(move |town, conn| {
            let (before, _, permit) = allowed(&seen, conn, Action::Follow, &at)?;
            let version = version.ok_or(PageError::Changed)?;
            let before = FollowUp { version, ..before };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::decline(conn, &hand, &before, &it.why)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-declined")))
}

/// Attests the accounts of a report.
pub async fn attest(visit: Visit, Path(at): Path<At>) -> PageResult {
    let (seen, path) = (visit.clone(), at.report(&visit));
    visit
        .write(move |town, conn| {
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Attest, &at)?;
            let report = report_of(conn, &follow_up, &at.report)?;
            let hand = Hand::new(town, &permit);
            actions::attest(conn, &hand, (&follow_up, &report))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-attested")))
}
