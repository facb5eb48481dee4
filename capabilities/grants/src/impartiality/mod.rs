//! Habilitet: who steps aside for whom, found in the register and declared by each person herself.
//!
//! | who | steps aside because | paragraph |
//! |---|---|---|
//! | chair, deputy, board member, manager of the applicant | she leads it | fvl. § 6 first paragraph e |
//! | she who acts for it, or applies herself | she is its agent, or a party | fvl. § 6 first paragraph a, d |
//! | another role, or one that ended lately | circumstances that can weaken trust | fvl. § 6 second paragraph |
//! | what she declared herself | the same | fvl. § 6 second paragraph |
//! | the subordinate of a leader who steps aside | she may prepare, and not decide | fvl. § 6 third paragraph |
//! | who stands in for the case's officer | the officer steps aside | the municipality's rule |
//! | whoever took part in the first decision | a complaint is judged by others | the municipality's rule, which names kommuneloven §§ 11-10, 13-3 |
//!
//! A tie of the second paragraph is judged: a leader may find somebody impartial in spite of it, with her
//! reason ([`crate::model::Waiver`]).
//!
//! It is asked every time and stored nowhere, so a role taken on yesterday counts today. Whoever steps
//! aside cannot open, recommend or decide the row, and finds it in no list ([`Standing`]); what she may
//! do as an applicant is as before. Others ask [`barred`].

mod guard;
mod rules;
mod standing;
mod ties;

pub use guard::{guard, turned_away};
pub use rules::{ImpartialityRules, PAGES};
pub use standing::{
    Matter, Standing, Standings, barred, counts, leads, of_round, split, took_part,
};
pub use ties::{Addition, Paragraph, Tie, applicant, ties};
