//! How often one client may do what costs us, or others, something.
//!
//! Kept in memory for each node; a client is an address, held only as long as it matters. Finding
//! is not limited: it is cheap, and a whole school can sit behind one address.

use std::{num::NonZeroU32, time::Duration};

use governor::{DefaultKeyedRateLimiter, Quota, clock::Clock as _, clock::DefaultClock};

use crate::{PageError, Visit};

/// A limit for one kind of request.
pub struct Limit {
    clients: DefaultKeyedRateLimiter<String>,
}

impl Limit {
    /// At most `burst` at once, and one more every `every`.
    pub fn new(burst: NonZeroU32, every: Duration) -> Self {
        let quota = Quota::with_period(every)
            .unwrap_or(Quota::per_minute(burst))
            .allow_burst(burst);
        Self {
            clients: DefaultKeyedRateLimiter::keyed(quota),
        }
    }

    /// Counts this request; refuses when it is one too many.
    pub fn count(&self, visit: &Visit) -> Result<(), PageError> {
        if self.clients.len() > 10_000 {
            self.clients.retain_recent();
        }
        let key = format!("{}|{}", visit.profile().municipality.number, visit.client());
        self.clients.check_key(&key).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            PageError::TooMany(wait.as_secs() + 1)
        })
    }
}
