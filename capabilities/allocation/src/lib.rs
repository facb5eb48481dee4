//! Fordelingsnøkkel: sharing a pot by a formula, exactly, and so that anybody can follow it.
//!
//! A key is a list of steps, kept as dated versions. A run is a key used on a frozen snapshot of the
//! register's numbers with a pot; the same snapshot and version give the same bytes.

pub mod engine;
