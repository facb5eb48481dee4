//! The form for a new account, for those who see to it and for staff on behalf of those who call.
//!
//! She proves who she is before it is shown, so that nothing she writes is lost on the way. What
//! comes of it is said at once: in force when the voluntary register has the same number,
//! otherwise waiting for another person. While one waits, no other can be given.

use askama::Template;
use associations::actions::OnBehalf;
use axum::{body::Bytes, extract::Path};
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::super::{allowed, frame::Frame, way, ways};
use crate::{
    access::Action,
    actions::{self, Proposed},
    model::{AccountNumber, AccountNumberRefusal},
};

#[derive(Template)]
#[template(path = "account/new.html")]
struct NewAccountPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    written: String,
    ways: Vec<Choice>,
    errors: FormErrors,
}

/// The form.
pub async fn form(visit: Visit, Path(id): Path<String>) -> PageResult {
    let frame = frame(&visit, id).await?;
    shown(&visit, frame, String::new(), "", FormErrors::new())
}

/// Gives an account.
pub async fn propose(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let frame = frame(&visit, id.clone()).await?;
    let fields = Fields::read(&body);
    let (say, mut errors) = (visit.say(), FormErrors::new());
    let written = fields.one("account").to_owned();
    let number: Result<AccountNumber, _> = written.parse();
    match number {
        Err(AccountNumberRefusal::Digits) => errors.add("account", say.t("upkeep-error-account")),
        Err(AccountNumberRefusal::CheckDigit) => {
            errors.add("account", say.t("upkeep-error-account-check"));
        }
        Ok(_) => {}
    }
    let way: OnBehalf = way(&fields, frame.is_staff, say, &mut errors);
    let Some(number) = number.ok().filter(|_| errors.is_empty()) else {
        return shown(&visit, frame, written, fields.one("way"), errors);
    };
    let actor = visit.actor();
    let proposed = visit
        .write(move |town, conn| {
            let (association, permit) = allowed(conn, &actor, Action::ProposeAccount, &id)?;
            let proposed =
                actions::propose_account(conn, town, &permit, &association, &number, way)?;
            Ok::<_, PageError>(proposed)
        })
        .await?;
    let done = match proposed {
        Proposed::InForce => texts::id("upkeep-done-account-in-force"),
        Proposed::WaitsForOfficer => texts::id("upkeep-done-account-waits"),
        Proposed::WaitsForStaff => texts::id("upkeep-done-account-waits-staff"),
        Proposed::Same => {
            errors.add("account", say.t("upkeep-error-account-same"));
            return shown(&visit, frame, written, fields.one("way"), errors);
        }
        Proposed::OneWaits => {
            errors.add("account", say.t("upkeep-error-account-waits"));
            return shown(&visit, frame, written, fields.one("way"), errors);
        }
    };
    Ok(see_done(&frame.to(&visit, "/konto"), done))
}

async fn frame(visit: &Visit, id: String) -> Result<Frame, PageError> {
    let (actor, seen) = (visit.actor(), visit.clone());
    visit
        .read(move |_, conn| {
            let (association, _) = allowed(conn, &actor, Action::ProposeAccount, &id)?;
            Ok(Frame::of(
                &seen,
                &association,
                &seen.say().t("upkeep-account-new"),
            ))
        })
        .await
}

fn shown(
    visit: &Visit,
    frame: Frame,
    written: String,
    way: &str,
    errors: FormErrors,
) -> PageResult {
    let status = errors.status();
    let form = NewAccountPage {
        ways: ways(visit.say(), way),
        visit,
        frame,
        written,
        errors,
    };
    page(&form, status)
}

impl NewAccountPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-account-new").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        self.frame.to(self.visit, &format!("/konto{rest}"))
    }
}
