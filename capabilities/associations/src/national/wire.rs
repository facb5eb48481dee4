//! Asking the national registers over the network, with manners.
//!
//! At most four requests a second (the registers state no limit; other clients keep to this), a
//! patience for silence and one for the whole answer, a cap on what is sent, and one redirect on
//! the same host. Trying again later is the caller's decision, see [`SourceProblem::is_temporary`].

use std::{
    io::{self, Read},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use ureq::{
    Agent,
    http::header::LOCATION,
    tls::{TlsConfig, TlsProvider},
};

use super::{SourceProblem, address::WebAddress, answer::error_message};

const PAUSE: Duration = Duration::from_millis(250);
const SILENCE: Duration = Duration::from_mins(1);
const LONGEST: Duration = Duration::from_hours(2);
/// Ten times what the whole entity register is, gzipped.
const MOST_SENT: u64 = 2 << 30;

/// A connection to the registers, to be used by one reading at a time.
pub struct Wire {
    agent: Agent,
    pause: Duration,
    asked: AtomicBool,
}

/// What came back.
pub(super) struct Reply {
    pub status: u16,
    pub body: Box<dyn Read>,
}

impl Wire {
    /// The manners for the real registers.
    pub fn polite() -> Self {
        Self::with_manners(PAUSE, SILENCE)
    }

    /// Other manners: a pause between requests, and how long silence is borne.
    pub fn with_manners(pause: Duration, silence: Duration) -> Self {
        let config = Agent::config_builder()
            .user_agent(concat!("Samspill/", env!("CARGO_PKG_VERSION")))
            .accept("application/json, */*;q=0.5")
            .tls_config(
                TlsConfig::builder()
                    .provider(TlsProvider::NativeTls)
                    .build(),
            )
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(silence))
            .timeout_per_read(Some(silence))
            .timeout_per_write(Some(silence))
            .timeout_global(Some(LONGEST));
        Self {
            agent: config.build().new_agent(),
            pause,
            asked: AtomicBool::new(false),
        }
    }

    /// Asks for an answer that must be good.
    pub(super) fn get(&self, address: &WebAddress) -> Result<Box<dyn Read>, SourceProblem> {
        let reply = self.ask(address)?;
        if reply.status == 200 {
            Ok(reply.body)
        } else {
            Err(refusal(reply, address))
        }
    }

    /// Asks, and leaves the status to the caller.
    pub(super) fn ask(&self, address: &WebAddress) -> Result<Reply, SourceProblem> {
        let first = self.send(address)?;
        let Some(location) = first.1 else {
            return Ok(first.0);
        };
        let second = self.send(&address.redirect(&location)?)?;
        match second.1 {
            None => Ok(second.0),
            Some(_) => Err(SourceProblem::Circle),
        }
    }

    fn send(&self, address: &WebAddress) -> Result<(Reply, Option<String>), SourceProblem> {
        if self.asked.swap(true, Ordering::Relaxed) {
            thread::sleep(self.pause);
        }
        let answer = self
            .agent
            .get(address.as_uri())
            .call()
            .map_err(|cause| broken(&cause, address))?;
        let status = answer.status();
        let location = answer
            .headers()
            .get(LOCATION)
            .filter(|_| status.is_redirection());
        let location = location
            .and_then(|location| location.to_str().ok())
            .map(str::to_owned);
        let body = answer
            .into_body()
            .into_with_config()
            .limit(MOST_SENT)
            .reader();
        Ok((
            Reply {
                status: status.as_u16(),
                body: Box::new(body),
            },
            location,
        ))
    }
}

/// The register's own words for a status that is not good.
pub(super) fn refusal(reply: Reply, address: &WebAddress) -> SourceProblem {
    let mut body = Vec::new();
    if let Err(cause) = reply.body.take(64 * 1024).read_to_end(&mut body) {
        return while_reading(cause, address);
    }
    let message = error_message(&body)
        .map(|(_, message)| message)
        .unwrap_or_default();
    SourceProblem::Refused {
        status: reply.status,
        message,
    }
}

/// Tells what a failure in the middle of a body means.
pub(super) fn while_reading(cause: io::Error, address: &WebAddress) -> SourceProblem {
    match cause
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<ureq::Error>())
    {
        Some(cause) => broken(cause, address),
        None => broken(&ureq::Error::Io(cause), address),
    }
}

fn broken(cause: &ureq::Error, address: &WebAddress) -> SourceProblem {
    let host = address.host().to_owned();
    match cause {
        ureq::Error::Timeout(_) => SourceProblem::TooSlow { host },
        ureq::Error::BodyExceedsLimit(limit) => SourceProblem::TooLarge { limit: *limit },
        cause => SourceProblem::Unreachable {
            host,
            cause: cause.to_string(),
        },
    }
}
