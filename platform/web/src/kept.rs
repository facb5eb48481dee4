//! What a room keeps in memory about a municipality, and how it stays true.
//!
//! A value is made from the database and kept with the change numbers of its topics. Each visit
//! reads the numbers, one small query, and compares; when one has moved, on this node or another,
//! the value is made anew. A page therefore never shows what was true before the last change.
//!
//! A write that has changed something is given a value of its own, which nobody else sees: it may still come
//! to nothing.
//!
//! However many visits come at once, one of them makes it and the others wait for that: when a thousand
//! people look while somebody books, the work is done once for each booking and not a thousand times.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use db::{
    Conn,
    changes::{self, Numbers},
};
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
pub(crate) struct Shelf {
    values: RwLock<HashMap<TypeId, (Vec<i64>, Value)>>,
    /// Held by whoever makes a value of a type.
    making: Mutex<HashMap<TypeId, Arc<Mutex<()>>>>,
}

impl Shelf {
    /// The value, when it was made from numbers that `will_do`.
    fn find<T: Kept>(&self, will_do: impl Fn(&[i64]) -> bool) -> Option<Arc<T>> {
        let values = self.values.read().unwrap_or_else(PoisonError::into_inner);
        let (numbers, value) = values.get(&TypeId::of::<T>())?;
        if will_do(numbers) {
            Arc::clone(value).downcast().ok()
        } else {
            None
        }
    }

    /// Keeps a value, unless a newer one was kept meanwhile.
    fn put<T: Kept>(&self, made_from: Vec<i64>, value: &Arc<T>) {
        let value = Arc::clone(value) as Value;
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        let known = values.get(&TypeId::of::<T>());
        if known.is_none_or(|(numbers, _)| !is_since(numbers, &made_from)) {
            values.insert(TypeId::of::<T>(), (made_from, value));
        }
    }

    fn making<T: Kept>(&self) -> Arc<Mutex<()>> {
        let mut making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(making.entry(TypeId::of::<T>()).or_default())
    }
}

/// Whether each number is at least as high as `before`: numbers of changes only rise.
fn is_since(numbers: &[i64], before: &[i64]) -> bool {
    numbers.iter().zip(before).all(|(now, then)| now >= then)
}

/// The numbers a value of this type is made from.
fn made_from<T: Kept>(numbers: &Numbers) -> Vec<i64> {
    let topics = std::iter::once(&db::municipality::TOPIC).chain(T::TOPICS);
    topics.map(|topic| numbers.of(topic)).collect()
}

impl Town {
    /// The kept value of this type, fresh, from the snapshot of `conn`.
    pub fn kept<T: Kept>(&self, conn: &mut Conn) -> Result<Arc<T>, TownRefusal> {
        let made_from = made_from::<T>(&changes::all(conn)?);
        self.kept_when(conn, |numbers| numbers == made_from)
    }

    fn kept_when<T: Kept>(
        &self,
        conn: &mut Conn,
        will_do: impl Fn(&[i64]) -> bool,
    ) -> Result<Arc<T>, TownRefusal> {
        if let Some(value) = self.shelf.find(&will_do) {
            return Ok(value);
        }
        let making = self.shelf.making::<T>();
        let _alone = making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = self.shelf.find(&will_do) {
            return Ok(value);
        }
        let (numbers, profile) = self.profile(conn)?;
        let made_from = made_from::<T>(&numbers);
        let before: Option<Arc<T>> = self.shelf.find(|_| true);
        let now = self.clock.now();
        let value = Arc::new(T::renew(before.as_deref(), conn, &profile, now)?);
        if !changes::is_ahead() {
            self.shelf.put(made_from, &value);
        }
        Ok(value)
    }
}

impl Visit {
    /// The kept value of this type, as true as when this visit began. The database is asked only
    /// when the value must be made.
    pub async fn kept<T: Kept>(&self) -> Result<Arc<T>, PageError> {
        let began = made_from::<T>(self.numbers());
        let will_do = move |numbers: &[i64]| is_since(numbers, &began);
        match self.town().shelf.find(&will_do) {
            Some(value) => Ok(value),
            None => {
                self.read(move |town, conn| Ok(town.kept_when(conn, will_do)?))
                    .await
            }
        }
    }
}
