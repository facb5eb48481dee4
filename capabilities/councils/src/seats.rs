//! Seats in councils, told where a person's roles are told: on her own page, and to administrators.
//!
//! They are read from the memberships each time and never copied, so a seat begins and ends on its days
//! everywhere at once.

use access::PersonId;
use db::{Conn, Error};
use web::{HeldSeat, Visit};

use crate::store;

/// The seats she holds today, in councils that are still there.
pub fn seats(visit: &Visit, conn: &mut Conn, who: &PersonId) -> Result<Vec<HeldSeat>, Error> {
    let today = kernel::today(&*visit.town().clock);
    let say = visit.say();
    let mut all = Vec::new();
    for place in store::places_of(conn, who)? {
        let council = store::one(conn, &place.council_id)?.filter(|it| !it.closed);
        let Some(council) = council.filter(|_| place.sits_on(today)) else {
            continue;
        };
        let name = council.name(visit.language());
        let seats = store::seats_of(conn, &council.id)?;
        let seat = seats.into_iter().find(|seat| seat.id == place.seat_id);
        let seat = seat.map(|seat| seat.title).unwrap_or_default();
        let words = if place.is_stand_in {
            texts::id("councils-role-stand-in")
        } else {
            texts::id("councils-role")
        };
        let from = say.date(place.since_on.date());
        let period = match place.until_on {
            Some(to) => {
                let to = say.date(to.date());
                say.ta("councils-sat", &[("from", &from), ("to", &to)])
            }
            None => say.ta("councils-sits", &[("from", &from)]),
        };
        all.push(HeldSeat {
            words: say.ta(words, &[("council", &name), ("seat", &seat)]),
            period,
            path: format!("/rad/{}", council.id),
        });
    }
    Ok(all)
}
