//! Oppfølging: what became of what a strategy promised.
//!
//! A strategy says what is to be done ([`strategy::model::Measure`]); this room follows it. It shows the
//! figures that other rooms offer and those kept by hand, ties evidence to measures, asks those who answer
//! for a measure how it goes twice a year ([`model::StatusRound`]), and drafts the yearly report from the
//! answers ([`model::Report`]). Why it is a room beside the strategy: docs/decisions/0018-follow-up.md.
//!
//! Others are known by ids alone: figures come by `web::Indicator`, evidence by `web::EvidenceKind`.

pub mod access;
pub mod actions;
mod capability;
mod demo;
pub mod drafting;
pub mod letters;
pub mod model;
pub mod nightly;
mod pages;
mod rights;
mod routes;
mod settings;
pub mod store;
mod telling;

pub use capability::capability;
