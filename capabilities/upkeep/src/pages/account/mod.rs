//! The bank account: what is in force, what waits, what was before; and the way to another.
//!
//! Only those with the scope for it see whole numbers. Staff see the last digits, and read the rest
//! by pressing a button, which is noted. Giving and confirming an account ask who one is once more,
//! and take two persons; see [`crate::actions::propose_account`].

mod deciding;
mod giving;

pub use deciding::{decide, look, take_back};
pub use giving::{form, propose};

use ::access::Versions;
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use db::Conn;
use texts::Speaker;
use web::{PageError, PageResult, State, Town, Visit, page};

use super::{allowed, frame::Frame, way_words};
use crate::{
    access::{Action, Facts, may},
    actions,
    model::{AccountState, BankAccount},
    store,
};

/// An account as the page shows it.
struct Line {
    account: BankAccount,
    /// Whole or masked.
    number: String,
    gave: String,
    decided: String,
}

impl Line {
    fn state(&self) -> State {
        state_of(self.account.state)
    }
}

#[derive(Template)]
#[template(path = "account/account.html")]
struct AccountPage<'a> {
    visit: &'a Visit,
    frame: Frame,
    lines: Vec<Line>,
    /// Whether she may give another.
    may_propose: bool,
    /// Whether she may decide about the one that waits, once she has proved who she is.
    may_decide: bool,
    /// Whether she may take back the one that waits.
    may_take_back: bool,
    /// Whether she may read whole numbers by asking for them.
    may_ask: bool,
    waits_on_staff: bool,
}

/// The page.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, false).await
}

/// Shows staff the whole number, and notes that they read it.
pub async fn read_whole(visit: Visit, Path(id): Path<String>) -> PageResult {
    shown(&visit, id, true).await
}

async fn shown(visit: &Visit, id: String, asked: bool) -> PageResult {
    let (actor, seen) = (visit.actor(), visit.clone());
    let work = move |town: &Town, conn: &mut Conn| {
        let (association, _) = allowed(conn, &actor, Action::SeeAccount, &id)?;
        let acts = actor.may_for(&id, ::access::Scope::Account);
        let may_read = may(&actor, Action::ReadAccount, &Facts::of(&id));
        if asked {
            let permit = may_read.clone()?;
            let (clock, ids) = (&*town.clock, &*town.ids);
            let (versions, about) = (Versions::default(), Some(id.as_str()));
            ::access::record_with(conn, clock, ids, &permit, &id, versions, about, "read")?;
        }
        let say = seen.say();
        let lines = lines(conn, say, &id, acts || asked)?;
        let waiting = lines
            .iter()
            .find(|line| line.account.state == AccountState::Waiting);
        let (mut may_decide, mut waits_on_staff) = (false, false);
        if let Some(waiting) = waiting {
            let second = actions::has_second_officer(conn, town, &waiting.account)?;
            waits_on_staff = !second;
            let facts = Facts::of(&id).waiting(&waiting.account, second);
            may_decide = could(&may(&actor, Action::DecideAccount, &facts));
        }
        let facts = Facts::of(&id);
        Ok(Shown {
            frame: Frame::of(&seen, &association, &say.t("upkeep-account")),
            may_propose: could(&may(&actor, Action::ProposeAccount, &facts)),
            may_decide,
            may_take_back: may(&actor, Action::TakeBackAccount, &facts).is_ok(),
            may_ask: !acts && !asked && may_read.is_ok(),
            waits_on_staff,
            lines,
        })
    };
    let shown = if asked {
        visit.write(work).await?
    } else {
        visit.read(work).await?
    };
    page(&shown.page(visit), StatusCode::OK)
}

/// The page before it has its visit.
struct Shown {
    frame: Frame,
    lines: Vec<Line>,
    may_propose: bool,
    may_decide: bool,
    may_take_back: bool,
    may_ask: bool,
    waits_on_staff: bool,
}

