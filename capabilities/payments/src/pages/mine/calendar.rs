//! The deadlines of an association as a calendar to fetch: what can be applied for, and each report that is
//! to be delivered.
//!
//! For whoever acts for it; fetched when signed in, and told to nobody else.

use axum::{extract::Path, http::header, response::IntoResponse as _};
use grants::deadlines::{self, Deadline};
use web::{PageResult, Visit};

use crate::{
    access::{Action, Facts, may},
    pages::words,
    store,
};

/// The calendar.
pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    visit.person()?;
    may(&visit.actor(), Action::See, &Facts::association(&id))?;
    let seen = visit.clone();
    let all = visit.read(move |town, conn| {
        let mut all = deadlines::of_calls(&seen, conn)?;
        for follow_up in store::follow_ups::of_association(conn, &id)? {
            let application = &follow_up.application_id;
            let Some(about) = grants::store::applications::one(conn, application)? else {
                continue;
            };
            let round = words::round(conn, &about)?;
            let words = [("round", round.titled(seen.language()))];
            for report in store::reports::of(conn, application)? {
                if report.state.is_written() {
                    all.push(Deadline {
                        key: report.id,
                        on: report.due_on.date(),
                        words: seen.say().ta("payments-calendar-report", &words),
                        path: seen.to(&crate::grant_path(Some(&id), application)),
                        changed_at: town.clock.now(),
                        version: report.version,
                    });
                }
            }
        }
        Ok::<_, web::PageError>(all)
    });
    let name = visit.say().t("payments-calendar");
    let text = deadlines::calendar(&visit, &name, &all.await?);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"frister.ics\"",
        ),
    ];
    Ok((headers, text).into_response())
}
