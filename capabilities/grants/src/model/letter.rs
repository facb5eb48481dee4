//! Letters as they were posted, who was told of them, and sittings of a body that decided.
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

/// What a body decided in one sitting.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = table::grant_sitting)]
pub struct Sitting {
    /// Its id, which its decisions carry.
    pub id: String,
    /// The round.
    pub round_id: String,
    /// Such as «Kulturutvalget».
    pub body: String,
    /// When it met.
    pub met_on: Day,
    /// Its case number.
    pub case_number: String,
    /// How they voted; may be empty.
    pub vote: String,
    /// When it was entered here.
    pub entered_at: Instant,
    /// By whom.
    pub entered_by: Option<PersonId>,
}
