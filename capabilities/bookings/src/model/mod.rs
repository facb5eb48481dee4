//! Reservations in the words of the glossary: what is stored, and what follows from it.

mod booking;
mod displacement;
mod note;
mod release;

pub use booking::{Booking, BookingKind, BookingState, BookingTime, LostDate};
pub use displacement::{Displacement, OfferedTime};
pub use note::{Note, NoteKind, Terms};
pub use release::{Alert, AlertState, Offer, OfferState, Release, ReleaseState};
