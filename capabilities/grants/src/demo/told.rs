//! What the sports council gave of the state's money for local activity, two years back: told about, and
//! no decision of Fjordvik's. Sums are invented.

use db::{Conn, Error};
use kernel::Money;

use super::putting::association;
use crate::{
    actions::Hand,
    model::{Scheme, ToldShare, ToldYear},
    store,
};

/// Clubs, and their members between 6 and 19 years.
const CLUBS: [(&str, i64); 4] = [
    ("Nordstranda idrettslag", 412),
    ("Dalsbygda idrottslag", 168),
    ("Fjordvik paralag", 31),
    ("Fjordvik svømmeklubb", 143),
];

/// Two years of it.
pub fn of_sports(conn: &mut Conn, hand: &Hand<'_>, scheme: &Scheme) -> Result<(), Error> {
    let this_year = hand.today().year();
    for (back, whole) in [(2, 284_000), (1, 301_000)] {
        let members: i64 = CLUBS.iter().map(|(_, members)| members).sum();
        let (mut shares, mut left) = (Vec::new(), whole);
        for (name, own) in CLUBS {
            let kroner = own * whole / members;
            left -= kroner;
            shares.push(ToldShare {
                name: name.to_owned(),
                association: association(conn, name)?,
                amount: Money::from_kroner(kroner),
            });
        }
        // What is rounded off goes to the largest.
        if let Some(largest) = shares.first_mut() {
            largest.amount += Money::from_kroner(left);
        }
        let it = ToldYear {
            scheme: scheme.id.clone(),
            year: i32::from(this_year - back),
            decided_by: "Idrettsrådets årsmøte".to_owned(),
            met_on: jiff::civil::Date::new(this_year - back, 3, 12).ok(),
            criteria: "Etter medlemmer mellom 6 og 19 år, slik de er meldt til idrettsforbundet. \
                       Årsmøtet valgte å ikke sette av noe til egne tiltak."
                .to_owned(),
            shares,
            entered_at: hand.now(),
            entered_by: None,
            version: 0,
        };
        store::told_years::keep(conn, &it)?;
    }
    Ok(())
}
