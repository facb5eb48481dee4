//! The manifest: everything a capability brings to the house, in one value.
//!
//! `app/src/capabilities.rs` lists them. Routes, tables, texts, jobs, permissions and personal data
//! are read from here alone, so docs/generated can be made from it and a municipality can switch a
//! capability on or off.

use std::collections::BTreeSet;

use access::{Actor, PersonId, Scope};
use axum::Router;
use db::{Conn, Migration};
use jobs::{Daily, JobKind, Subscriber};
use kernel::Clock;
use serde_json::Value;

use crate::{
    Circle, EvidenceKind, Followed, Goal, HeldSeat, Indicator, PageError, Serving, SettingsPage,
    Town, Visit,
};

/// Asks a room whose accounts of a year it keeps.
pub type WithAccounts = fn(&mut Conn, year: i16) -> Result<Option<BTreeSet<String>>, db::Error>;

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
    /// Its places in the menu of the municipality's own people.
    pub staff_navigation: &'static [StaffNavigation],
    /// Its places in the menu of those who let premises of their own.
    pub lessor_navigation: &'static [LessorNavigation],
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
    /// Hands out, and erases, all it holds about a person.
    pub person: PersonRights,
    /// Its parts of a page about one association.
    pub parts: MakeParts,
    /// The kinds of tasks it opens for the municipality's own people.
    pub task_kinds: &'static [TaskKind],
    /// Its places in the menu of Min forening.
    pub my_navigation: &'static [MyNavigation],
    /// Its places there that not every association has.
    pub my_own_navigation: MakeMyNavigation,
    /// What administrators decide about it, each on a page of its own.
    pub settings: &'static [SettingsPage],
    /// Two associations become one: moves all it holds about `from` to `into`, in the transaction
    /// of the merge, and gives back what was moved so that `unmerge` can take it back.
    pub merge: fn(&mut Conn, from: &str, into: &str) -> Result<Value, db::Error>,
    /// Takes a merge back, given what `merge` gave.
    pub unmerge: fn(&mut Conn, from: &str, into: &str, moved: &Value) -> Result<(), db::Error>,
    /// What an association with this id is called; the register alone knows.
    pub association_name: fn(&mut Conn, &str) -> Result<Option<String>, db::Error>,
    /// Ids of the associations that have handed in their accounts of this year; `None` from rooms
    /// that keep none.
    pub with_accounts: WithAccounts,
    /// The figures it offers to others.
    pub indicators: &'static [Indicator],
    /// The goals it offers to others to point to.
    pub goals: fn(&Visit, &mut Conn) -> Result<Vec<Goal>, db::Error>,
    /// What it has that serves the goal with this id.
    pub serving: fn(&Visit, &mut Conn, &str) -> Result<Vec<Serving>, db::Error>,
    /// What it knows of the measures and goals with these ids; only what everybody may know when told so.
    pub followed: fn(&Visit, &mut Conn, &[&str], bool) -> Result<Followed, db::Error>,
    /// Things of its own that can show that something was done.
    pub evidence: &'static [EvidenceKind],
    /// Every premises that can be borrowed, for rooms that premises stand on and that cannot know
    /// them.
    pub lettable: fn(&mut Conn) -> Result<Vec<Lettable>, db::Error>,
    /// Parts of the public page of the premises with this id, for all to see.
    pub of_premises: fn(&Visit, &mut Conn, &str) -> Result<Vec<Part>, PageError>,
    /// Pages that belong to an entry of a menu and lie elsewhere: where they begin, and the entry's path.
    pub also_here: &'static [(&'static str, &'static str)],
    /// Ids of the times that a person has borrowed or holds for herself: rooms that premises stand on
    /// know of her associations' times alone.
    pub borrowed_by: fn(&mut Conn, &PersonId) -> Result<Vec<String>, db::Error>,
    /// Circles of associations that others may choose by.
    pub circles: &'static [Circle],
    /// The seats a person holds today, beside her roles.
    pub seats: fn(&Visit, &mut Conn, &PersonId) -> Result<Vec<HeldSeat>, db::Error>,
}

impl Capability {
    /// One that brings nothing yet but its name and its texts. A manifest says what there is
    /// besides: `Capability { pages, ..Capability::new("venues", TEXTS) }`.
    pub fn new(name: &'static str, texts: texts::Source) -> Self {
        Self {
            name,
            texts,
            migrations: &[],
            pages: Router::new,
            open: Router::new,
            routes: &[],
            navigation: &[],
            staff_navigation: &[],
            lessor_navigation: &[],
            permissions: Vec::new,
            jobs: Vec::new,
            subscribers: Vec::new,
            schedule: &[],
            demo: |_| Ok(()),
            personal_data: &[],
            person: PersonRights {
                export: |_, _| Ok(Value::Null),
                erase: |_, _, _| Ok(Vec::new()),
            },
            parts: |_, _, _, _| Ok(Vec::new()),
            task_kinds: &[],
            my_navigation: &[],
            my_own_navigation: |_, _, _| Ok(Vec::new()),
            settings: &[],
            merge: |_, _, _| Ok(Value::Null),
            unmerge: |_, _, _, _| Ok(()),
            association_name: |_, _| Ok(None),
            with_accounts: |_, _| Ok(None),
            indicators: &[],
            evidence: &[],
            goals: |_, _| Ok(Vec::new()),
            serving: |_, _, _| Ok(Vec::new()),
            followed: |_, _, _, _| Ok(Followed::default()),
            lettable: |_| Ok(Vec::new()),
            of_premises: |_, _, _| Ok(Vec::new()),
            also_here: &[],
            borrowed_by: |_, _| Ok(Vec::new()),
            circles: &[],
            seats: |_, _, _| Ok(Vec::new()),
        }
    }
}

