//! What is answered when somebody has asked for a code: on to the page where it is typed, tied to this
//! browser. The same wherever codes are asked for.

use identity::codes::Made;
use web::{PageError, PageResult, Visit, see_done, see_other};

use crate::pages::browser::Tie;

/// How long one waits when too many codes were asked for, in seconds.
pub const WAIT_SECONDS: u64 = 15 * 60;

/// The answer; `there` is where the code is typed, without language. Asked again a moment later, the
/// code already sent is good.
pub fn code_sent(visit: &Visit, there: &str, tie: &Tie, again: bool, made: &Made) -> PageResult {
    let there = visit.to(there);
    let mut answer = match made {
        Made::Code(_) if again => see_done(&there, texts::id("people-done-code-sent-again")),
        Made::Code(_) => see_other(&there),
        Made::TooSoon(_) => see_done(&there, texts::id("people-done-code-just-sent")),
        Made::TooMany => return Err(PageError::TooMany(WAIT_SECONDS)),
    };
    let (name, value) = tie.cookie(visit);
    answer.headers_mut().insert(name, value);
    Ok(answer)
}
