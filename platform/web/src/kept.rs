//! What a room keeps in memory about a municipality, and how it stays true.
//!
//! A value is made from the database and kept with the change numbers of its topics. Each use
//! compares the numbers, one row by primary key; when one has moved, on this node or another, the
//! value is made anew. A page therefore never shows what was true before the last change.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use db::{Conn, changes};

use crate::{Profile, Town, TownRefusal};

/// A value made from the database and kept until its topics change.
pub trait Kept: Send + Sync + Sized + 'static {
    /// The topics it is made from, besides the municipality's profile.
    const TOPICS: &'static [&'static str];

    /// Makes it from one snapshot.
    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, db::Error>;
}

type Value = Arc<dyn Any + Send + Sync>;

/// The kept values of one municipality.
#[derive(Default)]
pub(crate) struct Shelf(RwLock<HashMap<TypeId, (Vec<i64>, Value)>>);

impl Town {
    /// The kept value of this type, fresh, from the snapshot of `conn`.
    pub fn kept<T: Kept>(&self, conn: &mut Conn) -> Result<Arc<T>, TownRefusal> {
        let profile = self.profile(conn)?;
        let mut numbers = vec![profile.change];
        for topic in T::TOPICS {
            numbers.push(changes::current(conn, topic)?);
        }
        let found = {
            let values = self.shelf.0.read().unwrap_or_else(PoisonError::into_inner);
            values
                .get(&TypeId::of::<T>())
                .filter(|(made_from, _)| *made_from == numbers)
                .cloned()
        };
        if let Some(value) = found.and_then(|(_, value)| value.downcast::<T>().ok()) {
            return Ok(value);
        }
        let made = Arc::new(T::make(conn, &profile)?);
        let value: Value = Arc::clone(&made) as Value;
        let mut values = self.shelf.0.write().unwrap_or_else(PoisonError::into_inner);
        values.insert(TypeId::of::<T>(), (numbers, value));
        Ok(made)
    }
}