impl Shown {
    fn page(self, visit: &Visit) -> AccountPage<'_> {
        AccountPage {
            visit,
            frame: self.frame,
            lines: self.lines,
            may_propose: self.may_propose,
            may_decide: self.may_decide,
            may_take_back: self.may_take_back,
            may_ask: self.may_ask,
            waits_on_staff: self.waits_on_staff,
        }
    }
}

/// Whether she may, or may once she has proved who she is.
fn could<T>(asked: &Result<T, ::access::Denied>) -> bool {
    match asked {
        Ok(_) => true,
        Err(denied) => denied.wants_proof(),
    }
}

fn lines(conn: &mut Conn, say: &Speaker, id: &str, is_whole: bool) -> Result<Vec<Line>, PageError> {
    let all = store::account::all(conn, id)?;
    let touched = all
        .iter()
        .flat_map(|one| [&one.proposed_by, &one.decided_by]);
    let people: Vec<_> = touched.flatten().cloned().collect();
    let people = identity::people::several(conn, &people)?;
    let name = |id: Option<&::access::PersonId>| {
        let known = people.iter().find(|one| Some(&one.id) == id);
        known.map_or_else(String::new, |one| one.name.clone())
    };
    let line = |account: BankAccount| Line {
        number: number_words(say, &account, is_whole),
        gave: name(account.proposed_by.as_ref()),
        decided: name(account.decided_by.as_ref()),
        account,
    };
    Ok(all.into_iter().map(line).collect())
}

fn number_words(say: &Speaker, account: &BankAccount, is_whole: bool) -> String {
    if is_whole {
        say.account_number(account.number.as_str())
    } else {
        account.number.masked()
    }
}

/// Shape and colour of a state.
pub fn state_of(state: AccountState) -> State {
    match state {
        AccountState::Waiting => State::Waiting,
        AccountState::InForce => State::Good,
        AccountState::Refused => State::Stopped,
        AccountState::Replaced | AccountState::TakenBack => State::Out,
    }
}

// texts: upkeep-account-state-*
impl AccountPage<'_> {
    fn heading(&self) -> String {
        self.visit.say().t("upkeep-account").into_owned()
    }

    fn here(&self, rest: &str) -> String {
        self.frame.to(self.visit, &format!("/konto{rest}"))
    }

    fn in_state(&self, state: AccountState) -> Option<&Line> {
        self.lines.iter().find(|line| line.account.state == state)
    }

    fn in_force(&self) -> Option<&Line> {
        self.in_state(AccountState::InForce)
    }

    fn waiting(&self) -> Option<&Line> {
        self.in_state(AccountState::Waiting)
    }

    fn state_words(&self, line: &Line) -> String {
        let word = line.account.state.word();
        self.visit
            .say()
            .t(&format!("upkeep-account-state-{word}"))
            .into_owned()
    }

    /// «Gitt 5. juni 2026 av Kari. Bekreftet 6. juni 2026 av Jon.»
    fn told(&self, line: &Line) -> String {
        let (say, account) = (self.visit.say(), &line.account);
        let gave = say.date(account.proposed_at.in_oslo().date());
        let words = [("day", gave.as_str()), ("name", &line.gave)];
        let mut told = vec![if line.gave.is_empty() {
            say.ta("upkeep-account-gave", &words)
        } else {
            say.ta("upkeep-account-gave-by", &words)
        }];
        told.push(way_words(say, &account.remark));
        if account.as_registered {
            told.push(say.t("upkeep-account-registered").into_owned());
        } else if let Some(at) = account.decided_at {
            let day = say.date(at.in_oslo().date());
            let words = [("day", day.as_str()), ("name", &line.decided)];
            told.push(match account.state {
                AccountState::Refused => say.ta("upkeep-account-refused-by", &words),
                AccountState::TakenBack => say.ta("upkeep-account-taken-back-by", &words),
                _ => say.ta("upkeep-account-confirmed-by", &words),
            });
        }
        told.retain(|part| !part.is_empty());
        told.join(" ")
    }
}
