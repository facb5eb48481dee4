//! Letters as they were posted, and who was told of them.
//!
//! A letter is its paper, kept as it was; the PDF is made of it once and has a hash. Notice is given
//! to each reader by a mail of its own, and a second time when nobody has opened it after a week.

use access::PersonId;
use diesel::prelude::{Insertable, Queryable, Selectable};
use documents::FileId;
use kernel::{Day, Instant};
use pdf::Paper;

use crate::store::table;

/// A letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its id.
    pub id: String,
    /// The application it is about.
    pub application_id: String,
    /// The decision it tells of, or what another room decided.
    pub subject_id: String,
    /// What it says.
    pub paper: Paper,
    /// The last day to complain of what it tells.
    pub complain_by: Option<Day>,
    /// When.
    pub posted_at: Instant,
    /// The PDF, once it is filed.
    pub file_id: Option<FileId>,
}

/// That somebody was told of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_notice)]
pub struct LetterNotice {
    /// Its id.
    pub id: String,
    /// The letter.
    pub letter_id: String,
    /// The first time, or the second.
    pub turn: i32,
    /// A person's id, or [`LetterNotice::ASSOCIATION`].
    pub receiver: String,
    /// The mail that told it.
    pub mail_id: String,
    /// When it was written.
    pub told_at: Instant,
}

impl LetterNotice {
    /// The association's own address.
    pub const ASSOCIATION: &'static str = "association";
}

/// When somebody first opened a letter.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_opening)]
pub struct LetterOpening {
    /// The letter.
    pub letter_id: String,
    /// Who.
    pub person_id: PersonId,
    /// When.
    pub opened_at: Instant,
}
