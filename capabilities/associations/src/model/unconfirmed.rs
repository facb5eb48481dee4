//! What follows in public when an association has not confirmed its facts: it is marked in lists, or
//! left out of them. The rules belong to whoever asks for the confirmation; here is what came of them.

use jiff::civil::Date;

/// An association that let the last day pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unconfirmed {
    /// The last day that passed.
    pub due_on: Date,
    /// Lists and its page say that it has not confirmed.
    pub marked: bool,
    /// It stands in no list, file or open data; its address says that it sleeps.
    pub hidden: bool,
}
