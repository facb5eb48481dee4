//! Spreading a grant of several years: which part of one sum the pots of later years carry. It is done before
//! anybody is told; after that another decision is needed.

use db::Conn;
use kernel::Money;

use super::{Hand, NotDone};
use crate::{
    model::{Application, Commitment, Decision, Kind, LATER_YEARS, Round, State},
    store,
};

/// Why a grant was not spread.
#[derive(Debug, thiserror::Error)]
pub enum NotSpread {
    /// Later years carry more than the whole sum.
    #[error("later years carry more than the whole sum")]
    AboveSum(Money),
    /// As with everything else.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<db::Error> for NotSpread {
    fn from(error: db::Error) -> Self {
        Self::NotDone(error.into())
    }
}

/// The sum that is spread: what is decided, else recommended, else applied for.
pub fn spread_sum(it: &Application, decision: Option<&Decision>) -> Money {
    let decided = decision.map(|it| it.amount);
    decided.or(it.recommended).unwrap_or(it.applied)
}

/// Whether it is time for it: from when it is sent until the applicant is told.
pub fn can_spread(kind: Kind, it: &Application, decision: Option<&Decision>) -> bool {
    let is_told = decision.is_some_and(|it| it.notified_at.is_some());
    let is_here = it.state.is_handled() || it.state == State::Decided;
    kind == Kind::MultiYear && is_here && !is_told
}

/// The years a grant of this round can be spread over.
pub fn later_years(round: &Round) -> impl Iterator<Item = i32> {
    let first = round.year();
    (1..=i32::from(LATER_YEARS)).map(move |on| first + on)
}

/// Says what later years carry; those that carry nothing are left out.
pub fn spread(
    conn: &mut Conn,
    hand: &Hand<'_>,
    (before, round): (&Application, &Round),
    years: &[(i32, Money)],
) -> Result<(), NotSpread> {
    let kind = store::schemes::kind_of(conn, &round.guidelines)?;
    let decision = store::decisions::of(conn, &before.id)?;
    let known = |(year, sum): &(i32, Money)| {
        *sum > Money::ZERO && later_years(round).any(|own| own == *year)
    };
    if !can_spread(kind, before, decision.as_ref()) || !years.iter().all(known) {
        return Err(NotDone::NotNow.into());
    }
    let whole = spread_sum(before, decision.as_ref());
    let later: Money = years.iter().map(|(_, sum)| *sum).sum();
    if later > whole {
        return Err(NotSpread::AboveSum(whole));
    }
    let it = hand.save(conn, before.clone())?;
    let all: Vec<Commitment> = years
        .iter()
        .map(|(year, amount)| Commitment {
            application_id: it.id.clone(),
            year: *year,
            amount: *amount,
            released_at: None,
        })
        .collect();
    store::commitments::put(conn, &it.id, &all)?;
    let words: Vec<String> = years
        .iter()
        .map(|(year, sum)| format!("{year}: {}", sum.ore() / 100))
        .collect();
    hand.tell(conn, &it.id, ("spread", &words.join(", ")), true)?;
    Ok(())
}
