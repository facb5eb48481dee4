//! Seats a person holds beside her roles, such as in a council: rooms tell of them, nothing is copied.
//!
//! A seat gives no right anywhere but in the room that keeps it. It is told where her roles are told,
//! with its first and last day, so that she and the municipality see all she is in one place.

use access::PersonId;
use db::Conn;

use crate::Visit;

/// A seat, told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeldSeat {
    /// What she is, such as «medlem av Ungdomsrådet».
    pub words: String,
    /// From when, and until when, in words.
    pub period: String,
    /// Where it is read more of, without the language in front.
    pub path: String,
}

impl Visit {
    /// The seats a person holds today, in the order of the rooms.
    pub fn seats_of(&self, conn: &mut Conn, who: &PersonId) -> Result<Vec<HeldSeat>, db::Error> {
        let mut all = Vec::new();
        for capability in self.capabilities() {
            all.extend((capability.seats)(self, conn, who)?);
        }
        Ok(all)
    }
}