/// Premises that can be borrowed, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lettable {
    /// The id of the premises.
    pub premises: String,
    /// The site and the premises, such as «Sentrumshallen, Storhallen».
    pub name: String,
    /// What they are, such as `hall`.
    pub kind: String,
    /// The id of whoever lets them; empty when the municipality does.
    pub let_by: String,
    /// Id and name of each part that is let, and how many per cent of the whole it is.
    pub sets: Vec<(String, String, i64)>,
}

/// A person's rights to what a capability holds about her (personvernforordningen art. 15, 17, 20).
#[derive(Clone, Copy, Debug)]
pub struct PersonRights {
    /// All of it, for her to read and take along; `Null` when there is nothing.
    pub export: fn(&mut Conn, &PersonId) -> Result<Value, db::Error>,
    /// Erases it. Gives back ids of texts that name what the law makes us keep.
    pub erase: Erase,
}

/// A kind of task for the municipality's own people.
#[derive(Clone, Copy, Debug)]
pub struct TaskKind {
    /// As tasks of this kind are opened, such as `officers.claim`.
    pub kind: &'static str,
    /// What tasks of the kind are called, in the plural.
    pub text_id: &'static str,
    /// Whether one may mark it as handled in the inbox; else only the room's own page ends it.
    pub ends_by_hand: bool,
}

/// A place in the menu of Min forening, for those who have the scope.
#[derive(Clone, Copy, Debug)]
pub struct MyNavigation {
    /// What comes after `/min-forening/{id}`, such as `/profil`.
    pub path: &'static str,
    /// Its words.
    pub text_id: &'static str,
    /// Who sees it.
    pub scope: Scope,
    /// Lower comes first.
    pub rank: i32,
}

/// Makes a capability's places in the menu of Min forening for the association with this id, beside those
/// that all have.
pub type MakeMyNavigation = fn(&Town, &mut Conn, &str) -> Result<Vec<MyNavigation>, PageError>;

/// Erases what a capability holds about a person; see [`PersonRights::erase`].
pub type Erase = fn(&mut Conn, &dyn Clock, &PersonId) -> Result<Vec<&'static str>, db::Error>;

/// Makes a capability's parts of a page about the association with this id.
pub type MakeParts = fn(&Visit, &mut Conn, &str, PartPage) -> Result<Vec<Part>, PageError>;

/// A page about one association that capabilities build together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartPage {
    /// Min forening: for those who act for it.
    MyAssociation,
    /// The association as the municipality's own people see it.
    Staff,
}

/// A part of such a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Lower comes first.
    pub rank: i32,
    /// Where on the page.
    pub place: Place,
    /// A `section` named by its `h2`, rendered by the capability.
    pub html: String,
}

/// Where on the page a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the wide column.
    Main,
    /// Beside it.
    Side,
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

impl RouteLine {
    /// A page that anybody may see; it stands on the written public list.
    pub const fn public(path: &'static str, purpose: &'static str) -> Self {
        Self {
            method: "GET",
            path,
            reach: Reach::Public,
            purpose,
        }
    }

    /// A page for whoever `action` permits.
    pub const fn get(path: &'static str, action: &'static str, purpose: &'static str) -> Self {
        Self {
            reach: Reach::Action(action),
            ..Self::public(path, purpose)
        }
    }

    /// A form for whoever `action` permits.
    pub const fn post(path: &'static str, action: &'static str, purpose: &'static str) -> Self {
        Self {
            method: "POST",
            ..Self::get(path, action, purpose)
        }
    }
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

/// A place in the menu of the municipality's own people, for those whom its page lets in.
#[derive(Clone, Copy, Debug)]
pub struct StaffNavigation {
    /// Path without language.
    pub path: &'static str,
    /// Its words.
    pub text_id: &'static str,
    /// What its page asks first.
    pub may: fn(&Actor) -> bool,
}

/// A place in the menu of those who let premises of their own.
#[derive(Clone, Copy, Debug)]
pub struct LessorNavigation {
    /// Path without language.
    pub path: &'static str,
    /// Its words.
    pub text_id: &'static str,
    /// Lower comes first.
    pub rank: i32,
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
