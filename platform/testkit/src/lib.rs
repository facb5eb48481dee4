//! What tests stand on: databases of their own, a clock that stands still, a town, a browser.
//!
//! A story runs on SQLite and on PostgreSQL ([`on_each_engine`]). `cargo xtask test` starts a
//! throw-away PostgreSQL and names it in `SAMSPILL_TEST_POSTGRES`; without it a plain `cargo test`
//! runs on SQLite alone, and says so. Nothing is shared between tests: each gets databases of its
//! own. A [`TestHouse`] serves [`TestTown`]s in the process, with the capabilities the test gives
//! it; its [`Browser`] looks over every page it gets (see [`Page::faults`]), so that no story can
//! pass on a broken page. National files in their true shape are made by [`national`], and
//! [`Server`] hands them out. A mail server that speaks the protocol is [`SmtpServer`].

mod beside;
mod browser;
mod engines;
mod faults;
mod figures;
mod house;
pub mod national;
mod page;
mod papers;
mod server;
mod smtp_server;
mod town;

pub use beside::beside;
pub use browser::Browser;
pub use engines::{Fresh, on_each_engine, on_sqlite};
pub use figures::figures;
pub use house::TestHouse;
pub use page::Page;
pub use papers::{keep_calendar, keep_invoice, keep_paper, said_by};
pub use server::{Answer, Server};
pub use smtp_server::{MailAnswer, SmtpServer, TakenMail};
pub use town::{TestTown, migrations};

/// The instant at which tests play: Thursday 12 March 2026, 10:00 in Norway.
pub fn a_thursday() -> kernel::Instant {
    kernel::Instant::from(jiff_timestamp("2026-03-12T09:00:00Z"))
}

/// A clock that shows [`a_thursday`] until it is set.
pub fn frozen_clock() -> kernel::FrozenClock {
    kernel::FrozenClock::at(a_thursday())
}

fn jiff_timestamp(written: &str) -> jiff::Timestamp {
    written.parse().expect("a timestamp written by us")
}
