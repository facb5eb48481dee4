//! Pages: what every room stands on when it answers a browser.
//!
//! A request comes in at [`house`], which finds the municipality by host name and the language by
//! path, and leaves a [`Visit`] for the page. A page is one file: data, query, template struct,
//! template, tests. It gives back a [`PageResult`]; what went wrong is one of three kinds (see
//! [`PageError`]) and is shown in the visitor's language. The shell around every page is
//! `templates/shell.html` (`staff.html` for those who work here), forms take their fields from
//! `templates/field.html`, what pages share comes from `templates/parts.html` and `desk.html`, and
//! the look from [`assets`] and [`theme`].

// Templates are compiled in the crate of their page and name this one as `web`.
extern crate self as web;

pub mod assets;
mod capability;
mod chart;
mod circle;
mod cookie;
mod counted;
mod cross_site;
mod deeds;
mod download;
mod error;
mod evidence;
mod feed;
mod fields;
mod form;
mod goal;
mod guest;
mod hats;
mod headers;
mod house;
mod in_path;
mod indicator;
mod kept;
mod language;
mod limit;
mod operations;
mod outside;
mod page;
mod page_cache;
mod parts;
mod proof;
mod seat;
mod serve;
mod settings;
pub mod theme;
mod town;
mod upload;
mod upload_words;
mod visit;
mod written;

pub use capability::{
    Capability, LessorNavigation, Lettable, MakeMyNavigation, MyNavigation, Navigation, Part,
    PartPage, Permission, PersonRights, PersonalData, Place, Reach, RouteLine, StaffNavigation,
    TaskKind, WithAccounts,
};
pub use chart::{Chart, ChartBar, ChartRow};
pub use circle::{Belonging, Choices, Circle, circles};
pub use cookie::Cookie;
pub use deeds::deed_words;
pub use download::{download, download_made};
pub use error::{PageError, PageResult, Problem};
pub use evidence::{Days, EvidenceKind, EvidenceRule, EvidenceThing, Gathered, MOST_FOUND};
pub use feed::{Feed, FeedEntry};
pub use fields::{Fields, WrittenDate, kroner};
pub use form::{FieldError, FormErrors, see_done, see_other};
pub use goal::{Goal, Serving};
pub use hats::Hat;
pub use house::{House, house};
pub use in_path::InPath;
pub use indicator::{About, Asked, Count, CountPart, Indicator, LEAST, Unit, hundredths};
pub use kept::Kept;
pub use language::Lang;
pub use limit::Limit;
pub use operations::ROUTES;
pub use outside::Outside;
pub use page::{Crumb, not_modified, page, page_with_tag, with_tag};
pub use page_cache::PageCache;
pub use parts::{
    Choice, PageLink, Pages, SavedView, State, Step, StepPlace, days_left, done_words, reaches,
    step_words,
};
pub use proof::{Followed, Proof};
pub use seat::HeldSeat;
pub use serve::{ServeRefusal, listen, serve};
pub use settings::{SettingField, SettingForm, SettingKind, SettingVersion, SettingsPage};
pub use town::{Profile, Town, TownRefusal, Towns};
pub use upload::{Upload, Uploaded};
pub use upload_words::RefusalWords;
pub use visit::Visit;

/// The texts of the shell, of errors and of form fields.
pub const TEXTS: texts::Source = texts::Source {
    room: "web",
    nb: include_str!("../texts/nb.ftl"),
    nn: include_str!("../texts/nn.ftl"),
    en: include_str!("../texts/en.ftl"),
};
