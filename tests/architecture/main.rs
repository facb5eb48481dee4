//! Holds the house to its own rules, by reading its files, its manifests and cargo's metadata.
//!
//! Where a rule has exceptions, they stand here as a written list with reasons; a list that names
//! something that is gone fails too, so that it stays short and true.

mod arrows;
mod dictionary;
mod files;
mod front_end;
mod glossary;
mod licences;
mod links;
mod routes;
mod steps;
mod wording;
