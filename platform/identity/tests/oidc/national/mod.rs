//! The authorised roles service through Maskinporten, against servers that keep its strict rules and
//! against such as break them. Whatever goes wrong, nobody has a right.

mod file;
mod maskinporten;
mod register;
mod service;
