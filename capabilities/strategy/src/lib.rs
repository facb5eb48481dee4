//! Strategi: what the municipality and its voluntary sector have promised each other, and how it goes.
//!
//! A [`model::Document`] (strategy, platform, policy, plan) lives on through its [`model::Edition`]s.
//! An edition is written in [`model::Section`]s, each owned by a [`model::Role`]; a decision freezes
//! it as [`model::Content`], which pages, papers and files are made from and which has no place for
//! what is said inside.
//!
//! | an edition | means |
//! |---|---|
//! | draft | is being written |
//! | reading | is being written, and others read and comment |
//! | decided | never changes again; its address stays |
//!
//! Which edition is in force follows from the dates ([`model::in_force`]) and is typed nowhere.

pub mod access;
pub mod actions;
mod capability;
mod demo;
pub mod model;
pub mod nightly;
mod pages;
mod parts;
mod rights;
mod routes;
pub mod store;

pub use capability::capability;
