//! Ids of things, as a parameter.
//!
//! An id is a time-ordered UUID (version 7) in text. Ordered ids keep indexes tight on both
//! engines and let a list be read in the order things came.

use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

/// Makes ids.
pub trait Ids: Send + Sync {
    /// A new id, unlike every other: 36 characters, ascending with time.
    fn next(&self) -> String;
}

/// Ids as they are made in service.
#[derive(Debug, Default)]
pub struct RandomIds;

impl Ids for RandomIds {
    fn next(&self) -> String {
        Uuid::now_v7().to_string()
    }
}

/// Ids that count upwards: the same run makes the same ids. For tests and generated files.
#[derive(Debug, Default)]
pub struct SteppedIds(AtomicU64);

impl Ids for SteppedIds {
    fn next(&self) -> String {
        let step = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        format!("00000000-0000-7000-8000-{step:012x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_ascend() {
        for ids in [&RandomIds as &dyn Ids, &SteppedIds::default()] {
            let (first, second) = (ids.next(), ids.next());
            assert!(first < second, "{first} {second}");
            assert_eq!(first.len(), 36);
        }
    }
}
