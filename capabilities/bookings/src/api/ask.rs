//! What programs send: JSON with the fields that are described and no others. A field we do not know is
//! refused by name, so that a slip is not taken for a wish.

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};
use jiff::civil::Date;
use serde::{Deserialize, de::DeserializeOwned};
use utoipa::ToSchema;
use venues::time::{DAY, Period};

use super::problem::Unable;
use crate::{actions::Wanted, model::BookingKind, pages::asked::minute};

/// Reads a body.
pub fn body<T: DeserializeOwned>(headers: &HeaderMap, body: &Bytes) -> Result<T, Unable> {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (kind, _) = kind.split_once(';').unwrap_or((kind, ""));
    if !kind.trim().eq_ignore_ascii_case("application/json") {
        return Err(Unable::NotJson);
    }
    serde_json::from_slice(body).map_err(|fault| Unable::Unreadable(fault.to_string()))
}

/// What is to be held.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldWish {
    /// Who borrows: `me`, `company`, or `a-` and the id of an association she may book for. The first
    /// she may borrow for when left out.
    #[serde(default, rename = "for")]
    pub borrower: String,
    /// `single`, `spare`, `recurring`, `event` or `storage`; `single` when left out.
    #[serde(default)]
    pub kind: Option<String>,
    /// The times, at most 60.
    pub times: Vec<TimeWish>,
}

/// A time that is wished for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TimeWish {
    /// Id of the set.
    pub set: String,
    /// The day; the first of them for storage.
    #[schema(value_type = String, format = Date)]
    pub date: Date,
    /// `HH:MM`, on the wall in Norway; left out for storage.
    #[serde(default)]
    pub from: String,
    /// `HH:MM`; `24:00` is midnight at the end of the day.
    #[serde(default)]
    pub to: String,
    /// The last day, for storage.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Date>,
}

/// What is said when a draft is sent.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SendWish {
    /// A few words for the calendar; never the name of a person.
    pub title: String,
    /// `practice`, `match`, `event`, `meeting`, `course`, `party`, `storage` or `other`.
    pub purpose: String,
    /// How many come, about.
    #[serde(default)]
    pub people: Option<i32>,
    /// How many of them are young.
    #[serde(default)]
    pub young: Option<i32>,
    /// Whether people pay to come.
    #[serde(default)]
    pub tickets: bool,
    /// The team or section of the association.
    #[serde(default)]
    pub group: String,
    /// What else staff should know.
    #[serde(default)]
    pub message: String,
    /// An adult who answers for it, where the rules ask for one.
    #[serde(default)]
    pub responsible: Option<Responsible>,
    /// What is accepted, as `missing` names it: `house/2`, `age/18`.
    #[serde(default)]
    pub accepts: Vec<String>,
    /// Keys of extras of the price list.
    #[serde(default)]
    pub extras: Vec<String>,
    /// Ids of the times to send; all of them when left out. The others are let go.
    #[serde(default)]
    pub times: Vec<String>,
}

/// An adult who answers for the use.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// Her name.
    pub name: String,
    /// Her phone, kept for two weeks after the use.
    pub phone: String,
}

/// What is given up.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelWish {
    /// Ids of the times; of a draft or a request always all of it.
    #[serde(default)]
    pub times: Vec<String>,
    /// What she was shown that it costs, in øre: the sum of `cancel_ore`. Another sum by now is refused.
    #[serde(default)]
    pub sum_ore: i64,
    /// Why; may be empty.
    #[serde(default)]
    pub reason: String,
}

impl TimeWish {
    /// The time it means.
    pub fn wanted(&self, kind: BookingKind) -> Result<Wanted, Unable> {
        let period = if kind == BookingKind::Storage {
            Period::days(self.date, self.until.unwrap_or(self.date))
        } else {
            let hours = minute(&self.from).zip(minute(&self.to));
            let (opens, closes) = hours
                .filter(|(opens, closes)| opens < closes && *closes <= DAY)
                .ok_or_else(|| Unable::Unreadable("from and to must be HH:MM, in order".into()))?;
            Period::on(self.date, opens, closes)
        };
        Ok(Wanted {
            set: self.set.clone(),
            period,
            around: None,
        })
    }
}
