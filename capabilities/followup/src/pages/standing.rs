//! How a measure stands, in shape and words, wherever it is told from: now, or from a report.
//!
//! The words are the strategy's, so that a status is called the same everywhere.

use strategy::model::Status;
use texts::Speaker;
use web::State;

// texts: strategy-status-*
/// Shape and words; what is late is told as late.
pub fn standing(say: &Speaker, status: Status, is_late: bool) -> (State, String) {
    let shape = match status {
        Status::Done => State::Good,
        Status::Stopped => State::Out,
        Status::Delayed => State::Lacking,
        _ if is_late => State::Lacking,
        Status::NotStarted | Status::Moved => State::Open,
        Status::Started | Status::OnTrack => State::Waiting,
    };
    let words = if is_late && status != Status::Delayed {
        say.t("strategy-late").into_owned()
    } else {
        status_words(say, status)
    };
    (shape, words)
}

// texts: strategy-status-*
/// A status in words.
pub fn status_words(say: &Speaker, status: Status) -> String {
    say.t(&format!("strategy-status-{}", status.word()))
        .into_owned()
}

/// Tenths of a per cent, such as «66,7 %».
pub fn tenths(say: &Speaker, tenths: i64) -> String {
    let whole = i32::try_from(tenths).unwrap_or_default();
    let number = say.decimal(f64::from(whole) / 10.0, 1);
    say.ta("followup-percent", &[("number", &number)])
}
