//! What the register knows of an applicant: filled in for her, shown beside the form, and judged by the
//! rules of a scheme.

use access::RoleKind;
use associations::model::{Association, AssociationId, Standing};
use db::{Conn, Error};
use identity::{people, roles};
use kernel::{Clock, Money};
use upkeep::model::{BankAccount, MemberNumbers, ShelfDocument};

use crate::{
    model::{Application, Decision, Register, Verdict, judge},
    store,
};

/// An association as an application sees it.
pub struct Known {
    /// The association.
    pub association: Association,
    /// What rules look at.
    pub register: Register,
    /// Its account.
    pub account: Option<BankAccount>,
    /// What lies on its shelf.
    pub shelf: Vec<ShelfDocument>,
    /// Who leads it, and how many others act for it here.
    pub board: Option<(String, i64)>,
    /// What it was given last, in this scheme.
    pub last: Option<(Application, Decision)>,
    /// The year that was given for.
    pub last_year: Option<i32>,
}

impl Known {
    /// Gathers it. `None` when there is no such association.
    pub fn of(
        conn: &mut Conn,
        clock: &dyn Clock,
        id: &str,
        scheme: &str,
    ) -> Result<Option<Self>, Error> {
        let Some(association) = associations::one(conn, &AssociationId(id.to_owned()))? else {
            return Ok(None);
        };
        let year = kernel::today(clock).year() - 1;
        let shelf = upkeep::documents_of(conn, id)?;
        let account = upkeep::account_in_force(conn, id)?;
        let voluntary = association.voluntary.as_ref();
        let register = Register {
            is_active: association.standing == Standing::Active,
            is_voluntary: voluntary
                .is_some_and(|it| it.in_latest_file && it.facts.deleted_on.is_none()),
            may_apply: upkeep::may_apply(conn, clock, id)?,
            year,
            members: upkeep::member_numbers(conn, id, year)?,
            documents: shelf.iter().map(|one| (one.kind, one.year)).collect(),
            has_account: account.is_some(),
            misses_report: crate::missing::has(conn, id)?,
        };
        let last = last(conn, id, scheme)?;
        let round = match &last {
            Some((it, _)) => store::rounds::one(conn, &it.round_id)?,
            None => None,
        };
        Ok(Some(Self {
            board: board(conn, clock, id)?,
            last_year: round.map(|round| round.year()),
            last,
            association,
            register,
            account,
            shelf,
        }))
    }

    /// Member numbers of last year.
    pub fn members(&self) -> Option<&MemberNumbers> {
        self.register.members.as_ref()
    }

    /// Judges the rules of a scheme.
    pub fn verdicts(&self, rules: &[crate::model::Rule]) -> Vec<Verdict> {
        judge(rules, &self.register)
    }
}

/// The chair, and how many others.
fn board(
    conn: &mut Conn,
    clock: &dyn Clock,
    association: &str,
) -> Result<Option<(String, i64)>, Error> {
    let held = roles::in_association(conn, clock, association)?;
    let chair = held.iter().find(|one| one.role.kind == RoleKind::Chair);
    let Some(chair) = chair.map(|one| one.person.clone()) else {
        return Ok(None);
    };
    let mut others: Vec<_> = held.iter().map(|one| &one.person).collect();
    others.sort();
    others.dedup();
    others.retain(|one| **one != chair);
    let name = people::one(conn, &chair)?.map(|person| person.name);
    let count = i64::try_from(others.len()).unwrap_or(i64::MAX);
    Ok(name.map(|name| (name, count)))
}

/// What an association was told last in a scheme.
pub fn last(
    conn: &mut Conn,
    association: &str,
    scheme: &str,
) -> Result<Option<(Application, Decision)>, Error> {
    for application in store::applications::of_association(conn, association)? {
        let round = store::rounds::one(conn, &application.round_id)?;
        if round.is_none_or(|round| round.scheme != scheme) {
            continue;
        }
        let decision = store::decisions::of(conn, &application.id)?;
        if let Some(decision) = decision.filter(|it| it.notified_at.is_some()) {
            return Ok(Some((application, decision)));
        }
    }
    Ok(None)
}

/// What somebody was given, in kroner, for a budget's column of last year.
pub fn given(decision: Option<&Decision>) -> Option<Money> {
    decision.filter(|it| it.outcome.gives()).map(|it| it.amount)
}
