//! Looking over an account that somebody else gave, and saying yes or no to it.
//!
//! For another in the association who sees to its account; staff only where there is no such
//! other. Two people, each of whom has just proved who she is, because a changed account is how
//! grants are stolen. Whoever decides reads the whole number, that is noted, and it is that one
//! she decides on.

use askama::Template;
use axum::{body::Bytes, extract::Path, http::StatusCode};
use db::Conn;
use web::{Fields, PageError, PageResult, Town, Visit, page, see_done};

use super::super::{allowed, frame::Frame};
use crate::{
    access::{Action, Facts, may},
    actions,
    model::{AccountState, BankAccount},
    store,
};
use ::access::{Actor, Permit};
use associations::model::Association;

#[derive(Template)]
#[template(path = "account/decide.html")]
struct DecidePage<'a> {
    visit: &'a Visit,
    frame: Frame,
    account: BankAccount,
    gave: String,
    before: Option<BankAccount>,
}

/// The page.
pub async fn look(visit: Visit, Path(id): Path<String>) -> PageResult {
    let (actor, seen) = (visit.actor(), visit.clone());
    // Whoever decides reads the whole number; that is noted as well.
    let (frame, account, gave, before) = visit
        .write(move |town, conn| {
            let (association, account, permit) = waiting(conn, town, &actor, &id)?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let (versions, about) = (::access::Versions::default(), Some(id.as_str()));
            ::access::record_with(
                conn,
                clock,
                ids,
                &permit,
                &account.id,
                versions,
                about,
                "read",
            )?;
            let gave = match &account.proposed_by {
                Some(person) => identity::people::one(conn, person)?.map(|person| person.name),
                None => None,
            };
            let before = store::account::the_one(conn, &id, AccountState::InForce)?;
            let frame = Frame::of(&seen, &association, &seen.say().t("upkeep-account-look"));
            Ok::<_, PageError>((frame, account, gave.unwrap_or_default(), before))
        })
        .await?;
    let shown = DecidePage {
        visit: &visit,
        frame,
        account,
        gave,
        before,
    };
    page(&shown, StatusCode::OK)
}

/// Says yes or no.
pub async fn decide(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let fields = Fields::read(&body);
    let (seen_id, yes) = (
        fields.one("account").to_owned(),
        fields.one("answer") == "yes",
    );
    let path = visit.to(&format!("/min-forening/{id}/konto"));
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let (association, account, permit) = waiting(conn, town, &actor, &id)?;
            // It must be the one she has looked at.
            if account.id != seen_id {
                return Err(PageError::Changed);
            }
            actions::decide_account(conn, town, &permit, &association, &account, yes)?;
            Ok::<_, PageError>(())
        })
        .await?;
    let done = if yes {
        texts::id("upkeep-done-account-confirmed")
    } else {
        texts::id("upkeep-done-account-refused")
    };
    Ok(see_done(&path, done))
}

/// Takes back the one that waits.
pub async fn take_back(visit: Visit, Path(id): Path<String>) -> PageResult {
    let path = visit.to(&format!("/min-forening/{id}/konto"));
    let actor = visit.actor();
    visit
        .write(move |town, conn| {
            let (association, permit) = allowed(conn, &actor, Action::TakeBackAccount, &id)?;
            let account = store::account::the_one(conn, &id, AccountState::Waiting)?;
            let account = account.ok_or(PageError::Changed)?;
            actions::take_back_account(conn, town, &permit, &association, &account)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&path, texts::id("upkeep-done-account-taken-back")))
}

fn waiting(
    conn: &mut Conn,
    town: &Town,
    actor: &Actor,
    id: &str,
) -> Result<(Association, BankAccount, Permit<Action>), PageError> {
    let (association, _) = allowed(conn, actor, Action::SeeAccount, id)?;
    let account = store::account::the_one(conn, id, AccountState::Waiting)?;
    let account = account.ok_or(PageError::NotFound)?;
    let second = actions::has_second_officer(conn, town, &account)?;
    let facts = Facts::of(id).waiting(&account, second);
    let permit = may(actor, Action::DecideAccount, &facts)?;
    Ok((association, account, permit))
}

impl DecidePage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-account-look").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        self.frame.to(self.visit, &format!("/konto{rest}"))
    }

    fn written(&self, account: &BankAccount) -> String {
        self.visit.say().account_number(account.number.as_str())
    }

    fn given_on(&self) -> String {
        let day = self
            .visit
            .say()
            .date(self.account.proposed_at.in_oslo().date());
        let words = [("day", day.as_str()), ("name", &self.gave)];
        self.visit.say().ta("upkeep-account-gave-by", &words)
    }
}
