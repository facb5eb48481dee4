//! What a recipient does with a grant, each from a form of its own: confirms a changed account, asks to
//! change what was granted for, declines, attests the accounts of a report.
//! What another must do, such as confirming an account one changed oneself, is refused here as well.

use axum::{body::Bytes, extract::Path};
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    allowed,
    grant::{shown, written},
    report_of,
};
use crate::{
    access::Action,
    actions::{self, Hand},
    model::FollowUp,
};

fn there(visit: &Visit, (id, application): &(String, String)) -> String {
    visit.to(&crate::grant_path(id, application))
}

/// Says that a changed account is the right one.
pub async fn confirm_account(
    visit: Visit,
    Path(which): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let version = Fields::read(&body).version();
    let (seen, path) = (visit.clone(), there(&visit, &which));
    visit
        .write(move |town, conn| {
            let at = (which.0.as_str(), which.1.as_str());
            let (before, _, permit) = allowed(&seen, conn, Action::ConfirmAccount, at)?;
            let version = version.ok_or(PageError::Changed)?;
            let account = upkeep::account_in_force(conn, &which.0)?;
            let account = account.ok_or(PageError::Changed)?;
            let before = FollowUp { version, ..before };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::confirm_account(conn, &hand, &before, &account)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-account")))
}

/// Asks to change what was granted for.
pub async fn ask_change(
    visit: Visit,
    Path(which): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let it = written(&Fields::read(&body));
    let mut errors = FormErrors::new();
    if it.change.is_empty() {
        errors.add("change", visit.say().t("payments-error-change"));
    }
    let report_on = it.report_on.checked("report_on", visit.say(), &mut errors);
    if !errors.is_empty() {
        return shown(&visit, which, it, errors).await;
    }
    let (seen, path) = (visit.clone(), there(&visit, &which));
    visit
        .write(move |town, conn| {
            let at = (which.0.as_str(), which.1.as_str());
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Follow, at)?;
            let hand = Hand::new(town, &permit);
            actions::ask_change(conn, &hand, &follow_up, (&it.change, report_on))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-asked")))
}

/// Says no thank you.
pub async fn decline(visit: Visit, Path(which): Path<(String, String)>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let version = fields.version();
    let it = written(&fields);
    let (seen, path) = (visit.clone(), there(&visit, &which));
    visit
        .write(move |town, conn| {
            let at = (which.0.as_str(), which.1.as_str());
            let (before, _, permit) = allowed(&seen, conn, Action::Follow, at)?;
            let version = version.ok_or(PageError::Changed)?;
            let before = FollowUp { version, ..before };
            let hand = Hand::new(town, &permit);
            Ok::<_, PageError>(actions::decline(conn, &hand, &before, &it.why)?)
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-declined")))
}

/// Attests the accounts of a report.
pub async fn attest(
    visit: Visit,
    Path((id, application, report)): Path<(String, String, String)>,
) -> PageResult {
    let which = (id, application);
    let path = format!("{}/rapport/{report}", there(&visit, &which));
    let seen = visit.clone();
    visit
        .write(move |town, conn| {
            let at = (which.0.as_str(), which.1.as_str());
            let (follow_up, _, permit) = allowed(&seen, conn, Action::Attest, at)?;
            let report = report_of(conn, &follow_up, &report)?;
            let hand = Hand::new(town, &permit);
            actions::attest(conn, &hand, (&follow_up, &report))?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("payments-done-attested")))
}
