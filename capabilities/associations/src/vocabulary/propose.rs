//! Proposes first activity tags from what the national registers say about an association.
//!
//! The name comes first, then the `aktivitet` text, then the purpose in the statutes, and last
//! the ICNPO codes. Few and right is better than many: at most five, and weak or general words
//! count only when nothing surer was found. Wider activities come last. A proposal says what it rests on, so that the page
//! can mark it as proposed and a person can say yes or no. The clues lie in `data/clues.tsv`; some
//! count in names only (HK), some in texts only (Ski is also a town).

use std::sync::LazyLock;

use super::{ClueBook, IcnpoCode, Vocabulary, normalise, table};

const MOST: usize = 5;
const ENOUGH_WITHOUT_STATUTES: usize = 2;

/// What is known of an association.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clues<'a> {
    /// The name, in any letter case.
    pub name: &'a str,
    /// The national `aktivitet` text, lines joined.
    pub activity: &'a str,
    /// The purpose as the statutes put it, lines joined.
    pub statutes: &'a str,
    /// ICNPO codes, in rank order.
    pub icnpo: &'a [IcnpoCode],
}

/// What a proposal rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// A word in the name.
    Name(String),
    /// A word in the national activity text.
    Activity(String),
    /// A word in the statutes.
    Statutes(String),
    /// An ICNPO code.
    Category(IcnpoCode),
}

/// An activity that seems to fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Key of the activity.
    pub activity: &'static str,
    /// Why it is proposed.
    pub because: Because,
}

/// Up to five activities of the vocabulary, the surest first.
pub fn propose(clues: &Clues<'_>, vocabulary: &Vocabulary) -> Vec<Proposal> {
    let books = &*BOOKS;
    let name = normalise(clues.name);
    let activity = normalise(clues.activity);
    let mut list = List {
        vocabulary,
        proposals: Vec::new(),
    };
    list.read(&books.in_names, &name, Because::Name);
    list.read(&books.in_texts, &activity, Because::Activity);
    if list.proposals.len() < ENOUGH_WITHOUT_STATUTES {
        list.read(
            &books.in_texts,
            &normalise(clues.statutes),
            Because::Statutes,
        );
    }
    if list.proposals.is_empty() {
        list.read(&books.weak, &name, Because::Name);
        list.read(&books.weak, &activity, Because::Activity);
    }
    if list.proposals.is_empty() {
        for &code in clues.icnpo {
            let fitting = books.categories.iter().filter(|(of, _)| *of == code);
            fitting.for_each(|(_, key)| list.add(key, Because::Category(code)));
        }
    }
    list.add_broader();
    list.proposals
}

struct List<'v> {
    vocabulary: &'v Vocabulary,
    proposals: Vec<Proposal>,
}

impl List<'_> {
    fn read(&mut self, book: &ClueBook<&'static str>, text: &str, because: fn(String) -> Because) {
        for hit in book.find(text) {
            self.add(hit.target, because(hit.word));
        }
    }

    fn add(&mut self, activity: &'static str, because: Because) {
        let known = self
            .proposals
            .iter()
            .any(|proposal| proposal.activity == activity);
        if !known && self.proposals.len() < MOST && self.vocabulary.get(activity).is_some() {
            self.proposals.push(Proposal { activity, because });
        }
    }

    /// Whoever looks for bands wants to see school bands too.
    fn add_broader(&mut self) {
        for narrow in self.proposals.clone() {
            let activity = self.vocabulary.get(narrow.activity);
            if let Some(broader) = activity.and_then(|activity| activity.broader) {
                self.add(broader, narrow.because);
            }
        }
    }
}

struct Books {
    in_names: ClueBook<&'static str>,
    in_texts: ClueBook<&'static str>,
    weak: ClueBook<&'static str>,
    categories: Vec<(IcnpoCode, &'static str)>,
}

static BOOKS: LazyLock<Books> = LazyLock::new(|| {
    let rows: Vec<[&'static str; 6]> = table::rows(include_str!("../../data/clues.tsv")).collect();
    let target = |key: &'static str| (key != "-").then_some(key);
    let clues = |columns: &'static [usize]| {
        let rows = rows.clone();
        ClueBook::new(rows.into_iter().flat_map(move |row| {
            let cells = columns
                .iter()
                .flat_map(move |&column| table::parts(row[column]));
            cells.map(move |clue| (clue, target(row[0])))
        }))
    };
    Books {
        in_names: clues(&[1, 2]),
        in_texts: clues(&[1, 3]),
        weak: clues(&[4]),
        categories: rows
            .iter()
            .flat_map(|row| table::parts(row[5]).map(|code| (code, row[0])))
            .map(|(code, key)| {
                (
                    IcnpoCode::parse(code).expect("clues.tsv has known codes"),
                    key,
                )
            })
            .collect(),
    }
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_activity_has_one_row_of_clues_and_no_row_is_for_nothing() {
        let rows = table::rows::<6>(include_str!("../../data/clues.tsv"));
        let keys: Vec<&str> = rows.map(|row| row[0]).filter(|key| *key != "-").collect();
        let distinct: BTreeSet<&str> = keys.iter().copied().collect();
        let all: BTreeSet<&str> = Vocabulary::standard()
            .all()
            .iter()
            .map(|activity| activity.key)
            .collect();
        assert_eq!(keys.len(), distinct.len());
        assert_eq!(distinct, all);
    }
}
