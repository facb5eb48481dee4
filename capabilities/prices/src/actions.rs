//! What staff do with price lists: draft, change, publish, discard.
//!
//! A list that holds for somebody is never changed. A draft begins as a copy of another list, and is
//! published from a date that is no other list's; from then on it can be explained to anybody.

use access::{Permit, Versions};
use db::{Conn, Error};

pub use crate::store::lists::{one, published};
use crate::{
    access::Action,
    fees::Parts,
    model::{ListState, Part, PriceList, Rule},
    store,
};

/// Why a price list was not changed or published.
#[derive(Debug, thiserror::Error)]
pub enum NotPublished {
    /// Somebody changed it first, or it is no draft.
    #[error("somebody else changed it first")]
    Changed,
    /// It does not say when it was decided, or by whom.
    #[error("it does not say when it was decided, and by whom")]
    Undecided,
    /// It does not say from when it holds.
    #[error("it does not say from when it holds")]
    NoDate,
    /// Another list holds from the same date.
    #[error("another list holds from the same date")]
    SameDate,
    /// It would have been in force already: what has been priced would change.
    #[error("it would hold from before today")]
    TooEarly,
    /// It has no rates.
    #[error("it has no rates")]
    Empty,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] Error),
}

/// A new draft for what somebody lets (`let_by` is empty for the municipality): a copy of a list, or an empty one.
/// Gives back its id.
pub fn draft(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    (let_by, name): (&str, &str),
    copied: Option<&PriceList>,
) -> Result<String, Error> {
    let mut list = copied.cloned().unwrap_or_else(|| PriceList {
        young_under: PriceList::YOUNG_UNDER,
        youth_percent: PriceList::YOUTH_PERCENT,
        ..PriceList::default()
    });
    list.id = ids.next();
    name.clone_into(&mut list.name);
    let_by.clone_into(&mut list.let_by);
    list.state = ListState::Draft;
    (list.decided_on, list.valid_from) = (None, None);
    list.case_number.clear();
    (list.version, list.published_at, list.published_by) = (1, None, None);
    for (part, _) in Part::ALL {
        for rule in list.part_mut(part) {
            rule.id.clear();
        }
    }
    add(conn, (clock, ids), permit, &list)?;
    Ok(list.id)
}

/// Stores a list as it is.
pub(crate) fn add(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    list: &PriceList,
) -> Result<(), Error> {
    let by = permit.actor().who().map(|who| &who.person);
    store::lists::add(conn, ids, list, (clock.now(), by))?;
    let versions = Versions {
        from: None,
        to: Some(list.version),
    };
    access::record(conn, clock, ids, permit, &list.id, versions)
}

/// Stores a draft that was changed. `list.version` is the one it was made from.
pub fn change(
    conn: &mut Conn,
    (clock, ids): Parts<'_>,
    permit: &Permit<Action>,
    list: &PriceList,
) -> Result<(), NotPublished> {
    if !store::lists::change(conn, ids, list)? {
        return Err(NotPublished::Changed);
    }
    let versions = Versions {
        from: Some(list.version),
        to: Some(list.version + 1),
    };
    access::record(conn, clock, ids, permit, &list.id, versions)?;
    Ok(())
}

/// Publishes a draft: it holds from its date, until the next does.
pub fn publish(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    mut list: PriceList,
) -> Result<(), NotPublished> {
    let from = list.valid_from.ok_or(NotPublished::NoDate)?;
    if list.decided_on.is_none() || list.decided_by.is_empty() {
        return Err(NotPublished::Undecided);
    }
    if list.rates.is_empty() {
        return Err(NotPublished::Empty);
    }
    let others = published(conn)?;
    let others: Vec<_> = others
        .iter()
        .filter(|other| other.let_by == list.let_by)
        .collect();
    if others.iter().any(|other| other.valid_from == Some(from)) {
        return Err(NotPublished::SameDate);
    }
    if from < kernel::today(parts.0) && !others.is_empty() {
        return Err(NotPublished::TooEarly);
    }
    list.state = ListState::Published;
    list.published_at = Some(parts.0.now());
    list.published_by = permit.actor().who().map(|who| who.person.clone());
    change(conn, parts, permit, &list)
}

/// Puts a draft away. It is kept.
pub fn discard(
    conn: &mut Conn,
    parts: Parts<'_>,
    permit: &Permit<Action>,
    mut list: PriceList,
) -> Result<(), NotPublished> {
    list.state = ListState::Discarded;
    change(conn, parts, permit, &list)
}

/// What a draft changes in a list.
#[expect(
    clippy::large_enum_variant,
    reason = "there are few, and they are soon gone"
)]
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A rule that was not there.
    New(Part, Rule),
    /// A rule that is gone.
    Gone(Part, Rule),
    /// A rule that is another: before and after.
    Other(Part, Rule, Rule),
}

/// What `new` changes in `old`: rules are the same when they stand under the same point with the same
/// name and hold for the same.
pub fn differences(old: &PriceList, new: &PriceList) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (part, _) in Part::ALL {
        let mut left: Vec<&Rule> = old.part(part).iter().collect();
        for rule in new.part(part) {
            let same = |other: &&Rule| {
                (&other.point, &other.name, &other.key, &other.when)
                    == (&rule.point, &rule.name, &rule.key, &rule.when)
            };
            match left.iter().position(same) {
                Some(at) => {
                    let before = left.remove(at);
                    let as_before = Rule {
                        id: rule.id.clone(),
                        ..before.clone()
                    };
                    if as_before != *rule {
                        let (before, after) = (before.clone(), rule.clone());
                        differences.push(Difference::Other(part, before, after));
                    }
                }
                None => differences.push(Difference::New(part, rule.clone())),
            }
        }
        let gone = left.into_iter();
        differences.extend(gone.map(|rule| Difference::Gone(part, rule.clone())));
    }
    differences
}
