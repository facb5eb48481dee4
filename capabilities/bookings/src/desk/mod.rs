//! The desk of lending: the municipality's own people answer requests, book on behalf of others, move
//! times, and hold events that take the time of others with the notice the rules demand.
//!
//! | a request | an event |
//! |---|---|
//! | waits, with a day it is to be answered | is shown whose time it takes before it takes anything |
//! | is granted whole or in part, refused with the reason, or asked about | tells everybody touched, once |
//! | may be met by another time, taken with one click | is called off, and offers their time back |
//!
//! An association that lets premises of its own answers those who ask for them, from its own page.
//!
//! What was asked for is kept beside what was given. Others may use [`figures`] and
//! [`figures::figures_of_site`], and [`actions::wait_for_staff`].

pub mod access;
pub mod actions;
mod demo;
pub mod deposits;
mod fees;
pub mod figures;
mod letters;
mod letting;
pub mod model;
mod pages;
mod past;
mod premises;
mod routes;
pub mod rules;
mod settings;
pub mod store;
mod tell;
mod view;
mod words;

use db::Migration;
use web::{PersonalData, TaskKind};

pub use demo::fill as fill_demo;
pub use figures::{SiteFigures, figures_of_site};
pub(crate) use letting::answered_by;
pub use pages::routes as pages;
pub use pages::{letting_navigation, letting_part};
pub use premises::part as of_premises;
pub use routes::ROUTES;
pub use settings::PAGES as SETTINGS;
pub use tell::{jobs, subscribers};

/// The desk's tables.
pub const MIGRATION: Migration = Migration::shared(
    "bookings",
    "0002_desk",
    include_str!("../../schema/0002_desk.sql"),
);

/// What waits on staff.
pub const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: actions::REQUEST_TASK,
        text_id: texts::id("bookdesk-tasks"),
        ends_by_hand: false,
    },
    TaskKind {
        kind: actions::CALL_TASK,
        text_id: texts::id("bookdesk-tasks-call"),
        ends_by_hand: true,
    },
];

/// What the desk holds of persons.
pub const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "booking_notice.person_id, booking_notice.seen_by, booking_lost_time.answered_by",
        purpose: "who is told that an event takes her time, and that she has seen it",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "five years after the event",
        erasure: "with the person; that somebody was told stays",
    },
    PersonalData {
        place: "booking_notice.told_name, booking_notice.told_phone",
        purpose: "to call somebody without an account who loses time to an event",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until the event is over; half a year after a closure was told",
        erasure: "emptied by the nightly job",
    },
    PersonalData {
        place: "booking_proposal.made_by, booking_proposal.answered_by, booking_event.made_by",
        purpose: "who decided and who answered",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the reservation",
        erasure: "with the person",
    },
    PersonalData {
        place: "booking_deposit.noted_by",
        purpose: "who noted that a deposit came, was given back or kept",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "as long as the reservation",
        erasure: "with the person",
    },
    PersonalData {
        place: "booking_view.person_id, booking_view.name, booking_bulk.person_id",
        purpose: "the choices of requests a case officer comes back to, and what she can undo",
        basis: "public task, GDPR art. 6(1)(e)",
        retention: "until she lets go of them, or stops working here",
        erasure: "kept choices with the person; what was done holds only her id",
    },
];
