//! What the municipality owes a tenant, such as for time an event took: taken off what the tenant is to
//! pay next, as lines of those fees, so that each invoice explains itself.
//!
//! What is owed to others who let premises is theirs, and nothing is taken off it.
//!
//! What nothing can be taken off waits for staff to pay it out. A line that was taken off stays when the
//! price is reckoned anew; is the fee given up, it is taken off the next one instead.

use access::Permit;
use db::{Conn, Error};
use kernel::Money;
use tasks::{Addressee, NewTask};

use super::{NotDone, Parts, change};
use crate::{
    PAYOUT_TASK,
    access::Action,
    model::{Debtor, Fee, FeeKind, FeeState},
    quote::{About, Quote, QuoteLine},
    store,
};

/// Something a tenant is owed.
#[derive(Clone, Copy, Debug)]
pub struct Owed<'a> {
    /// To whom.
    pub debtor: &'a Debtor,
    /// How much.
    pub sum: Money,
    /// What for, in words for an invoice.
    pub what: &'a str,
    /// Where staff read about it, without language.
    pub path: &'a str,
}

/// Takes it off what they are to pay from today, soonest first. Gives back what is left for staff to
/// pay out.
pub fn take_off(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    owed: Owed<'_>,
) -> Result<Money, NotDone> {
    let today = kernel::today(parts.0);
    let mut left = owed.sum;
    for mut fee in open_of(conn, owed.debtor)? {
        if left <= Money::ZERO {
            break;
        }
        if fee.used_on < today {
            continue;
        }
        let off = add_line(&mut fee.quote, owed.what, left);
        if off > Money::ZERO {
            fee.charged -= off;
            left -= off;
            change(conn, parts, permit, fee)?;
        }
    }
    if left > Money::ZERO {
        ask_for_payout(conn, parts, &owed, left)?;
    }
    Ok(left)
}

/// Of a fee, what was taken off it: what for, and how much.
pub fn taken_off(fee: &Fee) -> Vec<(String, Money)> {
    let line = |line: &QuoteLine| match &line.about {
        About::Sum { name } if line.amount < Money::ZERO => Some((name.clone(), -line.amount)),
        _ => None,
    };
    fee.quote.lines.iter().filter_map(line).collect()
}

/// Lets what was taken off `before` stay off `after`, as far as that goes. Gives back what does not.
pub(super) fn keep(before: &Fee, after: &mut Fee) -> Vec<(String, Money)> {
    let mut over = Vec::new();
    for (what, sum) in taken_off(before) {
        let off = add_line(&mut after.quote, &what, sum);
        after.charged -= off;
        if off < sum {
            over.push((what, sum - off));
        }
    }
    over
}

/// Takes off others what could not stay off this one.
pub(super) fn pass_on(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    (fee, over): (&Fee, Vec<(String, Money)>),
) -> Result<(), NotDone> {
    for (what, sum) in over {
        let owed = Owed {
            debtor: &fee.debtor,
            sum,
            what: &what,
            path: &format!("/saker/faktura/krav/{}", fee.id),
        };
        take_off(conn, parts, permit, owed)?;
    }
    Ok(())
}

/// Adds the line, as much of `sum` as the largest part by value added tax can bear, so that no part of
/// an invoice is below zero.
fn add_line(quote: &mut Quote, what: &str, sum: Money) -> Money {
    let mut percents: Vec<i64> = quote.lines.iter().map(|line| line.vat_percent).collect();
    percents.sort_unstable();
    percents.dedup();
    let part = |percent: i64| {
        let those = quote
            .lines
            .iter()
            .filter(|line| line.vat_percent == percent);
        (those.map(|line| line.amount).sum::<Money>(), percent)
    };
    let Some((most, vat_percent)) = percents.into_iter().map(part).max() else {
        return Money::ZERO;
    };
    let off = sum.min(most);
    if off <= Money::ZERO {
        return Money::ZERO;
    }
    quote.charged -= off;
    quote.lines.push(QuoteLine {
        amount: -off,
        about: About::Sum {
            name: what.to_owned(),
        },
        point: String::new(),
        vat_percent,
    });
    off
}

fn open_of(conn: &mut Conn, debtor: &Debtor) -> Result<Vec<Fee>, Error> {
    let all = match debtor {
        Debtor::Association(id) => store::fees::of_association(conn, id, ALWAYS)?,
        Debtor::Person(person) => store::fees::of_person(conn, person)?,
        Debtor::Payer(id) => store::fees::of_payer(conn, id)?,
    };
    let can = |fee: &Fee| {
        let open = matches!(fee.state, FeeState::Estimated | FeeState::Fixed);
        open && fee.kind == FeeKind::Rent && fee.let_by.is_empty()
    };
    Ok(all.into_iter().filter(can).collect())
}

const ALWAYS: (jiff::civil::Date, jiff::civil::Date) = (
    jiff::civil::date(2000, 1, 1),
    jiff::civil::date(2999, 12, 31),
);

fn ask_for_payout(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    owed: &Owed<'_>,
    left: Money,
) -> Result<(), Error> {
    let association = owed.debtor.association();
    let kroner = (left.ore() / 100).to_string();
    let subject = ids.next();
    let task = NewTask {
        kind: PAYOUT_TASK,
        subject: &subject,
        addressee: Addressee::Staff {
            capability: "venues".to_owned(),
            unit: String::new(),
        },
        association,
        title: texts::id("price-task-payout"),
        remark: texts::id("price-task-payout-remark"),
        words: &[("sum", &kroner), ("what", owed.what)],
        path: owed.path,
        due_on: None,
    };
    tasks::open(conn, clock, ids, &task)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_taken_off_than_there_is() {
        let mut quote = Quote::of_sum("Leie", Money::from_kroner(300));
        assert_eq!(
            add_line(&mut quote, "Kompensasjon", Money::from_kroner(200)),
            Money::from_kroner(200)
        );
        assert_eq!(
            add_line(&mut quote, "Kompensasjon", Money::from_kroner(200)),
            Money::from_kroner(100)
        );
        assert!(quote.is_free());
        let sum: Money = quote.lines.iter().map(|line| line.amount).sum();
        assert_eq!(sum, quote.charged);
        assert_eq!(quote.listed, Money::from_kroner(300));
    }
}
