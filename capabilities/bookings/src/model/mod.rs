//! Reservations in the words of the glossary: what is stored, and what follows from it.

mod booking;
mod note;
mod release;

pub use booking::{Booking, BookingKind, BookingState, BookingTime, LostDate};
pub use note::{Note, NoteKind};
pub use release::{Alert, AlertState, Offer, OfferState, Release, ReleaseState};
pub use venues::model::TermsVersion as Terms;
