//! A time somebody has is moved by staff, with a reason. She is told.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, page, see_done};

use super::{
    ground::{Permits, Request, tenant_name, venues, words_of},
    place::{Where, sets},
};
use crate::desk::{
    access::Action,
    actions::{self, Shift},
    words,
};

#[derive(Template)]
#[template(path = "bookdesk/shift.html")]
struct ShiftPage<'a> {
    visit: &'a Visit,
    read: Read,
    place: Where,
    reason: String,
    errors: FormErrors,
}

struct Read {
    back: String,
    here: String,
    version: i64,
    name: String,
    now: String,
    sets: Vec<Choice>,
}

/// The form.
pub async fn show(visit: Visit, Path(of): Path<(String, String)>) -> PageResult {
    Permits::staff(&visit.actor(), Action::Answer)?;
    render(visit, of, None, FormErrors::new()).await
}

async fn render(
    visit: Visit,
    of: (String, String),
    written: Option<(Where, String)>,
    errors: FormErrors,
) -> PageResult {
    let asking = visit.clone();
    let chosen = written.as_ref().map(|(place, _)| place.set.clone());
    let (read, now) = visit
        .read(move |_, conn| read(&asking, conn, &of, chosen.as_deref()))
        .await?;
    let (place, reason) = written.unwrap_or_else(|| (now, String::new()));
    let status = errors.status();
    let shown = ShiftPage {
        visit: &visit,
        read,
        place,
        reason,
        errors,
    };
    page(&shown, status)
}

fn read(
    visit: &Visit,
    conn: &mut Conn,
    (id, occurrence): &(String, String),
    chosen: Option<&str>,
) -> Result<(Read, Where), PageError> {
    let venues = venues(visit.town(), conn)?;
    let request = Request::read(conn, id)?;
    let it = request.time(occurrence)?;
    let back = visit.to(&format!("/saker/reservasjoner/{id}"));
    let when = words::when(visit.say(), it.period);
    let read = Read {
        here: format!("{back}/flytt/{occurrence}"),
        back,
        version: request.booking.version,
        name: tenant_name(visit, conn, &request.booking)?,
        now: format!("{}: {when}", words::place(&venues, &it.set)),
        sets: sets(&venues, chosen.unwrap_or(&it.set), &it.set),
    };
    Ok((read, Where::of(&it.set, it.period)))
}

/// Moves it.
pub async fn save(
    visit: Visit,
    Path((id, occurrence)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permits = Permits::staff(&visit.actor(), Action::Answer)?;
    let fields = Fields::read(&body);
    let (place, reason) = (Where::read(&fields), fields.one("reason").to_owned());
    let written = (place.clone(), reason.clone());
    let (say, version) = (visit.say().clone(), fields.version());
    let of = (id.clone(), occurrence.clone());
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let mut errors = FormErrors::new();
            let request = Request::unchanged(conn, &of.0, version)?;
            let it = request.time(&of.1)?;
            if reason.is_empty() {
                errors.add("reason", say.t("bookdesk-error-move-reason"));
            }
            let to = place.checked(&say, &venues, &mut errors);
            let Some((set, period)) = to.filter(|_| errors.is_empty()) else {
                return Ok(Err(errors));
            };
            let hand = permits.hand(town, &venues);
            let to = Shift {
                set,
                period,
                reason,
            };
            match actions::shift(conn, &hand, (&request.booking, it), &to) {
                Ok(_) => Ok(Ok(())),
                Err(error) => {
                    errors.add("set", words_of(&say, &venues, error)?);
                    Ok::<_, PageError>(Err(errors))
                }
            }
        })
        .await?;
    if let Err(errors) = done {
        return render(visit, (id, occurrence), Some(written), errors).await;
    }
    let there = visit.to(&format!("/saker/reservasjoner/{id}"));
    Ok(see_done(&there, texts::id("bookdesk-done-moved")))
}
