//! Another time than the one asked for: the nearest free ones to choose among, or any other.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use db::Conn;
use venues::time::Period;
use web::{Choice, Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::{
    ground::{Request, venues, words_of},
    lender::{Asked, framed},
    place::Where,
};
use crate::desk::{
    actions::{self, alternatives},
    words,
};

#[derive(Template)]
#[template(path = "bookdesk/proposal.html")]
struct ProposalPage<'a> {
    visit: &'a Visit,
    read: Read,
    written: Written,
    errors: FormErrors,
}

/// What the case officer has written.
#[derive(Default)]
struct Written {
    /// The place of a near one in the list, or `other`.
    which: String,
    place: Where,
    words: String,
}

struct Read {
    back: String,
    here: String,
    version: i64,
    number: String,
    asked: String,
    near: Vec<Choice>,
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
    written: Option<Written>,
    errors: FormErrors,
) -> PageResult {
    let (asking, lender) = (visit.clone(), of.lender());
    let chosen = written
        .as_ref()
        .map(|it| (it.which.clone(), it.place.set.clone()));
    let (read, now) = visit
        .read(move |_, conn| read(&asking, conn, &of, chosen.unwrap_or_default()))
        .await?;
    let status = errors.status();
    let written = written.unwrap_or_else(|| Written {
        place: now,
        ..Written::default()
    });
    let shown = ProposalPage {
        visit: &visit,
        read,
        written,
        errors,
    };
    let propose = visit.say().t("bookdesk-propose");
    let title = format!("{propose}, {}", shown.read.number);
    framed(&visit, &lender, &title, &shown, status)
}

fn read(
    visit: &Visit,
    conn: &mut Conn,
    of: &Asked,
    (which, set): (String, String),
) -> Result<(Read, Where), PageError> {
    let (town, say) = (visit.town(), visit.say());
    let venues = venues(town, conn)?;
    let lender = of.lender();
    let request = lender.holds(&venues, Request::read(conn, of.booking())?)?;
    let it = request.time(&of.occurrence)?;
    let mut near = alternatives(conn, town, &venues, (it, Some(&request.booking)))?;
    near.retain(|free| lender.lets(&venues, &free.set));
    let mut near: Vec<Choice> = near
        .iter()
        .map(|free| {
            let value = key(&free.set, free.period);
            let when = words::when(say, free.period);
            let words = format!("{}: {when}", words::place(&venues, &free.set));
            Choice::new(value.clone(), words).chosen(value == which)
        })
        .collect();
    let other = near.is_empty() || which == "other";
    near.push(Choice::new("other", say.t("bookdesk-other-time").into_owned()).chosen(other));
    let set = if set.is_empty() { it.set.clone() } else { set };
    let read = Read {
        here: of.path(visit, &format!("/forslag/{}", of.occurrence)),
        back: of.path(visit, ""),
        version: request.booking.version,
        number: request.booking.number.clone().unwrap_or_default(),
        asked: format!(
            "{}: {}",
            words::place(&venues, &it.set),
            words::when(say, it.period)
        ),
        near,
        sets: lender.sets(&venues, &set, &it.set),
    };
    Ok((read, Where::of(&it.set, it.period)))
}

/// A near time as the form sends it.
pub fn key(set: &str, period: Period) -> String {
    let at = |at: kernel::Instant| at.timestamp().as_second();
    format!("{} {} {set}", at(period.starts), at(period.ends))
}

/// Reads it.
pub fn read_key(written: &str) -> Option<(String, Period)> {
    let mut parts = written.splitn(3, ' ');
    let mut at = || {
        let seconds: i64 = parts.next()?.parse().ok()?;
        let at = jiff::Timestamp::from_second(seconds).ok()?;
        Some(kernel::Instant::from(at))
    };
    let (starts, ends) = (at()?, at()?);
    let set = parts.next()?.to_owned();
    (starts < ends).then_some((set, Period { starts, ends }))
}

/// Sends it to the tenant.
pub async fn send(visit: Visit, Path(of): Path<Asked>, body: Bytes) -> PageResult {
    let permits = of.lender().permits(&visit.actor())?;
    let fields = Fields::read(&body);
    let written = Written {
        which: fields.one("which").to_owned(),
        place: Where::read(&fields),
        words: fields.one("words").to_owned(),
    };
    let (say, version) = (visit.say().clone(), fields.version());
    let (asked, place, words) = (of.clone(), written.place.clone(), written.words.clone());
    let which = written.which.clone();
    let done = visit
        .write(move |town, conn| {
            let venues = venues(town, conn)?;
            let mut errors = FormErrors::new();
            let lender = asked.lender();
            let request = Request::unchanged(conn, asked.booking(), version)?;
            let request = lender.holds(&venues, request)?;
            let it = request.time(&asked.occurrence)?;
            if words.is_empty() {
                errors.add("words", say.t("bookdesk-error-proposal"));
            }
            let to = match which.as_str() {
                "other" => place.checked(&say, &venues, &mut errors),
                "" => {
                    errors.add("which", say.t("bookdesk-error-which"));
                    None
                }
                key => read_key(key),
            };
            let to = to.filter(|(set, _)| errors.is_empty() && lender.lets(&venues, set));
            let Some((set, period)) = to else {
                if errors.is_empty() {
                    errors.add("set", say.t("bookdesk-error-set"));
                }
                return Ok(Err(errors));
            };
            let hand = permits.hand(town, &venues);
            let whose = (&request.booking, it);
            match actions::propose(conn, &hand, whose, (&set, period), &words) {
                Ok(_) => Ok(Ok(())),
                Err(error) => {
                    errors.add("which", words_of(&say, &venues, error)?);
                    Ok::<_, PageError>(Err(errors))
                }
            }
        })
        .await?;
    if let Err(errors) = done {
        return render(visit, of, Some(written), errors).await;
    }
    let there = of.path(&visit, "");
    Ok(see_done(&there, texts::id("bookdesk-done-proposed")))
}
