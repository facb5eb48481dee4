//! A time somebody has is moved by those who let it, with a reason: the municipality's own people, or
//! whoever may book for the association that lets it, among its own premises. She is told.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    ground::{Request, tenant_name, venues, words_of},
    lender::{Asked, framed},
    place::Where,
};
use crate::desk::{
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
pub async fn show(visit: Visit, Path(of): Path<Asked>) -> PageResult {
    of.lender().permits(&visit.actor())?;
    render(visit, of, None, FormErrors::new()).await
}

async fn render(
    visit: Visit,
    of: Asked,
    written: Option<(Where, String)>,
    errors: FormErrors,
) -> PageResult {
    let (asking, lender) = (visit.clone(), of.lender());
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
    let heading = visit.say().t("bookdesk-move-heading");
    let title = format!("{heading}, {}", shown.read.name);
    framed(&visit, &lender, &title, &shown, status)
}

fn read(
    visit: &Visit,
    conn: &mut Conn,
    of: &Asked,
    chosen: Option<&str>,
) -> Result<(Read, Where), PageError> {
    let venues = venues(visit.town(), conn)?;
    let lender = of.lender();
    let request = lender.holds(&venues, Request::read(conn, of.booking())?)?;
    let it = request.time(&of.occurrence)?;
    let when = words::when(visit.say(), it.period);
    let read = Read {
        here: of.path(visit, &format!("/flytt/{}", of.occurrence)),
        back: of.path(visit, ""),
        version: request.booking.version,
        name: tenant_name(visit, conn, &request.booking)?,
        now: format!("{}: {when}", words::place(&venues, &it.set)),
        sets: lender.sets(&venues, chosen.unwrap_or(&it.set), &it.set),
    };
    Ok((read, Where::of(&it.set, it.period)))
}

/// Moves it.
pub async fn save(visit: Visit, Path(of): Path<Asked>, body: Bytes) -> PageResult {
    let permits = of.lender().permits(&visit.actor())?;
    let fields = Fields::read(&body);
    let (place, reason) = (Where::read(&fields), fields.one("reason").to_owned());
    let written = (place.clone(), reason.clone());
    let (say, version) = (visit.say().clone(), fields.version());
    let asked = of.clone();
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let mut errors = FormErrors::new();
            let lender = asked.lender();
            let request = Request::unchanged(conn, asked.booking(), version)?;
            let request = lender.holds(&venues, request)?;
            let it = request.time(&asked.occurrence)?;
            if reason.is_empty() {
                errors.add("reason", say.t("bookdesk-error-move-reason"));
            }
            let to = place.checked(&say, &venues, &mut errors);
            let to = to.filter(|(set, _)| errors.is_empty() && lender.lets(&venues, set));
            let Some((set, period)) = to else {
                if errors.is_empty() {
                    errors.add("set", say.t("bookdesk-error-set"));
                }
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
        return render(visit, of, Some(written), errors).await;
    }
    let there = of.path(&visit, "");
    Ok(see_done(&there, texts::id("bookdesk-done-moved")))
}
