//! The words every other crate speaks: instants and clocks, ids, organisation numbers, languages,
//! municipalities, public holidays and places on a map.
//!
//! Nothing here reads a file, a socket or the system clock by itself. Time and ids are given as
//! parameters ([`Clock`], [`Ids`]) so that a test can hold them still. Values that are stored know
//! how to be columns, on both database engines, by wrapping a type the database library knows.

mod clock;
mod day;
pub mod holidays;
mod ids;
mod instant;
mod language;
mod money;
mod municipality;
mod organisation_number;
pub mod words;

pub use clock::{Clock, FrozenClock, SystemClock};
pub use day::Day;
pub use ids::{Ids, RandomIds, SteppedIds};
pub use instant::{Instant, OSLO, today};
pub use language::{Language, Translated, UnknownLanguage};
pub use money::Money;
pub use municipality::{
    Brand, Contact, District, Municipality, MunicipalityNumber, MunicipalityRefusal, Names,
    NationalSources, Position,
};
pub use organisation_number::{OrganisationNumber, OrganisationNumberRefusal};
