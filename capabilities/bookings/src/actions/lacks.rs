//! What must still be said before a draft can be sent, by the rules of its premises. The form asks for
//! it, and whatever else sends, asks here: nobody sends what the rules do not let.

use db::{Conn, Error};
use jiff::civil::Date;
use venues::model::BookingRule;

use crate::{
    basket::Basket,
    model::{BookingKind, Terms},
};

/// Something that must still be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// What it is for, in a few words.
    Title,
    /// An adult who answers for it, with a phone.
    Responsible,
    /// That these terms are accepted, as `house/2`.
    Terms(String),
    /// That whoever books is so many years old.
    Age(i32),
}

/// What a draft lacks on a day.
pub fn lacks(
    conn: &mut Conn,
    basket: &Basket,
    rules: &[&BookingRule],
    on: Date,
) -> Result<Vec<Lack>, Error> {
    let booking = &basket.booking;
    let mut all = Vec::new();
    // A spare hour is taken with one press.
    if booking.title.is_empty() && booking.kind != BookingKind::Spare {
        all.push(Lack::Title);
    }
    let nobody = booking.responsible_name.is_empty() || booking.responsible_phone.is_empty();
    if nobody && rules.iter().any(|rule| rule.needs_responsible) {
        all.push(Lack::Responsible);
    }
    if let Some(least) = least_age(rules)
        && booking.confirmed_age() < Some(least)
    {
        all.push(Lack::Age(least));
    }
    let terms = basket.terms(conn, rules, on)?;
    let keys = terms.iter().map(Terms::key);
    let accepted: Vec<&str> = booking.terms().collect();
    all.extend(
        keys.filter(|key| !accepted.contains(&key.as_str()))
            .map(Lack::Terms),
    );
    Ok(all)
}

/// The age that whoever books must have reached, when a rule asks for one.
pub fn least_age(rules: &[&BookingRule]) -> Option<i32> {
    rules.iter().filter_map(|rule| rule.least_age).max()
}
