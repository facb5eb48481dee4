//! Answers several people write at once, without one losing what another wrote.
//!
//! Every save is kept. A page knows how far the answers had come when it was shown, and has a name of
//! its own. What it sends is compared with what stood there then: an answer its writer did not touch
//! leaves what others have written alone; one that both have touched is a conflict, and a person
//! chooses.

use access::PersonId;
use kernel::Instant;

/// An answer as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Code of the question.
    pub block: String,
    /// Counts saves of the application.
    pub version: i64,
    /// What was written, as it was written.
    pub value: String,
    /// The page it was written on.
    pub page: String,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Option<PersonId>,
}

/// What is to be done with something written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged<'a> {
    /// Nothing: it stands there, or her page did not touch it.
    Keep,
    /// It is saved.
    Save,
    /// Somebody else wrote this meanwhile.
    Conflict(&'a Saved),
}

/// What becomes of `written` for a question with this history, oldest first; the page was shown when
/// `seen` saves had been made.
pub fn merged<'a>(history: &'a [Saved], written: &str, seen: i64, page: &str) -> Merged<'a> {
    let stands = history.last();
    let value_of = |saved: Option<&Saved>| saved.map_or(String::new(), |it| it.value.clone());
    if value_of(stands) == written {
        return Merged::Keep;
    }
    let shown = |it: &&Saved| it.version <= seen || it.page == page;
    let known = history.iter().rev().find(shown);
    if value_of(known) == written {
        return Merged::Keep;
    }
    match stands {
        Some(theirs) if !shown(&theirs) => Merged::Conflict(theirs),
        _ => Merged::Save,
    }
}

/// The newest answer to each question, in a history of them all, oldest first.
pub fn latest(history: &[Saved]) -> Vec<&Saved> {
    let mut newest: Vec<&Saved> = Vec::new();
    for saved in history {
        match newest.iter_mut().find(|one| one.block == saved.block) {
            Some(one) => *one = saved,
            None => newest.push(saved),
        }
    }
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(version: i64, value: &str, page: &str) -> Saved {
        let at: jiff::Timestamp = "2026-03-01T10:00:00Z".parse().expect("a timestamp");
        Saved {
            block: "plan".into(),
            version,
            value: value.into(),
            page: page.into(),
            at: at.into(),
            by: None,
        }
    }

    #[test]
    fn a_page_goes_on_from_what_it_saved_itself() {
        let history = [saved(1, "a", "mine"), saved(2, "ab", "mine")];
        assert_eq!(merged(&history, "abc", 0, "mine"), Merged::Save);
        assert_eq!(merged(&history, "ab", 0, "mine"), Merged::Keep);
    }

    #[test]
    fn what_she_did_not_touch_leaves_what_others_wrote() {
        let history = [saved(1, "old", "first"), saved(4, "theirs", "theirs")];
        assert_eq!(merged(&history, "old", 3, "mine"), Merged::Keep);
        assert_eq!(
            merged(&[saved(4, "theirs", "t")], "", 3, "mine"),
            Merged::Keep
        );
    }

    #[test]
    fn what_both_touched_is_for_a_person_to_choose() {
        let history = [saved(1, "old", "first"), saved(4, "theirs", "theirs")];
        assert_eq!(
            merged(&history, "mine", 3, "mine"),
            Merged::Conflict(&history[1])
        );
        assert_eq!(merged(&history, "theirs", 3, "mine"), Merged::Keep);
    }

    #[test]
    fn her_own_save_does_not_hide_that_another_wrote_after_it() {
        let history = [saved(4, "mine", "mine"), saved(5, "theirs", "theirs")];
        assert_eq!(
            merged(&history, "mine and more", 3, "mine"),
            Merged::Conflict(&history[1])
        );
        assert_eq!(merged(&history, "mine", 3, "mine"), Merged::Keep);
    }
}
