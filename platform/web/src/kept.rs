//! What a room keeps in memory about a municipality, and how it stays true.
//!
//! A value is made from the database and kept with the change numbers of its topics. Each visit
//! reads the numbers, one small query, and compares; when one has moved, on this node or another,
//! the value is made anew. A page therefore never shows what was true before the last change.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use db::{Conn, changes::Numbers};
use kernel::Instant;

use crate::{PageError, Profile, Town, TownRefusal, Visit};

/// A value made from the database and kept until its topics change.
pub trait Kept: Send + Sync + Sized + 'static {
    /// The topics it is made from, besides the municipality's profile.
    const TOPICS: &'static [&'static str];

    /// Makes it from one snapshot.
    fn make(conn: &mut Conn, profile: &Profile) -> Result<Self, db::Error>;

    /// Makes it anew when its topics have changed. What is large, and changes a little at a time,
    /// may begin with what was known `before`, or leave out what is past.
    fn renew(
        _before: Option<&Self>,
        conn: &mut Conn,
        profile: &Profile,
        _now: Instant,
    ) -> Result<Self, db::Error> {
        Self::make(conn, profile)
    }
}

type Value = Arc<dyn Any + Send + Sync>;

/// The kept values of one municipality.
#[derive(Default)]
pub(crate) struct Shelf(RwLock<HashMap<TypeId, (Vec<i64>, Value)>>);

impl Shelf {
    fn find<T: Kept>(&self, made_from: &[i64]) -> Option<Arc<T>> {
        let values = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (numbers, value) = values.get(&TypeId::of::<T>())?;
        if numbers == made_from {
            Arc::clone(value).downcast().ok()
        } else {
            None
        }
    }

    /// What was made last, from whatever numbers.
    fn last<T: Kept>(&self) -> Option<Arc<T>> {
        let values = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (_, value) = values.get(&TypeId::of::<T>())?;
        Arc::clone(value).downcast().ok()
    }

    fn put<T: Kept>(&self, made_from: Vec<i64>, value: &Arc<T>) {
        let value = Arc::clone(value) as Value;
        let mut values = self.0.write().unwrap_or_else(PoisonError::into_inner);
        values.insert(TypeId::of::<T>(), (made_from, value));
    }
}

/// The numbers a value of this type is made from.
fn made_from<T: Kept>(numbers: &Numbers) -> Vec<i64> {
    let topics = std::iter::once(&db::municipality::TOPIC).chain(T::TOPICS);
    topics.map(|topic| numbers.of(topic)).collect()
}

impl Town {
    /// The kept value of this type, fresh, from the snapshot of `conn`.
    pub fn kept<T: Kept>(&self, conn: &mut Conn) -> Result<Arc<T>, TownRefusal> {
        let (numbers, profile) = self.profile(conn)?;
        let made_from = made_from::<T>(&numbers);
        if let Some(value) = self.shelf.find(&made_from) {
            return Ok(value);
        }
        let before = self.shelf.last::<T>();
        let now = self.clock.now();
        let value = Arc::new(T::renew(before.as_deref(), conn, &profile, now)?);
        self.shelf.put(made_from, &value);
        Ok(value)
    }
}

impl Visit {
    /// The kept value of this type, as true as when this visit began. The database is asked only
    /// when the value must be made.
    pub async fn kept<T: Kept>(&self) -> Result<Arc<T>, PageError> {
        match self.town().shelf.find(&made_from::<T>(self.numbers())) {
            Some(value) => Ok(value),
            None => self.read(|town, conn| Ok(town.kept(conn)?)).await,
        }
    }
}
