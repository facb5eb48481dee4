//! A private calendar of reservations, by the secret of its address. An association's ends with the
//! role of whoever made it: then the address is as if it had never been.

use access::Scope;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse as _, Response},
};
use web::{PageError, Visit};

use super::ground::Kept;
use crate::{
    access::{Action, Facts, may},
    calendar,
    store::{self, feeds},
    titles::speaking,
};

const BACK: i64 = 90 * 24 * 3600;

pub async fn get(visit: Visit, Path(file): Path<String>) -> Result<Response, PageError> {
    let token = file
        .strip_suffix(".ics")
        .ok_or(PageError::NotFound)?
        .to_owned();
    let (here, actor) = (visit.clone(), visit.actor());
    let written = visit
        .read(move |town, conn| {
            let feed = feeds::of_token(conn, &token)?;
            let facts = Facts::secret(feed.is_some());
            may(&actor, Action::ReadCalendar, &facts).map_err(|_| PageError::NotFound)?;
            let feed = feed.ok_or(PageError::NotFound)?;
            let who = identity::who(conn, &*town.clock, &feed.person, false)?;
            let who = who.ok_or(PageError::NotFound)?;
            let kept = Kept::read(town, conn)?;
            let now = town.clock.now();
            let say = speaking(conn, town, Some(who.language))?;
            let (title, bookings) = match &feed.association {
                Some(id) => {
                    let mut roles = who.roles_in(id);
                    if !roles.any(|role| role.scopes.contains(&Scope::Booking)) {
                        return Err(PageError::NotFound);
                    }
                    let name = associations::name(conn, id)?.unwrap_or_default();
                    (name, store::bookings::of_association(conn, id)?)
                }
                None => (
                    say.t("booking-mine").into_owned(),
                    store::bookings::of_person(conn, &feed.person)?,
                ),
            };
            let ids: Vec<String> = bookings.into_iter().map(|it| it.id).collect();
            let times = store::bookings::times_of(conn, &ids)?;
            let base = format!("/{}/reservasjon", who.language.tag());
            let mut all = Vec::new();
            for some in times.chunks(store::AT_ONCE) {
                let ids: Vec<String> = some.iter().map(|it| it.occurrence_id.clone()).collect();
                for it in venues::store::by_ids(conn, &ids)? {
                    let time = some.iter().find(|time| time.occurrence_id == it.id);
                    let page =
                        time.map(|time| here.absolute(&format!("{base}/{}", time.booking_id)));
                    all.push((it, page.unwrap_or_default()));
                }
            }
            if let Some(id) = &feed.association {
                let since = now.plus_seconds(-BACK);
                let known: Vec<String> = all.iter().map(|(it, _)| it.id.clone()).collect();
                let weekly = venues::store::of_association(conn, id, since)?.into_iter();
                let weekly = weekly.filter(|it| it.series.is_some() && !known.contains(&it.id));
                all.extend(weekly.map(|it| (it, String::new())));
            }
            all.retain(|(it, _)| now.seconds_since(it.period.ends) < BACK);
            Ok(calendar::write(
                &say,
                &kept.venues,
                (&title, here.host()),
                &all,
                now,
            ))
        })
        .await?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, written).into_response())
}
