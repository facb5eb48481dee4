//! The manifest: everything a capability brings to the house, in one value.
//!
//! `app/src/capabilities.rs` lists them. Routes, tables, texts, jobs, permissions and personal data
//! are read from here alone, so docs/generated can be made from it and a municipality can switch a
//! capability on or off.

use axum::Router;
use db::Migration;
use jobs::{Daily, JobKind, Subscriber};

use crate::Town;

/// What a capability brings.
pub struct Capability {
    /// Its crate's name.
    pub name: &'static str,
    /// Its texts.
    pub texts: texts::Source,
    /// Its tables, in order.
    pub migrations: &'static [Migration],
    /// Pages, without the language in front: `/foreninger`.
    pub pages: fn() -> Router,
    /// Routes that know no language: `/api/v1/associations`.
    pub open: fn() -> Router,
    /// Every route above, with what it asks for.
    pub routes: &'static [RouteLine],
    /// Its places in the main menu.
    pub navigation: &'static [Navigation],
    /// Its rules, in words.
    pub permissions: fn() -> Vec<Permission>,
    /// The kinds of jobs it knows how to do.
    pub jobs: fn() -> Vec<JobKind>,
    /// The events it listens for.
    pub subscribers: fn() -> Vec<Subscriber>,
    /// What it does every night.
    pub schedule: &'static [Daily],
    /// Fills the demonstration town with what this capability is about.
    pub demo: fn(&Town) -> Result<(), String>,
    /// Personal data it holds.
    pub personal_data: &'static [PersonalData],
}

/// One route, for docs/generated/routes.md and the test that calls every route as everybody.
#[derive(Clone, Copy, Debug)]
pub struct RouteLine {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path as the router knows it, `/{language}` in front where it is a page.
    pub path: &'static str,
    /// Who reaches it.
    pub reach: Reach,
    /// What it is for, in a few words.
    pub purpose: &'static str,
}

/// Who reaches a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Anybody; the route stands on the written public list.
    Public,
    /// Whoever the named action permits.
    Action(&'static str),
}

/// A place in the main menu.
#[derive(Clone, Copy, Debug)]
pub struct Navigation {
    /// Path without language.
    pub path: &'static str,
    /// Its words.
    pub text_id: &'static str,
}

/// A line of the permission table: an action, and what must be so.
pub type Permission = access::Described;

/// Personal data in a table: said so that export and erasure can be complete.
#[derive(Clone, Copy, Debug)]
pub struct PersonalData {
    /// Table and columns.
    pub place: &'static str,
    /// What it is needed for.
    pub purpose: &'static str,
    /// The legal basis.
    pub basis: &'static str,
    /// How long it is kept.
    pub retention: &'static str,
    /// How it is handed out and erased.
    pub erasure: &'static str,
}
