//! What changed between two texts, word by word.
//!
//! Lines that are the same are set aside first, so that two documents of forty pages are compared at
//! once; only what is left is compared by words (Myers' algorithm, crate `similar`).

use similar::{ChangeTag, DiffOp, TextDiff};

/// A stretch of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same(String),
    /// In the earlier alone.
    Gone(String),
    /// In the later alone.
    New(String),
}

/// Compares `before` with `after`. All of both texts comes back, in order.
pub fn compare(before: &str, after: &str) -> Vec<Change> {
    let lines = TextDiff::from_lines(before, after);
    let (old, new) = (lines.old_slices(), lines.new_slices());
    let mut all = Vec::new();
    for op in lines.ops() {
        match op {
            DiffOp::Equal { .. } => put(&mut all, ChangeTag::Equal, &old[op.old_range()].concat()),
            DiffOp::Delete { .. } => {
                put(&mut all, ChangeTag::Delete, &old[op.old_range()].concat());
            }
            DiffOp::Insert { .. } => {
                put(&mut all, ChangeTag::Insert, &new[op.new_range()].concat());
            }
            DiffOp::Replace { .. } => {
                let (from, to) = (old[op.old_range()].concat(), new[op.new_range()].concat());
                for change in TextDiff::from_unicode_words(&from, &to).iter_all_changes() {
                    put(&mut all, change.tag(), change.value());
                }
            }
        }
    }
    all
}

fn put(all: &mut Vec<Change>, tag: ChangeTag, text: &str) {
    match (tag, all.last_mut()) {
        (ChangeTag::Equal, Some(Change::Same(last)))
        | (ChangeTag::Delete, Some(Change::Gone(last)))
        | (ChangeTag::Insert, Some(Change::New(last))) => last.push_str(text),
        (ChangeTag::Equal, _) => all.push(Change::Same(text.to_owned())),
        (ChangeTag::Delete, _) => all.push(Change::Gone(text.to_owned())),
        (ChangeTag::Insert, _) => all.push(Change::New(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_exchanged_is_gone_and_new() {
        let changes = compare(
            "Likt.\nVi vil låne ut gratis.\n",
            "Likt.\nVi skal låne ut gratis.\n",
        );
        let text = |text: &str| text.to_owned();
        assert_eq!(
            changes,
            [
                Change::Same(text("Likt.\nVi ")),
                Change::Gone(text("vil")),
                Change::New(text("skal")),
                Change::Same(text(" låne ut gratis.\n")),
            ]
        );
    }

    #[test]
    fn both_texts_can_be_put_together_again() {
        let (before, after) = ("a b c\nd\n", "a x c\nd\ne");
        let changes = compare(before, after);
        let old: String = changes
            .iter()
            .filter_map(|change| match change {
                Change::Same(text) | Change::Gone(text) => Some(text.as_str()),
                Change::New(_) => None,
            })
            .collect();
        let new: String = changes
            .iter()
            .filter_map(|change| match change {
                Change::Same(text) | Change::New(text) => Some(text.as_str()),
                Change::Gone(_) => None,
            })
            .collect();
        assert_eq!((old.as_str(), new.as_str()), (before, after));
    }
}
