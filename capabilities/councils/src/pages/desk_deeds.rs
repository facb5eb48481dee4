//! What staff do with councils, each from a form of its own. What cannot be taken is said on the page,
//! with everything that was written kept.

use axum::{body::Bytes, extract::Path};
use web::{Fields, FormErrors, PageError, PageResult, Visit, see_done};

use super::desk::{Written, all_shown, one_shown};
use crate::{
    access::{Action, may},
    actions::{self, NewPlace},
    model::{Council, CouncilKind, EndReason, Seat},
    store,
};

/// The longest text in a form.
const LONGEST: usize = 10_000;

fn text(fields: &Fields, name: &str) -> String {
    fields.one(name).chars().take(LONGEST).collect()
}

fn read(fields: &Fields) -> Written {
    Written {
        names: ["name-nb", "name-nn", "name-en"].map(|name| text(fields, name)),
        kind: fields.one("kind").to_owned(),
        mandate: text(fields, "mandate"),
        secretary: text(fields, "secretary"),
        shows_names: fields.one("shows_names") == "yes",
        closed: fields.one("closed") == "yes",
        title: text(fields, "title"),
        appointed_by: text(fields, "appointed_by"),
        term_from: fields.date("term_from"),
        term_to: fields.date("term_to"),
        seat: fields.one("seat").to_owned(),
        name: text(fields, "name"),
        email: fields.one("email").to_owned(),
        is_stand_in: fields.one("stand_in") == "yes",
        since: fields.date("since"),
    }
}

fn named(visit: &Visit, written: &Written, errors: &mut FormErrors) {
    let say = visit.say();
    if written.names[0].is_empty() {
        errors.add("name-nb", say.t("councils-error-name"));
    }
    if CouncilKind::from_word(&written.kind).is_none() {
        errors.add("kind", say.t("councils-error-kind"));
    }
}

/// Makes a council.
pub async fn make(visit: Visit, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = read(&Fields::read(&body));
    let mut errors = FormErrors::new();
    named(&visit, &written, &mut errors);
    if !errors.is_empty() {
        return all_shown(&visit, written, errors).await;
    }
    let [name_nb, name_nn, name_en] = written.names;
    let council = Council {
        id: visit.town().ids.next(),
        name_nb,
        name_nn,
        name_en,
        kind: written.kind,
        mandate: String::new(),
        secretary: String::new(),
        shows_names: false,
        closed: false,
        version: 0,
    };
    let there = visit.to(&format!("/saker/rad/{}", council.id));
    visit
        .write(move |town, conn| Ok::<_, PageError>(actions::save(conn, town, &permit, &council)?))
        .await?;
    Ok(see_done(&there, texts::id("councils-done-made")))
}

/// Changes one.
pub async fn save(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let written = read(&fields);
    let mut errors = FormErrors::new();
    named(&visit, &written, &mut errors);
    if !errors.is_empty() {
        return one_shown(&visit, &id, Some(written), errors).await;
    }
    let there = visit.to(&format!("/saker/rad/{id}"));
    let version = fields.version().ok_or(PageError::Changed)?;
    let [name_nb, name_nn, name_en] = written.names;
    let changed = Council {
        id,
        name_nb,
        name_nn,
        name_en,
        kind: written.kind,
        mandate: written.mandate,
        secretary: written.secretary,
        shows_names: written.shows_names,
        closed: written.closed,
        version: version.max(1),
    };
    visit
        .write(move |town, conn| {
            store::one(conn, &changed.id)?.ok_or(PageError::NotFound)?;
            Ok::<_, PageError>(actions::save(conn, town, &permit, &changed)?)
        })
        .await?;
    Ok(see_done(&there, texts::id("councils-done-saved")))
}

/// Makes a seat.
pub async fn add_seat(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = read(&Fields::read(&body));
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if written.title.is_empty() {
        errors.add("title", say.t("councils-error-seat"));
    }
    let from = written.term_from.checked("term_from", say, &mut errors);
    let to = written.term_to.checked("term_to", say, &mut errors);
    if written.term_from.is_empty() {
        errors.add("term_from", say.t("councils-error-from"));
    }
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        errors.add("term_to", say.t("councils-error-to"));
    }
    let Some(from) = from.filter(|_| errors.is_empty()) else {
        return one_with(&visit, &id, written, errors).await;
    };
    let there = visit.to(&format!("/saker/rad/{id}"));
    visit
        .write(move |town, conn| {
            store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let seat = Seat {
                id: town.ids.next(),
                council_id: id,
                rank: 0,
                title: written.title,
                appointed_by: written.appointed_by,
                term_from: from.into(),
                term_to: to.map(Into::into),
            };
            actions::add_seat(conn, town, &permit, seat)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("councils-done-seat")))
}

/// Gives somebody a seat.
pub async fn give_place(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let written = read(&Fields::read(&body));
    let (say, mut errors) = (visit.say(), FormErrors::new());
    if written.name.is_empty() {
        errors.add("name", say.t("councils-error-member"));
    }
    let is_address = written.email.parse::<jobs::mail::MailAddress>().is_ok();
    if !written.email.is_empty() && !is_address {
        errors.add("email", say.t("councils-error-email"));
    }
    let since = written.since.checked("since", say, &mut errors);
    if written.since.is_empty() {
        errors.add("since", say.t("councils-error-from"));
    }
    let Some(since) = since.filter(|_| errors.is_empty()) else {
        return one_with(&visit, &id, written, errors).await;
    };
    let there = visit.to(&format!("/saker/rad/{id}"));
    visit
        .write(move |town, conn| {
            let council = store::one(conn, &id)?.ok_or(PageError::NotFound)?;
            let new = NewPlace {
                seat: written.seat,
                name: written.name,
                email: written.email,
                is_stand_in: written.is_stand_in,
                since,
            };
            actions::give_place(conn, town, &permit, &council, &new)?;
            Ok::<_, PageError>(())
        })
        .await?;
    Ok(see_done(&there, texts::id("councils-done-member")))
}

/// Ends a membership today.
pub async fn end_place(
    visit: Visit,
    Path((id, member)): Path<(String, String)>,
    body: Bytes,
) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let why = EndReason::from_word(Fields::read(&body).one("why")).ok_or(PageError::NotFound)?;
    let there = visit.to(&format!("/saker/rad/{id}"));
    visit
        .write(move |town, conn| {
            let today = kernel::today(&*town.clock);
            let which = (id.as_str(), member.as_str());
            Ok::<_, PageError>(actions::end_place(
                conn,
                town,
                &permit,
                which,
                (today, why),
            )?)
        })
        .await?;
    Ok(see_done(&there, texts::id("councils-done-ended")))
}

/// The page with what was written in a form that is not about the council itself.
async fn one_with(visit: &Visit, id: &str, written: Written, errors: FormErrors) -> PageResult {
    let own = id.to_owned();
    let council = visit
        .read(move |_, conn| Ok::<_, PageError>(store::one(conn, &own)?))
        .await?
        .ok_or(PageError::NotFound)?;
    let kept = Written {
        names: [council.name_nb, council.name_nn, council.name_en],
        kind: council.kind,
        mandate: council.mandate,
        secretary: council.secretary,
        shows_names: council.shows_names,
        closed: council.closed,
        ..written
    };
    one_shown(visit, id, Some(kept), errors).await
}
