//! Whose board, manager or other roles have changed.
//!
//! The entity register tells in a feed of `CloudEvents` (`/oppdateringer/roller`) which numbers had
//! a role changed, and nothing of whom; that is all we want to know here. A file has no such feed,
//! and a copy of the register may lack it: then nobody knows, which is not the same as no change.

use std::{collections::HashSet, io::Read};

use jiff::Timestamp;
use kernel::{Instant, OrganisationNumber};
use serde::Deserialize;

use super::{
    Source, SourceProblem, Wire,
    wire::{refusal, while_reading},
};

/// Events asked for at a time; the register's own most.
const AT_A_TIME: usize = 10_000;
/// An answer of that many events is about 3 MB.
const LARGEST: u64 = 32 << 20;

#[derive(Deserialize)]
struct Event {
    id: String,
    data: About,
}

#[derive(Deserialize)]
struct About {
    organisasjonsnummer: String,
}

impl Source {
    /// The numbers whose roles changed after `after`; `None` when this source cannot tell.
    pub fn roles_changed(
        &self,
        wire: &Wire,
        after: Instant,
    ) -> Result<Option<HashSet<OrganisationNumber>>, SourceProblem> {
        let Self::Web(address) = self else {
            return Ok(None);
        };
        // The register wants milliseconds and Z.
        let since = Timestamp::from_millisecond(after.timestamp().as_millisecond());
        let mut from = format!("afterTime={:.3}", since.unwrap_or(Timestamp::UNIX_EPOCH));
        let mut numbers = HashSet::new();
        loop {
            let query = format!("?{from}&size={AT_A_TIME}");
            let Some(feed) = address.beside_entities(&format!("/oppdateringer/roller{query}"))
            else {
                return Ok(None);
            };
            let reply = wire.ask(&feed)?;
            match reply.status {
                200 => {}
                404 => return Ok(None),
                _ => return Err(refusal(reply, &feed)),
            }
            let mut raw = Vec::new();
            let mut body = reply.body.take(LARGEST);
            body.read_to_end(&mut raw)
                .map_err(|cause| while_reading(cause, &feed))?;
            let events: Vec<Event> =
                serde_json::from_slice(&raw).map_err(|_| SourceProblem::NotARegisterAnswer)?;
            numbers.extend(
                events
                    .iter()
                    .filter_map(|it| it.data.organisasjonsnummer.parse().ok()),
            );
            match events.last() {
                Some(last) if events.len() >= AT_A_TIME => {
                    let next = format!("afterId={}", last.id);
                    if next == from || last.id.bytes().any(|byte| !byte.is_ascii_digit()) {
                        return Err(SourceProblem::Circle);
                    }
                    from = next;
                }
                _ => return Ok(Some(numbers)),
            }
        }
    }
}
