//! Stories of complaints, on both engines: from a page and on paper, late ones, changed by the first body
//! or sent on and answered, by others than those who decided; and everything of a case in one file.

mod again;
mod chairing;
mod complaining;
mod formula;
mod packing;
mod stage;
