//! Released times and alerts in words, as pages about them say it.

use texts::Speaker;
use venues::time::DAY;

use crate::{
    model::{Alert, Release},
    stage::Stage,
    words_of,
};

/// «Sandvikhallen, bane A, torsdag 19. mars kl. 18–20».
pub fn released_words(say: &Speaker, stage: &Stage<'_>, released: &Release) -> String {
    let place = words_of::place(stage.venues, &released.set_id);
    format!("{place}, {}", words_of::when(say, released.period()))
}

/// What she wants to know, in words.
pub fn alert_words(say: &Speaker, stage: &Stage<'_>, alert: &Alert) -> String {
    let place = match (&alert.set_id, &alert.premises_id) {
        (Some(set), _) => words_of::place(stage.venues, set),
        (None, Some(id)) => stage
            .venues
            .get(id)
            .map(|it| words_of::premises_name(stage.venues, it))
            .unwrap_or_default(),
        (None, None) if alert.premises_kind.is_empty() => {
            say.t("booking-alert-anywhere").into_owned()
        }
        (None, None) => say
            .t(&format!("venue-kind-{}", alert.premises_kind))
            .into_owned(),
    };
    let (from, to) = (
        words_of::minute(say, alert.opens),
        words_of::minute(say, alert.closes.min(DAY)),
    );
    let hours = say.ta("booking-hours", &[("from", &from), ("to", &to)]);
    if alert.waits_for.is_some() {
        let day = words_of::day(say, alert.from_on.date());
        let words = [("place", place.as_str()), ("day", &day), ("hours", &hours)];
        return say.ta("booking-alert-waits", &words);
    }
    let weekday = alert
        .weekday
        .and_then(|day| i8::try_from(day).ok())
        .and_then(|day| jiff::civil::Weekday::from_monday_one_offset(day).ok())
        .map_or_else(
            || say.t("booking-alert-any-day").into_owned(),
            |day| say.weekday(day).to_owned(),
        );
    let until = say.date(alert.until_on.date());
    let words = [
        ("place", place.as_str()),
        ("day", &weekday),
        ("hours", &hours),
        ("until", &until),
    ];
    say.ta("booking-alert-words", &words)
}
