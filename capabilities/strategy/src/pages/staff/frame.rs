//! Title, lead and years of the edition that is written; and the next edition, when the last is decided.
//!
//! The next begins with all that the last one says, so that a revision is a change and not a new book.

use askama::Template;
use axum::{body::Bytes, extract::Path};
use kernel::Translated;
use web::{Fields, FormErrors, PageError, PageResult, Visit, WrittenDate, page, see_done};

use crate::{
    access::{Action, may},
    actions,
    model::Edition,
    pages::ground::Ground,
};

#[derive(Template)]
#[template(path = "staff/frame.html")]
struct FramePage<'a> {
    visit: &'a Visit,
    name: String,
    back: String,
    written: Written,
    errors: FormErrors,
}

struct Written {
    title: Translated,
    lead: Translated,
    from: WrittenDate,
    until: WrittenDate,
    version: i64,
}

pub async fn show(visit: Visit, Path(id): Path<String>) -> PageResult {
    may(&visit.actor(), Action::Arrange)?;
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    let draft = ground.open()?;
    let written = Written {
        title: draft.title.clone(),
        lead: draft.lead.clone(),
        from: draft.from.into(),
        until: draft.until.map(WrittenDate::from).unwrap_or_default(),
        version: draft.version,
    };
    answered(&visit, &ground, written, FormErrors::new())
}

pub async fn send(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let ground = visit.read(move |_, conn| Ground::of(conn, &id)).await?;
    let draft = ground.open()?;
    let written = Written {
        title: in_each(&fields, "title"),
        lead: in_each(&fields, "lead"),
        from: fields.date("from"),
        until: fields.date("until"),
        version: fields.version().ok_or(PageError::Changed)?,
    };
    let say = visit.say();
    let mut errors = FormErrors::new();
    if written.title.nb.is_empty() {
        errors.add("title-nb", say.t("strategy-error-name"));
    }
    let from = written.from.checked("from", say, &mut errors);
    let until = written.until.checked("until", say, &mut errors);
    if written.from.is_empty() {
        errors.add("from", say.t("strategy-error-from"));
    }
    if until.is_some() && until < from {
        errors.add("until", say.t("strategy-error-until"));
    }
    let Some(from) = from.filter(|_| errors.is_empty()) else {
        return answered(&visit, &ground, written, errors);
    };
    let edition = Edition {
        title: written.title,
        lead: written.lead,
        from,
        until,
        version: written.version,
        ..draft.clone()
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            Ok::<_, PageError>(actions::save_frame(conn, parts, &permit, &edition)?)
        })
        .await?;
    let there = ground.bench(&visit);
    Ok(see_done(&there, texts::id("strategy-done-saved")))
}

/// Begins the next edition.
pub async fn next(visit: Visit, Path(id): Path<String>, body: Bytes) -> PageResult {
    let permit = may(&visit.actor(), Action::Arrange)?;
    let fields = Fields::read(&body);
    let there = visit.to(&format!("/saker/strategi/{id}"));
    let until = fields.date("until").date();
    let Some(from) = fields.date("from").date() else {
        return Ok(see_done(&there, texts::id("strategy-done-no-from")));
    };
    visit
        .write(move |town, conn| {
            let parts = (&*town.clock as _, &*town.ids as _);
            let begun = actions::next_edition(conn, parts, &permit, &id, (from, until));
            Ok::<_, PageError>(begun?)
        })
        .await?;
    Ok(see_done(&there, texts::id("strategy-done-next")))
}

/// The fields of a text in each language, such as `title-nb`.
pub fn in_each(fields: &Fields, name: &str) -> Translated {
    let of = |tag: &str| fields.one(&format!("{name}-{tag}")).to_owned();
    Translated {
        nb: of("nb"),
        nn: of("nn"),
        en: of("en"),
    }
}

fn answered(visit: &Visit, ground: &Ground, written: Written, errors: FormErrors) -> PageResult {
    let status = errors.status();
    let shown = FramePage {
        visit,
        name: ground.name(visit),
        back: ground.bench(visit),
        written,
        errors,
    };
    page(&shown, status)
}
