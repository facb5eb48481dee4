//! Pages about runs: a new trial, what came of it, its numbers, why each gets what it gets, and files.

pub mod files;
pub mod new;
mod new_form;
pub mod numbers;
pub mod one;
mod picture;
pub mod reasons;
pub mod rows;
